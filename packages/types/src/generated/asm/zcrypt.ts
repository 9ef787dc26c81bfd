// Generated from Linux 7.3.4 <asm/zcrypt.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    AUTOSELECT: 4294967295;
    AUTOSEL_AP: 65535;
    AUTOSEL_DOM: 65535;
    ICARSACRT: 3221256710;
    ICARSAMODEXPO: 3221256709;
    MAX_ZDEV_CARDIDS: 64;
    MAX_ZDEV_CARDIDS_EXT: 256;
    MAX_ZDEV_DOMAINS: 256;
    MAX_ZDEV_DOMAINS_EXT: 256;
    MAX_ZDEV_ENTRIES: 16384;
    MAX_ZDEV_ENTRIES_EXT: 65536;
    MAX_ZDEV_IOCTLS: 256;
    Z90STAT_DOMAIN_INDEX: 2147777095;
    Z90STAT_PENDINGQ_COUNT: 2147777093;
    Z90STAT_PERDEV_REQCNT: 2164292170;
    Z90STAT_QDEPTH_MASK: 2151709257;
    Z90STAT_REQUESTQ_COUNT: 2147777092;
    Z90STAT_STATUS_MASK: 2151709256;
    Z90STAT_TOTALOPEN_COUNT: 2147777094;
    ZCRYPT_DEVICE_STATUS: 3221256799;
    ZCRYPT_IOCTL_MAGIC: 122;
    ZCRYPT_MAX_MINOR_NODES: 256;
    ZCRYPT_PERDEV_REQCNT: 2214623834;
    ZCRYPT_QDEPTH_MASK: 2164292185;
    ZCRYPT_RELEASE: 2;
    ZCRYPT_STATUS_MASK: 2164292184;
    ZCRYPT_VARIANT: 1;
    ZCRYPT_VERSION: 2;
    ZDEVICESTATUS: 3221256783;
    ZSECSENDCPRB: 3221256833;
    ZSENDEP11CPRB: 3221256708;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      AUTOSELECT: 4294967295,
      AUTOSEL_AP: 65535,
      AUTOSEL_DOM: 65535,
      ICARSACRT: 3221256710,
      ICARSAMODEXPO: 3221256709,
      MAX_ZDEV_CARDIDS: 64,
      MAX_ZDEV_CARDIDS_EXT: 256,
      MAX_ZDEV_DOMAINS: 256,
      MAX_ZDEV_DOMAINS_EXT: 256,
      MAX_ZDEV_ENTRIES: 16384,
      MAX_ZDEV_ENTRIES_EXT: 65536,
      MAX_ZDEV_IOCTLS: 256,
      Z90STAT_DOMAIN_INDEX: 2147777095,
      Z90STAT_PENDINGQ_COUNT: 2147777093,
      Z90STAT_PERDEV_REQCNT: 2164292170,
      Z90STAT_QDEPTH_MASK: 2151709257,
      Z90STAT_REQUESTQ_COUNT: 2147777092,
      Z90STAT_STATUS_MASK: 2151709256,
      Z90STAT_TOTALOPEN_COUNT: 2147777094,
      ZCRYPT_DEVICE_STATUS: 3221256799,
      ZCRYPT_IOCTL_MAGIC: 122,
      ZCRYPT_MAX_MINOR_NODES: 256,
      ZCRYPT_PERDEV_REQCNT: 2214623834,
      ZCRYPT_QDEPTH_MASK: 2164292185,
      ZCRYPT_RELEASE: 2,
      ZCRYPT_STATUS_MASK: 2164292184,
      ZCRYPT_VARIANT: 1,
      ZCRYPT_VERSION: 2,
      ZDEVICESTATUS: 3221256783,
      ZSECSENDCPRB: 3221256833,
      ZSENDEP11CPRB: 3221256708,
    },
  },
);

