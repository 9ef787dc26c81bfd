// Generated from Linux 7.3.4 <mtd/ubi-user.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<mtd/ubi-user.h>`: 24 bytes. */
export interface ubi_attach_req extends RecordView<'struct ubi_attach_req'> {
  ubi_num: number;
  mtd_num: number;
  vid_hdr_offset: number;
  max_beb_per1024: number;
  disable_fm: number;
  need_resv_pool: number;
  wl_threshold: number;
  get padding(): Int8Array;
  set padding(value: Iterable<Integer>);
}

export const ubi_attach_req: Descriptor<ubi_attach_req> = /* @__PURE__ */ declareStruct(
  'ubi_attach_req',
  `
  __s32 ubi_num;
  __s32 mtd_num;
  __s32 vid_hdr_offset;
  __s16 max_beb_per1024;
  __s8 disable_fm;
  __s8 need_resv_pool;
  __s32 wl_threshold;
  __s8 padding[4];
`,
);

/** `<mtd/ubi-user.h>`: 128 bytes. */
export interface ubi_blkcreate_req extends RecordView<'struct ubi_blkcreate_req'> {
  get padding(): Int8Array;
  set padding(value: Iterable<Integer>);
}

export const ubi_blkcreate_req: Descriptor<ubi_blkcreate_req> = /* @__PURE__ */ declareStruct(
  'ubi_blkcreate_req',
  `
  __s8 padding[128];
`,
);

/** `<mtd/ubi-user.h>`: 28 bytes. */
export interface ubi_ecinfo_req extends RecordView<'struct ubi_ecinfo_req'> {
  start: number;
  length: number;
  read_length: number;
  get padding(): Int8Array;
  set padding(value: Iterable<Integer>);
  get erase_counters(): Elements<number>;
  set erase_counters(value: Iterable<number>);
}

export const ubi_ecinfo_req: Descriptor<ubi_ecinfo_req> = /* @__PURE__ */ declareStruct(
  'ubi_ecinfo_req',
  `
  __s32 start;
  __s32 length;
  __s32 read_length;
  __s8 padding[16];
  __s32 erase_counters[];
`,
  { pack: 1 },
);

/** `<mtd/ubi-user.h>`: 16 bytes. */
export interface ubi_leb_change_req extends RecordView<'struct ubi_leb_change_req'> {
  lnum: number;
  bytes: number;
  dtype: number;
  get padding(): Int8Array;
  set padding(value: Iterable<Integer>);
}

export const ubi_leb_change_req: Descriptor<ubi_leb_change_req> = /* @__PURE__ */ declareStruct(
  'ubi_leb_change_req',
  `
  __s32 lnum;
  __s32 bytes;
  __s8 dtype;
  __s8 padding[7];
`,
  { pack: 1 },
);

/** `<mtd/ubi-user.h>`: 8 bytes. */
export interface ubi_map_req extends RecordView<'struct ubi_map_req'> {
  lnum: number;
  dtype: number;
  get padding(): Int8Array;
  set padding(value: Iterable<Integer>);
}

export const ubi_map_req: Descriptor<ubi_map_req> = /* @__PURE__ */ declareStruct(
  'ubi_map_req',
  `
  __s32 lnum;
  __s8 dtype;
  __s8 padding[3];
`,
  { pack: 1 },
);

/** `<mtd/ubi-user.h>`: 152 bytes. */
export interface ubi_mkvol_req extends RecordView<'struct ubi_mkvol_req'> {
  vol_id: number;
  alignment: number;
  get bytes(): bigint;
  set bytes(value: Integer);
  vol_type: number;
  flags: number;
  name_len: number;
  get padding2(): Int8Array;
  set padding2(value: Iterable<Integer>);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const ubi_mkvol_req: Descriptor<ubi_mkvol_req> = /* @__PURE__ */ declareStruct(
  'ubi_mkvol_req',
  `
  __s32 vol_id;
  __s32 alignment;
  __s64 bytes;
  __s8 vol_type;
  __u8 flags;
  __s16 name_len;
  __s8 padding2[4];
  char name[128];
`,
  { pack: 1 },
);

interface ubi_rnvol_req$ents extends RecordView<'struct ubi_rnvol_req.ents'> {
  vol_id: number;
  name_len: number;
  get padding2(): Int8Array;
  set padding2(value: Iterable<Integer>);
  get name(): Uint8Array;
  set name(value: Bytes);
}

/** `<mtd/ubi-user.h>`: 4368 bytes. */
export interface ubi_rnvol_req extends RecordView<'struct ubi_rnvol_req'> {
  count: number;
  get padding1(): Int8Array;
  set padding1(value: Iterable<Integer>);
  get ents(): Elements<ubi_rnvol_req$ents>;
  set ents(value: Iterable<ubi_rnvol_req$ents | Init<ubi_rnvol_req$ents>>);
}

export const ubi_rnvol_req: Descriptor<ubi_rnvol_req> = /* @__PURE__ */ declareStruct(
  'ubi_rnvol_req',
  `
  __s32 count;
  __s8 padding1[12];
  struct {
    __s32 vol_id;
    __s16 name_len;
    __s8 padding2[2];
    char name[128];
  } ents[32];
`,
  { pack: 1 },
);

/** `<mtd/ubi-user.h>`: 12 bytes. */
export interface ubi_rsvol_req extends RecordView<'struct ubi_rsvol_req'> {
  get bytes(): bigint;
  set bytes(value: Integer);
  vol_id: number;
}

export const ubi_rsvol_req: Descriptor<ubi_rsvol_req> = /* @__PURE__ */ declareStruct(
  'ubi_rsvol_req',
  `
  __s64 bytes;
  __s32 vol_id;
`,
  { pack: 1 },
);

/** `<mtd/ubi-user.h>`: 16 bytes. */
export interface ubi_set_vol_prop_req extends RecordView<'struct ubi_set_vol_prop_req'> {
  property: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get value(): bigint;
  set value(value: Integer);
}

export const ubi_set_vol_prop_req: Descriptor<ubi_set_vol_prop_req> = /* @__PURE__ */ declareStruct(
  'ubi_set_vol_prop_req',
  `
  __u8 property;
  __u8 padding[7];
  __u64 value;
`,
  { pack: 1 },
);
