// Generated from Linux 7.3.4 <linux/time_types.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export declare namespace struct {
  /** `<linux/time_types.h>`: 32 bytes. */
  interface __kernel_itimerspec extends RecordView<'struct __kernel_itimerspec'> {
    get it_interval(): struct.__kernel_timespec;
    set it_interval(value: From<struct.__kernel_timespec>);
    get it_value(): struct.__kernel_timespec;
    set it_value(value: From<struct.__kernel_timespec>);
  }

  /** `<linux/time_types.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface __kernel_old_itimerval extends RecordView<'struct __kernel_old_itimerval'> {
    get it_interval(): struct.__kernel_old_timeval;
    set it_interval(value: From<struct.__kernel_old_timeval>);
    get it_value(): struct.__kernel_old_timeval;
    set it_value(value: From<struct.__kernel_old_timeval>);
  }

  /** `<linux/time_types.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface __kernel_old_timespec extends RecordView<'struct __kernel_old_timespec'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<linux/time_types.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface __kernel_old_timeval extends RecordView<'struct __kernel_old_timeval'> {
    tv_sec: number;
    tv_usec: number;
  }

  /** `<linux/time_types.h>`: 16 bytes. */
  interface __kernel_sock_timeval extends RecordView<'struct __kernel_sock_timeval'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_usec(): bigint;
    set tv_usec(value: Integer);
  }

  /** `<linux/time_types.h>`: 16 bytes. */
  interface __kernel_timespec extends RecordView<'struct __kernel_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `<linux/time_types.h>`: 16 bytes. */
  interface old_itimerspec32 extends RecordView<'struct old_itimerspec32'> {
    get it_interval(): struct.old_timespec32;
    set it_interval(value: From<struct.old_timespec32>);
    get it_value(): struct.old_timespec32;
    set it_value(value: From<struct.old_timespec32>);
  }

  /** `<linux/time_types.h>`: 8 bytes. */
  interface old_timespec32 extends RecordView<'struct old_timespec32'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<linux/time_types.h>`: 8 bytes. */
  interface old_timeval32 extends RecordView<'struct old_timeval32'> {
    tv_sec: number;
    tv_usec: number;
  }

  /** `<linux/time_types.h>`: 128 bytes. */
  interface old_timex32 extends RecordView<'struct old_timex32'> {
    modes: number;
    offset: number;
    freq: number;
    maxerror: number;
    esterror: number;
    status: number;
    constant: number;
    precision: number;
    tolerance: number;
    get time(): struct.old_timeval32;
    set time(value: From<struct.old_timeval32>);
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

  /** `<linux/time_types.h>`: 8 bytes. */
  interface old_utimbuf32 extends RecordView<'struct old_utimbuf32'> {
    actime: number;
    modtime: number;
  }
}

export const struct: {
  readonly __kernel_itimerspec: Descriptor<struct.__kernel_itimerspec>;
  readonly __kernel_old_itimerval: Descriptor<struct.__kernel_old_itimerval>;
  readonly __kernel_old_timespec: Descriptor<struct.__kernel_old_timespec>;
  readonly __kernel_old_timeval: Descriptor<struct.__kernel_old_timeval>;
  readonly __kernel_sock_timeval: Descriptor<struct.__kernel_sock_timeval>;
  readonly __kernel_timespec: Descriptor<struct.__kernel_timespec>;
  readonly old_itimerspec32: Descriptor<struct.old_itimerspec32>;
  readonly old_timespec32: Descriptor<struct.old_timespec32>;
  readonly old_timeval32: Descriptor<struct.old_timeval32>;
  readonly old_timex32: Descriptor<struct.old_timex32>;
  readonly old_utimbuf32: Descriptor<struct.old_utimbuf32>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_itimerspec": "struct __kernel_timespec it_interval;struct __kernel_timespec it_value;",
"__kernel_old_itimerval": "struct __kernel_old_timeval it_interval;struct __kernel_old_timeval it_value;",
"__kernel_old_timespec": "long tv_sec;long tv_nsec;",
"__kernel_old_timeval": "long tv_sec;long tv_usec;",
"__kernel_sock_timeval": "__s64 tv_sec;__s64 tv_usec;",
"__kernel_timespec": "long long tv_sec;long long tv_nsec;",
"old_itimerspec32": "struct old_timespec32 it_interval;struct old_timespec32 it_value;",
"old_timespec32": "__s32 tv_sec;__s32 tv_nsec;",
"old_timeval32": "__s32 tv_sec;__s32 tv_usec;",
"old_timex32": "__u32 modes;__s32 offset;__s32 freq;__s32 maxerror;__s32 esterror;__s32 status;__s32 constant;__s32 precision;__s32 tolerance;struct old_timeval32 time;__s32 tick;__s32 ppsfreq;__s32 jitter;__s32 shift;__s32 stabil;__s32 jitcnt;__s32 calcnt;__s32 errcnt;__s32 stbcnt;__s32 tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;",
"old_utimbuf32": "__s32 actime;__s32 modtime;"
}`),
);
