// Generated from Linux 7.3.4 <linux/icmpv6.h> by "pnpm generate". Do not edit.
export * from './icmpv6.constants.ts';
export * as struct from './icmpv6.struct.ts';
