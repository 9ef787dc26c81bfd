// Generated from Linux 7.3.4 <linux/v4l2-common.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const V4L2_SEL_FLAG_GE = 1,
  V4L2_SEL_FLAG_KEEP_CONFIG = 4,
  V4L2_SEL_FLAG_LE = 2,
  V4L2_SEL_TGT_COMPOSE = 256,
  V4L2_SEL_TGT_COMPOSE_ACTIVE = 256,
  V4L2_SEL_TGT_COMPOSE_BOUNDS = 258,
  V4L2_SEL_TGT_COMPOSE_DEFAULT = 257,
  V4L2_SEL_TGT_COMPOSE_PADDED = 259,
  V4L2_SEL_TGT_CROP = 0,
  V4L2_SEL_TGT_CROP_ACTIVE = 0,
  V4L2_SEL_TGT_CROP_BOUNDS = 2,
  V4L2_SEL_TGT_CROP_DEFAULT = 1,
  V4L2_SEL_TGT_NATIVE_SIZE = 3,
  V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG = 4,
  V4L2_SUBDEV_SEL_FLAG_SIZE_GE = 1,
  V4L2_SUBDEV_SEL_FLAG_SIZE_LE = 2,
  V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL = 256,
  V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS = 258,
  V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL = 0,
  V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS = 2;
export declare namespace struct {
  /** `<linux/v4l2-common.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface v4l2_edid extends RecordView<'struct v4l2_edid', 'edid'> {
    pad: number;
    start_block: number;
    blocks: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get edid(): number;
    set edid(value: Pointer);
  }
}

export const struct: {
  readonly v4l2_edid: Descriptor<struct.v4l2_edid>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_edid": "__u32 pad;__u32 start_block;__u32 blocks;__u32 reserved[5];__u8 *edid;"
}`),
);
