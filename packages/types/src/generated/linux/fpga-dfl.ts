// Generated from Linux 7.3.4 <linux/fpga-dfl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DFL_FPGA_CHECK_EXTENSION'
  | 'DFL_FPGA_FME_ERR_GET_IRQ_NUM'
  | 'DFL_FPGA_FME_ERR_SET_IRQ'
  | 'DFL_FPGA_FME_PORT_ASSIGN'
  | 'DFL_FPGA_FME_PORT_PR'
  | 'DFL_FPGA_FME_PORT_RELEASE'
  | 'DFL_FPGA_GET_API_VERSION'
  | 'DFL_FPGA_PORT_DMA_MAP'
  | 'DFL_FPGA_PORT_DMA_UNMAP'
  | 'DFL_FPGA_PORT_ERR_GET_IRQ_NUM'
  | 'DFL_FPGA_PORT_ERR_SET_IRQ'
  | 'DFL_FPGA_PORT_GET_INFO'
  | 'DFL_FPGA_PORT_GET_REGION_INFO'
  | 'DFL_FPGA_PORT_RESET'
  | 'DFL_FPGA_PORT_UINT_GET_IRQ_NUM'
  | 'DFL_FPGA_PORT_UINT_SET_IRQ'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DFL_FPGA_CHECK_EXTENSION: 46593,
    DFL_FPGA_FME_ERR_GET_IRQ_NUM: 2147792515,
    DFL_FPGA_FME_ERR_SET_IRQ: 1074312836,
    DFL_FPGA_FME_PORT_ASSIGN: 1074050690,
    DFL_FPGA_FME_PORT_PR: 46720,
    DFL_FPGA_FME_PORT_RELEASE: 1074050689,
    DFL_FPGA_GET_API_VERSION: 46592,
    DFL_FPGA_PORT_DMA_MAP: 46659,
    DFL_FPGA_PORT_DMA_UNMAP: 46660,
    DFL_FPGA_PORT_ERR_GET_IRQ_NUM: 2147792453,
    DFL_FPGA_PORT_ERR_SET_IRQ: 1074312774,
    DFL_FPGA_PORT_GET_INFO: 46657,
    DFL_FPGA_PORT_GET_REGION_INFO: 46658,
    DFL_FPGA_PORT_RESET: 46656,
    DFL_FPGA_PORT_UINT_GET_IRQ_NUM: 2147792455,
    DFL_FPGA_PORT_UINT_SET_IRQ: 1074312776,
  },
);

export const DFL_FPGA_CHECK_EXTENSION: number = /* @__PURE__ */ requestHere(46593),
  DFL_FPGA_FME_ERR_GET_IRQ_NUM: number = /* @__PURE__ */ requestHere(2147792515),
  DFL_FPGA_FME_ERR_SET_IRQ: number = /* @__PURE__ */ requestHere(1074312836),
  DFL_FPGA_FME_PORT_ASSIGN: number = /* @__PURE__ */ requestHere(1074050690),
  DFL_FPGA_FME_PORT_PR: number = /* @__PURE__ */ requestHere(46720),
  DFL_FPGA_FME_PORT_RELEASE: number = /* @__PURE__ */ requestHere(1074050689),
  DFL_FPGA_GET_API_VERSION: number = /* @__PURE__ */ requestHere(46592),
  DFL_FPGA_PORT_DMA_MAP: number = /* @__PURE__ */ requestHere(46659),
  DFL_FPGA_PORT_DMA_UNMAP: number = /* @__PURE__ */ requestHere(46660),
  DFL_FPGA_PORT_ERR_GET_IRQ_NUM: number = /* @__PURE__ */ requestHere(2147792453),
  DFL_FPGA_PORT_ERR_SET_IRQ: number = /* @__PURE__ */ requestHere(1074312774),
  DFL_FPGA_PORT_GET_INFO: number = /* @__PURE__ */ requestHere(46657),
  DFL_FPGA_PORT_GET_REGION_INFO: number = /* @__PURE__ */ requestHere(46658),
  DFL_FPGA_PORT_RESET: number = /* @__PURE__ */ requestHere(46656),
  DFL_FPGA_PORT_UINT_GET_IRQ_NUM: number = /* @__PURE__ */ requestHere(2147792455),
  DFL_FPGA_PORT_UINT_SET_IRQ: number = /* @__PURE__ */ requestHere(1074312776);
