// Generated from Linux 7.3.4 <linux/dma-heap.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const DMA_HEAP_IOCTL_ALLOC = 3222816768,
  DMA_HEAP_IOC_MAGIC = 72,
  DMA_HEAP_VALID_FD_FLAGS = 524291,
  DMA_HEAP_VALID_HEAP_FLAGS = 0;
export declare namespace struct {
  /** `<linux/dma-heap.h>`: 24 bytes. */
  interface dma_heap_allocation_data extends RecordView<'struct dma_heap_allocation_data'> {
    get len(): bigint;
    set len(value: Integer);
    fd: number;
    fd_flags: number;
    get heap_flags(): bigint;
    set heap_flags(value: Integer);
  }
}

export const struct: {
  readonly dma_heap_allocation_data: Descriptor<struct.dma_heap_allocation_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dma_heap_allocation_data": "__u64 len;__u32 fd;__u32 fd_flags;__u64 heap_flags;"
}`),
);
