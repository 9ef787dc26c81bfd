// Generated from Linux 7.3.4 <asm/dasd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    BIODASDABORTIO: 17648;
    BIODASDALLOWIO: 17649;
    BIODASDCHECKFMT: 3223864322;
    BIODASDCOPYPAIRSWAP: 1080574980;
    BIODASDDISABLE: 17408;
    BIODASDENABLE: 17409;
    BIODASDFMT: 1074807809;
    BIODASDGATTR: 2149598213;
    BIODASDINFO: 2172142593;
    BIODASDINFO2: 2174764035;
    BIODASDPRRD: 2215134210;
    BIODASDPRRST: 17413;
    BIODASDPSRD: 2160083972;
    BIODASDQUIESCE: 17414;
    BIODASDRAS: 1074807811;
    BIODASDRESUME: 17415;
    BIODASDRLSE: 17411;
    BIODASDRSRV: 17410;
    BIODASDSATTR: 1075856386;
    BIODASDSLCK: 17412;
    BIODASDSNID: 3222094849;
    BIODASDSYMMIO: 3223340272;
    DASDAPIVER: 2147763200;
    DASD_API_VERSION: 6;
    DASD_BYPASS_CACHE: 1;
    DASD_FEATURE_DEFAULT: 256;
    DASD_FEATURE_DISCARD: 128;
    DASD_FEATURE_ERPLOG: 8;
    DASD_FEATURE_FAILFAST: 16;
    DASD_FEATURE_FAILONSLCK: 32;
    DASD_FEATURE_INITIAL_ONLINE: 4;
    DASD_FEATURE_PATH_AUTODISABLE: 256;
    DASD_FEATURE_READONLY: 1;
    DASD_FEATURE_REQUEUEQUIESCE: 512;
    DASD_FEATURE_USEDIAG: 2;
    DASD_FEATURE_USERAW: 64;
    DASD_FMT_ERR_BLKSIZE: 3;
    DASD_FMT_ERR_KEY_LENGTH: 5;
    DASD_FMT_ERR_RECORD_ID: 4;
    DASD_FMT_ERR_TOO_FEW_RECORDS: 1;
    DASD_FMT_ERR_TOO_MANY_RECORDS: 2;
    DASD_FMT_INT_COMPAT: 8;
    DASD_FMT_INT_ESE_FULL: 32;
    DASD_FMT_INT_FMT_HA: 2;
    DASD_FMT_INT_FMT_NOR0: 16;
    DASD_FMT_INT_FMT_R0: 1;
    DASD_FMT_INT_INVAL: 4;
    DASD_FORMAT_CDL: 2;
    DASD_FORMAT_LDL: 1;
    DASD_FORMAT_NONE: 0;
    DASD_INHIBIT_LOAD: 2;
    DASD_IOCTL_LETTER: 68;
    DASD_NORMAL_CACHE: 0;
    DASD_PARTN_BITS: 2;
    DASD_REC_ACCESS: 5;
    DASD_SEQ_ACCESS: 3;
    DASD_SEQ_PRESTAGE: 4;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      BIODASDABORTIO: 17648,
      BIODASDALLOWIO: 17649,
      BIODASDCHECKFMT: 3223864322,
      BIODASDCOPYPAIRSWAP: 1080574980,
      BIODASDDISABLE: 17408,
      BIODASDENABLE: 17409,
      BIODASDFMT: 1074807809,
      BIODASDGATTR: 2149598213,
      BIODASDINFO: 2172142593,
      BIODASDINFO2: 2174764035,
      BIODASDPRRD: 2215134210,
      BIODASDPRRST: 17413,
      BIODASDPSRD: 2160083972,
      BIODASDQUIESCE: 17414,
      BIODASDRAS: 1074807811,
      BIODASDRESUME: 17415,
      BIODASDRLSE: 17411,
      BIODASDRSRV: 17410,
      BIODASDSATTR: 1075856386,
      BIODASDSLCK: 17412,
      BIODASDSNID: 3222094849,
      BIODASDSYMMIO: 3223340272,
      DASDAPIVER: 2147763200,
      DASD_API_VERSION: 6,
      DASD_BYPASS_CACHE: 1,
      DASD_FEATURE_DEFAULT: 256,
      DASD_FEATURE_DISCARD: 128,
      DASD_FEATURE_ERPLOG: 8,
      DASD_FEATURE_FAILFAST: 16,
      DASD_FEATURE_FAILONSLCK: 32,
      DASD_FEATURE_INITIAL_ONLINE: 4,
      DASD_FEATURE_PATH_AUTODISABLE: 256,
      DASD_FEATURE_READONLY: 1,
      DASD_FEATURE_REQUEUEQUIESCE: 512,
      DASD_FEATURE_USEDIAG: 2,
      DASD_FEATURE_USERAW: 64,
      DASD_FMT_ERR_BLKSIZE: 3,
      DASD_FMT_ERR_KEY_LENGTH: 5,
      DASD_FMT_ERR_RECORD_ID: 4,
      DASD_FMT_ERR_TOO_FEW_RECORDS: 1,
      DASD_FMT_ERR_TOO_MANY_RECORDS: 2,
      DASD_FMT_INT_COMPAT: 8,
      DASD_FMT_INT_ESE_FULL: 32,
      DASD_FMT_INT_FMT_HA: 2,
      DASD_FMT_INT_FMT_NOR0: 16,
      DASD_FMT_INT_FMT_R0: 1,
      DASD_FMT_INT_INVAL: 4,
      DASD_FORMAT_CDL: 2,
      DASD_FORMAT_LDL: 1,
      DASD_FORMAT_NONE: 0,
      DASD_INHIBIT_LOAD: 2,
      DASD_IOCTL_LETTER: 68,
      DASD_NORMAL_CACHE: 0,
      DASD_PARTN_BITS: 2,
      DASD_REC_ACCESS: 5,
      DASD_SEQ_ACCESS: 3,
      DASD_SEQ_PRESTAGE: 4,
    },
  },
);