/** `<asm/zcrypt.h>`: 4294967295 on s390x. */
export const AUTOSELECT: number | undefined = /* @__PURE__ */ hereOf(perArch.AUTOSELECT);
/** `<asm/zcrypt.h>`: 65535 on s390x. */
export const AUTOSEL_AP: number | undefined = /* @__PURE__ */ hereOf(perArch.AUTOSEL_AP);
/** `<asm/zcrypt.h>`: 65535 on s390x. */
export const AUTOSEL_DOM: number | undefined = /* @__PURE__ */ hereOf(perArch.AUTOSEL_DOM);
/** `<asm/zcrypt.h>`: 3221256710 on s390x. */
export const ICARSACRT: number | undefined = /* @__PURE__ */ hereOf(perArch.ICARSACRT);
/** `<asm/zcrypt.h>`: 3221256709 on s390x. */
export const ICARSAMODEXPO: number | undefined = /* @__PURE__ */ hereOf(perArch.ICARSAMODEXPO);
/** `<asm/zcrypt.h>`: 64 on s390x. */
export const MAX_ZDEV_CARDIDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_CARDIDS,
);
/** `<asm/zcrypt.h>`: 256 on s390x. */
export const MAX_ZDEV_CARDIDS_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_CARDIDS_EXT,
);
/** `<asm/zcrypt.h>`: 256 on s390x. */
export const MAX_ZDEV_DOMAINS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_DOMAINS,
);
/** `<asm/zcrypt.h>`: 256 on s390x. */
export const MAX_ZDEV_DOMAINS_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_DOMAINS_EXT,
);
/** `<asm/zcrypt.h>`: 16384 on s390x. */
export const MAX_ZDEV_ENTRIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_ENTRIES,
);
/** `<asm/zcrypt.h>`: 65536 on s390x. */
export const MAX_ZDEV_ENTRIES_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_ZDEV_ENTRIES_EXT,
);
/** `<asm/zcrypt.h>`: 256 on s390x. */
export const MAX_ZDEV_IOCTLS: number | undefined = /* @__PURE__ */ hereOf(perArch.MAX_ZDEV_IOCTLS);
/** `<asm/zcrypt.h>`: 2147777095 on s390x. */
export const Z90STAT_DOMAIN_INDEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_DOMAIN_INDEX,
);
/** `<asm/zcrypt.h>`: 2147777093 on s390x. */
export const Z90STAT_PENDINGQ_COUNT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_PENDINGQ_COUNT,
);
/** `<asm/zcrypt.h>`: 2164292170 on s390x. */
export const Z90STAT_PERDEV_REQCNT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_PERDEV_REQCNT,
);
/** `<asm/zcrypt.h>`: 2151709257 on s390x. */
export const Z90STAT_QDEPTH_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_QDEPTH_MASK,
);
/** `<asm/zcrypt.h>`: 2147777092 on s390x. */
export const Z90STAT_REQUESTQ_COUNT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_REQUESTQ_COUNT,
);
/** `<asm/zcrypt.h>`: 2151709256 on s390x. */
export const Z90STAT_STATUS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_STATUS_MASK,
);
/** `<asm/zcrypt.h>`: 2147777094 on s390x. */
export const Z90STAT_TOTALOPEN_COUNT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.Z90STAT_TOTALOPEN_COUNT,
);
/** `<asm/zcrypt.h>`: 3221256799 on s390x. */
export const ZCRYPT_DEVICE_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_DEVICE_STATUS,
);
/** `<asm/zcrypt.h>`: 122 on s390x. */
export const ZCRYPT_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_IOCTL_MAGIC,
);
/** `<asm/zcrypt.h>`: 256 on s390x. */
export const ZCRYPT_MAX_MINOR_NODES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_MAX_MINOR_NODES,
);
/** `<asm/zcrypt.h>`: 2214623834 on s390x. */
export const ZCRYPT_PERDEV_REQCNT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_PERDEV_REQCNT,
);
/** `<asm/zcrypt.h>`: 2164292185 on s390x. */
export const ZCRYPT_QDEPTH_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_QDEPTH_MASK,
);
/** `<asm/zcrypt.h>`: 2 on s390x. */
export const ZCRYPT_RELEASE: number | undefined = /* @__PURE__ */ hereOf(perArch.ZCRYPT_RELEASE);
/** `<asm/zcrypt.h>`: 2164292184 on s390x. */
export const ZCRYPT_STATUS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZCRYPT_STATUS_MASK,
);
/** `<asm/zcrypt.h>`: 1 on s390x. */
export const ZCRYPT_VARIANT: number | undefined = /* @__PURE__ */ hereOf(perArch.ZCRYPT_VARIANT);
/** `<asm/zcrypt.h>`: 2 on s390x. */
export const ZCRYPT_VERSION: number | undefined = /* @__PURE__ */ hereOf(perArch.ZCRYPT_VERSION);
/** `<asm/zcrypt.h>`: 3221256783 on s390x. */
export const ZDEVICESTATUS: number | undefined = /* @__PURE__ */ hereOf(perArch.ZDEVICESTATUS);
/** `<asm/zcrypt.h>`: 3221256833 on s390x. */
export const ZSECSENDCPRB: number | undefined = /* @__PURE__ */ hereOf(perArch.ZSECSENDCPRB);
/** `<asm/zcrypt.h>`: 3221256708 on s390x. */
export const ZSENDEP11CPRB: number | undefined = /* @__PURE__ */ hereOf(perArch.ZSENDEP11CPRB);
export declare namespace struct {
  /** `<asm/zcrypt.h>`: 220 bytes on s390x. */
  interface CPRBX
    extends RecordView<
      'struct CPRBX',
      'req_parmb' | 'req_datab' | 'rpl_parmb' | 'rpl_datab' | 'req_extb' | 'rpl_extb'
    > {
    cprb_len: number;
    cprb_ver_id: number;
    ctfm: number;
    get pad_000(): Uint8Array;
    set pad_000(value: Bytes);
    get func_id(): Uint8Array;
    set func_id(value: Bytes);
    get cprb_flags(): Uint8Array;
    set cprb_flags(value: Bytes);
    req_parml: number;
    req_datal: number;
    rpl_msgbl: number;
    rpld_parml: number;
    rpl_datal: number;
    rpld_datal: number;
    req_extbl: number;
    get _pad_001(): Uint8Array;
    set _pad_001(value: Bytes);
    rpld_extbl: number;
    get _pad_002(): Uint8Array;
    set _pad_002(value: Bytes);
    get req_parmb(): number;
    set req_parmb(value: Pointer);
    get _pad_003(): Uint8Array;
    set _pad_003(value: Bytes);
    get req_datab(): number;
    set req_datab(value: Pointer);
    get _pad_004(): Uint8Array;
    set _pad_004(value: Bytes);
    get rpl_parmb(): number;
    set rpl_parmb(value: Pointer);
    get _pad_005(): Uint8Array;
    set _pad_005(value: Bytes);
    get rpl_datab(): number;
    set rpl_datab(value: Pointer);
    get _pad_006(): Uint8Array;
    set _pad_006(value: Bytes);
    get req_extb(): number;
    set req_extb(value: Pointer);
    get _pad_007(): Uint8Array;
    set _pad_007(value: Bytes);
    get rpl_extb(): number;
    set rpl_extb(value: Pointer);
    ccp_rtcode: number;
    ccp_rscode: number;
    mac_data_len: number;
    get logon_id(): Uint8Array;
    set logon_id(value: Bytes);
    get mac_value(): Uint8Array;
    set mac_value(value: Bytes);
    mac_content_flgs: number;
    _pad_008: number;
    domain: number;
    get _pad_009(): Uint8Array;
    set _pad_009(value: Bytes);
    get _pad_010(): Uint8Array;
    set _pad_010(value: Bytes);
  }

