// Generated from Linux 7.3.4 <linux/tc_act/tc_nat.h> by "pnpm generate". Do not edit.
export * from './tc_nat.constants.ts';
export * as struct from './tc_nat.struct.ts';
