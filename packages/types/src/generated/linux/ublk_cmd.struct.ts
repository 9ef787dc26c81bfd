// Generated from Linux 7.3.4 <linux/ublk_cmd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ublk_cmd.h>`: 8 bytes. */
export interface ublk_auto_buf_reg extends RecordView<'struct ublk_auto_buf_reg'> {
  index: number;
  flags: number;
  reserved0: number;
  reserved1: number;
}

export const ublk_auto_buf_reg: Descriptor<ublk_auto_buf_reg> = /* @__PURE__ */ declareStruct(
  'ublk_auto_buf_reg',
  `
  __u16 index;
  __u8 flags;
  __u8 reserved0;
  __u32 reserved1;
`,
);

/** `<linux/ublk_cmd.h>`: 16 bytes. */
export interface ublk_batch_io extends RecordView<'struct ublk_batch_io'> {
  q_id: number;
  flags: number;
  nr_elem: number;
  elem_bytes: number;
  reserved: number;
  get reserved2(): bigint;
  set reserved2(value: Integer);
}

export const ublk_batch_io: Descriptor<ublk_batch_io> = /* @__PURE__ */ declareStruct(
  'ublk_batch_io',
  `
  __u16 q_id;
  __u16 flags;
  __u16 nr_elem;
  __u8 elem_bytes;
  __u8 reserved;
  __u64 reserved2;
`,
);

/** `<linux/ublk_cmd.h>`: 8 bytes. */
export interface ublk_elem_header extends RecordView<'struct ublk_elem_header'> {
  tag: number;
  buf_index: number;
  result: number;
}

export const ublk_elem_header: Descriptor<ublk_elem_header> = /* @__PURE__ */ declareStruct(
  'ublk_elem_header',
  `
  __u16 tag;
  __u16 buf_index;
  __s32 result;
`,
);

/** `<linux/ublk_cmd.h>`: 32 bytes. */
export interface ublk_param_basic extends RecordView<'struct ublk_param_basic'> {
  attrs: number;
  logical_bs_shift: number;
  physical_bs_shift: number;
  io_opt_shift: number;
  io_min_shift: number;
  max_sectors: number;
  chunk_sectors: number;
  get dev_sectors(): bigint;
  set dev_sectors(value: Integer);
  get virt_boundary_mask(): bigint;
  set virt_boundary_mask(value: Integer);
}

export const ublk_param_basic: Descriptor<ublk_param_basic> = /* @__PURE__ */ declareStruct(
  'ublk_param_basic',
  `
  __u32 attrs;
  __u8 logical_bs_shift;
  __u8 physical_bs_shift;
  __u8 io_opt_shift;
  __u8 io_min_shift;
  __u32 max_sectors;
  __u32 chunk_sectors;
  __u64 dev_sectors;
  __u64 virt_boundary_mask;
`,
);

/** `<linux/ublk_cmd.h>`: 16 bytes. */
export interface ublk_param_devt extends RecordView<'struct ublk_param_devt'> {
  char_major: number;
  char_minor: number;
  disk_major: number;
  disk_minor: number;
}

export const ublk_param_devt: Descriptor<ublk_param_devt> = /* @__PURE__ */ declareStruct(
  'ublk_param_devt',
  `
  __u32 char_major;
  __u32 char_minor;
  __u32 disk_major;
  __u32 disk_minor;
`,
);

/** `<linux/ublk_cmd.h>`: 20 bytes. */
export interface ublk_param_discard extends RecordView<'struct ublk_param_discard'> {
  discard_alignment: number;
  discard_granularity: number;
  max_discard_sectors: number;
  max_write_zeroes_sectors: number;
  max_discard_segments: number;
  reserved0: number;
}

export const ublk_param_discard: Descriptor<ublk_param_discard> = /* @__PURE__ */ declareStruct(
  'ublk_param_discard',
  `
  __u32 discard_alignment;
  __u32 discard_granularity;
  __u32 max_discard_sectors;
  __u32 max_write_zeroes_sectors;
  __u16 max_discard_segments;
  __u16 reserved0;
`,
);

