// Generated from Linux 7.3.4 <linux/dns_resolver.h> by "pnpm generate". Do not edit.
export * from './dns_resolver.constants.ts';
export * as struct from './dns_resolver.struct.ts';
