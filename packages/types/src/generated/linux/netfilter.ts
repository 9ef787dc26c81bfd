// Generated from Linux 7.3.4 <linux/netfilter.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_in_h from './in.ts';

export const NFPROTO_ARP = 3,
  NFPROTO_BRIDGE = 7,
  NFPROTO_DECNET = 12,
  NFPROTO_INET = 1,
  NFPROTO_IPV4 = 2,
  NFPROTO_IPV6 = 10,
  NFPROTO_NETDEV = 5,
  NFPROTO_NUMPROTO = 13,
  NFPROTO_UNSPEC = 0,
  NF_ACCEPT = 1,
  NF_DROP = 0,
  NF_INET_FORWARD = 2,
  NF_INET_INGRESS = 5,
  NF_INET_LOCAL_IN = 1,
  NF_INET_LOCAL_OUT = 3,
  NF_INET_NUMHOOKS = 5,
  NF_INET_POST_ROUTING = 4,
  NF_INET_PRE_ROUTING = 0,
  NF_MAX_VERDICT = 5,
  NF_NETDEV_EGRESS = 1,
  NF_NETDEV_INGRESS = 0,
  NF_NETDEV_NUMHOOKS = 2,
  NF_QUEUE = 3,
  NF_REPEAT = 4,
  NF_STOLEN = 2,
  NF_STOP = 5,
  NF_VERDICT_BITS = 16,
  NF_VERDICT_FLAG_QUEUE_BYPASS = 32768,
  NF_VERDICT_MASK = 255,
  NF_VERDICT_QBITS = 16,
  NF_VERDICT_QMASK = 4294901760;
export declare namespace union {
  /** `<linux/netfilter.h>`: 16 bytes. */
  interface nf_inet_addr extends RecordView<'union nf_inet_addr'> {
    get all(): Uint32Array;
    set all(value: Iterable<Integer>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6(): Elements<number>;
    set ip6(value: Iterable<number>);
    get in(): linux_in_h.struct.in_addr;
    set in(value: From<linux_in_h.struct.in_addr>);
    get in6(): linux_in6_h.struct.in6_addr;
    set in6(value: From<linux_in6_h.struct.in6_addr>);
  }
}

export const union: {
  readonly nf_inet_addr: Descriptor<union.nf_inet_addr>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nf_inet_addr": "__u32 all[4];__be32 ip;__be32 ip6[4];struct in_addr in;struct in6_addr in6;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;"
}`),
);