  /** `<asm/zcrypt.h>`: 32 bytes on s390x. */
  interface ep11_cprb extends RecordView<'struct ep11_cprb'> {
    cprb_len: number;
    cprb_ver_id: number;
    get pad_000(): Uint8Array;
    set pad_000(value: Bytes);
    flags: number;
    get func_id(): Uint8Array;
    set func_id(value: Bytes);
    source_id: number;
    target_id: number;
    ret_code: number;
    reserved1: number;
    reserved2: number;
    payload_len: number;
  }

  /** `<asm/zcrypt.h>`: 4 bytes on s390x. */
  interface ep11_target_dev extends RecordView<'struct ep11_target_dev'> {
    ap_id: number;
    dom_id: number;
  }

  /** `<asm/zcrypt.h>`: 58 bytes on s390x. */
  interface ep11_urb extends RecordView<'struct ep11_urb', 'targets' | 'req' | 'resp'> {
    targets_num: number;
    get targets(): number;
    set targets(value: Pointer);
    get weight(): bigint;
    set weight(value: Integer);
    get req_no(): bigint;
    set req_no(value: Integer);
    get req_len(): bigint;
    set req_len(value: Integer);
    get req(): number;
    set req(value: Pointer);
    get resp_len(): bigint;
    set resp_len(value: Integer);
    get resp(): number;
    set resp(value: Pointer);
  }

