// Generated from Linux 7.3.4 <rdma/ionic-abi.h> by "pnpm generate". Do not edit.
export * from './ionic-abi.constants.ts';
export * as struct from './ionic-abi.struct.ts';
