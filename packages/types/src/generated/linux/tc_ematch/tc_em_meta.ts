// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_meta.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../../engine.ts';

export const TCA_EM_META_HDR = 1,
  TCA_EM_META_LVALUE = 2,
  TCA_EM_META_MAX = 3,
  TCA_EM_META_RVALUE = 3,
  TCA_EM_META_UNSPEC = 0,
  TCF_META_ID_DATALEN = 10,
  TCF_META_ID_DEV = 5,
  TCF_META_ID_LOADAVG_0 = 2,
  TCF_META_ID_LOADAVG_1 = 3,
  TCF_META_ID_LOADAVG_2 = 4,
  TCF_META_ID_MACLEN = 11,
  TCF_META_ID_MASK = 2047,
  TCF_META_ID_MAX = 47,
  TCF_META_ID_NFMARK = 12,
  TCF_META_ID_PKTLEN = 9,
  TCF_META_ID_PKTTYPE = 8,
  TCF_META_ID_PRIORITY = 6,
  TCF_META_ID_PROTOCOL = 7,
  TCF_META_ID_RANDOM = 1,
  TCF_META_ID_RTCLASSID = 14,
  TCF_META_ID_RTIIF = 15,
  TCF_META_ID_RXHASH = 47,
  TCF_META_ID_SK_ACK_BACKLOG = 38,
  TCF_META_ID_SK_ALLOCS = 34,
  TCF_META_ID_SK_BOUND_IF = 19,
  TCF_META_ID_SK_ERR_QLEN = 31,
  TCF_META_ID_SK_FAMILY = 16,
  TCF_META_ID_SK_FORWARD_ALLOCS = 32,
  TCF_META_ID_SK_HASH = 36,
  TCF_META_ID_SK_LINGERTIME = 37,
  TCF_META_ID_SK_MAX_ACK_BACKLOG = 39,
  TCF_META_ID_SK_OMEM_ALLOC = 27,
  TCF_META_ID_SK_PRIO = 40,
  TCF_META_ID_SK_PROTO = 22,
  TCF_META_ID_SK_RCVBUF = 24,
  TCF_META_ID_SK_RCVLOWAT = 41,
  TCF_META_ID_SK_RCVTIMEO = 42,
  TCF_META_ID_SK_RCV_QLEN = 29,
  TCF_META_ID_SK_REFCNT = 20,
  TCF_META_ID_SK_REUSE = 18,
  TCF_META_ID_SK_RMEM_ALLOC = 25,
  TCF_META_ID_SK_SENDMSG_OFF = 44,
  TCF_META_ID_SK_SHUTDOWN = 21,
  TCF_META_ID_SK_SNDBUF = 33,
  TCF_META_ID_SK_SNDTIMEO = 43,
  TCF_META_ID_SK_SND_QLEN = 30,
  TCF_META_ID_SK_STATE = 17,
  TCF_META_ID_SK_TYPE = 23,
  TCF_META_ID_SK_WMEM_ALLOC = 26,
  TCF_META_ID_SK_WMEM_QUEUED = 28,
  TCF_META_ID_SK_WRITE_PENDING = 45,
  TCF_META_ID_TCINDEX = 13,
  TCF_META_ID_VALUE = 0,
  TCF_META_ID_VLAN_TAG = 46,
  TCF_META_TYPE_INT = 1,
  TCF_META_TYPE_MASK = 61440,
  TCF_META_TYPE_MAX = 1,
  TCF_META_TYPE_VAR = 0,
  __TCA_EM_META_MAX = 4,
  __TCF_META_ID_MAX = 48,
  __TCF_META_ID_SK_ROUTE_CAPS = 35,
  __TCF_META_TYPE_MAX = 2;
export declare namespace struct {
  /** `<linux/tc_ematch/tc_em_meta.h>`: 8 bytes. */
  interface tcf_meta_hdr extends RecordView<'struct tcf_meta_hdr'> {
    get left(): struct.tcf_meta_val;
    set left(value: From<struct.tcf_meta_val>);
    get right(): struct.tcf_meta_val;
    set right(value: From<struct.tcf_meta_val>);
  }

  /** `<linux/tc_ematch/tc_em_meta.h>`: 4 bytes. */
  interface tcf_meta_val extends RecordView<'struct tcf_meta_val'> {
    kind: number;
    shift: number;
    op: number;
  }
}

export const struct: {
  readonly tcf_meta_hdr: Descriptor<struct.tcf_meta_hdr>;
  readonly tcf_meta_val: Descriptor<struct.tcf_meta_val>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcf_meta_hdr": "struct tcf_meta_val left;struct tcf_meta_val right;",
"tcf_meta_val": "__u16 kind;__u8 shift;__u8 op;"
}`),
);
