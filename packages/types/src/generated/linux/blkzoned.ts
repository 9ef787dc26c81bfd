// Generated from Linux 7.3.4 <linux/blkzoned.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'BLKCLOSEZONE'
  | 'BLKFINISHZONE'
  | 'BLKGETNRZONES'
  | 'BLKGETZONESZ'
  | 'BLKOPENZONE'
  | 'BLKRESETZONE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    BLKCLOSEZONE: 1074795143,
    BLKFINISHZONE: 1074795144,
    BLKGETNRZONES: 2147750533,
    BLKGETZONESZ: 2147750532,
    BLKOPENZONE: 1074795142,
    BLKRESETZONE: 1074795139,
  },
);

export const BLKCLOSEZONE: number = /* @__PURE__ */ requestHere(1074795143),
  BLKFINISHZONE: number = /* @__PURE__ */ requestHere(1074795144),
  BLKGETNRZONES: number = /* @__PURE__ */ requestHere(2147750533),
  BLKGETZONESZ: number = /* @__PURE__ */ requestHere(2147750532),
  BLKOPENZONE: number = /* @__PURE__ */ requestHere(1074795142),
  BLKRESETZONE: number = /* @__PURE__ */ requestHere(1074795139);
export const BLKREPORTZONE = 3222278786,
  BLKREPORTZONEV2 = 3222278798,
  BLK_ZONE_COND_ACTIVE = 255,
  BLK_ZONE_COND_CLOSED = 4,
  BLK_ZONE_COND_EMPTY = 1,
  BLK_ZONE_COND_EXP_OPEN = 3,
  BLK_ZONE_COND_FULL = 14,
  BLK_ZONE_COND_IMP_OPEN = 2,
  BLK_ZONE_COND_NOT_WP = 0,
  BLK_ZONE_COND_OFFLINE = 15,
  BLK_ZONE_COND_READONLY = 13,
  BLK_ZONE_REP_CACHED = 2147483648,
  BLK_ZONE_REP_CAPACITY = 1,
  BLK_ZONE_TYPE_CONVENTIONAL = 1,
  BLK_ZONE_TYPE_SEQWRITE_PREF = 3,
  BLK_ZONE_TYPE_SEQWRITE_REQ = 2;
export declare namespace struct {
  /** `<linux/blkzoned.h>`: 64 bytes. */
  interface blk_zone extends RecordView<'struct blk_zone'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get wp(): bigint;
    set wp(value: Integer);
    type: number;
    cond: number;
    non_seq: number;
    reset: number;
    get resv(): Uint8Array;
    set resv(value: Bytes);
    get capacity(): bigint;
    set capacity(value: Integer);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/blkzoned.h>`: 16 bytes. */
  interface blk_zone_range extends RecordView<'struct blk_zone_range'> {
    get sector(): bigint;
    set sector(value: Integer);
    get nr_sectors(): bigint;
    set nr_sectors(value: Integer);
  }

  /** `<linux/blkzoned.h>`: 16 bytes. */
  interface blk_zone_report extends RecordView<'struct blk_zone_report'> {
    get sector(): bigint;
    set sector(value: Integer);
    nr_zones: number;
    flags: number;
    get zones(): Elements<struct.blk_zone>;
    set zones(value: Iterable<From<struct.blk_zone>>);
  }
}

export const struct: {
  readonly blk_zone: Descriptor<struct.blk_zone>;
  readonly blk_zone_range: Descriptor<struct.blk_zone_range>;
  readonly blk_zone_report: Descriptor<struct.blk_zone_report>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"blk_zone": "__u64 start;__u64 len;__u64 wp;__u8 type;__u8 cond;__u8 non_seq;__u8 reset;__u8 resv[4];__u64 capacity;__u8 reserved[24];",
"blk_zone_range": "__u64 sector;__u64 nr_sectors;",
"blk_zone_report": "__u64 sector;__u32 nr_zones;__u32 flags;struct blk_zone zones[];"
}`),
);
