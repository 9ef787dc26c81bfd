// Generated from Linux 7.3.4 <linux/trace_mmap.h> by "pnpm generate". Do not edit.
export * from './trace_mmap.constants.ts';
export * as struct from './trace_mmap.struct.ts';
