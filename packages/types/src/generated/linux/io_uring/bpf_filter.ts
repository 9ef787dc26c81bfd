// Generated from Linux 7.3.4 <linux/io_uring/bpf_filter.h> by "pnpm generate". Do not edit.
export * from './bpf_filter.constants.ts';
export * as struct from './bpf_filter.struct.ts';
