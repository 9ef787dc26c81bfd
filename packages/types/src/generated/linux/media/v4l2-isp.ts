// Generated from Linux 7.3.4 <linux/media/v4l2-isp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const V4L2_ISP_PARAMS_FL_BLOCK_DISABLE = 1,
  V4L2_ISP_PARAMS_FL_BLOCK_ENABLE = 2,
  V4L2_ISP_PARAMS_VERSION_V0 = 0,
  V4L2_ISP_PARAMS_VERSION_V1 = 1,
  V4L2_ISP_VERSION_V0 = 0,
  V4L2_ISP_VERSION_V1 = 1;
export declare namespace struct {
  /** `<linux/media/v4l2-isp.h>`: 8 bytes. */
  interface v4l2_isp_block_header extends RecordView<'struct v4l2_isp_block_header'> {
    type: number;
    flags: number;
    size: number;
  }

  /** `<linux/media/v4l2-isp.h>`: 8 bytes. */
  interface v4l2_isp_buffer extends RecordView<'struct v4l2_isp_buffer'> {
    version: number;
    data_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly v4l2_isp_block_header: Descriptor<struct.v4l2_isp_block_header>;
  readonly v4l2_isp_buffer: Descriptor<struct.v4l2_isp_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_isp_block_header": ["__u16 type;__u16 flags;__u32 size;",{"align":8}],
"v4l2_isp_buffer": "__u32 version;__u32 data_size;__u8 data[];"
}`),
);
