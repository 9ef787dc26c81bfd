// Generated from Linux 7.3.4 <linux/virtio_blk.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_BLK_F_BARRIER = 0,
  VIRTIO_BLK_F_BLK_SIZE = 6,
  VIRTIO_BLK_F_CONFIG_WCE = 11,
  VIRTIO_BLK_F_DISCARD = 13,
  VIRTIO_BLK_F_FLUSH = 9,
  VIRTIO_BLK_F_GEOMETRY = 4,
  VIRTIO_BLK_F_MQ = 12,
  VIRTIO_BLK_F_RO = 5,
  VIRTIO_BLK_F_SCSI = 7,
  VIRTIO_BLK_F_SECURE_ERASE = 16,
  VIRTIO_BLK_F_SEG_MAX = 2,
  VIRTIO_BLK_F_SIZE_MAX = 1,
  VIRTIO_BLK_F_TOPOLOGY = 10,
  VIRTIO_BLK_F_WCE = 9,
  VIRTIO_BLK_F_WRITE_ZEROES = 14,
  VIRTIO_BLK_F_ZONED = 17,
  VIRTIO_BLK_ID_BYTES = 20,
  VIRTIO_BLK_S_IOERR = 1,
  VIRTIO_BLK_S_OK = 0,
  VIRTIO_BLK_S_UNSUPP = 2,
  VIRTIO_BLK_S_ZONE_ACTIVE_RESOURCE = 6,
  VIRTIO_BLK_S_ZONE_INVALID_CMD = 3,
  VIRTIO_BLK_S_ZONE_OPEN_RESOURCE = 5,
  VIRTIO_BLK_S_ZONE_UNALIGNED_WP = 4,
  VIRTIO_BLK_T_BARRIER = 2147483648,
  VIRTIO_BLK_T_DISCARD = 11,
  VIRTIO_BLK_T_FLUSH = 4,
  VIRTIO_BLK_T_GET_ID = 8,
  VIRTIO_BLK_T_IN = 0,
  VIRTIO_BLK_T_OUT = 1,
  VIRTIO_BLK_T_SCSI_CMD = 2,
  VIRTIO_BLK_T_SECURE_ERASE = 14,
  VIRTIO_BLK_T_WRITE_ZEROES = 13,
  VIRTIO_BLK_T_ZONE_APPEND = 15,
  VIRTIO_BLK_T_ZONE_CLOSE = 20,
  VIRTIO_BLK_T_ZONE_FINISH = 22,
  VIRTIO_BLK_T_ZONE_OPEN = 18,
  VIRTIO_BLK_T_ZONE_REPORT = 16,
  VIRTIO_BLK_T_ZONE_RESET = 24,
  VIRTIO_BLK_T_ZONE_RESET_ALL = 26,
  VIRTIO_BLK_WRITE_ZEROES_FLAG_UNMAP = 1,
  VIRTIO_BLK_ZS_CLOSED = 4,
  VIRTIO_BLK_ZS_EMPTY = 1,
  VIRTIO_BLK_ZS_EOPEN = 3,
  VIRTIO_BLK_ZS_FULL = 14,
  VIRTIO_BLK_ZS_IOPEN = 2,
  VIRTIO_BLK_ZS_NOT_WP = 0,
  VIRTIO_BLK_ZS_OFFLINE = 15,
  VIRTIO_BLK_ZS_RDONLY = 13,
  VIRTIO_BLK_ZT_CONV = 1,
  VIRTIO_BLK_ZT_SWP = 3,
  VIRTIO_BLK_ZT_SWR = 2,
  VIRTIO_BLK_Z_HA = 2,
  VIRTIO_BLK_Z_HM = 1,
  VIRTIO_BLK_Z_NONE = 0;
export declare namespace struct {
  /** `<linux/virtio_blk.h>`: 96 bytes. */
  interface virtio_blk_config extends RecordView<'struct virtio_blk_config'> {
    get capacity(): bigint;
    set capacity(value: Integer);
    size_max: number;
    seg_max: number;
    get geometry(): struct.virtio_blk_geometry;
    set geometry(value: From<struct.virtio_blk_geometry>);
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
    get zoned(): struct.virtio_blk_zoned_characteristics;
    set zoned(value: From<struct.virtio_blk_zoned_characteristics>);
  }

