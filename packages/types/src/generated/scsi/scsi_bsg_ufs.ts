// Generated from Linux 7.3.4 <scsi/scsi_bsg_ufs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const UFS_CDB_SIZE = 16,
  UFS_RPMB_PURGE_ENABLE = 8,
  UFS_RPMB_PURGE_STATUS_READ = 9,
  UFS_RPMB_READ = 4,
  UFS_RPMB_READ_CNT = 2,
  UFS_RPMB_READ_RESP = 5,
  UFS_RPMB_SEC_CONF_READ = 7,
  UFS_RPMB_SEC_CONF_WRITE = 6,
  UFS_RPMB_WRITE = 3,
  UFS_RPMB_WRITE_KEY = 1,
  UIC_CMD_SIZE = 16,
  UPIU_TRANSACTION_ARPMB_CMD = 32,
  UPIU_TRANSACTION_UIC_CMD = 31;
export declare namespace struct {
  /** `<scsi/scsi_bsg_ufs.h>`: 28 bytes. */
  interface ufs_arpmb_meta extends RecordView<'struct ufs_arpmb_meta'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    req_resp_type: number;
    get nonce(): Uint8Array;
    set nonce(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    write_counter: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    addr_lun: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    block_count: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    result: number;
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 40 bytes. */
  interface ufs_bsg_reply extends RecordView<'struct ufs_bsg_reply'> {
    result: number;
    reply_payload_rcv_len: number;
    get upiu_rsp(): struct.utp_upiu_req;
    set upiu_rsp(value: From<struct.utp_upiu_req>);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 36 bytes. */
  interface ufs_bsg_request extends RecordView<'struct ufs_bsg_request'> {
    msgcode: number;
    get upiu_req(): struct.utp_upiu_req;
    set upiu_req(value: From<struct.utp_upiu_req>);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 64 bytes. */
  interface ufs_ehs extends RecordView<'struct ufs_ehs'> {
    length: number;
    ehs_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ehssub_type: number;
    get meta(): struct.ufs_arpmb_meta;
    set meta(value: From<struct.ufs_arpmb_meta>);
    get mac_key(): Uint8Array;
    set mac_key(value: Bytes);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 104 bytes. */
  interface ufs_rpmb_reply extends RecordView<'struct ufs_rpmb_reply'> {
    get bsg_reply(): struct.ufs_bsg_reply;
    set bsg_reply(value: From<struct.ufs_bsg_reply>);
    get ehs_rsp(): struct.ufs_ehs;
    set ehs_rsp(value: From<struct.ufs_ehs>);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 100 bytes. */
  interface ufs_rpmb_request extends RecordView<'struct ufs_rpmb_request'> {
    get bsg_request(): struct.ufs_bsg_request;
    set bsg_request(value: From<struct.ufs_bsg_request>);
    get ehs_req(): struct.ufs_ehs;
    set ehs_req(value: From<struct.ufs_ehs>);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
  interface utp_upiu_cmd extends RecordView<'struct utp_upiu_cmd'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    exp_data_transfer_len: number;
    get cdb(): Uint8Array;
    set cdb(value: Bytes);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 12 bytes. */
  interface utp_upiu_header extends RecordView<'struct utp_upiu_header'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dword_0: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dword_1: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dword_2: number;
    transaction_code: number;
    flags: number;
    lun: number;
    task_tag: number;
    command_set_type: number;
    iid: number;
    tm_function: number;
    query_function: number;
    response: number;
    status: number;
    ehs_length: number;
    device_information: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    data_segment_length: number;
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
  interface utp_upiu_query extends RecordView<'struct utp_upiu_query'> {
    opcode: number;
    idn: number;
    index: number;
    selector: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    reserved_osf: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    value: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
  interface utp_upiu_query_v4_0 extends RecordView<'struct utp_upiu_query_v4_0'> {
    opcode: number;
    idn: number;
    index: number;
    selector: number;
    osf3: number;
    osf4: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    osf5: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    osf6: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    osf7: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    reserved: number;
  }

  /** `<scsi/scsi_bsg_ufs.h>`: 32 bytes. */
  interface utp_upiu_req extends RecordView<'struct utp_upiu_req'> {
    get header(): struct.utp_upiu_header;
    set header(value: From<struct.utp_upiu_header>);
    get sc(): struct.utp_upiu_cmd;
    set sc(value: From<struct.utp_upiu_cmd>);
    get qr(): struct.utp_upiu_query;
    set qr(value: From<struct.utp_upiu_query>);
    get uc(): struct.utp_upiu_query;
    set uc(value: From<struct.utp_upiu_query>);
  }
}

export const struct: {
  readonly ufs_arpmb_meta: Descriptor<struct.ufs_arpmb_meta>;
  readonly ufs_bsg_reply: Descriptor<struct.ufs_bsg_reply>;
  readonly ufs_bsg_request: Descriptor<struct.ufs_bsg_request>;
  readonly ufs_ehs: Descriptor<struct.ufs_ehs>;
  readonly ufs_rpmb_reply: Descriptor<struct.ufs_rpmb_reply>;
  readonly ufs_rpmb_request: Descriptor<struct.ufs_rpmb_request>;
  readonly utp_upiu_cmd: Descriptor<struct.utp_upiu_cmd>;
  readonly utp_upiu_header: Descriptor<struct.utp_upiu_header>;
  readonly utp_upiu_query: Descriptor<struct.utp_upiu_query>;
  readonly utp_upiu_query_v4_0: Descriptor<struct.utp_upiu_query_v4_0>;
  readonly utp_upiu_req: Descriptor<struct.utp_upiu_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ufs_arpmb_meta": ["__be16 req_resp_type;__u8 nonce[16];__be32 write_counter;__be16 addr_lun;__be16 block_count;__be16 result;",{"pack":1}],
"ufs_bsg_reply": "int result;__u32 reply_payload_rcv_len;struct utp_upiu_req upiu_rsp;",
"ufs_bsg_request": "__u32 msgcode;struct utp_upiu_req upiu_req;",
"ufs_ehs": ["__u8 length;__u8 ehs_type;__be16 ehssub_type;struct ufs_arpmb_meta meta;__u8 mac_key[32];",{"pack":1}],
"ufs_rpmb_reply": "struct ufs_bsg_reply bsg_reply;struct ufs_ehs ehs_rsp;",
"ufs_rpmb_request": "struct ufs_bsg_request bsg_request;struct ufs_ehs ehs_req;",
"utp_upiu_cmd": "__be32 exp_data_transfer_len;__u8 cdb[16];",
"utp_upiu_header": ["union {struct {__be32 dword_0;__be32 dword_1;__be32 dword_2;};struct {__u8 transaction_code;__u8 flags;__u8 lun;__u8 task_tag;__u8 command_set_type :4;__u8 iid :4;union {__u8 tm_function;__u8 query_function;};__u8 response;__u8 status;__u8 ehs_length;__u8 device_information;__be16 data_segment_length;};};",{"variants":{"s390x":{"members":"union {struct {__be32 dword_0;__be32 dword_1;__be32 dword_2;};struct {__u8 transaction_code;__u8 flags;__u8 lun;__u8 task_tag;__u8 iid :4;__u8 command_set_type :4;union {__u8 tm_function;__u8 query_function;};__u8 response;__u8 status;__u8 ehs_length;__u8 device_information;__be16 data_segment_length;};};"}}}],
"utp_upiu_query": "__u8 opcode;__u8 idn;__u8 index;__u8 selector;__be16 reserved_osf;__be16 length;__be32 value;__be32 reserved[2];",
"utp_upiu_query_v4_0": "__u8 opcode;__u8 idn;__u8 index;__u8 selector;__u8 osf3;__u8 osf4;__be16 osf5;__be32 osf6;__be32 osf7;__be32 reserved;",
"utp_upiu_req": "struct utp_upiu_header header;union {struct utp_upiu_cmd sc;struct utp_upiu_query qr;struct utp_upiu_query uc;};"
}`),
);
