// Generated from Linux 7.3.4 <linux/bpf_common.h> by "pnpm generate". Do not edit.
export * from './bpf_common.declared.ts';
export * from '../../macros/linux/bpf_common.ts';
