// Generated from Linux 7.3.4 <scsi/scsi_bsg_fc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FC_BSG_CLS_MASK = 4026531840,
  FC_BSG_HST_ADD_RPORT = 2147483649,
  FC_BSG_HST_CT = 2147483652,
  FC_BSG_HST_DEL_RPORT = 2147483650,
  FC_BSG_HST_ELS_NOLOGIN = 2147483651,
  FC_BSG_HST_MASK = 2147483648,
  FC_BSG_HST_VENDOR = 2147483903,
  FC_BSG_RPT_CT = 1073741826,
  FC_BSG_RPT_ELS = 1073741825,
  FC_BSG_RPT_MASK = 1073741824,
  FC_CTELS_STATUS_F_BSY = 6,
  FC_CTELS_STATUS_F_RJT = 3,
  FC_CTELS_STATUS_OK = 0,
  FC_CTELS_STATUS_P_BSY = 4,
  FC_CTELS_STATUS_P_RJT = 2,
  FC_CTELS_STATUS_REJECT = 1,
  FC_DEFAULT_BSG_TIMEOUT = 1000;
export declare namespace struct {
  interface fc_bsg_ctels_reply$rjt_data extends RecordView<'struct fc_bsg_ctels_reply.rjt_data'> {
    action: number;
    reason_code: number;
    reason_explanation: number;
    vendor_unique: number;
  }

  /** `<scsi/scsi_bsg_fc.h>`: 8 bytes. */
  interface fc_bsg_ctels_reply extends RecordView<'struct fc_bsg_ctels_reply'> {
    status: number;
    get rjt_data(): fc_bsg_ctels_reply$rjt_data;
    set rjt_data(value: From<fc_bsg_ctels_reply$rjt_data>);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 4 bytes. */
  interface fc_bsg_host_add_rport extends RecordView<'struct fc_bsg_host_add_rport'> {
    reserved: number;
    get port_id(): Uint8Array;
    set port_id(value: Bytes);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 16 bytes. */
  interface fc_bsg_host_ct extends RecordView<'struct fc_bsg_host_ct'> {
    reserved: number;
    get port_id(): Uint8Array;
    set port_id(value: Bytes);
    preamble_word0: number;
    preamble_word1: number;
    preamble_word2: number;
  }

  /** `<scsi/scsi_bsg_fc.h>`: 4 bytes. */
  interface fc_bsg_host_del_rport extends RecordView<'struct fc_bsg_host_del_rport'> {
    reserved: number;
    get port_id(): Uint8Array;
    set port_id(value: Bytes);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 4 bytes. */
  interface fc_bsg_host_els extends RecordView<'struct fc_bsg_host_els'> {
    command_code: number;
    get port_id(): Uint8Array;
    set port_id(value: Bytes);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 8 bytes. */
  interface fc_bsg_host_vendor extends RecordView<'struct fc_bsg_host_vendor'> {
    get vendor_id(): bigint;
    set vendor_id(value: Integer);
    get vendor_cmd(): Uint32Array;
    set vendor_cmd(value: Iterable<Integer>);
  }

  interface fc_bsg_host_vendor_reply$__empty_vendor_rsp
    extends RecordView<'struct fc_bsg_host_vendor_reply.__empty_vendor_rsp'> {}

  /** `<scsi/scsi_bsg_fc.h>`: 0 bytes. */
  interface fc_bsg_host_vendor_reply extends RecordView<'struct fc_bsg_host_vendor_reply'> {
    get __empty_vendor_rsp(): fc_bsg_host_vendor_reply$__empty_vendor_rsp;
    set __empty_vendor_rsp(value: From<fc_bsg_host_vendor_reply$__empty_vendor_rsp>);
    get vendor_rsp(): Uint32Array;
    set vendor_rsp(value: Iterable<Integer>);
  }

  interface fc_bsg_reply$reply_data extends RecordView<'union fc_bsg_reply.reply_data'> {
    get vendor_reply(): struct.fc_bsg_host_vendor_reply;
    set vendor_reply(value: From<struct.fc_bsg_host_vendor_reply>);
    get ctels_reply(): struct.fc_bsg_ctels_reply;
    set ctels_reply(value: From<struct.fc_bsg_ctels_reply>);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 16 bytes. */
  interface fc_bsg_reply extends RecordView<'struct fc_bsg_reply'> {
    result: number;
    reply_payload_rcv_len: number;
    get reply_data(): fc_bsg_reply$reply_data;
    set reply_data(value: From<fc_bsg_reply$reply_data>);
  }

