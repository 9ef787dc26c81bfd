// Generated from Linux 7.3.4 <linux/tc_act/tc_mpls.h> by "pnpm generate". Do not edit.
export * from './tc_mpls.constants.ts';
export * as struct from './tc_mpls.struct.ts';
