// Generated from Linux 7.3.4 <rdma/hns-abi.h> by "pnpm generate". Do not edit.
export * from './hns-abi.constants.ts';
export * as struct from './hns-abi.struct.ts';
