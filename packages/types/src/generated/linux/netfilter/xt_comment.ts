// Generated from Linux 7.3.4 <linux/netfilter/xt_comment.h> by "pnpm generate". Do not edit.
export * from './xt_comment.constants.ts';
export * as struct from './xt_comment.struct.ts';