/** `<linux/ublk_cmd.h>`: 8 bytes. */
export interface ublk_param_dma_align extends RecordView<'struct ublk_param_dma_align'> {
  alignment: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const ublk_param_dma_align: Descriptor<ublk_param_dma_align> = /* @__PURE__ */ declareStruct(
  'ublk_param_dma_align',
  `
  __u32 alignment;
  __u8 pad[4];
`,
);

/** `<linux/ublk_cmd.h>`: 16 bytes. */
export interface ublk_param_integrity extends RecordView<'struct ublk_param_integrity'> {
  flags: number;
  max_integrity_segments: number;
  interval_exp: number;
  metadata_size: number;
  pi_offset: number;
  csum_type: number;
  tag_size: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const ublk_param_integrity: Descriptor<ublk_param_integrity> = /* @__PURE__ */ declareStruct(
  'ublk_param_integrity',
  `
  __u32 flags;
  __u16 max_integrity_segments;
  __u8 interval_exp;
  __u8 metadata_size;
  __u8 pi_offset;
  __u8 csum_type;
  __u8 tag_size;
  __u8 pad[5];
`,
);

/** `<linux/ublk_cmd.h>`: 16 bytes. */
export interface ublk_param_segment extends RecordView<'struct ublk_param_segment'> {
  get seg_boundary_mask(): bigint;
  set seg_boundary_mask(value: Integer);
  max_segment_size: number;
  max_segments: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const ublk_param_segment: Descriptor<ublk_param_segment> = /* @__PURE__ */ declareStruct(
  'ublk_param_segment',
  `
  __u64 seg_boundary_mask;
  __u32 max_segment_size;
  __u16 max_segments;
  __u8 pad[2];
`,
);

/** `<linux/ublk_cmd.h>`: 32 bytes. */
export interface ublk_param_zoned extends RecordView<'struct ublk_param_zoned'> {
  max_open_zones: number;
  max_active_zones: number;
  max_zone_append_sectors: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const ublk_param_zoned: Descriptor<ublk_param_zoned> = /* @__PURE__ */ declareStruct(
  'ublk_param_zoned',
  `
  __u32 max_open_zones;
  __u32 max_active_zones;
  __u32 max_zone_append_sectors;
  __u8 reserved[20];
`,
);

/** `<linux/ublk_cmd.h>`: 152 bytes on x86_64, arm, riscv64, aarch64; 148 bytes on x86. */
export interface ublk_params extends RecordView<'struct ublk_params'> {
  len: number;
  types: number;
  get basic(): ublk_param_basic;
  set basic(value: ublk_param_basic | Init<ublk_param_basic>);
  get discard(): ublk_param_discard;
  set discard(value: ublk_param_discard | Init<ublk_param_discard>);
  get devt(): ublk_param_devt;
  set devt(value: ublk_param_devt | Init<ublk_param_devt>);
  get zoned(): ublk_param_zoned;
  set zoned(value: ublk_param_zoned | Init<ublk_param_zoned>);
  get dma(): ublk_param_dma_align;
  set dma(value: ublk_param_dma_align | Init<ublk_param_dma_align>);
  get seg(): ublk_param_segment;
  set seg(value: ublk_param_segment | Init<ublk_param_segment>);
  get integrity(): ublk_param_integrity;
  set integrity(value: ublk_param_integrity | Init<ublk_param_integrity>);
}

export const ublk_params: Descriptor<ublk_params> = /* @__PURE__ */ declareStruct(
  'ublk_params',
  `
  __u32 len;
  __u32 types;
  struct ublk_param_basic basic;
  struct ublk_param_discard discard;
  struct ublk_param_devt devt;
  struct ublk_param_zoned zoned;
  struct ublk_param_dma_align dma;
  struct ublk_param_segment seg;
  struct ublk_param_integrity integrity;
`,
  {
    uses: () => [
      ublk_param_basic,
      ublk_param_devt,
      ublk_param_discard,
      ublk_param_dma_align,
      ublk_param_integrity,
      ublk_param_segment,
      ublk_param_zoned,
    ],
  },
);

/** `<linux/ublk_cmd.h>`: 24 bytes. */
export interface ublk_shmem_buf_reg extends RecordView<'struct ublk_shmem_buf_reg'> {
  get addr(): bigint;
  set addr(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  flags: number;
  reserved: number;
}

export const ublk_shmem_buf_reg: Descriptor<ublk_shmem_buf_reg> = /* @__PURE__ */ declareStruct(
  'ublk_shmem_buf_reg',
  `
  __u64 addr;
  __u64 len;
  __u32 flags;
  __u32 reserved;
`,
);

/** `<linux/ublk_cmd.h>`: 32 bytes. */
export interface ublksrv_ctrl_cmd extends RecordView<'struct ublksrv_ctrl_cmd'> {
  dev_id: number;
  queue_id: number;
  len: number;
  get addr(): bigint;
  set addr(value: Integer);
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
  dev_path_len: number;
  pad: number;
  reserved: number;
}

export const ublksrv_ctrl_cmd: Descriptor<ublksrv_ctrl_cmd> = /* @__PURE__ */ declareStruct(
  'ublksrv_ctrl_cmd',
  `
  __u32 dev_id;
  __u16 queue_id;
  __u16 len;
  __u64 addr;
  __u64 data[1];
  __u16 dev_path_len;
  __u16 pad;
  __u32 reserved;
`,
);

/** `<linux/ublk_cmd.h>`: 64 bytes. */
export interface ublksrv_ctrl_dev_info extends RecordView<'struct ublksrv_ctrl_dev_info'> {
  nr_hw_queues: number;
  queue_depth: number;
  state: number;
  io_desc_size: number;
  max_io_buf_bytes: number;
  dev_id: number;
  ublksrv_pid: number;
  pad1: number;
  get flags(): bigint;
  set flags(value: Integer);
  get ublksrv_flags(): bigint;
  set ublksrv_flags(value: Integer);
  owner_uid: number;
  owner_gid: number;
  get reserved1(): bigint;
  set reserved1(value: Integer);
  get reserved2(): bigint;
  set reserved2(value: Integer);
}

export const ublksrv_ctrl_dev_info: Descriptor<ublksrv_ctrl_dev_info> =
  /* @__PURE__ */ declareStruct(
    'ublksrv_ctrl_dev_info',
    `
  __u16 nr_hw_queues;
  __u16 queue_depth;
  __u16 state;
  __u16 io_desc_size;
  __u32 max_io_buf_bytes;
  __u32 dev_id;
  __s32 ublksrv_pid;
  __u32 pad1;
  __u64 flags;
  __u64 ublksrv_flags;
  __u32 owner_uid;
  __u32 owner_gid;
  __u64 reserved1;
  __u64 reserved2;
`,
  );

/** `<linux/ublk_cmd.h>`: 16 bytes. */
export interface ublksrv_io_cmd extends RecordView<'struct ublksrv_io_cmd'> {
  q_id: number;
  tag: number;
  result: number;
  get addr(): bigint;
  set addr(value: Integer);
  get zone_append_lba(): bigint;
  set zone_append_lba(value: Integer);
}

export const ublksrv_io_cmd: Descriptor<ublksrv_io_cmd> = /* @__PURE__ */ declareStruct(
  'ublksrv_io_cmd',
  `
  __u16 q_id;
  __u16 tag;
  __s32 result;
  union {
    __u64 addr;
    __u64 zone_append_lba;
  };
`,
);

/** `<linux/ublk_cmd.h>`: 24 bytes. */
export interface ublksrv_io_desc extends RecordView<'struct ublksrv_io_desc'> {
  op_flags: number;
  nr_sectors: number;
  nr_zones: number;
  get start_sector(): bigint;
  set start_sector(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const ublksrv_io_desc: Descriptor<ublksrv_io_desc> = /* @__PURE__ */ declareStruct(
  'ublksrv_io_desc',
  `
  __u32 op_flags;
  union {
    __u32 nr_sectors;
    __u32 nr_zones;
  };
  __u64 start_sector;
  __u64 addr;
`,
);
