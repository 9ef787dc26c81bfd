// Generated from Linux 7.3.4 <linux/ip.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IPDEFTTL = 64,
  IPOPT_CIPSO = 134,
  IPOPT_CLASS_MASK = 96,
  IPOPT_CONTROL = 0,
  IPOPT_COPY = 128,
  IPOPT_END = 0,
  IPOPT_EOL = 0,
  IPOPT_LSRR = 131,
  IPOPT_MEASUREMENT = 64,
  IPOPT_MINOFF = 4,
  IPOPT_NOOP = 1,
  IPOPT_NOP = 1,
  IPOPT_NUMBER_MASK = 31,
  IPOPT_OFFSET = 2,
  IPOPT_OLEN = 1,
  IPOPT_OPTVAL = 0,
  IPOPT_RA = 148,
  IPOPT_RESERVED1 = 32,
  IPOPT_RESERVED2 = 96,
  IPOPT_RR = 7,
  IPOPT_SEC = 130,
  IPOPT_SID = 136,
  IPOPT_SSRR = 137,
  IPOPT_TIMESTAMP = 68,
  IPOPT_TS = 68,
  IPOPT_TS_PRESPEC = 3,
  IPOPT_TS_TSANDADDR = 1,
  IPOPT_TS_TSONLY = 0,
  IPTOS_LOWDELAY = 16,
  IPTOS_MINCOST = 2,
  IPTOS_PREC_CRITIC_ECP = 160,
  IPTOS_PREC_FLASH = 96,
  IPTOS_PREC_FLASHOVERRIDE = 128,
  IPTOS_PREC_IMMEDIATE = 64,
  IPTOS_PREC_INTERNETCONTROL = 192,
  IPTOS_PREC_MASK = 224,
  IPTOS_PREC_NETCONTROL = 224,
  IPTOS_PREC_PRIORITY = 32,
  IPTOS_PREC_ROUTINE = 0,
  IPTOS_RELIABILITY = 4,
  IPTOS_THROUGHPUT = 8,
  IPTOS_TOS_MASK = 30,
  IPV4_BEET_PHMAXLEN = 8,
  IPV4_DEVCONF_ACCEPT_LOCAL = 23,
  IPV4_DEVCONF_ACCEPT_REDIRECTS = 4,
  IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE = 9,
  IPV4_DEVCONF_ARPFILTER = 13,
  IPV4_DEVCONF_ARP_ACCEPT = 21,
  IPV4_DEVCONF_ARP_ANNOUNCE = 18,
  IPV4_DEVCONF_ARP_EVICT_NOCARRIER = 33,
  IPV4_DEVCONF_ARP_IGNORE = 19,
  IPV4_DEVCONF_ARP_NOTIFY = 22,
  IPV4_DEVCONF_BC_FORWARDING = 32,
  IPV4_DEVCONF_BOOTP_RELAY = 10,
  IPV4_DEVCONF_DROP_GRATUITOUS_ARP = 31,
  IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST = 30,
  IPV4_DEVCONF_FORCE_IGMP_VERSION = 17,
  IPV4_DEVCONF_FORWARDING = 1,
  IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL = 27,
  IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL = 28,
  IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN = 29,
  IPV4_DEVCONF_LOG_MARTIANS = 11,
  IPV4_DEVCONF_MAX = 33,
  IPV4_DEVCONF_MC_FORWARDING = 2,
  IPV4_DEVCONF_MEDIUM_ID = 14,
  IPV4_DEVCONF_NOPOLICY = 16,
  IPV4_DEVCONF_NOXFRM = 15,
  IPV4_DEVCONF_PROMOTE_SECONDARIES = 20,
  IPV4_DEVCONF_PROXY_ARP = 3,
  IPV4_DEVCONF_PROXY_ARP_PVLAN = 25,
  IPV4_DEVCONF_ROUTE_LOCALNET = 26,
  IPV4_DEVCONF_RP_FILTER = 8,
  IPV4_DEVCONF_SECURE_REDIRECTS = 5,
  IPV4_DEVCONF_SEND_REDIRECTS = 6,
  IPV4_DEVCONF_SHARED_MEDIA = 7,
  IPV4_DEVCONF_SRC_VMARK = 24,
  IPV4_DEVCONF_TAG = 12,
  IPVERSION = 4,
  MAXTTL = 255,
  MAX_IPOPTLEN = 40,
  __IPV4_DEVCONF_MAX = 34;
