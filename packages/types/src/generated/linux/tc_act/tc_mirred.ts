// Generated from Linux 7.3.4 <linux/tc_act/tc_mirred.h> by "pnpm generate". Do not edit.
export * from './tc_mirred.constants.ts';
export * as struct from './tc_mirred.struct.ts';
