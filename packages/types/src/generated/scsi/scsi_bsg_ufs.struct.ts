// Generated from Linux 7.3.4 <scsi/scsi_bsg_ufs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<scsi/scsi_bsg_ufs.h>`: 28 bytes. */
export interface ufs_arpmb_meta extends RecordView<'struct ufs_arpmb_meta'> {
  req_resp_type: number;
  get nonce(): Uint8Array;
  set nonce(value: Bytes);
  write_counter: number;
  addr_lun: number;
  block_count: number;
  result: number;
}

export const ufs_arpmb_meta: Descriptor<ufs_arpmb_meta> = /* @__PURE__ */ declareStruct(
  'ufs_arpmb_meta',
  `
  __be16 req_resp_type;
  __u8 nonce[16];
  __be32 write_counter;
  __be16 addr_lun;
  __be16 block_count;
  __be16 result;
`,
  { pack: 1 },
);

/** `<scsi/scsi_bsg_ufs.h>`: 40 bytes. */
export interface ufs_bsg_reply extends RecordView<'struct ufs_bsg_reply'> {
  result: number;
  reply_payload_rcv_len: number;
  get upiu_rsp(): utp_upiu_req;
  set upiu_rsp(value: utp_upiu_req | Init<utp_upiu_req>);
}

export const ufs_bsg_reply: Descriptor<ufs_bsg_reply> = /* @__PURE__ */ declareStruct(
  'ufs_bsg_reply',
  `
  int result;
  __u32 reply_payload_rcv_len;
  struct utp_upiu_req upiu_rsp;
`,
  { uses: () => [utp_upiu_req] },
);

/** `<scsi/scsi_bsg_ufs.h>`: 36 bytes. */
export interface ufs_bsg_request extends RecordView<'struct ufs_bsg_request'> {
  msgcode: number;
  get upiu_req(): utp_upiu_req;
  set upiu_req(value: utp_upiu_req | Init<utp_upiu_req>);
}

export const ufs_bsg_request: Descriptor<ufs_bsg_request> = /* @__PURE__ */ declareStruct(
  'ufs_bsg_request',
  `
  __u32 msgcode;
  struct utp_upiu_req upiu_req;
`,
  { uses: () => [utp_upiu_req] },
);

/** `<scsi/scsi_bsg_ufs.h>`: 64 bytes. */
export interface ufs_ehs extends RecordView<'struct ufs_ehs'> {
  length: number;
  ehs_type: number;
  ehssub_type: number;
  get meta(): ufs_arpmb_meta;
  set meta(value: ufs_arpmb_meta | Init<ufs_arpmb_meta>);
  get mac_key(): Uint8Array;
  set mac_key(value: Bytes);
}

export const ufs_ehs: Descriptor<ufs_ehs> = /* @__PURE__ */ declareStruct(
  'ufs_ehs',
  `
  __u8 length;
  __u8 ehs_type;
  __be16 ehssub_type;
  struct ufs_arpmb_meta meta;
  __u8 mac_key[32];
`,
  { pack: 1, uses: () => [ufs_arpmb_meta] },
);

/** `<scsi/scsi_bsg_ufs.h>`: 104 bytes. */
export interface ufs_rpmb_reply extends RecordView<'struct ufs_rpmb_reply'> {
  get bsg_reply(): ufs_bsg_reply;
  set bsg_reply(value: ufs_bsg_reply | Init<ufs_bsg_reply>);
  get ehs_rsp(): ufs_ehs;
  set ehs_rsp(value: ufs_ehs | Init<ufs_ehs>);
}

export const ufs_rpmb_reply: Descriptor<ufs_rpmb_reply> = /* @__PURE__ */ declareStruct(
  'ufs_rpmb_reply',
  `
  struct ufs_bsg_reply bsg_reply;
  struct ufs_ehs ehs_rsp;
`,
  { uses: () => [ufs_bsg_reply, ufs_ehs] },
);

/** `<scsi/scsi_bsg_ufs.h>`: 100 bytes. */
export interface ufs_rpmb_request extends RecordView<'struct ufs_rpmb_request'> {
  get bsg_request(): ufs_bsg_request;
  set bsg_request(value: ufs_bsg_request | Init<ufs_bsg_request>);
  get ehs_req(): ufs_ehs;
  set ehs_req(value: ufs_ehs | Init<ufs_ehs>);
}

