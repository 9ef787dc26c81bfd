// Generated from Linux 7.3.4 <linux/netfilter/xt_conntrack.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const XT_CONNTRACK_DIRECTION = 4096,
  XT_CONNTRACK_EXPIRES = 128,
  XT_CONNTRACK_ORIGDST = 8,
  XT_CONNTRACK_ORIGDST_PORT = 512,
  XT_CONNTRACK_ORIGSRC = 4,
  XT_CONNTRACK_ORIGSRC_PORT = 256,
  XT_CONNTRACK_PROTO = 2,
  XT_CONNTRACK_REPLDST = 32,
  XT_CONNTRACK_REPLDST_PORT = 2048,
  XT_CONNTRACK_REPLSRC = 16,
  XT_CONNTRACK_REPLSRC_PORT = 1024,
  XT_CONNTRACK_STATE = 1,
  XT_CONNTRACK_STATE_ALIAS = 8192,
  XT_CONNTRACK_STATE_DNAT = 128,
  XT_CONNTRACK_STATE_INVALID = 1,
  XT_CONNTRACK_STATE_SNAT = 64,
  XT_CONNTRACK_STATE_UNTRACKED = 256,
  XT_CONNTRACK_STATUS = 64;
export declare namespace struct {
  /** `<linux/netfilter/xt_conntrack.h>`: 152 bytes. */
  interface xt_conntrack_mtinfo1 extends RecordView<'struct xt_conntrack_mtinfo1'> {
    get origsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    expires_min: number;
    expires_max: number;
    l4proto: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    origsrc_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    origdst_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    replsrc_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    repldst_port: number;
    match_flags: number;
    invert_flags: number;
    state_mask: number;
    status_mask: number;
  }

  /** `<linux/netfilter/xt_conntrack.h>`: 156 bytes. */
  interface xt_conntrack_mtinfo2 extends RecordView<'struct xt_conntrack_mtinfo2'> {
    get origsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    expires_min: number;
    expires_max: number;
    l4proto: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    origsrc_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    origdst_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    replsrc_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    repldst_port: number;
    match_flags: number;
    invert_flags: number;
    state_mask: number;
    status_mask: number;
  }

  /** `<linux/netfilter/xt_conntrack.h>`: 164 bytes. */
  interface xt_conntrack_mtinfo3 extends RecordView<'struct xt_conntrack_mtinfo3'> {
    get origsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get origdst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set origdst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_addr(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get replsrc_mask(): linux_netfilter_h.union.nf_inet_addr;
    set replsrc_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_addr(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_addr(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get repldst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set repldst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    expires_min: number;
    expires_max: number;
    l4proto: number;
    origsrc_port: number;
    origdst_port: number;
    replsrc_port: number;
    repldst_port: number;
    match_flags: number;
    invert_flags: number;
    state_mask: number;
    status_mask: number;
    origsrc_port_high: number;
    origdst_port_high: number;
    replsrc_port_high: number;
    repldst_port_high: number;
  }
}

export const struct: {
  readonly xt_conntrack_mtinfo1: Descriptor<struct.xt_conntrack_mtinfo1>;
  readonly xt_conntrack_mtinfo2: Descriptor<struct.xt_conntrack_mtinfo2>;
  readonly xt_conntrack_mtinfo3: Descriptor<struct.xt_conntrack_mtinfo3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_conntrack_mtinfo1": "union nf_inet_addr origsrc_addr;union nf_inet_addr origsrc_mask;union nf_inet_addr origdst_addr;union nf_inet_addr origdst_mask;union nf_inet_addr replsrc_addr;union nf_inet_addr replsrc_mask;union nf_inet_addr repldst_addr;union nf_inet_addr repldst_mask;__u32 expires_min;__u32 expires_max;__u16 l4proto;__be16 origsrc_port;__be16 origdst_port;__be16 replsrc_port;__be16 repldst_port;__u16 match_flags;__u16 invert_flags;__u8 state_mask;__u8 status_mask;",
"xt_conntrack_mtinfo2": "union nf_inet_addr origsrc_addr;union nf_inet_addr origsrc_mask;union nf_inet_addr origdst_addr;union nf_inet_addr origdst_mask;union nf_inet_addr replsrc_addr;union nf_inet_addr replsrc_mask;union nf_inet_addr repldst_addr;union nf_inet_addr repldst_mask;__u32 expires_min;__u32 expires_max;__u16 l4proto;__be16 origsrc_port;__be16 origdst_port;__be16 replsrc_port;__be16 repldst_port;__u16 match_flags;__u16 invert_flags;__u16 state_mask;__u16 status_mask;",
"xt_conntrack_mtinfo3": "union nf_inet_addr origsrc_addr;union nf_inet_addr origsrc_mask;union nf_inet_addr origdst_addr;union nf_inet_addr origdst_mask;union nf_inet_addr replsrc_addr;union nf_inet_addr replsrc_mask;union nf_inet_addr repldst_addr;union nf_inet_addr repldst_mask;__u32 expires_min;__u32 expires_max;__u16 l4proto;__u16 origsrc_port;__u16 origdst_port;__u16 replsrc_port;__u16 repldst_port;__u16 match_flags;__u16 invert_flags;__u16 state_mask;__u16 status_mask;__u16 origsrc_port_high;__u16 origdst_port_high;__u16 replsrc_port_high;__u16 repldst_port_high;"
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
