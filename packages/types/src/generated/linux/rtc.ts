// Generated from Linux 7.3.4 <linux/rtc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly RTC_EPOCH_READ: PerArch<
    2148036621,
    2147774477,
    2147774477,
    2148036621,
    2148036621,
    2148036621,
    2148036621,
    1074294797
  >;
  readonly RTC_EPOCH_SET: PerArch<
    1074294798,
    1074032654,
    1074032654,
    1074294798,
    1074294798,
    1074294798,
    1074294798,
    2148036622
  >;
  readonly RTC_IRQP_READ: PerArch<
    2148036619,
    2147774475,
    2147774475,
    2148036619,
    2148036619,
    2148036619,
    2148036619,
    1074294795
  >;
  readonly RTC_IRQP_SET: PerArch<
    1074294796,
    1074032652,
    1074032652,
    1074294796,
    1074294796,
    1074294796,
    1074294796,
    2148036620
  >;
  readonly RTC_PLL_GET: PerArch<
    2149609489,
    2149347345,
    2149347345,
    2149609489,
    2149609489,
    2149609489,
    2149609489,
    1075867665
  >;
  readonly RTC_PLL_SET: PerArch<
    1075867666,
    1075605522,
    1075605522,
    1075867666,
    1075867666,
    1075867666,
    1075867666,
    2149609490
  >;
} & Requests<
  | 'RTC_AIE_OFF'
  | 'RTC_AIE_ON'
  | 'RTC_ALM_READ'
  | 'RTC_ALM_SET'
  | 'RTC_PARAM_GET'
  | 'RTC_PARAM_SET'
  | 'RTC_PIE_OFF'
  | 'RTC_PIE_ON'
  | 'RTC_RD_TIME'
  | 'RTC_SET_TIME'
  | 'RTC_UIE_OFF'
  | 'RTC_UIE_ON'
  | 'RTC_VL_CLR'
  | 'RTC_VL_READ'
  | 'RTC_WIE_OFF'
  | 'RTC_WIE_ON'
  | 'RTC_WKALM_RD'
  | 'RTC_WKALM_SET'
> = /* @__PURE__ */ perArchOf(
  {
    RTC_EPOCH_READ: [
      2148036621, 2147774477, 2147774477, 2148036621, 2148036621, 2148036621, 2148036621,
      1074294797,
    ],
    RTC_EPOCH_SET: [
      1074294798, 1074032654, 1074032654, 1074294798, 1074294798, 1074294798, 1074294798,
      2148036622,
    ],
    RTC_IRQP_READ: [
      2148036619, 2147774475, 2147774475, 2148036619, 2148036619, 2148036619, 2148036619,
      1074294795,
    ],
    RTC_IRQP_SET: [
      1074294796, 1074032652, 1074032652, 1074294796, 1074294796, 1074294796, 1074294796,
      2148036620,
    ],
    RTC_PLL_GET: [
      2149609489, 2149347345, 2149347345, 2149609489, 2149609489, 2149609489, 2149609489,
      1075867665,
    ],
    RTC_PLL_SET: [
      1075867666, 1075605522, 1075605522, 1075867666, 1075867666, 1075867666, 1075867666,
      2149609490,
    ],
  },
  {
    RTC_AIE_OFF: 28674,
    RTC_AIE_ON: 28673,
    RTC_ALM_READ: 2149871624,
    RTC_ALM_SET: 1076129799,
    RTC_PARAM_GET: 1075343379,
    RTC_PARAM_SET: 1075343380,
    RTC_PIE_OFF: 28678,
    RTC_PIE_ON: 28677,
    RTC_RD_TIME: 2149871625,
    RTC_SET_TIME: 1076129802,
    RTC_UIE_OFF: 28676,
    RTC_UIE_ON: 28675,
    RTC_VL_CLR: 28692,
    RTC_VL_READ: 2147774483,
    RTC_WIE_OFF: 28688,
    RTC_WIE_ON: 28687,
    RTC_WKALM_RD: 2150133776,
    RTC_WKALM_SET: 1076391951,
  },
);

