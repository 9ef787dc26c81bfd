// Generated from Linux 7.3.4 <linux/bpf_perf_event.h> by "pnpm generate". Do not edit.
export * as struct from './bpf_perf_event.struct.ts';