/** `<asm/dasd.h>`: 17648 on s390x. */
export const BIODASDABORTIO: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDABORTIO);
/** `<asm/dasd.h>`: 17649 on s390x. */
export const BIODASDALLOWIO: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDALLOWIO);
/** `<asm/dasd.h>`: 3223864322 on s390x. */
export const BIODASDCHECKFMT: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDCHECKFMT);
/** `<asm/dasd.h>`: 1080574980 on s390x. */
export const BIODASDCOPYPAIRSWAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BIODASDCOPYPAIRSWAP,
);
/** `<asm/dasd.h>`: 17408 on s390x. */
export const BIODASDDISABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDDISABLE);
/** `<asm/dasd.h>`: 17409 on s390x. */
export const BIODASDENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDENABLE);
/** `<asm/dasd.h>`: 1074807809 on s390x. */
export const BIODASDFMT: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDFMT);
/** `<asm/dasd.h>`: 2149598213 on s390x. */
export const BIODASDGATTR: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDGATTR);
/** `<asm/dasd.h>`: 2172142593 on s390x. */
export const BIODASDINFO: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDINFO);
/** `<asm/dasd.h>`: 2174764035 on s390x. */
export const BIODASDINFO2: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDINFO2);
/** `<asm/dasd.h>`: 2215134210 on s390x. */
export const BIODASDPRRD: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDPRRD);
/** `<asm/dasd.h>`: 17413 on s390x. */
export const BIODASDPRRST: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDPRRST);
/** `<asm/dasd.h>`: 2160083972 on s390x. */
export const BIODASDPSRD: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDPSRD);
/** `<asm/dasd.h>`: 17414 on s390x. */
export const BIODASDQUIESCE: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDQUIESCE);
/** `<asm/dasd.h>`: 1074807811 on s390x. */
export const BIODASDRAS: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDRAS);
/** `<asm/dasd.h>`: 17415 on s390x. */
export const BIODASDRESUME: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDRESUME);
/** `<asm/dasd.h>`: 17411 on s390x. */
export const BIODASDRLSE: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDRLSE);
/** `<asm/dasd.h>`: 17410 on s390x. */
export const BIODASDRSRV: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDRSRV);
/** `<asm/dasd.h>`: 1075856386 on s390x. */
export const BIODASDSATTR: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDSATTR);
/** `<asm/dasd.h>`: 17412 on s390x. */
export const BIODASDSLCK: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDSLCK);
/** `<asm/dasd.h>`: 3222094849 on s390x. */
export const BIODASDSNID: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDSNID);
/** `<asm/dasd.h>`: 3223340272 on s390x. */
export const BIODASDSYMMIO: number | undefined = /* @__PURE__ */ hereOf(perArch.BIODASDSYMMIO);
/** `<asm/dasd.h>`: 2147763200 on s390x. */
export const DASDAPIVER: number | undefined = /* @__PURE__ */ hereOf(perArch.DASDAPIVER);
/** `<asm/dasd.h>`: 6 on s390x. */
export const DASD_API_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_API_VERSION,
);
/** `<asm/dasd.h>`: 1 on s390x. */
export const DASD_BYPASS_CACHE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_BYPASS_CACHE,
);
/** `<asm/dasd.h>`: 256 on s390x. */
export const DASD_FEATURE_DEFAULT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_DEFAULT,
);
/** `<asm/dasd.h>`: 128 on s390x. */
export const DASD_FEATURE_DISCARD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_DISCARD,
);
/** `<asm/dasd.h>`: 8 on s390x. */
export const DASD_FEATURE_ERPLOG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_ERPLOG,
);
/** `<asm/dasd.h>`: 16 on s390x. */
export const DASD_FEATURE_FAILFAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_FAILFAST,
);
/** `<asm/dasd.h>`: 32 on s390x. */
export const DASD_FEATURE_FAILONSLCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_FAILONSLCK,
);
/** `<asm/dasd.h>`: 4 on s390x. */
export const DASD_FEATURE_INITIAL_ONLINE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_INITIAL_ONLINE,
);
/** `<asm/dasd.h>`: 256 on s390x. */
export const DASD_FEATURE_PATH_AUTODISABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_PATH_AUTODISABLE,
);
/** `<asm/dasd.h>`: 1 on s390x. */
export const DASD_FEATURE_READONLY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_READONLY,
);
/** `<asm/dasd.h>`: 512 on s390x. */
export const DASD_FEATURE_REQUEUEQUIESCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_REQUEUEQUIESCE,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_FEATURE_USEDIAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_USEDIAG,
);
/** `<asm/dasd.h>`: 64 on s390x. */
export const DASD_FEATURE_USERAW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FEATURE_USERAW,
);
/** `<asm/dasd.h>`: 3 on s390x. */
export const DASD_FMT_ERR_BLKSIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_ERR_BLKSIZE,
);
/** `<asm/dasd.h>`: 5 on s390x. */
export const DASD_FMT_ERR_KEY_LENGTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_ERR_KEY_LENGTH,
);
/** `<asm/dasd.h>`: 4 on s390x. */
export const DASD_FMT_ERR_RECORD_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_ERR_RECORD_ID,
);
/** `<asm/dasd.h>`: 1 on s390x. */
export const DASD_FMT_ERR_TOO_FEW_RECORDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_ERR_TOO_FEW_RECORDS,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_FMT_ERR_TOO_MANY_RECORDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_ERR_TOO_MANY_RECORDS,
);
/** `<asm/dasd.h>`: 8 on s390x. */
export const DASD_FMT_INT_COMPAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_COMPAT,
);
/** `<asm/dasd.h>`: 32 on s390x. */
export const DASD_FMT_INT_ESE_FULL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_ESE_FULL,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_FMT_INT_FMT_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_FMT_HA,
);
/** `<asm/dasd.h>`: 16 on s390x. */
export const DASD_FMT_INT_FMT_NOR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_FMT_NOR0,
);
/** `<asm/dasd.h>`: 1 on s390x. */
export const DASD_FMT_INT_FMT_R0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_FMT_R0,
);
/** `<asm/dasd.h>`: 4 on s390x. */
export const DASD_FMT_INT_INVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FMT_INT_INVAL,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_FORMAT_CDL: number | undefined = /* @__PURE__ */ hereOf(perArch.DASD_FORMAT_CDL);
/** `<asm/dasd.h>`: 1 on s390x. */
export const DASD_FORMAT_LDL: number | undefined = /* @__PURE__ */ hereOf(perArch.DASD_FORMAT_LDL);
/** `<asm/dasd.h>`: 0 on s390x. */
export const DASD_FORMAT_NONE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_FORMAT_NONE,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_INHIBIT_LOAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_INHIBIT_LOAD,
);
/** `<asm/dasd.h>`: 68 on s390x. */
export const DASD_IOCTL_LETTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_IOCTL_LETTER,
);
/** `<asm/dasd.h>`: 0 on s390x. */
export const DASD_NORMAL_CACHE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_NORMAL_CACHE,
);
/** `<asm/dasd.h>`: 2 on s390x. */
export const DASD_PARTN_BITS: number | undefined = /* @__PURE__ */ hereOf(perArch.DASD_PARTN_BITS);
/** `<asm/dasd.h>`: 5 on s390x. */
export const DASD_REC_ACCESS: number | undefined = /* @__PURE__ */ hereOf(perArch.DASD_REC_ACCESS);
/** `<asm/dasd.h>`: 3 on s390x. */
export const DASD_SEQ_ACCESS: number | undefined = /* @__PURE__ */ hereOf(perArch.DASD_SEQ_ACCESS);
/** `<asm/dasd.h>`: 4 on s390x. */
export const DASD_SEQ_PRESTAGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DASD_SEQ_PRESTAGE,
);
export declare namespace struct {
  /** `<asm/dasd.h>`: 32 bytes on s390x. */
  interface attrib_data_t extends RecordView<'struct attrib_data_t'> {
    operation: number;
    reserved: number;
    nr_cyl: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<asm/dasd.h>`: 104 bytes on s390x. */
  interface dasd_copypair_swap_data_t extends RecordView<'struct dasd_copypair_swap_data_t'> {
    get primary(): Uint8Array;
    set primary(value: Bytes);
    get secondary(): Uint8Array;
    set secondary(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<asm/dasd.h>`: 416 bytes on s390x. */
  interface dasd_information2_t extends RecordView<'struct dasd_information2_t'> {
    devno: number;
    real_devno: number;
    schid: number;
    cu_type: number;
    cu_model: number;
    dev_type: number;
    dev_model: number;
    open_count: number;
    req_queue_len: number;
    chanq_len: number;
    get type(): Uint8Array;
    set type(value: Bytes);
    status: number;
    label_block: number;
    FBA_layout: number;
    characteristics_size: number;
    confdata_size: number;
    get characteristics(): Uint8Array;
    set characteristics(value: Bytes);
    get configuration_data(): Uint8Array;
    set configuration_data(value: Bytes);
    format: number;
    features: number;
    reserved0: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    reserved4: number;
    reserved5: number;
    reserved6: number;
    reserved7: number;
  }

