// Generated from Linux 7.3.4 <linux/if_vlan.h> by "pnpm generate". Do not edit.
export * from './if_vlan.constants.ts';
export * as struct from './if_vlan.struct.ts';
