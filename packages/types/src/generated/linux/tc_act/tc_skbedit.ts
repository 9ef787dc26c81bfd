// Generated from Linux 7.3.4 <linux/tc_act/tc_skbedit.h> by "pnpm generate". Do not edit.
export * from './tc_skbedit.constants.ts';
export * as struct from './tc_skbedit.struct.ts';