  /** `<asm/dasd.h>`: 376 bytes on s390x. */
  interface dasd_information_t extends RecordView<'struct dasd_information_t'> {
    devno: number;
    real_devno: number;
    schid: number;
    cu_type: number;
    cu_model: number;
    dev_type: number;
    dev_model: number;
    open_count: number;
    req_queue_len: number;
    chanq_len: number;
    get type(): Uint8Array;
    set type(value: Bytes);
    status: number;
    label_block: number;
    FBA_layout: number;
    characteristics_size: number;
    confdata_size: number;
    get characteristics(): Uint8Array;
    set characteristics(value: Bytes);
    get configuration_data(): Uint8Array;
    set configuration_data(value: Bytes);
  }

  /** `<asm/dasd.h>`: 1032 bytes on s390x. */
  interface dasd_profile_info_t extends RecordView<'struct dasd_profile_info_t'> {
    dasd_io_reqs: number;
    dasd_io_sects: number;
    get dasd_io_secs(): Uint32Array;
    set dasd_io_secs(value: Iterable<Integer>);
    get dasd_io_times(): Uint32Array;
    set dasd_io_times(value: Iterable<Integer>);
    get dasd_io_timps(): Uint32Array;
    set dasd_io_timps(value: Iterable<Integer>);
    get dasd_io_time1(): Uint32Array;
    set dasd_io_time1(value: Iterable<Integer>);
    get dasd_io_time2(): Uint32Array;
    set dasd_io_time2(value: Iterable<Integer>);
    get dasd_io_time2ps(): Uint32Array;
    set dasd_io_time2ps(value: Iterable<Integer>);
    get dasd_io_time3(): Uint32Array;
    set dasd_io_time3(value: Iterable<Integer>);
    get dasd_io_nr_req(): Uint32Array;
    set dasd_io_nr_req(value: Iterable<Integer>);
  }

