// Generated from Linux 7.3.4 <linux/if_tunnel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type PerArch,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_ip_h from './ip.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly GRE_ACK: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 128, 32768>;
  readonly GRE_CSUM: PerArch<128, 128, 128, 128, 128, 128, 32768, 128>;
  readonly GRE_FLAGS: PerArch<30720, 30720, 30720, 30720, 30720, 30720, 120, 30720>;
  readonly GRE_KEY: PerArch<32, 32, 32, 32, 32, 32, 8192, 32>;
  readonly GRE_PPTP_KEY_MASK: PerArch<
    4294901760,
    4294901760,
    4294901760,
    4294901760,
    4294901760,
    4294901760,
    65535,
    4294901760
  >;
  readonly GRE_PROTO_PPP: PerArch<2952, 2952, 2952, 2952, 2952, 2952, 34827, 2952>;
  readonly GRE_REC: PerArch<7, 7, 7, 7, 7, 7, 1792, 7>;
  readonly GRE_ROUTING: PerArch<64, 64, 64, 64, 64, 64, 16384, 64>;
  readonly GRE_SEQ: PerArch<16, 16, 16, 16, 16, 16, 4096, 16>;
  readonly GRE_STRICT: PerArch<8, 8, 8, 8, 8, 8, 2048, 8>;
  readonly GRE_VERSION: PerArch<1792, 1792, 1792, 1792, 1792, 1792, 7, 1792>;
  readonly GRE_VERSION_1: PerArch<256, 256, 256, 256, 256, 256, 1, 256>;
  readonly TUNNEL_CRIT_OPT: PerArch<4, 4, 4, 4, 4, 4, 1024, 4>;
  readonly TUNNEL_CSUM: PerArch<256, 256, 256, 256, 256, 256, 1, 256>;
  readonly TUNNEL_DONT_FRAGMENT: PerArch<1, 1, 1, 1, 1, 1, 256, 1>;
  readonly TUNNEL_ERSPAN_OPT: PerArch<64, 64, 64, 64, 64, 64, 16384, 64>;
  readonly TUNNEL_GENEVE_OPT: PerArch<8, 8, 8, 8, 8, 8, 2048, 8>;
  readonly TUNNEL_GTP_OPT: PerArch<128, 128, 128, 128, 128, 128, 32768, 128>;
  readonly TUNNEL_KEY: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 4, 1024>;
  readonly TUNNEL_NOCACHE: PerArch<32, 32, 32, 32, 32, 32, 8192, 32>;
  readonly TUNNEL_NO_KEY: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 128, 32768>;
  readonly TUNNEL_OAM: PerArch<2, 2, 2, 2, 2, 2, 512, 2>;
  readonly TUNNEL_OPTIONS_PRESENT: PerArch<216, 216, 216, 216, 216, 216, 55296, 216>;
  readonly TUNNEL_REC: PerArch<8192, 8192, 8192, 8192, 8192, 8192, 32, 8192>;
  readonly TUNNEL_ROUTING: PerArch<512, 512, 512, 512, 512, 512, 2, 512>;
  readonly TUNNEL_SEQ: PerArch<2048, 2048, 2048, 2048, 2048, 2048, 8, 2048>;
  readonly TUNNEL_STRICT: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 16, 4096>;
  readonly TUNNEL_VERSION: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 64, 16384>;
  readonly TUNNEL_VXLAN_OPT: PerArch<16, 16, 16, 16, 16, 16, 4096, 16>;
} = /* @__PURE__ */ perArchOf({
  GRE_ACK: [32768, 32768, 32768, 32768, 32768, 32768, 128, 32768],
  GRE_CSUM: [128, 128, 128, 128, 128, 128, 32768, 128],
  GRE_FLAGS: [30720, 30720, 30720, 30720, 30720, 30720, 120, 30720],
  GRE_KEY: [32, 32, 32, 32, 32, 32, 8192, 32],
  GRE_PPTP_KEY_MASK: [
    4294901760, 4294901760, 4294901760, 4294901760, 4294901760, 4294901760, 65535, 4294901760,
  ],
  GRE_PROTO_PPP: [2952, 2952, 2952, 2952, 2952, 2952, 34827, 2952],
  GRE_REC: [7, 7, 7, 7, 7, 7, 1792, 7],
  GRE_ROUTING: [64, 64, 64, 64, 64, 64, 16384, 64],
  GRE_SEQ: [16, 16, 16, 16, 16, 16, 4096, 16],
  GRE_STRICT: [8, 8, 8, 8, 8, 8, 2048, 8],
  GRE_VERSION: [1792, 1792, 1792, 1792, 1792, 1792, 7, 1792],
  GRE_VERSION_1: [256, 256, 256, 256, 256, 256, 1, 256],
  TUNNEL_CRIT_OPT: [4, 4, 4, 4, 4, 4, 1024, 4],
  TUNNEL_CSUM: [256, 256, 256, 256, 256, 256, 1, 256],
  TUNNEL_DONT_FRAGMENT: [1, 1, 1, 1, 1, 1, 256, 1],
  TUNNEL_ERSPAN_OPT: [64, 64, 64, 64, 64, 64, 16384, 64],
  TUNNEL_GENEVE_OPT: [8, 8, 8, 8, 8, 8, 2048, 8],
  TUNNEL_GTP_OPT: [128, 128, 128, 128, 128, 128, 32768, 128],
  TUNNEL_KEY: [1024, 1024, 1024, 1024, 1024, 1024, 4, 1024],
  TUNNEL_NOCACHE: [32, 32, 32, 32, 32, 32, 8192, 32],
  TUNNEL_NO_KEY: [32768, 32768, 32768, 32768, 32768, 32768, 128, 32768],
  TUNNEL_OAM: [2, 2, 2, 2, 2, 2, 512, 2],
  TUNNEL_OPTIONS_PRESENT: [216, 216, 216, 216, 216, 216, 55296, 216],
  TUNNEL_REC: [8192, 8192, 8192, 8192, 8192, 8192, 32, 8192],
  TUNNEL_ROUTING: [512, 512, 512, 512, 512, 512, 2, 512],
  TUNNEL_SEQ: [2048, 2048, 2048, 2048, 2048, 2048, 8, 2048],
  TUNNEL_STRICT: [4096, 4096, 4096, 4096, 4096, 4096, 16, 4096],
  TUNNEL_VERSION: [16384, 16384, 16384, 16384, 16384, 16384, 64, 16384],
  TUNNEL_VXLAN_OPT: [16, 16, 16, 16, 16, 16, 4096, 16],
});

