// Generated from Linux 7.3.4 <linux/netfilter/xt_connlabel.h> by "pnpm generate". Do not edit.
export const XT_CONNLABEL_MAXBIT = 127,
  XT_CONNLABEL_OP_INVERT = 1,
  XT_CONNLABEL_OP_SET = 2;