  /** `<asm/dasd.h>`: 192 bytes on s390x. */
  interface dasd_rssd_perf_stats_t extends RecordView<'struct dasd_rssd_perf_stats_t'> {
    invalid: number;
    format: number;
    data_format: number;
    unit_address: number;
    device_status: number;
    nr_read_normal: number;
    nr_read_normal_hits: number;
    nr_write_normal: number;
    nr_write_fast_normal_hits: number;
    nr_read_seq: number;
    nr_read_seq_hits: number;
    nr_write_seq: number;
    nr_write_fast_seq_hits: number;
    nr_read_cache: number;
    nr_read_cache_hits: number;
    nr_write_cache: number;
    nr_write_fast_cache_hits: number;
    nr_inhibit_cache: number;
    nr_bybass_cache: number;
    nr_seq_dasd_to_cache: number;
    nr_dasd_to_cache: number;
    nr_cache_to_dasd: number;
    nr_delayed_fast_write: number;
    nr_normal_fast_write: number;
    nr_seq_fast_write: number;
    nr_cache_miss: number;
    status2: number;
    nr_quick_write_promotes: number;
    reserved: number;
    ssid: number;
    get reseved2(): Uint8Array;
    set reseved2(value: Bytes);
  }

  interface dasd_snid_data$path_state extends RecordView<'struct dasd_snid_data.path_state'> {
    group: number;
    reserve: number;
    mode: number;
    res: number;
  }

