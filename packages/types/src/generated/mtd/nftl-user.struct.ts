// Generated from Linux 7.3.4 <mtd/nftl-user.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { nftl_uci } from './nftl-user.union.ts';

/** `<mtd/nftl-user.h>`: 15 bytes. */
export interface NFTLMediaHeader extends RecordView<'struct NFTLMediaHeader'> {
  get DataOrgID(): Uint8Array;
  set DataOrgID(value: Bytes);
  NumEraseUnits: number;
  FirstPhysicalEUN: number;
  FormattedSize: number;
  UnitSizeFactor: number;
}

export const NFTLMediaHeader: Descriptor<NFTLMediaHeader> = /* @__PURE__ */ declareStruct(
  'NFTLMediaHeader',
  `
  char DataOrgID[6];
  __u16 NumEraseUnits;
  __u16 FirstPhysicalEUN;
  __u32 FormattedSize;
  unsigned char UnitSizeFactor;
`,
  { pack: 1 },
);

/** `<mtd/nftl-user.h>`: 8 bytes. */
export interface nftl_bci extends RecordView<'struct nftl_bci'> {
  get ECCSig(): Uint8Array;
  set ECCSig(value: Bytes);
  Status: number;
  Status1: number;
}

export const nftl_bci: Descriptor<nftl_bci> = /* @__PURE__ */ declareStruct(
  'nftl_bci',
  `
  unsigned char ECCSig[6];
  __u8 Status;
  __u8 Status1;
`,
);

/** `<mtd/nftl-user.h>`: 16 bytes. */
export interface nftl_oob extends RecordView<'struct nftl_oob'> {
  get b(): nftl_bci;
  set b(value: nftl_bci | Init<nftl_bci>);
  get u(): nftl_uci;
  set u(value: nftl_uci | Init<nftl_uci>);
}

export const nftl_oob: Descriptor<nftl_oob> = /* @__PURE__ */ declareStruct(
  'nftl_oob',
  `
  struct nftl_bci b;
  union nftl_uci u;
`,
  { uses: () => [nftl_bci, nftl_uci] },
);

/** `<mtd/nftl-user.h>`: 8 bytes. */
export interface nftl_uci0 extends RecordView<'struct nftl_uci0'> {
  VirtUnitNum: number;
  ReplUnitNum: number;
  SpareVirtUnitNum: number;
  SpareReplUnitNum: number;
}

export const nftl_uci0: Descriptor<nftl_uci0> = /* @__PURE__ */ declareStruct(
  'nftl_uci0',
  `
  __u16 VirtUnitNum;
  __u16 ReplUnitNum;
  __u16 SpareVirtUnitNum;
  __u16 SpareReplUnitNum;
`,
  { pack: 1 },
);

/** `<mtd/nftl-user.h>`: 8 bytes. */
export interface nftl_uci1 extends RecordView<'struct nftl_uci1'> {
  WearInfo: number;
  EraseMark: number;
  EraseMark1: number;
}

export const nftl_uci1: Descriptor<nftl_uci1> = /* @__PURE__ */ declareStruct(
  'nftl_uci1',
  `
  __u32 WearInfo;
  __u16 EraseMark;
  __u16 EraseMark1;
`,
  { pack: 1 },
);

/** `<mtd/nftl-user.h>`: 8 bytes. */
export interface nftl_uci2 extends RecordView<'struct nftl_uci2'> {
  FoldMark: number;
  FoldMark1: number;
  unused: number;
}

export const nftl_uci2: Descriptor<nftl_uci2> = /* @__PURE__ */ declareStruct(
  'nftl_uci2',
  `
  __u16 FoldMark;
  __u16 FoldMark1;
  __u32 unused;
`,
  { pack: 1 },
);
