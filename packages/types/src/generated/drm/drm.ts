// Generated from Linux 7.3.4 <drm/drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_ADD_BUFS: PerArch<
    3223348246,
    3222823958,
    3222823958,
    3223348246,
    3223348246,
    3223348246,
    3223348246,
    3223348246
  >;
  readonly DRM_IOCTL_ADD_MAP: PerArch<
    3223872533,
    3222823957,
    3222823957,
    3223872533,
    3223872533,
    3223872533,
    3223872533,
    3223872533
  >;
  readonly DRM_IOCTL_AGP_ALLOC: PerArch<
    3223348276,
    3222299700,
    3222299700,
    3223348276,
    3223348276,
    3223348276,
    3223348276,
    3223348276
  >;
  readonly DRM_IOCTL_AGP_BIND: PerArch<
    1074816054,
    1074291766,
    1074291766,
    1074816054,
    1074816054,
    1074816054,
    1074816054,
    2148557878
  >;
  readonly DRM_IOCTL_AGP_ENABLE: PerArch<
    1074291762,
    1074029618,
    1074029618,
    1074291762,
    1074291762,
    1074291762,
    1074291762,
    2148033586
  >;
  readonly DRM_IOCTL_AGP_FREE: PerArch<
    1075864629,
    1074816053,
    1074816053,
    1075864629,
    1075864629,
    1075864629,
    1075864629,
    2149606453
  >;
  readonly DRM_IOCTL_AGP_INFO: PerArch<
    2151179315,
    2149606451,
    2149606451,
    2151179315,
    2151179315,
    2151179315,
    2151179315,
    1077437491
  >;
  readonly DRM_IOCTL_AGP_UNBIND: PerArch<
    1074816055,
    1074291767,
    1074291767,
    1074816055,
    1074816055,
    1074816055,
    1074816055,
    2148557879
  >;
  readonly DRM_IOCTL_DMA: PerArch<
    3225445417,
    3223872553,
    3223872553,
    3225445417,
    3225445417,
    3225445417,
    3225445417,
    3225445417
  >;
  readonly DRM_IOCTL_FREE_BUFS: PerArch<
    1074816026,
    1074291738,
    1074291738,
    1074816026,
    1074816026,
    1074816026,
    1074816026,
    2148557850
  >;
  readonly DRM_IOCTL_GET_CLIENT: PerArch<
    3223872517,
    3222823941,
    3222823941,
    3223872517,
    3223872517,
    3223872517,
    3223872517,
    3223872517
  >;
  readonly DRM_IOCTL_GET_MAP: PerArch<
    3223872516,
    3222823940,
    3222823940,
    3223872516,
    3223872516,
    3223872516,
    3223872516,
    3223872516
  >;
  readonly DRM_IOCTL_GET_SAREA_CTX: PerArch<
    3222299677,
    3221775389,
    3221775389,
    3222299677,
    3222299677,
    3222299677,
    3222299677,
    3222299677
  >;
  readonly DRM_IOCTL_GET_STATS: PerArch<
    2163762182,
    2155635718,
    2155635718,
    2163762182,
    2163762182,
    2163762182,
    2163762182,
    1090020358
  >;
  readonly DRM_IOCTL_GET_UNIQUE: PerArch<
    3222299649,
    3221775361,
    3221775361,
    3222299649,
    3222299649,
    3222299649,
    3222299649,
    3222299649
  >;
  readonly DRM_IOCTL_INFO_BUFS: PerArch<
    3222299672,
    3221775384,
    3221775384,
    3222299672,
    3222299672,
    3222299672,
    3222299672,
    3222299672
  >;
  readonly DRM_IOCTL_MAP_BUFS: PerArch<
    3222823961,
    3222037529,
    3222037529,
    3222823961,
    3222823961,
    3222823961,
    3222823961,
    3222823961
  >;
  readonly DRM_IOCTL_MARK_BUFS: PerArch<
    1075864599,
    1075340311,
    1075340311,
    1075864599,
    1075864599,
    1075864599,
    1075864599,
    2149606423
  >;
  readonly DRM_IOCTL_MODE_ADDFB2: PerArch<
    3228067000,
    3227804856,
    3228067000,
    3228067000,
    3228067000,
    3228067000,
    3228067000,
    3228067000
  >;
  readonly DRM_IOCTL_MODE_GETFB2: PerArch<
    3228067022,
    3227804878,
    3228067022,
    3228067022,
    3228067022,
    3228067022,
    3228067022,
    3228067022
  >;
  readonly DRM_IOCTL_MODE_GETPLANERESOURCES: PerArch<
    3222299829,
    3222037685,
    3222299829,
    3222299829,
    3222299829,
    3222299829,
    3222299829,
    3222299829
  >;
  readonly DRM_IOCTL_MODE_OBJ_GETPROPERTIES: PerArch<
    3223348409,
    3223086265,
    3223348409,
    3223348409,
    3223348409,
    3223348409,
    3223348409,
    3223348409
  >;
  readonly DRM_IOCTL_MODE_OBJ_SETPROPERTY: PerArch<
    3222824122,
    3222561978,
    3222824122,
    3222824122,
    3222824122,
    3222824122,
    3222824122,
    3222824122
  >;
  readonly DRM_IOCTL_RES_CTX: PerArch<
    3222299686,
    3221775398,
    3221775398,
    3222299686,
    3222299686,
    3222299686,
    3222299686,
    3222299686
  >;
  readonly DRM_IOCTL_RM_MAP: PerArch<
    1076388891,
    1075340315,
    1075340315,
    1076388891,
    1076388891,
    1076388891,
    1076388891,
    2150130715
  >;
  readonly DRM_IOCTL_SET_SAREA_CTX: PerArch<
    1074816028,
    1074291740,
    1074291740,
    1074816028,
    1074816028,
    1074816028,
    1074816028,
    2148557852
  >;
  readonly DRM_IOCTL_SET_UNIQUE: PerArch<
    1074816016,
    1074291728,
    1074291728,
    1074816016,
    1074816016,
    1074816016,
    1074816016,
    2148557840
  >;
  readonly DRM_IOCTL_SG_ALLOC: PerArch<
    3222299704,
    3221775416,
    3221775416,
    3222299704,
    3222299704,
    3222299704,
    3222299704,
    3222299704
  >;
  readonly DRM_IOCTL_SG_FREE: PerArch<
    1074816057,
    1074291769,
    1074291769,
    1074816057,
    1074816057,
    1074816057,
    1074816057,
    2148557881
  >;
  readonly DRM_IOCTL_UPDATE_DRAW: PerArch<
    1075340351,
    1075078207,
    1075340351,
    1075340351,
    1075340351,
    1075340351,
    1075340351,
    2149082175
  >;
  readonly DRM_IOCTL_VERSION: PerArch<
    3225445376,
    3223610368,
    3223610368,
    3225445376,
    3225445376,
    3225445376,
    3225445376,
    3225445376
  >;
  readonly DRM_IOCTL_WAIT_VBLANK: PerArch<
    3222823994,
    3222299706,
    3222299706,
    3222823994,
    3222823994,
    3222823994,
    3222823994,
    3222823994
  >;
} & Requests<
  | 'DRM_IOCTL_AGP_ACQUIRE'
  | 'DRM_IOCTL_AGP_RELEASE'
  | 'DRM_IOCTL_AUTH_MAGIC'
  | 'DRM_IOCTL_CONTROL'
  | 'DRM_IOCTL_DROP_MASTER'
  | 'DRM_IOCTL_FINISH'
  | 'DRM_IOCTL_GEM_CLOSE'
  | 'DRM_IOCTL_GET_MAGIC'
  | 'DRM_IOCTL_LOCK'
  | 'DRM_IOCTL_MODESET_CTL'
  | 'DRM_IOCTL_MOD_CTX'
  | 'DRM_IOCTL_NEW_CTX'
  | 'DRM_IOCTL_SET_CLIENT_CAP'
  | 'DRM_IOCTL_SET_MASTER'
  | 'DRM_IOCTL_SWITCH_CTX'
  | 'DRM_IOCTL_UNLOCK'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_ADD_BUFS: [
      3223348246, 3222823958, 3222823958, 3223348246, 3223348246, 3223348246, 3223348246,
      3223348246,
    ],
    DRM_IOCTL_ADD_MAP: [
      3223872533, 3222823957, 3222823957, 3223872533, 3223872533, 3223872533, 3223872533,
      3223872533,
    ],
    DRM_IOCTL_AGP_ALLOC: [
      3223348276, 3222299700, 3222299700, 3223348276, 3223348276, 3223348276, 3223348276,
      3223348276,
    ],
    DRM_IOCTL_AGP_BIND: [
      1074816054, 1074291766, 1074291766, 1074816054, 1074816054, 1074816054, 1074816054,
      2148557878,
    ],
    DRM_IOCTL_AGP_ENABLE: [
      1074291762, 1074029618, 1074029618, 1074291762, 1074291762, 1074291762, 1074291762,
      2148033586,
    ],
    DRM_IOCTL_AGP_FREE: [
      1075864629, 1074816053, 1074816053, 1075864629, 1075864629, 1075864629, 1075864629,
      2149606453,
    ],
    DRM_IOCTL_AGP_INFO: [
      2151179315, 2149606451, 2149606451, 2151179315, 2151179315, 2151179315, 2151179315,
      1077437491,
    ],
    DRM_IOCTL_AGP_UNBIND: [
      1074816055, 1074291767, 1074291767, 1074816055, 1074816055, 1074816055, 1074816055,
      2148557879,
    ],
    DRM_IOCTL_DMA: [
      3225445417, 3223872553, 3223872553, 3225445417, 3225445417, 3225445417, 3225445417,
      3225445417,
    ],
    DRM_IOCTL_FREE_BUFS: [
      1074816026, 1074291738, 1074291738, 1074816026, 1074816026, 1074816026, 1074816026,
      2148557850,
    ],
    DRM_IOCTL_GET_CLIENT: [
      3223872517, 3222823941, 3222823941, 3223872517, 3223872517, 3223872517, 3223872517,
      3223872517,
    ],
    DRM_IOCTL_GET_MAP: [
      3223872516, 3222823940, 3222823940, 3223872516, 3223872516, 3223872516, 3223872516,
      3223872516,
    ],
    DRM_IOCTL_GET_SAREA_CTX: [
      3222299677, 3221775389, 3221775389, 3222299677, 3222299677, 3222299677, 3222299677,
      3222299677,
    ],
    DRM_IOCTL_GET_STATS: [
      2163762182, 2155635718, 2155635718, 2163762182, 2163762182, 2163762182, 2163762182,
      1090020358,
    ],
    DRM_IOCTL_GET_UNIQUE: [
      3222299649, 3221775361, 3221775361, 3222299649, 3222299649, 3222299649, 3222299649,
      3222299649,
    ],
    DRM_IOCTL_INFO_BUFS: [
      3222299672, 3221775384, 3221775384, 3222299672, 3222299672, 3222299672, 3222299672,
      3222299672,
    ],
    DRM_IOCTL_MAP_BUFS: [
      3222823961, 3222037529, 3222037529, 3222823961, 3222823961, 3222823961, 3222823961,
      3222823961,
    ],
    DRM_IOCTL_MARK_BUFS: [
      1075864599, 1075340311, 1075340311, 1075864599, 1075864599, 1075864599, 1075864599,
      2149606423,
    ],
    DRM_IOCTL_MODE_ADDFB2: [
      3228067000, 3227804856, 3228067000, 3228067000, 3228067000, 3228067000, 3228067000,
      3228067000,
    ],
    DRM_IOCTL_MODE_GETFB2: [
      3228067022, 3227804878, 3228067022, 3228067022, 3228067022, 3228067022, 3228067022,
      3228067022,
    ],
    DRM_IOCTL_MODE_GETPLANERESOURCES: [
      3222299829, 3222037685, 3222299829, 3222299829, 3222299829, 3222299829, 3222299829,
      3222299829,
    ],
    DRM_IOCTL_MODE_OBJ_GETPROPERTIES: [
      3223348409, 3223086265, 3223348409, 3223348409, 3223348409, 3223348409, 3223348409,
      3223348409,
    ],
    DRM_IOCTL_MODE_OBJ_SETPROPERTY: [
      3222824122, 3222561978, 3222824122, 3222824122, 3222824122, 3222824122, 3222824122,
      3222824122,
    ],
    DRM_IOCTL_RES_CTX: [
      3222299686, 3221775398, 3221775398, 3222299686, 3222299686, 3222299686, 3222299686,
      3222299686,
    ],
    DRM_IOCTL_RM_MAP: [
      1076388891, 1075340315, 1075340315, 1076388891, 1076388891, 1076388891, 1076388891,
      2150130715,
    ],
    DRM_IOCTL_SET_SAREA_CTX: [
      1074816028, 1074291740, 1074291740, 1074816028, 1074816028, 1074816028, 1074816028,
      2148557852,
    ],
    DRM_IOCTL_SET_UNIQUE: [
      1074816016, 1074291728, 1074291728, 1074816016, 1074816016, 1074816016, 1074816016,
      2148557840,
    ],
    DRM_IOCTL_SG_ALLOC: [
      3222299704, 3221775416, 3221775416, 3222299704, 3222299704, 3222299704, 3222299704,
      3222299704,
    ],
    DRM_IOCTL_SG_FREE: [
      1074816057, 1074291769, 1074291769, 1074816057, 1074816057, 1074816057, 1074816057,
      2148557881,
    ],
    DRM_IOCTL_UPDATE_DRAW: [
      1075340351, 1075078207, 1075340351, 1075340351, 1075340351, 1075340351, 1075340351,
      2149082175,
    ],
    DRM_IOCTL_VERSION: [
      3225445376, 3223610368, 3223610368, 3225445376, 3225445376, 3225445376, 3225445376,
      3225445376,
    ],
    DRM_IOCTL_WAIT_VBLANK: [
      3222823994, 3222299706, 3222299706, 3222823994, 3222823994, 3222823994, 3222823994,
      3222823994,
    ],
  },
  {
    DRM_IOCTL_AGP_ACQUIRE: 25648,
    DRM_IOCTL_AGP_RELEASE: 25649,
    DRM_IOCTL_AUTH_MAGIC: 1074029585,
    DRM_IOCTL_CONTROL: 1074291732,
    DRM_IOCTL_DROP_MASTER: 25631,
    DRM_IOCTL_FINISH: 1074291756,
    DRM_IOCTL_GEM_CLOSE: 1074291721,
    DRM_IOCTL_GET_MAGIC: 2147771394,
    DRM_IOCTL_LOCK: 1074291754,
    DRM_IOCTL_MODESET_CTL: 1074291720,
    DRM_IOCTL_MOD_CTX: 1074291746,
    DRM_IOCTL_NEW_CTX: 1074291749,
    DRM_IOCTL_SET_CLIENT_CAP: 1074816013,
    DRM_IOCTL_SET_MASTER: 25630,
    DRM_IOCTL_SWITCH_CTX: 1074291748,
    DRM_IOCTL_UNLOCK: 1074291755,
  },
);

