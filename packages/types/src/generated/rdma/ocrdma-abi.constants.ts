// Generated from Linux 7.3.4 <rdma/ocrdma-abi.h> by "pnpm generate". Do not edit.
export const MAX_CQ_PAGES = 8,
  MAX_QP_PAGES = 8,
  MAX_UD_AV_PAGES = 8,
  OCRDMA_ABI_VERSION = 2,
  OCRDMA_BE_ROCE_ABI_VERSION = 1;
