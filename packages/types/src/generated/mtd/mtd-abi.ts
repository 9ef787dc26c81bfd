// Generated from Linux 7.3.4 <mtd/mtd-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MEMREAD: PerArch<
    3225439514,
    3225177370,
    3225439514,
    3225439514,
    3225439514,
    3225439514,
    3225439514,
    3225439514
  >;
  readonly MEMREADOOB: PerArch<
    3222293764,
    3222031620,
    3222031620,
    3222293764,
    3222293764,
    3222293764,
    3222293764,
    3222293764
  >;
  readonly MEMWRITEOOB: PerArch<
    3222293763,
    3222031619,
    3222031619,
    3222293763,
    3222293763,
    3222293763,
    3222293763,
    3222293763
  >;
} & Requests<
  | 'ECCGETLAYOUT'
  | 'ECCGETSTATS'
  | 'MEMERASE'
  | 'MEMERASE64'
  | 'MEMGETBADBLOCK'
  | 'MEMGETINFO'
  | 'MEMGETOOBSEL'
  | 'MEMGETREGIONCOUNT'
  | 'MEMISLOCKED'
  | 'MEMLOCK'
  | 'MEMSETBADBLOCK'
  | 'MEMUNLOCK'
  | 'MTDFILEMODE'
  | 'OTPERASE'
  | 'OTPGETREGIONCOUNT'
  | 'OTPGETREGIONINFO'
  | 'OTPLOCK'
  | 'OTPSELECT'
> = /* @__PURE__ */ perArchOf(
  {
    MEMREAD: [
      3225439514, 3225177370, 3225439514, 3225439514, 3225439514, 3225439514, 3225439514,
      3225439514,
    ],
    MEMREADOOB: [
      3222293764, 3222031620, 3222031620, 3222293764, 3222293764, 3222293764, 3222293764,
      3222293764,
    ],
    MEMWRITEOOB: [
      3222293763, 3222031619, 3222031619, 3222293763, 3222293763, 3222293763, 3222293763,
      3222293763,
    ],
  },
  {
    ECCGETLAYOUT: 2168999185,
    ECCGETSTATS: 2148551954,
    MEMERASE: 1074285826,
    MEMERASE64: 1074810132,
    MEMGETBADBLOCK: 1074285835,
    MEMGETINFO: 2149600513,
    MEMGETOOBSEL: 2160610570,
    MEMGETREGIONCOUNT: 2147765511,
    MEMISLOCKED: 2148027671,
    MEMLOCK: 1074285829,
    MEMSETBADBLOCK: 1074285836,
    MEMUNLOCK: 1074285830,
    MTDFILEMODE: 19731,
    OTPERASE: 1074547993,
    OTPGETREGIONCOUNT: 1074023694,
    OTPGETREGIONINFO: 1074547983,
    OTPLOCK: 2148289808,
    OTPSELECT: 2147765517,
  },
);

/** `<mtd/mtd-abi.h>`: 3225177370 on x86; 3225439514 elsewhere. */
export const MEMREAD: number = /* @__PURE__ */ hereOf(perArch.MEMREAD);
/** `<mtd/mtd-abi.h>`: 3222031620 on x86, arm; 3222293764 elsewhere. */
export const MEMREADOOB: number = /* @__PURE__ */ hereOf(perArch.MEMREADOOB);
/** `<mtd/mtd-abi.h>`: 3222031619 on x86, arm; 3222293763 elsewhere. */
export const MEMWRITEOOB: number = /* @__PURE__ */ hereOf(perArch.MEMWRITEOOB);
export const ECCGETLAYOUT: number = /* @__PURE__ */ requestHere(2168999185),
  ECCGETSTATS: number = /* @__PURE__ */ requestHere(2148551954),
  MEMERASE: number = /* @__PURE__ */ requestHere(1074285826),
  MEMERASE64: number = /* @__PURE__ */ requestHere(1074810132),
  MEMGETBADBLOCK: number = /* @__PURE__ */ requestHere(1074285835),
  MEMGETINFO: number = /* @__PURE__ */ requestHere(2149600513),
  MEMGETOOBSEL: number = /* @__PURE__ */ requestHere(2160610570),
  MEMGETREGIONCOUNT: number = /* @__PURE__ */ requestHere(2147765511),
  MEMISLOCKED: number = /* @__PURE__ */ requestHere(2148027671),
  MEMLOCK: number = /* @__PURE__ */ requestHere(1074285829),
  MEMSETBADBLOCK: number = /* @__PURE__ */ requestHere(1074285836),
  MEMUNLOCK: number = /* @__PURE__ */ requestHere(1074285830),
  MTDFILEMODE: number = /* @__PURE__ */ requestHere(19731),
  OTPERASE: number = /* @__PURE__ */ requestHere(1074547993),
  OTPGETREGIONCOUNT: number = /* @__PURE__ */ requestHere(1074023694),
  OTPGETREGIONINFO: number = /* @__PURE__ */ requestHere(1074547983),
  OTPLOCK: number = /* @__PURE__ */ requestHere(2148289808),
  OTPSELECT: number = /* @__PURE__ */ requestHere(2147765517);
