// Generated from Linux 7.3.4 <linux/virtio_blk.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_blk.h>`: 96 bytes. */
export interface virtio_blk_config extends RecordView<'struct virtio_blk_config'> {
  get capacity(): bigint;
  set capacity(value: Integer);
  size_max: number;
  seg_max: number;
  get geometry(): virtio_blk_geometry;
  set geometry(value: virtio_blk_geometry | Init<virtio_blk_geometry>);
  blk_size: number;
  physical_block_exp: number;
  alignment_offset: number;
  min_io_size: number;
  opt_io_size: number;
  wce: number;
  unused: number;
  num_queues: number;
  max_discard_sectors: number;
  max_discard_seg: number;
  discard_sector_alignment: number;
  max_write_zeroes_sectors: number;
  max_write_zeroes_seg: number;
  write_zeroes_may_unmap: number;
  get unused1(): Uint8Array;
  set unused1(value: Bytes);
  max_secure_erase_sectors: number;
  max_secure_erase_seg: number;
  secure_erase_sector_alignment: number;
  get zoned(): virtio_blk_zoned_characteristics;
  set zoned(value: virtio_blk_zoned_characteristics | Init<virtio_blk_zoned_characteristics>);
}

export const virtio_blk_config: Descriptor<virtio_blk_config> = /* @__PURE__ */ declareStruct(
  'virtio_blk_config',
  `
  __u64 capacity;
  __u32 size_max;
  __u32 seg_max;
  struct virtio_blk_geometry geometry;
  __u32 blk_size;
  __u8 physical_block_exp;
  __u8 alignment_offset;
  __u16 min_io_size;
  __u32 opt_io_size;
  __u8 wce;
  __u8 unused;
  __u16 num_queues;
  __u32 max_discard_sectors;
  __u32 max_discard_seg;
  __u32 discard_sector_alignment;
  __u32 max_write_zeroes_sectors;
  __u32 max_write_zeroes_seg;
  __u8 write_zeroes_may_unmap;
  __u8 unused1[3];
  __u32 max_secure_erase_sectors;
  __u32 max_secure_erase_seg;
  __u32 secure_erase_sector_alignment;
  struct virtio_blk_zoned_characteristics zoned;
`,
  { pack: 1, uses: () => [virtio_blk_geometry, virtio_blk_zoned_characteristics] },
);

/** `<linux/virtio_blk.h>`: 16 bytes. */
export interface virtio_blk_discard_write_zeroes
  extends RecordView<'struct virtio_blk_discard_write_zeroes'> {
  get sector(): bigint;
  set sector(value: Integer);
  num_sectors: number;
  flags: number;
}

export const virtio_blk_discard_write_zeroes: Descriptor<virtio_blk_discard_write_zeroes> =
  /* @__PURE__ */ declareStruct(
    'virtio_blk_discard_write_zeroes',
    `
  __le64 sector;
  __le32 num_sectors;
  __le32 flags;
`,
  );

/** `<linux/virtio_blk.h>`: 4 bytes. */
export interface virtio_blk_geometry extends RecordView<'struct virtio_blk_geometry'> {
  cylinders: number;
  heads: number;
  sectors: number;
}

export const virtio_blk_geometry: Descriptor<virtio_blk_geometry> = /* @__PURE__ */ declareStruct(
  'virtio_blk_geometry',
  `
  __u16 cylinders;
  __u8 heads;
  __u8 sectors;
`,
);

/** `<linux/virtio_blk.h>`: 16 bytes. */
export interface virtio_blk_outhdr extends RecordView<'struct virtio_blk_outhdr'> {
  type: number;
  ioprio: number;
  get sector(): bigint;
  set sector(value: Integer);
}

export const virtio_blk_outhdr: Descriptor<virtio_blk_outhdr> = /* @__PURE__ */ declareStruct(
  'virtio_blk_outhdr',
  `
  __u32 type;
  __u32 ioprio;
  __u64 sector;
`,
);

/** `<linux/virtio_blk.h>`: 64 bytes. */
export interface virtio_blk_zone_descriptor
  extends RecordView<'struct virtio_blk_zone_descriptor'> {
  get z_cap(): bigint;
  set z_cap(value: Integer);
  get z_start(): bigint;
  set z_start(value: Integer);
  get z_wp(): bigint;
  set z_wp(value: Integer);
  z_type: number;
  z_state: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_blk_zone_descriptor: Descriptor<virtio_blk_zone_descriptor> =
  /* @__PURE__ */ declareStruct(
    'virtio_blk_zone_descriptor',
    `
  __u64 z_cap;
  __u64 z_start;
  __u64 z_wp;
  __u8 z_type;
  __u8 z_state;
  __u8 reserved[38];
`,
  );

/** `<linux/virtio_blk.h>`: 64 bytes. */
export interface virtio_blk_zone_report extends RecordView<'struct virtio_blk_zone_report'> {
  get nr_zones(): bigint;
  set nr_zones(value: Integer);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get zones(): Elements<virtio_blk_zone_descriptor>;
  set zones(value: Iterable<virtio_blk_zone_descriptor | Init<virtio_blk_zone_descriptor>>);
}

export const virtio_blk_zone_report: Descriptor<virtio_blk_zone_report> =
  /* @__PURE__ */ declareStruct(
    'virtio_blk_zone_report',
    `
  __u64 nr_zones;
  __u8 reserved[56];
  struct virtio_blk_zone_descriptor zones[];
`,
    { uses: () => [virtio_blk_zone_descriptor] },
  );

/** `<linux/virtio_blk.h>`: 24 bytes. */
export interface virtio_blk_zoned_characteristics
  extends RecordView<'struct virtio_blk_zoned_characteristics'> {
  zone_sectors: number;
  max_open_zones: number;
  max_active_zones: number;
  max_append_sectors: number;
  write_granularity: number;
  model: number;
  get unused2(): Uint8Array;
  set unused2(value: Bytes);
}

export const virtio_blk_zoned_characteristics: Descriptor<virtio_blk_zoned_characteristics> =
  /* @__PURE__ */ declareStruct(
    'virtio_blk_zoned_characteristics',
    `
  __u32 zone_sectors;
  __u32 max_open_zones;
  __u32 max_active_zones;
  __u32 max_append_sectors;
  __u32 write_granularity;
  __u8 model;
  __u8 unused2[3];
`,
  );

/** `<linux/virtio_blk.h>`: 16 bytes. */
export interface virtio_scsi_inhdr extends RecordView<'struct virtio_scsi_inhdr'> {
  errors: number;
  data_len: number;
  sense_len: number;
  residual: number;
}

export const virtio_scsi_inhdr: Descriptor<virtio_scsi_inhdr> = /* @__PURE__ */ declareStruct(
  'virtio_scsi_inhdr',
  `
  __u32 errors;
  __u32 data_len;
  __u32 sense_len;
  __u32 residual;
`,
);
