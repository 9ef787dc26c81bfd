// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

export const INADDR_ALLHOSTS_GROUP = 3758096385,
  INADDR_ALLRTRS_GROUP = 3758096386,
  INADDR_ALLSNOOPERS_GROUP = 3758096490,
  INADDR_ANY = 0,
  INADDR_BROADCAST = 4294967295,
  INADDR_DUMMY = 3221225480,
  INADDR_LOOPBACK = 2130706433,
  INADDR_MAX_LOCAL_GROUP = 3758096639,
  INADDR_NONE = 4294967295,
  INADDR_UNSPEC_GROUP = 3758096384,
  IN_CLASSA_HOST = 16777215,
  IN_CLASSA_MAX = 128,
  IN_CLASSA_NET = 4278190080,
  IN_CLASSA_NSHIFT = 24,
  IN_CLASSB_HOST = 65535,
  IN_CLASSB_MAX = 65536,
  IN_CLASSB_NET = 4294901760,
  IN_CLASSB_NSHIFT = 16,
  IN_CLASSC_HOST = 255,
  IN_CLASSC_NET = 4294967040,
  IN_CLASSC_NSHIFT = 8,
  IN_CLASSE_NET = 4294967295,
  IN_CLASSE_NSHIFT = 0,
  IN_LOOPBACKNET = 127,
  IN_MULTICAST_NET = 3758096384,
  IPPROTO_AGGFRAG = 144,
  IPPROTO_AH = 51,
  IPPROTO_BEETPH = 94,
  IPPROTO_COMP = 108,
  IPPROTO_DCCP = 33,
  IPPROTO_EGP = 8,
  IPPROTO_ENCAP = 98,
  IPPROTO_ESP = 50,
  IPPROTO_ETHERNET = 143,
  IPPROTO_GRE = 47,
  IPPROTO_ICMP = 1,
  IPPROTO_IDP = 22,
  IPPROTO_IGMP = 2,
  IPPROTO_IP = 0,
  IPPROTO_IPIP = 4,
  IPPROTO_IPV6 = 41,
  IPPROTO_L2TP = 115,
  IPPROTO_MAX = 263,
  IPPROTO_MPLS = 137,
  IPPROTO_MPTCP = 262,
  IPPROTO_MTP = 92,
  IPPROTO_PIM = 103,
  IPPROTO_PUP = 12,
  IPPROTO_RAW = 255,
  IPPROTO_RSVP = 46,
  IPPROTO_SCTP = 132,
  IPPROTO_SMC = 256,
  IPPROTO_TCP = 6,
  IPPROTO_TP = 29,
  IPPROTO_UDP = 17,
  IPPROTO_UDPLITE = 136,
  IP_ADD_MEMBERSHIP = 35,
  IP_ADD_SOURCE_MEMBERSHIP = 39,
  IP_BIND_ADDRESS_NO_PORT = 24,
  IP_BLOCK_SOURCE = 38,
  IP_CHECKSUM = 23,
  IP_DEFAULT_MULTICAST_LOOP = 1,
  IP_DEFAULT_MULTICAST_TTL = 1,
  IP_DROP_MEMBERSHIP = 36,
  IP_DROP_SOURCE_MEMBERSHIP = 40,
  IP_FREEBIND = 15,
  IP_HDRINCL = 3,
  IP_IPSEC_POLICY = 16,
  IP_LOCAL_PORT_RANGE = 51,
  IP_MINTTL = 21,
  IP_MSFILTER = 41,
  IP_MTU = 14,
  IP_MTU_DISCOVER = 10,
  IP_MULTICAST_ALL = 49,
  IP_MULTICAST_IF = 32,
  IP_MULTICAST_LOOP = 34,
  IP_MULTICAST_TTL = 33,
  IP_NODEFRAG = 22,
  IP_OPTIONS = 4,
  IP_ORIGDSTADDR = 20,
  IP_PASSSEC = 18,
  IP_PKTINFO = 8,
  IP_PKTOPTIONS = 9,
  IP_PMTUDISC_DO = 2,
  IP_PMTUDISC_DONT = 0,
  IP_PMTUDISC_INTERFACE = 4,
  IP_PMTUDISC_OMIT = 5,
  IP_PMTUDISC_PROBE = 3,
  IP_PMTUDISC_WANT = 1,
  IP_PROTOCOL = 52,
  IP_RECVERR = 11,
  IP_RECVERR_RFC4884 = 26,
  IP_RECVFRAGSIZE = 25,
  IP_RECVOPTS = 6,
  IP_RECVORIGDSTADDR = 20,
  IP_RECVRETOPTS = 7,
  IP_RECVTOS = 13,
  IP_RECVTTL = 12,
  IP_RETOPTS = 7,
  IP_ROUTER_ALERT = 5,
  IP_TOS = 1,
  IP_TRANSPARENT = 19,
  IP_TTL = 2,
  IP_UNBLOCK_SOURCE = 37,
  IP_UNICAST_IF = 50,
  IP_XFRM_POLICY = 17,
  MCAST_BLOCK_SOURCE = 43,
  MCAST_EXCLUDE = 0,
  MCAST_INCLUDE = 1,
  MCAST_JOIN_GROUP = 42,
  MCAST_JOIN_SOURCE_GROUP = 46,
  MCAST_LEAVE_GROUP = 45,
  MCAST_LEAVE_SOURCE_GROUP = 47,
  MCAST_MSFILTER = 48,
  MCAST_UNBLOCK_SOURCE = 44;
