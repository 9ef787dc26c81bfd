// Generated from Linux 7.3.4 <linux/posix_types.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const __FD_SETSIZE = 1024;
export declare namespace struct {
  /** `<linux/posix_types.h>`: 128 bytes. */
  interface __kernel_fd_set extends RecordView<'struct __kernel_fd_set'> {
    get fds_bits(): Elements<bigint>;
    set fds_bits(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly __kernel_fd_set: Descriptor<struct.__kernel_fd_set>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_fd_set": ["unsigned long fds_bits[16] bigint;",{"variants":{"x86":{"members":"unsigned long fds_bits[32] bigint;"},"arm":{"members":"unsigned long fds_bits[32] bigint;"}}}]
}`),
);

export type __kernel_fd_set = struct.__kernel_fd_set;
export const __kernel_fd_set: typeof struct.__kernel_fd_set = struct.__kernel_fd_set;
export type __kernel_key_t = number;
export type __kernel_mqd_t = number;
