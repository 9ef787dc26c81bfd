// Generated from Linux 7.3.4 <mtd/inftl-user.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { inftl_uci } from './inftl-user.union.ts';

/** `<mtd/inftl-user.h>`: 148 bytes. */
export interface INFTLMediaHeader extends RecordView<'struct INFTLMediaHeader'> {
  get bootRecordID(): Uint8Array;
  set bootRecordID(value: Bytes);
  NoOfBootImageBlocks: number;
  NoOfBinaryPartitions: number;
  NoOfBDTLPartitions: number;
  BlockMultiplierBits: number;
  FormatFlags: number;
  OsakVersion: number;
  PercentUsed: number;
  get Partitions(): Elements<INFTLPartition>;
  set Partitions(value: Iterable<INFTLPartition | Init<INFTLPartition>>);
}

export const INFTLMediaHeader: Descriptor<INFTLMediaHeader> = /* @__PURE__ */ declareStruct(
  'INFTLMediaHeader',
  `
  char bootRecordID[8];
  __u32 NoOfBootImageBlocks;
  __u32 NoOfBinaryPartitions;
  __u32 NoOfBDTLPartitions;
  __u32 BlockMultiplierBits;
  __u32 FormatFlags;
  __u32 OsakVersion;
  __u32 PercentUsed;
  struct INFTLPartition Partitions[4];
`,
  { pack: 1, uses: () => [INFTLPartition] },
);

/** `<mtd/inftl-user.h>`: 28 bytes. */
export interface INFTLPartition extends RecordView<'struct INFTLPartition'> {
  virtualUnits: number;
  firstUnit: number;
  lastUnit: number;
  flags: number;
  spareUnits: number;
  Reserved0: number;
  Reserved1: number;
}

export const INFTLPartition: Descriptor<INFTLPartition> = /* @__PURE__ */ declareStruct(
  'INFTLPartition',
  `
  __u32 virtualUnits;
  __u32 firstUnit;
  __u32 lastUnit;
  __u32 flags;
  __u32 spareUnits;
  __u32 Reserved0;
  __u32 Reserved1;
`,
  { pack: 1 },
);

/** `<mtd/inftl-user.h>`: 8 bytes. */
export interface inftl_bci extends RecordView<'struct inftl_bci'> {
  get ECCsig(): Uint8Array;
  set ECCsig(value: Bytes);
  Status: number;
  Status1: number;
}

export const inftl_bci: Descriptor<inftl_bci> = /* @__PURE__ */ declareStruct(
  'inftl_bci',
  `
  __u8 ECCsig[6];
  __u8 Status;
  __u8 Status1;
`,
);

/** `<mtd/inftl-user.h>`: 16 bytes. */
export interface inftl_oob extends RecordView<'struct inftl_oob'> {
  get b(): inftl_bci;
  set b(value: inftl_bci | Init<inftl_bci>);
  get u(): inftl_uci;
  set u(value: inftl_uci | Init<inftl_uci>);
}

export const inftl_oob: Descriptor<inftl_oob> = /* @__PURE__ */ declareStruct(
  'inftl_oob',
  `
  struct inftl_bci b;
  union inftl_uci u;
`,
  { uses: () => [inftl_bci, inftl_uci] },
);

/** `<mtd/inftl-user.h>`: 8 bytes. */
export interface inftl_unithead1 extends RecordView<'struct inftl_unithead1'> {
  virtualUnitNo: number;
  prevUnitNo: number;
  ANAC: number;
  NACs: number;
  parityPerField: number;
  discarded: number;
}

export const inftl_unithead1: Descriptor<inftl_unithead1> = /* @__PURE__ */ declareStruct(
  'inftl_unithead1',
  `
  __u16 virtualUnitNo;
  __u16 prevUnitNo;
  __u8 ANAC;
  __u8 NACs;
  __u8 parityPerField;
  __u8 discarded;
`,
  { pack: 1 },
);

/** `<mtd/inftl-user.h>`: 8 bytes. */
export interface inftl_unithead2 extends RecordView<'struct inftl_unithead2'> {
  parityPerField: number;
  ANAC: number;
  prevUnitNo: number;
  virtualUnitNo: number;
  NACs: number;
  discarded: number;
}

export const inftl_unithead2: Descriptor<inftl_unithead2> = /* @__PURE__ */ declareStruct(
  'inftl_unithead2',
  `
  __u8 parityPerField;
  __u8 ANAC;
  __u16 prevUnitNo;
  __u16 virtualUnitNo;
  __u8 NACs;
  __u8 discarded;
`,
  { pack: 1 },
);

/** `<mtd/inftl-user.h>`: 8 bytes. */
export interface inftl_unittail extends RecordView<'struct inftl_unittail'> {
  get Reserved(): Uint8Array;
  set Reserved(value: Bytes);
  EraseMark: number;
  EraseMark1: number;
}

export const inftl_unittail: Descriptor<inftl_unittail> = /* @__PURE__ */ declareStruct(
  'inftl_unittail',
  `
  __u8 Reserved[4];
  __u16 EraseMark;
  __u16 EraseMark1;
`,
  { pack: 1 },
);
