// Generated from Linux 7.3.4 <linux/rtc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/rtc.h>`: 24 bytes. */
export interface rtc_param extends RecordView<'struct rtc_param'> {
  get param(): bigint;
  set param(value: Integer);
  get uvalue(): bigint;
  set uvalue(value: Integer);
  get svalue(): bigint;
  set svalue(value: Integer);
  get ptr(): bigint;
  set ptr(value: Integer);
  index: number;
  __pad: number;
}

export const rtc_param: Descriptor<rtc_param> = /* @__PURE__ */ declareStruct(
  'rtc_param',
  `
  __u64 param;
  union {
    __u64 uvalue;
    __s64 svalue;
    __u64 ptr;
  };
  __u32 index;
  __u32 __pad;
`,
);

/** `<linux/rtc.h>`: 32 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface rtc_pll_info extends RecordView<'struct rtc_pll_info'> {
  pll_ctrl: number;
  pll_value: number;
  pll_max: number;
  pll_min: number;
  pll_posmult: number;
  pll_negmult: number;
  pll_clock: number;
}

export const rtc_pll_info: Descriptor<rtc_pll_info> = /* @__PURE__ */ declareStruct(
  'rtc_pll_info',
  `
  int pll_ctrl;
  int pll_value;
  int pll_max;
  int pll_min;
  int pll_posmult;
  int pll_negmult;
  long pll_clock;
`,
);

/** `<linux/rtc.h>`: 36 bytes. */
export interface rtc_time extends RecordView<'struct rtc_time'> {
  tm_sec: number;
  tm_min: number;
  tm_hour: number;
  tm_mday: number;
  tm_mon: number;
  tm_year: number;
  tm_wday: number;
  tm_yday: number;
  tm_isdst: number;
}

export const rtc_time: Descriptor<rtc_time> = /* @__PURE__ */ declareStruct(
  'rtc_time',
  `
  int tm_sec;
  int tm_min;
  int tm_hour;
  int tm_mday;
  int tm_mon;
  int tm_year;
  int tm_wday;
  int tm_yday;
  int tm_isdst;
`,
);

/** `<linux/rtc.h>`: 40 bytes. */
export interface rtc_wkalrm extends RecordView<'struct rtc_wkalrm'> {
  enabled: number;
  pending: number;
  get time(): rtc_time;
  set time(value: rtc_time | Init<rtc_time>);
}

export const rtc_wkalrm: Descriptor<rtc_wkalrm> = /* @__PURE__ */ declareStruct(
  'rtc_wkalrm',
  `
  unsigned char enabled;
  unsigned char pending;
  struct rtc_time time;
`,
  { uses: () => [rtc_time] },
);
