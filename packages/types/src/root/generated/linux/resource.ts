// Generated from Linux 7.3.4 <linux/resource.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { __kernel_old_timeval } from './time_types.ts';

/** `<linux/resource.h>`: 16 bytes. */
export interface rlimit64 extends RecordView<'struct rlimit64'> {
  get rlim_cur(): bigint;
  set rlim_cur(value: Integer);
  get rlim_max(): bigint;
  set rlim_max(value: Integer);
}

export const rlimit64: Descriptor<rlimit64> = /* @__PURE__ */ declareStruct(
  'rlimit64',
  `
  __u64 rlim_cur;
  __u64 rlim_max;
`,
);

/** `<linux/resource.h>`: 144 bytes on x86_64, riscv64, aarch64; 72 bytes on x86, arm. */
export interface rusage extends RecordView<'struct rusage'> {
  get ru_utime(): __kernel_old_timeval;
  set ru_utime(value: From<__kernel_old_timeval>);
  get ru_stime(): __kernel_old_timeval;
  set ru_stime(value: From<__kernel_old_timeval>);
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

export const rusage: Descriptor<rusage> = /* @__PURE__ */ declareStruct(
  'rusage',
  `
  struct __kernel_old_timeval ru_utime;
  struct __kernel_old_timeval ru_stime;
  long ru_maxrss;
  long ru_ixrss;
  long ru_idrss;
  long ru_isrss;
  long ru_minflt;
  long ru_majflt;
  long ru_nswap;
  long ru_inblock;
  long ru_oublock;
  long ru_msgsnd;
  long ru_msgrcv;
  long ru_nsignals;
  long ru_nvcsw;
  long ru_nivcsw;
`,
  { uses: () => [__kernel_old_timeval] },
);
