// Generated from Linux 7.3.4 <linux/netfilter/nf_nat.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';
import type * as linux_netfilter_nf_conntrack_tuple_common_h from './nf_conntrack_tuple_common.ts';

export const NF_NAT_RANGE_MAP_IPS = 1,
  NF_NAT_RANGE_MASK = 127,
  NF_NAT_RANGE_NETMAP = 64,
  NF_NAT_RANGE_PERSISTENT = 8,
  NF_NAT_RANGE_PROTO_OFFSET = 32,
  NF_NAT_RANGE_PROTO_RANDOM = 4,
  NF_NAT_RANGE_PROTO_RANDOM_ALL = 20,
  NF_NAT_RANGE_PROTO_RANDOM_FULLY = 16,
  NF_NAT_RANGE_PROTO_SPECIFIED = 2;
export declare namespace struct {
  /** `<linux/netfilter/nf_nat.h>`: 20 bytes. */
  interface nf_nat_ipv4_multi_range_compat
    extends RecordView<'struct nf_nat_ipv4_multi_range_compat'> {
    rangesize: number;
    get range(): Elements<struct.nf_nat_ipv4_range>;
    set range(value: Iterable<From<struct.nf_nat_ipv4_range>>);
  }

  /** `<linux/netfilter/nf_nat.h>`: 16 bytes. */
  interface nf_nat_ipv4_range extends RecordView<'struct nf_nat_ipv4_range'> {
    flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    min_ip: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    max_ip: number;
    get min(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set min(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
    get max(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set max(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
  }

  /** `<linux/netfilter/nf_nat.h>`: 40 bytes. */
  interface nf_nat_range extends RecordView<'struct nf_nat_range'> {
    flags: number;
    get min_addr(): linux_netfilter_h.union.nf_inet_addr;
    set min_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get max_addr(): linux_netfilter_h.union.nf_inet_addr;
    set max_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get min_proto(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set min_proto(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
    get max_proto(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set max_proto(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
  }

  /** `<linux/netfilter/nf_nat.h>`: 44 bytes. */
  interface nf_nat_range2 extends RecordView<'struct nf_nat_range2'> {
    flags: number;
    get min_addr(): linux_netfilter_h.union.nf_inet_addr;
    set min_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get max_addr(): linux_netfilter_h.union.nf_inet_addr;
    set max_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get min_proto(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set min_proto(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
    get max_proto(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set max_proto(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
    get base_proto(): linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto;
    set base_proto(value: From<linux_netfilter_nf_conntrack_tuple_common_h.union.nf_conntrack_man_proto>);
  }
}

export const struct: {
  readonly nf_nat_ipv4_multi_range_compat: Descriptor<struct.nf_nat_ipv4_multi_range_compat>;
  readonly nf_nat_ipv4_range: Descriptor<struct.nf_nat_ipv4_range>;
  readonly nf_nat_range: Descriptor<struct.nf_nat_range>;
  readonly nf_nat_range2: Descriptor<struct.nf_nat_range2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nf_nat_ipv4_multi_range_compat": "unsigned int rangesize;struct nf_nat_ipv4_range range[1];",
"nf_nat_ipv4_range": "unsigned int flags;__be32 min_ip;__be32 max_ip;union nf_conntrack_man_proto min;union nf_conntrack_man_proto max;",
"nf_nat_range": "unsigned int flags;union nf_inet_addr min_addr;union nf_inet_addr max_addr;union nf_conntrack_man_proto min_proto;union nf_conntrack_man_proto max_proto;",
"nf_nat_range2": "unsigned int flags;union nf_inet_addr min_addr;union nf_inet_addr max_addr;union nf_conntrack_man_proto min_proto;union nf_conntrack_man_proto max_proto;union nf_conntrack_man_proto base_proto;"
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;"
}`),
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nf_conntrack_man_proto": "__be16 all;struct {__be16 port;} tcp;struct {__be16 port;} udp;struct {__be16 id;} icmp;struct {__be16 port;} dccp;struct {__be16 port;} sctp;struct {__be16 key;} gre;",
"nf_inet_addr": "__u32 all[4];__be32 ip;__be32 ip6[4];struct in_addr in;struct in6_addr in6;"
}`),
  () => [heldStructs],
);
