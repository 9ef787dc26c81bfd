// Generated from Linux 7.3.4 <rdma/erdma-abi.h> by "pnpm generate". Do not edit.
export * from './erdma-abi.constants.ts';
export * as struct from './erdma-abi.struct.ts';
