// Generated from Linux 7.3.4 <linux/if_tun.h> by "pnpm generate". Do not edit.
export * from './if_tun.constants.ts';
export * as struct from './if_tun.struct.ts';
