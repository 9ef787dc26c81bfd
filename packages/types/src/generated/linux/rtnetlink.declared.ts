// Generated from Linux 7.3.4 <linux/rtnetlink.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export const NDUSEROPT_MAX = 1,
  NDUSEROPT_SRCADDR = 1,
  NDUSEROPT_UNSPEC = 0,
  PREFIX_ADDRESS = 1,
  PREFIX_CACHEINFO = 2,
  PREFIX_MAX = 2,
  PREFIX_UNSPEC = 0,
  RTAX_ADVMSS = 8,
  RTAX_CC_ALGO = 16,
  RTAX_CWND = 7,
  RTAX_FASTOPEN_NO_COOKIE = 17,
  RTAX_FEATURES = 12,
  RTAX_FEATURE_ALLFRAG = 8,
  RTAX_FEATURE_ECN = 1,
  RTAX_FEATURE_MASK = 31,
  RTAX_FEATURE_SACK = 2,
  RTAX_FEATURE_TCP_USEC_TS = 16,
  RTAX_FEATURE_TIMESTAMP = 4,
  RTAX_HOPLIMIT = 10,
  RTAX_INITCWND = 11,
  RTAX_INITRWND = 14,
  RTAX_LOCK = 1,
  RTAX_MAX = 17,
  RTAX_MTU = 2,
  RTAX_QUICKACK = 15,
  RTAX_REORDERING = 9,
  RTAX_RTO_MIN = 13,
  RTAX_RTT = 4,
  RTAX_RTTVAR = 5,
  RTAX_SSTHRESH = 6,
  RTAX_UNSPEC = 0,
  RTAX_WINDOW = 3,
  RTA_ALIGNTO = 4,
  RTA_CACHEINFO = 12,
  RTA_DEL_REASON = 32,
  RTA_DPORT = 29,
  RTA_DST = 1,
  RTA_ENCAP = 22,
  RTA_ENCAP_TYPE = 21,
  RTA_EXPIRES = 23,
  RTA_FLOW = 11,
  RTA_FLOWLABEL = 31,
  RTA_GATEWAY = 5,
  RTA_IIF = 3,
  RTA_IP_PROTO = 27,
  RTA_MARK = 16,
  RTA_MAX = 32,
  RTA_METRICS = 8,
  RTA_MFC_STATS = 17,
  RTA_MP_ALGO = 14,
  RTA_MULTIPATH = 9,
  RTA_NEWDST = 19,
  RTA_NH_ID = 30,
  RTA_OIF = 4,
  RTA_PAD = 24,
  RTA_PREF = 20,
  RTA_PREFSRC = 7,
  RTA_PRIORITY = 6,
  RTA_PROTOINFO = 10,
  RTA_SESSION = 13,
  RTA_SPORT = 28,
  RTA_SRC = 2,
  RTA_TABLE = 15,
  RTA_TTL_PROPAGATE = 26,
  RTA_UID = 25,
  RTA_UNSPEC = 0,
  RTA_VIA = 18,
  RTEXT_FILTER_BRVLAN = 2,
  RTEXT_FILTER_BRVLAN_COMPRESSED = 4,
  RTEXT_FILTER_CFM_CONFIG = 32,
  RTEXT_FILTER_CFM_STATUS = 64,
  RTEXT_FILTER_MRP = 16,
  RTEXT_FILTER_MST = 128,
  RTEXT_FILTER_NAME_ONLY = 256,
  RTEXT_FILTER_SKIP_STATS = 8,
  RTEXT_FILTER_VF = 1,
  RTMGRP_DECnet_IFADDR = 4096,
  RTMGRP_DECnet_ROUTE = 16384,
  RTMGRP_IPV4_IFADDR = 16,
  RTMGRP_IPV4_MROUTE = 32,
  RTMGRP_IPV4_ROUTE = 64,
  RTMGRP_IPV4_RULE = 128,
  RTMGRP_IPV6_IFADDR = 256,
  RTMGRP_IPV6_IFINFO = 2048,
  RTMGRP_IPV6_MROUTE = 512,
  RTMGRP_IPV6_PREFIX = 131072,
  RTMGRP_IPV6_ROUTE = 1024,
  RTMGRP_LINK = 1,
  RTMGRP_NEIGH = 4,
  RTMGRP_NOTIFY = 2,
  RTMGRP_TC = 8,
  RTM_BASE = 16,
  RTM_DELACTION = 49,
  RTM_DELADDR = 21,
  RTM_DELADDRLABEL = 73,
  RTM_DELANYCAST = 61,
  RTM_DELCHAIN = 101,
  RTM_DELLINK = 17,
  RTM_DELLINKPROP = 109,
  RTM_DELMDB = 85,
  RTM_DELMULTICAST = 57,
  RTM_DELNEIGH = 29,
  RTM_DELNETCONF = 81,
  RTM_DELNEXTHOP = 105,
  RTM_DELNEXTHOPBUCKET = 117,
  RTM_DELNSID = 89,
  RTM_DELQDISC = 37,
  RTM_DELROUTE = 25,
  RTM_DELRULE = 33,
  RTM_DELTCLASS = 41,
  RTM_DELTFILTER = 45,
  RTM_DELTUNNEL = 121,
  RTM_DELVLAN = 113,
  RTM_F_CLONED = 512,
  RTM_F_EQUALIZE = 1024,
  RTM_F_FIB_MATCH = 8192,
  RTM_F_LOOKUP_TABLE = 4096,
  RTM_F_NOTIFY = 256,
  RTM_F_OFFLOAD = 16384,
  RTM_F_OFFLOAD_FAILED = 536870912,
  RTM_F_PREFIX = 2048,
  RTM_F_TRAP = 32768,
  RTM_GETACTION = 50,
  RTM_GETADDR = 22,
  RTM_GETADDRLABEL = 74,
  RTM_GETANYCAST = 62,
  RTM_GETCHAIN = 102,
  RTM_GETDCB = 78,
  RTM_GETLINK = 18,
  RTM_GETLINKPROP = 110,
  RTM_GETMDB = 86,
  RTM_GETMULTICAST = 58,
  RTM_GETNEIGH = 30,
  RTM_GETNEIGHTBL = 66,
  RTM_GETNETCONF = 82,
  RTM_GETNEXTHOP = 106,
  RTM_GETNEXTHOPBUCKET = 118,
  RTM_GETNSID = 90,
  RTM_GETQDISC = 38,
  RTM_GETROUTE = 26,
  RTM_GETRULE = 34,
  RTM_GETSTATS = 94,
  RTM_GETTCLASS = 42,
  RTM_GETTFILTER = 46,
  RTM_GETTUNNEL = 122,
  RTM_GETVLAN = 114,
  RTM_MAX = 123,
  RTM_NEWACTION = 48,
  RTM_NEWADDR = 20,
  RTM_NEWADDRLABEL = 72,
  RTM_NEWANYCAST = 60,
  RTM_NEWCACHEREPORT = 96,
  RTM_NEWCHAIN = 100,
  RTM_NEWLINK = 16,
  RTM_NEWLINKPROP = 108,
  RTM_NEWMDB = 84,
  RTM_NEWMULTICAST = 56,
  RTM_NEWNDUSEROPT = 68,
  RTM_NEWNEIGH = 28,
  RTM_NEWNEIGHTBL = 64,
  RTM_NEWNETCONF = 80,
  RTM_NEWNEXTHOP = 104,
  RTM_NEWNEXTHOPBUCKET = 116,
  RTM_NEWNSID = 88,
  RTM_NEWPREFIX = 52,
  RTM_NEWQDISC = 36,
  RTM_NEWROUTE = 24,
  RTM_NEWRULE = 32,
  RTM_NEWSTATS = 92,
  RTM_NEWTCLASS = 40,
  RTM_NEWTFILTER = 44,
  RTM_NEWTUNNEL = 120,
  RTM_NEWVLAN = 112,
  RTM_NR_FAMILIES = 27,
  RTM_NR_MSGTYPES = 108,
  RTM_SETDCB = 79,
  RTM_SETLINK = 19,
  RTM_SETNEIGHTBL = 67,
  RTM_SETSTATS = 95,
  RTNETLINK_HAVE_PEERINFO = 1,
  RTNH_ALIGNTO = 4,
  RTNH_COMPARE_MASK = 89,
  RTNH_F_DEAD = 1,
  RTNH_F_LINKDOWN = 16,
  RTNH_F_OFFLOAD = 8,
  RTNH_F_ONLINK = 4,
  RTNH_F_PERVASIVE = 2,
  RTNH_F_TRAP = 64,
  RTNH_F_UNRESOLVED = 32,
  RTNLGRP_BRVLAN = 33,
  RTNLGRP_DCB = 23,
  RTNLGRP_DECnet_IFADDR = 13,
  RTNLGRP_DECnet_ROUTE = 15,
  RTNLGRP_DECnet_RULE = 16,
  RTNLGRP_IPV4_IFADDR = 5,
  RTNLGRP_IPV4_MCADDR = 37,
  RTNLGRP_IPV4_MROUTE = 6,
  RTNLGRP_IPV4_MROUTE_R = 30,
  RTNLGRP_IPV4_NETCONF = 24,
  RTNLGRP_IPV4_ROUTE = 7,
  RTNLGRP_IPV4_RULE = 8,
  RTNLGRP_IPV6_ACADDR = 39,
  RTNLGRP_IPV6_IFADDR = 9,
  RTNLGRP_IPV6_IFINFO = 12,
  RTNLGRP_IPV6_MCADDR = 38,
  RTNLGRP_IPV6_MROUTE = 10,
  RTNLGRP_IPV6_MROUTE_R = 31,
  RTNLGRP_IPV6_NETCONF = 25,
  RTNLGRP_IPV6_PREFIX = 18,
  RTNLGRP_IPV6_ROUTE = 11,
  RTNLGRP_IPV6_RULE = 19,
  RTNLGRP_LINK = 1,
  RTNLGRP_MAX = 39,
  RTNLGRP_MCTP_IFADDR = 34,
  RTNLGRP_MDB = 26,
  RTNLGRP_MPLS_NETCONF = 29,
  RTNLGRP_MPLS_ROUTE = 27,
  RTNLGRP_ND_USEROPT = 20,
  RTNLGRP_NEIGH = 3,
  RTNLGRP_NEXTHOP = 32,
  RTNLGRP_NONE = 0,
  RTNLGRP_NOP2 = 14,
  RTNLGRP_NOP4 = 17,
  RTNLGRP_NOTIFY = 2,
  RTNLGRP_NSID = 28,
  RTNLGRP_PHONET_IFADDR = 21,
  RTNLGRP_PHONET_ROUTE = 22,
  RTNLGRP_STATS = 36,
  RTNLGRP_TC = 4,
  RTNLGRP_TUNNEL = 35,
  RTNL_FAMILY_IP6MR = 129,
  RTNL_FAMILY_IPMR = 128,
  RTNL_FAMILY_MAX = 129,
  RTN_ANYCAST = 4,
  RTN_BLACKHOLE = 6,
  RTN_BROADCAST = 3,
  RTN_LOCAL = 2,
  RTN_MAX = 11,
  RTN_MULTICAST = 5,
  RTN_NAT = 10,
  RTN_PROHIBIT = 8,
  RTN_THROW = 9,
  RTN_UNICAST = 1,
  RTN_UNREACHABLE = 7,
  RTN_UNSPEC = 0,
  RTN_XRESOLVE = 11,
  RTPROT_BABEL = 42,
  RTPROT_BGP = 186,
  RTPROT_BIRD = 12,
  RTPROT_BOOT = 3,
  RTPROT_DHCP = 16,
  RTPROT_DNROUTED = 13,
  RTPROT_EIGRP = 192,
  RTPROT_GATED = 8,
  RTPROT_ISIS = 187,
  RTPROT_KEEPALIVED = 18,
  RTPROT_KERNEL = 2,
  RTPROT_MROUTED = 17,
  RTPROT_MRT = 10,
  RTPROT_NTK = 15,
  RTPROT_OPENR = 99,
  RTPROT_OSPF = 188,
  RTPROT_OVN = 84,
  RTPROT_RA = 9,
  RTPROT_REDIRECT = 1,
  RTPROT_RIP = 189,
  RTPROT_STATIC = 4,
  RTPROT_UNSPEC = 0,
  RTPROT_XORP = 14,
  RTPROT_ZEBRA = 11,
  RT_DEL_REASON_EXPIRED = 1,
  RT_DEL_REASON_MAX = 2,
  RT_DEL_REASON_RA_WITHDRAWN = 2,
  RT_DEL_REASON_UNSPEC = 0,
  RT_SCOPE_HOST = 254,
  RT_SCOPE_LINK = 253,
  RT_SCOPE_NOWHERE = 255,
  RT_SCOPE_SITE = 200,
  RT_SCOPE_UNIVERSE = 0,
  RT_TABLE_COMPAT = 252,
  RT_TABLE_DEFAULT = 253,
  RT_TABLE_LOCAL = 255,
  RT_TABLE_MAIN = 254,
  RT_TABLE_MAX = 4294967295,
  RT_TABLE_UNSPEC = 0,
  TCAA_MAX = 1,
  TCA_ACT_FLAG_LARGE_DUMP_ON = 1,
  TCA_ACT_FLAG_TERSE_DUMP = 2,
  TCA_ACT_TAB = 1,
  TCA_CHAIN = 11,
  TCA_DUMP_FLAGS = 15,
  TCA_DUMP_FLAGS_TERSE = 1,
  TCA_DUMP_INVISIBLE = 10,
  TCA_EGRESS_BLOCK = 14,
  TCA_EXT_WARN_MSG = 16,
  TCA_FCNT = 6,
  TCA_FLAG_LARGE_DUMP_ON = 1,
  TCA_HW_OFFLOAD = 12,
  TCA_INGRESS_BLOCK = 13,
  TCA_KIND = 1,
  TCA_MAX = 16,
  TCA_OPTIONS = 2,
  TCA_PAD = 9,
  TCA_RATE = 5,
  TCA_ROOT_COUNT = 3,
  TCA_ROOT_EXT_WARN_MSG = 5,
  TCA_ROOT_FLAGS = 2,
  TCA_ROOT_MAX = 5,
  TCA_ROOT_TAB = 1,
  TCA_ROOT_TIME_DELTA = 4,
  TCA_ROOT_UNSPEC = 0,
  TCA_STAB = 8,
  TCA_STATS = 3,
  TCA_STATS2 = 7,
  TCA_UNSPEC = 0,
  TCA_XSTATS = 4,
  TCM_IFINDEX_MAGIC_BLOCK = 4294967295,
  __NDUSEROPT_MAX = 2,
  __PREFIX_MAX = 3,
  __RTAX_MAX = 18,
  __RTA_MAX = 33,
  __RTM_MAX = 123,
  __RTNLGRP_MAX = 40,
  __RTN_MAX = 12,
  __RT_DEL_REASON_MAX = 3,
  __TCA_MAX = 17,
  __TCA_ROOT_MAX = 6;
