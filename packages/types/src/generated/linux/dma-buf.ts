// Generated from Linux 7.3.4 <linux/dma-buf.h> by "pnpm generate". Do not edit.
export * from './dma-buf.constants.ts';
export * as struct from './dma-buf.struct.ts';
