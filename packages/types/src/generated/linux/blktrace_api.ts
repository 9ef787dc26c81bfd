// Generated from Linux 7.3.4 <linux/blktrace_api.h> by "pnpm generate". Do not edit.
export * from './blktrace_api.constants.ts';
export * as struct from './blktrace_api.struct.ts';
