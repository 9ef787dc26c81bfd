// Generated from Linux 7.3.4 <linux/netfilter/nf_nat.h> by "pnpm generate". Do not edit.
export * from './nf_nat.constants.ts';
export * as struct from './nf_nat.struct.ts';
