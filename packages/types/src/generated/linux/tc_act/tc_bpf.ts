// Generated from Linux 7.3.4 <linux/tc_act/tc_bpf.h> by "pnpm generate". Do not edit.
export * from './tc_bpf.constants.ts';
export * as struct from './tc_bpf.struct.ts';