/** `<drm/drm.h>`: 3222823958 on x86, arm; 3223348246 elsewhere. */
export const DRM_IOCTL_ADD_BUFS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_ADD_BUFS);
/** `<drm/drm.h>`: 3222823957 on x86, arm; 3223872533 elsewhere. */
export const DRM_IOCTL_ADD_MAP: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_ADD_MAP);
/** `<drm/drm.h>`: 3222299700 on x86, arm; 3223348276 elsewhere. */
export const DRM_IOCTL_AGP_ALLOC: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_ALLOC);
/** `<drm/drm.h>`: 1074291766 on x86, arm; 2148557878 on ppc64le; 1074816054 elsewhere. */
export const DRM_IOCTL_AGP_BIND: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_BIND);
/** `<drm/drm.h>`: 1074029618 on x86, arm; 2148033586 on ppc64le; 1074291762 elsewhere. */
export const DRM_IOCTL_AGP_ENABLE: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_ENABLE);
/** `<drm/drm.h>`: 1074816053 on x86, arm; 2149606453 on ppc64le; 1075864629 elsewhere. */
export const DRM_IOCTL_AGP_FREE: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_FREE);
/** `<drm/drm.h>`: 2149606451 on x86, arm; 1077437491 on ppc64le; 2151179315 elsewhere. */
export const DRM_IOCTL_AGP_INFO: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_INFO);
/** `<drm/drm.h>`: 1074291767 on x86, arm; 2148557879 on ppc64le; 1074816055 elsewhere. */
export const DRM_IOCTL_AGP_UNBIND: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_AGP_UNBIND);
/** `<drm/drm.h>`: 3223872553 on x86, arm; 3225445417 elsewhere. */
export const DRM_IOCTL_DMA: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_DMA);
/** `<drm/drm.h>`: 1074291738 on x86, arm; 2148557850 on ppc64le; 1074816026 elsewhere. */
export const DRM_IOCTL_FREE_BUFS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_FREE_BUFS);
/** `<drm/drm.h>`: 3222823941 on x86, arm; 3223872517 elsewhere. */
export const DRM_IOCTL_GET_CLIENT: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_GET_CLIENT);
/** `<drm/drm.h>`: 3222823940 on x86, arm; 3223872516 elsewhere. */
export const DRM_IOCTL_GET_MAP: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_GET_MAP);
/** `<drm/drm.h>`: 3221775389 on x86, arm; 3222299677 elsewhere. */
export const DRM_IOCTL_GET_SAREA_CTX: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_GET_SAREA_CTX,
);
/** `<drm/drm.h>`: 2155635718 on x86, arm; 1090020358 on ppc64le; 2163762182 elsewhere. */
export const DRM_IOCTL_GET_STATS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_GET_STATS);
/** `<drm/drm.h>`: 3221775361 on x86, arm; 3222299649 elsewhere. */
export const DRM_IOCTL_GET_UNIQUE: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_GET_UNIQUE);
/** `<drm/drm.h>`: 3221775384 on x86, arm; 3222299672 elsewhere. */
export const DRM_IOCTL_INFO_BUFS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_INFO_BUFS);
/** `<drm/drm.h>`: 3222037529 on x86, arm; 3222823961 elsewhere. */
export const DRM_IOCTL_MAP_BUFS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_MAP_BUFS);
/** `<drm/drm.h>`: 1075340311 on x86, arm; 2149606423 on ppc64le; 1075864599 elsewhere. */
export const DRM_IOCTL_MARK_BUFS: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_MARK_BUFS);
/** `<drm/drm.h>`: 3227804856 on x86; 3228067000 elsewhere. */
export const DRM_IOCTL_MODE_ADDFB2: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_MODE_ADDFB2);
/** `<drm/drm.h>`: 3227804878 on x86; 3228067022 elsewhere. */
export const DRM_IOCTL_MODE_GETFB2: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_MODE_GETFB2);
/** `<drm/drm.h>`: 3222037685 on x86; 3222299829 elsewhere. */
export const DRM_IOCTL_MODE_GETPLANERESOURCES: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_MODE_GETPLANERESOURCES,
);
/** `<drm/drm.h>`: 3223086265 on x86; 3223348409 elsewhere. */
export const DRM_IOCTL_MODE_OBJ_GETPROPERTIES: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_MODE_OBJ_GETPROPERTIES,
);
/** `<drm/drm.h>`: 3222561978 on x86; 3222824122 elsewhere. */
export const DRM_IOCTL_MODE_OBJ_SETPROPERTY: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_MODE_OBJ_SETPROPERTY,
);
/** `<drm/drm.h>`: 3221775398 on x86, arm; 3222299686 elsewhere. */
export const DRM_IOCTL_RES_CTX: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_RES_CTX);
/** `<drm/drm.h>`: 1075340315 on x86, arm; 2150130715 on ppc64le; 1076388891 elsewhere. */
export const DRM_IOCTL_RM_MAP: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_RM_MAP);
/** `<drm/drm.h>`: 1074291740 on x86, arm; 2148557852 on ppc64le; 1074816028 elsewhere. */
export const DRM_IOCTL_SET_SAREA_CTX: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_SET_SAREA_CTX,
);
/** `<drm/drm.h>`: 1074291728 on x86, arm; 2148557840 on ppc64le; 1074816016 elsewhere. */
export const DRM_IOCTL_SET_UNIQUE: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_SET_UNIQUE);
/** `<drm/drm.h>`: 3221775416 on x86, arm; 3222299704 elsewhere. */
export const DRM_IOCTL_SG_ALLOC: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_SG_ALLOC);
/** `<drm/drm.h>`: 1074291769 on x86, arm; 2148557881 on ppc64le; 1074816057 elsewhere. */
export const DRM_IOCTL_SG_FREE: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_SG_FREE);
/** `<drm/drm.h>`: 1075078207 on x86; 2149082175 on ppc64le; 1075340351 elsewhere. */
export const DRM_IOCTL_UPDATE_DRAW: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_UPDATE_DRAW);
/** `<drm/drm.h>`: 3223610368 on x86, arm; 3225445376 elsewhere. */
export const DRM_IOCTL_VERSION: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_VERSION);
/** `<drm/drm.h>`: 3222299706 on x86, arm; 3222823994 elsewhere. */
export const DRM_IOCTL_WAIT_VBLANK: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_WAIT_VBLANK);
export const DRM_IOCTL_AGP_ACQUIRE: number = /* @__PURE__ */ requestHere(25648),
  DRM_IOCTL_AGP_RELEASE: number = /* @__PURE__ */ requestHere(25649),
  DRM_IOCTL_AUTH_MAGIC: number = /* @__PURE__ */ requestHere(1074029585),
  DRM_IOCTL_CONTROL: number = /* @__PURE__ */ requestHere(1074291732),
  DRM_IOCTL_DROP_MASTER: number = /* @__PURE__ */ requestHere(25631),
  DRM_IOCTL_FINISH: number = /* @__PURE__ */ requestHere(1074291756),
  DRM_IOCTL_GEM_CLOSE: number = /* @__PURE__ */ requestHere(1074291721),
  DRM_IOCTL_GET_MAGIC: number = /* @__PURE__ */ requestHere(2147771394),
  DRM_IOCTL_LOCK: number = /* @__PURE__ */ requestHere(1074291754),
  DRM_IOCTL_MODESET_CTL: number = /* @__PURE__ */ requestHere(1074291720),
  DRM_IOCTL_MOD_CTX: number = /* @__PURE__ */ requestHere(1074291746),
  DRM_IOCTL_NEW_CTX: number = /* @__PURE__ */ requestHere(1074291749),
  DRM_IOCTL_SET_CLIENT_CAP: number = /* @__PURE__ */ requestHere(1074816013),
  DRM_IOCTL_SET_MASTER: number = /* @__PURE__ */ requestHere(25630),
  DRM_IOCTL_SWITCH_CTX: number = /* @__PURE__ */ requestHere(1074291748),
  DRM_IOCTL_UNLOCK: number = /* @__PURE__ */ requestHere(1074291755);
