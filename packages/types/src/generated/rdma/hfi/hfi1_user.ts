// Generated from Linux 7.3.4 <rdma/hfi/hfi1_user.h> by "pnpm generate". Do not edit.
export * from './hfi1_user.constants.ts';
export * as struct from './hfi1_user.struct.ts';
