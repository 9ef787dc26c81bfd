// Generated from Linux 7.3.4 <linux/ipv6_route.h> by "pnpm generate". Do not edit.
export * from './ipv6_route.constants.ts';
export * as struct from './ipv6_route.struct.ts';
