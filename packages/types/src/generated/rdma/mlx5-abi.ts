// Generated from Linux 7.3.4 <rdma/mlx5-abi.h> by "pnpm generate". Do not edit.
export * from './mlx5-abi.constants.ts';
export * as struct from './mlx5-abi.struct.ts';
