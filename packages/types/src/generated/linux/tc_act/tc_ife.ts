// Generated from Linux 7.3.4 <linux/tc_act/tc_ife.h> by "pnpm generate". Do not edit.
export * from './tc_ife.constants.ts';
export * as struct from './tc_ife.struct.ts';
