// Generated from Linux 7.3.4 <rdma/mana-abi.h> by "pnpm generate". Do not edit.
export * from './mana-abi.constants.ts';
export * as struct from './mana-abi.struct.ts';