export declare namespace struct {
  /** `<linux/ip.h>`: 12 bytes. */
  interface ip_auth_hdr extends RecordView<'struct ip_auth_hdr'> {
    nexthdr: number;
    hdrlen: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    reserved: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seq_no: number;
    get auth_data(): Uint8Array;
    set auth_data(value: Bytes);
  }

  /** `<linux/ip.h>`: 4 bytes. */
  interface ip_beet_phdr extends RecordView<'struct ip_beet_phdr'> {
    nexthdr: number;
    hdrlen: number;
    padlen: number;
    reserved: number;
  }

  /** `<linux/ip.h>`: 4 bytes. */
  interface ip_comp_hdr extends RecordView<'struct ip_comp_hdr'> {
    nexthdr: number;
    flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cpi: number;
  }

  /** `<linux/ip.h>`: 8 bytes. */
  interface ip_esp_hdr extends RecordView<'struct ip_esp_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seq_no: number;
    get enc_data(): Uint8Array;
    set enc_data(value: Bytes);
  }

  /** `<linux/ip.h>`: 24 bytes. */
  interface ip_iptfs_cc_hdr extends RecordView<'struct ip_iptfs_cc_hdr'> {
    subtype: number;
    flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    block_offset: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    loss_rate: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rtt_adelay_xdelay(): bigint;
    set rtt_adelay_xdelay(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    tval: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    techo: number;
  }

  /** `<linux/ip.h>`: 4 bytes. */
  interface ip_iptfs_hdr extends RecordView<'struct ip_iptfs_hdr'> {
    subtype: number;
    flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    block_offset: number;
  }

  interface iphdr$addrs extends RecordView<'struct iphdr.addrs'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    saddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    daddr: number;
  }

  /** `<linux/ip.h>`: 20 bytes. */
  interface iphdr extends RecordView<'struct iphdr'> {
    ihl: number;
    version: number;
    tos: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tot_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    frag_off: number;
    ttl: number;
    protocol: number;
    check: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    saddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    daddr: number;
    get addrs(): iphdr$addrs;
    set addrs(value: From<iphdr$addrs>);
  }
}

export const struct: {
  readonly ip_auth_hdr: Descriptor<struct.ip_auth_hdr>;
  readonly ip_beet_phdr: Descriptor<struct.ip_beet_phdr>;
  readonly ip_comp_hdr: Descriptor<struct.ip_comp_hdr>;
  readonly ip_esp_hdr: Descriptor<struct.ip_esp_hdr>;
  readonly ip_iptfs_cc_hdr: Descriptor<struct.ip_iptfs_cc_hdr>;
  readonly ip_iptfs_hdr: Descriptor<struct.ip_iptfs_hdr>;
  readonly iphdr: Descriptor<struct.iphdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip_auth_hdr": "__u8 nexthdr;__u8 hdrlen;__be16 reserved;__be32 spi;__be32 seq_no;__u8 auth_data[];",
"ip_beet_phdr": "__u8 nexthdr;__u8 hdrlen;__u8 padlen;__u8 reserved;",
"ip_comp_hdr": "__u8 nexthdr;__u8 flags;__be16 cpi;",
"ip_esp_hdr": "__be32 spi;__be32 seq_no;__u8 enc_data[];",
"ip_iptfs_cc_hdr": "__u8 subtype;__u8 flags;__be16 block_offset;__be32 loss_rate;__be64 rtt_adelay_xdelay;__be32 tval;__be32 techo;",
"ip_iptfs_hdr": "__u8 subtype;__u8 flags;__be16 block_offset;",
"iphdr": ["__u8 ihl :4;__u8 version :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};",{"variants":{"s390x":{"members":"__u8 version :4;__u8 ihl :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};"}}}]
}`),
);
