// Generated from Linux 7.3.4 <linux/dccp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const DCCPC_CCID2 = 2,
  DCCPC_CCID3 = 3,
  DCCPF_ACK_RATIO = 5,
  DCCPF_CCID = 1,
  DCCPF_DATA_CHECKSUM = 9,
  DCCPF_ECN_INCAPABLE = 4,
  DCCPF_MAX_CCID_SPECIFIC = 255,
  DCCPF_MIN_CCID_SPECIFIC = 128,
  DCCPF_MIN_CSUM_COVER = 8,
  DCCPF_RESERVED = 0,
  DCCPF_SEND_ACK_VECTOR = 6,
  DCCPF_SEND_LEV_RATE = 192,
  DCCPF_SEND_NDP_COUNT = 7,
  DCCPF_SEQUENCE_WINDOW = 3,
  DCCPF_SHORT_SEQNOS = 2,
  DCCPO_ACK_VECTOR_0 = 38,
  DCCPO_ACK_VECTOR_1 = 39,
  DCCPO_CHANGE_L = 32,
  DCCPO_CHANGE_R = 34,
  DCCPO_CONFIRM_L = 33,
  DCCPO_CONFIRM_R = 35,
  DCCPO_ELAPSED_TIME = 43,
  DCCPO_MANDATORY = 1,
  DCCPO_MAX = 45,
  DCCPO_MAX_RESERVED = 31,
  DCCPO_MAX_RX_CCID_SPECIFIC = 191,
  DCCPO_MAX_TX_CCID_SPECIFIC = 255,
  DCCPO_MIN_RESERVED = 3,
  DCCPO_MIN_RX_CCID_SPECIFIC = 128,
  DCCPO_MIN_TX_CCID_SPECIFIC = 192,
  DCCPO_NDP_COUNT = 37,
  DCCPO_PADDING = 0,
  DCCPO_TIMESTAMP = 41,
  DCCPO_TIMESTAMP_ECHO = 42,
  DCCPQ_POLICY_MAX = 2,
  DCCPQ_POLICY_PRIO = 1,
  DCCPQ_POLICY_SIMPLE = 0,
  DCCP_MAX_RESET_CODES = 12,
  DCCP_NR_PKT_TYPES = 10,
  DCCP_PKT_ACK = 3,
  DCCP_PKT_CLOSE = 6,
  DCCP_PKT_CLOSEREQ = 5,
  DCCP_PKT_DATA = 2,
  DCCP_PKT_DATAACK = 4,
  DCCP_PKT_INVALID = 10,
  DCCP_PKT_REQUEST = 0,
  DCCP_PKT_RESET = 7,
  DCCP_PKT_RESPONSE = 1,
  DCCP_PKT_SYNC = 8,
  DCCP_PKT_SYNCACK = 9,
  DCCP_RESET_CODE_ABORTED = 2,
  DCCP_RESET_CODE_AGGRESSION_PENALTY = 11,
  DCCP_RESET_CODE_BAD_INIT_COOKIE = 10,
  DCCP_RESET_CODE_BAD_SERVICE_CODE = 8,
  DCCP_RESET_CODE_CLOSED = 1,
  DCCP_RESET_CODE_CONNECTION_REFUSED = 7,
  DCCP_RESET_CODE_MANDATORY_ERROR = 6,
  DCCP_RESET_CODE_NO_CONNECTION = 3,
  DCCP_RESET_CODE_OPTION_ERROR = 5,
  DCCP_RESET_CODE_PACKET_ERROR = 4,
  DCCP_RESET_CODE_TOO_BUSY = 9,
  DCCP_RESET_CODE_UNSPECIFIED = 0,
  DCCP_SCM_MAX = 65536,
  DCCP_SCM_PRIORITY = 1,
  DCCP_SCM_QPOLICY_MAX = 65535,
  DCCP_SERVICE_LIST_MAX_LEN = 32,
  DCCP_SINGLE_OPT_MAXLEN = 253,
  DCCP_SOCKOPT_AVAILABLE_CCIDS = 12,
  DCCP_SOCKOPT_CCID = 13,
  DCCP_SOCKOPT_CCID_RX_INFO = 128,
  DCCP_SOCKOPT_CCID_TX_INFO = 192,
  DCCP_SOCKOPT_CHANGE_L = 3,
  DCCP_SOCKOPT_CHANGE_R = 4,
  DCCP_SOCKOPT_GET_CUR_MPS = 5,
  DCCP_SOCKOPT_PACKET_SIZE = 1,
  DCCP_SOCKOPT_QPOLICY_ID = 16,
  DCCP_SOCKOPT_QPOLICY_TXQLEN = 17,
  DCCP_SOCKOPT_RECV_CSCOV = 11,
  DCCP_SOCKOPT_RX_CCID = 15,
  DCCP_SOCKOPT_SEND_CSCOV = 10,
  DCCP_SOCKOPT_SERVER_TIMEWAIT = 6,
  DCCP_SOCKOPT_SERVICE = 2,
  DCCP_SOCKOPT_TX_CCID = 14;
