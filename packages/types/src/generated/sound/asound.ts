// Generated from Linux 7.3.4 <sound/asound.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from '../linux/time_types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_CTL_IOCTL_ELEM_LIST: PerArch<
    3226490128,
    3225965840,
    3225965840,
    3226490128,
    3226490128,
    3226490128,
    3226490128
  >;
  readonly SNDRV_CTL_IOCTL_ELEM_READ: PerArch<
    3301463314,
    3267646738,
    3267908882,
    3301463314,
    3301463314,
    3301463314,
    3301463314
  >;
  readonly SNDRV_CTL_IOCTL_ELEM_WRITE: PerArch<
    3301463315,
    3267646739,
    3267908883,
    3301463315,
    3301463315,
    3301463315,
    3301463315
  >;
  readonly SNDRV_HWDEP_IOCTL_DSP_LOAD: PerArch<
    1080051715,
    1079003139,
    1079003139,
    1080051715,
    1080051715,
    1080051715,
    1080051715
  >;
  readonly SNDRV_PCM_IOCTL_CHANNEL_INFO: PerArch<
    2149073202,
    2148548914,
    2148548914,
    2149073202,
    2149073202,
    2149073202,
    2149073202
  >;
  readonly SNDRV_PCM_IOCTL_DELAY: PerArch<
    2148024609,
    2147762465,
    2147762465,
    2148024609,
    2148024609,
    2148024609,
    2148024609
  >;
  readonly SNDRV_PCM_IOCTL_FORWARD: PerArch<
    1074282825,
    1074020681,
    1074020681,
    1074282825,
    1074282825,
    1074282825,
    1074282825
  >;
  readonly SNDRV_PCM_IOCTL_HW_PARAMS: PerArch<
    3261088017,
    3260825873,
    3260825873,
    3261088017,
    3261088017,
    3261088017,
    3261088017
  >;
  readonly SNDRV_PCM_IOCTL_HW_REFINE: PerArch<
    3261088016,
    3260825872,
    3260825872,
    3261088016,
    3261088016,
    3261088016,
    3261088016
  >;
  readonly SNDRV_PCM_IOCTL_READI_FRAMES: PerArch<
    2149073233,
    2148286801,
    2148286801,
    2149073233,
    2149073233,
    2149073233,
    2149073233
  >;
  readonly SNDRV_PCM_IOCTL_READN_FRAMES: PerArch<
    2149073235,
    2148286803,
    2148286803,
    2149073235,
    2149073235,
    2149073235,
    2149073235
  >;
  readonly SNDRV_PCM_IOCTL_REWIND: PerArch<
    1074282822,
    1074020678,
    1074020678,
    1074282822,
    1074282822,
    1074282822,
    1074282822
  >;
  readonly SNDRV_PCM_IOCTL_STATUS: PerArch<
    2157461792,
    2155888928,
    2155888928,
    2157461792,
    2157461792,
    2157461792,
    2157461792
  >;
  readonly SNDRV_PCM_IOCTL_STATUS_EXT: PerArch<
    3231203620,
    3229630756,
    3229630756,
    3231203620,
    3231203620,
    3231203620,
    3231203620
  >;
  readonly SNDRV_PCM_IOCTL_SW_PARAMS: PerArch<
    3230155027,
    3228057875,
    3228057875,
    3230155027,
    3230155027,
    3230155027,
    3230155027
  >;
  readonly SNDRV_PCM_IOCTL_WRITEI_FRAMES: PerArch<
    1075331408,
    1074544976,
    1074544976,
    1075331408,
    1075331408,
    1075331408,
    1075331408
  >;
  readonly SNDRV_PCM_IOCTL_WRITEN_FRAMES: PerArch<
    1075331410,
    1074544978,
    1074544978,
    1075331410,
    1075331410,
    1075331410,
    1075331410
  >;
  readonly SNDRV_PCM_MMAP_OFFSET_CONTROL: PerArch<
    2164260864,
    2197815296,
    2197815296,
    2164260864,
    2164260864,
    2164260864,
    2164260864
  >;
  readonly SNDRV_PCM_MMAP_OFFSET_STATUS: PerArch<
    2147483648,
    2181038080,
    2181038080,
    2147483648,
    2147483648,
    2147483648,
    2147483648
  >;
  readonly SNDRV_RAWMIDI_IOCTL_PARAMS: PerArch<
    3224393488,
    3223344912,
    3223344912,
    3224393488,
    3224393488,
    3224393488,
    3224393488
  >;
  readonly SNDRV_RAWMIDI_IOCTL_STATUS: PerArch<
    3224917792,
    3224393504,
    3224393504,
    3224917792,
    3224917792,
    3224917792,
    3224917792
  >;
  readonly SNDRV_TIMER_IOCTL_GINFO: PerArch<
    3237499907,
    3235927043,
    3235927043,
    3237499907,
    3237499907,
    3237499907,
    3237499907
  >;
  readonly SNDRV_TIMER_IOCTL_GPARAMS: PerArch<
    1078481924,
    1077695492,
    1077695492,
    1078481924,
    1078481924,
    1078481924,
    1078481924
  >;
  readonly SNDRV_TIMER_IOCTL_GSTATUS: PerArch<
    3226489861,
    3225441285,
    3225441285,
    3226489861,
    3226489861,
    3226489861,
    3226489861
  >;
  readonly SNDRV_TIMER_IOCTL_INFO: PerArch<
    2162709521,
    2162185233,
    2162185233,
    2162709521,
    2162709521,
    2162709521,
    2162709521
  >;
  readonly SNDRV_TIMER_IOCTL_TREAD: PerArch<
    1074025474,
    1074025636,
    1074025636,
    1074025474,
    1074025474,
    1074025474,
    1074025474
  >;
  readonly __SNDRV_PCM_IOCTL_SYNC_PTR: PerArch<
    3230155043,
    3229892899,
    3229892899,
    3230155043,
    3230155043,
    3230155043,
    3230155043
  >;
} = /* @__PURE__ */ perArchOf({
  SNDRV_CTL_IOCTL_ELEM_LIST: [
    3226490128, 3225965840, 3225965840, 3226490128, 3226490128, 3226490128, 3226490128,
  ],
  SNDRV_CTL_IOCTL_ELEM_READ: [
    3301463314, 3267646738, 3267908882, 3301463314, 3301463314, 3301463314, 3301463314,
  ],
  SNDRV_CTL_IOCTL_ELEM_WRITE: [
    3301463315, 3267646739, 3267908883, 3301463315, 3301463315, 3301463315, 3301463315,
  ],
  SNDRV_HWDEP_IOCTL_DSP_LOAD: [
    1080051715, 1079003139, 1079003139, 1080051715, 1080051715, 1080051715, 1080051715,
  ],
  SNDRV_PCM_IOCTL_CHANNEL_INFO: [
    2149073202, 2148548914, 2148548914, 2149073202, 2149073202, 2149073202, 2149073202,
  ],
  SNDRV_PCM_IOCTL_DELAY: [
    2148024609, 2147762465, 2147762465, 2148024609, 2148024609, 2148024609, 2148024609,
  ],
  SNDRV_PCM_IOCTL_FORWARD: [
    1074282825, 1074020681, 1074020681, 1074282825, 1074282825, 1074282825, 1074282825,
  ],
  SNDRV_PCM_IOCTL_HW_PARAMS: [
    3261088017, 3260825873, 3260825873, 3261088017, 3261088017, 3261088017, 3261088017,
  ],
  SNDRV_PCM_IOCTL_HW_REFINE: [
    3261088016, 3260825872, 3260825872, 3261088016, 3261088016, 3261088016, 3261088016,
  ],
  SNDRV_PCM_IOCTL_READI_FRAMES: [
    2149073233, 2148286801, 2148286801, 2149073233, 2149073233, 2149073233, 2149073233,
  ],
  SNDRV_PCM_IOCTL_READN_FRAMES: [
    2149073235, 2148286803, 2148286803, 2149073235, 2149073235, 2149073235, 2149073235,
  ],
  SNDRV_PCM_IOCTL_REWIND: [
    1074282822, 1074020678, 1074020678, 1074282822, 1074282822, 1074282822, 1074282822,
  ],
  SNDRV_PCM_IOCTL_STATUS: [
    2157461792, 2155888928, 2155888928, 2157461792, 2157461792, 2157461792, 2157461792,
  ],
  SNDRV_PCM_IOCTL_STATUS_EXT: [
    3231203620, 3229630756, 3229630756, 3231203620, 3231203620, 3231203620, 3231203620,
  ],
  SNDRV_PCM_IOCTL_SW_PARAMS: [
    3230155027, 3228057875, 3228057875, 3230155027, 3230155027, 3230155027, 3230155027,
  ],
  SNDRV_PCM_IOCTL_WRITEI_FRAMES: [
    1075331408, 1074544976, 1074544976, 1075331408, 1075331408, 1075331408, 1075331408,
  ],
  SNDRV_PCM_IOCTL_WRITEN_FRAMES: [
    1075331410, 1074544978, 1074544978, 1075331410, 1075331410, 1075331410, 1075331410,
  ],
  SNDRV_PCM_MMAP_OFFSET_CONTROL: [
    2164260864, 2197815296, 2197815296, 2164260864, 2164260864, 2164260864, 2164260864,
  ],
  SNDRV_PCM_MMAP_OFFSET_STATUS: [
    2147483648, 2181038080, 2181038080, 2147483648, 2147483648, 2147483648, 2147483648,
  ],
  SNDRV_RAWMIDI_IOCTL_PARAMS: [
    3224393488, 3223344912, 3223344912, 3224393488, 3224393488, 3224393488, 3224393488,
  ],
  SNDRV_RAWMIDI_IOCTL_STATUS: [
    3224917792, 3224393504, 3224393504, 3224917792, 3224917792, 3224917792, 3224917792,
  ],
  SNDRV_TIMER_IOCTL_GINFO: [
    3237499907, 3235927043, 3235927043, 3237499907, 3237499907, 3237499907, 3237499907,
  ],
  SNDRV_TIMER_IOCTL_GPARAMS: [
    1078481924, 1077695492, 1077695492, 1078481924, 1078481924, 1078481924, 1078481924,
  ],
  SNDRV_TIMER_IOCTL_GSTATUS: [
    3226489861, 3225441285, 3225441285, 3226489861, 3226489861, 3226489861, 3226489861,
  ],
  SNDRV_TIMER_IOCTL_INFO: [
    2162709521, 2162185233, 2162185233, 2162709521, 2162709521, 2162709521, 2162709521,
  ],
  SNDRV_TIMER_IOCTL_TREAD: [
    1074025474, 1074025636, 1074025636, 1074025474, 1074025474, 1074025474, 1074025474,
  ],
  __SNDRV_PCM_IOCTL_SYNC_PTR: [
    3230155043, 3229892899, 3229892899, 3230155043, 3230155043, 3230155043, 3230155043,
  ],
});