  /** `<asm/dasd.h>`: 12 bytes on s390x. */
  interface dasd_snid_data extends RecordView<'struct dasd_snid_data'> {
    get path_state(): dasd_snid_data$path_state;
    set path_state(value: From<dasd_snid_data$path_state>);
    get pgid(): Uint8Array;
    set pgid(value: Bytes);
  }

  /** `<asm/dasd.h>`: 13 bytes on s390x. */
  interface dasd_snid_ioctl_data extends RecordView<'struct dasd_snid_ioctl_data'> {
    get data(): struct.dasd_snid_data;
    set data(value: From<struct.dasd_snid_data>);
    path_mask: number;
  }

  /** `<asm/dasd.h>`: 32 bytes on s390x. */
  interface dasd_symmio_parms extends RecordView<'struct dasd_symmio_parms'> {
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get psf_data(): bigint;
    set psf_data(value: Integer);
    get rssd_result(): bigint;
    set rssd_result(value: Integer);
    psf_data_len: number;
    rssd_result_len: number;
  }

  /** `<asm/dasd.h>`: 40 bytes on s390x. */
  interface format_check_t extends RecordView<'struct format_check_t'> {
    get expect(): struct.format_data_t;
    set expect(value: From<struct.format_data_t>);
    result: number;
    unit: number;
    rec: number;
    num_records: number;
    blksize: number;
    key_length: number;
  }

