// Generated from Linux 7.3.4 <linux/time_types.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/time_types.h>`: 32 bytes. */
export interface __kernel_itimerspec extends RecordView<'struct __kernel_itimerspec'> {
  get it_interval(): __kernel_timespec;
  set it_interval(value: __kernel_timespec | Init<__kernel_timespec>);
  get it_value(): __kernel_timespec;
  set it_value(value: __kernel_timespec | Init<__kernel_timespec>);
}

export const __kernel_itimerspec: Descriptor<__kernel_itimerspec> = /* @__PURE__ */ declareStruct(
  '__kernel_itimerspec',
  `
  struct __kernel_timespec it_interval;
  struct __kernel_timespec it_value;
`,
  { uses: () => [__kernel_timespec] },
);

/** `<linux/time_types.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface __kernel_old_itimerval extends RecordView<'struct __kernel_old_itimerval'> {
  get it_interval(): __kernel_old_timeval;
  set it_interval(value: __kernel_old_timeval | Init<__kernel_old_timeval>);
  get it_value(): __kernel_old_timeval;
  set it_value(value: __kernel_old_timeval | Init<__kernel_old_timeval>);
}

export const __kernel_old_itimerval: Descriptor<__kernel_old_itimerval> =
  /* @__PURE__ */ declareStruct(
    '__kernel_old_itimerval',
    `
  struct __kernel_old_timeval it_interval;
  struct __kernel_old_timeval it_value;
`,
    { uses: () => [__kernel_old_timeval] },
  );

/** `<linux/time_types.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface __kernel_old_timespec extends RecordView<'struct __kernel_old_timespec'> {
  tv_sec: number;
  tv_nsec: number;
}

export const __kernel_old_timespec: Descriptor<__kernel_old_timespec> =
  /* @__PURE__ */ declareStruct(
    '__kernel_old_timespec',
    `
  long tv_sec;
  long tv_nsec;
`,
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

/** `<linux/time_types.h>`: 16 bytes. */
export interface old_itimerspec32 extends RecordView<'struct old_itimerspec32'> {
  get it_interval(): old_timespec32;
  set it_interval(value: old_timespec32 | Init<old_timespec32>);
  get it_value(): old_timespec32;
  set it_value(value: old_timespec32 | Init<old_timespec32>);
}

export const old_itimerspec32: Descriptor<old_itimerspec32> = /* @__PURE__ */ declareStruct(
  'old_itimerspec32',
  `
  struct old_timespec32 it_interval;
  struct old_timespec32 it_value;
`,
  { uses: () => [old_timespec32] },
);

/** `<linux/time_types.h>`: 8 bytes. */
export interface old_timespec32 extends RecordView<'struct old_timespec32'> {
  tv_sec: number;
  tv_nsec: number;
}

export const old_timespec32: Descriptor<old_timespec32> = /* @__PURE__ */ declareStruct(
  'old_timespec32',
  `
  __s32 tv_sec;
  __s32 tv_nsec;
`,
);

/** `<linux/time_types.h>`: 8 bytes. */
export interface old_timeval32 extends RecordView<'struct old_timeval32'> {
  tv_sec: number;
  tv_usec: number;
}

export const old_timeval32: Descriptor<old_timeval32> = /* @__PURE__ */ declareStruct(
  'old_timeval32',
  `
  __s32 tv_sec;
  __s32 tv_usec;
`,
);

/** `<linux/time_types.h>`: 128 bytes. */
export interface old_timex32 extends RecordView<'struct old_timex32'> {
  modes: number;
  offset: number;
  freq: number;
  maxerror: number;
  esterror: number;
  status: number;
  constant: number;
  precision: number;
  tolerance: number;
  get time(): old_timeval32;
  set time(value: old_timeval32 | Init<old_timeval32>);
  tick: number;
  ppsfreq: number;
  jitter: number;
  shift: number;
  stabil: number;
  jitcnt: number;
  calcnt: number;
  errcnt: number;
  stbcnt: number;
  tai: number;
}

export const old_timex32: Descriptor<old_timex32> = /* @__PURE__ */ declareStruct(
  'old_timex32',
  `
  __u32 modes;
  __s32 offset;
  __s32 freq;
  __s32 maxerror;
  __s32 esterror;
  __s32 status;
  __s32 constant;
  __s32 precision;
  __s32 tolerance;
  struct old_timeval32 time;
  __s32 tick;
  __s32 ppsfreq;
  __s32 jitter;
  __s32 shift;
  __s32 stabil;
  __s32 jitcnt;
  __s32 calcnt;
  __s32 errcnt;
  __s32 stbcnt;
  __s32 tai;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
  unsigned int :32;
`,
  { uses: () => [old_timeval32] },
);

/** `<linux/time_types.h>`: 8 bytes. */
export interface old_utimbuf32 extends RecordView<'struct old_utimbuf32'> {
  actime: number;
  modtime: number;
}

export const old_utimbuf32: Descriptor<old_utimbuf32> = /* @__PURE__ */ declareStruct(
  'old_utimbuf32',
  `
  __s32 actime;
  __s32 modtime;
`,
);
