// Generated from Linux 7.3.4 <linux/dma-heap.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/dma-heap.h>`: 24 bytes. */
export interface dma_heap_allocation_data extends RecordView<'struct dma_heap_allocation_data'> {
  get len(): bigint;
  set len(value: Integer);
  fd: number;
  fd_flags: number;
  get heap_flags(): bigint;
  set heap_flags(value: Integer);
}

export const dma_heap_allocation_data: Descriptor<dma_heap_allocation_data> =
  /* @__PURE__ */ declareStruct(
    'dma_heap_allocation_data',
    `
  __u64 len;
  __u32 fd;
  __u32 fd_flags;
  __u64 heap_flags;
`,
  );
