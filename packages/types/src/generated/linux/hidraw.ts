// Generated from Linux 7.3.4 <linux/hidraw.h> by "pnpm generate". Do not edit.
export * from './hidraw.constants.ts';
export * as struct from './hidraw.struct.ts';
