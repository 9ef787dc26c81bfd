// Generated from Linux 7.3.4 <linux/blkzoned.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/blkzoned.h>`: 64 bytes. */
export interface blk_zone extends RecordView<'struct blk_zone'> {
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

export const blk_zone: Descriptor<blk_zone> = /* @__PURE__ */ declareStruct(
  'blk_zone',
  `
  __u64 start;
  __u64 len;
  __u64 wp;
  __u8 type;
  __u8 cond;
  __u8 non_seq;
  __u8 reset;
  __u8 resv[4];
  __u64 capacity;
  __u8 reserved[24];
`,
);

/** `<linux/blkzoned.h>`: 16 bytes. */
export interface blk_zone_range extends RecordView<'struct blk_zone_range'> {
  get sector(): bigint;
  set sector(value: Integer);
  get nr_sectors(): bigint;
  set nr_sectors(value: Integer);
}

export const blk_zone_range: Descriptor<blk_zone_range> = /* @__PURE__ */ declareStruct(
  'blk_zone_range',
  `
  __u64 sector;
  __u64 nr_sectors;
`,
);

/** `<linux/blkzoned.h>`: 16 bytes. */
export interface blk_zone_report extends RecordView<'struct blk_zone_report'> {
  get sector(): bigint;
  set sector(value: Integer);
  nr_zones: number;
  flags: number;
  get zones(): Elements<blk_zone>;
  set zones(value: Iterable<blk_zone | Init<blk_zone>>);
}

export const blk_zone_report: Descriptor<blk_zone_report> = /* @__PURE__ */ declareStruct(
  'blk_zone_report',
  `
  __u64 sector;
  __u32 nr_zones;
  __u32 flags;
  struct blk_zone zones[];
`,
  { uses: () => [blk_zone] },
);
