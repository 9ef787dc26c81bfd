// Generated from Linux 7.3.4 <linux/ipv6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const DEVCONF_ACCEPT_DAD = 27,
  DEVCONF_ACCEPT_RA = 3,
  DEVCONF_ACCEPT_RA_DEFRTR = 17,
  DEVCONF_ACCEPT_RA_FROM_LOCAL = 33,
  DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT = 38,
  DEVCONF_ACCEPT_RA_MIN_LFT = 58,
  DEVCONF_ACCEPT_RA_MTU = 35,
  DEVCONF_ACCEPT_RA_PINFO = 18,
  DEVCONF_ACCEPT_RA_RTR_PREF = 19,
  DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN = 21,
  DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN = 49,
  DEVCONF_ACCEPT_REDIRECTS = 4,
  DEVCONF_ACCEPT_SOURCE_ROUTE = 24,
  DEVCONF_ACCEPT_UNTRACKED_NA = 57,
  DEVCONF_ADDR_GEN_MODE = 47,
  DEVCONF_AUTOCONF = 5,
  DEVCONF_DAD_TRANSMITS = 6,
  DEVCONF_DISABLE_IPV6 = 26,
  DEVCONF_DISABLE_POLICY = 48,
  DEVCONF_DROP_UNICAST_IN_L2_MULTICAST = 40,
  DEVCONF_DROP_UNSOLICITED_NA = 41,
  DEVCONF_ENHANCED_DAD = 46,
  DEVCONF_FORCE_FORWARDING = 59,
  DEVCONF_FORCE_MLD_VERSION = 16,
  DEVCONF_FORCE_TLLAO = 28,
  DEVCONF_FORWARDING = 0,
  DEVCONF_HOPLIMIT = 1,
  DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN = 39,
  DEVCONF_IOAM6_ENABLED = 53,
  DEVCONF_IOAM6_ID = 54,
  DEVCONF_IOAM6_ID_WIDE = 55,
  DEVCONF_KEEP_ADDR_ON_DOWN = 42,
  DEVCONF_MAX = 60,
  DEVCONF_MAX_ADDRESSES = 15,
  DEVCONF_MAX_DESYNC_FACTOR = 14,
  DEVCONF_MC_FORWARDING = 25,
  DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL = 30,
  DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL = 31,
  DEVCONF_MTU6 = 2,
  DEVCONF_NDISC_EVICT_NOCARRIER = 56,
  DEVCONF_NDISC_NOTIFY = 29,
  DEVCONF_NDISC_TCLASS = 50,
  DEVCONF_OPTIMISTIC_DAD = 23,
  DEVCONF_PROXY_NDP = 22,
  DEVCONF_RA_DEFRTR_METRIC = 52,
  DEVCONF_REGEN_MAX_RETRY = 13,
  DEVCONF_RPL_SEG_ENABLED = 51,
  DEVCONF_RTR_PROBE_INTERVAL = 20,
  DEVCONF_RTR_SOLICITS = 7,
  DEVCONF_RTR_SOLICIT_DELAY = 9,
  DEVCONF_RTR_SOLICIT_INTERVAL = 8,
  DEVCONF_RTR_SOLICIT_MAX_INTERVAL = 43,
  DEVCONF_SEG6_ENABLED = 44,
  DEVCONF_SEG6_REQUIRE_HMAC = 45,
  DEVCONF_STABLE_SECRET = 36,
  DEVCONF_SUPPRESS_FRAG_NDISC = 32,
  DEVCONF_TEMP_PREFERED_LFT = 12,
  DEVCONF_TEMP_VALID_LFT = 11,
  DEVCONF_USE_OIF_ADDRS_ONLY = 37,
  DEVCONF_USE_OPTIMISTIC = 34,
  DEVCONF_USE_TEMPADDR = 10,
  IPV6_MIN_MTU = 1280,
  IPV6_OPT_ROUTERALERT_MLD = 0,
  IPV6_SRCRT_STRICT = 1,
  IPV6_SRCRT_TYPE_0 = 0,
  IPV6_SRCRT_TYPE_2 = 2,
  IPV6_SRCRT_TYPE_3 = 3,
  IPV6_SRCRT_TYPE_4 = 4;
export declare namespace struct {
  /** `<linux/ipv6.h>`: 24 bytes. */
  interface in6_ifreq extends RecordView<'struct in6_ifreq'> {
    get ifr6_addr(): linux_in6_h.struct.in6_addr;
    set ifr6_addr(value: From<linux_in6_h.struct.in6_addr>);
    ifr6_prefixlen: number;
    ifr6_ifindex: number;
  }

  /** `<linux/ipv6.h>`: 20 bytes. */
  interface in6_pktinfo extends RecordView<'struct in6_pktinfo'> {
    get ipi6_addr(): linux_in6_h.struct.in6_addr;
    set ipi6_addr(value: From<linux_in6_h.struct.in6_addr>);
    ipi6_ifindex: number;
  }

  /** `<linux/ipv6.h>`: 32 bytes. */
  interface ip6_mtuinfo extends RecordView<'struct ip6_mtuinfo'> {
    get ip6m_addr(): linux_in6_h.struct.sockaddr_in6;
    set ip6m_addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    ip6m_mtu: number;
  }

  /** `<linux/ipv6.h>`: 18 bytes. */
  interface ipv6_destopt_hao extends RecordView<'struct ipv6_destopt_hao'> {
    type: number;
    length: number;
    get addr(): linux_in6_h.struct.in6_addr;
    set addr(value: From<linux_in6_h.struct.in6_addr>);
  }

