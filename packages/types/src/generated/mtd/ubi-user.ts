// Generated from Linux 7.3.4 <mtd/ubi-user.h> by "pnpm generate". Do not edit.
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
  | 'UBI_IOCATT'
  | 'UBI_IOCDET'
  | 'UBI_IOCEBCH'
  | 'UBI_IOCEBER'
  | 'UBI_IOCEBISMAP'
  | 'UBI_IOCEBMAP'
  | 'UBI_IOCEBUNMAP'
  | 'UBI_IOCMKVOL'
  | 'UBI_IOCRMVOL'
  | 'UBI_IOCRNVOL'
  | 'UBI_IOCRPEB'
  | 'UBI_IOCRSVOL'
  | 'UBI_IOCSETVOLPROP'
  | 'UBI_IOCSPEB'
  | 'UBI_IOCVOLCRBLK'
  | 'UBI_IOCVOLRMBLK'
  | 'UBI_IOCVOLUP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    UBI_IOCATT: 1075343168,
    UBI_IOCDET: 1074032449,
    UBI_IOCEBCH: 1074024194,
    UBI_IOCEBER: 1074024193,
    UBI_IOCEBISMAP: 2147766021,
    UBI_IOCEBMAP: 1074286339,
    UBI_IOCEBUNMAP: 1074024196,
    UBI_IOCMKVOL: 1083731712,
    UBI_IOCRMVOL: 1074032385,
    UBI_IOCRNVOL: 1360031491,
    UBI_IOCRPEB: 1074032388,
    UBI_IOCRSVOL: 1074556674,
    UBI_IOCSETVOLPROP: 1074810630,
    UBI_IOCSPEB: 1074032389,
    UBI_IOCVOLCRBLK: 1082150663,
    UBI_IOCVOLRMBLK: 20232,
    UBI_IOCVOLUP: 1074286336,
  },
);

export const UBI_IOCATT: number = /* @__PURE__ */ requestHere(1075343168),
  UBI_IOCDET: number = /* @__PURE__ */ requestHere(1074032449),
  UBI_IOCEBCH: number = /* @__PURE__ */ requestHere(1074024194),
  UBI_IOCEBER: number = /* @__PURE__ */ requestHere(1074024193),
  UBI_IOCEBISMAP: number = /* @__PURE__ */ requestHere(2147766021),
  UBI_IOCEBMAP: number = /* @__PURE__ */ requestHere(1074286339),
  UBI_IOCEBUNMAP: number = /* @__PURE__ */ requestHere(1074024196),
  UBI_IOCMKVOL: number = /* @__PURE__ */ requestHere(1083731712),
  UBI_IOCRMVOL: number = /* @__PURE__ */ requestHere(1074032385),
  UBI_IOCRNVOL: number = /* @__PURE__ */ requestHere(1360031491),
  UBI_IOCRPEB: number = /* @__PURE__ */ requestHere(1074032388),
  UBI_IOCRSVOL: number = /* @__PURE__ */ requestHere(1074556674),
  UBI_IOCSETVOLPROP: number = /* @__PURE__ */ requestHere(1074810630),
  UBI_IOCSPEB: number = /* @__PURE__ */ requestHere(1074032389),
  UBI_IOCVOLCRBLK: number = /* @__PURE__ */ requestHere(1082150663),
  UBI_IOCVOLRMBLK: number = /* @__PURE__ */ requestHere(20232),
  UBI_IOCVOLUP: number = /* @__PURE__ */ requestHere(1074286336);
export const MAX_UBI_MTD_NAME_LEN = 127,
  UBI_CTRL_IOC_MAGIC = 111,
  UBI_DEV_NUM_AUTO = -1,
  UBI_DYNAMIC_VOLUME = 3,
  UBI_IOCECNFO = 3223088902,
  UBI_IOC_MAGIC = 111,
  UBI_MAX_RNVOL = 32,
  UBI_MAX_VOLUME_NAME = 127,
  UBI_STATIC_VOLUME = 4,
  UBI_VOL_IOC_MAGIC = 79,
  UBI_VOL_NUM_AUTO = -1,
  UBI_VOL_PROP_DIRECT_WRITE = 1,
  UBI_VOL_SKIP_CRC_CHECK_FLG = 1,
  UBI_VOL_VALID_FLGS = 1;
export declare namespace struct {
  /** `<mtd/ubi-user.h>`: 24 bytes. */
  interface ubi_attach_req extends RecordView<'struct ubi_attach_req'> {
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

