// Generated from Linux 7.3.4 <linux/time.h> by "pnpm generate". Do not edit.
export * from './time.constants.ts';
export * as struct from './time.struct.ts';
