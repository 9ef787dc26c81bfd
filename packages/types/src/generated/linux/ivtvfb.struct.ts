// Generated from Linux 7.3.4 <linux/ivtvfb.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/ivtvfb.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface ivtvfb_dma_frame extends RecordView<'struct ivtvfb_dma_frame', 'source'> {
  get source(): number;
  set source(value: Pointer);
  dest_offset: number;
  count: number;
}

export const ivtvfb_dma_frame: Descriptor<ivtvfb_dma_frame> = /* @__PURE__ */ declareStruct(
  'ivtvfb_dma_frame',
  `
  void *source;
  unsigned long dest_offset;
  int count;
`,
);
