// Generated from Linux 7.3.4 <linux/in6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const IPPROTO_DSTOPTS = 60,
  IPPROTO_FRAGMENT = 44,
  IPPROTO_HOPOPTS = 0,
  IPPROTO_ICMPV6 = 58,
  IPPROTO_MH = 135,
  IPPROTO_NONE = 59,
  IPPROTO_ROUTING = 43,
  IPV6_2292DSTOPTS = 4,
  IPV6_2292HOPLIMIT = 8,
  IPV6_2292HOPOPTS = 3,
  IPV6_2292PKTINFO = 2,
  IPV6_2292PKTOPTIONS = 6,
  IPV6_2292RTHDR = 5,
  IPV6_ADDRFORM = 1,
  IPV6_ADDR_PREFERENCES = 72,
  IPV6_ADD_MEMBERSHIP = 20,
  IPV6_AUTHHDR = 10,
  IPV6_AUTOFLOWLABEL = 70,
  IPV6_CHECKSUM = 7,
  IPV6_DONTFRAG = 62,
  IPV6_DROP_MEMBERSHIP = 21,
  IPV6_DSTOPTS = 59,
  IPV6_FLOWINFO = 11,
  IPV6_FLOWINFO_FLOWLABEL = 1048575,
  IPV6_FLOWINFO_PRIORITY = 267386880,
  IPV6_FLOWINFO_SEND = 33,
  IPV6_FLOWLABEL_MGR = 32,
  IPV6_FL_A_GET = 0,
  IPV6_FL_A_PUT = 1,
  IPV6_FL_A_RENEW = 2,
  IPV6_FL_F_CREATE = 1,
  IPV6_FL_F_EXCL = 2,
  IPV6_FL_F_REFLECT = 4,
  IPV6_FL_F_REMOTE = 8,
  IPV6_FL_S_ANY = 255,
  IPV6_FL_S_EXCL = 1,
  IPV6_FL_S_NONE = 0,
  IPV6_FL_S_PROCESS = 2,
  IPV6_FL_S_USER = 3,
  IPV6_FREEBIND = 78,
  IPV6_HDRINCL = 36,
  IPV6_HOPLIMIT = 52,
  IPV6_HOPOPTS = 54,
  IPV6_IPSEC_POLICY = 34,
  IPV6_JOIN_ANYCAST = 27,
  IPV6_LEAVE_ANYCAST = 28,
  IPV6_MINHOPCOUNT = 73,
  IPV6_MTU = 24,
  IPV6_MTU_DISCOVER = 23,
  IPV6_MULTICAST_ALL = 29,
  IPV6_MULTICAST_HOPS = 18,
  IPV6_MULTICAST_IF = 17,
  IPV6_MULTICAST_LOOP = 19,
  IPV6_NEXTHOP = 9,
  IPV6_ORIGDSTADDR = 74,
  IPV6_PATHMTU = 61,
  IPV6_PKTINFO = 50,
  IPV6_PMTUDISC_DO = 2,
  IPV6_PMTUDISC_DONT = 0,
  IPV6_PMTUDISC_INTERFACE = 4,
  IPV6_PMTUDISC_OMIT = 5,
  IPV6_PMTUDISC_PROBE = 3,
  IPV6_PMTUDISC_WANT = 1,
  IPV6_PREFER_SRC_CGA = 8,
  IPV6_PREFER_SRC_COA = 4,
  IPV6_PREFER_SRC_HOME = 1024,
  IPV6_PREFER_SRC_NONCGA = 2048,
  IPV6_PREFER_SRC_PUBLIC = 2,
  IPV6_PREFER_SRC_PUBTMP_DEFAULT = 256,
  IPV6_PREFER_SRC_TMP = 1,
  IPV6_PRIORITY_10 = 2560,
  IPV6_PRIORITY_11 = 2816,
  IPV6_PRIORITY_12 = 3072,
  IPV6_PRIORITY_13 = 3328,
  IPV6_PRIORITY_14 = 3584,
  IPV6_PRIORITY_15 = 3840,
  IPV6_PRIORITY_8 = 2048,
  IPV6_PRIORITY_9 = 2304,
  IPV6_PRIORITY_BULK = 1024,
  IPV6_PRIORITY_CONTROL = 1792,
  IPV6_PRIORITY_FILLER = 256,
  IPV6_PRIORITY_INTERACTIVE = 1536,
  IPV6_PRIORITY_RESERVED1 = 768,
  IPV6_PRIORITY_RESERVED2 = 1280,
  IPV6_PRIORITY_UNATTENDED = 512,
  IPV6_PRIORITY_UNCHARACTERIZED = 0,
  IPV6_RECVDSTOPTS = 58,
  IPV6_RECVERR = 25,
  IPV6_RECVERR_RFC4884 = 31,
  IPV6_RECVFRAGSIZE = 77,
  IPV6_RECVHOPLIMIT = 51,
  IPV6_RECVHOPOPTS = 53,
  IPV6_RECVORIGDSTADDR = 74,
  IPV6_RECVPATHMTU = 60,
  IPV6_RECVPKTINFO = 49,
  IPV6_RECVRTHDR = 56,
  IPV6_RECVTCLASS = 66,
  IPV6_ROUTER_ALERT = 22,
  IPV6_ROUTER_ALERT_ISOLATE = 30,
  IPV6_RTHDR = 57,
  IPV6_RTHDRDSTOPTS = 55,
  IPV6_TCLASS = 67,
  IPV6_TLV_CALIPSO = 7,
  IPV6_TLV_HAO = 201,
  IPV6_TLV_IOAM = 49,
  IPV6_TLV_JUMBO = 194,
  IPV6_TLV_PAD1 = 0,
  IPV6_TLV_PADN = 1,
  IPV6_TLV_ROUTERALERT = 5,
  IPV6_TRANSPARENT = 75,
  IPV6_UNICAST_HOPS = 16,
  IPV6_UNICAST_IF = 76,
  IPV6_V6ONLY = 26,
  IPV6_XFRM_POLICY = 35;
