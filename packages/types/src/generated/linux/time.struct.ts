// Generated from Linux 7.3.4 <linux/time.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

/** `<linux/time.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface itimerspec extends RecordView<'struct itimerspec'> {
  get it_interval(): timespec;
  set it_interval(value: timespec | Init<timespec>);
  get it_value(): timespec;
  set it_value(value: timespec | Init<timespec>);
}

export const itimerspec: Descriptor<itimerspec> = /* @__PURE__ */ declareStruct(
  'itimerspec',
  `
  struct timespec it_interval;
  struct timespec it_value;
`,
  { uses: () => [timespec] },
);

/** `<linux/time.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface itimerval extends RecordView<'struct itimerval'> {
  get it_interval(): timeval;
  set it_interval(value: timeval | Init<timeval>);
  get it_value(): timeval;
  set it_value(value: timeval | Init<timeval>);
}

export const itimerval: Descriptor<itimerval> = /* @__PURE__ */ declareStruct(
  'itimerval',
  `
  struct timeval it_interval;
  struct timeval it_value;
`,
  { uses: () => [timeval] },
);

/** `<linux/time.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface timespec extends RecordView<'struct timespec'> {
  tv_sec: number;
  tv_nsec: number;
}

export const timespec: Descriptor<timespec> = /* @__PURE__ */ declareStruct(
  'timespec',
  `
  long tv_sec;
  long tv_nsec;
`,
);

/** `<linux/time.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface timeval extends RecordView<'struct timeval'> {
  tv_sec: number;
  tv_usec: number;
}

export const timeval: Descriptor<timeval> = /* @__PURE__ */ declareStruct(
  'timeval',
  `
  long tv_sec;
  long tv_usec;
`,
);

/** `<linux/time.h>`: 8 bytes. */
export interface timezone extends RecordView<'struct timezone'> {
  tz_minuteswest: number;
  tz_dsttime: number;
}

export const timezone: Descriptor<timezone> = /* @__PURE__ */ declareStruct(
  'timezone',
  `
  int tz_minuteswest;
  int tz_dsttime;
`,
);
