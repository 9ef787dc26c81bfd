// Generated from Linux 7.3.4 <linux/netfilter_arp/arp_tables.h> by "pnpm generate". Do not edit.
export * from './arp_tables.constants.ts';
export * as struct from './arp_tables.struct.ts';
