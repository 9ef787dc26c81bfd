// Generated from Linux 7.3.4 <linux/rds.h> by "pnpm generate". Do not edit.
export * from './rds.constants.ts';
export type rds_rdma_cookie_t = bigint;
export type rds_tos_t = number;
export * as struct from './rds.struct.ts';
