// Generated from Linux 7.3.4 <linux/ivtv.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { v4l2_rect } from './videodev2.struct.ts';

/** `<linux/ivtv.h>`: 64 bytes on x86_64, riscv64, aarch64; 56 bytes on x86, arm. */
export interface ivtv_dma_frame
  extends RecordView<'struct ivtv_dma_frame', 'y_source' | 'uv_source'> {
  type: number;
  pixelformat: number;
  get y_source(): number;
  set y_source(value: Pointer);
  get uv_source(): number;
  set uv_source(value: Pointer);
  get src(): v4l2_rect;
  set src(value: v4l2_rect | Init<v4l2_rect>);
  get dst(): v4l2_rect;
  set dst(value: v4l2_rect | Init<v4l2_rect>);
  src_width: number;
  src_height: number;
}

export const ivtv_dma_frame: Descriptor<ivtv_dma_frame> = /* @__PURE__ */ declareStruct(
  'ivtv_dma_frame',
  `
  enum v4l2_buf_type type;
  __u32 pixelformat;
  void *y_source;
  void *uv_source;
  struct v4l2_rect src;
  struct v4l2_rect dst;
  __u32 src_width;
  __u32 src_height;
`,
  { uses: () => [v4l2_rect] },
);
