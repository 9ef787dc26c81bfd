// Generated from Linux 7.3.4 <rdma/cxgb4-abi.h> by "pnpm generate". Do not edit.
export const C4IW_64B_CQE = 1,
  C4IW_QPF_ONCHIP = 1,
  C4IW_QPF_WRITE_W_IMM = 2,
  C4IW_UVERBS_ABI_VERSION = 3,
  T4_SRQ_LIMIT_SUPPORT = 1;
