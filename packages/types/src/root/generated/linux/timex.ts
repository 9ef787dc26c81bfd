// Generated from Linux 7.3.4 <linux/timex.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/timex.h>`: 208 bytes. */
export interface __kernel_timex extends RecordView<'struct __kernel_timex'> {
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
  get time(): __kernel_timex_timeval;
  set time(value: From<__kernel_timex_timeval>);
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

export const __kernel_timex: Descriptor<__kernel_timex> = /* @__PURE__ */ declareStruct(
  '__kernel_timex',
  `
  unsigned int modes;
  long long offset;
  long long freq;
  long long maxerror;
  long long esterror;
  int status;
  long long constant;
  long long precision;
  long long tolerance;
  struct __kernel_timex_timeval time;
  long long tick;
  long long ppsfreq;
  long long jitter;
  int shift;
  long long stabil;
  long long jitcnt;
  long long calcnt;
  long long errcnt;
  long long stbcnt;
  int tai;
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
  {
    variants: {
      x86: {
        members: `
  unsigned int modes;
  unsigned int :32;
  long long offset;
  long long freq;
  long long maxerror;
  long long esterror;
  int status;
  unsigned int :32;
  long long constant;
  long long precision;
  long long tolerance;
  struct __kernel_timex_timeval time;
  long long tick;
  long long ppsfreq;
  long long jitter;
  int shift;
  unsigned int :32;
  long long stabil;
  long long jitcnt;
  long long calcnt;
  long long errcnt;
  long long stbcnt;
  int tai;
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
      },
    },
    uses: () => [__kernel_timex_timeval],
  },
);

/** `<linux/timex.h>`: 16 bytes. */
export interface __kernel_timex_timeval extends RecordView<'struct __kernel_timex_timeval'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_usec(): bigint;
  set tv_usec(value: Integer);
}

export const __kernel_timex_timeval: Descriptor<__kernel_timex_timeval> =
  /* @__PURE__ */ declareStruct(
    '__kernel_timex_timeval',
    `
  long long tv_sec;
  long long tv_usec;
`,
  );
