// Generated from Linux 7.3.4 <linux/v4l2-mediabus.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/v4l2-mediabus.h>`: 48 bytes. */
export interface v4l2_mbus_framefmt extends RecordView<'struct v4l2_mbus_framefmt'> {
  width: number;
  height: number;
  code: number;
  field: number;
  colorspace: number;
  ycbcr_enc: number;
  hsv_enc: number;
  quantization: number;
  xfer_func: number;
  flags: number;
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_mbus_framefmt: Descriptor<v4l2_mbus_framefmt> = /* @__PURE__ */ declareStruct(
  'v4l2_mbus_framefmt',
  `
  __u32 width;
  __u32 height;
  __u32 code;
  __u32 field;
  __u32 colorspace;
  union {
    __u16 ycbcr_enc;
    __u16 hsv_enc;
  };
  __u16 quantization;
  __u16 xfer_func;
  __u16 flags;
  __u16 reserved[10];
`,
);