  /** `<asm/zcrypt.h>`: 48 bytes on s390x. */
  interface ica_rsa_modexpo
    extends RecordView<
      'struct ica_rsa_modexpo',
      'inputdata' | 'outputdata' | 'b_key' | 'n_modulus'
    > {
    get inputdata(): number;
    set inputdata(value: Pointer);
    inputdatalength: number;
    get outputdata(): number;
    set outputdata(value: Pointer);
    outputdatalength: number;
    get b_key(): number;
    set b_key(value: Pointer);
    get n_modulus(): number;
    set n_modulus(value: Pointer);
  }

  /** `<asm/zcrypt.h>`: 72 bytes on s390x. */
  interface ica_rsa_modexpo_crt
    extends RecordView<
      'struct ica_rsa_modexpo_crt',
      'inputdata' | 'outputdata' | 'bp_key' | 'bq_key' | 'np_prime' | 'nq_prime' | 'u_mult_inv'
    > {
    get inputdata(): number;
    set inputdata(value: Pointer);
    inputdatalength: number;
    get outputdata(): number;
    set outputdata(value: Pointer);
    outputdatalength: number;
    get bp_key(): number;
    set bp_key(value: Pointer);
    get bq_key(): number;
    set bq_key(value: Pointer);
    get np_prime(): number;
    set np_prime(value: Pointer);
    get nq_prime(): number;
    set nq_prime(value: Pointer);
    get u_mult_inv(): number;
    set u_mult_inv(value: Pointer);
  }

  /** `<asm/zcrypt.h>`: 94 bytes on s390x. */
  interface ica_xcRB
    extends RecordView<
      'struct ica_xcRB',
      | 'request_control_blk_addr'
      | 'request_data_address'
      | 'reply_control_blk_addr'
      | 'reply_data_addr'
    > {
    agent_ID: number;
    user_defined: number;
    request_ID: number;
    request_control_blk_length: number;
    get _padding1(): Uint8Array;
    set _padding1(value: Bytes);
    get request_control_blk_addr(): number;
    set request_control_blk_addr(value: Pointer);
    request_data_length: number;
    get _padding2(): Uint8Array;
    set _padding2(value: Bytes);
    get request_data_address(): number;
    set request_data_address(value: Pointer);
    reply_control_blk_length: number;
    get _padding3(): Uint8Array;
    set _padding3(value: Bytes);
    get reply_control_blk_addr(): number;
    set reply_control_blk_addr(value: Pointer);
    reply_data_length: number;
    get __padding4(): Uint8Array;
    set __padding4(value: Bytes);
    get reply_data_addr(): number;
    set reply_data_addr(value: Pointer);
    priority_window: number;
    status: number;
  }

  /** `<asm/zcrypt.h>`: 65536 bytes on s390x. */
  interface zcrypt_device_matrix extends RecordView<'struct zcrypt_device_matrix'> {
    get device(): Elements<struct.zcrypt_device_status>;
    set device(value: Iterable<From<struct.zcrypt_device_status>>);
  }

  /** `<asm/zcrypt.h>`: 262144 bytes on s390x. */
  interface zcrypt_device_matrix_ext extends RecordView<'struct zcrypt_device_matrix_ext'> {
    get device(): Elements<struct.zcrypt_device_status_ext>;
    set device(value: Iterable<From<struct.zcrypt_device_status_ext>>);
  }

  /** `<asm/zcrypt.h>`: 4 bytes on s390x. */
  interface zcrypt_device_status extends RecordView<'struct zcrypt_device_status'> {
    hwtype: number;
    qid: number;
    online: number;
    functions: number;
    reserved: number;
  }

  /** `<asm/zcrypt.h>`: 4 bytes on s390x. */
  interface zcrypt_device_status_ext extends RecordView<'struct zcrypt_device_status_ext'> {
    hwtype: number;
    qid: number;
    online: number;
    functions: number;
    reserved: number;
  }
}

