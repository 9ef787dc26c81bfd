// Generated from Linux 7.3.4 <linux/mtio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MTIOCGET: PerArch<
    2150657282,
    2149346562,
    2149346562,
    2150657282,
    2150657282,
    2150657282,
    2150657282,
    1076915458
  >;
  readonly MTIOCPOS: PerArch<
    2148035843,
    2147773699,
    2147773699,
    2148035843,
    2148035843,
    2148035843,
    2148035843,
    1074294019
  >;
} & Requests<'MTIOCTOP'> = /* @__PURE__ */ perArchOf(
  {
    MTIOCGET: [
      2150657282, 2149346562, 2149346562, 2150657282, 2150657282, 2150657282, 2150657282,
      1076915458,
    ],
    MTIOCPOS: [
      2148035843, 2147773699, 2147773699, 2148035843, 2148035843, 2148035843, 2148035843,
      1074294019,
    ],
  },
  {
    MTIOCTOP: 1074294017,
  },
);

/** `<linux/mtio.h>`: 2149346562 on x86, arm; 1076915458 on ppc64le; 2150657282 elsewhere. */
export const MTIOCGET: number = /* @__PURE__ */ hereOf(perArch.MTIOCGET);
/** `<linux/mtio.h>`: 2147773699 on x86, arm; 1074294019 on ppc64le; 2148035843 elsewhere. */
export const MTIOCPOS: number = /* @__PURE__ */ hereOf(perArch.MTIOCPOS);
export const MTIOCTOP: number = /* @__PURE__ */ requestHere(1074294017);
export const MTBSF = 2,
  MTBSFM = 10,
  MTBSR = 4,
  MTBSS = 26,
  MTCOMPRESSION = 32,
  MTEOM = 12,
  MTERASE = 13,
  MTFSF = 1,
  MTFSFM = 11,
  MTFSR = 3,
  MTFSS = 25,
  MTLOAD = 30,
  MTLOCK = 28,
  MTMKPART = 34,
  MTNOP = 8,
  MTOFFL = 7,
  MTRAS1 = 14,
  MTRAS2 = 15,
  MTRAS3 = 16,
  MTRESET = 0,
  MTRETEN = 9,
  MTREW = 6,
  MTSEEK = 22,
  MTSETBLK = 20,
  MTSETDENSITY = 21,
  MTSETDRVBUFFER = 24,
  MTSETPART = 33,
  MTTELL = 23,
  MTUNLOAD = 31,
  MTUNLOCK = 29,
  MTWEOF = 5,
  MTWEOFI = 35,
  MTWSM = 27,
  MT_ISARCHIVESC499 = 10,
  MT_ISARCHIVE_2060L = 9,
  MT_ISARCHIVE_2150L = 8,
  MT_ISARCHIVE_5945L2 = 4,
  MT_ISARCHIVE_VP60I = 7,
  MT_ISCMSJ500 = 5,
  MT_ISDDS1 = 81,
  MT_ISDDS2 = 82,
  MT_ISEVEREX_FT40A = 50,
  MT_ISFTAPE_FLAG = 8388608,
  MT_ISFTAPE_UNKNOWN = 8388608,
  MT_ISONSTREAM_SC = 97,
  MT_ISQIC02 = 2,
  MT_ISQIC02_ALL_FEATURES = 15,
  MT_ISSCSI1 = 113,
  MT_ISSCSI2 = 114,
  MT_ISTDC3610 = 6,
  MT_ISTEAC_MT2ST = 18,
  MT_ISUNKNOWN = 1,
  MT_ISWT5099EEN24 = 17,
  MT_ISWT5150 = 3,
  MT_ST_ASYNC_WRITES = 2,
  MT_ST_AUTO_LOCK = 64,
  MT_ST_BLKSIZE_MASK = 16777215,
  MT_ST_BLKSIZE_SHIFT = 0,
  MT_ST_BOOLEANS = 268435456,
  MT_ST_BUFFER_WRITES = 1,
  MT_ST_CAN_BSR = 256,
  MT_ST_CAN_PARTITIONS = 1024,
  MT_ST_CLEARBOOLEANS = 1073741824,
  MT_ST_CLEAR_DEFAULT = 1048575,
  MT_ST_DEBUGGING = 8,
  MT_ST_DEF_BLKSIZE = 1342177280,
  MT_ST_DEF_COMPRESSION = 1612709888,
  MT_ST_DEF_DENSITY = 1611661312,
  MT_ST_DEF_DRVBUFFER = 1613758464,
  MT_ST_DEF_OPTIONS = 1610612736,
  MT_ST_DEF_WRITES = 128,
  MT_ST_DENSITY_MASK = 4278190080,
  MT_ST_DENSITY_SHIFT = 24,
  MT_ST_FAST_MTEOM = 32,
  MT_ST_HPLOADER_OFFSET = 10000,
  MT_ST_NOWAIT = 8192,
  MT_ST_NOWAIT_EOF = 32768,
  MT_ST_NO_BLKLIMS = 512,
  MT_ST_OPTIONS = 4026531840,
  MT_ST_READ_AHEAD = 4,
  MT_ST_SCSI2LOGICAL = 2048,
  MT_ST_SETBOOLEANS = 805306368,
  MT_ST_SET_CLN = 2147483648,
  MT_ST_SET_LONG_TIMEOUT = 1880096768,
  MT_ST_SET_TIMEOUT = 1879048192,
  MT_ST_SILI = 16384,
  MT_ST_SOFTERR_MASK = 65535,
  MT_ST_SOFTERR_SHIFT = 0,
  MT_ST_SYSV = 4096,
  MT_ST_TIMEOUTS = 1879048192,
  MT_ST_TWO_FM = 16,
  MT_ST_WRITE_THRESHOLD = 536870912;
export declare namespace struct {
  /** `<linux/mtio.h>`: 28 bytes on x86, arm; 48 bytes elsewhere. */
  interface mtget extends RecordView<'struct mtget'> {
    mt_type: number;
    mt_resid: number;
    mt_dsreg: number;
    mt_gstat: number;
    mt_erreg: number;
    mt_fileno: number;
    mt_blkno: number;
  }

  /** `<linux/mtio.h>`: 8 bytes. */
  interface mtop extends RecordView<'struct mtop'> {
    mt_op: number;
    mt_count: number;
  }

  /** `<linux/mtio.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface mtpos extends RecordView<'struct mtpos'> {
    mt_blkno: number;
  }
}

export const struct: {
  readonly mtget: Descriptor<struct.mtget>;
  readonly mtop: Descriptor<struct.mtop>;
  readonly mtpos: Descriptor<struct.mtpos>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mtget": "long mt_type;long mt_resid;long mt_dsreg;long mt_gstat;long mt_erreg;int mt_fileno;int mt_blkno;",
"mtop": "short mt_op;int mt_count;",
"mtpos": "long mt_blkno;"
}`),
);
