// Generated from Linux 7.3.4 <fwctl/mlx5.h> by "pnpm generate". Do not edit.
export * as struct from './mlx5.struct.ts';
