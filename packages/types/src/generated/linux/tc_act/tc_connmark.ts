// Generated from Linux 7.3.4 <linux/tc_act/tc_connmark.h> by "pnpm generate". Do not edit.
export * from './tc_connmark.constants.ts';
export * as struct from './tc_connmark.struct.ts';