export const DFL_FME_BASE = 128,
  DFL_FPGA_API_VERSION = 0,
  DFL_FPGA_BASE = 0,
  DFL_FPGA_MAGIC = 182,
  DFL_PORT_BASE = 64,
  DFL_PORT_REGION_INDEX_AFU = 0,
  DFL_PORT_REGION_INDEX_STP = 1,
  DFL_PORT_REGION_MMAP = 4,
  DFL_PORT_REGION_READ = 1,
  DFL_PORT_REGION_WRITE = 2;
export declare namespace struct {
  /** `<linux/fpga-dfl.h>`: 24 bytes. */
  interface dfl_fpga_fme_port_pr extends RecordView<'struct dfl_fpga_fme_port_pr'> {
    argsz: number;
    flags: number;
    port_id: number;
    buffer_size: number;
    get buffer_address(): bigint;
    set buffer_address(value: Integer);
  }

  /** `<linux/fpga-dfl.h>`: 8 bytes. */
  interface dfl_fpga_irq_set extends RecordView<'struct dfl_fpga_irq_set'> {
    start: number;
    count: number;
    get evtfds(): Int32Array;
    set evtfds(value: Iterable<Integer>);
  }

  /** `<linux/fpga-dfl.h>`: 32 bytes. */
  interface dfl_fpga_port_dma_map extends RecordView<'struct dfl_fpga_port_dma_map'> {
    argsz: number;
    flags: number;
    get user_addr(): bigint;
    set user_addr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get iova(): bigint;
    set iova(value: Integer);
  }

  /** `<linux/fpga-dfl.h>`: 16 bytes. */
  interface dfl_fpga_port_dma_unmap extends RecordView<'struct dfl_fpga_port_dma_unmap'> {
    argsz: number;
    flags: number;
    get iova(): bigint;
    set iova(value: Integer);
  }

  /** `<linux/fpga-dfl.h>`: 16 bytes. */
  interface dfl_fpga_port_info extends RecordView<'struct dfl_fpga_port_info'> {
    argsz: number;
    flags: number;
    num_regions: number;
    num_umsgs: number;
  }

  /** `<linux/fpga-dfl.h>`: 32 bytes. */
  interface dfl_fpga_port_region_info extends RecordView<'struct dfl_fpga_port_region_info'> {
    argsz: number;
    flags: number;
    index: number;
    padding: number;
    get size(): bigint;
    set size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }
}

export const struct: {
  readonly dfl_fpga_fme_port_pr: Descriptor<struct.dfl_fpga_fme_port_pr>;
  readonly dfl_fpga_irq_set: Descriptor<struct.dfl_fpga_irq_set>;
  readonly dfl_fpga_port_dma_map: Descriptor<struct.dfl_fpga_port_dma_map>;
  readonly dfl_fpga_port_dma_unmap: Descriptor<struct.dfl_fpga_port_dma_unmap>;
  readonly dfl_fpga_port_info: Descriptor<struct.dfl_fpga_port_info>;
  readonly dfl_fpga_port_region_info: Descriptor<struct.dfl_fpga_port_region_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dfl_fpga_fme_port_pr": "__u32 argsz;__u32 flags;__u32 port_id;__u32 buffer_size;__u64 buffer_address;",
"dfl_fpga_irq_set": "__u32 start;__u32 count;__s32 evtfds[];",
"dfl_fpga_port_dma_map": "__u32 argsz;__u32 flags;__u64 user_addr;__u64 length;__u64 iova;",
"dfl_fpga_port_dma_unmap": "__u32 argsz;__u32 flags;__u64 iova;",
"dfl_fpga_port_info": "__u32 argsz;__u32 flags;__u32 num_regions;__u32 num_umsgs;",
"dfl_fpga_port_region_info": "__u32 argsz;__u32 flags;__u32 index;__u32 padding;__u64 size;__u64 offset;"
}`),
);
