// Generated from Linux 7.3.4 <linux/if_tunnel.h> by "pnpm generate". Do not edit.
export * from './if_tunnel.constants.ts';
export * as struct from './if_tunnel.struct.ts';
