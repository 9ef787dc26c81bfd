// Generated from Linux 7.3.4 <rdma/erdma-abi.h> by "pnpm generate". Do not edit.
export const ERDMA_ABI_VERSION = 1;
