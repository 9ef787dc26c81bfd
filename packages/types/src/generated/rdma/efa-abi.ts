// Generated from Linux 7.3.4 <rdma/efa-abi.h> by "pnpm generate". Do not edit.
export * from './efa-abi.constants.ts';
export * as struct from './efa-abi.struct.ts';