  /** `<linux/virtio_blk.h>`: 16 bytes. */
  interface virtio_blk_discard_write_zeroes
    extends RecordView<'struct virtio_blk_discard_write_zeroes'> {
    get sector(): bigint;
    set sector(value: Integer);
    num_sectors: number;
    flags: number;
  }

  /** `<linux/virtio_blk.h>`: 4 bytes. */
  interface virtio_blk_geometry extends RecordView<'struct virtio_blk_geometry'> {
    cylinders: number;
    heads: number;
    sectors: number;
  }

  /** `<linux/virtio_blk.h>`: 16 bytes. */
  interface virtio_blk_outhdr extends RecordView<'struct virtio_blk_outhdr'> {
    type: number;
    ioprio: number;
    get sector(): bigint;
    set sector(value: Integer);
  }

  /** `<linux/virtio_blk.h>`: 64 bytes. */
  interface virtio_blk_zone_descriptor extends RecordView<'struct virtio_blk_zone_descriptor'> {
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

  /** `<linux/virtio_blk.h>`: 64 bytes. */
  interface virtio_blk_zone_report extends RecordView<'struct virtio_blk_zone_report'> {
    get nr_zones(): bigint;
    set nr_zones(value: Integer);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get zones(): Elements<struct.virtio_blk_zone_descriptor>;
    set zones(value: Iterable<From<struct.virtio_blk_zone_descriptor>>);
  }

  /** `<linux/virtio_blk.h>`: 24 bytes. */
  interface virtio_blk_zoned_characteristics
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

  /** `<linux/virtio_blk.h>`: 16 bytes. */
  interface virtio_scsi_inhdr extends RecordView<'struct virtio_scsi_inhdr'> {
    errors: number;
    data_len: number;
    sense_len: number;
    residual: number;
  }
}

export const struct: {
  readonly virtio_blk_config: Descriptor<struct.virtio_blk_config>;
  readonly virtio_blk_discard_write_zeroes: Descriptor<struct.virtio_blk_discard_write_zeroes>;
  readonly virtio_blk_geometry: Descriptor<struct.virtio_blk_geometry>;
  readonly virtio_blk_outhdr: Descriptor<struct.virtio_blk_outhdr>;
  readonly virtio_blk_zone_descriptor: Descriptor<struct.virtio_blk_zone_descriptor>;
  readonly virtio_blk_zone_report: Descriptor<struct.virtio_blk_zone_report>;
  readonly virtio_blk_zoned_characteristics: Descriptor<struct.virtio_blk_zoned_characteristics>;
  readonly virtio_scsi_inhdr: Descriptor<struct.virtio_scsi_inhdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_blk_config": ["__u64 capacity;__u32 size_max;__u32 seg_max;struct virtio_blk_geometry geometry;__u32 blk_size;__u8 physical_block_exp;__u8 alignment_offset;__u16 min_io_size;__u32 opt_io_size;__u8 wce;__u8 unused;__u16 num_queues;__u32 max_discard_sectors;__u32 max_discard_seg;__u32 discard_sector_alignment;__u32 max_write_zeroes_sectors;__u32 max_write_zeroes_seg;__u8 write_zeroes_may_unmap;__u8 unused1[3];__u32 max_secure_erase_sectors;__u32 max_secure_erase_seg;__u32 secure_erase_sector_alignment;struct virtio_blk_zoned_characteristics zoned;",{"pack":1}],
"virtio_blk_discard_write_zeroes": "__le64 sector;__le32 num_sectors;__le32 flags;",
"virtio_blk_geometry": "__u16 cylinders;__u8 heads;__u8 sectors;",
"virtio_blk_outhdr": "__u32 type;__u32 ioprio;__u64 sector;",
"virtio_blk_zone_descriptor": "__u64 z_cap;__u64 z_start;__u64 z_wp;__u8 z_type;__u8 z_state;__u8 reserved[38];",
"virtio_blk_zone_report": "__u64 nr_zones;__u8 reserved[56];struct virtio_blk_zone_descriptor zones[];",
"virtio_blk_zoned_characteristics": "__u32 zone_sectors;__u32 max_open_zones;__u32 max_active_zones;__u32 max_append_sectors;__u32 write_granularity;__u8 model;__u8 unused2[3];",
"virtio_scsi_inhdr": "__u32 errors;__u32 data_len;__u32 sense_len;__u32 residual;"
}`),
);
