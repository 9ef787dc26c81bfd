// Generated from Linux 7.3.4 <linux/io_uring/query.h> by "pnpm generate". Do not edit.
export const IO_URING_QUERY_OPCODES = 0,
  IO_URING_QUERY_SCQ = 2,
  IO_URING_QUERY_ZCRX = 1,
  IO_URING_QUERY_ZCRX_EVENT = 3,
  __IO_URING_QUERY_MAX = 4;
