// Generated from Linux 7.3.4 <asm/posix_types.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/posix_types.h>`: 8 bytes. */
  interface __kernel_fsid_t extends RecordView<'struct __kernel_fsid_t'> {
    get val(): Int32Array;
    set val(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly __kernel_fsid_t: Descriptor<struct.__kernel_fsid_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_fsid_t": "int val[2];"
}`),
);

export type __kernel_clock_t = number;
export type __kernel_clockid_t = number;
export type __kernel_daddr_t = number;
export type __kernel_fsid_t = struct.__kernel_fsid_t;
export const __kernel_fsid_t: typeof struct.__kernel_fsid_t = struct.__kernel_fsid_t;
export type __kernel_gid16_t = number;
export type __kernel_gid32_t = number;
export type __kernel_gid_t = number;
export type __kernel_ino_t = number;
export type __kernel_ipc_pid_t = number;
export type __kernel_loff_t = bigint;
export type __kernel_long_t = number;
export type __kernel_mode_t = number;
export type __kernel_off_t = number;
export type __kernel_old_dev_t = number;
export type __kernel_old_gid_t = number;
export type __kernel_old_time_t = number;
export type __kernel_old_uid_t = number;
export type __kernel_pid_t = number;
export type __kernel_ptrdiff_t = number;
export type __kernel_sigset_t = number;
export type __kernel_size_t = number;
export type __kernel_ssize_t = number;
export type __kernel_suseconds_t = number;
export type __kernel_time64_t = bigint;
export type __kernel_time_t = number;
export type __kernel_timer_t = number;
export type __kernel_uid16_t = number;
export type __kernel_uid32_t = number;
export type __kernel_uid_t = number;
export type __kernel_ulong_t = number;
export type __kernel_uoff_t = bigint;
