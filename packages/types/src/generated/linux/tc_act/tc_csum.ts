// Generated from Linux 7.3.4 <linux/tc_act/tc_csum.h> by "pnpm generate". Do not edit.
export * from './tc_csum.constants.ts';
export * as struct from './tc_csum.struct.ts';
