// Generated from Linux 7.3.4 <linux/uvcvideo.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly UVCIOC_CTRL_MAP: PerArch<
    3227546912,
    3227022624,
    3227022624,
    3227546912,
    3227546912,
    3227546912,
    3227546912,
    3227546912
  >;
  readonly UVCIOC_CTRL_QUERY: PerArch<
    3222304033,
    3222041889,
    3222041889,
    3222304033,
    3222304033,
    3222304033,
    3222304033,
    3222304033
  >;
} = /* @__PURE__ */ perArchOf({
  UVCIOC_CTRL_MAP: [
    3227546912, 3227022624, 3227022624, 3227546912, 3227546912, 3227546912, 3227546912, 3227546912,
  ],
  UVCIOC_CTRL_QUERY: [
    3222304033, 3222041889, 3222041889, 3222304033, 3222304033, 3222304033, 3222304033, 3222304033,
  ],
});

/** `<linux/uvcvideo.h>`: 3227022624 on x86, arm; 3227546912 elsewhere. */
export const UVCIOC_CTRL_MAP: number = /* @__PURE__ */ hereOf(perArch.UVCIOC_CTRL_MAP);
/** `<linux/uvcvideo.h>`: 3222041889 on x86, arm; 3222304033 elsewhere. */
export const UVCIOC_CTRL_QUERY: number = /* @__PURE__ */ hereOf(perArch.UVCIOC_CTRL_QUERY);
export const UVC_CTRL_DATA_TYPE_BITMASK = 5,
  UVC_CTRL_DATA_TYPE_BOOLEAN = 3,
  UVC_CTRL_DATA_TYPE_ENUM = 4,
  UVC_CTRL_DATA_TYPE_RAW = 0,
  UVC_CTRL_DATA_TYPE_RECT = 6,
  UVC_CTRL_DATA_TYPE_SIGNED = 1,
  UVC_CTRL_DATA_TYPE_UNSIGNED = 2,
  UVC_CTRL_FLAG_ASYNCHRONOUS = 256,
  UVC_CTRL_FLAG_AUTO_UPDATE = 128,
  UVC_CTRL_FLAG_GET_CUR = 2,
  UVC_CTRL_FLAG_GET_DEF = 32,
  UVC_CTRL_FLAG_GET_MAX = 8,
  UVC_CTRL_FLAG_GET_MIN = 4,
  UVC_CTRL_FLAG_GET_RANGE = 62,
  UVC_CTRL_FLAG_GET_RES = 16,
  UVC_CTRL_FLAG_RESTORE = 64,
  UVC_CTRL_FLAG_SET_CUR = 1,
  UVC_MENU_NAME_LEN = 32,
  V4L2_CID_UVC_REGION_OF_INTEREST_AUTO = 9968354,
  V4L2_CID_UVC_REGION_OF_INTEREST_RECT = 9968353,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_DETECT_AND_TRACK = 32,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_EXPOSURE = 1,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_FACE_DETECT = 16,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_FOCUS = 8,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_HIGHER_QUALITY = 128,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_IMAGE_STABILIZATION = 64,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_IRIS = 2,
  V4L2_UVC_REGION_OF_INTEREST_AUTO_WHITE_BALANCE = 4;
export declare namespace struct {
  /** `<linux/uvcvideo.h>`: 36 bytes. */
  interface uvc_menu_info extends RecordView<'struct uvc_menu_info'> {
    value: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/uvcvideo.h>`: 12 bytes. */
  interface uvc_meta_buf extends RecordView<'struct uvc_meta_buf'> {
    get ns(): bigint;
    set ns(value: Integer);
    sof: number;
    length: number;
    flags: number;
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/uvcvideo.h>`: 88 bytes on x86, arm; 96 bytes elsewhere. */
  interface uvc_xu_control_mapping
    extends RecordView<'struct uvc_xu_control_mapping', 'menu_info'> {
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get entity(): Uint8Array;
    set entity(value: Bytes);
    selector: number;
    size: number;
    offset: number;
    v4l2_type: number;
    data_type: number;
    get menu_info(): number;
    set menu_info(value: Pointer);
    menu_count: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/uvcvideo.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface uvc_xu_control_query extends RecordView<'struct uvc_xu_control_query', 'data'> {
    unit: number;
    selector: number;
    query: number;
    size: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly uvc_menu_info: Descriptor<struct.uvc_menu_info>;
  readonly uvc_meta_buf: Descriptor<struct.uvc_meta_buf>;
  readonly uvc_xu_control_mapping: Descriptor<struct.uvc_xu_control_mapping>;
  readonly uvc_xu_control_query: Descriptor<struct.uvc_xu_control_query>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uvc_menu_info": "__u32 value;__u8 name[32];",
"uvc_meta_buf": ["__u64 ns;__u16 sof;__u8 length;__u8 flags;__u8 buf[];",{"pack":1}],
"uvc_xu_control_mapping": "__u32 id;__u8 name[32];__u8 entity[16];__u8 selector;__u8 size;__u8 offset;__u32 v4l2_type;__u32 data_type;struct uvc_menu_info *menu_info;__u32 menu_count;__u32 reserved[4];",
"uvc_xu_control_query": "__u8 unit;__u8 selector;__u8 query;__u16 size;__u8 *data;"
}`),
);
