// Generated from Linux 7.3.4 <linux/blk-crypto.h> by "pnpm generate". Do not edit.
export const BLKCRYPTOGENERATEKEY = 3224375946,
  BLKCRYPTOIMPORTKEY = 3225424521,
  BLKCRYPTOPREPAREKEY = 3225424523;