export declare namespace struct {
  interface in6_addr$in6_u extends RecordView<'union in6_addr.in6_u'> {
    get u6_addr8(): Uint8Array;
    set u6_addr8(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get u6_addr16(): Elements<number>;
    set u6_addr16(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get u6_addr32(): Elements<number>;
    set u6_addr32(value: Iterable<number>);
  }

  /** `<linux/in6.h>`: 16 bytes. */
  interface in6_addr
    extends RecordView<'struct in6_addr', never, 's6_addr' | 's6_addr16' | 's6_addr32'> {
    get in6_u(): in6_addr$in6_u;
    set in6_u(value: From<in6_addr$in6_u>);
    /** `in6_u.u6_addr8`, by its macro. */
    get s6_addr(): Uint8Array;
    set s6_addr(value: Bytes);
    /** `in6_u.u6_addr16`, by its macro. */
    get s6_addr16(): Elements<number>;
    set s6_addr16(value: Iterable<number>);
    /** `in6_u.u6_addr32`, by its macro. */
    get s6_addr32(): Elements<number>;
    set s6_addr32(value: Iterable<number>);
  }

  /** `<linux/in6.h>`: 32 bytes. */
  interface in6_flowlabel_req extends RecordView<'struct in6_flowlabel_req'> {
    get flr_dst(): struct.in6_addr;
    set flr_dst(value: From<struct.in6_addr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flr_label: number;
    flr_action: number;
    flr_share: number;
    flr_flags: number;
    flr_expires: number;
    flr_linger: number;
    __flr_pad: number;
  }

  /** `<linux/in6.h>`: 20 bytes. */
  interface ipv6_mreq extends RecordView<'struct ipv6_mreq'> {
    get ipv6mr_multiaddr(): struct.in6_addr;
    set ipv6mr_multiaddr(value: From<struct.in6_addr>);
    ipv6mr_ifindex: number;
  }

  /** `<linux/in6.h>`: 28 bytes. */
  interface sockaddr_in6 extends RecordView<'struct sockaddr_in6'> {
    sin6_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sin6_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sin6_flowinfo: number;
    get sin6_addr(): struct.in6_addr;
    set sin6_addr(value: From<struct.in6_addr>);
    sin6_scope_id: number;
  }
}

export const struct: {
  readonly in6_addr: Descriptor<struct.in6_addr>;
  readonly in6_flowlabel_req: Descriptor<struct.in6_flowlabel_req>;
  readonly ipv6_mreq: Descriptor<struct.ipv6_mreq>;
  readonly sockaddr_in6: Descriptor<struct.sockaddr_in6>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in6_flowlabel_req": "struct in6_addr flr_dst;__be32 flr_label;__u8 flr_action;__u8 flr_share;__u16 flr_flags;__u16 flr_expires;__u16 flr_linger;__u32 __flr_pad;",
"ipv6_mreq": "struct in6_addr ipv6mr_multiaddr;int ipv6mr_ifindex;",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
