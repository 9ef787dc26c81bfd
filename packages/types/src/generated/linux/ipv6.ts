// Generated from Linux 7.3.4 <linux/ipv6.h> by "pnpm generate". Do not edit.
export * from './ipv6.constants.ts';
export * as struct from './ipv6.struct.ts';
