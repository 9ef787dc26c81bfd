// Generated from Linux 7.3.4 <mtd/inftl-user.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const INFTL_BDTL = 1073741824,
  INFTL_BINARY = 536870912,
  INFTL_LAST = 2147483648,
  OSAK_VERSION = 20768,
  PERCENTUSED = 98,
  SECTORSIZE = 512;
export declare namespace struct {
  /** `<mtd/inftl-user.h>`: 148 bytes. */
  interface INFTLMediaHeader extends RecordView<'struct INFTLMediaHeader'> {
    get bootRecordID(): Uint8Array;
    set bootRecordID(value: Bytes);
    NoOfBootImageBlocks: number;
    NoOfBinaryPartitions: number;
    NoOfBDTLPartitions: number;
    BlockMultiplierBits: number;
    FormatFlags: number;
    OsakVersion: number;
    PercentUsed: number;
    get Partitions(): Elements<struct.INFTLPartition>;
    set Partitions(value: Iterable<From<struct.INFTLPartition>>);
  }

  /** `<mtd/inftl-user.h>`: 28 bytes. */
  interface INFTLPartition extends RecordView<'struct INFTLPartition'> {
    virtualUnits: number;
    firstUnit: number;
    lastUnit: number;
    flags: number;
    spareUnits: number;
    Reserved0: number;
    Reserved1: number;
  }

  /** `<mtd/inftl-user.h>`: 8 bytes. */
  interface inftl_bci extends RecordView<'struct inftl_bci'> {
    get ECCsig(): Uint8Array;
    set ECCsig(value: Bytes);
    Status: number;
    Status1: number;
  }

  /** `<mtd/inftl-user.h>`: 16 bytes. */
  interface inftl_oob extends RecordView<'struct inftl_oob'> {
    get b(): struct.inftl_bci;
    set b(value: From<struct.inftl_bci>);
    get u(): union.inftl_uci;
    set u(value: From<union.inftl_uci>);
  }

  /** `<mtd/inftl-user.h>`: 8 bytes. */
  interface inftl_unithead1 extends RecordView<'struct inftl_unithead1'> {
    virtualUnitNo: number;
    prevUnitNo: number;
    ANAC: number;
    NACs: number;
    parityPerField: number;
    discarded: number;
  }

  /** `<mtd/inftl-user.h>`: 8 bytes. */
  interface inftl_unithead2 extends RecordView<'struct inftl_unithead2'> {
    parityPerField: number;
    ANAC: number;
    prevUnitNo: number;
    virtualUnitNo: number;
    NACs: number;
    discarded: number;
  }

  /** `<mtd/inftl-user.h>`: 8 bytes. */
  interface inftl_unittail extends RecordView<'struct inftl_unittail'> {
    get Reserved(): Uint8Array;
    set Reserved(value: Bytes);
    EraseMark: number;
    EraseMark1: number;
  }
}

export const struct: {
  readonly INFTLMediaHeader: Descriptor<struct.INFTLMediaHeader>;
  readonly INFTLPartition: Descriptor<struct.INFTLPartition>;
  readonly inftl_bci: Descriptor<struct.inftl_bci>;
  readonly inftl_oob: Descriptor<struct.inftl_oob>;
  readonly inftl_unithead1: Descriptor<struct.inftl_unithead1>;
  readonly inftl_unithead2: Descriptor<struct.inftl_unithead2>;
  readonly inftl_unittail: Descriptor<struct.inftl_unittail>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"INFTLMediaHeader": ["char bootRecordID[8];__u32 NoOfBootImageBlocks;__u32 NoOfBinaryPartitions;__u32 NoOfBDTLPartitions;__u32 BlockMultiplierBits;__u32 FormatFlags;__u32 OsakVersion;__u32 PercentUsed;struct INFTLPartition Partitions[4];",{"pack":1}],
"INFTLPartition": ["__u32 virtualUnits;__u32 firstUnit;__u32 lastUnit;__u32 flags;__u32 spareUnits;__u32 Reserved0;__u32 Reserved1;",{"pack":1}],
"inftl_bci": "__u8 ECCsig[6];__u8 Status;__u8 Status1;",
"inftl_oob": "struct inftl_bci b;union inftl_uci u;",
"inftl_unithead1": ["__u16 virtualUnitNo;__u16 prevUnitNo;__u8 ANAC;__u8 NACs;__u8 parityPerField;__u8 discarded;",{"pack":1}],
"inftl_unithead2": ["__u8 parityPerField;__u8 ANAC;__u16 prevUnitNo;__u16 virtualUnitNo;__u8 NACs;__u8 discarded;",{"pack":1}],
"inftl_unittail": ["__u8 Reserved[4];__u16 EraseMark;__u16 EraseMark1;",{"pack":1}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<mtd/inftl-user.h>`: 8 bytes. */
  interface inftl_uci extends RecordView<'union inftl_uci'> {
    get a(): struct.inftl_unithead1;
    set a(value: From<struct.inftl_unithead1>);
    get b(): struct.inftl_unithead2;
    set b(value: From<struct.inftl_unithead2>);
    get c(): struct.inftl_unittail;
    set c(value: From<struct.inftl_unittail>);
  }
}

export const union: {
  readonly inftl_uci: Descriptor<union.inftl_uci>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"inftl_uci": "struct inftl_unithead1 a;struct inftl_unithead2 b;struct inftl_unittail c;"
}`),
  () => [struct],
);
