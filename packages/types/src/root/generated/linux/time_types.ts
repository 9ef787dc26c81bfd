// Generated from Linux 7.3.4 <linux/time_types.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/time_types.h>`: 32 bytes. */
export interface __kernel_itimerspec extends RecordView<'struct __kernel_itimerspec'> {
  get it_interval(): __kernel_timespec;
  set it_interval(value: From<__kernel_timespec>);
  get it_value(): __kernel_timespec;
  set it_value(value: From<__kernel_timespec>);
}

export const __kernel_itimerspec: Descriptor<__kernel_itimerspec> = /* @__PURE__ */ declareStruct(
  '__kernel_itimerspec',
  `
  struct __kernel_timespec it_interval;
  struct __kernel_timespec it_value;
`,
  { uses: () => [__kernel_timespec] },
);

/** `<linux/time_types.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface __kernel_old_timeval extends RecordView<'struct __kernel_old_timeval'> {
  tv_sec: number;
  tv_usec: number;
}

export const __kernel_old_timeval: Descriptor<__kernel_old_timeval> = /* @__PURE__ */ declareStruct(
  '__kernel_old_timeval',
  `
  long tv_sec;
  long tv_usec;
`,
);

/** `<linux/time_types.h>`: 16 bytes. */
export interface __kernel_sock_timeval extends RecordView<'struct __kernel_sock_timeval'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_usec(): bigint;
  set tv_usec(value: Integer);
}

export const __kernel_sock_timeval: Descriptor<__kernel_sock_timeval> =
  /* @__PURE__ */ declareStruct(
    '__kernel_sock_timeval',
    `
  __s64 tv_sec;
  __s64 tv_usec;
`,
  );

/** `<linux/time_types.h>`: 16 bytes. */
export interface __kernel_timespec extends RecordView<'struct __kernel_timespec'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_nsec(): bigint;
  set tv_nsec(value: Integer);
}

export const __kernel_timespec: Descriptor<__kernel_timespec> = /* @__PURE__ */ declareStruct(
  '__kernel_timespec',
  `
  long long tv_sec;
  long long tv_nsec;
`,
);
