// Generated from Linux 7.3.4 <linux/netfilter/xt_iprange.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const IPRANGE_DST = 2,
  IPRANGE_DST_INV = 32,
  IPRANGE_SRC = 1,
  IPRANGE_SRC_INV = 16,
  _LINUX_NETFILTER_XT_IPRANGE_H = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_iprange.h>`: 68 bytes. */
  interface xt_iprange_mtinfo extends RecordView<'struct xt_iprange_mtinfo'> {
    get src_min(): linux_netfilter_h.union.nf_inet_addr;
    set src_min(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get src_max(): linux_netfilter_h.union.nf_inet_addr;
    set src_max(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get dst_min(): linux_netfilter_h.union.nf_inet_addr;
    set dst_min(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get dst_max(): linux_netfilter_h.union.nf_inet_addr;
    set dst_max(value: From<linux_netfilter_h.union.nf_inet_addr>);
    flags: number;
  }
}

export const struct: {
  readonly xt_iprange_mtinfo: Descriptor<struct.xt_iprange_mtinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_iprange_mtinfo": "union nf_inet_addr src_min;union nf_inet_addr src_max;union nf_inet_addr dst_min;union nf_inet_addr dst_max;__u8 flags;"
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
