// Generated from Linux 7.3.4 <linux/netfilter/xt_comment.h> by "pnpm generate". Do not edit.
export const XT_MAX_COMMENT_LEN = 256;
