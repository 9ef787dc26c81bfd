// Generated from Linux 7.3.4 <linux/icmp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const ICMP_ADDRESS = 17,
  ICMP_ADDRESSREPLY = 18,
  ICMP_AFI_IP = 1,
  ICMP_AFI_IP6 = 2,
  ICMP_DEST_UNREACH = 3,
  ICMP_ECHO = 8,
  ICMP_ECHOREPLY = 0,
  ICMP_EXC_FRAGTIME = 1,
  ICMP_EXC_TTL = 0,
  ICMP_EXT_CODE_MAL_QUERY = 1,
  ICMP_EXT_CODE_MULT_IFS = 4,
  ICMP_EXT_CODE_NO_IF = 2,
  ICMP_EXT_CODE_NO_TABLE_ENT = 3,
  ICMP_EXT_ECHO = 42,
  ICMP_EXT_ECHOREPLY = 43,
  ICMP_EXT_ECHOREPLY_ACTIVE = 4,
  ICMP_EXT_ECHOREPLY_IPV4 = 2,
  ICMP_EXT_ECHOREPLY_IPV6 = 1,
  ICMP_EXT_ECHO_CTYPE_ADDR = 3,
  ICMP_EXT_ECHO_CTYPE_INDEX = 2,
  ICMP_EXT_ECHO_CTYPE_NAME = 1,
  ICMP_FILTER = 1,
  ICMP_FRAG_NEEDED = 4,
  ICMP_HOST_ANO = 10,
  ICMP_HOST_ISOLATED = 8,
  ICMP_HOST_UNKNOWN = 7,
  ICMP_HOST_UNREACH = 1,
  ICMP_HOST_UNR_TOS = 12,
  ICMP_INFO_REPLY = 16,
  ICMP_INFO_REQUEST = 15,
  ICMP_NET_ANO = 9,
  ICMP_NET_UNKNOWN = 6,
  ICMP_NET_UNREACH = 0,
  ICMP_NET_UNR_TOS = 11,
  ICMP_PARAMETERPROB = 12,
  ICMP_PKT_FILTERED = 13,
  ICMP_PORT_UNREACH = 3,
  ICMP_PREC_CUTOFF = 15,
  ICMP_PREC_VIOLATION = 14,
  ICMP_PROT_UNREACH = 2,
  ICMP_REDIRECT = 5,
  ICMP_REDIR_HOST = 1,
  ICMP_REDIR_HOSTTOS = 3,
  ICMP_REDIR_NET = 0,
  ICMP_REDIR_NETTOS = 2,
  ICMP_SOURCE_QUENCH = 4,
  ICMP_SR_FAILED = 5,
  ICMP_TIMESTAMP = 13,
  ICMP_TIMESTAMPREPLY = 14,
  ICMP_TIME_EXCEEDED = 11,
  NR_ICMP_TYPES = 18,
  NR_ICMP_UNREACH = 15;