/** `<linux/if_tunnel.h>`: 128 on s390x; 32768 elsewhere. */
export const GRE_ACK: number = /* @__PURE__ */ hereOf(perArch.GRE_ACK);
/** `<linux/if_tunnel.h>`: 32768 on s390x; 128 elsewhere. */
export const GRE_CSUM: number = /* @__PURE__ */ hereOf(perArch.GRE_CSUM);
/** `<linux/if_tunnel.h>`: 120 on s390x; 30720 elsewhere. */
export const GRE_FLAGS: number = /* @__PURE__ */ hereOf(perArch.GRE_FLAGS);
/** `<linux/if_tunnel.h>`: 8192 on s390x; 32 elsewhere. */
export const GRE_KEY: number = /* @__PURE__ */ hereOf(perArch.GRE_KEY);
/** `<linux/if_tunnel.h>`: 65535 on s390x; 4294901760 elsewhere. */
export const GRE_PPTP_KEY_MASK: number = /* @__PURE__ */ hereOf(perArch.GRE_PPTP_KEY_MASK);
/** `<linux/if_tunnel.h>`: 34827 on s390x; 2952 elsewhere. */
export const GRE_PROTO_PPP: number = /* @__PURE__ */ hereOf(perArch.GRE_PROTO_PPP);
/** `<linux/if_tunnel.h>`: 1792 on s390x; 7 elsewhere. */
export const GRE_REC: number = /* @__PURE__ */ hereOf(perArch.GRE_REC);
/** `<linux/if_tunnel.h>`: 16384 on s390x; 64 elsewhere. */
export const GRE_ROUTING: number = /* @__PURE__ */ hereOf(perArch.GRE_ROUTING);
/** `<linux/if_tunnel.h>`: 4096 on s390x; 16 elsewhere. */
export const GRE_SEQ: number = /* @__PURE__ */ hereOf(perArch.GRE_SEQ);
/** `<linux/if_tunnel.h>`: 2048 on s390x; 8 elsewhere. */
export const GRE_STRICT: number = /* @__PURE__ */ hereOf(perArch.GRE_STRICT);
/** `<linux/if_tunnel.h>`: 7 on s390x; 1792 elsewhere. */
export const GRE_VERSION: number = /* @__PURE__ */ hereOf(perArch.GRE_VERSION);
/** `<linux/if_tunnel.h>`: 1 on s390x; 256 elsewhere. */
export const GRE_VERSION_1: number = /* @__PURE__ */ hereOf(perArch.GRE_VERSION_1);
/** `<linux/if_tunnel.h>`: 1024 on s390x; 4 elsewhere. */
export const TUNNEL_CRIT_OPT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_CRIT_OPT);
/** `<linux/if_tunnel.h>`: 1 on s390x; 256 elsewhere. */
export const TUNNEL_CSUM: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_CSUM);
/** `<linux/if_tunnel.h>`: 256 on s390x; 1 elsewhere. */
export const TUNNEL_DONT_FRAGMENT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_DONT_FRAGMENT);
/** `<linux/if_tunnel.h>`: 16384 on s390x; 64 elsewhere. */
export const TUNNEL_ERSPAN_OPT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_ERSPAN_OPT);
/** `<linux/if_tunnel.h>`: 2048 on s390x; 8 elsewhere. */
export const TUNNEL_GENEVE_OPT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_GENEVE_OPT);
/** `<linux/if_tunnel.h>`: 32768 on s390x; 128 elsewhere. */
export const TUNNEL_GTP_OPT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_GTP_OPT);
/** `<linux/if_tunnel.h>`: 4 on s390x; 1024 elsewhere. */
export const TUNNEL_KEY: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_KEY);
/** `<linux/if_tunnel.h>`: 8192 on s390x; 32 elsewhere. */
export const TUNNEL_NOCACHE: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_NOCACHE);
/** `<linux/if_tunnel.h>`: 128 on s390x; 32768 elsewhere. */
export const TUNNEL_NO_KEY: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_NO_KEY);
/** `<linux/if_tunnel.h>`: 512 on s390x; 2 elsewhere. */
export const TUNNEL_OAM: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_OAM);
/** `<linux/if_tunnel.h>`: 55296 on s390x; 216 elsewhere. */
export const TUNNEL_OPTIONS_PRESENT: number = /* @__PURE__ */ hereOf(
  perArch.TUNNEL_OPTIONS_PRESENT,
);
/** `<linux/if_tunnel.h>`: 32 on s390x; 8192 elsewhere. */
export const TUNNEL_REC: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_REC);
/** `<linux/if_tunnel.h>`: 2 on s390x; 512 elsewhere. */
export const TUNNEL_ROUTING: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_ROUTING);
/** `<linux/if_tunnel.h>`: 8 on s390x; 2048 elsewhere. */
export const TUNNEL_SEQ: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_SEQ);
/** `<linux/if_tunnel.h>`: 16 on s390x; 4096 elsewhere. */
export const TUNNEL_STRICT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_STRICT);
/** `<linux/if_tunnel.h>`: 64 on s390x; 16384 elsewhere. */
export const TUNNEL_VERSION: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_VERSION);
/** `<linux/if_tunnel.h>`: 4096 on s390x; 16 elsewhere. */
export const TUNNEL_VXLAN_OPT: number = /* @__PURE__ */ hereOf(perArch.TUNNEL_VXLAN_OPT);
export const GRE_VERSION_0 = 0,
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
  TUNNEL_ENCAP_FLAG_CSUM = 1,
  TUNNEL_ENCAP_FLAG_CSUM6 = 2,
  TUNNEL_ENCAP_FLAG_REMCSUM = 4,
  TUNNEL_ENCAP_FOU = 1,
  TUNNEL_ENCAP_GUE = 2,
  TUNNEL_ENCAP_MPLS = 3,
  TUNNEL_ENCAP_NONE = 0,
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
"iphdr": ["__u8 ihl :4;__u8 version :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};",{"variants":{"s390x":{"members":"__u8 version :4;__u8 ihl :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};"}}}]
}`),
);
