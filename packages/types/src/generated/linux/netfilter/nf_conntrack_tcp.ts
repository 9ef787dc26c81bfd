// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tcp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IP_CT_EXP_CHALLENGE_ACK = 64,
  IP_CT_TCP_FLAG_BE_LIBERAL = 8,
  IP_CT_TCP_FLAG_CLOSE_INIT = 4,
  IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED = 16,
  IP_CT_TCP_FLAG_MAXACK_SET = 32,
  IP_CT_TCP_FLAG_SACK_PERM = 2,
  IP_CT_TCP_FLAG_WINDOW_SCALE = 1,
  IP_CT_TCP_SIMULTANEOUS_OPEN = 128,
  TCP_CONNTRACK_CLOSE = 8,
  TCP_CONNTRACK_CLOSE_WAIT = 5,
  TCP_CONNTRACK_ESTABLISHED = 3,
  TCP_CONNTRACK_FIN_WAIT = 4,
  TCP_CONNTRACK_IGNORE = 11,
  TCP_CONNTRACK_LAST_ACK = 6,
  TCP_CONNTRACK_LISTEN = 9,
  TCP_CONNTRACK_MAX = 10,
  TCP_CONNTRACK_NONE = 0,
  TCP_CONNTRACK_RETRANS = 12,
  TCP_CONNTRACK_SYN_RECV = 2,
  TCP_CONNTRACK_SYN_SENT = 1,
  TCP_CONNTRACK_SYN_SENT2 = 9,
  TCP_CONNTRACK_TIMEOUT_MAX = 14,
  TCP_CONNTRACK_TIME_WAIT = 7,
  TCP_CONNTRACK_UNACK = 13;
export declare namespace struct {
  /** `<linux/netfilter/nf_conntrack_tcp.h>`: 2 bytes. */
  interface nf_ct_tcp_flags extends RecordView<'struct nf_ct_tcp_flags'> {
    flags: number;
    mask: number;
  }
}

export const struct: {
  readonly nf_ct_tcp_flags: Descriptor<struct.nf_ct_tcp_flags>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nf_ct_tcp_flags": "__u8 flags;__u8 mask;"
}`),
);
