// Generated from Linux 7.3.4 <linux/dma-buf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/dma-buf.h>`: 8 bytes. */
export interface dma_buf_export_sync_file extends RecordView<'struct dma_buf_export_sync_file'> {
  flags: number;
  fd: number;
}

export const dma_buf_export_sync_file: Descriptor<dma_buf_export_sync_file> =
  /* @__PURE__ */ declareStruct(
    'dma_buf_export_sync_file',
    `
  __u32 flags;
  __s32 fd;
`,
  );

/** `<linux/dma-buf.h>`: 8 bytes. */
export interface dma_buf_import_sync_file extends RecordView<'struct dma_buf_import_sync_file'> {
  flags: number;
  fd: number;
}

export const dma_buf_import_sync_file: Descriptor<dma_buf_import_sync_file> =
  /* @__PURE__ */ declareStruct(
    'dma_buf_import_sync_file',
    `
  __u32 flags;
  __s32 fd;
`,
  );

/** `<linux/dma-buf.h>`: 8 bytes. */
export interface dma_buf_sync extends RecordView<'struct dma_buf_sync'> {
  get flags(): bigint;
  set flags(value: Integer);
}

export const dma_buf_sync: Descriptor<dma_buf_sync> = /* @__PURE__ */ declareStruct(
  'dma_buf_sync',
  `
  __u64 flags;
`,
);
