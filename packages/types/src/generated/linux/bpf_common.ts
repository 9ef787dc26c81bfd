// Generated from Linux 7.3.4 <linux/bpf_common.h> by "pnpm generate". Do not edit.
export * from '../../macros/linux/bpf_common.ts';
export * from './bpf_common.constants.ts';
