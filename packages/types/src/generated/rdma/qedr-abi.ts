// Generated from Linux 7.3.4 <rdma/qedr-abi.h> by "pnpm generate". Do not edit.
export * from './qedr-abi.constants.ts';
export * as struct from './qedr-abi.struct.ts';