export declare namespace struct {
  /** `<linux/rtnetlink.h>`: 16 bytes. */
  interface ifinfomsg extends RecordView<'struct ifinfomsg'> {
    ifi_family: number;
    __ifi_pad: number;
    ifi_type: number;
    ifi_index: number;
    ifi_flags: number;
    ifi_change: number;
  }

  /** `<linux/rtnetlink.h>`: 16 bytes. */
  interface nduseroptmsg extends RecordView<'struct nduseroptmsg'> {
    nduseropt_family: number;
    nduseropt_pad1: number;
    nduseropt_opts_len: number;
    nduseropt_ifindex: number;
    nduseropt_icmp_type: number;
    nduseropt_icmp_code: number;
    nduseropt_pad2: number;
    nduseropt_pad3: number;
  }

  /** `<linux/rtnetlink.h>`: 8 bytes. */
  interface prefix_cacheinfo extends RecordView<'struct prefix_cacheinfo'> {
    preferred_time: number;
    valid_time: number;
  }

  /** `<linux/rtnetlink.h>`: 12 bytes. */
  interface prefixmsg extends RecordView<'struct prefixmsg'> {
    prefix_family: number;
    prefix_pad1: number;
    prefix_pad2: number;
    prefix_ifindex: number;
    prefix_type: number;
    prefix_len: number;
    prefix_flags: number;
    prefix_pad3: number;
  }

