// Generated from Linux 7.3.4 <linux/if_tunnel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_ip_h from './ip.ts';

export const GRE_ACK = 32768,
  GRE_CSUM = 128,
  GRE_FLAGS = 30720,
  GRE_KEY = 32,
  GRE_PPTP_KEY_MASK = 4294901760,
  GRE_PROTO_PPP = 2952,
  GRE_REC = 7,
  GRE_ROUTING = 64,
  GRE_SEQ = 16,
  GRE_STRICT = 8,
  GRE_VERSION = 1792,
  GRE_VERSION_0 = 0,
  GRE_VERSION_1 = 256,
  IFLA_GRE_COLLECT_METADATA = 18,
  IFLA_GRE_ENCAP_DPORT = 17,
  IFLA_GRE_ENCAP_FLAGS = 15,
  IFLA_GRE_ENCAP_LIMIT = 11,
  IFLA_GRE_ENCAP_SPORT = 16,
  IFLA_GRE_ENCAP_TYPE = 14,
  IFLA_GRE_ERSPAN_DIR = 23,
  IFLA_GRE_ERSPAN_HWID = 24,
  IFLA_GRE_ERSPAN_INDEX = 21,
  IFLA_GRE_ERSPAN_VER = 22,
  IFLA_GRE_FLAGS = 13,
  IFLA_GRE_FLOWINFO = 12,
  IFLA_GRE_FWMARK = 20,
  IFLA_GRE_IFLAGS = 2,
  IFLA_GRE_IGNORE_DF = 19,
  IFLA_GRE_IKEY = 4,
  IFLA_GRE_LINK = 1,
  IFLA_GRE_LOCAL = 6,
  IFLA_GRE_MAX = 24,
  IFLA_GRE_OFLAGS = 3,
  IFLA_GRE_OKEY = 5,
  IFLA_GRE_PMTUDISC = 10,
  IFLA_GRE_REMOTE = 7,
  IFLA_GRE_TOS = 9,
  IFLA_GRE_TTL = 8,
  IFLA_GRE_UNSPEC = 0,
  IFLA_IPTUN_6RD_PREFIX = 11,
  IFLA_IPTUN_6RD_PREFIXLEN = 13,
  IFLA_IPTUN_6RD_RELAY_PREFIX = 12,
  IFLA_IPTUN_6RD_RELAY_PREFIXLEN = 14,
  IFLA_IPTUN_COLLECT_METADATA = 19,
  IFLA_IPTUN_ENCAP_DPORT = 18,
  IFLA_IPTUN_ENCAP_FLAGS = 16,
  IFLA_IPTUN_ENCAP_LIMIT = 6,
  IFLA_IPTUN_ENCAP_SPORT = 17,
  IFLA_IPTUN_ENCAP_TYPE = 15,
  IFLA_IPTUN_FLAGS = 8,
  IFLA_IPTUN_FLOWINFO = 7,
  IFLA_IPTUN_FWMARK = 20,
  IFLA_IPTUN_LINK = 1,
  IFLA_IPTUN_LOCAL = 2,
  IFLA_IPTUN_MAX = 20,
  IFLA_IPTUN_PMTUDISC = 10,
  IFLA_IPTUN_PROTO = 9,
  IFLA_IPTUN_REMOTE = 3,
  IFLA_IPTUN_TOS = 5,
  IFLA_IPTUN_TTL = 4,
  IFLA_IPTUN_UNSPEC = 0,
  IFLA_VTI_FWMARK = 6,
  IFLA_VTI_IKEY = 2,
  IFLA_VTI_LINK = 1,
  IFLA_VTI_LOCAL = 4,
  IFLA_VTI_MAX = 6,
  IFLA_VTI_OKEY = 3,
  IFLA_VTI_REMOTE = 5,
  IFLA_VTI_UNSPEC = 0,
  IP_TUNNEL_CRIT_OPT_BIT = 10,
  IP_TUNNEL_CSUM_BIT = 0,
  IP_TUNNEL_DONT_FRAGMENT_BIT = 8,
  IP_TUNNEL_ERSPAN_OPT_BIT = 14,
  IP_TUNNEL_GENEVE_OPT_BIT = 11,
  IP_TUNNEL_GTP_OPT_BIT = 15,
  IP_TUNNEL_KEY_BIT = 2,
  IP_TUNNEL_NOCACHE_BIT = 13,
  IP_TUNNEL_NO_KEY_BIT = 7,
  IP_TUNNEL_OAM_BIT = 9,
  IP_TUNNEL_PFCP_OPT_BIT = 17,
  IP_TUNNEL_REC_BIT = 5,
  IP_TUNNEL_ROUTING_BIT = 1,
  IP_TUNNEL_SEQ_BIT = 3,
  IP_TUNNEL_SIT_ISATAP_BIT = 16,
  IP_TUNNEL_STRICT_BIT = 4,
  IP_TUNNEL_VERSION_BIT = 6,
  IP_TUNNEL_VTI_BIT = 16,
  IP_TUNNEL_VXLAN_OPT_BIT = 12,
  PRL_DEFAULT = 1,
  SIOCADD6RD = 35321,
  SIOCADDPRL = 35317,
  SIOCADDTUNNEL = 35313,
  SIOCCHG6RD = 35323,
  SIOCCHGPRL = 35319,
  SIOCCHGTUNNEL = 35315,
  SIOCDEL6RD = 35322,
  SIOCDELPRL = 35318,
  SIOCDELTUNNEL = 35314,
  SIOCGET6RD = 35320,
  SIOCGETPRL = 35316,
  SIOCGETTUNNEL = 35312,
  SIT_ISATAP = 1,
  TUNNEL_CRIT_OPT = 4,
  TUNNEL_CSUM = 256,
  TUNNEL_DONT_FRAGMENT = 1,
  TUNNEL_ENCAP_FLAG_CSUM = 1,
  TUNNEL_ENCAP_FLAG_CSUM6 = 2,
  TUNNEL_ENCAP_FLAG_REMCSUM = 4,
  TUNNEL_ENCAP_FOU = 1,
  TUNNEL_ENCAP_GUE = 2,
  TUNNEL_ENCAP_MPLS = 3,
  TUNNEL_ENCAP_NONE = 0,
  TUNNEL_ERSPAN_OPT = 64,
  TUNNEL_GENEVE_OPT = 8,
  TUNNEL_GTP_OPT = 128,
  TUNNEL_KEY = 1024,
  TUNNEL_NOCACHE = 32,
  TUNNEL_NO_KEY = 32768,
  TUNNEL_OAM = 2,
  TUNNEL_OPTIONS_PRESENT = 216,
  TUNNEL_REC = 8192,
  TUNNEL_ROUTING = 512,
  TUNNEL_SEQ = 2048,
  TUNNEL_STRICT = 4096,
  TUNNEL_VERSION = 16384,
  TUNNEL_VXLAN_OPT = 16,
  VTI_ISVTI = 1,
  __IFLA_GRE_MAX = 25,
  __IFLA_IPTUN_MAX = 21,
  __IFLA_VTI_MAX = 7,
  __IP_TUNNEL_FLAG_NUM = 18;
