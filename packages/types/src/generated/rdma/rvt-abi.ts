// Generated from Linux 7.3.4 <rdma/rvt-abi.h> by "pnpm generate". Do not edit.
export * as struct from './rvt-abi.struct.ts';