export const DRM_ADD_COMMAND = 0,
  DRM_CAP_ADDFB2_MODIFIERS = 16,
  DRM_CAP_ASYNC_PAGE_FLIP = 7,
  DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP = 21,
  DRM_CAP_CRTC_IN_VBLANK_EVENT = 18,
  DRM_CAP_CURSOR_HEIGHT = 9,
  DRM_CAP_CURSOR_WIDTH = 8,
  DRM_CAP_DUMB_BUFFER = 1,
  DRM_CAP_DUMB_PREFERRED_DEPTH = 3,
  DRM_CAP_DUMB_PREFER_SHADOW = 4,
  DRM_CAP_PAGE_FLIP_TARGET = 17,
  DRM_CAP_PRIME = 5,
  DRM_CAP_SYNCOBJ = 19,
  DRM_CAP_SYNCOBJ_TIMELINE = 20,
  DRM_CAP_TIMESTAMP_MONOTONIC = 6,
  DRM_CAP_VBLANK_HIGH_CRTC = 2,
  DRM_CLIENT_CAP_ASPECT_RATIO = 4,
  DRM_CLIENT_CAP_ATOMIC = 3,
  DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT = 6,
  DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE = 7,
  DRM_CLIENT_CAP_STEREO_3D = 1,
  DRM_CLIENT_CAP_UNIVERSAL_PLANES = 2,
  DRM_CLIENT_CAP_WRITEBACK_CONNECTORS = 5,
  DRM_CLIENT_NAME_MAX_LEN = 64,
  DRM_CLOEXEC = 524288,
  DRM_COMMAND_BASE = 64,
  DRM_COMMAND_END = 160,
  DRM_CRTC_SEQUENCE_NEXT_ON_MISS = 2,
  DRM_CRTC_SEQUENCE_RELATIVE = 1,
  DRM_DRAWABLE_CLIPRECTS = 0,
  DRM_EVENT_CRTC_SEQUENCE = 3,
  DRM_EVENT_FLIP_COMPLETE = 2,
  DRM_EVENT_VBLANK = 1,
  DRM_INST_HANDLER = 2,
  DRM_IOCTL_ADD_CTX = 3221775392,
  DRM_IOCTL_ADD_DRAW = 3221513255,
  DRM_IOCTL_BASE = 100,
  DRM_IOCTL_BLOCK = 3221513234,
  DRM_IOCTL_CRTC_GET_SEQUENCE = 3222823995,
  DRM_IOCTL_CRTC_QUEUE_SEQUENCE = 3222823996,
  DRM_IOCTL_GEM_CHANGE_HANDLE = 3221775570,
  DRM_IOCTL_GEM_FLINK = 3221775370,
  DRM_IOCTL_GEM_OPEN = 3222299659,
  DRM_IOCTL_GET_CAP = 3222299660,
  DRM_IOCTL_GET_CTX = 3221775395,
  DRM_IOCTL_IRQ_BUSID = 3222299651,
  DRM_IOCTL_MODE_ADDFB = 3223086254,
  DRM_IOCTL_MODE_ATOMIC = 3224921276,
  DRM_IOCTL_MODE_ATTACHMODE = 3225969832,
  DRM_IOCTL_MODE_CLOSEFB = 3221775568,
  DRM_IOCTL_MODE_CREATEPROPBLOB = 3222299837,
  DRM_IOCTL_MODE_CREATE_DUMB = 3223348402,
  DRM_IOCTL_MODE_CREATE_LEASE = 3222824134,
  DRM_IOCTL_MODE_CURSOR = 3223086243,
  DRM_IOCTL_MODE_CURSOR2 = 3223610555,
  DRM_IOCTL_MODE_DESTROYPROPBLOB = 3221513406,
  DRM_IOCTL_MODE_DESTROY_DUMB = 3221513396,
  DRM_IOCTL_MODE_DETACHMODE = 3225969833,
  DRM_IOCTL_MODE_DIRTYFB = 3222824113,
  DRM_IOCTL_MODE_GETCONNECTOR = 3226494119,
  DRM_IOCTL_MODE_GETCRTC = 3228066977,
  DRM_IOCTL_MODE_GETENCODER = 3222561958,
  DRM_IOCTL_MODE_GETFB = 3223086253,
  DRM_IOCTL_MODE_GETGAMMA = 3223348388,
  DRM_IOCTL_MODE_GETPLANE = 3223348406,
  DRM_IOCTL_MODE_GETPROPBLOB = 3222299820,
  DRM_IOCTL_MODE_GETPROPERTY = 3225445546,
  DRM_IOCTL_MODE_GETRESOURCES = 3225445536,
  DRM_IOCTL_MODE_GET_LEASE = 3222299848,
  DRM_IOCTL_MODE_LIST_LESSEES = 3222299847,
  DRM_IOCTL_MODE_MAP_DUMB = 3222299827,
  DRM_IOCTL_MODE_PAGE_FLIP = 3222824112,
  DRM_IOCTL_MODE_REVOKE_LEASE = 3221513417,
  DRM_IOCTL_MODE_RMFB = 3221513391,
  DRM_IOCTL_MODE_SETCRTC = 3228066978,
  DRM_IOCTL_MODE_SETGAMMA = 3223348389,
  DRM_IOCTL_MODE_SETPLANE = 3224396983,
  DRM_IOCTL_MODE_SETPROPERTY = 3222299819,
  DRM_IOCTL_PRIME_FD_TO_HANDLE = 3222037550,
  DRM_IOCTL_PRIME_HANDLE_TO_FD = 3222037549,
  DRM_IOCTL_RM_CTX = 3221775393,
  DRM_IOCTL_RM_DRAW = 3221513256,
  DRM_IOCTL_SET_CLIENT_NAME = 3222299857,
  DRM_IOCTL_SET_VERSION = 3222299655,
  DRM_IOCTL_SYNCOBJ_CREATE = 3221775551,
  DRM_IOCTL_SYNCOBJ_DESTROY = 3221775552,
  DRM_IOCTL_SYNCOBJ_EVENTFD = 3222824143,
  DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE = 3222824130,
  DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD = 3222824129,
  DRM_IOCTL_SYNCOBJ_QUERY = 3222824139,
  DRM_IOCTL_SYNCOBJ_RESET = 3222299844,
  DRM_IOCTL_SYNCOBJ_SIGNAL = 3222299845,
  DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL = 3222824141,
  DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT = 3224397002,
  DRM_IOCTL_SYNCOBJ_TRANSFER = 3223348428,
  DRM_IOCTL_SYNCOBJ_WAIT = 3223872707,
  DRM_IOCTL_UNBLOCK = 3221513235,
  DRM_MAX_ORDER = 22,
  DRM_MIN_ORDER = 5,
  DRM_PRIME_CAP_EXPORT = 2,
  DRM_PRIME_CAP_IMPORT = 1,
  DRM_RAM_PERCENT = 10,
  DRM_RDWR = 2,
  DRM_RM_COMMAND = 1,
  DRM_SYNCOBJ_CREATE_SIGNALED = 1,
  DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE = 1,
  DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE = 2,
  DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE = 1,
  DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE = 2,
  DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED = 1,
  DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL = 1,
  DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE = 4,
  DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE = 8,
  DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT = 2,
  DRM_UNINST_HANDLER = 3,
  _DRM_AGP = 3,
  _DRM_AGP_BUFFER = 2,
  _DRM_CONSISTENT = 5,
  _DRM_CONTAINS_LOCK = 32,
  _DRM_CONTEXT_2DONLY = 2,
  _DRM_CONTEXT_PRESERVED = 1,
  _DRM_DMA_BLOCK = 1,
  _DRM_DMA_LARGER_OK = 64,
  _DRM_DMA_PRIORITY = 4,
  _DRM_DMA_SMALLER_OK = 32,
  _DRM_DMA_WAIT = 16,
  _DRM_DMA_WHILE_LOCKED = 2,
  _DRM_DRIVER = 128,
  _DRM_FB_BUFFER = 8,
  _DRM_FRAME_BUFFER = 0,
  _DRM_HALT_ALL_QUEUES = 16,
  _DRM_HALT_CUR_QUEUES = 32,
  _DRM_KERNEL = 8,
  _DRM_LOCKED = 4,
  _DRM_LOCK_CONT = 1073741824,
  _DRM_LOCK_FLUSH = 4,
  _DRM_LOCK_FLUSH_ALL = 8,
  _DRM_LOCK_HELD = 2147483648,
  _DRM_LOCK_QUIESCENT = 2,
  _DRM_LOCK_READY = 1,
  _DRM_PAGE_ALIGN = 1,
  _DRM_PCI_BUFFER_RO = 16,
  _DRM_POST_MODESET = 2,
  _DRM_PRE_MODESET = 1,
  _DRM_READ_ONLY = 2,
  _DRM_REGISTERS = 1,
  _DRM_REMOVABLE = 64,
  _DRM_RESTRICTED = 1,
  _DRM_SCATTER_GATHER = 4,
  _DRM_SG_BUFFER = 4,
  _DRM_SHM = 2,
  _DRM_STAT_BYTE = 7,
  _DRM_STAT_CLOSES = 2,
  _DRM_STAT_COUNT = 8,
  _DRM_STAT_DMA = 12,
  _DRM_STAT_IOCTLS = 3,
  _DRM_STAT_IRQ = 9,
  _DRM_STAT_LOCK = 0,
  _DRM_STAT_LOCKS = 4,
  _DRM_STAT_MISSED = 14,
  _DRM_STAT_OPENS = 1,
  _DRM_STAT_PRIMARY = 10,
  _DRM_STAT_SECONDARY = 11,
  _DRM_STAT_SPECIAL = 13,
  _DRM_STAT_UNLOCKS = 5,
  _DRM_STAT_VALUE = 6,
  _DRM_VBLANK_ABSOLUTE = 0,
  _DRM_VBLANK_EVENT = 67108864,
  _DRM_VBLANK_FLAGS_MASK = 1946157056,
  _DRM_VBLANK_FLIP = 134217728,
  _DRM_VBLANK_HIGH_CRTC_MASK = 62,
  _DRM_VBLANK_HIGH_CRTC_SHIFT = 1,
  _DRM_VBLANK_NEXTONMISS = 268435456,
  _DRM_VBLANK_RELATIVE = 1,
  _DRM_VBLANK_SECONDARY = 536870912,
  _DRM_VBLANK_SIGNAL = 1073741824,
  _DRM_VBLANK_TYPES_MASK = 1,
  _DRM_WRITE_COMBINING = 16;
