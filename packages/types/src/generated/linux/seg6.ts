// Generated from Linux 7.3.4 <linux/seg6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const SR6_FLAG1_ALERT = 16,
  SR6_FLAG1_HMAC = 8,
  SR6_FLAG1_OAM = 32,
  SR6_FLAG1_PROTECTED = 64,
  SR6_TLV_EGRESS = 2,
  SR6_TLV_HMAC = 5,
  SR6_TLV_INGRESS = 1,
  SR6_TLV_OPAQUE = 3,
  SR6_TLV_PADDING = 4;
export declare namespace struct {
  /** `<linux/seg6.h>`: 8 bytes. */
  interface ipv6_sr_hdr extends RecordView<'struct ipv6_sr_hdr'> {
    nexthdr: number;
    hdrlen: number;
    type: number;
    segments_left: number;
    first_segment: number;
    flags: number;
    tag: number;
    get segments(): Elements<linux_in6_h.struct.in6_addr>;
    set segments(value: Iterable<From<linux_in6_h.struct.in6_addr>>);
  }

  /** `<linux/seg6.h>`: 2 bytes. */
  interface sr6_tlv extends RecordView<'struct sr6_tlv'> {
    type: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly ipv6_sr_hdr: Descriptor<struct.ipv6_sr_hdr>;
  readonly sr6_tlv: Descriptor<struct.sr6_tlv>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipv6_sr_hdr": "__u8 nexthdr;__u8 hdrlen;__u8 type;__u8 segments_left;__u8 first_segment;__u8 flags;__u16 tag;struct in6_addr segments[];",
"sr6_tlv": "__u8 type;__u8 len;__u8 data[];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
