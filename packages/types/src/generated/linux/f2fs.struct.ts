// Generated from Linux 7.3.4 <linux/f2fs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/f2fs.h>`: 2 bytes. */
export interface f2fs_comp_option extends RecordView<'struct f2fs_comp_option'> {
  algorithm: number;
  log_cluster_size: number;
}

export const f2fs_comp_option: Descriptor<f2fs_comp_option> = /* @__PURE__ */ declareStruct(
  'f2fs_comp_option',
  `
  __u8 algorithm;
  __u8 log_cluster_size;
`,
);

/** `<linux/f2fs.h>`: 16 bytes. */
export interface f2fs_defragment extends RecordView<'struct f2fs_defragment'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const f2fs_defragment: Descriptor<f2fs_defragment> = /* @__PURE__ */ declareStruct(
  'f2fs_defragment',
  `
  __u64 start;
  __u64 len;
`,
);

/** `<linux/f2fs.h>`: 8 bytes. */
export interface f2fs_flush_device extends RecordView<'struct f2fs_flush_device'> {
  dev_num: number;
  segments: number;
}

export const f2fs_flush_device: Descriptor<f2fs_flush_device> = /* @__PURE__ */ declareStruct(
  'f2fs_flush_device',
  `
  __u32 dev_num;
  __u32 segments;
`,
);

/** `<linux/f2fs.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface f2fs_gc_range extends RecordView<'struct f2fs_gc_range'> {
  sync: number;
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const f2fs_gc_range: Descriptor<f2fs_gc_range> = /* @__PURE__ */ declareStruct(
  'f2fs_gc_range',
  `
  __u32 sync;
  __u64 start;
  __u64 len;
`,
);

/** `<linux/f2fs.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface f2fs_move_range extends RecordView<'struct f2fs_move_range'> {
  dst_fd: number;
  get pos_in(): bigint;
  set pos_in(value: Integer);
  get pos_out(): bigint;
  set pos_out(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const f2fs_move_range: Descriptor<f2fs_move_range> = /* @__PURE__ */ declareStruct(
  'f2fs_move_range',
  `
  __u32 dst_fd;
  __u64 pos_in;
  __u64 pos_out;
  __u64 len;
`,
);

/** `<linux/f2fs.h>`: 24 bytes. */
export interface f2fs_sectrim_range extends RecordView<'struct f2fs_sectrim_range'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const f2fs_sectrim_range: Descriptor<f2fs_sectrim_range> = /* @__PURE__ */ declareStruct(
  'f2fs_sectrim_range',
  `
  __u64 start;
  __u64 len;
  __u64 flags;
`,
);
