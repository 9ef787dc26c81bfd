// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ip_tables.h> by "pnpm generate". Do not edit.
export * from './ip_tables.constants.ts';
export * as struct from './ip_tables.struct.ts';
