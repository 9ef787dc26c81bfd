// Generated from Linux 7.3.4 <linux/fpga-dfl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/fpga-dfl.h>`: 24 bytes. */
export interface dfl_fpga_fme_port_pr extends RecordView<'struct dfl_fpga_fme_port_pr'> {
  argsz: number;
  flags: number;
  port_id: number;
  buffer_size: number;
  get buffer_address(): bigint;
  set buffer_address(value: Integer);
}

export const dfl_fpga_fme_port_pr: Descriptor<dfl_fpga_fme_port_pr> = /* @__PURE__ */ declareStruct(
  'dfl_fpga_fme_port_pr',
  `
  __u32 argsz;
  __u32 flags;
  __u32 port_id;
  __u32 buffer_size;
  __u64 buffer_address;
`,
);

/** `<linux/fpga-dfl.h>`: 8 bytes. */
export interface dfl_fpga_irq_set extends RecordView<'struct dfl_fpga_irq_set'> {
  start: number;
  count: number;
  get evtfds(): Int32Array;
  set evtfds(value: Iterable<Integer>);
}

export const dfl_fpga_irq_set: Descriptor<dfl_fpga_irq_set> = /* @__PURE__ */ declareStruct(
  'dfl_fpga_irq_set',
  `
  __u32 start;
  __u32 count;
  __s32 evtfds[];
`,
);

/** `<linux/fpga-dfl.h>`: 32 bytes. */
export interface dfl_fpga_port_dma_map extends RecordView<'struct dfl_fpga_port_dma_map'> {
  argsz: number;
  flags: number;
  get user_addr(): bigint;
  set user_addr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
}

export const dfl_fpga_port_dma_map: Descriptor<dfl_fpga_port_dma_map> =
  /* @__PURE__ */ declareStruct(
    'dfl_fpga_port_dma_map',
    `
  __u32 argsz;
  __u32 flags;
  __u64 user_addr;
  __u64 length;
  __u64 iova;
`,
  );

/** `<linux/fpga-dfl.h>`: 16 bytes. */
export interface dfl_fpga_port_dma_unmap extends RecordView<'struct dfl_fpga_port_dma_unmap'> {
  argsz: number;
  flags: number;
  get iova(): bigint;
  set iova(value: Integer);
}

export const dfl_fpga_port_dma_unmap: Descriptor<dfl_fpga_port_dma_unmap> =
  /* @__PURE__ */ declareStruct(
    'dfl_fpga_port_dma_unmap',
    `
  __u32 argsz;
  __u32 flags;
  __u64 iova;
`,
  );

/** `<linux/fpga-dfl.h>`: 16 bytes. */
export interface dfl_fpga_port_info extends RecordView<'struct dfl_fpga_port_info'> {
  argsz: number;
  flags: number;
  num_regions: number;
  num_umsgs: number;
}

export const dfl_fpga_port_info: Descriptor<dfl_fpga_port_info> = /* @__PURE__ */ declareStruct(
  'dfl_fpga_port_info',
  `
  __u32 argsz;
  __u32 flags;
  __u32 num_regions;
  __u32 num_umsgs;
`,
);

/** `<linux/fpga-dfl.h>`: 32 bytes. */
export interface dfl_fpga_port_region_info extends RecordView<'struct dfl_fpga_port_region_info'> {
  argsz: number;
  flags: number;
  index: number;
  padding: number;
  get size(): bigint;
  set size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
}

export const dfl_fpga_port_region_info: Descriptor<dfl_fpga_port_region_info> =
  /* @__PURE__ */ declareStruct(
    'dfl_fpga_port_region_info',
    `
  __u32 argsz;
  __u32 flags;
  __u32 index;
  __u32 padding;
  __u64 size;
  __u64 offset;
`,
  );
