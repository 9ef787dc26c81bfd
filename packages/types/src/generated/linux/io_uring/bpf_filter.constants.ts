// Generated from Linux 7.3.4 <linux/io_uring/bpf_filter.h> by "pnpm generate". Do not edit.
export const IO_URING_BPF_CMD_FILTER = 1,
  IO_URING_BPF_FILTER_DENY_REST = 1,
  IO_URING_BPF_FILTER_SZ_STRICT = 2;