export const ufs_rpmb_request: Descriptor<ufs_rpmb_request> = /* @__PURE__ */ declareStruct(
  'ufs_rpmb_request',
  `
  struct ufs_bsg_request bsg_request;
  struct ufs_ehs ehs_req;
`,
  { uses: () => [ufs_bsg_request, ufs_ehs] },
);

/** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
export interface utp_upiu_cmd extends RecordView<'struct utp_upiu_cmd'> {
  exp_data_transfer_len: number;
  get cdb(): Uint8Array;
  set cdb(value: Bytes);
}

export const utp_upiu_cmd: Descriptor<utp_upiu_cmd> = /* @__PURE__ */ declareStruct(
  'utp_upiu_cmd',
  `
  __be32 exp_data_transfer_len;
  __u8 cdb[16];
`,
);

/** `<scsi/scsi_bsg_ufs.h>`: 12 bytes. */
export interface utp_upiu_header extends RecordView<'struct utp_upiu_header'> {
  dword_0: number;
  dword_1: number;
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
  data_segment_length: number;
}

export const utp_upiu_header: Descriptor<utp_upiu_header> = /* @__PURE__ */ declareStruct(
  'utp_upiu_header',
  `
  union {
    struct {
      __be32 dword_0;
      __be32 dword_1;
      __be32 dword_2;
    };
    struct {
      __u8 transaction_code;
      __u8 flags;
      __u8 lun;
      __u8 task_tag;
      __u8 command_set_type :4;
      __u8 iid :4;
      union {
        __u8 tm_function;
        __u8 query_function;
      };
      __u8 response;
      __u8 status;
      __u8 ehs_length;
      __u8 device_information;
      __be16 data_segment_length;
    };
  };
`,
);

/** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
export interface utp_upiu_query extends RecordView<'struct utp_upiu_query'> {
  opcode: number;
  idn: number;
  index: number;
  selector: number;
  reserved_osf: number;
  length: number;
  value: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const utp_upiu_query: Descriptor<utp_upiu_query> = /* @__PURE__ */ declareStruct(
  'utp_upiu_query',
  `
  __u8 opcode;
  __u8 idn;
  __u8 index;
  __u8 selector;
  __be16 reserved_osf;
  __be16 length;
  __be32 value;
  __be32 reserved[2];
`,
);

/** `<scsi/scsi_bsg_ufs.h>`: 20 bytes. */
export interface utp_upiu_query_v4_0 extends RecordView<'struct utp_upiu_query_v4_0'> {
  opcode: number;
  idn: number;
  index: number;
  selector: number;
  osf3: number;
  osf4: number;
  osf5: number;
  osf6: number;
  osf7: number;
  reserved: number;
}

export const utp_upiu_query_v4_0: Descriptor<utp_upiu_query_v4_0> = /* @__PURE__ */ declareStruct(
  'utp_upiu_query_v4_0',
  `
  __u8 opcode;
  __u8 idn;
  __u8 index;
  __u8 selector;
  __u8 osf3;
  __u8 osf4;
  __be16 osf5;
  __be32 osf6;
  __be32 osf7;
  __be32 reserved;
`,
);

/** `<scsi/scsi_bsg_ufs.h>`: 32 bytes. */
export interface utp_upiu_req extends RecordView<'struct utp_upiu_req'> {
  get header(): utp_upiu_header;
  set header(value: utp_upiu_header | Init<utp_upiu_header>);
  get sc(): utp_upiu_cmd;
  set sc(value: utp_upiu_cmd | Init<utp_upiu_cmd>);
  get qr(): utp_upiu_query;
  set qr(value: utp_upiu_query | Init<utp_upiu_query>);
  get uc(): utp_upiu_query;
  set uc(value: utp_upiu_query | Init<utp_upiu_query>);
}

export const utp_upiu_req: Descriptor<utp_upiu_req> = /* @__PURE__ */ declareStruct(
  'utp_upiu_req',
  `
  struct utp_upiu_header header;
  union {
    struct utp_upiu_cmd sc;
    struct utp_upiu_query qr;
    struct utp_upiu_query uc;
  };
`,
  { uses: () => [utp_upiu_cmd, utp_upiu_header, utp_upiu_query] },
);
