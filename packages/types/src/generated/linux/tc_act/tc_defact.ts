// Generated from Linux 7.3.4 <linux/tc_act/tc_defact.h> by "pnpm generate". Do not edit.
export * from './tc_defact.constants.ts';
export * as struct from './tc_defact.struct.ts';
