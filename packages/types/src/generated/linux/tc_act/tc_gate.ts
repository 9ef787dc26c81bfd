// Generated from Linux 7.3.4 <linux/tc_act/tc_gate.h> by "pnpm generate". Do not edit.
export * from './tc_gate.constants.ts';
export * as struct from './tc_gate.struct.ts';
