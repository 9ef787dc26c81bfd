// Generated from Linux 7.3.4 <rdma/mthca-abi.h> by "pnpm generate". Do not edit.
export * from './mthca-abi.constants.ts';
export * as struct from './mthca-abi.struct.ts';
