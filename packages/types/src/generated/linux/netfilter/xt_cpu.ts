// Generated from Linux 7.3.4 <linux/netfilter/xt_cpu.h> by "pnpm generate". Do not edit.
export * as struct from './xt_cpu.struct.ts';
