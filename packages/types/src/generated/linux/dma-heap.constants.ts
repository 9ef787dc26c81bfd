// Generated from Linux 7.3.4 <linux/dma-heap.h> by "pnpm generate". Do not edit.
export const DMA_HEAP_IOCTL_ALLOC = 3222816768,
  DMA_HEAP_IOC_MAGIC = 72,
  DMA_HEAP_VALID_FD_FLAGS = 524291,
  DMA_HEAP_VALID_HEAP_FLAGS = 0;
