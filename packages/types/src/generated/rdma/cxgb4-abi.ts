// Generated from Linux 7.3.4 <rdma/cxgb4-abi.h> by "pnpm generate". Do not edit.
export * from './cxgb4-abi.constants.ts';
export * as struct from './cxgb4-abi.struct.ts';
