// Generated from Linux 7.3.4 <linux/vmcore.h> by "pnpm generate". Do not edit.
export * from './vmcore.constants.ts';
export * as struct from './vmcore.struct.ts';
