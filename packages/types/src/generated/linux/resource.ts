// Generated from Linux 7.3.4 <linux/resource.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

export const MLOCK_LIMIT = 8388608,
  PRIO_MAX = 20,
  PRIO_MIN = -20,
  PRIO_PGRP = 1,
  PRIO_PROCESS = 0,
  PRIO_USER = 2,
  RLIM64_INFINITY = 18446744073709551615n,
  RUSAGE_BOTH = -2,
  RUSAGE_CHILDREN = -1,
  RUSAGE_SELF = 0,
  RUSAGE_THREAD = 1,
  _STK_LIM = 8388608;
export declare namespace struct {
  /** `<linux/resource.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface rlimit extends RecordView<'struct rlimit'> {
    get rlim_cur(): bigint;
    set rlim_cur(value: Integer);
    get rlim_max(): bigint;
    set rlim_max(value: Integer);
  }

  /** `<linux/resource.h>`: 16 bytes. */
  interface rlimit64 extends RecordView<'struct rlimit64'> {
    get rlim_cur(): bigint;
    set rlim_cur(value: Integer);
    get rlim_max(): bigint;
    set rlim_max(value: Integer);
  }

  /** `<linux/resource.h>`: 72 bytes on x86, arm; 144 bytes elsewhere. */
  interface rusage extends RecordView<'struct rusage'> {
    get ru_utime(): linux_time_types_h.struct.__kernel_old_timeval;
    set ru_utime(value: From<linux_time_types_h.struct.__kernel_old_timeval>);
    get ru_stime(): linux_time_types_h.struct.__kernel_old_timeval;
    set ru_stime(value: From<linux_time_types_h.struct.__kernel_old_timeval>);
    ru_maxrss: number;
    ru_ixrss: number;
    ru_idrss: number;
    ru_isrss: number;
    ru_minflt: number;
    ru_majflt: number;
    ru_nswap: number;
    ru_inblock: number;
    ru_oublock: number;
    ru_msgsnd: number;
    ru_msgrcv: number;
    ru_nsignals: number;
    ru_nvcsw: number;
    ru_nivcsw: number;
  }
}

export const struct: {
  readonly rlimit: Descriptor<struct.rlimit>;
  readonly rlimit64: Descriptor<struct.rlimit64>;
  readonly rusage: Descriptor<struct.rusage>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rlimit": "unsigned long rlim_cur bigint;unsigned long rlim_max bigint;",
"rlimit64": "__u64 rlim_cur;__u64 rlim_max;",
"rusage": "struct __kernel_old_timeval ru_utime;struct __kernel_old_timeval ru_stime;long ru_maxrss;long ru_ixrss;long ru_idrss;long ru_isrss;long ru_minflt;long ru_majflt;long ru_nswap;long ru_inblock;long ru_oublock;long ru_msgsnd;long ru_msgrcv;long ru_nsignals;long ru_nvcsw;long ru_nivcsw;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_old_timeval": "long tv_sec;long tv_usec;"
}`),
);
