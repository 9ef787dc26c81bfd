// Generated from Linux 7.3.4 <linux/time.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';

export const CLOCKS_MASK = 1,
  CLOCKS_MONO = 1,
  CLOCK_AUX = 16,
  CLOCK_AUX_LAST = 23,
  CLOCK_BOOTTIME = 7,
  CLOCK_BOOTTIME_ALARM = 9,
  CLOCK_MONOTONIC = 1,
  CLOCK_MONOTONIC_COARSE = 6,
  CLOCK_MONOTONIC_RAW = 4,
  CLOCK_PROCESS_CPUTIME_ID = 2,
  CLOCK_REALTIME = 0,
  CLOCK_REALTIME_ALARM = 8,
  CLOCK_REALTIME_COARSE = 5,
  CLOCK_SGI_CYCLE = 10,
  CLOCK_TAI = 11,
  CLOCK_THREAD_CPUTIME_ID = 3,
  ITIMER_PROF = 2,
  ITIMER_REAL = 0,
  ITIMER_VIRTUAL = 1,
  MAX_AUX_CLOCKS = 8,
  MAX_CLOCKS = 16,
  TIMER_ABSTIME = 1;
export declare namespace struct {
  /** `<linux/time.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface itimerspec extends RecordView<'struct itimerspec'> {
    get it_interval(): struct.timespec;
    set it_interval(value: From<struct.timespec>);
    get it_value(): struct.timespec;
    set it_value(value: From<struct.timespec>);
  }

  /** `<linux/time.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface itimerval extends RecordView<'struct itimerval'> {
    get it_interval(): struct.timeval;
    set it_interval(value: From<struct.timeval>);
    get it_value(): struct.timeval;
    set it_value(value: From<struct.timeval>);
  }

  /** `<linux/time.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface timespec extends RecordView<'struct timespec'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<linux/time.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface timeval extends RecordView<'struct timeval'> {
    tv_sec: number;
    tv_usec: number;
  }

  /** `<linux/time.h>`: 8 bytes. */
  interface timezone extends RecordView<'struct timezone'> {
    tz_minuteswest: number;
    tz_dsttime: number;
  }
}

export const struct: {
  readonly itimerspec: Descriptor<struct.itimerspec>;
  readonly itimerval: Descriptor<struct.itimerval>;
  readonly timespec: Descriptor<struct.timespec>;
  readonly timeval: Descriptor<struct.timeval>;
  readonly timezone: Descriptor<struct.timezone>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"itimerspec": "struct timespec it_interval;struct timespec it_value;",
"itimerval": "struct timeval it_interval;struct timeval it_value;",
"timespec": "long tv_sec;long tv_nsec;",
"timeval": "long tv_sec;long tv_usec;",
"timezone": "int tz_minuteswest;int tz_dsttime;"
}`),
);
