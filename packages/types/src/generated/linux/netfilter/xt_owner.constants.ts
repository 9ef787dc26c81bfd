// Generated from Linux 7.3.4 <linux/netfilter/xt_owner.h> by "pnpm generate". Do not edit.
export const XT_OWNER_GID = 2,
  XT_OWNER_MASK = 15,
  XT_OWNER_SOCKET = 4,
  XT_OWNER_SUPPL_GROUPS = 8,
  XT_OWNER_UID = 1;