export const struct: {
  readonly CPRBX: Descriptor<struct.CPRBX, 's390x'>;
  readonly ep11_cprb: Descriptor<struct.ep11_cprb, 's390x'>;
  readonly ep11_target_dev: Descriptor<struct.ep11_target_dev, 's390x'>;
  readonly ep11_urb: Descriptor<struct.ep11_urb, 's390x'>;
  readonly ica_rsa_modexpo: Descriptor<struct.ica_rsa_modexpo, 's390x'>;
  readonly ica_rsa_modexpo_crt: Descriptor<struct.ica_rsa_modexpo_crt, 's390x'>;
  readonly ica_xcRB: Descriptor<struct.ica_xcRB, 's390x'>;
  readonly zcrypt_device_matrix: Descriptor<struct.zcrypt_device_matrix, 's390x'>;
  readonly zcrypt_device_matrix_ext: Descriptor<struct.zcrypt_device_matrix_ext, 's390x'>;
  readonly zcrypt_device_status: Descriptor<struct.zcrypt_device_status, 's390x'>;
  readonly zcrypt_device_status_ext: Descriptor<struct.zcrypt_device_status_ext, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"CPRBX": ["__u16 cprb_len;__u8 cprb_ver_id;__u8 ctfm;__u8 pad_000[2];__u8 func_id[2];__u8 cprb_flags[4];__u32 req_parml;__u32 req_datal;__u32 rpl_msgbl;__u32 rpld_parml;__u32 rpl_datal;__u32 rpld_datal;__u32 req_extbl;__u8 _pad_001[4];__u32 rpld_extbl;__u8 _pad_002[8];__u8 *req_parmb;__u8 _pad_003[8];__u8 *req_datab;__u8 _pad_004[8];__u8 *rpl_parmb;__u8 _pad_005[8];__u8 *rpl_datab;__u8 _pad_006[8];__u8 *req_extb;__u8 _pad_007[8];__u8 *rpl_extb;__u16 ccp_rtcode;__u16 ccp_rscode;__u32 mac_data_len;__u8 logon_id[8];__u8 mac_value[8];__u8 mac_content_flgs;__u8 _pad_008;__u16 domain;__u8 _pad_009[12];__u8 _pad_010[36];",{"pack":1,"only":["s390x"]}],
"ep11_cprb": ["__u16 cprb_len;__u8 cprb_ver_id;__u8 pad_000[2];__u8 flags;__u8 func_id[2];__u32 source_id;__u32 target_id;__u32 ret_code;__u32 reserved1;__u32 reserved2;__u32 payload_len;",{"pack":1,"only":["s390x"]}],
"ep11_target_dev": ["__u16 ap_id;__u16 dom_id;",{"only":["s390x"]}],
"ep11_urb": ["__u16 targets_num;__u8 *targets;__u64 weight;__u64 req_no;__u64 req_len;__u8 *req;__u64 resp_len;__u8 *resp;",{"pack":1,"only":["s390x"]}],
"ica_rsa_modexpo": ["__u8 *inputdata;__u32 inputdatalength;__u8 *outputdata;__u32 outputdatalength;__u8 *b_key;__u8 *n_modulus;",{"only":["s390x"]}],
"ica_rsa_modexpo_crt": ["__u8 *inputdata;__u32 inputdatalength;__u8 *outputdata;__u32 outputdatalength;__u8 *bp_key;__u8 *bq_key;__u8 *np_prime;__u8 *nq_prime;__u8 *u_mult_inv;",{"only":["s390x"]}],
"ica_xcRB": ["__u16 agent_ID;__u32 user_defined;__u16 request_ID;__u32 request_control_blk_length;__u8 _padding1[8];__u8 *request_control_blk_addr;__u32 request_data_length;__u8 _padding2[8];__u8 *request_data_address;__u32 reply_control_blk_length;__u8 _padding3[8];__u8 *reply_control_blk_addr;__u32 reply_data_length;__u8 __padding4[8];__u8 *reply_data_addr;__u16 priority_window;__u32 status;",{"pack":1,"only":["s390x"]}],
"zcrypt_device_matrix": ["struct zcrypt_device_status device[16384];",{"only":["s390x"]}],
"zcrypt_device_matrix_ext": ["struct zcrypt_device_status_ext device[65536];",{"only":["s390x"]}],
"zcrypt_device_status": ["unsigned int hwtype :8;unsigned int qid :14;unsigned int online :1;unsigned int functions :6;unsigned int reserved :3;",{"only":["s390x"]}],
"zcrypt_device_status_ext": ["unsigned int hwtype :8;unsigned int qid :16;unsigned int online :1;unsigned int functions :6;unsigned int reserved :1;",{"only":["s390x"]}]
}`),
);
