// Generated from Linux 7.3.4 <linux/hiddev.h> by "pnpm generate". Do not edit.
export * from './hiddev.constants.ts';
export * as struct from './hiddev.struct.ts';
