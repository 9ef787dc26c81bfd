// Generated from Linux 7.3.4 <rdma/siw-abi.h> by "pnpm generate". Do not edit.
export * from './siw-abi.constants.ts';
export * as struct from './siw-abi.struct.ts';