export declare namespace struct {
  /** `<linux/if_tunnel.h>`: 24 bytes. */
  interface ip_tunnel_6rd extends RecordView<'struct ip_tunnel_6rd'> {
    get prefix(): linux_in6_h.struct.in6_addr;
    set prefix(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    relay_prefix: number;
    prefixlen: number;
    relay_prefixlen: number;
  }

  /** `<linux/if_tunnel.h>`: 52 bytes. */
  interface ip_tunnel_parm extends RecordView<'struct ip_tunnel_parm'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    link: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    i_flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    o_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    i_key: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    o_key: number;
    get iph(): linux_ip_h.struct.iphdr;
    set iph(value: From<linux_ip_h.struct.iphdr>);
  }

  /** `<linux/if_tunnel.h>`: 16 bytes. */
  interface ip_tunnel_prl extends RecordView<'struct ip_tunnel_prl'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    flags: number;
    __reserved: number;
    datalen: number;
    __reserved2: number;
  }
}

export const struct: {
  readonly ip_tunnel_6rd: Descriptor<struct.ip_tunnel_6rd>;
  readonly ip_tunnel_parm: Descriptor<struct.ip_tunnel_parm>;
  readonly ip_tunnel_prl: Descriptor<struct.ip_tunnel_prl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip_tunnel_6rd": "struct in6_addr prefix;__be32 relay_prefix;__u16 prefixlen;__u16 relay_prefixlen;",
"ip_tunnel_parm": "char name[16];int link;__be16 i_flags;__be16 o_flags;__be32 i_key;__be32 o_key;struct iphdr iph;",
"ip_tunnel_prl": "__be32 addr;__u16 flags;__u16 __reserved;__u32 datalen;__u32 __reserved2;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"iphdr": "__u8 ihl :4;__u8 version :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};"
}`),
);
