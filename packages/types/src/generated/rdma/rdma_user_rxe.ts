// Generated from Linux 7.3.4 <rdma/rdma_user_rxe.h> by "pnpm generate". Do not edit.
export * from './rdma_user_rxe.constants.ts';
export * as struct from './rdma_user_rxe.struct.ts';
export * as union from './rdma_user_rxe.union.ts';