export declare namespace struct {
  /** `<linux/icmp.h>`: 4 bytes. */
  interface icmp_ext_echo_ctype3_hdr extends RecordView<'struct icmp_ext_echo_ctype3_hdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    afi: number;
    addrlen: number;
    reserved: number;
  }

  interface icmp_ext_echo_iio$ident$addr$ip_addr
    extends RecordView<'union icmp_ext_echo_iio.ident.addr.ip_addr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_addr: number;
    get ipv6_addr(): linux_in6_h.struct.in6_addr;
    set ipv6_addr(value: From<linux_in6_h.struct.in6_addr>);
  }

  interface icmp_ext_echo_iio$ident$addr extends RecordView<'struct icmp_ext_echo_iio.ident.addr'> {
    get ctype3_hdr(): struct.icmp_ext_echo_ctype3_hdr;
    set ctype3_hdr(value: From<struct.icmp_ext_echo_ctype3_hdr>);
    get ip_addr(): icmp_ext_echo_iio$ident$addr$ip_addr;
    set ip_addr(value: From<icmp_ext_echo_iio$ident$addr$ip_addr>);
  }

  interface icmp_ext_echo_iio$ident extends RecordView<'union icmp_ext_echo_iio.ident'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ifindex: number;
    get addr(): icmp_ext_echo_iio$ident$addr;
    set addr(value: From<icmp_ext_echo_iio$ident$addr>);
  }

  /** `<linux/icmp.h>`: 24 bytes. */
  interface icmp_ext_echo_iio extends RecordView<'struct icmp_ext_echo_iio'> {
    get extobj_hdr(): struct.icmp_extobj_hdr;
    set extobj_hdr(value: From<struct.icmp_extobj_hdr>);
    get ident(): icmp_ext_echo_iio$ident;
    set ident(value: From<icmp_ext_echo_iio$ident>);
  }

  /** `<linux/icmp.h>`: 4 bytes. */
  interface icmp_ext_hdr extends RecordView<'struct icmp_ext_hdr'> {
    reserved1: number;
    version: number;
    reserved2: number;
    checksum: number;
  }

  /** `<linux/icmp.h>`: 4 bytes. */
  interface icmp_extobj_hdr extends RecordView<'struct icmp_extobj_hdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    length: number;
    class_num: number;
    class_type: number;
  }

  /** `<linux/icmp.h>`: 4 bytes. */
  interface icmp_filter extends RecordView<'struct icmp_filter'> {
    data: number;
  }

  interface icmphdr$un$echo extends RecordView<'struct icmphdr.un.echo'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sequence: number;
  }

  interface icmphdr$un$frag extends RecordView<'struct icmphdr.un.frag'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    __unused: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    mtu: number;
  }

  interface icmphdr$un extends RecordView<'union icmphdr.un'> {
    get echo(): icmphdr$un$echo;
    set echo(value: From<icmphdr$un$echo>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    gateway: number;
    get frag(): icmphdr$un$frag;
    set frag(value: From<icmphdr$un$frag>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/icmp.h>`: 8 bytes. */
  interface icmphdr extends RecordView<'struct icmphdr'> {
    type: number;
    code: number;
    checksum: number;
    get un(): icmphdr$un;
    set un(value: From<icmphdr$un>);
  }
}

export const struct: {
  readonly icmp_ext_echo_ctype3_hdr: Descriptor<struct.icmp_ext_echo_ctype3_hdr>;
  readonly icmp_ext_echo_iio: Descriptor<struct.icmp_ext_echo_iio>;
  readonly icmp_ext_hdr: Descriptor<struct.icmp_ext_hdr>;
  readonly icmp_extobj_hdr: Descriptor<struct.icmp_extobj_hdr>;
  readonly icmp_filter: Descriptor<struct.icmp_filter>;
  readonly icmphdr: Descriptor<struct.icmphdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"icmp_ext_echo_ctype3_hdr": "__be16 afi;__u8 addrlen;__u8 reserved;",
"icmp_ext_echo_iio": "struct icmp_extobj_hdr extobj_hdr;union {char name[16];__be32 ifindex;struct {struct icmp_ext_echo_ctype3_hdr ctype3_hdr;union {__be32 ipv4_addr;struct in6_addr ipv6_addr;} ip_addr;} addr;} ident;",
"icmp_ext_hdr": ["__u8 reserved1 :4;__u8 version :4;__u8 reserved2;__u16 checksum;",{"variants":{"s390x":{"members":"__u8 version :4;__u8 reserved1 :4;__u8 reserved2;__u16 checksum;"}}}],
"icmp_extobj_hdr": "__be16 length;__u8 class_num;__u8 class_type;",
"icmp_filter": "__u32 data;",
"icmphdr": "__u8 type;__u8 code;__u16 checksum;union {struct {__be16 id;__be16 sequence;} echo;__be32 gateway;struct {__be16 __unused;__be16 mtu;} frag;__u8 reserved[4];} un;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
