// Generated from Linux 7.3.4 <linux/netfilter/xt_TEE.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_TEE.h>`: 40 bytes. */
  interface xt_tee_tginfo extends RecordView<'struct xt_tee_tginfo', 'priv'> {
    get gw(): linux_netfilter_h.union.nf_inet_addr;
    set gw(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get oif(): Uint8Array;
    set oif(value: Bytes);
    get priv(): number;
    set priv(value: Pointer);
  }
}

export const struct: {
  readonly xt_tee_tginfo: Descriptor<struct.xt_tee_tginfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tee_tginfo": ["union nf_inet_addr gw;char oif[16];struct xt_tee_priv *priv;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
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
