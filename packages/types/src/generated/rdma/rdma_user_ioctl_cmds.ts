// Generated from Linux 7.3.4 <rdma/rdma_user_ioctl_cmds.h> by "pnpm generate". Do not edit.
export * from './rdma_user_ioctl_cmds.constants.ts';
export * as struct from './rdma_user_ioctl_cmds.struct.ts';
