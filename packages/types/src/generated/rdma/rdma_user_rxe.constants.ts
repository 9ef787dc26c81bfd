// Generated from Linux 7.3.4 <rdma/rdma_user_rxe.h> by "pnpm generate". Do not edit.
export const RXE_NETWORK_TYPE_IPV4 = 1,
  RXE_NETWORK_TYPE_IPV6 = 2;
