// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_srh.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../../engine.ts';
import type * as linux_in6_h from '../in6.ts';

export const IP6T_SRH_INV_LAST_EQ = 128,
  IP6T_SRH_INV_LAST_GT = 256,
  IP6T_SRH_INV_LAST_LT = 512,
  IP6T_SRH_INV_LEN_EQ = 2,
  IP6T_SRH_INV_LEN_GT = 4,
  IP6T_SRH_INV_LEN_LT = 8,
  IP6T_SRH_INV_LSID = 8192,
  IP6T_SRH_INV_MASK = 16383,
  IP6T_SRH_INV_NEXTHDR = 1,
  IP6T_SRH_INV_NSID = 4096,
  IP6T_SRH_INV_PSID = 2048,
  IP6T_SRH_INV_SEGS_EQ = 16,
  IP6T_SRH_INV_SEGS_GT = 32,
  IP6T_SRH_INV_SEGS_LT = 64,
  IP6T_SRH_INV_TAG = 1024,
  IP6T_SRH_LAST_EQ = 128,
  IP6T_SRH_LAST_GT = 256,
  IP6T_SRH_LAST_LT = 512,
  IP6T_SRH_LEN_EQ = 2,
  IP6T_SRH_LEN_GT = 4,
  IP6T_SRH_LEN_LT = 8,
  IP6T_SRH_LSID = 8192,
  IP6T_SRH_MASK = 16383,
  IP6T_SRH_NEXTHDR = 1,
  IP6T_SRH_NSID = 4096,
  IP6T_SRH_PSID = 2048,
  IP6T_SRH_SEGS_EQ = 16,
  IP6T_SRH_SEGS_GT = 32,
  IP6T_SRH_SEGS_LT = 64,
  IP6T_SRH_TAG = 1024;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_srh.h>`: 10 bytes. */
  interface ip6t_srh extends RecordView<'struct ip6t_srh'> {
    next_hdr: number;
    hdr_len: number;
    segs_left: number;
    last_entry: number;
    tag: number;
    mt_flags: number;
    mt_invflags: number;
  }

  /** `<linux/netfilter_ipv6/ip6t_srh.h>`: 108 bytes. */
  interface ip6t_srh1 extends RecordView<'struct ip6t_srh1'> {
    next_hdr: number;
    hdr_len: number;
    segs_left: number;
    last_entry: number;
    tag: number;
    get psid_addr(): linux_in6_h.struct.in6_addr;
    set psid_addr(value: From<linux_in6_h.struct.in6_addr>);
    get nsid_addr(): linux_in6_h.struct.in6_addr;
    set nsid_addr(value: From<linux_in6_h.struct.in6_addr>);
    get lsid_addr(): linux_in6_h.struct.in6_addr;
    set lsid_addr(value: From<linux_in6_h.struct.in6_addr>);
    get psid_msk(): linux_in6_h.struct.in6_addr;
    set psid_msk(value: From<linux_in6_h.struct.in6_addr>);
    get nsid_msk(): linux_in6_h.struct.in6_addr;
    set nsid_msk(value: From<linux_in6_h.struct.in6_addr>);
    get lsid_msk(): linux_in6_h.struct.in6_addr;
    set lsid_msk(value: From<linux_in6_h.struct.in6_addr>);
    mt_flags: number;
    mt_invflags: number;
  }
}

export const struct: {
  readonly ip6t_srh: Descriptor<struct.ip6t_srh>;
  readonly ip6t_srh1: Descriptor<struct.ip6t_srh1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_srh": "__u8 next_hdr;__u8 hdr_len;__u8 segs_left;__u8 last_entry;__u16 tag;__u16 mt_flags;__u16 mt_invflags;",
"ip6t_srh1": "__u8 next_hdr;__u8 hdr_len;__u8 segs_left;__u8 last_entry;__u16 tag;struct in6_addr psid_addr;struct in6_addr nsid_addr;struct in6_addr lsid_addr;struct in6_addr psid_msk;struct in6_addr nsid_msk;struct in6_addr lsid_msk;__u16 mt_flags;__u16 mt_invflags;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
