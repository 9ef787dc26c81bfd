// Generated from Linux 7.3.4 <linux/tc_act/tc_ctinfo.h> by "pnpm generate". Do not edit.
export * from './tc_ctinfo.constants.ts';
export * as struct from './tc_ctinfo.struct.ts';
