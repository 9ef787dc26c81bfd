// Generated from Linux 7.3.4 <linux/netfilter/xt_ipvs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const XT_IPVS_DIR = 16,
  XT_IPVS_IPVS_PROPERTY = 1,
  XT_IPVS_MASK = 127,
  XT_IPVS_METHOD = 32,
  XT_IPVS_ONCE_MASK = 126,
  XT_IPVS_PROTO = 2,
  XT_IPVS_VADDR = 4,
  XT_IPVS_VPORT = 8,
  XT_IPVS_VPORTCTL = 64;
export declare namespace struct {
  /** `<linux/netfilter/xt_ipvs.h>`: 40 bytes. */
  interface xt_ipvs_mtinfo extends RecordView<'struct xt_ipvs_mtinfo'> {
    get vaddr(): linux_netfilter_h.union.nf_inet_addr;
    set vaddr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get vmask(): linux_netfilter_h.union.nf_inet_addr;
    set vmask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vport: number;
    l4proto: number;
    fwd_method: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vportctl: number;
    invert: number;
    bitmask: number;
  }
}

export const struct: {
  readonly xt_ipvs_mtinfo: Descriptor<struct.xt_ipvs_mtinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_ipvs_mtinfo": "union nf_inet_addr vaddr;union nf_inet_addr vmask;__be16 vport;__u8 l4proto;__u8 fwd_method;__be16 vportctl;__u8 invert;__u8 bitmask;"
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
