// Generated from Linux 7.3.4 <linux/seg6_iptunnel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_seg6_h from './seg6.ts';

export const SEG6_IPTUNNEL_MAX = 3,
  SEG6_IPTUNNEL_SRC = 2,
  SEG6_IPTUNNEL_SRH = 1,
  SEG6_IPTUNNEL_TABLE = 3,
  SEG6_IPTUNNEL_UNSPEC = 0,
  SEG6_IPTUN_MODE_ENCAP = 1,
  SEG6_IPTUN_MODE_ENCAP_RED = 3,
  SEG6_IPTUN_MODE_INLINE = 0,
  SEG6_IPTUN_MODE_L2ENCAP = 2,
  SEG6_IPTUN_MODE_L2ENCAP_RED = 4,
  __SEG6_IPTUNNEL_MAX = 4;
export declare namespace struct {
  /** `<linux/seg6_iptunnel.h>`: 4 bytes. */
  interface seg6_iptunnel_encap extends RecordView<'struct seg6_iptunnel_encap'> {
    mode: number;
    get srh(): Elements<linux_seg6_h.struct.ipv6_sr_hdr>;
    set srh(value: Iterable<From<linux_seg6_h.struct.ipv6_sr_hdr>>);
  }
}

export const struct: {
  readonly seg6_iptunnel_encap: Descriptor<struct.seg6_iptunnel_encap>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"seg6_iptunnel_encap": "int mode;struct ipv6_sr_hdr srh[];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"ipv6_sr_hdr": "__u8 nexthdr;__u8 hdrlen;__u8 type;__u8 segments_left;__u8 first_segment;__u8 flags;__u16 tag;struct in6_addr segments[];"
}`),
);