/** `<linux/rtc.h>`: 2147774477 on x86, arm; 1074294797 on ppc64le; 2148036621 elsewhere. */
export const RTC_EPOCH_READ: number = /* @__PURE__ */ hereOf(perArch.RTC_EPOCH_READ);
/** `<linux/rtc.h>`: 1074032654 on x86, arm; 2148036622 on ppc64le; 1074294798 elsewhere. */
export const RTC_EPOCH_SET: number = /* @__PURE__ */ hereOf(perArch.RTC_EPOCH_SET);
/** `<linux/rtc.h>`: 2147774475 on x86, arm; 1074294795 on ppc64le; 2148036619 elsewhere. */
export const RTC_IRQP_READ: number = /* @__PURE__ */ hereOf(perArch.RTC_IRQP_READ);
/** `<linux/rtc.h>`: 1074032652 on x86, arm; 2148036620 on ppc64le; 1074294796 elsewhere. */
export const RTC_IRQP_SET: number = /* @__PURE__ */ hereOf(perArch.RTC_IRQP_SET);
/** `<linux/rtc.h>`: 2149347345 on x86, arm; 1075867665 on ppc64le; 2149609489 elsewhere. */
export const RTC_PLL_GET: number = /* @__PURE__ */ hereOf(perArch.RTC_PLL_GET);
/** `<linux/rtc.h>`: 1075605522 on x86, arm; 2149609490 on ppc64le; 1075867666 elsewhere. */
export const RTC_PLL_SET: number = /* @__PURE__ */ hereOf(perArch.RTC_PLL_SET);
export const RTC_AIE_OFF: number = /* @__PURE__ */ requestHere(28674),
  RTC_AIE_ON: number = /* @__PURE__ */ requestHere(28673),
  RTC_ALM_READ: number = /* @__PURE__ */ requestHere(2149871624),
  RTC_ALM_SET: number = /* @__PURE__ */ requestHere(1076129799),
  RTC_PARAM_GET: number = /* @__PURE__ */ requestHere(1075343379),
  RTC_PARAM_SET: number = /* @__PURE__ */ requestHere(1075343380),
  RTC_PIE_OFF: number = /* @__PURE__ */ requestHere(28678),
  RTC_PIE_ON: number = /* @__PURE__ */ requestHere(28677),
  RTC_RD_TIME: number = /* @__PURE__ */ requestHere(2149871625),
  RTC_SET_TIME: number = /* @__PURE__ */ requestHere(1076129802),
  RTC_UIE_OFF: number = /* @__PURE__ */ requestHere(28676),
  RTC_UIE_ON: number = /* @__PURE__ */ requestHere(28675),
  RTC_VL_CLR: number = /* @__PURE__ */ requestHere(28692),
  RTC_VL_READ: number = /* @__PURE__ */ requestHere(2147774483),
  RTC_WIE_OFF: number = /* @__PURE__ */ requestHere(28688),
  RTC_WIE_ON: number = /* @__PURE__ */ requestHere(28687),
  RTC_WKALM_RD: number = /* @__PURE__ */ requestHere(2150133776),
  RTC_WKALM_SET: number = /* @__PURE__ */ requestHere(1076391951);
export const RTC_AF = 32,
  RTC_BSM_DIRECT = 1,
  RTC_BSM_DISABLED = 0,
  RTC_BSM_LEVEL = 2,
  RTC_BSM_STANDBY = 3,
  RTC_FEATURE_ALARM = 0,
  RTC_FEATURE_ALARM_RES_2S = 3,
  RTC_FEATURE_ALARM_RES_MINUTE = 1,
  RTC_FEATURE_ALARM_WAKEUP_ONLY = 7,
  RTC_FEATURE_BACKUP_SWITCH_MODE = 6,
  RTC_FEATURE_CNT = 8,
  RTC_FEATURE_CORRECTION = 5,
  RTC_FEATURE_NEED_WEEK_DAY = 2,
  RTC_FEATURE_UPDATE_INTERRUPT = 4,
  RTC_IRQF = 128,
  RTC_MAX_FREQ = 8192,
  RTC_PARAM_BACKUP_SWITCH_MODE = 2,
  RTC_PARAM_CORRECTION = 1,
  RTC_PARAM_FEATURES = 0,
  RTC_PF = 64,
  RTC_UF = 16,
  RTC_VL_ACCURACY_LOW = 8,
  RTC_VL_BACKUP_EMPTY = 4,
  RTC_VL_BACKUP_LOW = 2,
  RTC_VL_BACKUP_SWITCH = 16,
  RTC_VL_DATA_INVALID = 1;
export declare namespace struct {
  /** `<linux/rtc.h>`: 24 bytes. */
  interface rtc_param extends RecordView<'struct rtc_param'> {
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

  /** `<linux/rtc.h>`: 28 bytes on x86, arm; 32 bytes elsewhere. */
  interface rtc_pll_info extends RecordView<'struct rtc_pll_info'> {
    pll_ctrl: number;
    pll_value: number;
    pll_max: number;
    pll_min: number;
    pll_posmult: number;
    pll_negmult: number;
    pll_clock: number;
  }

  /** `<linux/rtc.h>`: 36 bytes. */
  interface rtc_time extends RecordView<'struct rtc_time'> {
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

  /** `<linux/rtc.h>`: 40 bytes. */
  interface rtc_wkalrm extends RecordView<'struct rtc_wkalrm'> {
    enabled: number;
    pending: number;
    get time(): struct.rtc_time;
    set time(value: From<struct.rtc_time>);
  }
}

export const struct: {
  readonly rtc_param: Descriptor<struct.rtc_param>;
  readonly rtc_pll_info: Descriptor<struct.rtc_pll_info>;
  readonly rtc_time: Descriptor<struct.rtc_time>;
  readonly rtc_wkalrm: Descriptor<struct.rtc_wkalrm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rtc_param": "__u64 param;union {__u64 uvalue;__s64 svalue;__u64 ptr;};__u32 index;__u32 __pad;",
"rtc_pll_info": "int pll_ctrl;int pll_value;int pll_max;int pll_min;int pll_posmult;int pll_negmult;long pll_clock;",
"rtc_time": "int tm_sec;int tm_min;int tm_hour;int tm_mday;int tm_mon;int tm_year;int tm_wday;int tm_yday;int tm_isdst;",
"rtc_wkalrm": "unsigned char enabled;unsigned char pending;struct rtc_time time;"
}`),
);
