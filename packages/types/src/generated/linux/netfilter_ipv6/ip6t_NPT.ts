// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_NPT.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_NPT.h>`: 36 bytes. */
  interface ip6t_npt_tginfo extends RecordView<'struct ip6t_npt_tginfo'> {
    get src_pfx(): linux_netfilter_h.union.nf_inet_addr;
    set src_pfx(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get dst_pfx(): linux_netfilter_h.union.nf_inet_addr;
    set dst_pfx(value: From<linux_netfilter_h.union.nf_inet_addr>);
    src_pfx_len: number;
    dst_pfx_len: number;
    adjustment: number;
  }
}

export const struct: {
  readonly ip6t_npt_tginfo: Descriptor<struct.ip6t_npt_tginfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_npt_tginfo": "union nf_inet_addr src_pfx;union nf_inet_addr dst_pfx;__u8 src_pfx_len;__u8 dst_pfx_len;__u16 adjustment;"
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
