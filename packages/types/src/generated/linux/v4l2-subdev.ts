// Generated from Linux 7.3.4 <linux/v4l2-subdev.h> by "pnpm generate". Do not edit.
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
import type * as linux_v4l2_mediabus_h from './v4l2-mediabus.ts';
import type * as linux_videodev2_h from './videodev2.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VIDIOC_SUBDEV_ENUMSTD: PerArch<
    3225966105,
    3225441817,
    3225966105,
    3225966105,
    3225966105,
    3225966105,
    3225966105,
    3225966105
  >;
  readonly VIDIOC_SUBDEV_G_EDID: PerArch<
    3223868968,
    3223606824,
    3223606824,
    3223868968,
    3223868968,
    3223868968,
    3223868968,
    3223868968
  >;
  readonly VIDIOC_SUBDEV_S_EDID: PerArch<
    3223868969,
    3223606825,
    3223606825,
    3223868969,
    3223868969,
    3223868969,
    3223868969,
    3223868969
  >;
} & Requests<
  | 'VIDIOC_SUBDEV_G_CLIENT_CAP'
  | 'VIDIOC_SUBDEV_G_STD'
  | 'VIDIOC_SUBDEV_QUERYCAP'
  | 'VIDIOC_SUBDEV_QUERYSTD'
  | 'VIDIOC_SUBDEV_QUERY_DV_TIMINGS'
  | 'VIDIOC_SUBDEV_S_STD'
> = /* @__PURE__ */ perArchOf(
  {
    VIDIOC_SUBDEV_ENUMSTD: [
      3225966105, 3225441817, 3225966105, 3225966105, 3225966105, 3225966105, 3225966105,
      3225966105,
    ],
    VIDIOC_SUBDEV_G_EDID: [
      3223868968, 3223606824, 3223606824, 3223868968, 3223868968, 3223868968, 3223868968,
      3223868968,
    ],
    VIDIOC_SUBDEV_S_EDID: [
      3223868969, 3223606825, 3223606825, 3223868969, 3223868969, 3223868969, 3223868969,
      3223868969,
    ],
  },
  {
    VIDIOC_SUBDEV_G_CLIENT_CAP: 2148030053,
    VIDIOC_SUBDEV_G_STD: 2148029975,
    VIDIOC_SUBDEV_QUERYCAP: 2151699968,
    VIDIOC_SUBDEV_QUERYSTD: 2148030015,
    VIDIOC_SUBDEV_QUERY_DV_TIMINGS: 2156156515,
    VIDIOC_SUBDEV_S_STD: 1074288152,
  },
);

/** `<linux/v4l2-subdev.h>`: 3225441817 on x86; 3225966105 elsewhere. */
export const VIDIOC_SUBDEV_ENUMSTD: number = /* @__PURE__ */ hereOf(perArch.VIDIOC_SUBDEV_ENUMSTD);
/** `<linux/v4l2-subdev.h>`: 3223606824 on x86, arm; 3223868968 elsewhere. */
export const VIDIOC_SUBDEV_G_EDID: number = /* @__PURE__ */ hereOf(perArch.VIDIOC_SUBDEV_G_EDID);
/** `<linux/v4l2-subdev.h>`: 3223606825 on x86, arm; 3223868969 elsewhere. */
export const VIDIOC_SUBDEV_S_EDID: number = /* @__PURE__ */ hereOf(perArch.VIDIOC_SUBDEV_S_EDID);
export const VIDIOC_SUBDEV_G_CLIENT_CAP: number = /* @__PURE__ */ requestHere(2148030053),
  VIDIOC_SUBDEV_G_STD: number = /* @__PURE__ */ requestHere(2148029975),
  VIDIOC_SUBDEV_QUERYCAP: number = /* @__PURE__ */ requestHere(2151699968),
  VIDIOC_SUBDEV_QUERYSTD: number = /* @__PURE__ */ requestHere(2148030015),
  VIDIOC_SUBDEV_QUERY_DV_TIMINGS: number = /* @__PURE__ */ requestHere(2156156515),
  VIDIOC_SUBDEV_S_STD: number = /* @__PURE__ */ requestHere(1074288152);
