// Generated from Linux 7.3.4 <linux/tc_act/tc_sample.h> by "pnpm generate". Do not edit.
export * from './tc_sample.constants.ts';
export * as struct from './tc_sample.struct.ts';
