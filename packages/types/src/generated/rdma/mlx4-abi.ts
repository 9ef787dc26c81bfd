// Generated from Linux 7.3.4 <rdma/mlx4-abi.h> by "pnpm generate". Do not edit.
export * from './mlx4-abi.constants.ts';
export * as struct from './mlx4-abi.struct.ts';
