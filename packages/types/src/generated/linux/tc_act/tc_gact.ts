// Generated from Linux 7.3.4 <linux/tc_act/tc_gact.h> by "pnpm generate". Do not edit.
export * from './tc_gact.constants.ts';
export * as struct from './tc_gact.struct.ts';