export declare namespace struct {
  /** `<linux/in.h>`: 268 bytes on x86, arm; 272 bytes elsewhere. */
  interface group_filter extends RecordView<'struct group_filter'> {
    gf_interface_aux: number;
    get gf_group_aux(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gf_group_aux(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    gf_fmode_aux: number;
    gf_numsrc_aux: number;
    get gf_slist(): Elements<linux_socket_h.struct.__kernel_sockaddr_storage>;
    set gf_slist(value: Iterable<From<linux_socket_h.struct.__kernel_sockaddr_storage>>);
    gf_interface: number;
    get gf_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gf_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    gf_fmode: number;
    gf_numsrc: number;
    get gf_slist_flex(): Elements<linux_socket_h.struct.__kernel_sockaddr_storage>;
    set gf_slist_flex(value: Iterable<From<linux_socket_h.struct.__kernel_sockaddr_storage>>);
  }

  /** `<linux/in.h>`: 132 bytes on x86, arm; 136 bytes elsewhere. */
  interface group_req extends RecordView<'struct group_req'> {
    gr_interface: number;
    get gr_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gr_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/in.h>`: 260 bytes on x86, arm; 264 bytes elsewhere. */
  interface group_source_req extends RecordView<'struct group_source_req'> {
    gsr_interface: number;
    get gsr_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gsr_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get gsr_source(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gsr_source(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/in.h>`: 4 bytes. */
  interface in_addr extends RecordView<'struct in_addr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    s_addr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface in_pktinfo extends RecordView<'struct in_pktinfo'> {
    ipi_ifindex: number;
    get ipi_spec_dst(): struct.in_addr;
    set ipi_spec_dst(value: From<struct.in_addr>);
    get ipi_addr(): struct.in_addr;
    set ipi_addr(value: From<struct.in_addr>);
  }

  /** `<linux/in.h>`: 8 bytes. */
  interface ip_mreq extends RecordView<'struct ip_mreq'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_interface(): struct.in_addr;
    set imr_interface(value: From<struct.in_addr>);
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreq_source extends RecordView<'struct ip_mreq_source'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_multiaddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_interface: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_sourceaddr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreqn extends RecordView<'struct ip_mreqn'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_address(): struct.in_addr;
    set imr_address(value: From<struct.in_addr>);
    imr_ifindex: number;
  }

  interface ip_msfilter$__empty_imsf_slist_flex
    extends RecordView<'struct ip_msfilter.__empty_imsf_slist_flex'> {}

  /** `<linux/in.h>`: 20 bytes. */
  interface ip_msfilter extends RecordView<'struct ip_msfilter'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imsf_multiaddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imsf_interface: number;
    imsf_fmode: number;
    imsf_numsrc: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get imsf_slist(): Elements<number>;
    set imsf_slist(value: Iterable<number>);
    get __empty_imsf_slist_flex(): ip_msfilter$__empty_imsf_slist_flex;
    set __empty_imsf_slist_flex(value: From<ip_msfilter$__empty_imsf_slist_flex>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get imsf_slist_flex(): Elements<number>;
    set imsf_slist_flex(value: Iterable<number>);
  }

  /** `<linux/in.h>`: 16 bytes. */
  interface sockaddr_in extends RecordView<'struct sockaddr_in'> {
    sin_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sin_port: number;
    get sin_addr(): struct.in_addr;
    set sin_addr(value: From<struct.in_addr>);
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }
}

export const struct: {
  readonly group_filter: Descriptor<struct.group_filter>;
  readonly group_req: Descriptor<struct.group_req>;
  readonly group_source_req: Descriptor<struct.group_source_req>;
  readonly in_addr: Descriptor<struct.in_addr>;
  readonly in_pktinfo: Descriptor<struct.in_pktinfo>;
  readonly ip_mreq: Descriptor<struct.ip_mreq>;
  readonly ip_mreq_source: Descriptor<struct.ip_mreq_source>;
  readonly ip_mreqn: Descriptor<struct.ip_mreqn>;
  readonly ip_msfilter: Descriptor<struct.ip_msfilter>;
  readonly sockaddr_in: Descriptor<struct.sockaddr_in>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"group_filter": "union {struct {__u32 gf_interface_aux;struct __kernel_sockaddr_storage gf_group_aux;__u32 gf_fmode_aux;__u32 gf_numsrc_aux;struct __kernel_sockaddr_storage gf_slist[1];};struct {__u32 gf_interface;struct __kernel_sockaddr_storage gf_group;__u32 gf_fmode;__u32 gf_numsrc;struct __kernel_sockaddr_storage gf_slist_flex[];};};",
"group_req": "__u32 gr_interface;struct __kernel_sockaddr_storage gr_group;",
"group_source_req": "__u32 gsr_interface;struct __kernel_sockaddr_storage gsr_group;struct __kernel_sockaddr_storage gsr_source;",
"in_addr": "__be32 s_addr;",
"in_pktinfo": "int ipi_ifindex;struct in_addr ipi_spec_dst;struct in_addr ipi_addr;",
"ip_mreq": "struct in_addr imr_multiaddr;struct in_addr imr_interface;",
"ip_mreq_source": "__be32 imr_multiaddr;__be32 imr_interface;__be32 imr_sourceaddr;",
"ip_mreqn": "struct in_addr imr_multiaddr;struct in_addr imr_address;int imr_ifindex;",
"ip_msfilter": "__be32 imsf_multiaddr;__be32 imsf_interface;__u32 imsf_fmode;__u32 imsf_numsrc;union {__be32 imsf_slist[1];struct {struct {} __empty_imsf_slist_flex;__be32 imsf_slist_flex[];};};",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};"
}`),
);