export const V4L2_SUBDEV_CAP_RO_SUBDEV = 1,
  V4L2_SUBDEV_CAP_STREAMS = 2,
  V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH = 2,
  V4L2_SUBDEV_CLIENT_CAP_STREAMS = 1,
  V4L2_SUBDEV_FORMAT_ACTIVE = 1,
  V4L2_SUBDEV_FORMAT_TRY = 0,
  V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE = 1,
  V4L2_SUBDEV_MBUS_CODE_CSC_HSV_ENC = 4,
  V4L2_SUBDEV_MBUS_CODE_CSC_QUANTIZATION = 8,
  V4L2_SUBDEV_MBUS_CODE_CSC_XFER_FUNC = 2,
  V4L2_SUBDEV_MBUS_CODE_CSC_YCBCR_ENC = 4,
  V4L2_SUBDEV_ROUTE_FL_ACTIVE = 1,
  VIDIOC_SUBDEV_DV_TIMINGS_CAP = 3230684772,
  VIDIOC_SUBDEV_ENUM_DV_TIMINGS = 3230946914,
  VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL = 3225441867,
  VIDIOC_SUBDEV_ENUM_FRAME_SIZE = 3225441866,
  VIDIOC_SUBDEV_ENUM_MBUS_CODE = 3224393218,
  VIDIOC_SUBDEV_G_CROP = 3224917563,
  VIDIOC_SUBDEV_G_DV_TIMINGS = 3229898328,
  VIDIOC_SUBDEV_G_FMT = 3227014660,
  VIDIOC_SUBDEV_G_FRAME_INTERVAL = 3224393237,
  VIDIOC_SUBDEV_G_ROUTING = 3225441830,
  VIDIOC_SUBDEV_G_SELECTION = 3225441853,
  VIDIOC_SUBDEV_S_CLIENT_CAP = 3221771878,
  VIDIOC_SUBDEV_S_CROP = 3224917564,
  VIDIOC_SUBDEV_S_DV_TIMINGS = 3229898327,
  VIDIOC_SUBDEV_S_FMT = 3227014661,
  VIDIOC_SUBDEV_S_FRAME_INTERVAL = 3224393238,
  VIDIOC_SUBDEV_S_ROUTING = 3225441831,
  VIDIOC_SUBDEV_S_SELECTION = 3225441854;
export declare namespace struct {
  /** `<linux/v4l2-subdev.h>`: 64 bytes. */
  interface v4l2_subdev_capability extends RecordView<'struct v4l2_subdev_capability'> {
    version: number;
    capabilities: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 8 bytes. */
  interface v4l2_subdev_client_capability
    extends RecordView<'struct v4l2_subdev_client_capability'> {
    get capabilities(): bigint;
    set capabilities(value: Integer);
  }

