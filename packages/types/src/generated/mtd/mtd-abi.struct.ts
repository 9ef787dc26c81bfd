// Generated from Linux 7.3.4 <mtd/mtd-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<mtd/mtd-abi.h>`: 8 bytes. */
export interface erase_info_user extends RecordView<'struct erase_info_user'> {
  start: number;
  length: number;
}

export const erase_info_user: Descriptor<erase_info_user> = /* @__PURE__ */ declareStruct(
  'erase_info_user',
  `
  __u32 start;
  __u32 length;
`,
);

/** `<mtd/mtd-abi.h>`: 16 bytes. */
export interface erase_info_user64 extends RecordView<'struct erase_info_user64'> {
  get start(): bigint;
  set start(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const erase_info_user64: Descriptor<erase_info_user64> = /* @__PURE__ */ declareStruct(
  'erase_info_user64',
  `
  __u64 start;
  __u64 length;
`,
);

/** `<mtd/mtd-abi.h>`: 16 bytes. */
export interface mtd_ecc_stats extends RecordView<'struct mtd_ecc_stats'> {
  corrected: number;
  failed: number;
  badblocks: number;
  bbtblocks: number;
}

export const mtd_ecc_stats: Descriptor<mtd_ecc_stats> = /* @__PURE__ */ declareStruct(
  'mtd_ecc_stats',
  `
  __u32 corrected;
  __u32 failed;
  __u32 badblocks;
  __u32 bbtblocks;
`,
);

/** `<mtd/mtd-abi.h>`: 32 bytes. */
export interface mtd_info_user extends RecordView<'struct mtd_info_user'> {
  type: number;
  flags: number;
  size: number;
  erasesize: number;
  writesize: number;
  oobsize: number;
  get padding(): bigint;
  set padding(value: Integer);
}

export const mtd_info_user: Descriptor<mtd_info_user> = /* @__PURE__ */ declareStruct(
  'mtd_info_user',
  `
  __u8 type;
  __u32 flags;
  __u32 size;
  __u32 erasesize;
  __u32 writesize;
  __u32 oobsize;
  __u64 padding;
`,
);

/** `<mtd/mtd-abi.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface mtd_oob_buf extends RecordView<'struct mtd_oob_buf', 'ptr'> {
  start: number;
  length: number;
  get ptr(): number;
  set ptr(value: Pointer);
}

export const mtd_oob_buf: Descriptor<mtd_oob_buf> = /* @__PURE__ */ declareStruct(
  'mtd_oob_buf',
  `
  __u32 start;
  __u32 length;
  void *ptr;
`,
);

/** `<mtd/mtd-abi.h>`: 24 bytes. */
export interface mtd_oob_buf64 extends RecordView<'struct mtd_oob_buf64'> {
  get start(): bigint;
  set start(value: Integer);
  pad: number;
  length: number;
  get usr_ptr(): bigint;
  set usr_ptr(value: Integer);
}

export const mtd_oob_buf64: Descriptor<mtd_oob_buf64> = /* @__PURE__ */ declareStruct(
  'mtd_oob_buf64',
  `
  __u64 start;
  __u32 pad;
  __u32 length;
  __u64 usr_ptr;
`,
);

/** `<mtd/mtd-abi.h>`: 64 bytes on x86_64, arm, riscv64, aarch64; 60 bytes on x86. */
export interface mtd_read_req extends RecordView<'struct mtd_read_req'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get ooblen(): bigint;
  set ooblen(value: Integer);
  get usr_data(): bigint;
  set usr_data(value: Integer);
  get usr_oob(): bigint;
  set usr_oob(value: Integer);
  mode: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get ecc_stats(): mtd_read_req_ecc_stats;
  set ecc_stats(value: mtd_read_req_ecc_stats | Init<mtd_read_req_ecc_stats>);
}

export const mtd_read_req: Descriptor<mtd_read_req> = /* @__PURE__ */ declareStruct(
  'mtd_read_req',
  `
  __u64 start;
  __u64 len;
  __u64 ooblen;
  __u64 usr_data;
  __u64 usr_oob;
  __u8 mode;
  __u8 padding[7];
  struct mtd_read_req_ecc_stats ecc_stats;
`,
  { uses: () => [mtd_read_req_ecc_stats] },
);

/** `<mtd/mtd-abi.h>`: 12 bytes. */
export interface mtd_read_req_ecc_stats extends RecordView<'struct mtd_read_req_ecc_stats'> {
  uncorrectable_errors: number;
  corrected_bitflips: number;
  max_bitflips: number;
}

export const mtd_read_req_ecc_stats: Descriptor<mtd_read_req_ecc_stats> =
  /* @__PURE__ */ declareStruct(
    'mtd_read_req_ecc_stats',
    `
  __u32 uncorrectable_errors;
  __u32 corrected_bitflips;
  __u32 max_bitflips;
`,
  );

/** `<mtd/mtd-abi.h>`: 48 bytes. */
export interface mtd_write_req extends RecordView<'struct mtd_write_req'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get ooblen(): bigint;
  set ooblen(value: Integer);
  get usr_data(): bigint;
  set usr_data(value: Integer);
  get usr_oob(): bigint;
  set usr_oob(value: Integer);
  mode: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const mtd_write_req: Descriptor<mtd_write_req> = /* @__PURE__ */ declareStruct(
  'mtd_write_req',
  `
  __u64 start;
  __u64 len;
  __u64 ooblen;
  __u64 usr_data;
  __u64 usr_oob;
  __u8 mode;
  __u8 padding[7];
`,
);

/** `<mtd/mtd-abi.h>`: 328 bytes. */
export interface nand_ecclayout_user extends RecordView<'struct nand_ecclayout_user'> {
  eccbytes: number;
  get eccpos(): Uint32Array;
  set eccpos(value: Iterable<Integer>);
  oobavail: number;
  get oobfree(): Elements<nand_oobfree>;
  set oobfree(value: Iterable<nand_oobfree | Init<nand_oobfree>>);
}

export const nand_ecclayout_user: Descriptor<nand_ecclayout_user> = /* @__PURE__ */ declareStruct(
  'nand_ecclayout_user',
  `
  __u32 eccbytes;
  __u32 eccpos[64];
  __u32 oobavail;
  struct nand_oobfree oobfree[8];
`,
  { uses: () => [nand_oobfree] },
);

/** `<mtd/mtd-abi.h>`: 8 bytes. */
export interface nand_oobfree extends RecordView<'struct nand_oobfree'> {
  offset: number;
  length: number;
}

export const nand_oobfree: Descriptor<nand_oobfree> = /* @__PURE__ */ declareStruct(
  'nand_oobfree',
  `
  __u32 offset;
  __u32 length;
`,
);

/** `<mtd/mtd-abi.h>`: 200 bytes. */
export interface nand_oobinfo extends RecordView<'struct nand_oobinfo'> {
  useecc: number;
  eccbytes: number;
  get oobfree(): Elements<Elements<number>>;
  set oobfree(value: Iterable<Iterable<number>>);
  get eccpos(): Uint32Array;
  set eccpos(value: Iterable<Integer>);
}

export const nand_oobinfo: Descriptor<nand_oobinfo> = /* @__PURE__ */ declareStruct(
  'nand_oobinfo',
  `
  __u32 useecc;
  __u32 eccbytes;
  __u32 oobfree[8][2];
  __u32 eccpos[32];
`,
);

/** `<mtd/mtd-abi.h>`: 12 bytes. */
export interface otp_info extends RecordView<'struct otp_info'> {
  start: number;
  length: number;
  locked: number;
}

export const otp_info: Descriptor<otp_info> = /* @__PURE__ */ declareStruct(
  'otp_info',
  `
  __u32 start;
  __u32 length;
  __u32 locked;
`,
);

/** `<mtd/mtd-abi.h>`: 16 bytes. */
export interface region_info_user extends RecordView<'struct region_info_user'> {
  offset: number;
  erasesize: number;
  numblocks: number;
  regionindex: number;
}

export const region_info_user: Descriptor<region_info_user> = /* @__PURE__ */ declareStruct(
  'region_info_user',
  `
  __u32 offset;
  __u32 erasesize;
  __u32 numblocks;
  __u32 regionindex;
`,
);
