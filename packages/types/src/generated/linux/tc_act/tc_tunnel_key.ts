// Generated from Linux 7.3.4 <linux/tc_act/tc_tunnel_key.h> by "pnpm generate". Do not edit.
export * from './tc_tunnel_key.constants.ts';
export * as struct from './tc_tunnel_key.struct.ts';