  /** `<linux/rtnetlink.h>`: 32 bytes. */
  interface rta_cacheinfo extends RecordView<'struct rta_cacheinfo'> {
    rta_clntref: number;
    rta_lastuse: number;
    rta_expires: number;
    rta_error: number;
    rta_used: number;
    rta_id: number;
    rta_ts: number;
    rta_tsage: number;
  }

  /** `<linux/rtnetlink.h>`: 24 bytes. */
  interface rta_mfc_stats extends RecordView<'struct rta_mfc_stats'> {
    get mfcs_packets(): bigint;
    set mfcs_packets(value: Integer);
    get mfcs_bytes(): bigint;
    set mfcs_bytes(value: Integer);
    get mfcs_wrong_if(): bigint;
    set mfcs_wrong_if(value: Integer);
  }

  interface rta_session$u$ports extends RecordView<'struct rta_session.u.ports'> {
    sport: number;
    dport: number;
  }

  interface rta_session$u$icmpt extends RecordView<'struct rta_session.u.icmpt'> {
    type: number;
    code: number;
    ident: number;
  }

  interface rta_session$u extends RecordView<'union rta_session.u'> {
    get ports(): rta_session$u$ports;
    set ports(value: From<rta_session$u$ports>);
    get icmpt(): rta_session$u$icmpt;
    set icmpt(value: From<rta_session$u$icmpt>);
    spi: number;
  }

