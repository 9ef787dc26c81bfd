// Generated from Linux 7.3.4 <linux/io_uring/mock_file.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IORING_MOCK_CMD_COPY_REGBUF = 0,
  IORING_MOCK_COPY_FROM = 1,
  IORING_MOCK_CREATE_F_POLL = 2,
  IORING_MOCK_CREATE_F_SUPPORT_NOWAIT = 1,
  IORING_MOCK_FEAT_CMD_COPY = 0,
  IORING_MOCK_FEAT_END = 5,
  IORING_MOCK_FEAT_POLL = 4,
  IORING_MOCK_FEAT_RW_ASYNC = 3,
  IORING_MOCK_FEAT_RW_NOWAIT = 2,
  IORING_MOCK_FEAT_RW_ZERO = 1,
  IORING_MOCK_MGR_CMD_CREATE = 1,
  IORING_MOCK_MGR_CMD_PROBE = 0;
export declare namespace struct {
  /** `<linux/io_uring/mock_file.h>`: 128 bytes. */
  interface io_uring_mock_create extends RecordView<'struct io_uring_mock_create'> {
    out_fd: number;
    flags: number;
    get file_size(): bigint;
    set file_size(value: Integer);
    get rw_delay_ns(): bigint;
    set rw_delay_ns(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/mock_file.h>`: 80 bytes. */
  interface io_uring_mock_probe extends RecordView<'struct io_uring_mock_probe'> {
    get features(): bigint;
    set features(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly io_uring_mock_create: Descriptor<struct.io_uring_mock_create>;
  readonly io_uring_mock_probe: Descriptor<struct.io_uring_mock_probe>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"io_uring_mock_create": "__u32 out_fd;__u32 flags;__u64 file_size;__u64 rw_delay_ns;__u64 __resv[13];",
"io_uring_mock_probe": "__u64 features;__u64 __resv[9];"
}`),
);
