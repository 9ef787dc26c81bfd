// Generated from Linux 7.3.4 <rdma/vmw_pvrdma-abi.h> by "pnpm generate". Do not edit.
export * from './vmw_pvrdma-abi.constants.ts';
export * as struct from './vmw_pvrdma-abi.struct.ts';
