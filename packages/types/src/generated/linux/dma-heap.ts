// Generated from Linux 7.3.4 <linux/dma-heap.h> by "pnpm generate". Do not edit.
export * from './dma-heap.constants.ts';
export * as struct from './dma-heap.struct.ts';
