// Generated from Linux 7.3.4 <linux/swap.h> by "pnpm generate". Do not edit.
export const SWAP_FLAG_DISCARD = 65536,
  SWAP_FLAG_DISCARD_ONCE = 131072,
  SWAP_FLAG_DISCARD_PAGES = 262144,
  SWAP_FLAG_PREFER = 32768,
  SWAP_FLAG_PRIO_MASK = 32767;