  interface fc_bsg_request$rqst_data extends RecordView<'union fc_bsg_request.rqst_data'> {
    get h_addrport(): struct.fc_bsg_host_add_rport;
    set h_addrport(value: From<struct.fc_bsg_host_add_rport>);
    get h_delrport(): struct.fc_bsg_host_del_rport;
    set h_delrport(value: From<struct.fc_bsg_host_del_rport>);
    get h_els(): struct.fc_bsg_host_els;
    set h_els(value: From<struct.fc_bsg_host_els>);
    get h_ct(): struct.fc_bsg_host_ct;
    set h_ct(value: From<struct.fc_bsg_host_ct>);
    get h_vendor(): struct.fc_bsg_host_vendor;
    set h_vendor(value: From<struct.fc_bsg_host_vendor>);
    get r_els(): struct.fc_bsg_rport_els;
    set r_els(value: From<struct.fc_bsg_rport_els>);
    get r_ct(): struct.fc_bsg_rport_ct;
    set r_ct(value: From<struct.fc_bsg_rport_ct>);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 20 bytes. */
  interface fc_bsg_request extends RecordView<'struct fc_bsg_request'> {
    msgcode: number;
    get rqst_data(): fc_bsg_request$rqst_data;
    set rqst_data(value: From<fc_bsg_request$rqst_data>);
  }

  /** `<scsi/scsi_bsg_fc.h>`: 12 bytes. */
  interface fc_bsg_rport_ct extends RecordView<'struct fc_bsg_rport_ct'> {
    preamble_word0: number;
    preamble_word1: number;
    preamble_word2: number;
  }

  /** `<scsi/scsi_bsg_fc.h>`: 1 bytes. */
  interface fc_bsg_rport_els extends RecordView<'struct fc_bsg_rport_els'> {
    els_code: number;
  }
}

export const struct: {
  readonly fc_bsg_ctels_reply: Descriptor<struct.fc_bsg_ctels_reply>;
  readonly fc_bsg_host_add_rport: Descriptor<struct.fc_bsg_host_add_rport>;
  readonly fc_bsg_host_ct: Descriptor<struct.fc_bsg_host_ct>;
  readonly fc_bsg_host_del_rport: Descriptor<struct.fc_bsg_host_del_rport>;
  readonly fc_bsg_host_els: Descriptor<struct.fc_bsg_host_els>;
  readonly fc_bsg_host_vendor: Descriptor<struct.fc_bsg_host_vendor>;
  readonly fc_bsg_host_vendor_reply: Descriptor<struct.fc_bsg_host_vendor_reply>;
  readonly fc_bsg_reply: Descriptor<struct.fc_bsg_reply>;
  readonly fc_bsg_request: Descriptor<struct.fc_bsg_request>;
  readonly fc_bsg_rport_ct: Descriptor<struct.fc_bsg_rport_ct>;
  readonly fc_bsg_rport_els: Descriptor<struct.fc_bsg_rport_els>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_bsg_ctels_reply": "__u32 status;struct {__u8 action;__u8 reason_code;__u8 reason_explanation;__u8 vendor_unique;} rjt_data;",
"fc_bsg_host_add_rport": "__u8 reserved;__u8 port_id[3];",
"fc_bsg_host_ct": "__u8 reserved;__u8 port_id[3];__u32 preamble_word0;__u32 preamble_word1;__u32 preamble_word2;",
"fc_bsg_host_del_rport": "__u8 reserved;__u8 port_id[3];",
"fc_bsg_host_els": "__u8 command_code;__u8 port_id[3];",
"fc_bsg_host_vendor": "__u64 vendor_id;__u32 vendor_cmd[];",
"fc_bsg_host_vendor_reply": "struct {struct {} __empty_vendor_rsp;__u32 vendor_rsp[];};",
"fc_bsg_reply": "__u32 result;__u32 reply_payload_rcv_len;union {struct fc_bsg_host_vendor_reply vendor_reply;struct fc_bsg_ctels_reply ctels_reply;} reply_data;",
"fc_bsg_request": ["__u32 msgcode;union {struct fc_bsg_host_add_rport h_addrport;struct fc_bsg_host_del_rport h_delrport;struct fc_bsg_host_els h_els;struct fc_bsg_host_ct h_ct;struct fc_bsg_host_vendor h_vendor;struct fc_bsg_rport_els r_els;struct fc_bsg_rport_ct r_ct;} rqst_data;",{"pack":1}],
"fc_bsg_rport_ct": "__u32 preamble_word0;__u32 preamble_word1;__u32 preamble_word2;",
"fc_bsg_rport_els": "__u8 els_code;"
}`),
);
