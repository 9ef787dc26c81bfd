// Generated from Linux 7.3.4 <linux/netfilter/xt_CHECKSUM.h> by "pnpm generate". Do not edit.
export * from './xt_CHECKSUM.constants.ts';
export * as struct from './xt_CHECKSUM.struct.ts';