export const MEMGETREGIONINFO = 3222293768,
  MEMREADOOB64 = 3222818070,
  MEMWRITE = 3224390936,
  MEMWRITEOOB64 = 3222818069,
  MTD_ABSENT = 0,
  MTD_BIT_WRITEABLE = 2048,
  MTD_CAP_NANDFLASH = 1024,
  MTD_CAP_NORFLASH = 3072,
  MTD_CAP_NVRAM = 7168,
  MTD_CAP_RAM = 7168,
  MTD_CAP_ROM = 0,
  MTD_DATAFLASH = 6,
  MTD_FILE_MODE_NORMAL = 0,
  MTD_FILE_MODE_OTP_FACTORY = 1,
  MTD_FILE_MODE_OTP_USER = 2,
  MTD_FILE_MODE_RAW = 3,
  MTD_MAX_ECCPOS_ENTRIES = 64,
  MTD_MAX_OOBFREE_ENTRIES = 8,
  MTD_MLCNANDFLASH = 8,
  MTD_NANDECC_AUTOPLACE = 2,
  MTD_NANDECC_AUTOPL_USR = 4,
  MTD_NANDECC_OFF = 0,
  MTD_NANDECC_PLACE = 1,
  MTD_NANDECC_PLACEONLY = 3,
  MTD_NANDFLASH = 4,
  MTD_NORFLASH = 3,
  MTD_NO_ERASE = 4096,
  MTD_OPS_AUTO_OOB = 1,
  MTD_OPS_PLACE_OOB = 0,
  MTD_OPS_RAW = 2,
  MTD_OTP_FACTORY = 1,
  MTD_OTP_OFF = 0,
  MTD_OTP_USER = 2,
  MTD_POWERUP_LOCK = 8192,
  MTD_RAM = 1,
  MTD_ROM = 2,
  MTD_SLC_ON_MLC_EMULATION = 16384,
  MTD_UBIVOLUME = 7,
  MTD_WRITEABLE = 1024;
export declare namespace struct {
  /** `<mtd/mtd-abi.h>`: 8 bytes. */
  interface erase_info_user extends RecordView<'struct erase_info_user'> {
    start: number;
    length: number;
  }