  /** `<linux/ipv6.h>`: 2 bytes. */
  interface ipv6_opt_hdr extends RecordView<'struct ipv6_opt_hdr'> {
    nexthdr: number;
    hdrlen: number;
  }

  /** `<linux/ipv6.h>`: 4 bytes. */
  interface ipv6_rt_hdr extends RecordView<'struct ipv6_rt_hdr'> {
    nexthdr: number;
    hdrlen: number;
    type: number;
    segments_left: number;
  }

  interface ipv6hdr$addrs extends RecordView<'struct ipv6hdr.addrs'> {
    get saddr(): linux_in6_h.struct.in6_addr;
    set saddr(value: From<linux_in6_h.struct.in6_addr>);
    get daddr(): linux_in6_h.struct.in6_addr;
    set daddr(value: From<linux_in6_h.struct.in6_addr>);
  }

  /** `<linux/ipv6.h>`: 40 bytes. */
  interface ipv6hdr extends RecordView<'struct ipv6hdr'> {
    priority: number;
    version: number;
    get flow_lbl(): Uint8Array;
    set flow_lbl(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    payload_len: number;
    nexthdr: number;
    hop_limit: number;
    get saddr(): linux_in6_h.struct.in6_addr;
    set saddr(value: From<linux_in6_h.struct.in6_addr>);
    get daddr(): linux_in6_h.struct.in6_addr;
    set daddr(value: From<linux_in6_h.struct.in6_addr>);
    get addrs(): ipv6hdr$addrs;
    set addrs(value: From<ipv6hdr$addrs>);
  }

  /** `<linux/ipv6.h>`: 8 bytes. */
  interface rt0_hdr extends RecordView<'struct rt0_hdr', never, 'rt0_type' | 'rt2_type'> {
    get rt_hdr(): struct.ipv6_rt_hdr;
    set rt_hdr(value: From<struct.ipv6_rt_hdr>);
    reserved: number;
    get addr(): Elements<linux_in6_h.struct.in6_addr>;
    set addr(value: Iterable<From<linux_in6_h.struct.in6_addr>>);
    /** `rt_hdr.type`, by its macro. */
    rt0_type: number;
    /** `rt_hdr.type`, by its macro. */
    rt2_type: number;
  }

  /** `<linux/ipv6.h>`: 24 bytes. */
  interface rt2_hdr extends RecordView<'struct rt2_hdr', never, 'rt0_type' | 'rt2_type'> {
    get rt_hdr(): struct.ipv6_rt_hdr;
    set rt_hdr(value: From<struct.ipv6_rt_hdr>);
    reserved: number;
    get addr(): linux_in6_h.struct.in6_addr;
    set addr(value: From<linux_in6_h.struct.in6_addr>);
    /** `rt_hdr.type`, by its macro. */
    rt0_type: number;
    /** `rt_hdr.type`, by its macro. */
    rt2_type: number;
  }
}

export const struct: {
  readonly in6_ifreq: Descriptor<struct.in6_ifreq>;
  readonly in6_pktinfo: Descriptor<struct.in6_pktinfo>;
  readonly ip6_mtuinfo: Descriptor<struct.ip6_mtuinfo>;
  readonly ipv6_destopt_hao: Descriptor<struct.ipv6_destopt_hao>;
  readonly ipv6_opt_hdr: Descriptor<struct.ipv6_opt_hdr>;
  readonly ipv6_rt_hdr: Descriptor<struct.ipv6_rt_hdr>;
  readonly ipv6hdr: Descriptor<struct.ipv6hdr>;
  readonly rt0_hdr: Descriptor<struct.rt0_hdr>;
  readonly rt2_hdr: Descriptor<struct.rt2_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_ifreq": "struct in6_addr ifr6_addr;__u32 ifr6_prefixlen;int ifr6_ifindex;",
"in6_pktinfo": "struct in6_addr ipi6_addr;int ipi6_ifindex;",
"ip6_mtuinfo": "struct sockaddr_in6 ip6m_addr;__u32 ip6m_mtu;",
"ipv6_destopt_hao": ["__u8 type;__u8 length;struct in6_addr addr;",{"pack":1}],
"ipv6_opt_hdr": "__u8 nexthdr;__u8 hdrlen;",
"ipv6_rt_hdr": "__u8 nexthdr;__u8 hdrlen;__u8 type;__u8 segments_left;",
"ipv6hdr": ["__u8 priority :4;__u8 version :4;__u8 flow_lbl[3];__be16 payload_len;__u8 nexthdr;__u8 hop_limit;union {struct {struct in6_addr saddr;struct in6_addr daddr;};struct {struct in6_addr saddr;struct in6_addr daddr;} addrs;};",{"variants":{"s390x":{"members":"__u8 version :4;__u8 priority :4;__u8 flow_lbl[3];__be16 payload_len;__u8 nexthdr;__u8 hop_limit;union {struct {struct in6_addr saddr;struct in6_addr daddr;};struct {struct in6_addr saddr;struct in6_addr daddr;} addrs;};"}}}],
"rt0_hdr": ["struct ipv6_rt_hdr rt_hdr;__u32 reserved;struct in6_addr addr[];",{"aliases":{"rt0_type":"rt_hdr.type","rt2_type":"rt_hdr.type"}}],
"rt2_hdr": ["struct ipv6_rt_hdr rt_hdr;__u32 reserved;struct in6_addr addr;",{"aliases":{"rt0_type":"rt_hdr.type","rt2_type":"rt_hdr.type"}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
