// Generated from Linux 7.3.4 <rdma/hfi/hfi1_ioctl.h> by "pnpm generate". Do not edit.
export * as struct from './hfi1_ioctl.struct.ts';
