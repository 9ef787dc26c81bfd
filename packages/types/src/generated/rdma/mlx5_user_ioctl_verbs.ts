// Generated from Linux 7.3.4 <rdma/mlx5_user_ioctl_verbs.h> by "pnpm generate". Do not edit.
export * from './mlx5_user_ioctl_verbs.constants.ts';
export * as struct from './mlx5_user_ioctl_verbs.struct.ts';
