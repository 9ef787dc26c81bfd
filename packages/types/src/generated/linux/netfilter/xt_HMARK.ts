// Generated from Linux 7.3.4 <linux/netfilter/xt_HMARK.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_h from '../netfilter.ts';

export const XT_HMARK_CT = 12,
  XT_HMARK_DADDR_MASK = 1,
  XT_HMARK_DPORT = 5,
  XT_HMARK_DPORT_MASK = 7,
  XT_HMARK_METHOD_L3 = 13,
  XT_HMARK_METHOD_L3_4 = 14,
  XT_HMARK_MODULUS = 10,
  XT_HMARK_OFFSET = 11,
  XT_HMARK_PROTO_MASK = 8,
  XT_HMARK_RND = 9,
  XT_HMARK_SADDR_MASK = 0,
  XT_HMARK_SPI = 2,
  XT_HMARK_SPI_MASK = 3,
  XT_HMARK_SPORT = 4,
  XT_HMARK_SPORT_MASK = 6;
export declare namespace struct {
  /** `<linux/netfilter/xt_HMARK.h>`: 60 bytes. */
  interface xt_hmark_info extends RecordView<'struct xt_hmark_info'> {
    get src_mask(): linux_netfilter_h.union.nf_inet_addr;
    set src_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get dst_mask(): linux_netfilter_h.union.nf_inet_addr;
    set dst_mask(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get port_mask(): union.hmark_ports;
    set port_mask(value: From<union.hmark_ports>);
    get port_set(): union.hmark_ports;
    set port_set(value: From<union.hmark_ports>);
    flags: number;
    proto_mask: number;
    hashrnd: number;
    hmodulus: number;
    hoffset: number;
  }
}

export const struct: {
  readonly xt_hmark_info: Descriptor<struct.xt_hmark_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_hmark_info": "union nf_inet_addr src_mask;union nf_inet_addr dst_mask;union hmark_ports port_mask;union hmark_ports port_set;__u32 flags;__u16 proto_mask;__u32 hashrnd;__u32 hmodulus;__u32 hoffset;"
}`),
  () => [heldUnions, union],
);

export declare namespace union {
  interface hmark_ports$p16 extends RecordView<'struct hmark_ports.p16'> {
    src: number;
    dst: number;
  }

  interface hmark_ports$b16 extends RecordView<'struct hmark_ports.b16'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    src: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dst: number;
  }

  /** `<linux/netfilter/xt_HMARK.h>`: 4 bytes. */
  interface hmark_ports extends RecordView<'union hmark_ports'> {
    get p16(): hmark_ports$p16;
    set p16(value: From<hmark_ports$p16>);
    get b16(): hmark_ports$b16;
    set b16(value: From<hmark_ports$b16>);
    v32: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    b32: number;
  }
}

export const union: {
  readonly hmark_ports: Descriptor<union.hmark_ports>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"hmark_ports": "struct {__u16 src;__u16 dst;} p16;struct {__be16 src;__be16 dst;} b16;__u32 v32;__be32 b32;"
}`),
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
