// Generated from Linux 7.3.4 <rdma/mana-abi.h> by "pnpm generate". Do not edit.
export const MANA_IB_CREATE_RNIC_CQ = 1,
  MANA_IB_PD_SHORT_PDN = 1,
  MANA_IB_RX_HASH_FUNC_TOEPLITZ = 1,
  MANA_IB_UCNTX_ALLOC_PDN_SUPPORT = 1,
  MANA_IB_UVERBS_ABI_VERSION = 1;
