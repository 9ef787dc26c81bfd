// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_srh.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { in6_addr } from '../in6.struct.ts';

/** `<linux/netfilter_ipv6/ip6t_srh.h>`: 10 bytes. */
export interface ip6t_srh extends RecordView<'struct ip6t_srh'> {
  next_hdr: number;
  hdr_len: number;
  segs_left: number;
  last_entry: number;
  tag: number;
  mt_flags: number;
  mt_invflags: number;
}

export const ip6t_srh: Descriptor<ip6t_srh> = /* @__PURE__ */ declareStruct(
  'ip6t_srh',
  `
  __u8 next_hdr;
  __u8 hdr_len;
  __u8 segs_left;
  __u8 last_entry;
  __u16 tag;
  __u16 mt_flags;
  __u16 mt_invflags;
`,
);

/** `<linux/netfilter_ipv6/ip6t_srh.h>`: 108 bytes. */
export interface ip6t_srh1 extends RecordView<'struct ip6t_srh1'> {
  next_hdr: number;
  hdr_len: number;
  segs_left: number;
  last_entry: number;
  tag: number;
  get psid_addr(): in6_addr;
  set psid_addr(value: in6_addr | Init<in6_addr>);
  get nsid_addr(): in6_addr;
  set nsid_addr(value: in6_addr | Init<in6_addr>);
  get lsid_addr(): in6_addr;
  set lsid_addr(value: in6_addr | Init<in6_addr>);
  get psid_msk(): in6_addr;
  set psid_msk(value: in6_addr | Init<in6_addr>);
  get nsid_msk(): in6_addr;
  set nsid_msk(value: in6_addr | Init<in6_addr>);
  get lsid_msk(): in6_addr;
  set lsid_msk(value: in6_addr | Init<in6_addr>);
  mt_flags: number;
  mt_invflags: number;
}

export const ip6t_srh1: Descriptor<ip6t_srh1> = /* @__PURE__ */ declareStruct(
  'ip6t_srh1',
  `
  __u8 next_hdr;
  __u8 hdr_len;
  __u8 segs_left;
  __u8 last_entry;
  __u16 tag;
  struct in6_addr psid_addr;
  struct in6_addr nsid_addr;
  struct in6_addr lsid_addr;
  struct in6_addr psid_msk;
  struct in6_addr nsid_msk;
  struct in6_addr lsid_msk;
  __u16 mt_flags;
  __u16 mt_invflags;
`,
  { uses: () => [in6_addr] },
);
