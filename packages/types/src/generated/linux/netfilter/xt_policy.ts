// Generated from Linux 7.3.4 <linux/netfilter/xt_policy.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_in6_h from '../in6.ts';
import type * as linux_in_h from '../in.ts';

export const XT_POLICY_MATCH_IN = 1,
  XT_POLICY_MATCH_NONE = 4,
  XT_POLICY_MATCH_OUT = 2,
  XT_POLICY_MATCH_STRICT = 8,
  XT_POLICY_MAX_ELEM = 4,
  XT_POLICY_MODE_TRANSPORT = 0,
  XT_POLICY_MODE_TUNNEL = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_policy.h>`: 76 bytes. */
  interface xt_policy_elem extends RecordView<'struct xt_policy_elem'> {
    get saddr(): union.xt_policy_addr;
    set saddr(value: From<union.xt_policy_addr>);
    get smask(): union.xt_policy_addr;
    set smask(value: From<union.xt_policy_addr>);
    get daddr(): union.xt_policy_addr;
    set daddr(value: From<union.xt_policy_addr>);
    get dmask(): union.xt_policy_addr;
    set dmask(value: From<union.xt_policy_addr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    reqid: number;
    proto: number;
    mode: number;
    get match(): struct.xt_policy_spec;
    set match(value: From<struct.xt_policy_spec>);
    get invert(): struct.xt_policy_spec;
    set invert(value: From<struct.xt_policy_spec>);
  }

  /** `<linux/netfilter/xt_policy.h>`: 308 bytes. */
  interface xt_policy_info extends RecordView<'struct xt_policy_info'> {
    get pol(): Elements<struct.xt_policy_elem>;
    set pol(value: Iterable<From<struct.xt_policy_elem>>);
    flags: number;
    len: number;
  }

  /** `<linux/netfilter/xt_policy.h>`: 1 bytes. */
  interface xt_policy_spec extends RecordView<'struct xt_policy_spec'> {
    saddr: number;
    daddr: number;
    proto: number;
    mode: number;
    spi: number;
    reqid: number;
  }
}

export const struct: {
  readonly xt_policy_elem: Descriptor<struct.xt_policy_elem>;
  readonly xt_policy_info: Descriptor<struct.xt_policy_info>;
  readonly xt_policy_spec: Descriptor<struct.xt_policy_spec>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_policy_elem": "union {struct {union xt_policy_addr saddr;union xt_policy_addr smask;union xt_policy_addr daddr;union xt_policy_addr dmask;};};__be32 spi;__u32 reqid;__u8 proto;__u8 mode;struct xt_policy_spec match;struct xt_policy_spec invert;",
"xt_policy_info": "struct xt_policy_elem pol[4];__u16 flags;__u16 len;",
"xt_policy_spec": "__u8 saddr :1;__u8 daddr :1;__u8 proto :1;__u8 mode :1;__u8 spi :1;__u8 reqid :1;"
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/netfilter/xt_policy.h>`: 16 bytes. */
  interface xt_policy_addr extends RecordView<'union xt_policy_addr'> {
    get a4(): linux_in_h.struct.in_addr;
    set a4(value: From<linux_in_h.struct.in_addr>);
    get a6(): linux_in6_h.struct.in6_addr;
    set a6(value: From<linux_in6_h.struct.in6_addr>);
  }
}

export const union: {
  readonly xt_policy_addr: Descriptor<union.xt_policy_addr>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"xt_policy_addr": "struct in_addr a4;struct in6_addr a6;"
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
