// Generated from Linux 7.3.4 <linux/netfilter/xt_time.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_TIME_ALL_FLAGS = 3,
  XT_TIME_ALL_MONTHDAYS = 4294967294,
  XT_TIME_ALL_WEEKDAYS = 254,
  XT_TIME_CONTIGUOUS = 2,
  XT_TIME_LOCAL_TZ = 1,
  XT_TIME_MAX_DAYTIME = 86399,
  XT_TIME_MIN_DAYTIME = 0,
  _XT_TIME_H = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_time.h>`: 24 bytes. */
  interface xt_time_info extends RecordView<'struct xt_time_info'> {
    date_start: number;
    date_stop: number;
    daytime_start: number;
    daytime_stop: number;
    monthdays_match: number;
    weekdays_match: number;
    flags: number;
  }
}

export const struct: {
  readonly xt_time_info: Descriptor<struct.xt_time_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_time_info": "__u32 date_start;__u32 date_stop;__u32 daytime_start;__u32 daytime_stop;__u32 monthdays_match;__u8 weekdays_match;__u8 flags;"
}`),
);
