// Generated from Linux 7.3.4 <mtd/nftl-user.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ERASE_MARK = 15465,
  FOLD_MARK_IN_PROGRESS = 21845,
  MAX_ERASE_ZONES = 7680,
  SECTOR_DELETED = 0,
  SECTOR_FREE = 255,
  SECTOR_IGNORE = 17,
  SECTOR_USED = 85,
  ZONE_BAD_MARKED = 7,
  ZONE_BAD_ORIGINAL = 0,
  ZONE_GOOD = 255;
export declare namespace struct {
  /** `<mtd/nftl-user.h>`: 15 bytes. */
  interface NFTLMediaHeader extends RecordView<'struct NFTLMediaHeader'> {
    get DataOrgID(): Uint8Array;
    set DataOrgID(value: Bytes);
    NumEraseUnits: number;
    FirstPhysicalEUN: number;
    FormattedSize: number;
    UnitSizeFactor: number;
  }

  /** `<mtd/nftl-user.h>`: 8 bytes. */
  interface nftl_bci extends RecordView<'struct nftl_bci'> {
    get ECCSig(): Uint8Array;
    set ECCSig(value: Bytes);
    Status: number;
    Status1: number;
  }

  /** `<mtd/nftl-user.h>`: 16 bytes. */
  interface nftl_oob extends RecordView<'struct nftl_oob'> {
    get b(): struct.nftl_bci;
    set b(value: From<struct.nftl_bci>);
    get u(): union.nftl_uci;
    set u(value: From<union.nftl_uci>);
  }

  /** `<mtd/nftl-user.h>`: 8 bytes. */
  interface nftl_uci0 extends RecordView<'struct nftl_uci0'> {
    VirtUnitNum: number;
    ReplUnitNum: number;
    SpareVirtUnitNum: number;
    SpareReplUnitNum: number;
  }

  /** `<mtd/nftl-user.h>`: 8 bytes. */
  interface nftl_uci1 extends RecordView<'struct nftl_uci1'> {
    WearInfo: number;
    EraseMark: number;
    EraseMark1: number;
  }

  /** `<mtd/nftl-user.h>`: 8 bytes. */
  interface nftl_uci2 extends RecordView<'struct nftl_uci2'> {
    FoldMark: number;
    FoldMark1: number;
    unused: number;
  }
}

export const struct: {
  readonly NFTLMediaHeader: Descriptor<struct.NFTLMediaHeader>;
  readonly nftl_bci: Descriptor<struct.nftl_bci>;
  readonly nftl_oob: Descriptor<struct.nftl_oob>;
  readonly nftl_uci0: Descriptor<struct.nftl_uci0>;
  readonly nftl_uci1: Descriptor<struct.nftl_uci1>;
  readonly nftl_uci2: Descriptor<struct.nftl_uci2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"NFTLMediaHeader": ["char DataOrgID[6];__u16 NumEraseUnits;__u16 FirstPhysicalEUN;__u32 FormattedSize;unsigned char UnitSizeFactor;",{"pack":1}],
"nftl_bci": "unsigned char ECCSig[6];__u8 Status;__u8 Status1;",
"nftl_oob": "struct nftl_bci b;union nftl_uci u;",
"nftl_uci0": ["__u16 VirtUnitNum;__u16 ReplUnitNum;__u16 SpareVirtUnitNum;__u16 SpareReplUnitNum;",{"pack":1}],
"nftl_uci1": ["__u32 WearInfo;__u16 EraseMark;__u16 EraseMark1;",{"pack":1}],
"nftl_uci2": ["__u16 FoldMark;__u16 FoldMark1;__u32 unused;",{"pack":1}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<mtd/nftl-user.h>`: 8 bytes. */
  interface nftl_uci extends RecordView<'union nftl_uci'> {
    get a(): struct.nftl_uci0;
    set a(value: From<struct.nftl_uci0>);
    get b(): struct.nftl_uci1;
    set b(value: From<struct.nftl_uci1>);
    get c(): struct.nftl_uci2;
    set c(value: From<struct.nftl_uci2>);
  }
}

export const union: {
  readonly nftl_uci: Descriptor<union.nftl_uci>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nftl_uci": "struct nftl_uci0 a;struct nftl_uci1 b;struct nftl_uci2 c;"
}`),
  () => [struct],
);