  /** `<mtd/mtd-abi.h>`: 16 bytes. */
  interface erase_info_user64 extends RecordView<'struct erase_info_user64'> {
    get start(): bigint;
    set start(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<mtd/mtd-abi.h>`: 16 bytes. */
  interface mtd_ecc_stats extends RecordView<'struct mtd_ecc_stats'> {
    corrected: number;
    failed: number;
    badblocks: number;
    bbtblocks: number;
  }

  /** `<mtd/mtd-abi.h>`: 32 bytes. */
  interface mtd_info_user extends RecordView<'struct mtd_info_user'> {
    type: number;
    flags: number;
    size: number;
    erasesize: number;
    writesize: number;
    oobsize: number;
    get padding(): bigint;
    set padding(value: Integer);
  }

  /** `<mtd/mtd-abi.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface mtd_oob_buf extends RecordView<'struct mtd_oob_buf', 'ptr'> {
    start: number;
    length: number;
    get ptr(): number;
    set ptr(value: Pointer);
  }

  /** `<mtd/mtd-abi.h>`: 24 bytes. */
  interface mtd_oob_buf64 extends RecordView<'struct mtd_oob_buf64'> {
    get start(): bigint;
    set start(value: Integer);
    pad: number;
    length: number;
    get usr_ptr(): bigint;
    set usr_ptr(value: Integer);
  }

  /** `<mtd/mtd-abi.h>`: 60 bytes on x86; 64 bytes elsewhere. */
  interface mtd_read_req extends RecordView<'struct mtd_read_req'> {
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
    get ecc_stats(): struct.mtd_read_req_ecc_stats;
    set ecc_stats(value: From<struct.mtd_read_req_ecc_stats>);
  }

  /** `<mtd/mtd-abi.h>`: 12 bytes. */
  interface mtd_read_req_ecc_stats extends RecordView<'struct mtd_read_req_ecc_stats'> {
    uncorrectable_errors: number;
    corrected_bitflips: number;
    max_bitflips: number;
  }

  /** `<mtd/mtd-abi.h>`: 48 bytes. */
  interface mtd_write_req extends RecordView<'struct mtd_write_req'> {
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

  /** `<mtd/mtd-abi.h>`: 328 bytes. */
  interface nand_ecclayout_user extends RecordView<'struct nand_ecclayout_user'> {
    eccbytes: number;
    get eccpos(): Uint32Array;
    set eccpos(value: Iterable<Integer>);
    oobavail: number;
    get oobfree(): Elements<struct.nand_oobfree>;
    set oobfree(value: Iterable<From<struct.nand_oobfree>>);
  }

  /** `<mtd/mtd-abi.h>`: 8 bytes. */
  interface nand_oobfree extends RecordView<'struct nand_oobfree'> {
    offset: number;
    length: number;
  }

  /** `<mtd/mtd-abi.h>`: 200 bytes. */
  interface nand_oobinfo extends RecordView<'struct nand_oobinfo'> {
    useecc: number;
    eccbytes: number;
    get oobfree(): Elements<Elements<number>>;
    set oobfree(value: Iterable<Iterable<number>>);
    get eccpos(): Uint32Array;
    set eccpos(value: Iterable<Integer>);
  }

  /** `<mtd/mtd-abi.h>`: 12 bytes. */
  interface otp_info extends RecordView<'struct otp_info'> {
    start: number;
    length: number;
    locked: number;
  }

  /** `<mtd/mtd-abi.h>`: 16 bytes. */
  interface region_info_user extends RecordView<'struct region_info_user'> {
    offset: number;
    erasesize: number;
    numblocks: number;
    regionindex: number;
  }
}

export const struct: {
  readonly erase_info_user: Descriptor<struct.erase_info_user>;
  readonly erase_info_user64: Descriptor<struct.erase_info_user64>;
  readonly mtd_ecc_stats: Descriptor<struct.mtd_ecc_stats>;
  readonly mtd_info_user: Descriptor<struct.mtd_info_user>;
  readonly mtd_oob_buf: Descriptor<struct.mtd_oob_buf>;
  readonly mtd_oob_buf64: Descriptor<struct.mtd_oob_buf64>;
  readonly mtd_read_req: Descriptor<struct.mtd_read_req>;
  readonly mtd_read_req_ecc_stats: Descriptor<struct.mtd_read_req_ecc_stats>;
  readonly mtd_write_req: Descriptor<struct.mtd_write_req>;
  readonly nand_ecclayout_user: Descriptor<struct.nand_ecclayout_user>;
  readonly nand_oobfree: Descriptor<struct.nand_oobfree>;
  readonly nand_oobinfo: Descriptor<struct.nand_oobinfo>;
  readonly otp_info: Descriptor<struct.otp_info>;
  readonly region_info_user: Descriptor<struct.region_info_user>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"erase_info_user": "__u32 start;__u32 length;",
"erase_info_user64": "__u64 start;__u64 length;",
"mtd_ecc_stats": "__u32 corrected;__u32 failed;__u32 badblocks;__u32 bbtblocks;",
"mtd_info_user": "__u8 type;__u32 flags;__u32 size;__u32 erasesize;__u32 writesize;__u32 oobsize;__u64 padding;",
"mtd_oob_buf": "__u32 start;__u32 length;void *ptr;",
"mtd_oob_buf64": "__u64 start;__u32 pad;__u32 length;__u64 usr_ptr;",
"mtd_read_req": "__u64 start;__u64 len;__u64 ooblen;__u64 usr_data;__u64 usr_oob;__u8 mode;__u8 padding[7];struct mtd_read_req_ecc_stats ecc_stats;",
"mtd_read_req_ecc_stats": "__u32 uncorrectable_errors;__u32 corrected_bitflips;__u32 max_bitflips;",
"mtd_write_req": "__u64 start;__u64 len;__u64 ooblen;__u64 usr_data;__u64 usr_oob;__u8 mode;__u8 padding[7];",
"nand_ecclayout_user": "__u32 eccbytes;__u32 eccpos[64];__u32 oobavail;struct nand_oobfree oobfree[8];",
"nand_oobfree": "__u32 offset;__u32 length;",
"nand_oobinfo": "__u32 useecc;__u32 eccbytes;__u32 oobfree[8][2];__u32 eccpos[32];",
"otp_info": "__u32 start;__u32 length;__u32 locked;",
"region_info_user": "__u32 offset;__u32 erasesize;__u32 numblocks;__u32 regionindex;"
}`),
);