export declare namespace struct {
  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_agp_binding extends RecordView<'struct drm_agp_binding'> {
    handle: number;
    offset: number;
  }

  /** `<drm/drm.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_agp_buffer extends RecordView<'struct drm_agp_buffer'> {
    size: number;
    handle: number;
    type: number;
    physical: number;
  }

  /** `<drm/drm.h>`: 32 bytes on x86, arm; 56 bytes elsewhere. */
  interface drm_agp_info extends RecordView<'struct drm_agp_info'> {
    agp_version_major: number;
    agp_version_minor: number;
    mode: number;
    aperture_base: number;
    aperture_size: number;
    memory_allowed: number;
    memory_used: number;
    id_vendor: number;
    id_device: number;
  }

  /** `<drm/drm.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface drm_agp_mode extends RecordView<'struct drm_agp_mode'> {
    mode: number;
  }

  /** `<drm/drm.h>`: 4 bytes. */
  interface drm_auth extends RecordView<'struct drm_auth'> {
    magic: number;
  }

  /** `<drm/drm.h>`: 4 bytes. */
  interface drm_block extends RecordView<'struct drm_block'> {
    unused: number;
  }

  /** `<drm/drm.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_buf_desc extends RecordView<'struct drm_buf_desc'> {
    count: number;
    size: number;
    low_mark: number;
    high_mark: number;
    flags: number;
    agp_start: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_buf_free extends RecordView<'struct drm_buf_free', 'list'> {
    count: number;
    get list(): number;
    set list(value: Pointer);
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_buf_info extends RecordView<'struct drm_buf_info', 'list'> {
    count: number;
    get list(): number;
    set list(value: Pointer);
  }

  /** `<drm/drm.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_buf_map extends RecordView<'struct drm_buf_map', 'virtual' | 'list'> {
    count: number;
    get virtual(): number;
    set virtual(value: Pointer);
    get list(): number;
    set list(value: Pointer);
  }

  /** `<drm/drm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_buf_pub extends RecordView<'struct drm_buf_pub', 'address'> {
    idx: number;
    total: number;
    used: number;
    get address(): number;
    set address(value: Pointer);
  }

  /** `<drm/drm.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface drm_client extends RecordView<'struct drm_client'> {
    idx: number;
    auth: number;
    pid: number;
    uid: number;
    magic: number;
    iocs: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_clip_rect extends RecordView<'struct drm_clip_rect'> {
    x1: number;
    y1: number;
    x2: number;
    y2: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_control extends RecordView<'struct drm_control'> {
    func: number;
    irq: number;
  }

  /** `<drm/drm.h>`: 24 bytes. */
  interface drm_crtc_get_sequence extends RecordView<'struct drm_crtc_get_sequence'> {
    crtc_id: number;
    active: number;
    get sequence(): bigint;
    set sequence(value: Integer);
    get sequence_ns(): bigint;
    set sequence_ns(value: Integer);
  }