  /** `<linux/v4l2-subdev.h>`: 56 bytes. */
  interface v4l2_subdev_crop extends RecordView<'struct v4l2_subdev_crop'> {
    which: number;
    pad: number;
    get rect(): linux_videodev2_h.struct.v4l2_rect;
    set rect(value: From<linux_videodev2_h.struct.v4l2_rect>);
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 88 bytes. */
  interface v4l2_subdev_format extends RecordView<'struct v4l2_subdev_format'> {
    which: number;
    pad: number;
    get format(): linux_v4l2_mediabus_h.struct.v4l2_mbus_framefmt;
    set format(value: From<linux_v4l2_mediabus_h.struct.v4l2_mbus_framefmt>);
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 48 bytes. */
  interface v4l2_subdev_frame_interval extends RecordView<'struct v4l2_subdev_frame_interval'> {
    pad: number;
    get interval(): linux_videodev2_h.struct.v4l2_fract;
    set interval(value: From<linux_videodev2_h.struct.v4l2_fract>);
    stream: number;
    which: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 64 bytes. */
  interface v4l2_subdev_frame_interval_enum
    extends RecordView<'struct v4l2_subdev_frame_interval_enum'> {
    index: number;
    pad: number;
    code: number;
    width: number;
    height: number;
    get interval(): linux_videodev2_h.struct.v4l2_fract;
    set interval(value: From<linux_videodev2_h.struct.v4l2_fract>);
    which: number;
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 64 bytes. */
  interface v4l2_subdev_frame_size_enum extends RecordView<'struct v4l2_subdev_frame_size_enum'> {
    index: number;
    pad: number;
    code: number;
    min_width: number;
    max_width: number;
    min_height: number;
    max_height: number;
    which: number;
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 48 bytes. */
  interface v4l2_subdev_mbus_code_enum extends RecordView<'struct v4l2_subdev_mbus_code_enum'> {
    pad: number;
    index: number;
    code: number;
    which: number;
    flags: number;
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 40 bytes. */
  interface v4l2_subdev_route extends RecordView<'struct v4l2_subdev_route'> {
    sink_pad: number;
    sink_stream: number;
    source_pad: number;
    source_stream: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 64 bytes. */
  interface v4l2_subdev_routing extends RecordView<'struct v4l2_subdev_routing'> {
    which: number;
    len_routes: number;
    get routes(): bigint;
    set routes(value: Integer);
    num_routes: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/v4l2-subdev.h>`: 64 bytes. */
  interface v4l2_subdev_selection extends RecordView<'struct v4l2_subdev_selection'> {
    which: number;
    pad: number;
    target: number;
    flags: number;
    get r(): linux_videodev2_h.struct.v4l2_rect;
    set r(value: From<linux_videodev2_h.struct.v4l2_rect>);
    stream: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly v4l2_subdev_capability: Descriptor<struct.v4l2_subdev_capability>;
  readonly v4l2_subdev_client_capability: Descriptor<struct.v4l2_subdev_client_capability>;
  readonly v4l2_subdev_crop: Descriptor<struct.v4l2_subdev_crop>;
  readonly v4l2_subdev_format: Descriptor<struct.v4l2_subdev_format>;
  readonly v4l2_subdev_frame_interval: Descriptor<struct.v4l2_subdev_frame_interval>;
  readonly v4l2_subdev_frame_interval_enum: Descriptor<struct.v4l2_subdev_frame_interval_enum>;
  readonly v4l2_subdev_frame_size_enum: Descriptor<struct.v4l2_subdev_frame_size_enum>;
  readonly v4l2_subdev_mbus_code_enum: Descriptor<struct.v4l2_subdev_mbus_code_enum>;
  readonly v4l2_subdev_route: Descriptor<struct.v4l2_subdev_route>;
  readonly v4l2_subdev_routing: Descriptor<struct.v4l2_subdev_routing>;
  readonly v4l2_subdev_selection: Descriptor<struct.v4l2_subdev_selection>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_subdev_capability": "__u32 version;__u32 capabilities;__u32 reserved[14];",
"v4l2_subdev_client_capability": "__u64 capabilities;",
"v4l2_subdev_crop": "__u32 which;__u32 pad;struct v4l2_rect rect;__u32 stream;__u32 reserved[7];",
"v4l2_subdev_format": "__u32 which;__u32 pad;struct v4l2_mbus_framefmt format;__u32 stream;__u32 reserved[7];",
"v4l2_subdev_frame_interval": "__u32 pad;struct v4l2_fract interval;__u32 stream;__u32 which;__u32 reserved[7];",
"v4l2_subdev_frame_interval_enum": "__u32 index;__u32 pad;__u32 code;__u32 width;__u32 height;struct v4l2_fract interval;__u32 which;__u32 stream;__u32 reserved[7];",
"v4l2_subdev_frame_size_enum": "__u32 index;__u32 pad;__u32 code;__u32 min_width;__u32 max_width;__u32 min_height;__u32 max_height;__u32 which;__u32 stream;__u32 reserved[7];",
"v4l2_subdev_mbus_code_enum": "__u32 pad;__u32 index;__u32 code;__u32 which;__u32 flags;__u32 stream;__u32 reserved[6];",
"v4l2_subdev_route": "__u32 sink_pad;__u32 sink_stream;__u32 source_pad;__u32 source_stream;__u32 flags;__u32 reserved[5];",
"v4l2_subdev_routing": "__u32 which;__u32 len_routes;__u64 routes;__u32 num_routes;__u32 reserved[11];",
"v4l2_subdev_selection": "__u32 which;__u32 pad;__u32 target;__u32 flags;struct v4l2_rect r;__u32 stream;__u32 reserved[7];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_fract": "__u32 numerator;__u32 denominator;",
"v4l2_mbus_framefmt": "__u32 width;__u32 height;__u32 code;__u32 field;__u32 colorspace;union {__u16 ycbcr_enc;__u16 hsv_enc;};__u16 quantization;__u16 xfer_func;__u16 flags;__u16 reserved[10];",
"v4l2_rect": "__s32 left;__s32 top;__u32 width;__u32 height;"
}`),
);
