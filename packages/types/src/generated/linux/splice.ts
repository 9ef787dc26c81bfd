// Generated from Linux 7.3.4 <linux/splice.h> by "pnpm generate". Do not edit.
export const SPLICE_F_ALL = 15,
  SPLICE_F_GIFT = 8,
  SPLICE_F_MORE = 4,
  SPLICE_F_MOVE = 1,
  SPLICE_F_NONBLOCK = 2;