/** `<sound/asound.h>`: 3225965840 on x86, arm; 3226490128 elsewhere. */
export const SNDRV_CTL_IOCTL_ELEM_LIST: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_CTL_IOCTL_ELEM_LIST,
);
/** `<sound/asound.h>`: 3267646738 on x86; 3267908882 on arm; 3301463314 elsewhere. */
export const SNDRV_CTL_IOCTL_ELEM_READ: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_CTL_IOCTL_ELEM_READ,
);
/** `<sound/asound.h>`: 3267646739 on x86; 3267908883 on arm; 3301463315 elsewhere. */
export const SNDRV_CTL_IOCTL_ELEM_WRITE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_CTL_IOCTL_ELEM_WRITE,
);
/** `<sound/asound.h>`: 1079003139 on x86, arm; 1080051715 elsewhere. */
export const SNDRV_HWDEP_IOCTL_DSP_LOAD: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HWDEP_IOCTL_DSP_LOAD,
);
/** `<sound/asound.h>`: 2148548914 on x86, arm; 2149073202 elsewhere. */
export const SNDRV_PCM_IOCTL_CHANNEL_INFO: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_CHANNEL_INFO,
);
/** `<sound/asound.h>`: 2147762465 on x86, arm; 2148024609 elsewhere. */
export const SNDRV_PCM_IOCTL_DELAY: number = /* @__PURE__ */ hereOf(perArch.SNDRV_PCM_IOCTL_DELAY);
/** `<sound/asound.h>`: 1074020681 on x86, arm; 1074282825 elsewhere. */
export const SNDRV_PCM_IOCTL_FORWARD: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_FORWARD,
);
/** `<sound/asound.h>`: 3260825873 on x86, arm; 3261088017 elsewhere. */
export const SNDRV_PCM_IOCTL_HW_PARAMS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_HW_PARAMS,
);
/** `<sound/asound.h>`: 3260825872 on x86, arm; 3261088016 elsewhere. */
export const SNDRV_PCM_IOCTL_HW_REFINE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_HW_REFINE,
);
/** `<sound/asound.h>`: 2148286801 on x86, arm; 2149073233 elsewhere. */
export const SNDRV_PCM_IOCTL_READI_FRAMES: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_READI_FRAMES,
);
/** `<sound/asound.h>`: 2148286803 on x86, arm; 2149073235 elsewhere. */
export const SNDRV_PCM_IOCTL_READN_FRAMES: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_READN_FRAMES,
);
/** `<sound/asound.h>`: 1074020678 on x86, arm; 1074282822 elsewhere. */
export const SNDRV_PCM_IOCTL_REWIND: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_REWIND,
);
/** `<sound/asound.h>`: 2155888928 on x86, arm; 2157461792 elsewhere. */
export const SNDRV_PCM_IOCTL_STATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_STATUS,
);
/** `<sound/asound.h>`: 3229630756 on x86, arm; 3231203620 elsewhere. */
export const SNDRV_PCM_IOCTL_STATUS_EXT: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_STATUS_EXT,
);
/** `<sound/asound.h>`: 3228057875 on x86, arm; 3230155027 elsewhere. */
export const SNDRV_PCM_IOCTL_SW_PARAMS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_SW_PARAMS,
);
/** `<sound/asound.h>`: 1074544976 on x86, arm; 1075331408 elsewhere. */
export const SNDRV_PCM_IOCTL_WRITEI_FRAMES: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_WRITEI_FRAMES,
);
/** `<sound/asound.h>`: 1074544978 on x86, arm; 1075331410 elsewhere. */
export const SNDRV_PCM_IOCTL_WRITEN_FRAMES: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_IOCTL_WRITEN_FRAMES,
);
/** `<sound/asound.h>`: 2197815296 on x86, arm; 2164260864 elsewhere. */
export const SNDRV_PCM_MMAP_OFFSET_CONTROL: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_MMAP_OFFSET_CONTROL,
);
/** `<sound/asound.h>`: 2181038080 on x86, arm; 2147483648 elsewhere. */
export const SNDRV_PCM_MMAP_OFFSET_STATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_PCM_MMAP_OFFSET_STATUS,
);
/** `<sound/asound.h>`: 3223344912 on x86, arm; 3224393488 elsewhere. */
export const SNDRV_RAWMIDI_IOCTL_PARAMS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_RAWMIDI_IOCTL_PARAMS,
);
/** `<sound/asound.h>`: 3224393504 on x86, arm; 3224917792 elsewhere. */
export const SNDRV_RAWMIDI_IOCTL_STATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_RAWMIDI_IOCTL_STATUS,
);
/** `<sound/asound.h>`: 3235927043 on x86, arm; 3237499907 elsewhere. */
export const SNDRV_TIMER_IOCTL_GINFO: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_TIMER_IOCTL_GINFO,
);
/** `<sound/asound.h>`: 1077695492 on x86, arm; 1078481924 elsewhere. */
export const SNDRV_TIMER_IOCTL_GPARAMS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_TIMER_IOCTL_GPARAMS,
);
/** `<sound/asound.h>`: 3225441285 on x86, arm; 3226489861 elsewhere. */
export const SNDRV_TIMER_IOCTL_GSTATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_TIMER_IOCTL_GSTATUS,
);
/** `<sound/asound.h>`: 2162185233 on x86, arm; 2162709521 elsewhere. */
export const SNDRV_TIMER_IOCTL_INFO: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_TIMER_IOCTL_INFO,
);
/** `<sound/asound.h>`: 1074025636 on x86, arm; 1074025474 elsewhere. */
export const SNDRV_TIMER_IOCTL_TREAD: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_TIMER_IOCTL_TREAD,
);
/** `<sound/asound.h>`: 3229892899 on x86, arm; 3230155043 elsewhere. */
export const __SNDRV_PCM_IOCTL_SYNC_PTR: number = /* @__PURE__ */ hereOf(
  perArch.__SNDRV_PCM_IOCTL_SYNC_PTR,
);
export const AES_IEC958_STATUS_SIZE = 24,
  SNDRV_CHMAP_BC = 34,
  SNDRV_CHMAP_BLC = 35,
  SNDRV_CHMAP_BRC = 36,
  SNDRV_CHMAP_DRIVER_SPEC = 131072,
  SNDRV_CHMAP_FC = 7,
  SNDRV_CHMAP_FCH = 19,
  SNDRV_CHMAP_FL = 3,
  SNDRV_CHMAP_FLC = 12,
  SNDRV_CHMAP_FLH = 18,
  SNDRV_CHMAP_FLW = 16,
  SNDRV_CHMAP_FR = 4,
  SNDRV_CHMAP_FRC = 13,
  SNDRV_CHMAP_FRH = 20,
  SNDRV_CHMAP_FRW = 17,
  SNDRV_CHMAP_LAST = 36,
  SNDRV_CHMAP_LFE = 8,
  SNDRV_CHMAP_LLFE = 32,
  SNDRV_CHMAP_MONO = 2,
  SNDRV_CHMAP_NA = 1,
  SNDRV_CHMAP_PHASE_INVERSE = 65536,
  SNDRV_CHMAP_POSITION_MASK = 65535,
  SNDRV_CHMAP_RC = 11,
  SNDRV_CHMAP_RL = 5,
  SNDRV_CHMAP_RLC = 14,
  SNDRV_CHMAP_RLFE = 33,
  SNDRV_CHMAP_RR = 6,
  SNDRV_CHMAP_RRC = 15,
  SNDRV_CHMAP_SL = 9,
  SNDRV_CHMAP_SR = 10,
  SNDRV_CHMAP_TC = 21,
  SNDRV_CHMAP_TFC = 24,
  SNDRV_CHMAP_TFL = 22,
  SNDRV_CHMAP_TFLC = 28,
  SNDRV_CHMAP_TFR = 23,
  SNDRV_CHMAP_TFRC = 29,
  SNDRV_CHMAP_TRC = 27,
  SNDRV_CHMAP_TRL = 25,
  SNDRV_CHMAP_TRR = 26,
  SNDRV_CHMAP_TSL = 30,
  SNDRV_CHMAP_TSR = 31,
  SNDRV_CHMAP_UNKNOWN = 0,
  SNDRV_CTL_ELEM_ACCESS_INACTIVE = 256,
  SNDRV_CTL_ELEM_ACCESS_LOCK = 512,
  SNDRV_CTL_ELEM_ACCESS_OWNER = 1024,
  SNDRV_CTL_ELEM_ACCESS_READ = 1,
  SNDRV_CTL_ELEM_ACCESS_READWRITE = 3,
  SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK = 268435456,
  SNDRV_CTL_ELEM_ACCESS_TLV_COMMAND = 64,
  SNDRV_CTL_ELEM_ACCESS_TLV_READ = 16,
  SNDRV_CTL_ELEM_ACCESS_TLV_READWRITE = 48,
  SNDRV_CTL_ELEM_ACCESS_TLV_WRITE = 32,
  SNDRV_CTL_ELEM_ACCESS_USER = 536870912,
  SNDRV_CTL_ELEM_ACCESS_VOLATILE = 4,
  SNDRV_CTL_ELEM_ACCESS_WRITE = 2,
  SNDRV_CTL_ELEM_ID_NAME_MAXLEN = 44,
  SNDRV_CTL_ELEM_IFACE_CARD = 0,
  SNDRV_CTL_ELEM_IFACE_HWDEP = 1,
  SNDRV_CTL_ELEM_IFACE_LAST = 6,
  SNDRV_CTL_ELEM_IFACE_MIXER = 2,
  SNDRV_CTL_ELEM_IFACE_PCM = 3,
  SNDRV_CTL_ELEM_IFACE_RAWMIDI = 4,
  SNDRV_CTL_ELEM_IFACE_SEQUENCER = 6,
  SNDRV_CTL_ELEM_IFACE_TIMER = 5,
  SNDRV_CTL_ELEM_TYPE_BOOLEAN = 1,
  SNDRV_CTL_ELEM_TYPE_BYTES = 4,
  SNDRV_CTL_ELEM_TYPE_ENUMERATED = 3,
  SNDRV_CTL_ELEM_TYPE_IEC958 = 5,
  SNDRV_CTL_ELEM_TYPE_INTEGER = 2,
  SNDRV_CTL_ELEM_TYPE_INTEGER64 = 6,
  SNDRV_CTL_ELEM_TYPE_LAST = 6,
  SNDRV_CTL_ELEM_TYPE_NONE = 0,
  SNDRV_CTL_EVENT_ELEM = 0,
  SNDRV_CTL_EVENT_LAST = 0,
  SNDRV_CTL_EVENT_MASK_ADD = 4,
  SNDRV_CTL_EVENT_MASK_INFO = 2,
  SNDRV_CTL_EVENT_MASK_REMOVE = 4294967295,
  SNDRV_CTL_EVENT_MASK_TLV = 8,
  SNDRV_CTL_EVENT_MASK_VALUE = 1,
  SNDRV_CTL_IOCTL_CARD_BYTES = 3222820098,
  SNDRV_CTL_IOCTL_CARD_INFO = 2172146945,
  SNDRV_CTL_IOCTL_ELEM_ADD = 3239073047,
  SNDRV_CTL_IOCTL_ELEM_INFO = 3239073041,
  SNDRV_CTL_IOCTL_ELEM_LOCK = 1077957908,
  SNDRV_CTL_IOCTL_ELEM_REMOVE = 3225441561,
  SNDRV_CTL_IOCTL_ELEM_REPLACE = 3239073048,
  SNDRV_CTL_IOCTL_ELEM_UNLOCK = 1077957909,
  SNDRV_CTL_IOCTL_HWDEP_INFO = 2161923361,
  SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE = 3221509408,
  SNDRV_CTL_IOCTL_PCM_INFO = 3240121649,
  SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE = 2147767600,
  SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE = 1074025778,
  SNDRV_CTL_IOCTL_POWER = 3221509584,
  SNDRV_CTL_IOCTL_POWER_STATE = 2147767761,
  SNDRV_CTL_IOCTL_PVERSION = 2147767552,
  SNDRV_CTL_IOCTL_RAWMIDI_INFO = 3238810945,
  SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE = 3221509440,
  SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE = 1074025794,
  SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS = 3221509398,
  SNDRV_CTL_IOCTL_TLV_COMMAND = 3221771548,
  SNDRV_CTL_IOCTL_TLV_READ = 3221771546,
  SNDRV_CTL_IOCTL_TLV_WRITE = 3221771547,
  SNDRV_CTL_IOCTL_UMP_BLOCK_INFO = 3233043781,
  SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO = 3242743108,
  SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE = 3221509443,
  SNDRV_CTL_POWER_D0 = 0,
  SNDRV_CTL_POWER_D1 = 256,
  SNDRV_CTL_POWER_D2 = 512,
  SNDRV_CTL_POWER_D3 = 768,
  SNDRV_CTL_POWER_D3cold = 769,
  SNDRV_CTL_POWER_D3hot = 768,
  SNDRV_CTL_VERSION = 131082,
  SNDRV_HWDEP_IFACE_BLUETOOTH = 12,
  SNDRV_HWDEP_IFACE_EMU10K1 = 4,
  SNDRV_HWDEP_IFACE_EMUX_WAVETABLE = 11,
  SNDRV_HWDEP_IFACE_FW_BEBOB = 20,
  SNDRV_HWDEP_IFACE_FW_DICE = 18,
  SNDRV_HWDEP_IFACE_FW_DIGI00X = 22,
  SNDRV_HWDEP_IFACE_FW_FIREFACE = 26,
  SNDRV_HWDEP_IFACE_FW_FIREWORKS = 19,
  SNDRV_HWDEP_IFACE_FW_MOTU = 25,
  SNDRV_HWDEP_IFACE_FW_OXFW = 21,
  SNDRV_HWDEP_IFACE_FW_TASCAM = 23,
  SNDRV_HWDEP_IFACE_HDA = 16,
  SNDRV_HWDEP_IFACE_ICS2115 = 6,
  SNDRV_HWDEP_IFACE_LAST = 26,
  SNDRV_HWDEP_IFACE_LINE6 = 24,
  SNDRV_HWDEP_IFACE_MIXART = 9,
  SNDRV_HWDEP_IFACE_OPL2 = 0,
  SNDRV_HWDEP_IFACE_OPL3 = 1,
  SNDRV_HWDEP_IFACE_OPL4 = 2,
  SNDRV_HWDEP_IFACE_PCXHR = 14,
  SNDRV_HWDEP_IFACE_SB16CSP = 3,
  SNDRV_HWDEP_IFACE_SB_RC = 15,
  SNDRV_HWDEP_IFACE_SSCAPE = 7,
  SNDRV_HWDEP_IFACE_USB_STREAM = 17,
  SNDRV_HWDEP_IFACE_USX2Y = 10,
  SNDRV_HWDEP_IFACE_USX2Y_PCM = 13,
  SNDRV_HWDEP_IFACE_VX = 8,
  SNDRV_HWDEP_IFACE_YSS225 = 5,
  SNDRV_HWDEP_IOCTL_DSP_STATUS = 2151696386,
  SNDRV_HWDEP_IOCTL_INFO = 2161920001,
  SNDRV_HWDEP_IOCTL_PVERSION = 2147764224,
  SNDRV_HWDEP_VERSION = 65537,
  SNDRV_MASK_MAX = 256,
  SNDRV_PCM_ACCESS_LAST = 4,
  SNDRV_PCM_ACCESS_MMAP_COMPLEX = 2,
  SNDRV_PCM_ACCESS_MMAP_INTERLEAVED = 0,
  SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED = 1,
  SNDRV_PCM_ACCESS_RW_INTERLEAVED = 3,
  SNDRV_PCM_ACCESS_RW_NONINTERLEAVED = 4,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_COMPAT = 0,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_DEFAULT = 1,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_LAST = 5,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK = 2,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_ABSOLUTE = 3,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_ESTIMATED = 4,
  SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_SYNCHRONIZED = 5,
  SNDRV_PCM_CLASS_DIGITIZER = 3,
  SNDRV_PCM_CLASS_GENERIC = 0,
  SNDRV_PCM_CLASS_LAST = 3,
  SNDRV_PCM_CLASS_MODEM = 2,
  SNDRV_PCM_CLASS_MULTI = 1,
  SNDRV_PCM_FORMAT_A_LAW = 21,
  SNDRV_PCM_FORMAT_DSD_U16_BE = 51,
  SNDRV_PCM_FORMAT_DSD_U16_LE = 49,
  SNDRV_PCM_FORMAT_DSD_U32_BE = 52,
  SNDRV_PCM_FORMAT_DSD_U32_LE = 50,
  SNDRV_PCM_FORMAT_DSD_U8 = 48,
  SNDRV_PCM_FORMAT_FIRST = 0,
  SNDRV_PCM_FORMAT_FLOAT64_BE = 17,
  SNDRV_PCM_FORMAT_FLOAT64_LE = 16,
  SNDRV_PCM_FORMAT_FLOAT_BE = 15,
  SNDRV_PCM_FORMAT_FLOAT_LE = 14,
  SNDRV_PCM_FORMAT_G723_24 = 44,
  SNDRV_PCM_FORMAT_G723_24_1B = 45,
  SNDRV_PCM_FORMAT_G723_40 = 46,
  SNDRV_PCM_FORMAT_G723_40_1B = 47,
  SNDRV_PCM_FORMAT_GSM = 24,
  SNDRV_PCM_FORMAT_IEC958_SUBFRAME_BE = 19,
  SNDRV_PCM_FORMAT_IEC958_SUBFRAME_LE = 18,
  SNDRV_PCM_FORMAT_IMA_ADPCM = 22,
  SNDRV_PCM_FORMAT_LAST = 52,
  SNDRV_PCM_FORMAT_MPEG = 23,
  SNDRV_PCM_FORMAT_MU_LAW = 20,
  SNDRV_PCM_FORMAT_S16_BE = 3,
  SNDRV_PCM_FORMAT_S16_LE = 2,
  SNDRV_PCM_FORMAT_S18_3BE = 41,
  SNDRV_PCM_FORMAT_S18_3LE = 40,
  SNDRV_PCM_FORMAT_S20_3BE = 37,
  SNDRV_PCM_FORMAT_S20_3LE = 36,
  SNDRV_PCM_FORMAT_S20_BE = 26,
  SNDRV_PCM_FORMAT_S20_LE = 25,
  SNDRV_PCM_FORMAT_S24_3BE = 33,
  SNDRV_PCM_FORMAT_S24_3LE = 32,
  SNDRV_PCM_FORMAT_S24_BE = 7,
  SNDRV_PCM_FORMAT_S24_LE = 6,
  SNDRV_PCM_FORMAT_S32_BE = 11,
  SNDRV_PCM_FORMAT_S32_LE = 10,
  SNDRV_PCM_FORMAT_S8 = 0,
  SNDRV_PCM_FORMAT_SPECIAL = 31,
  SNDRV_PCM_FORMAT_U16_BE = 5,
  SNDRV_PCM_FORMAT_U16_LE = 4,
  SNDRV_PCM_FORMAT_U18_3BE = 43,
  SNDRV_PCM_FORMAT_U18_3LE = 42,
  SNDRV_PCM_FORMAT_U20_3BE = 39,
  SNDRV_PCM_FORMAT_U20_3LE = 38,
  SNDRV_PCM_FORMAT_U20_BE = 28,
  SNDRV_PCM_FORMAT_U20_LE = 27,
  SNDRV_PCM_FORMAT_U24_3BE = 35,
  SNDRV_PCM_FORMAT_U24_3LE = 34,
  SNDRV_PCM_FORMAT_U24_BE = 9,
  SNDRV_PCM_FORMAT_U24_LE = 8,
  SNDRV_PCM_FORMAT_U32_BE = 13,
  SNDRV_PCM_FORMAT_U32_LE = 12,
  SNDRV_PCM_FORMAT_U8 = 1,
  SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER = 2,
  SNDRV_PCM_HW_PARAMS_NORESAMPLE = 1,
  SNDRV_PCM_HW_PARAMS_NO_DRAIN_SILENCE = 8,
  SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP = 4,
  SNDRV_PCM_HW_PARAM_ACCESS = 0,
  SNDRV_PCM_HW_PARAM_BUFFER_BYTES = 18,
  SNDRV_PCM_HW_PARAM_BUFFER_SIZE = 17,
  SNDRV_PCM_HW_PARAM_BUFFER_TIME = 16,
  SNDRV_PCM_HW_PARAM_CHANNELS = 10,
  SNDRV_PCM_HW_PARAM_FIRST_INTERVAL = 8,
  SNDRV_PCM_HW_PARAM_FIRST_MASK = 0,
  SNDRV_PCM_HW_PARAM_FORMAT = 1,
  SNDRV_PCM_HW_PARAM_FRAME_BITS = 9,
  SNDRV_PCM_HW_PARAM_LAST_INTERVAL = 19,
  SNDRV_PCM_HW_PARAM_LAST_MASK = 2,
  SNDRV_PCM_HW_PARAM_PERIODS = 15,
  SNDRV_PCM_HW_PARAM_PERIOD_BYTES = 14,
  SNDRV_PCM_HW_PARAM_PERIOD_SIZE = 13,
  SNDRV_PCM_HW_PARAM_PERIOD_TIME = 12,
  SNDRV_PCM_HW_PARAM_RATE = 11,
  SNDRV_PCM_HW_PARAM_SAMPLE_BITS = 8,
  SNDRV_PCM_HW_PARAM_SUBFORMAT = 2,
  SNDRV_PCM_HW_PARAM_TICK_TIME = 19,
  SNDRV_PCM_INFO_BATCH = 16,
  SNDRV_PCM_INFO_BLOCK_TRANSFER = 65536,
  SNDRV_PCM_INFO_COMPLEX = 1024,
  SNDRV_PCM_INFO_DOUBLE = 4,
  SNDRV_PCM_INFO_DRAIN_TRIGGER = 1073741824,
  SNDRV_PCM_INFO_EXPLICIT_SYNC = 268435456,
  SNDRV_PCM_INFO_FIFO_IN_FRAMES = 2147483648,
  SNDRV_PCM_INFO_HALF_DUPLEX = 1048576,
  SNDRV_PCM_INFO_HAS_LINK_ABSOLUTE_ATIME = 33554432,
  SNDRV_PCM_INFO_HAS_LINK_ATIME = 16777216,
  SNDRV_PCM_INFO_HAS_LINK_ESTIMATED_ATIME = 67108864,
  SNDRV_PCM_INFO_HAS_LINK_SYNCHRONIZED_ATIME = 134217728,
  SNDRV_PCM_INFO_HAS_WALL_CLOCK = 16777216,
  SNDRV_PCM_INFO_INTERLEAVED = 256,
  SNDRV_PCM_INFO_JOINT_DUPLEX = 2097152,
  SNDRV_PCM_INFO_MMAP = 1,
  SNDRV_PCM_INFO_MMAP_VALID = 2,
  SNDRV_PCM_INFO_NONINTERLEAVED = 512,
  SNDRV_PCM_INFO_NO_PERIOD_WAKEUP = 8388608,
  SNDRV_PCM_INFO_NO_REWINDS = 536870912,
  SNDRV_PCM_INFO_OVERRANGE = 131072,
  SNDRV_PCM_INFO_PAUSE = 524288,
  SNDRV_PCM_INFO_PERFECT_DRAIN = 64,
  SNDRV_PCM_INFO_RESUME = 262144,
  SNDRV_PCM_INFO_SYNC_APPLPTR = 32,
  SNDRV_PCM_INFO_SYNC_START = 4194304,
  SNDRV_PCM_IOCTL_DRAIN = 16708,
  SNDRV_PCM_IOCTL_DROP = 16707,
  SNDRV_PCM_IOCTL_HWSYNC = 16674,
  SNDRV_PCM_IOCTL_HW_FREE = 16658,
  SNDRV_PCM_IOCTL_INFO = 2166374657,
  SNDRV_PCM_IOCTL_LINK = 1074020704,
  SNDRV_PCM_IOCTL_PAUSE = 1074020677,
  SNDRV_PCM_IOCTL_PREPARE = 16704,
  SNDRV_PCM_IOCTL_PVERSION = 2147762432,
  SNDRV_PCM_IOCTL_RESET = 16705,
  SNDRV_PCM_IOCTL_RESUME = 16711,
  SNDRV_PCM_IOCTL_START = 16706,
  SNDRV_PCM_IOCTL_SYNC_PTR = 3230155043,
  SNDRV_PCM_IOCTL_TSTAMP = 1074020610,
  SNDRV_PCM_IOCTL_TTSTAMP = 1074020611,
  SNDRV_PCM_IOCTL_UNLINK = 16737,
  SNDRV_PCM_IOCTL_USER_PVERSION = 1074020612,
  SNDRV_PCM_IOCTL_XRUN = 16712,
  SNDRV_PCM_MMAP_OFFSET_CONTROL_NEW = 2197815296,
  SNDRV_PCM_MMAP_OFFSET_CONTROL_OLD = 2164260864,
  SNDRV_PCM_MMAP_OFFSET_DATA = 0,
  SNDRV_PCM_MMAP_OFFSET_STATUS_NEW = 2181038080,
  SNDRV_PCM_MMAP_OFFSET_STATUS_OLD = 2147483648,
  SNDRV_PCM_STATE_DISCONNECTED = 8,
  SNDRV_PCM_STATE_DRAINING = 5,
  SNDRV_PCM_STATE_LAST = 8,
  SNDRV_PCM_STATE_OPEN = 0,
  SNDRV_PCM_STATE_PAUSED = 6,
  SNDRV_PCM_STATE_PREPARED = 2,
  SNDRV_PCM_STATE_RUNNING = 3,
  SNDRV_PCM_STATE_SETUP = 1,
  SNDRV_PCM_STATE_SUSPENDED = 7,
  SNDRV_PCM_STATE_XRUN = 4,
  SNDRV_PCM_STREAM_CAPTURE = 1,
  SNDRV_PCM_STREAM_LAST = 1,
  SNDRV_PCM_STREAM_PLAYBACK = 0,
  SNDRV_PCM_SUBCLASS_GENERIC_MIX = 0,
  SNDRV_PCM_SUBCLASS_LAST = 1,
  SNDRV_PCM_SUBCLASS_MULTI_MIX = 1,
  SNDRV_PCM_SUBFORMAT_LAST = 3,
  SNDRV_PCM_SUBFORMAT_MSBITS_20 = 2,
  SNDRV_PCM_SUBFORMAT_MSBITS_24 = 3,
  SNDRV_PCM_SUBFORMAT_MSBITS_MAX = 1,
  SNDRV_PCM_SUBFORMAT_STD = 0,
  SNDRV_PCM_SYNC_PTR_APPL = 2,
  SNDRV_PCM_SYNC_PTR_AVAIL_MIN = 4,
  SNDRV_PCM_SYNC_PTR_HWSYNC = 1,
  SNDRV_PCM_TSTAMP_ENABLE = 1,
  SNDRV_PCM_TSTAMP_LAST = 1,
  SNDRV_PCM_TSTAMP_NONE = 0,
  SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY = 0,
  SNDRV_PCM_TSTAMP_TYPE_LAST = 2,
  SNDRV_PCM_TSTAMP_TYPE_MONOTONIC = 1,
  SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW = 2,
  SNDRV_PCM_VERSION = 131090,
  SNDRV_RAWMIDI_DEVICE_UNKNOWN = 0,
  SNDRV_RAWMIDI_FRAMING_DATA_LENGTH = 16,
  SNDRV_RAWMIDI_INFO_DUPLEX = 4,
  SNDRV_RAWMIDI_INFO_INPUT = 2,
  SNDRV_RAWMIDI_INFO_OUTPUT = 1,
  SNDRV_RAWMIDI_INFO_STREAM_INACTIVE = 16,
  SNDRV_RAWMIDI_INFO_UMP = 8,
  SNDRV_RAWMIDI_IOCTL_DRAIN = 1074026289,
  SNDRV_RAWMIDI_IOCTL_DROP = 1074026288,
  SNDRV_RAWMIDI_IOCTL_INFO = 2165069569,
  SNDRV_RAWMIDI_IOCTL_PVERSION = 2147768064,
  SNDRV_RAWMIDI_IOCTL_USER_PVERSION = 1074026242,
  SNDRV_RAWMIDI_MODE_CLOCK_MASK = 56,
  SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC = 16,
  SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC_RAW = 24,
  SNDRV_RAWMIDI_MODE_CLOCK_NONE = 0,
  SNDRV_RAWMIDI_MODE_CLOCK_REALTIME = 8,
  SNDRV_RAWMIDI_MODE_CLOCK_SHIFT = 3,
  SNDRV_RAWMIDI_MODE_FRAMING_MASK = 7,
  SNDRV_RAWMIDI_MODE_FRAMING_NONE = 0,
  SNDRV_RAWMIDI_MODE_FRAMING_SHIFT = 0,
  SNDRV_RAWMIDI_MODE_FRAMING_TSTAMP = 1,
  SNDRV_RAWMIDI_STREAM_INPUT = 1,
  SNDRV_RAWMIDI_STREAM_LAST = 1,
  SNDRV_RAWMIDI_STREAM_OUTPUT = 0,
  SNDRV_RAWMIDI_VERSION = 131077,
  SNDRV_TIMER_CLASS_CARD = 2,
  SNDRV_TIMER_CLASS_GLOBAL = 1,
  SNDRV_TIMER_CLASS_LAST = 3,
  SNDRV_TIMER_CLASS_NONE = -1,
  SNDRV_TIMER_CLASS_PCM = 3,
  SNDRV_TIMER_CLASS_SLAVE = 0,
  SNDRV_TIMER_EVENT_CONTINUE = 4,
  SNDRV_TIMER_EVENT_EARLY = 6,
  SNDRV_TIMER_EVENT_MCONTINUE = 14,
  SNDRV_TIMER_EVENT_MPAUSE = 15,
  SNDRV_TIMER_EVENT_MRESUME = 18,
  SNDRV_TIMER_EVENT_MSTART = 12,
  SNDRV_TIMER_EVENT_MSTOP = 13,
  SNDRV_TIMER_EVENT_MSUSPEND = 17,
  SNDRV_TIMER_EVENT_PAUSE = 5,
  SNDRV_TIMER_EVENT_RESOLUTION = 0,
  SNDRV_TIMER_EVENT_RESUME = 8,
  SNDRV_TIMER_EVENT_START = 2,
  SNDRV_TIMER_EVENT_STOP = 3,
  SNDRV_TIMER_EVENT_SUSPEND = 7,
  SNDRV_TIMER_EVENT_TICK = 1,
  SNDRV_TIMER_FLG_SLAVE = 1,
  SNDRV_TIMER_GLOBAL_HPET = 2,
  SNDRV_TIMER_GLOBAL_HRTIMER = 3,
  SNDRV_TIMER_GLOBAL_RTC = 1,
  SNDRV_TIMER_GLOBAL_SYSTEM = 0,
  SNDRV_TIMER_GLOBAL_UDRIVEN = 4,
  SNDRV_TIMER_IOCTL_CONTINUE = 21666,
  SNDRV_TIMER_IOCTL_CREATE = 3223344293,
  SNDRV_TIMER_IOCTL_NEXT_DEVICE = 3222557697,
  SNDRV_TIMER_IOCTL_PARAMS = 1079006226,
  SNDRV_TIMER_IOCTL_PAUSE = 21667,
  SNDRV_TIMER_IOCTL_PVERSION = 2147767296,
  SNDRV_TIMER_IOCTL_SELECT = 1077171216,
  SNDRV_TIMER_IOCTL_START = 21664,
  SNDRV_TIMER_IOCTL_STATUS = 2153796628,
  SNDRV_TIMER_IOCTL_STOP = 21665,
  SNDRV_TIMER_IOCTL_TREAD64 = 1074025636,
  SNDRV_TIMER_IOCTL_TREAD_OLD = 1074025474,
  SNDRV_TIMER_IOCTL_TRIGGER = 21670,
  SNDRV_TIMER_PSFLG_AUTO = 1,
  SNDRV_TIMER_PSFLG_EARLY_EVENT = 4,
  SNDRV_TIMER_PSFLG_EXCLUSIVE = 2,
  SNDRV_TIMER_SCLASS_APPLICATION = 1,
  SNDRV_TIMER_SCLASS_LAST = 3,
  SNDRV_TIMER_SCLASS_NONE = 0,
  SNDRV_TIMER_SCLASS_OSS_SEQUENCER = 3,
  SNDRV_TIMER_SCLASS_SEQUENCER = 2,
  SNDRV_TIMER_VERSION = 131080,
  SNDRV_UMP_BLOCK_IS_LOWSPEED = 2,
  SNDRV_UMP_BLOCK_IS_MIDI1 = 1,
  SNDRV_UMP_BLOCK_UI_HINT_BOTH = 3,
  SNDRV_UMP_BLOCK_UI_HINT_RECEIVER = 1,
  SNDRV_UMP_BLOCK_UI_HINT_SENDER = 2,
  SNDRV_UMP_BLOCK_UI_HINT_UNKNOWN = 0,
  SNDRV_UMP_DIR_BIDIRECTION = 3,
  SNDRV_UMP_DIR_INPUT = 1,
  SNDRV_UMP_DIR_OUTPUT = 2,
  SNDRV_UMP_EP_INFO_PROTO_JRTS_MASK = 3,
  SNDRV_UMP_EP_INFO_PROTO_JRTS_RX = 2,
  SNDRV_UMP_EP_INFO_PROTO_JRTS_TX = 1,
  SNDRV_UMP_EP_INFO_PROTO_MIDI1 = 256,
  SNDRV_UMP_EP_INFO_PROTO_MIDI2 = 512,
  SNDRV_UMP_EP_INFO_PROTO_MIDI_MASK = 768,
  SNDRV_UMP_EP_INFO_STATIC_BLOCKS = 1,
  SNDRV_UMP_IOCTL_BLOCK_INFO = 2159302465,
  SNDRV_UMP_IOCTL_ENDPOINT_INFO = 2169001792,
  SNDRV_UMP_MAX_BLOCKS = 32,
  SNDRV_UMP_MAX_GROUPS = 16,
  SND_CTL_CARD_BTYPE_COMPONENTS = 1,
  __SNDRV_PCM_IOCTL_SYNC_PTR64 = 3230155043;
