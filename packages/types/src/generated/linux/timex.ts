// Generated from Linux 7.3.4 <linux/timex.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_h from './time.ts';

export const ADJ_ESTERROR = 8,
  ADJ_FREQUENCY = 2,
  ADJ_MAXERROR = 4,
  ADJ_MICRO = 4096,
  ADJ_NANO = 8192,
  ADJ_OFFSET = 1,
  ADJ_OFFSET_SINGLESHOT = 32769,
  ADJ_OFFSET_SS_READ = 40961,
  ADJ_SETOFFSET = 256,
  ADJ_STATUS = 16,
  ADJ_TAI = 128,
  ADJ_TICK = 16384,
  ADJ_TIMECONST = 32,
  MOD_ESTERROR = 8,
  MOD_FREQUENCY = 2,
  MOD_MAXERROR = 4,
  MOD_MICRO = 4096,
  MOD_NANO = 8192,
  MOD_OFFSET = 1,
  MOD_STATUS = 16,
  MOD_TAI = 128,
  MOD_TIMECONST = 32,
  NTP_API = 4,
  STA_CLK = 32768,
  STA_CLOCKERR = 4096,
  STA_DEL = 32,
  STA_FLL = 8,
  STA_FREQHOLD = 128,
  STA_INS = 16,
  STA_MODE = 16384,
  STA_NANO = 8192,
  STA_PLL = 1,
  STA_PPSERROR = 2048,
  STA_PPSFREQ = 2,
  STA_PPSJITTER = 512,
  STA_PPSSIGNAL = 256,
  STA_PPSTIME = 4,
  STA_PPSWANDER = 1024,
  STA_RONLY = 65280,
  STA_UNSYNC = 64,
  TIME_BAD = 5,
  TIME_DEL = 2,
  TIME_ERROR = 5,
  TIME_INS = 1,
  TIME_OK = 0,
  TIME_OOP = 3,
  TIME_WAIT = 4;
export declare namespace struct {
  /** `<linux/timex.h>`: 208 bytes. */
  interface __kernel_timex extends RecordView<'struct __kernel_timex'> {
    modes: number;
    get offset(): bigint;
    set offset(value: Integer);
    get freq(): bigint;
    set freq(value: Integer);
    get maxerror(): bigint;
    set maxerror(value: Integer);
    get esterror(): bigint;
    set esterror(value: Integer);
    status: number;
    get constant(): bigint;
    set constant(value: Integer);
    get precision(): bigint;
    set precision(value: Integer);
    get tolerance(): bigint;
    set tolerance(value: Integer);
    get time(): struct.__kernel_timex_timeval;
    set time(value: From<struct.__kernel_timex_timeval>);
    get tick(): bigint;
    set tick(value: Integer);
    get ppsfreq(): bigint;
    set ppsfreq(value: Integer);
    get jitter(): bigint;
    set jitter(value: Integer);
    shift: number;
    get stabil(): bigint;
    set stabil(value: Integer);
    get jitcnt(): bigint;
    set jitcnt(value: Integer);
    get calcnt(): bigint;
    set calcnt(value: Integer);
    get errcnt(): bigint;
    set errcnt(value: Integer);
    get stbcnt(): bigint;
    set stbcnt(value: Integer);
    tai: number;
  }

  /** `<linux/timex.h>`: 16 bytes. */
  interface __kernel_timex_timeval extends RecordView<'struct __kernel_timex_timeval'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_usec(): bigint;
    set tv_usec(value: Integer);
  }

  /** `<linux/timex.h>`: 128 bytes on x86, arm; 208 bytes elsewhere. */
  interface timex extends RecordView<'struct timex'> {
    modes: number;
    offset: number;
    freq: number;
    maxerror: number;
    esterror: number;
    status: number;
    constant: number;
    precision: number;
    tolerance: number;
    get time(): linux_time_h.struct.timeval;
    set time(value: From<linux_time_h.struct.timeval>);
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
}

export const struct: {
  readonly __kernel_timex: Descriptor<struct.__kernel_timex>;
  readonly __kernel_timex_timeval: Descriptor<struct.__kernel_timex_timeval>;
  readonly timex: Descriptor<struct.timex>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_timex": ["unsigned int modes;long long offset;long long freq;long long maxerror;long long esterror;int status;long long constant;long long precision;long long tolerance;struct __kernel_timex_timeval time;long long tick;long long ppsfreq;long long jitter;int shift;long long stabil;long long jitcnt;long long calcnt;long long errcnt;long long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;",{"variants":{"x86":{"members":"unsigned int modes;unsigned int :32;long long offset;long long freq;long long maxerror;long long esterror;int status;unsigned int :32;long long constant;long long precision;long long tolerance;struct __kernel_timex_timeval time;long long tick;long long ppsfreq;long long jitter;int shift;unsigned int :32;long long stabil;long long jitcnt;long long calcnt;long long errcnt;long long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;"}}}],
"__kernel_timex_timeval": "long long tv_sec;long long tv_usec;",
"timex": ["unsigned int modes;long offset;long freq;long maxerror;long esterror;int status;long constant;long precision;long tolerance;struct timeval time;long tick;long ppsfreq;long jitter;int shift;long stabil;long jitcnt;long calcnt;long errcnt;long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;",{"variants":{"x86":{"members":"unsigned int modes;long offset;long freq;long maxerror;long esterror;int status;long constant;long precision;long tolerance;struct timeval time;long tick;long ppsfreq;long jitter;int shift;long stabil;long jitcnt;long calcnt;long errcnt;long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;"},"arm":{"members":"unsigned int modes;long offset;long freq;long maxerror;long esterror;int status;long constant;long precision;long tolerance;struct timeval time;long tick;long ppsfreq;long jitter;int shift;long stabil;long jitcnt;long calcnt;long errcnt;long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"timeval": "long tv_sec;long tv_usec;"
}`),
);
