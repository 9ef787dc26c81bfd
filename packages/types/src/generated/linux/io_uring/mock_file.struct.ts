// Generated from Linux 7.3.4 <linux/io_uring/mock_file.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/io_uring/mock_file.h>`: 128 bytes. */
export interface io_uring_mock_create extends RecordView<'struct io_uring_mock_create'> {
  out_fd: number;
  flags: number;
  get file_size(): bigint;
  set file_size(value: Integer);
  get rw_delay_ns(): bigint;
  set rw_delay_ns(value: Integer);
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_mock_create: Descriptor<io_uring_mock_create> = /* @__PURE__ */ declareStruct(
  'io_uring_mock_create',
  `
  __u32 out_fd;
  __u32 flags;
  __u64 file_size;
  __u64 rw_delay_ns;
  __u64 __resv[13];
`,
);

/** `<linux/io_uring/mock_file.h>`: 80 bytes. */
export interface io_uring_mock_probe extends RecordView<'struct io_uring_mock_probe'> {
  get features(): bigint;
  set features(value: Integer);
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_mock_probe: Descriptor<io_uring_mock_probe> = /* @__PURE__ */ declareStruct(
  'io_uring_mock_probe',
  `
  __u64 features;
  __u64 __resv[9];
`,
);
