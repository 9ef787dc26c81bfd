// Generated from Linux 7.3.4 <rdma/ocrdma-abi.h> by "pnpm generate". Do not edit.
export * from './ocrdma-abi.constants.ts';
export * as struct from './ocrdma-abi.struct.ts';