export declare namespace struct {
  /** `<sound/asound.h>`: 8 bytes on x86, arm. */
  interface __snd_pcm_mmap_control extends RecordView<'struct __snd_pcm_mmap_control'> {
    appl_ptr: number;
    avail_min: number;
  }

  /** `<sound/asound.h>`: none on x86, arm; 16 bytes elsewhere. */
  interface __snd_pcm_mmap_control64 extends RecordView<'struct __snd_pcm_mmap_control64'> {
    get __pad1(): Uint8Array;
    set __pad1(value: Bytes);
    appl_ptr: number;
    get __pad2(): Uint8Array;
    set __pad2(value: Bytes);
    get __pad3(): Uint8Array;
    set __pad3(value: Bytes);
    avail_min: number;
    get __pad4(): Uint8Array;
    set __pad4(value: Bytes);
  }

  /** `<sound/asound.h>`: 32 bytes on x86, arm. */
  interface __snd_pcm_mmap_status extends RecordView<'struct __snd_pcm_mmap_status'> {
    state: number;
    pad1: number;
    hw_ptr: number;
    get tstamp(): struct.__snd_timespec;
    set tstamp(value: From<struct.__snd_timespec>);
    suspended_state: number;
    get audio_tstamp(): struct.__snd_timespec;
    set audio_tstamp(value: From<struct.__snd_timespec>);
  }