export declare namespace struct {
  /** `<linux/dccp.h>`: 12 bytes. */
  interface dccp_hdr extends RecordView<'struct dccp_hdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dccph_sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dccph_dport: number;
    dccph_doff: number;
    dccph_cscov: number;
    dccph_ccval: number;
    dccph_checksum: number;
    dccph_x: number;
    dccph_type: number;
    dccph_reserved: number;
    dccph_seq2: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dccph_seq: number;
  }

  /** `<linux/dccp.h>`: 8 bytes. */
  interface dccp_hdr_ack_bits extends RecordView<'struct dccp_hdr_ack_bits'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dccph_reserved1: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dccph_ack_nr_high: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dccph_ack_nr_low: number;
  }

  /** `<linux/dccp.h>`: 4 bytes. */
  interface dccp_hdr_ext extends RecordView<'struct dccp_hdr_ext'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dccph_seq_low: number;
  }

  /** `<linux/dccp.h>`: 4 bytes. */
  interface dccp_hdr_request extends RecordView<'struct dccp_hdr_request'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dccph_req_service: number;
  }

  /** `<linux/dccp.h>`: 12 bytes. */
  interface dccp_hdr_reset extends RecordView<'struct dccp_hdr_reset'> {
    get dccph_reset_ack(): struct.dccp_hdr_ack_bits;
    set dccph_reset_ack(value: From<struct.dccp_hdr_ack_bits>);
    dccph_reset_code: number;
    get dccph_reset_data(): Uint8Array;
    set dccph_reset_data(value: Bytes);
  }

  /** `<linux/dccp.h>`: 12 bytes. */
  interface dccp_hdr_response extends RecordView<'struct dccp_hdr_response'> {
    get dccph_resp_ack(): struct.dccp_hdr_ack_bits;
    set dccph_resp_ack(value: From<struct.dccp_hdr_ack_bits>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dccph_resp_service: number;
  }
}

export const struct: {
  readonly dccp_hdr: Descriptor<struct.dccp_hdr>;
  readonly dccp_hdr_ack_bits: Descriptor<struct.dccp_hdr_ack_bits>;
  readonly dccp_hdr_ext: Descriptor<struct.dccp_hdr_ext>;
  readonly dccp_hdr_request: Descriptor<struct.dccp_hdr_request>;
  readonly dccp_hdr_reset: Descriptor<struct.dccp_hdr_reset>;
  readonly dccp_hdr_response: Descriptor<struct.dccp_hdr_response>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dccp_hdr": ["__be16 dccph_sport;__be16 dccph_dport;__u8 dccph_doff;__u8 dccph_cscov :4;__u8 dccph_ccval :4;__u16 dccph_checksum;__u8 dccph_x :1;__u8 dccph_type :4;__u8 dccph_reserved :3;__u8 dccph_seq2;__be16 dccph_seq;",{"variants":{"s390x":{"members":"__be16 dccph_sport;__be16 dccph_dport;__u8 dccph_doff;__u8 dccph_ccval :4;__u8 dccph_cscov :4;__u16 dccph_checksum;__u8 dccph_reserved :3;__u8 dccph_type :4;__u8 dccph_x :1;__u8 dccph_seq2;__be16 dccph_seq;"}}}],
"dccp_hdr_ack_bits": "__be16 dccph_reserved1;__be16 dccph_ack_nr_high;__be32 dccph_ack_nr_low;",
"dccp_hdr_ext": "__be32 dccph_seq_low;",
"dccp_hdr_request": "__be32 dccph_req_service;",
"dccp_hdr_reset": "struct dccp_hdr_ack_bits dccph_reset_ack;__u8 dccph_reset_code;__u8 dccph_reset_data[3];",
"dccp_hdr_response": "struct dccp_hdr_ack_bits dccph_resp_ack;__be32 dccph_resp_service;"
}`),
);
