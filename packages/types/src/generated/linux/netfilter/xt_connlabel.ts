// Generated from Linux 7.3.4 <linux/netfilter/xt_connlabel.h> by "pnpm generate". Do not edit.
export * from './xt_connlabel.constants.ts';
export * as struct from './xt_connlabel.struct.ts';