  /** `<asm/dasd.h>`: 16 bytes on s390x. */
  interface format_data_t extends RecordView<'struct format_data_t'> {
    start_unit: number;
    stop_unit: number;
    blksize: number;
    intensity: number;
  }
}

export const struct: {
  readonly attrib_data_t: Descriptor<struct.attrib_data_t, 's390x'>;
  readonly dasd_copypair_swap_data_t: Descriptor<struct.dasd_copypair_swap_data_t, 's390x'>;
  readonly dasd_information2_t: Descriptor<struct.dasd_information2_t, 's390x'>;
  readonly dasd_information_t: Descriptor<struct.dasd_information_t, 's390x'>;
  readonly dasd_profile_info_t: Descriptor<struct.dasd_profile_info_t, 's390x'>;
  readonly dasd_rssd_perf_stats_t: Descriptor<struct.dasd_rssd_perf_stats_t, 's390x'>;
  readonly dasd_snid_data: Descriptor<struct.dasd_snid_data, 's390x'>;
  readonly dasd_snid_ioctl_data: Descriptor<struct.dasd_snid_ioctl_data, 's390x'>;
  readonly dasd_symmio_parms: Descriptor<struct.dasd_symmio_parms, 's390x'>;
  readonly format_check_t: Descriptor<struct.format_check_t, 's390x'>;
  readonly format_data_t: Descriptor<struct.format_data_t, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"attrib_data_t": ["unsigned char operation :3;unsigned char reserved :5;__u16 nr_cyl;__u8 reserved2[29];",{"pack":1,"only":["s390x"]}],
"dasd_copypair_swap_data_t": ["char primary[20];char secondary[20];__u8 reserved[64];",{"only":["s390x"]}],
"dasd_information2_t": ["unsigned int devno;unsigned int real_devno;unsigned int schid;unsigned int cu_type :16;unsigned int cu_model :8;unsigned int dev_type :16;unsigned int dev_model :8;unsigned int open_count;unsigned int req_queue_len;unsigned int chanq_len;char type[4];unsigned int status;unsigned int label_block;unsigned int FBA_layout;unsigned int characteristics_size;unsigned int confdata_size;char characteristics[64];char configuration_data[256];unsigned int format;unsigned int features;unsigned int reserved0;unsigned int reserved1;unsigned int reserved2;unsigned int reserved3;unsigned int reserved4;unsigned int reserved5;unsigned int reserved6;unsigned int reserved7;",{"only":["s390x"]}],
"dasd_information_t": ["unsigned int devno;unsigned int real_devno;unsigned int schid;unsigned int cu_type :16;unsigned int cu_model :8;unsigned int dev_type :16;unsigned int dev_model :8;unsigned int open_count;unsigned int req_queue_len;unsigned int chanq_len;char type[4];unsigned int status;unsigned int label_block;unsigned int FBA_layout;unsigned int characteristics_size;unsigned int confdata_size;char characteristics[64];char configuration_data[256];",{"only":["s390x"]}],
"dasd_profile_info_t": ["unsigned int dasd_io_reqs;unsigned int dasd_io_sects;unsigned int dasd_io_secs[32];unsigned int dasd_io_times[32];unsigned int dasd_io_timps[32];unsigned int dasd_io_time1[32];unsigned int dasd_io_time2[32];unsigned int dasd_io_time2ps[32];unsigned int dasd_io_time3[32];unsigned int dasd_io_nr_req[32];",{"only":["s390x"]}],
"dasd_rssd_perf_stats_t": ["unsigned char invalid :1;unsigned char format :3;unsigned char data_format :4;unsigned char unit_address;unsigned short device_status;unsigned int nr_read_normal;unsigned int nr_read_normal_hits;unsigned int nr_write_normal;unsigned int nr_write_fast_normal_hits;unsigned int nr_read_seq;unsigned int nr_read_seq_hits;unsigned int nr_write_seq;unsigned int nr_write_fast_seq_hits;unsigned int nr_read_cache;unsigned int nr_read_cache_hits;unsigned int nr_write_cache;unsigned int nr_write_fast_cache_hits;unsigned int nr_inhibit_cache;unsigned int nr_bybass_cache;unsigned int nr_seq_dasd_to_cache;unsigned int nr_dasd_to_cache;unsigned int nr_cache_to_dasd;unsigned int nr_delayed_fast_write;unsigned int nr_normal_fast_write;unsigned int nr_seq_fast_write;unsigned int nr_cache_miss;unsigned char status2;unsigned int nr_quick_write_promotes;unsigned char reserved;unsigned short ssid;unsigned char reseved2[96];",{"pack":1,"only":["s390x"]}],
"dasd_snid_data": ["struct {__u8 group :2;__u8 reserve :2;__u8 mode :1;__u8 res :3;} path_state;__u8 pgid[11];",{"only":["s390x"]}],
"dasd_snid_ioctl_data": ["struct dasd_snid_data data;__u8 path_mask;",{"only":["s390x"]}],
"dasd_symmio_parms": ["unsigned char reserved[8];unsigned long long psf_data;unsigned long long rssd_result;int psf_data_len;int rssd_result_len;",{"pack":1,"only":["s390x"]}],
"format_check_t": ["struct format_data_t expect;unsigned int result;unsigned int unit;unsigned int rec;unsigned int num_records;unsigned int blksize;unsigned int key_length;",{"only":["s390x"]}],
"format_data_t": ["unsigned int start_unit;unsigned int stop_unit;unsigned int blksize;unsigned int intensity;",{"only":["s390x"]}]
}`),
);

export type attrib_data_t = struct.attrib_data_t;
export const attrib_data_t: typeof struct.attrib_data_t = struct.attrib_data_t;
export type dasd_information2_t = struct.dasd_information2_t;
export const dasd_information2_t: typeof struct.dasd_information2_t = struct.dasd_information2_t;
export type dasd_information_t = struct.dasd_information_t;
export const dasd_information_t: typeof struct.dasd_information_t = struct.dasd_information_t;
export type dasd_profile_info_t = struct.dasd_profile_info_t;
export const dasd_profile_info_t: typeof struct.dasd_profile_info_t = struct.dasd_profile_info_t;
export type dasd_rssd_perf_stats_t = struct.dasd_rssd_perf_stats_t;
export const dasd_rssd_perf_stats_t: typeof struct.dasd_rssd_perf_stats_t =
  struct.dasd_rssd_perf_stats_t;
export type dasd_symmio_parms_t = struct.dasd_symmio_parms;
export const dasd_symmio_parms_t: typeof struct.dasd_symmio_parms = struct.dasd_symmio_parms;
export type format_check_t = struct.format_check_t;
export const format_check_t: typeof struct.format_check_t = struct.format_check_t;
export type format_data_t = struct.format_data_t;
export const format_data_t: typeof struct.format_data_t = struct.format_data_t;
