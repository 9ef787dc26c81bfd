// Generated from Linux 7.3.4 <linux/tc_act/tc_ct.h> by "pnpm generate". Do not edit.
export * from './tc_ct.constants.ts';
export * as struct from './tc_ct.struct.ts';
