// Generated from Linux 7.3.4 <linux/netfilter/xt_CHECKSUM.h> by "pnpm generate". Do not edit.
export const XT_CHECKSUM_OP_FILL = 1;
