// Generated from Linux 7.3.4 <rdma/irdma-abi.h> by "pnpm generate". Do not edit.
export * from './irdma-abi.constants.ts';
export * as struct from './irdma-abi.struct.ts';
