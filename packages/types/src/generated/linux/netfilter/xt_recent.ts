// Generated from Linux 7.3.4 <linux/netfilter/xt_recent.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const XT_RECENT_CHECK = 1,
  XT_RECENT_DEST = 1,
  XT_RECENT_MODIFIERS = 48,
  XT_RECENT_NAME_LEN = 200,
  XT_RECENT_REAP = 32,
  XT_RECENT_REMOVE = 8,
  XT_RECENT_SET = 2,
  XT_RECENT_SOURCE = 0,
  XT_RECENT_TTL = 16,
  XT_RECENT_UPDATE = 4,
  XT_RECENT_VALID_FLAGS = 63,
  _LINUX_NETFILTER_XT_RECENT_H = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_recent.h>`: 212 bytes. */
  interface xt_recent_mtinfo extends RecordView<'struct xt_recent_mtinfo'> {
    seconds: number;
    hit_count: number;
    check_set: number;
    invert: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    side: number;
  }

  /** `<linux/netfilter/xt_recent.h>`: 228 bytes. */
  interface xt_recent_mtinfo_v1 extends RecordView<'struct xt_recent_mtinfo_v1'> {
    seconds: number;
    hit_count: number;
    check_set: number;
    invert: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    side: number;
    get mask(): linux_netfilter_h.union.nf_inet_addr;
    set mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
  }
}

export const struct: {
  readonly xt_recent_mtinfo: Descriptor<struct.xt_recent_mtinfo>;
  readonly xt_recent_mtinfo_v1: Descriptor<struct.xt_recent_mtinfo_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_recent_mtinfo": "__u32 seconds;__u32 hit_count;__u8 check_set;__u8 invert;char name[200];__u8 side;",
"xt_recent_mtinfo_v1": "__u32 seconds;__u32 hit_count;__u8 check_set;__u8 invert;char name[200];__u8 side;union nf_inet_addr mask;"
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
