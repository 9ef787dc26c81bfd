// Generated from Linux 7.3.4 <linux/tc_act/tc_skbmod.h> by "pnpm generate". Do not edit.
export * from './tc_skbmod.constants.ts';
export * as struct from './tc_skbmod.struct.ts';