  /** `<mtd/ubi-user.h>`: 128 bytes. */
  interface ubi_blkcreate_req extends RecordView<'struct ubi_blkcreate_req'> {
    get padding(): Int8Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<mtd/ubi-user.h>`: 28 bytes. */
  interface ubi_ecinfo_req extends RecordView<'struct ubi_ecinfo_req'> {
    start: number;
    length: number;
    read_length: number;
    get padding(): Int8Array;
    set padding(value: Iterable<Integer>);
    get erase_counters(): Elements<number>;
    set erase_counters(value: Iterable<number>);
  }

  /** `<mtd/ubi-user.h>`: 16 bytes. */
  interface ubi_leb_change_req extends RecordView<'struct ubi_leb_change_req'> {
    lnum: number;
    bytes: number;
    dtype: number;
    get padding(): Int8Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<mtd/ubi-user.h>`: 8 bytes. */
  interface ubi_map_req extends RecordView<'struct ubi_map_req'> {
    lnum: number;
    dtype: number;
    get padding(): Int8Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<mtd/ubi-user.h>`: 152 bytes. */
  interface ubi_mkvol_req extends RecordView<'struct ubi_mkvol_req'> {
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

  interface ubi_rnvol_req$ents extends RecordView<'struct ubi_rnvol_req.ents'> {
    vol_id: number;
    name_len: number;
    get padding2(): Int8Array;
    set padding2(value: Iterable<Integer>);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<mtd/ubi-user.h>`: 4368 bytes. */
  interface ubi_rnvol_req extends RecordView<'struct ubi_rnvol_req'> {
    count: number;
    get padding1(): Int8Array;
    set padding1(value: Iterable<Integer>);
    get ents(): Elements<ubi_rnvol_req$ents>;
    set ents(value: Iterable<From<ubi_rnvol_req$ents>>);
  }

  /** `<mtd/ubi-user.h>`: 12 bytes. */
  interface ubi_rsvol_req extends RecordView<'struct ubi_rsvol_req'> {
    get bytes(): bigint;
    set bytes(value: Integer);
    vol_id: number;
  }

  /** `<mtd/ubi-user.h>`: 16 bytes. */
  interface ubi_set_vol_prop_req extends RecordView<'struct ubi_set_vol_prop_req'> {
    property: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get value(): bigint;
    set value(value: Integer);
  }
}

export const struct: {
  readonly ubi_attach_req: Descriptor<struct.ubi_attach_req>;
  readonly ubi_blkcreate_req: Descriptor<struct.ubi_blkcreate_req>;
  readonly ubi_ecinfo_req: Descriptor<struct.ubi_ecinfo_req>;
  readonly ubi_leb_change_req: Descriptor<struct.ubi_leb_change_req>;
  readonly ubi_map_req: Descriptor<struct.ubi_map_req>;
  readonly ubi_mkvol_req: Descriptor<struct.ubi_mkvol_req>;
  readonly ubi_rnvol_req: Descriptor<struct.ubi_rnvol_req>;
  readonly ubi_rsvol_req: Descriptor<struct.ubi_rsvol_req>;
  readonly ubi_set_vol_prop_req: Descriptor<struct.ubi_set_vol_prop_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ubi_attach_req": "__s32 ubi_num;__s32 mtd_num;__s32 vid_hdr_offset;__s16 max_beb_per1024;__s8 disable_fm;__s8 need_resv_pool;__s32 wl_threshold;__s8 padding[4];",
"ubi_blkcreate_req": "__s8 padding[128];",
"ubi_ecinfo_req": ["__s32 start;__s32 length;__s32 read_length;__s8 padding[16];__s32 erase_counters[];",{"pack":1}],
"ubi_leb_change_req": ["__s32 lnum;__s32 bytes;__s8 dtype;__s8 padding[7];",{"pack":1}],
"ubi_map_req": ["__s32 lnum;__s8 dtype;__s8 padding[3];",{"pack":1}],
"ubi_mkvol_req": ["__s32 vol_id;__s32 alignment;__s64 bytes;__s8 vol_type;__u8 flags;__s16 name_len;__s8 padding2[4];char name[128];",{"pack":1}],
"ubi_rnvol_req": ["__s32 count;__s8 padding1[12];struct {__s32 vol_id;__s16 name_len;__s8 padding2[2];char name[128];} ents[32];",{"pack":1}],
"ubi_rsvol_req": ["__s64 bytes;__s32 vol_id;",{"pack":1}],
"ubi_set_vol_prop_req": ["__u8 property;__u8 padding[7];__u64 value;",{"pack":1}]
}`),
);
