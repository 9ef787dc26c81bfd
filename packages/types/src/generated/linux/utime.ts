// Generated from Linux 7.3.4 <linux/utime.h> by "pnpm generate". Do not edit.
export * as struct from './utime.struct.ts';
