// Generated from Linux 7.3.4 <linux/ipv6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr, sockaddr_in6 } from './in6.struct.ts';

/** `<linux/ipv6.h>`: 24 bytes. */
export interface in6_ifreq extends RecordView<'struct in6_ifreq'> {
  get ifr6_addr(): in6_addr;
  set ifr6_addr(value: in6_addr | Init<in6_addr>);
  ifr6_prefixlen: number;
  ifr6_ifindex: number;
}

export const in6_ifreq: Descriptor<in6_ifreq> = /* @__PURE__ */ declareStruct(
  'in6_ifreq',
  `
  struct in6_addr ifr6_addr;
  __u32 ifr6_prefixlen;
  int ifr6_ifindex;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/ipv6.h>`: 20 bytes. */
export interface in6_pktinfo extends RecordView<'struct in6_pktinfo'> {
  get ipi6_addr(): in6_addr;
  set ipi6_addr(value: in6_addr | Init<in6_addr>);
  ipi6_ifindex: number;
}

export const in6_pktinfo: Descriptor<in6_pktinfo> = /* @__PURE__ */ declareStruct(
  'in6_pktinfo',
  `
  struct in6_addr ipi6_addr;
  int ipi6_ifindex;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/ipv6.h>`: 32 bytes. */
export interface ip6_mtuinfo extends RecordView<'struct ip6_mtuinfo'> {
  get ip6m_addr(): sockaddr_in6;
  set ip6m_addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  ip6m_mtu: number;
}

export const ip6_mtuinfo: Descriptor<ip6_mtuinfo> = /* @__PURE__ */ declareStruct(
  'ip6_mtuinfo',
  `
  struct sockaddr_in6 ip6m_addr;
  __u32 ip6m_mtu;
`,
  { uses: () => [sockaddr_in6] },
);

/** `<linux/ipv6.h>`: 18 bytes. */
export interface ipv6_destopt_hao extends RecordView<'struct ipv6_destopt_hao'> {
  type: number;
  length: number;
  get addr(): in6_addr;
  set addr(value: in6_addr | Init<in6_addr>);
}

export const ipv6_destopt_hao: Descriptor<ipv6_destopt_hao> = /* @__PURE__ */ declareStruct(
  'ipv6_destopt_hao',
  `
  __u8 type;
  __u8 length;
  struct in6_addr addr;
`,
  { pack: 1, uses: () => [in6_addr] },
);

/** `<linux/ipv6.h>`: 2 bytes. */
export interface ipv6_opt_hdr extends RecordView<'struct ipv6_opt_hdr'> {
  nexthdr: number;
  hdrlen: number;
}

export const ipv6_opt_hdr: Descriptor<ipv6_opt_hdr> = /* @__PURE__ */ declareStruct(
  'ipv6_opt_hdr',
  `
  __u8 nexthdr;
  __u8 hdrlen;
`,
);

/** `<linux/ipv6.h>`: 4 bytes. */
export interface ipv6_rt_hdr extends RecordView<'struct ipv6_rt_hdr'> {
  nexthdr: number;
  hdrlen: number;
  type: number;
  segments_left: number;
}

export const ipv6_rt_hdr: Descriptor<ipv6_rt_hdr> = /* @__PURE__ */ declareStruct(
  'ipv6_rt_hdr',
  `
  __u8 nexthdr;
  __u8 hdrlen;
  __u8 type;
  __u8 segments_left;
`,
);

interface ipv6hdr$addrs extends RecordView<'struct ipv6hdr.addrs'> {
  get saddr(): in6_addr;
  set saddr(value: in6_addr | Init<in6_addr>);
  get daddr(): in6_addr;
  set daddr(value: in6_addr | Init<in6_addr>);
}

/** `<linux/ipv6.h>`: 40 bytes. */
export interface ipv6hdr extends RecordView<'struct ipv6hdr'> {
  priority: number;
  version: number;
  get flow_lbl(): Uint8Array;
  set flow_lbl(value: Bytes);
  payload_len: number;
  nexthdr: number;
  hop_limit: number;
  get saddr(): in6_addr;
  set saddr(value: in6_addr | Init<in6_addr>);
  get daddr(): in6_addr;
  set daddr(value: in6_addr | Init<in6_addr>);
  get addrs(): ipv6hdr$addrs;
  set addrs(value: ipv6hdr$addrs | Init<ipv6hdr$addrs>);
}

export const ipv6hdr: Descriptor<ipv6hdr> = /* @__PURE__ */ declareStruct(
  'ipv6hdr',
  `
  __u8 priority :4;
  __u8 version :4;
  __u8 flow_lbl[3];
  __be16 payload_len;
  __u8 nexthdr;
  __u8 hop_limit;
  union {
    struct {
      struct in6_addr saddr;
      struct in6_addr daddr;
    };
    struct {
      struct in6_addr saddr;
      struct in6_addr daddr;
    } addrs;
  };
`,
  { uses: () => [in6_addr] },
);

/** `<linux/ipv6.h>`: 8 bytes. */
export interface rt0_hdr extends RecordView<'struct rt0_hdr'> {
  get rt_hdr(): ipv6_rt_hdr;
  set rt_hdr(value: ipv6_rt_hdr | Init<ipv6_rt_hdr>);
  reserved: number;
  get addr(): Elements<in6_addr>;
  set addr(value: Iterable<in6_addr | Init<in6_addr>>);
}

export const rt0_hdr: Descriptor<rt0_hdr> = /* @__PURE__ */ declareStruct(
  'rt0_hdr',
  `
  struct ipv6_rt_hdr rt_hdr;
  __u32 reserved;
  struct in6_addr addr[];
`,
  { uses: () => [in6_addr, ipv6_rt_hdr] },
);

/** `<linux/ipv6.h>`: 24 bytes. */
export interface rt2_hdr extends RecordView<'struct rt2_hdr'> {
  get rt_hdr(): ipv6_rt_hdr;
  set rt_hdr(value: ipv6_rt_hdr | Init<ipv6_rt_hdr>);
  reserved: number;
  get addr(): in6_addr;
  set addr(value: in6_addr | Init<in6_addr>);
}

export const rt2_hdr: Descriptor<rt2_hdr> = /* @__PURE__ */ declareStruct(
  'rt2_hdr',
  `
  struct ipv6_rt_hdr rt_hdr;
  __u32 reserved;
  struct in6_addr addr;
`,
  { uses: () => [in6_addr, ipv6_rt_hdr] },
);
