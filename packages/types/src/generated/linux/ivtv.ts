// Generated from Linux 7.3.4 <linux/ivtv.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_videodev2_h from './videodev2.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IVTV_IOC_DMA_FRAME: PerArch<
    1077958336,
    1077434048,
    1077434048,
    1077958336,
    1077958336,
    1077958336,
    1077958336,
    2151700160
  >;
} & Requests<'IVTV_IOC_PASSTHROUGH_MODE'> = /* @__PURE__ */ perArchOf(
  {
    IVTV_IOC_DMA_FRAME: [
      1077958336, 1077434048, 1077434048, 1077958336, 1077958336, 1077958336, 1077958336,
      2151700160,
    ],
  },
  {
    IVTV_IOC_PASSTHROUGH_MODE: 1074026177,
  },
);

/** `<linux/ivtv.h>`: 1077434048 on x86, arm; 2151700160 on ppc64le; 1077958336 elsewhere. */
export const IVTV_IOC_DMA_FRAME: number = /* @__PURE__ */ hereOf(perArch.IVTV_IOC_DMA_FRAME);
export const IVTV_IOC_PASSTHROUGH_MODE: number = /* @__PURE__ */ requestHere(1074026177);
export const IVTV_SLICED_TYPE_CAPTION_525 = 4,
  IVTV_SLICED_TYPE_TELETEXT_B = 1,
  IVTV_SLICED_TYPE_VPS = 7,
  IVTV_SLICED_TYPE_WSS_625 = 5;
export declare namespace struct {
  /** `<linux/ivtv.h>`: 56 bytes on x86, arm; 64 bytes elsewhere. */
  interface ivtv_dma_frame extends RecordView<'struct ivtv_dma_frame', 'y_source' | 'uv_source'> {
    type: number;
    pixelformat: number;
    get y_source(): number;
    set y_source(value: Pointer);
    get uv_source(): number;
    set uv_source(value: Pointer);
    get src(): linux_videodev2_h.struct.v4l2_rect;
    set src(value: From<linux_videodev2_h.struct.v4l2_rect>);
    get dst(): linux_videodev2_h.struct.v4l2_rect;
    set dst(value: From<linux_videodev2_h.struct.v4l2_rect>);
    src_width: number;
    src_height: number;
  }
}

export const struct: {
  readonly ivtv_dma_frame: Descriptor<struct.ivtv_dma_frame>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ivtv_dma_frame": "enum v4l2_buf_type type;__u32 pixelformat;void *y_source;void *uv_source;struct v4l2_rect src;struct v4l2_rect dst;__u32 src_width;__u32 src_height;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_rect": "__s32 left;__s32 top;__u32 width;__u32 height;"
}`),
);
