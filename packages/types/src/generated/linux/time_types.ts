// Generated from Linux 7.3.4 <linux/time_types.h> by "pnpm generate". Do not edit.
export * as struct from './time_types.struct.ts';