  /** `<sound/asound.h>`: none on x86, arm; 56 bytes elsewhere. */
  interface __snd_pcm_mmap_status64 extends RecordView<'struct __snd_pcm_mmap_status64'> {
    state: number;
    pad1: number;
    get __pad1(): Uint8Array;
    set __pad1(value: Bytes);
    hw_ptr: number;
    get __pad2(): Uint8Array;
    set __pad2(value: Bytes);
    get tstamp(): struct.__snd_timespec64;
    set tstamp(value: From<struct.__snd_timespec64>);
    suspended_state: number;
    pad3: number;
    get audio_tstamp(): struct.__snd_timespec64;
    set audio_tstamp(value: From<struct.__snd_timespec64>);
  }

  interface __snd_pcm_sync_ptr$s extends RecordView<'union __snd_pcm_sync_ptr.s'> {
    get status(): struct.__snd_pcm_mmap_status;
    set status(value: From<struct.__snd_pcm_mmap_status>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface __snd_pcm_sync_ptr$c extends RecordView<'union __snd_pcm_sync_ptr.c'> {
    get control(): struct.__snd_pcm_mmap_control;
    set control(value: From<struct.__snd_pcm_mmap_control>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 132 bytes on x86, arm. */
  interface __snd_pcm_sync_ptr extends RecordView<'struct __snd_pcm_sync_ptr'> {
    flags: number;
    get s(): __snd_pcm_sync_ptr$s;
    set s(value: From<__snd_pcm_sync_ptr$s>);
    get c(): __snd_pcm_sync_ptr$c;
    set c(value: From<__snd_pcm_sync_ptr$c>);
  }

  interface __snd_pcm_sync_ptr64$s extends RecordView<'union __snd_pcm_sync_ptr64.s'> {
    get status(): struct.__snd_pcm_mmap_status64;
    set status(value: From<struct.__snd_pcm_mmap_status64>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface __snd_pcm_sync_ptr64$c extends RecordView<'union __snd_pcm_sync_ptr64.c'> {
    get control(): struct.__snd_pcm_mmap_control64;
    set control(value: From<struct.__snd_pcm_mmap_control64>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: none on x86, arm; 136 bytes elsewhere. */
  interface __snd_pcm_sync_ptr64 extends RecordView<'struct __snd_pcm_sync_ptr64'> {
    flags: number;
    pad1: number;
    get s(): __snd_pcm_sync_ptr64$s;
    set s(value: From<__snd_pcm_sync_ptr64$s>);
    get c(): __snd_pcm_sync_ptr64$c;
    set c(value: From<__snd_pcm_sync_ptr64$c>);
  }

  /** `<sound/asound.h>`: 8 bytes on x86, arm. */
  interface __snd_timespec extends RecordView<'struct __snd_timespec'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<sound/asound.h>`: none on x86, arm; 16 bytes elsewhere. */
  interface __snd_timespec64 extends RecordView<'struct __snd_timespec64'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `<sound/asound.h>`: 4 bytes. */
  interface __time_pad extends RecordView<'struct __time_pad'> {
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<sound/asound.h>`: 176 bytes. */
  interface snd_aes_iec958 extends RecordView<'struct snd_aes_iec958'> {
    get status(): Uint8Array;
    set status(value: Bytes);
    get subcode(): Uint8Array;
    set subcode(value: Bytes);
    pad: number;
    get dig_subframe(): Uint8Array;
    set dig_subframe(value: Bytes);
  }

  /** `<sound/asound.h>`: 5 bytes. */
  interface snd_cea_861_aud_if extends RecordView<'struct snd_cea_861_aud_if'> {
    db1_ct_cc: number;
    db2_sf_ss: number;
    db3: number;
    db4_ca: number;
    db5_dminh_lsv: number;
  }

  /** `<sound/asound.h>`: 24 bytes. */
  interface snd_ctl_card_bytes extends RecordView<'struct snd_ctl_card_bytes'> {
    type: number;
    data_allocated: number;
    data_len: number;
    reserved: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<sound/asound.h>`: 376 bytes. */
  interface snd_ctl_card_info extends RecordView<'struct snd_ctl_card_info'> {
    card: number;
    pad: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get driver(): Uint8Array;
    set driver(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    get longname(): Uint8Array;
    set longname(value: Bytes);
    get reserved_(): Uint8Array;
    set reserved_(value: Bytes);
    get mixername(): Uint8Array;
    set mixername(value: Bytes);
    get components(): Uint8Array;
    set components(value: Bytes);
  }

  /** `<sound/asound.h>`: 64 bytes. */
  interface snd_ctl_elem_id extends RecordView<'struct snd_ctl_elem_id'> {
    numid: number;
    iface: number;
    device: number;
    subdevice: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    index: number;
  }

  interface snd_ctl_elem_info$value$integer
    extends RecordView<'struct snd_ctl_elem_info.value.integer'> {
    min: number;
    max: number;
    step: number;
  }

  interface snd_ctl_elem_info$value$integer64
    extends RecordView<'struct snd_ctl_elem_info.value.integer64'> {
    get min(): bigint;
    set min(value: Integer);
    get max(): bigint;
    set max(value: Integer);
    get step(): bigint;
    set step(value: Integer);
  }

  interface snd_ctl_elem_info$value$enumerated
    extends RecordView<'struct snd_ctl_elem_info.value.enumerated'> {
    items: number;
    item: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get names_ptr(): bigint;
    set names_ptr(value: Integer);
    names_length: number;
  }

  interface snd_ctl_elem_info$value extends RecordView<'union snd_ctl_elem_info.value'> {
    get integer(): snd_ctl_elem_info$value$integer;
    set integer(value: From<snd_ctl_elem_info$value$integer>);
    get integer64(): snd_ctl_elem_info$value$integer64;
    set integer64(value: From<snd_ctl_elem_info$value$integer64>);
    get enumerated(): snd_ctl_elem_info$value$enumerated;
    set enumerated(value: From<snd_ctl_elem_info$value$enumerated>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 272 bytes. */
  interface snd_ctl_elem_info extends RecordView<'struct snd_ctl_elem_info'> {
    get id(): struct.snd_ctl_elem_id;
    set id(value: From<struct.snd_ctl_elem_id>);
    type: number;
    access: number;
    count: number;
    owner: number;
    get value(): snd_ctl_elem_info$value;
    set value(value: From<snd_ctl_elem_info$value>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 72 bytes on x86, arm; 80 bytes elsewhere. */
  interface snd_ctl_elem_list extends RecordView<'struct snd_ctl_elem_list', 'pids'> {
    offset: number;
    space: number;
    used: number;
    count: number;
    get pids(): number;
    set pids(value: Pointer);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface snd_ctl_elem_value$value$integer
    extends RecordView<'union snd_ctl_elem_value.value.integer', 'value_ptr'> {
    get value(): Elements<number>;
    set value(value: Iterable<number>);
    get value_ptr(): number;
    set value_ptr(value: Pointer);
  }

  interface snd_ctl_elem_value$value$integer64
    extends RecordView<'union snd_ctl_elem_value.value.integer64', 'value_ptr'> {
    get value(): BigInt64Array;
    set value(value: Iterable<Integer>);
    get value_ptr(): number;
    set value_ptr(value: Pointer);
  }

  interface snd_ctl_elem_value$value$enumerated
    extends RecordView<'union snd_ctl_elem_value.value.enumerated', 'item_ptr'> {
    get item(): Uint32Array;
    set item(value: Iterable<Integer>);
    get item_ptr(): number;
    set item_ptr(value: Pointer);
  }

  interface snd_ctl_elem_value$value$bytes
    extends RecordView<'union snd_ctl_elem_value.value.bytes', 'data_ptr'> {
    get data(): Uint8Array;
    set data(value: Bytes);
    get data_ptr(): number;
    set data_ptr(value: Pointer);
  }

  interface snd_ctl_elem_value$value extends RecordView<'union snd_ctl_elem_value.value'> {
    get integer(): snd_ctl_elem_value$value$integer;
    set integer(value: From<snd_ctl_elem_value$value$integer>);
    get integer64(): snd_ctl_elem_value$value$integer64;
    set integer64(value: From<snd_ctl_elem_value$value$integer64>);
    get enumerated(): snd_ctl_elem_value$value$enumerated;
    set enumerated(value: From<snd_ctl_elem_value$value$enumerated>);
    get bytes(): snd_ctl_elem_value$value$bytes;
    set bytes(value: From<snd_ctl_elem_value$value$bytes>);
    get iec958(): struct.snd_aes_iec958;
    set iec958(value: From<struct.snd_aes_iec958>);
  }

  /** `<sound/asound.h>`: 708 bytes on x86; 712 bytes on arm; 1224 bytes elsewhere. */
  interface snd_ctl_elem_value extends RecordView<'struct snd_ctl_elem_value'> {
    get id(): struct.snd_ctl_elem_id;
    set id(value: From<struct.snd_ctl_elem_id>);
    indirect: number;
    get value(): snd_ctl_elem_value$value;
    set value(value: From<snd_ctl_elem_value$value>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface snd_ctl_event$data$elem extends RecordView<'struct snd_ctl_event.data.elem'> {
    mask: number;
    get id(): struct.snd_ctl_elem_id;
    set id(value: From<struct.snd_ctl_elem_id>);
  }

  interface snd_ctl_event$data extends RecordView<'union snd_ctl_event.data'> {
    get elem(): snd_ctl_event$data$elem;
    set elem(value: From<snd_ctl_event$data$elem>);
    get data8(): Uint8Array;
    set data8(value: Bytes);
  }

  /** `<sound/asound.h>`: 72 bytes. */
  interface snd_ctl_event extends RecordView<'struct snd_ctl_event'> {
    type: number;
    get data(): snd_ctl_event$data;
    set data(value: From<snd_ctl_event$data>);
  }

  /** `<sound/asound.h>`: 8 bytes. */
  interface snd_ctl_tlv extends RecordView<'struct snd_ctl_tlv'> {
    numid: number;
    length: number;
    get tlv(): Uint32Array;
    set tlv(value: Iterable<Integer>);
  }

  /** `<sound/asound.h>`: 80 bytes on x86, arm; 96 bytes elsewhere. */
  interface snd_hwdep_dsp_image extends RecordView<'struct snd_hwdep_dsp_image', 'image'> {
    index: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get image(): number;
    set image(value: Pointer);
    length: number;
    driver_data: number;
  }

  /** `<sound/asound.h>`: 64 bytes. */
  interface snd_hwdep_dsp_status extends RecordView<'struct snd_hwdep_dsp_status'> {
    version: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    num_dsps: number;
    dsp_loaded: number;
    chip_ready: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 220 bytes. */
  interface snd_hwdep_info extends RecordView<'struct snd_hwdep_info'> {
    device: number;
    card: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    iface: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 12 bytes. */
  interface snd_interval extends RecordView<'struct snd_interval'> {
    min: number;
    max: number;
    openmin: number;
    openmax: number;
    integer: number;
    empty: number;
  }

  /** `<sound/asound.h>`: 32 bytes. */
  interface snd_mask extends RecordView<'struct snd_mask'> {
    get bits(): Uint32Array;
    set bits(value: Iterable<Integer>);
  }

  /** `<sound/asound.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface snd_pcm_channel_info extends RecordView<'struct snd_pcm_channel_info'> {
    channel: number;
    offset: number;
    first: number;
    step: number;
  }

  /** `<sound/asound.h>`: 604 bytes on x86, arm; 608 bytes elsewhere. */
  interface snd_pcm_hw_params extends RecordView<'struct snd_pcm_hw_params'> {
    flags: number;
    get masks(): Elements<struct.snd_mask>;
    set masks(value: Iterable<From<struct.snd_mask>>);
    get mres(): Elements<struct.snd_mask>;
    set mres(value: Iterable<From<struct.snd_mask>>);
    get intervals(): Elements<struct.snd_interval>;
    set intervals(value: Iterable<From<struct.snd_interval>>);
    get ires(): Elements<struct.snd_interval>;
    set ires(value: Iterable<From<struct.snd_interval>>);
    rmask: number;
    cmask: number;
    info: number;
    msbits: number;
    rate_num: number;
    rate_den: number;
    fifo_size: number;
    get sync(): Uint8Array;
    set sync(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 288 bytes. */
  interface snd_pcm_info extends RecordView<'struct snd_pcm_info'> {
    device: number;
    subdevice: number;
    stream: number;
    card: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    get subname(): Uint8Array;
    set subname(value: Bytes);
    dev_class: number;
    dev_subclass: number;
    subdevices_count: number;
    subdevices_avail: number;
    get pad1(): Uint8Array;
    set pad1(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface snd_pcm_mmap_control extends RecordView<'struct snd_pcm_mmap_control'> {
    appl_ptr: number;
    avail_min: number;
    get __pad1(): Uint8Array | undefined;
    set __pad1(value: Bytes);
    get __pad2(): Uint8Array | undefined;
    set __pad2(value: Bytes);
    get __pad3(): Uint8Array | undefined;
    set __pad3(value: Bytes);
    get __pad4(): Uint8Array | undefined;
    set __pad4(value: Bytes);
  }

  /** `<sound/asound.h>`: 56 bytes. */
  interface snd_pcm_mmap_status extends RecordView<'struct snd_pcm_mmap_status'> {
    state: number;
    pad1: number;
    hw_ptr: number;
    get tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    suspended_state: number;
    get audio_tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set audio_tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get __pad1(): Uint8Array | undefined;
    set __pad1(value: Bytes);
    get __pad2(): Uint8Array | undefined;
    set __pad2(value: Bytes);
    get pad3(): number | undefined;
    set pad3(value: number);
  }

  /** `<sound/asound.h>`: 128 bytes on x86, arm; 152 bytes elsewhere. */
  interface snd_pcm_status extends RecordView<'struct snd_pcm_status'> {
    state: number;
    get pad1(): struct.__time_pad;
    set pad1(value: From<struct.__time_pad>);
    get trigger_tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set trigger_tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    appl_ptr: number;
    hw_ptr: number;
    delay: number;
    avail: number;
    avail_max: number;
    overrange: number;
    suspended_state: number;
    audio_tstamp_data: number;
    get audio_tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set audio_tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get driver_tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set driver_tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    audio_tstamp_accuracy: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 104 bytes on x86, arm; 136 bytes elsewhere. */
  interface snd_pcm_sw_params extends RecordView<'struct snd_pcm_sw_params'> {
    tstamp_mode: number;
    period_step: number;
    sleep_min: number;
    avail_min: number;
    xfer_align: number;
    start_threshold: number;
    stop_threshold: number;
    silence_threshold: number;
    silence_size: number;
    boundary: number;
    proto: number;
    tstamp_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface snd_pcm_sync_ptr$s extends RecordView<'union snd_pcm_sync_ptr.s'> {
    get status(): struct.snd_pcm_mmap_status;
    set status(value: From<struct.snd_pcm_mmap_status>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface snd_pcm_sync_ptr$c extends RecordView<'union snd_pcm_sync_ptr.c'> {
    get control(): struct.snd_pcm_mmap_control;
    set control(value: From<struct.snd_pcm_mmap_control>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 136 bytes. */
  interface snd_pcm_sync_ptr extends RecordView<'struct snd_pcm_sync_ptr'> {
    flags: number;
    get s(): snd_pcm_sync_ptr$s;
    set s(value: From<snd_pcm_sync_ptr$s>);
    get c(): snd_pcm_sync_ptr$c;
    set c(value: From<snd_pcm_sync_ptr$c>);
    get pad1(): number | undefined;
    set pad1(value: number);
  }

  /** `<sound/asound.h>`: 32 bytes. */
  interface snd_rawmidi_framing_tstamp extends RecordView<'struct snd_rawmidi_framing_tstamp'> {
    frame_type: number;
    length: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    tv_nsec: number;
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<sound/asound.h>`: 268 bytes. */
  interface snd_rawmidi_info extends RecordView<'struct snd_rawmidi_info'> {
    device: number;
    subdevice: number;
    stream: number;
    card: number;
    flags: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    get subname(): Uint8Array;
    set subname(value: Bytes);
    subdevices_count: number;
    subdevices_avail: number;
    tied_device: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 32 bytes on x86, arm; 48 bytes elsewhere. */
  interface snd_rawmidi_params extends RecordView<'struct snd_rawmidi_params'> {
    stream: number;
    buffer_size: number;
    avail_min: number;
    no_active_sensing: number;
    mode: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 48 bytes on x86, arm; 56 bytes elsewhere. */
  interface snd_rawmidi_status extends RecordView<'struct snd_rawmidi_status'> {
    stream: number;
    get pad1(): struct.__time_pad;
    set pad1(value: From<struct.__time_pad>);
    get tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    avail: number;
    xruns: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 224 bytes on x86, arm; 248 bytes elsewhere. */
  interface snd_timer_ginfo extends RecordView<'struct snd_timer_ginfo'> {
    get tid(): struct.snd_timer_id;
    set tid(value: From<struct.snd_timer_id>);
    flags: number;
    card: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    reserved0: number;
    resolution: number;
    resolution_min: number;
    resolution_max: number;
    clients: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 60 bytes on x86, arm; 72 bytes elsewhere. */
  interface snd_timer_gparams extends RecordView<'struct snd_timer_gparams'> {
    get tid(): struct.snd_timer_id;
    set tid(value: From<struct.snd_timer_id>);
    period_num: number;
    period_den: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 64 bytes on x86, arm; 80 bytes elsewhere. */
  interface snd_timer_gstatus extends RecordView<'struct snd_timer_gstatus'> {
    get tid(): struct.snd_timer_id;
    set tid(value: From<struct.snd_timer_id>);
    resolution: number;
    resolution_num: number;
    resolution_den: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 20 bytes. */
  interface snd_timer_id extends RecordView<'struct snd_timer_id'> {
    dev_class: number;
    dev_sclass: number;
    card: number;
    device: number;
    subdevice: number;
  }

  /** `<sound/asound.h>`: 224 bytes on x86, arm; 232 bytes elsewhere. */
  interface snd_timer_info extends RecordView<'struct snd_timer_info'> {
    flags: number;
    card: number;
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    reserved0: number;
    resolution: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 80 bytes. */
  interface snd_timer_params extends RecordView<'struct snd_timer_params'> {
    flags: number;
    ticks: number;
    queue_size: number;
    reserved0: number;
    filter: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 8 bytes. */
  interface snd_timer_read extends RecordView<'struct snd_timer_read'> {
    resolution: number;
    ticks: number;
  }

  /** `<sound/asound.h>`: 52 bytes. */
  interface snd_timer_select extends RecordView<'struct snd_timer_select'> {
    get id(): struct.snd_timer_id;
    set id(value: From<struct.snd_timer_id>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 96 bytes. */
  interface snd_timer_status extends RecordView<'struct snd_timer_status'> {
    get tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    resolution: number;
    lost: number;
    overrun: number;
    queue: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 32 bytes. */
  interface snd_timer_tread extends RecordView<'struct snd_timer_tread'> {
    event: number;
    get pad1(): struct.__time_pad;
    set pad1(value: From<struct.__time_pad>);
    get tstamp(): linux_time_types_h.struct.__kernel_timespec;
    set tstamp(value: From<linux_time_types_h.struct.__kernel_timespec>);
    val: number;
    get pad2(): struct.__time_pad;
    set pad2(value: From<struct.__time_pad>);
  }

  /** `<sound/asound.h>`: 32 bytes. */
  interface snd_timer_uinfo extends RecordView<'struct snd_timer_uinfo'> {
    get resolution(): bigint;
    set resolution(value: Integer);
    fd: number;
    id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 180 bytes. */
  interface snd_ump_block_info extends RecordView<'struct snd_ump_block_info'> {
    card: number;
    device: number;
    block_id: number;
    direction: number;
    active: number;
    first_group: number;
    num_groups: number;
    midi_ci_version: number;
    sysex8_streams: number;
    ui_hint: number;
    flags: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 328 bytes. */
  interface snd_ump_endpoint_info extends RecordView<'struct snd_ump_endpoint_info'> {
    card: number;
    device: number;
    flags: number;
    protocol_caps: number;
    protocol: number;
    num_blocks: number;
    version: number;
    family_id: number;
    model_id: number;
    manufacturer_id: number;
    get sw_revision(): Uint8Array;
    set sw_revision(value: Bytes);
    padding: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get product_id(): Uint8Array;
    set product_id(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asound.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface snd_xferi extends RecordView<'struct snd_xferi', 'buf'> {
    result: number;
    get buf(): number;
    set buf(value: Pointer);
    frames: number;
  }

  /** `<sound/asound.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface snd_xfern extends RecordView<'struct snd_xfern', 'bufs'> {
    result: number;
    get bufs(): number;
    set bufs(value: Pointer);
    frames: number;
  }
}

export const struct: {
  readonly __snd_pcm_mmap_control: Descriptor<struct.__snd_pcm_mmap_control, 'x86' | 'arm'>;
  readonly __snd_pcm_mmap_control64: Descriptor<
    struct.__snd_pcm_mmap_control64,
    'x86_64' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly __snd_pcm_mmap_status: Descriptor<struct.__snd_pcm_mmap_status, 'x86' | 'arm'>;
  readonly __snd_pcm_mmap_status64: Descriptor<
    struct.__snd_pcm_mmap_status64,
    'x86_64' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly __snd_pcm_sync_ptr: Descriptor<struct.__snd_pcm_sync_ptr, 'x86' | 'arm'>;
  readonly __snd_pcm_sync_ptr64: Descriptor<
    struct.__snd_pcm_sync_ptr64,
    'x86_64' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly __snd_timespec: Descriptor<struct.__snd_timespec, 'x86' | 'arm'>;
  readonly __snd_timespec64: Descriptor<
    struct.__snd_timespec64,
    'x86_64' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly __time_pad: Descriptor<struct.__time_pad>;
  readonly snd_aes_iec958: Descriptor<struct.snd_aes_iec958>;
  readonly snd_cea_861_aud_if: Descriptor<struct.snd_cea_861_aud_if>;
  readonly snd_ctl_card_bytes: Descriptor<struct.snd_ctl_card_bytes>;
  readonly snd_ctl_card_info: Descriptor<struct.snd_ctl_card_info>;
  readonly snd_ctl_elem_id: Descriptor<struct.snd_ctl_elem_id>;
  readonly snd_ctl_elem_info: Descriptor<struct.snd_ctl_elem_info>;
  readonly snd_ctl_elem_list: Descriptor<struct.snd_ctl_elem_list>;
  readonly snd_ctl_elem_value: Descriptor<struct.snd_ctl_elem_value>;
  readonly snd_ctl_event: Descriptor<struct.snd_ctl_event>;
  readonly snd_ctl_tlv: Descriptor<struct.snd_ctl_tlv>;
  readonly snd_hwdep_dsp_image: Descriptor<struct.snd_hwdep_dsp_image>;
  readonly snd_hwdep_dsp_status: Descriptor<struct.snd_hwdep_dsp_status>;
  readonly snd_hwdep_info: Descriptor<struct.snd_hwdep_info>;
  readonly snd_interval: Descriptor<struct.snd_interval>;
  readonly snd_mask: Descriptor<struct.snd_mask>;
  readonly snd_pcm_channel_info: Descriptor<struct.snd_pcm_channel_info>;
  readonly snd_pcm_hw_params: Descriptor<struct.snd_pcm_hw_params>;
  readonly snd_pcm_info: Descriptor<struct.snd_pcm_info>;
  readonly snd_pcm_mmap_control: Descriptor<struct.snd_pcm_mmap_control>;
  readonly snd_pcm_mmap_status: Descriptor<struct.snd_pcm_mmap_status>;
  readonly snd_pcm_status: Descriptor<struct.snd_pcm_status>;
  readonly snd_pcm_sw_params: Descriptor<struct.snd_pcm_sw_params>;
  readonly snd_pcm_sync_ptr: Descriptor<struct.snd_pcm_sync_ptr>;
  readonly snd_rawmidi_framing_tstamp: Descriptor<struct.snd_rawmidi_framing_tstamp>;
  readonly snd_rawmidi_info: Descriptor<struct.snd_rawmidi_info>;
  readonly snd_rawmidi_params: Descriptor<struct.snd_rawmidi_params>;
  readonly snd_rawmidi_status: Descriptor<struct.snd_rawmidi_status>;
  readonly snd_timer_ginfo: Descriptor<struct.snd_timer_ginfo>;
  readonly snd_timer_gparams: Descriptor<struct.snd_timer_gparams>;
  readonly snd_timer_gstatus: Descriptor<struct.snd_timer_gstatus>;
  readonly snd_timer_id: Descriptor<struct.snd_timer_id>;
  readonly snd_timer_info: Descriptor<struct.snd_timer_info>;
  readonly snd_timer_params: Descriptor<struct.snd_timer_params>;
  readonly snd_timer_read: Descriptor<struct.snd_timer_read>;
  readonly snd_timer_select: Descriptor<struct.snd_timer_select>;
  readonly snd_timer_status: Descriptor<struct.snd_timer_status>;
  readonly snd_timer_tread: Descriptor<struct.snd_timer_tread>;
  readonly snd_timer_uinfo: Descriptor<struct.snd_timer_uinfo>;
  readonly snd_ump_block_info: Descriptor<struct.snd_ump_block_info>;
  readonly snd_ump_endpoint_info: Descriptor<struct.snd_ump_endpoint_info>;
  readonly snd_xferi: Descriptor<struct.snd_xferi>;
  readonly snd_xfern: Descriptor<struct.snd_xfern>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__snd_pcm_mmap_control": ["unsigned long appl_ptr;unsigned long avail_min;",{"only":["x86","arm"]}],
"__snd_pcm_mmap_control64": ["char __pad1[];unsigned long appl_ptr;char __pad2[];char __pad3[];unsigned long avail_min;char __pad4[];",{"only":["x86_64","riscv64","aarch64","loongarch64","s390x"]}],
"__snd_pcm_mmap_status": ["int state;int pad1;unsigned long hw_ptr;struct __snd_timespec tstamp;int suspended_state;struct __snd_timespec audio_tstamp;",{"only":["x86","arm"]}],
"__snd_pcm_mmap_status64": ["int state;__u32 pad1;char __pad1[];unsigned long hw_ptr;char __pad2[];struct __snd_timespec64 tstamp;int suspended_state;__u32 pad3;struct __snd_timespec64 audio_tstamp;",{"only":["x86_64","riscv64","aarch64","loongarch64","s390x"]}],
"__snd_pcm_sync_ptr": ["unsigned int flags;union {struct __snd_pcm_mmap_status status;unsigned char reserved[64];} s;union {struct __snd_pcm_mmap_control control;unsigned char reserved[64];} c;",{"only":["x86","arm"]}],
"__snd_pcm_sync_ptr64": ["__u32 flags;__u32 pad1;union {struct __snd_pcm_mmap_status64 status;unsigned char reserved[64];} s;union {struct __snd_pcm_mmap_control64 control;unsigned char reserved[64];} c;",{"only":["x86_64","riscv64","aarch64","loongarch64","s390x"]}],
"__snd_timespec": ["__s32 tv_sec;__s32 tv_nsec;",{"only":["x86","arm"]}],
"__snd_timespec64": ["__s64 tv_sec;__s64 tv_nsec;",{"only":["x86_64","riscv64","aarch64","loongarch64","s390x"]}],
"__time_pad": "unsigned char pad[4];",
"snd_aes_iec958": "unsigned char status[24];unsigned char subcode[147];unsigned char pad;unsigned char dig_subframe[4];",
"snd_cea_861_aud_if": "unsigned char db1_ct_cc;unsigned char db2_sf_ss;unsigned char db3;unsigned char db4_ca;unsigned char db5_dminh_lsv;",
"snd_ctl_card_bytes": "__u32 type;__u32 data_allocated;__u32 data_len;__u32 reserved;__u64 data;",
"snd_ctl_card_info": "int card;int pad;unsigned char id[16];unsigned char driver[16];unsigned char name[32];unsigned char longname[80];unsigned char reserved_[16];unsigned char mixername[80];unsigned char components[128];",
"snd_ctl_elem_id": "unsigned int numid;int iface;unsigned int device;unsigned int subdevice;unsigned char name[44];unsigned int index;",
"snd_ctl_elem_info": "struct snd_ctl_elem_id id;int type;unsigned int access;unsigned int count;int owner;union {struct {long min;long max;long step;} integer;struct {long long min;long long max;long long step;} integer64;struct {unsigned int items;unsigned int item;char name[64];__u64 names_ptr;unsigned int names_length;} enumerated;unsigned char reserved[128];} value;unsigned char reserved[64];",
"snd_ctl_elem_list": "unsigned int offset;unsigned int space;unsigned int used;unsigned int count;struct snd_ctl_elem_id *pids;unsigned char reserved[50];",
"snd_ctl_elem_value": "struct snd_ctl_elem_id id;unsigned int indirect :1;union {union {long value[128];long *value_ptr;} integer;union {long long value[64];void *value_ptr;} integer64;union {unsigned int item[128];void *item_ptr;} enumerated;union {unsigned char data[512];void *data_ptr;} bytes;struct snd_aes_iec958 iec958;} value;unsigned char reserved[128];",
"snd_ctl_event": "int type;union {struct {unsigned int mask;struct snd_ctl_elem_id id;} elem;unsigned char data8[60];} data;",
"snd_ctl_tlv": "unsigned int numid;unsigned int length;unsigned int tlv[];",
"snd_hwdep_dsp_image": "unsigned int index;unsigned char name[64];void *image;unsigned long length;unsigned long driver_data;",
"snd_hwdep_dsp_status": "unsigned int version;unsigned char id[32];unsigned int num_dsps;unsigned int dsp_loaded;unsigned int chip_ready;unsigned char reserved[16];",
"snd_hwdep_info": "unsigned int device;int card;unsigned char id[64];unsigned char name[80];int iface;unsigned char reserved[64];",
"snd_interval": "unsigned int min;unsigned int max;unsigned int openmin :1;unsigned int openmax :1;unsigned int integer :1;unsigned int empty :1;",
"snd_mask": "__u32 bits[8];",
"snd_pcm_channel_info": "unsigned int channel;long offset;unsigned int first;unsigned int step;",
"snd_pcm_hw_params": "unsigned int flags;struct snd_mask masks[3];struct snd_mask mres[5];struct snd_interval intervals[12];struct snd_interval ires[9];unsigned int rmask;unsigned int cmask;unsigned int info;unsigned int msbits;unsigned int rate_num;unsigned int rate_den;unsigned long fifo_size;unsigned char sync[16];unsigned char reserved[48];",
"snd_pcm_info": "unsigned int device;unsigned int subdevice;int stream;int card;unsigned char id[64];unsigned char name[80];unsigned char subname[32];int dev_class;int dev_subclass;unsigned int subdevices_count;unsigned int subdevices_avail;unsigned char pad1[16];unsigned char reserved[64];",
"snd_pcm_mmap_control": ["unsigned long appl_ptr;unsigned long avail_min;",{"variants":{"x86":{"members":"char __pad1[];unsigned long appl_ptr;char __pad2[];char __pad3[];unsigned long avail_min;char __pad4[4];"},"arm":{"members":"char __pad1[];unsigned long appl_ptr;char __pad2[];char __pad3[];unsigned long avail_min;char __pad4[4];"}}}],
"snd_pcm_mmap_status": ["int state;int pad1;unsigned long hw_ptr;struct __kernel_timespec tstamp;int suspended_state;struct __kernel_timespec audio_tstamp;",{"variants":{"x86":{"members":"int state;__u32 pad1;char __pad1[];unsigned long hw_ptr;char __pad2[4];struct __kernel_timespec tstamp;int suspended_state;__u32 pad3;struct __kernel_timespec audio_tstamp;"},"arm":{"members":"int state;__u32 pad1;char __pad1[];unsigned long hw_ptr;char __pad2[4];struct __kernel_timespec tstamp;int suspended_state;__u32 pad3;struct __kernel_timespec audio_tstamp;"}}}],
"snd_pcm_status": "int state;struct __time_pad pad1;struct __kernel_timespec trigger_tstamp;struct __kernel_timespec tstamp;unsigned long appl_ptr;unsigned long hw_ptr;long delay;unsigned long avail;unsigned long avail_max;unsigned long overrange;int suspended_state;__u32 audio_tstamp_data;struct __kernel_timespec audio_tstamp;struct __kernel_timespec driver_tstamp;__u32 audio_tstamp_accuracy;unsigned char reserved[20];",
"snd_pcm_sw_params": "int tstamp_mode;unsigned int period_step;unsigned int sleep_min;unsigned long avail_min;unsigned long xfer_align;unsigned long start_threshold;unsigned long stop_threshold;unsigned long silence_threshold;unsigned long silence_size;unsigned long boundary;unsigned int proto;unsigned int tstamp_type;unsigned char reserved[56];",
"snd_pcm_sync_ptr": ["unsigned int flags;union {struct snd_pcm_mmap_status status;unsigned char reserved[64];} s;union {struct snd_pcm_mmap_control control;unsigned char reserved[64];} c;",{"variants":{"x86":{"members":"__u32 flags;__u32 pad1;union {struct snd_pcm_mmap_status status;unsigned char reserved[64];} s;union {struct snd_pcm_mmap_control control;unsigned char reserved[64];} c;"},"arm":{"members":"__u32 flags;__u32 pad1;union {struct snd_pcm_mmap_status status;unsigned char reserved[64];} s;union {struct snd_pcm_mmap_control control;unsigned char reserved[64];} c;"}}}],
"snd_rawmidi_framing_tstamp": ["__u8 frame_type;__u8 length;__u8 reserved[2];__u32 tv_nsec;__u64 tv_sec;__u8 data[16];",{"pack":1}],
"snd_rawmidi_info": "unsigned int device;unsigned int subdevice;int stream;int card;unsigned int flags;unsigned char id[64];unsigned char name[80];unsigned char subname[32];unsigned int subdevices_count;unsigned int subdevices_avail;int tied_device;unsigned char reserved[60];",
"snd_rawmidi_params": "int stream;unsigned long buffer_size;unsigned long avail_min;unsigned int no_active_sensing :1;unsigned int mode;unsigned char reserved[12];",
"snd_rawmidi_status": "int stream;struct __time_pad pad1;struct __kernel_timespec tstamp;unsigned long avail;unsigned long xruns;unsigned char reserved[16];",
"snd_timer_ginfo": "struct snd_timer_id tid;unsigned int flags;int card;unsigned char id[64];unsigned char name[80];unsigned long reserved0;unsigned long resolution;unsigned long resolution_min;unsigned long resolution_max;unsigned int clients;unsigned char reserved[32];",
"snd_timer_gparams": "struct snd_timer_id tid;unsigned long period_num;unsigned long period_den;unsigned char reserved[32];",
"snd_timer_gstatus": "struct snd_timer_id tid;unsigned long resolution;unsigned long resolution_num;unsigned long resolution_den;unsigned char reserved[32];",
"snd_timer_id": "int dev_class;int dev_sclass;int card;int device;int subdevice;",
"snd_timer_info": "unsigned int flags;int card;unsigned char id[64];unsigned char name[80];unsigned long reserved0;unsigned long resolution;unsigned char reserved[64];",
"snd_timer_params": "unsigned int flags;unsigned int ticks;unsigned int queue_size;unsigned int reserved0;unsigned int filter;unsigned char reserved[60];",
"snd_timer_read": "unsigned int resolution;unsigned int ticks;",
"snd_timer_select": "struct snd_timer_id id;unsigned char reserved[32];",
"snd_timer_status": "struct __kernel_timespec tstamp;unsigned int resolution;unsigned int lost;unsigned int overrun;unsigned int queue;unsigned char reserved[64];",
"snd_timer_tread": "int event;struct __time_pad pad1;struct __kernel_timespec tstamp;unsigned int val;struct __time_pad pad2;",
"snd_timer_uinfo": "__u64 resolution;int fd;unsigned int id;unsigned char reserved[16];",
"snd_ump_block_info": ["int card;int device;unsigned char block_id;unsigned char direction;unsigned char active;unsigned char first_group;unsigned char num_groups;unsigned char midi_ci_version;unsigned char sysex8_streams;unsigned char ui_hint;unsigned int flags;unsigned char name[128];unsigned char reserved[32];",{"pack":1}],
"snd_ump_endpoint_info": ["int card;int device;unsigned int flags;unsigned int protocol_caps;unsigned int protocol;unsigned int num_blocks;unsigned short version;unsigned short family_id;unsigned short model_id;unsigned int manufacturer_id;unsigned char sw_revision[4];unsigned short padding;unsigned char name[128];unsigned char product_id[128];unsigned char reserved[32];",{"pack":1}],
"snd_xferi": "long result;void *buf;unsigned long frames;",
"snd_xfern": "long result;void *bufs;unsigned long frames;"
}`),
  () => [heldStructs],
);

export declare namespace union {
  /** `<sound/asound.h>`: 16 bytes. */
  interface snd_pcm_sync_id extends RecordView<'union snd_pcm_sync_id'> {
    get id(): Uint8Array;
    set id(value: Bytes);
    get id16(): Uint16Array;
    set id16(value: Iterable<Integer>);
    get id32(): Uint32Array;
    set id32(value: Iterable<Integer>);
  }
}

export const union: {
  readonly snd_pcm_sync_id: Descriptor<union.snd_pcm_sync_id>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"snd_pcm_sync_id": "unsigned char id[16];unsigned short id16[8];unsigned int id32[4];"
}`),
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_timespec": "long long tv_sec;long long tv_nsec;"
}`),
);

export type __time_pad = struct.__time_pad;
export const __time_pad: typeof struct.__time_pad = struct.__time_pad;
export type snd_ctl_elem_iface_t = number;
export type snd_ctl_elem_type_t = number;
export type snd_pcm_access_t = number;
export type snd_pcm_format_t = number;
export type snd_pcm_hw_param_t = number;
export type snd_pcm_sframes_t = number;
export type snd_pcm_state_t = number;
export type snd_pcm_subformat_t = number;
export type snd_pcm_uframes_t = number;
