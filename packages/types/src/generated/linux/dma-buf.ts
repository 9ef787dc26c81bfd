// Generated from Linux 7.3.4 <linux/dma-buf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DMA_BUF_SET_NAME: PerArch<
    1074291201,
    1074029057,
    1074029057,
    1074291201,
    1074291201,
    1074291201,
    1074291201,
    2148033025
  >;
} & Requests<
  | 'DMA_BUF_IOCTL_IMPORT_SYNC_FILE'
  | 'DMA_BUF_IOCTL_SYNC'
  | 'DMA_BUF_SET_NAME_A'
  | 'DMA_BUF_SET_NAME_B'
> = /* @__PURE__ */ perArchOf(
  {
    DMA_BUF_SET_NAME: [
      1074291201, 1074029057, 1074029057, 1074291201, 1074291201, 1074291201, 1074291201,
      2148033025,
    ],
  },
  {
    DMA_BUF_IOCTL_IMPORT_SYNC_FILE: 1074291203,
    DMA_BUF_IOCTL_SYNC: 1074291200,
    DMA_BUF_SET_NAME_A: 1074029057,
    DMA_BUF_SET_NAME_B: 1074291201,
  },
);

/** `<linux/dma-buf.h>`: 1074029057 on x86, arm; 2148033025 on ppc64le; 1074291201 elsewhere. */
export const DMA_BUF_SET_NAME: number = /* @__PURE__ */ hereOf(perArch.DMA_BUF_SET_NAME);
export const DMA_BUF_IOCTL_IMPORT_SYNC_FILE: number = /* @__PURE__ */ requestHere(1074291203),
  DMA_BUF_IOCTL_SYNC: number = /* @__PURE__ */ requestHere(1074291200),
  DMA_BUF_SET_NAME_A: number = /* @__PURE__ */ requestHere(1074029057),
  DMA_BUF_SET_NAME_B: number = /* @__PURE__ */ requestHere(1074291201);
export const DMA_BUF_BASE = 98,
  DMA_BUF_IOCTL_EXPORT_SYNC_FILE = 3221774850,
  DMA_BUF_NAME_LEN = 32,
  DMA_BUF_SYNC_END = 4,
  DMA_BUF_SYNC_READ = 1,
  DMA_BUF_SYNC_RW = 3,
  DMA_BUF_SYNC_START = 0,
  DMA_BUF_SYNC_VALID_FLAGS_MASK = 7,
  DMA_BUF_SYNC_WRITE = 2;
export declare namespace struct {
  /** `<linux/dma-buf.h>`: 8 bytes. */
  interface dma_buf_export_sync_file extends RecordView<'struct dma_buf_export_sync_file'> {
    flags: number;
    fd: number;
  }

  /** `<linux/dma-buf.h>`: 8 bytes. */
  interface dma_buf_import_sync_file extends RecordView<'struct dma_buf_import_sync_file'> {
    flags: number;
    fd: number;
  }

  /** `<linux/dma-buf.h>`: 8 bytes. */
  interface dma_buf_sync extends RecordView<'struct dma_buf_sync'> {
    get flags(): bigint;
    set flags(value: Integer);
  }
}

export const struct: {
  readonly dma_buf_export_sync_file: Descriptor<struct.dma_buf_export_sync_file>;
  readonly dma_buf_import_sync_file: Descriptor<struct.dma_buf_import_sync_file>;
  readonly dma_buf_sync: Descriptor<struct.dma_buf_sync>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dma_buf_export_sync_file": "__u32 flags;__s32 fd;",
"dma_buf_import_sync_file": "__u32 flags;__s32 fd;",
"dma_buf_sync": "__u64 flags;"
}`),
);
