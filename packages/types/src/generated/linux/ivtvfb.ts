// Generated from Linux 7.3.4 <linux/ivtvfb.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IVTVFB_IOC_DMA_FRAME: PerArch<
    1075336896,
    1074550464,
    1074550464,
    1075336896,
    1075336896,
    1075336896,
    1075336896,
    2149078720
  >;
} = /* @__PURE__ */ perArchOf({
  IVTVFB_IOC_DMA_FRAME: [
    1075336896, 1074550464, 1074550464, 1075336896, 1075336896, 1075336896, 1075336896, 2149078720,
  ],
});

/** `<linux/ivtvfb.h>`: 1074550464 on x86, arm; 2149078720 on ppc64le; 1075336896 elsewhere. */
export const IVTVFB_IOC_DMA_FRAME: number = /* @__PURE__ */ hereOf(perArch.IVTVFB_IOC_DMA_FRAME);
export declare namespace struct {
  /** `<linux/ivtvfb.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface ivtvfb_dma_frame extends RecordView<'struct ivtvfb_dma_frame', 'source'> {
    get source(): number;
    set source(value: Pointer);
    dest_offset: number;
    count: number;
  }
}

export const struct: {
  readonly ivtvfb_dma_frame: Descriptor<struct.ivtvfb_dma_frame>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ivtvfb_dma_frame": "void *source;unsigned long dest_offset;int count;"
}`),
);
