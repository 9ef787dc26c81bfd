// Generated from Linux 7.3.4 <linux/tc_act/tc_pedit.h> by "pnpm generate". Do not edit.
export * from './tc_pedit.constants.ts';
export * as struct from './tc_pedit.struct.ts';
