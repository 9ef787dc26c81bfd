// Generated from Linux 7.3.4 <linux/nexthop.h> by "pnpm generate". Do not edit.
export * from './nexthop.constants.ts';
export * as struct from './nexthop.struct.ts';
