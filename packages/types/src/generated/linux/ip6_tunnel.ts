// Generated from Linux 7.3.4 <linux/ip6_tunnel.h> by "pnpm generate". Do not edit.
export * from './ip6_tunnel.constants.ts';
export * as struct from './ip6_tunnel.struct.ts';
