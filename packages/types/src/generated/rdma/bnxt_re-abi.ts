// Generated from Linux 7.3.4 <rdma/bnxt_re-abi.h> by "pnpm generate". Do not edit.
export * from './bnxt_re-abi.constants.ts';
export * as struct from './bnxt_re-abi.struct.ts';
