// Generated from Linux 7.3.4 <linux/if_arp.h> by "pnpm generate". Do not edit.
export * from './if_arp.constants.ts';
export * as struct from './if_arp.struct.ts';