  /** `<linux/rtnetlink.h>`: 8 bytes. */
  interface rta_session extends RecordView<'struct rta_session'> {
    proto: number;
    pad1: number;
    pad2: number;
    get u(): rta_session$u;
    set u(value: From<rta_session$u>);
  }

  /** `<linux/rtnetlink.h>`: 4 bytes. */
  interface rtattr extends RecordView<'struct rtattr'> {
    rta_len: number;
    rta_type: number;
  }

  /** `<linux/rtnetlink.h>`: 1 bytes. */
  interface rtgenmsg extends RecordView<'struct rtgenmsg'> {
    rtgen_family: number;
  }

  /** `<linux/rtnetlink.h>`: 12 bytes. */
  interface rtmsg extends RecordView<'struct rtmsg'> {
    rtm_family: number;
    rtm_dst_len: number;
    rtm_src_len: number;
    rtm_tos: number;
    rtm_table: number;
    rtm_protocol: number;
    rtm_scope: number;
    rtm_type: number;
    rtm_flags: number;
  }

  /** `<linux/rtnetlink.h>`: 8 bytes. */
  interface rtnexthop extends RecordView<'struct rtnexthop'> {
    rtnh_len: number;
    rtnh_flags: number;
    rtnh_hops: number;
    rtnh_ifindex: number;
  }

