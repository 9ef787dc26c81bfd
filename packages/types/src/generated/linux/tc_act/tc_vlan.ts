// Generated from Linux 7.3.4 <linux/tc_act/tc_vlan.h> by "pnpm generate". Do not edit.
export * from './tc_vlan.constants.ts';
export * as struct from './tc_vlan.struct.ts';