  /** `<drm/drm.h>`: 24 bytes. */
  interface drm_crtc_queue_sequence extends RecordView<'struct drm_crtc_queue_sequence'> {
    crtc_id: number;
    flags: number;
    get sequence(): bigint;
    set sequence(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_ctx extends RecordView<'struct drm_ctx'> {
    handle: number;
    flags: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_ctx_priv_map extends RecordView<'struct drm_ctx_priv_map', 'handle'> {
    ctx_id: number;
    get handle(): number;
    set handle(value: Pointer);
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_ctx_res extends RecordView<'struct drm_ctx_res', 'contexts'> {
    count: number;
    get contexts(): number;
    set contexts(value: Pointer);
  }

  /** `<drm/drm.h>`: 40 bytes on x86, arm; 64 bytes elsewhere. */
  interface drm_dma
    extends RecordView<
      'struct drm_dma',
      'send_indices' | 'send_sizes' | 'request_indices' | 'request_sizes'
    > {
    context: number;
    send_count: number;
    get send_indices(): number;
    set send_indices(value: Pointer);
    get send_sizes(): number;
    set send_sizes(value: Pointer);
    flags: number;
    request_count: number;
    request_size: number;
    get request_indices(): number;
    set request_indices(value: Pointer);
    get request_sizes(): number;
    set request_sizes(value: Pointer);
    granted_count: number;
  }

  /** `<drm/drm.h>`: 4 bytes. */
  interface drm_draw extends RecordView<'struct drm_draw'> {
    handle: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_drawable_info extends RecordView<'struct drm_drawable_info', 'rects'> {
    num_rects: number;
    get rects(): number;
    set rects(value: Pointer);
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_event extends RecordView<'struct drm_event'> {
    type: number;
    length: number;
  }

  /** `<drm/drm.h>`: 32 bytes. */
  interface drm_event_crtc_sequence extends RecordView<'struct drm_event_crtc_sequence'> {
    get base(): struct.drm_event;
    set base(value: From<struct.drm_event>);
    get user_data(): bigint;
    set user_data(value: Integer);
    get time_ns(): bigint;
    set time_ns(value: Integer);
    get sequence(): bigint;
    set sequence(value: Integer);
  }

  /** `<drm/drm.h>`: 32 bytes. */
  interface drm_event_vblank extends RecordView<'struct drm_event_vblank'> {
    get base(): struct.drm_event;
    set base(value: From<struct.drm_event>);
    get user_data(): bigint;
    set user_data(value: Integer);
    tv_sec: number;
    tv_usec: number;
    sequence: number;
    crtc_id: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_gem_change_handle extends RecordView<'struct drm_gem_change_handle'> {
    handle: number;
    new_handle: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_gem_close extends RecordView<'struct drm_gem_close'> {
    handle: number;
    pad: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_gem_flink extends RecordView<'struct drm_gem_flink'> {
    handle: number;
    name: number;
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_gem_open extends RecordView<'struct drm_gem_open'> {
    name: number;
    handle: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_get_cap extends RecordView<'struct drm_get_cap'> {
    get capability(): bigint;
    set capability(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/drm.h>`: 64 bytes. */
  interface drm_hw_lock extends RecordView<'struct drm_hw_lock'> {
    lock: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_irq_busid extends RecordView<'struct drm_irq_busid'> {
    irq: number;
    busnum: number;
    devnum: number;
    funcnum: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_list extends RecordView<'struct drm_list', 'version'> {
    count: number;
    get version(): number;
    set version(value: Pointer);
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_lock extends RecordView<'struct drm_lock'> {
    context: number;
    flags: number;
  }

  /** `<drm/drm.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface drm_map extends RecordView<'struct drm_map', 'handle'> {
    offset: number;
    size: number;
    type: number;
    flags: number;
    get handle(): number;
    set handle(value: Pointer);
    mtrr: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_modeset_ctl extends RecordView<'struct drm_modeset_ctl'> {
    crtc: number;
    cmd: number;
  }

  /** `<drm/drm.h>`: 12 bytes. */
  interface drm_prime_handle extends RecordView<'struct drm_prime_handle'> {
    handle: number;
    flags: number;
    fd: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_scatter_gather extends RecordView<'struct drm_scatter_gather'> {
    size: number;
    handle: number;
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_set_client_cap extends RecordView<'struct drm_set_client_cap'> {
    get capability(): bigint;
    set capability(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_set_client_name extends RecordView<'struct drm_set_client_name'> {
    get name_len(): bigint;
    set name_len(value: Integer);
    get name(): bigint;
    set name(value: Integer);
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_set_version extends RecordView<'struct drm_set_version'> {
    drm_di_major: number;
    drm_di_minor: number;
    drm_dd_major: number;
    drm_dd_minor: number;
  }

  interface drm_stats$data extends RecordView<'struct drm_stats.data'> {
    value: number;
    type: number;
  }

  /** `<drm/drm.h>`: 124 bytes on x86, arm; 248 bytes elsewhere. */
  interface drm_stats extends RecordView<'struct drm_stats'> {
    count: number;
    get data(): Elements<drm_stats$data>;
    set data(value: Iterable<From<drm_stats$data>>);
  }

  /** `<drm/drm.h>`: 16 bytes. */
  interface drm_syncobj_array extends RecordView<'struct drm_syncobj_array'> {
    get handles(): bigint;
    set handles(value: Integer);
    count_handles: number;
    pad: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_syncobj_create extends RecordView<'struct drm_syncobj_create'> {
    handle: number;
    flags: number;
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_syncobj_destroy extends RecordView<'struct drm_syncobj_destroy'> {
    handle: number;
    pad: number;
  }

  /** `<drm/drm.h>`: 24 bytes. */
  interface drm_syncobj_eventfd extends RecordView<'struct drm_syncobj_eventfd'> {
    handle: number;
    flags: number;
    get point(): bigint;
    set point(value: Integer);
    fd: number;
    pad: number;
  }

  /** `<drm/drm.h>`: 24 bytes. */
  interface drm_syncobj_handle extends RecordView<'struct drm_syncobj_handle'> {
    handle: number;
    flags: number;
    fd: number;
    pad: number;
    get point(): bigint;
    set point(value: Integer);
  }

  /** `<drm/drm.h>`: 24 bytes. */
  interface drm_syncobj_timeline_array extends RecordView<'struct drm_syncobj_timeline_array'> {
    get handles(): bigint;
    set handles(value: Integer);
    get points(): bigint;
    set points(value: Integer);
    count_handles: number;
    flags: number;
  }

  /** `<drm/drm.h>`: 48 bytes. */
  interface drm_syncobj_timeline_wait extends RecordView<'struct drm_syncobj_timeline_wait'> {
    get handles(): bigint;
    set handles(value: Integer);
    get points(): bigint;
    set points(value: Integer);
    get timeout_nsec(): bigint;
    set timeout_nsec(value: Integer);
    count_handles: number;
    flags: number;
    first_signaled: number;
    pad: number;
    get deadline_nsec(): bigint;
    set deadline_nsec(value: Integer);
  }

  /** `<drm/drm.h>`: 32 bytes. */
  interface drm_syncobj_transfer extends RecordView<'struct drm_syncobj_transfer'> {
    src_handle: number;
    dst_handle: number;
    get src_point(): bigint;
    set src_point(value: Integer);
    get dst_point(): bigint;
    set dst_point(value: Integer);
    flags: number;
    pad: number;
  }

  /** `<drm/drm.h>`: 40 bytes. */
  interface drm_syncobj_wait extends RecordView<'struct drm_syncobj_wait'> {
    get handles(): bigint;
    set handles(value: Integer);
    get timeout_nsec(): bigint;
    set timeout_nsec(value: Integer);
    count_handles: number;
    flags: number;
    first_signaled: number;
    pad: number;
    get deadline_nsec(): bigint;
    set deadline_nsec(value: Integer);
  }

  /** `<drm/drm.h>`: 8 bytes. */
  interface drm_tex_region extends RecordView<'struct drm_tex_region'> {
    next: number;
    prev: number;
    in_use: number;
    padding: number;
    age: number;
  }

  /** `<drm/drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_unique extends RecordView<'struct drm_unique', 'unique'> {
    unique_len: number;
    get unique(): number;
    set unique(value: Pointer);
  }

  /** `<drm/drm.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface drm_update_draw extends RecordView<'struct drm_update_draw'> {
    handle: number;
    type: number;
    num: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/drm.h>`: 36 bytes on x86, arm; 64 bytes elsewhere. */
  interface drm_version extends RecordView<'struct drm_version', 'name' | 'date' | 'desc'> {
    version_major: number;
    version_minor: number;
    version_patchlevel: number;
    name_len: number;
    get name(): number;
    set name(value: Pointer);
    date_len: number;
    get date(): number;
    set date(value: Pointer);
    desc_len: number;
    get desc(): number;
    set desc(value: Pointer);
  }

  /** `<drm/drm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_wait_vblank_reply extends RecordView<'struct drm_wait_vblank_reply'> {
    type: number;
    sequence: number;
    tval_sec: number;
    tval_usec: number;
  }

  /** `<drm/drm.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_wait_vblank_request extends RecordView<'struct drm_wait_vblank_request'> {
    type: number;
    sequence: number;
    signal: number;
  }
}

export const struct: {
  readonly drm_agp_binding: Descriptor<struct.drm_agp_binding>;
  readonly drm_agp_buffer: Descriptor<struct.drm_agp_buffer>;
  readonly drm_agp_info: Descriptor<struct.drm_agp_info>;
  readonly drm_agp_mode: Descriptor<struct.drm_agp_mode>;
  readonly drm_auth: Descriptor<struct.drm_auth>;
  readonly drm_block: Descriptor<struct.drm_block>;
  readonly drm_buf_desc: Descriptor<struct.drm_buf_desc>;
  readonly drm_buf_free: Descriptor<struct.drm_buf_free>;
  readonly drm_buf_info: Descriptor<struct.drm_buf_info>;
  readonly drm_buf_map: Descriptor<struct.drm_buf_map>;
  readonly drm_buf_pub: Descriptor<struct.drm_buf_pub>;
  readonly drm_client: Descriptor<struct.drm_client>;
  readonly drm_clip_rect: Descriptor<struct.drm_clip_rect>;
  readonly drm_control: Descriptor<struct.drm_control>;
  readonly drm_crtc_get_sequence: Descriptor<struct.drm_crtc_get_sequence>;
  readonly drm_crtc_queue_sequence: Descriptor<struct.drm_crtc_queue_sequence>;
  readonly drm_ctx: Descriptor<struct.drm_ctx>;
  readonly drm_ctx_priv_map: Descriptor<struct.drm_ctx_priv_map>;
  readonly drm_ctx_res: Descriptor<struct.drm_ctx_res>;
  readonly drm_dma: Descriptor<struct.drm_dma>;
  readonly drm_draw: Descriptor<struct.drm_draw>;
  readonly drm_drawable_info: Descriptor<struct.drm_drawable_info>;
  readonly drm_event: Descriptor<struct.drm_event>;
  readonly drm_event_crtc_sequence: Descriptor<struct.drm_event_crtc_sequence>;
  readonly drm_event_vblank: Descriptor<struct.drm_event_vblank>;
  readonly drm_gem_change_handle: Descriptor<struct.drm_gem_change_handle>;
  readonly drm_gem_close: Descriptor<struct.drm_gem_close>;
  readonly drm_gem_flink: Descriptor<struct.drm_gem_flink>;
  readonly drm_gem_open: Descriptor<struct.drm_gem_open>;
  readonly drm_get_cap: Descriptor<struct.drm_get_cap>;
  readonly drm_hw_lock: Descriptor<struct.drm_hw_lock>;
  readonly drm_irq_busid: Descriptor<struct.drm_irq_busid>;
  readonly drm_list: Descriptor<struct.drm_list>;
  readonly drm_lock: Descriptor<struct.drm_lock>;
  readonly drm_map: Descriptor<struct.drm_map>;
  readonly drm_modeset_ctl: Descriptor<struct.drm_modeset_ctl>;
  readonly drm_prime_handle: Descriptor<struct.drm_prime_handle>;
  readonly drm_scatter_gather: Descriptor<struct.drm_scatter_gather>;
  readonly drm_set_client_cap: Descriptor<struct.drm_set_client_cap>;
  readonly drm_set_client_name: Descriptor<struct.drm_set_client_name>;
  readonly drm_set_version: Descriptor<struct.drm_set_version>;
  readonly drm_stats: Descriptor<struct.drm_stats>;
  readonly drm_syncobj_array: Descriptor<struct.drm_syncobj_array>;
  readonly drm_syncobj_create: Descriptor<struct.drm_syncobj_create>;
  readonly drm_syncobj_destroy: Descriptor<struct.drm_syncobj_destroy>;
  readonly drm_syncobj_eventfd: Descriptor<struct.drm_syncobj_eventfd>;
  readonly drm_syncobj_handle: Descriptor<struct.drm_syncobj_handle>;
  readonly drm_syncobj_timeline_array: Descriptor<struct.drm_syncobj_timeline_array>;
  readonly drm_syncobj_timeline_wait: Descriptor<struct.drm_syncobj_timeline_wait>;
  readonly drm_syncobj_transfer: Descriptor<struct.drm_syncobj_transfer>;
  readonly drm_syncobj_wait: Descriptor<struct.drm_syncobj_wait>;
  readonly drm_tex_region: Descriptor<struct.drm_tex_region>;
  readonly drm_unique: Descriptor<struct.drm_unique>;
  readonly drm_update_draw: Descriptor<struct.drm_update_draw>;
  readonly drm_version: Descriptor<struct.drm_version>;
  readonly drm_wait_vblank_reply: Descriptor<struct.drm_wait_vblank_reply>;
  readonly drm_wait_vblank_request: Descriptor<struct.drm_wait_vblank_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_agp_binding": "unsigned long handle;unsigned long offset;",
"drm_agp_buffer": "unsigned long size;unsigned long handle;unsigned long type;unsigned long physical;",
"drm_agp_info": "int agp_version_major;int agp_version_minor;unsigned long mode;unsigned long aperture_base;unsigned long aperture_size;unsigned long memory_allowed;unsigned long memory_used;unsigned short id_vendor;unsigned short id_device;",
"drm_agp_mode": "unsigned long mode;",
"drm_auth": "unsigned int magic;",
"drm_block": "int unused;",
"drm_buf_desc": "int count;int size;int low_mark;int high_mark;__u32 flags;unsigned long agp_start;",
"drm_buf_free": "int count;int *list;",
"drm_buf_info": "int count;struct drm_buf_desc *list;",
"drm_buf_map": "int count;void *virtual;struct drm_buf_pub *list;",
"drm_buf_pub": "int idx;int total;int used;void *address;",
"drm_client": "int idx;int auth;unsigned long pid;unsigned long uid;unsigned long magic;unsigned long iocs;",
"drm_clip_rect": "unsigned short x1;unsigned short y1;unsigned short x2;unsigned short y2;",
"drm_control": "__u32 func;int irq;",
"drm_crtc_get_sequence": "__u32 crtc_id;__u32 active;__u64 sequence;__s64 sequence_ns;",
"drm_crtc_queue_sequence": "__u32 crtc_id;__u32 flags;__u64 sequence;__u64 user_data;",
"drm_ctx": "unsigned int handle;enum drm_ctx_flags flags;",
"drm_ctx_priv_map": "unsigned int ctx_id;void *handle;",
"drm_ctx_res": "int count;struct drm_ctx *contexts;",
"drm_dma": "int context;int send_count;int *send_indices;int *send_sizes;enum drm_dma_flags flags;int request_count;int request_size;int *request_indices;int *request_sizes;int granted_count;",
"drm_draw": "unsigned int handle;",
"drm_drawable_info": "unsigned int num_rects;struct drm_clip_rect *rects;",
"drm_event": "__u32 type;__u32 length;",
"drm_event_crtc_sequence": "struct drm_event base;__u64 user_data;__s64 time_ns;__u64 sequence;",
"drm_event_vblank": "struct drm_event base;__u64 user_data;__u32 tv_sec;__u32 tv_usec;__u32 sequence;__u32 crtc_id;",
"drm_gem_change_handle": "__u32 handle;__u32 new_handle;",
"drm_gem_close": "__u32 handle;__u32 pad;",
"drm_gem_flink": "__u32 handle;__u32 name;",
"drm_gem_open": "__u32 name;__u32 handle;__u64 size;",
"drm_get_cap": "__u64 capability;__u64 value;",
"drm_hw_lock": "unsigned int lock;char padding[60];",
"drm_irq_busid": "int irq;int busnum;int devnum;int funcnum;",
"drm_list": "int count;struct drm_version *version;",
"drm_lock": "int context;enum drm_lock_flags flags;",
"drm_map": "unsigned long offset;unsigned long size;enum drm_map_type type;enum drm_map_flags flags;void *handle;int mtrr;",
"drm_modeset_ctl": "__u32 crtc;__u32 cmd;",
"drm_prime_handle": "__u32 handle;__u32 flags;__s32 fd;",
"drm_scatter_gather": "unsigned long size;unsigned long handle;",
"drm_set_client_cap": "__u64 capability;__u64 value;",
"drm_set_client_name": "__u64 name_len;__u64 name;",
"drm_set_version": "int drm_di_major;int drm_di_minor;int drm_dd_major;int drm_dd_minor;",
"drm_stats": "unsigned long count;struct {unsigned long value;enum drm_stat_type type;} data[15];",
"drm_syncobj_array": "__u64 handles;__u32 count_handles;__u32 pad;",
"drm_syncobj_create": "__u32 handle;__u32 flags;",
"drm_syncobj_destroy": "__u32 handle;__u32 pad;",
"drm_syncobj_eventfd": "__u32 handle;__u32 flags;__u64 point;__s32 fd;__u32 pad;",
"drm_syncobj_handle": "__u32 handle;__u32 flags;__s32 fd;__u32 pad;__u64 point;",
"drm_syncobj_timeline_array": "__u64 handles;__u64 points;__u32 count_handles;__u32 flags;",
"drm_syncobj_timeline_wait": "__u64 handles;__u64 points;__s64 timeout_nsec;__u32 count_handles;__u32 flags;__u32 first_signaled;__u32 pad;__u64 deadline_nsec;",
"drm_syncobj_transfer": "__u32 src_handle;__u32 dst_handle;__u64 src_point;__u64 dst_point;__u32 flags;__u32 pad;",
"drm_syncobj_wait": "__u64 handles;__s64 timeout_nsec;__u32 count_handles;__u32 flags;__u32 first_signaled;__u32 pad;__u64 deadline_nsec;",
"drm_tex_region": "unsigned char next;unsigned char prev;unsigned char in_use;unsigned char padding;unsigned int age;",
"drm_unique": "unsigned long unique_len;char *unique;",
"drm_update_draw": "unsigned int handle;unsigned int type;unsigned int num;unsigned long long data;",
"drm_version": "int version_major;int version_minor;int version_patchlevel;unsigned long name_len;char *name;unsigned long date_len;char *date;unsigned long desc_len;char *desc;",
"drm_wait_vblank_reply": "enum drm_vblank_seq_type type;unsigned int sequence;long tval_sec;long tval_usec;",
"drm_wait_vblank_request": "enum drm_vblank_seq_type type;unsigned int sequence;unsigned long signal;"
}`),
);

export declare namespace union {
  /** `<drm/drm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_wait_vblank extends RecordView<'union drm_wait_vblank'> {
    get request(): struct.drm_wait_vblank_request;
    set request(value: From<struct.drm_wait_vblank_request>);
    get reply(): struct.drm_wait_vblank_reply;
    set reply(value: From<struct.drm_wait_vblank_reply>);
  }
}

export const union: {
  readonly drm_wait_vblank: Descriptor<union.drm_wait_vblank>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"drm_wait_vblank": "struct drm_wait_vblank_request request;struct drm_wait_vblank_reply reply;"
}`),
  () => [struct],
);

export type drm_agp_binding_t = struct.drm_agp_binding;
export const drm_agp_binding_t: typeof struct.drm_agp_binding = struct.drm_agp_binding;
export type drm_agp_buffer_t = struct.drm_agp_buffer;
export const drm_agp_buffer_t: typeof struct.drm_agp_buffer = struct.drm_agp_buffer;
export type drm_agp_info_t = struct.drm_agp_info;
export const drm_agp_info_t: typeof struct.drm_agp_info = struct.drm_agp_info;
export type drm_agp_mode_t = struct.drm_agp_mode;
export const drm_agp_mode_t: typeof struct.drm_agp_mode = struct.drm_agp_mode;
export type drm_auth_t = struct.drm_auth;
export const drm_auth_t: typeof struct.drm_auth = struct.drm_auth;
export type drm_block_t = struct.drm_block;
export const drm_block_t: typeof struct.drm_block = struct.drm_block;
export type drm_buf_desc_t = struct.drm_buf_desc;
export const drm_buf_desc_t: typeof struct.drm_buf_desc = struct.drm_buf_desc;
export type drm_buf_free_t = struct.drm_buf_free;
export const drm_buf_free_t: typeof struct.drm_buf_free = struct.drm_buf_free;
export type drm_buf_info_t = struct.drm_buf_info;
export const drm_buf_info_t: typeof struct.drm_buf_info = struct.drm_buf_info;
export type drm_buf_map_t = struct.drm_buf_map;
export const drm_buf_map_t: typeof struct.drm_buf_map = struct.drm_buf_map;
export type drm_buf_pub_t = struct.drm_buf_pub;
export const drm_buf_pub_t: typeof struct.drm_buf_pub = struct.drm_buf_pub;
export type drm_client_t = struct.drm_client;
export const drm_client_t: typeof struct.drm_client = struct.drm_client;
export type drm_clip_rect_t = struct.drm_clip_rect;
export const drm_clip_rect_t: typeof struct.drm_clip_rect = struct.drm_clip_rect;
export type drm_context_t = number;
export type drm_control_t = struct.drm_control;
export const drm_control_t: typeof struct.drm_control = struct.drm_control;
export type drm_ctx_flags_t = number;
export type drm_ctx_priv_map_t = struct.drm_ctx_priv_map;
export const drm_ctx_priv_map_t: typeof struct.drm_ctx_priv_map = struct.drm_ctx_priv_map;
export type drm_ctx_res_t = struct.drm_ctx_res;
export const drm_ctx_res_t: typeof struct.drm_ctx_res = struct.drm_ctx_res;
export type drm_ctx_t = struct.drm_ctx;
export const drm_ctx_t: typeof struct.drm_ctx = struct.drm_ctx;
export type drm_dma_flags_t = number;
export type drm_dma_t = struct.drm_dma;
export const drm_dma_t: typeof struct.drm_dma = struct.drm_dma;
export type drm_draw_t = struct.drm_draw;
export const drm_draw_t: typeof struct.drm_draw = struct.drm_draw;
export type drm_drawable_info_t = struct.drm_drawable_info;
export const drm_drawable_info_t: typeof struct.drm_drawable_info = struct.drm_drawable_info;
export type drm_drawable_info_type_t = number;
export type drm_drawable_t = number;
export type drm_handle_t = number;
export type drm_hw_lock_t = struct.drm_hw_lock;
export const drm_hw_lock_t: typeof struct.drm_hw_lock = struct.drm_hw_lock;
export type drm_irq_busid_t = struct.drm_irq_busid;
export const drm_irq_busid_t: typeof struct.drm_irq_busid = struct.drm_irq_busid;
export type drm_list_t = struct.drm_list;
export const drm_list_t: typeof struct.drm_list = struct.drm_list;
export type drm_lock_flags_t = number;
export type drm_lock_t = struct.drm_lock;
export const drm_lock_t: typeof struct.drm_lock = struct.drm_lock;
export type drm_magic_t = number;
export type drm_map_flags_t = number;
export type drm_map_t = struct.drm_map;
export const drm_map_t: typeof struct.drm_map = struct.drm_map;
export type drm_map_type_t = number;
export type drm_scatter_gather_t = struct.drm_scatter_gather;
export const drm_scatter_gather_t: typeof struct.drm_scatter_gather = struct.drm_scatter_gather;
export type drm_set_version_t = struct.drm_set_version;
export const drm_set_version_t: typeof struct.drm_set_version = struct.drm_set_version;
export type drm_stat_type_t = number;
export type drm_stats_t = struct.drm_stats;
export const drm_stats_t: typeof struct.drm_stats = struct.drm_stats;
export type drm_tex_region_t = struct.drm_tex_region;
export const drm_tex_region_t: typeof struct.drm_tex_region = struct.drm_tex_region;
export type drm_unique_t = struct.drm_unique;
export const drm_unique_t: typeof struct.drm_unique = struct.drm_unique;
export type drm_update_draw_t = struct.drm_update_draw;
export const drm_update_draw_t: typeof struct.drm_update_draw = struct.drm_update_draw;
export type drm_vblank_seq_type_t = number;
export type drm_version_t = struct.drm_version;
export const drm_version_t: typeof struct.drm_version = struct.drm_version;
export type drm_wait_vblank_t = union.drm_wait_vblank;
export const drm_wait_vblank_t: typeof union.drm_wait_vblank = union.drm_wait_vblank;
