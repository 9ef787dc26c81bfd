// Generated from Linux 7.3.4 <linux/netfilter/xt_connlimit.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type Elements,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const XT_CONNLIMIT_DADDR = 2,
  XT_CONNLIMIT_INVERT = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_connlimit.h>`: 32 bytes. */
  interface xt_connlimit_info extends RecordView<'struct xt_connlimit_info', 'data'> {
    get mask(): linux_netfilter_h.union.nf_inet_addr;
    set mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    v4_mask: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get v6_mask(): Elements<number>;
    set v6_mask(value: Iterable<number>);
    limit: number;
    flags: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly xt_connlimit_info: Descriptor<struct.xt_connlimit_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_connlimit_info": ["union {union nf_inet_addr mask;union {__be32 v4_mask;__be32 v6_mask[4];};};unsigned int limit;__u32 flags;struct nf_conncount_data *data;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
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
"nf_inet_addr": "__u32 all[4];__be32 ip;__be32 ip6[4];struct in_addr in;struct in6_addr in6;"
}`),
  () => [heldStructs],
);
