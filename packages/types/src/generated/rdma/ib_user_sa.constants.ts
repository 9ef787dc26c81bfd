// Generated from Linux 7.3.4 <rdma/ib_user_sa.h> by "pnpm generate". Do not edit.
export const IB_PATH_ALTERNATE = 4,
  IB_PATH_BIDIRECTIONAL = 40,
  IB_PATH_GMP = 1,
  IB_PATH_INBOUND = 16,
  IB_PATH_INBOUND_REVERSE = 32,
  IB_PATH_OUTBOUND = 8,
  IB_PATH_PRIMARY = 2;