  /** `<linux/rtnetlink.h>`: 2 bytes. */
  interface rtvia extends RecordView<'struct rtvia'> {
    rtvia_family: number;
    get rtvia_addr(): Uint8Array;
    set rtvia_addr(value: Bytes);
  }

  /** `<linux/rtnetlink.h>`: 4 bytes. */
  interface tcamsg extends RecordView<'struct tcamsg'> {
    tca_family: number;
    tca__pad1: number;
    tca__pad2: number;
  }

  /** `<linux/rtnetlink.h>`: 20 bytes. */
  interface tcmsg extends RecordView<'struct tcmsg'> {
    tcm_family: number;
    tcm__pad1: number;
    tcm__pad2: number;
    tcm_ifindex: number;
    tcm_handle: number;
    tcm_parent: number;
    tcm_info: number;
  }
}

export const struct: {
  readonly ifinfomsg: Descriptor<struct.ifinfomsg>;
  readonly nduseroptmsg: Descriptor<struct.nduseroptmsg>;
  readonly prefix_cacheinfo: Descriptor<struct.prefix_cacheinfo>;
  readonly prefixmsg: Descriptor<struct.prefixmsg>;
  readonly rta_cacheinfo: Descriptor<struct.rta_cacheinfo>;
  readonly rta_mfc_stats: Descriptor<struct.rta_mfc_stats>;
  readonly rta_session: Descriptor<struct.rta_session>;
  readonly rtattr: VariableDescriptor<struct.rtattr>;
  readonly rtgenmsg: Descriptor<struct.rtgenmsg>;
  readonly rtmsg: Descriptor<struct.rtmsg>;
  readonly rtnexthop: VariableDescriptor<struct.rtnexthop>;
  readonly rtvia: Descriptor<struct.rtvia>;
  readonly tcamsg: Descriptor<struct.tcamsg>;
  readonly tcmsg: Descriptor<struct.tcmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ifinfomsg": "unsigned char ifi_family;unsigned char __ifi_pad;unsigned short ifi_type;int ifi_index;unsigned int ifi_flags;unsigned int ifi_change;",
"nduseroptmsg": "unsigned char nduseropt_family;unsigned char nduseropt_pad1;unsigned short nduseropt_opts_len;int nduseropt_ifindex;__u8 nduseropt_icmp_type;__u8 nduseropt_icmp_code;unsigned short nduseropt_pad2;unsigned int nduseropt_pad3;",
"prefix_cacheinfo": "__u32 preferred_time;__u32 valid_time;",
"prefixmsg": "unsigned char prefix_family;unsigned char prefix_pad1;unsigned short prefix_pad2;int prefix_ifindex;unsigned char prefix_type;unsigned char prefix_len;unsigned char prefix_flags;unsigned char prefix_pad3;",
"rta_cacheinfo": "__u32 rta_clntref;__u32 rta_lastuse;__s32 rta_expires;__u32 rta_error;__u32 rta_used;__u32 rta_id;__u32 rta_ts;__u32 rta_tsage;",
"rta_mfc_stats": "__u64 mfcs_packets;__u64 mfcs_bytes;__u64 mfcs_wrong_if;",
"rta_session": "__u8 proto;__u8 pad1;__u16 pad2;union {struct {__u16 sport;__u16 dport;} ports;struct {__u8 type;__u8 code;__u16 ident;} icmpt;__u32 spi;} u;",
"rtattr": ["unsigned short rta_len;unsigned short rta_type;",{"lengthField":{"name":"rta_len","counts":"record","align":4}}],
"rtgenmsg": "unsigned char rtgen_family;",
"rtmsg": "unsigned char rtm_family;unsigned char rtm_dst_len;unsigned char rtm_src_len;unsigned char rtm_tos;unsigned char rtm_table;unsigned char rtm_protocol;unsigned char rtm_scope;unsigned char rtm_type;unsigned int rtm_flags;",
"rtnexthop": ["unsigned short rtnh_len;unsigned char rtnh_flags;unsigned char rtnh_hops;int rtnh_ifindex;",{"lengthField":{"name":"rtnh_len","counts":"record","align":4}}],
"rtvia": "unsigned short rtvia_family;__u8 rtvia_addr[];",
"tcamsg": "unsigned char tca_family;unsigned char tca__pad1;unsigned short tca__pad2;",
"tcmsg": "unsigned char tcm_family;unsigned char tcm__pad1;unsigned short tcm__pad2;int tcm_ifindex;__u32 tcm_handle;__u32 tcm_parent;__u32 tcm_info;"
}`),
);
