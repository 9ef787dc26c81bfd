// Generated from Linux 7.3.4 <linux/netfilter/xt_TPROXY.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_TPROXY.h>`: 16 bytes. */
  interface xt_tproxy_target_info extends RecordView<'struct xt_tproxy_target_info'> {
    mark_mask: number;
    mark_value: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    laddr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lport: number;
  }

  /** `<linux/netfilter/xt_TPROXY.h>`: 28 bytes. */
  interface xt_tproxy_target_info_v1 extends RecordView<'struct xt_tproxy_target_info_v1'> {
    mark_mask: number;
    mark_value: number;
    get laddr(): linux_netfilter_h.union.nf_inet_addr;
    set laddr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lport: number;
  }
}

export const struct: {
  readonly xt_tproxy_target_info: Descriptor<struct.xt_tproxy_target_info>;
  readonly xt_tproxy_target_info_v1: Descriptor<struct.xt_tproxy_target_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tproxy_target_info": "__u32 mark_mask;__u32 mark_value;__be32 laddr;__be16 lport;",
"xt_tproxy_target_info_v1": "__u32 mark_mask;__u32 mark_value;union nf_inet_addr laddr;__be16 lport;"
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
