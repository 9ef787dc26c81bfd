// Generated from Linux 7.3.4 <rdma/rdma_netlink.h> by "pnpm generate". Do not edit.
export * from './rdma_netlink.constants.ts';
export * as struct from './rdma_netlink.struct.ts';
