// Generated from Linux 7.3.4 <linux/netfilter/xt_bpf.h> by "pnpm generate". Do not edit.
export * from './xt_bpf.constants.ts';
export * as struct from './xt_bpf.struct.ts';
