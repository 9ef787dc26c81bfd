// Generated from Linux 7.3.4 <rdma/mthca-abi.h> by "pnpm generate". Do not edit.
export const MTHCA_MR_DMASYNC = 1,
  MTHCA_UVERBS_ABI_VERSION = 1;
