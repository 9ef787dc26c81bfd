// Generated from Linux 7.3.4 <linux/icmp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/icmp.h>`: 4 bytes. */
export interface icmp_ext_echo_ctype3_hdr extends RecordView<'struct icmp_ext_echo_ctype3_hdr'> {
  afi: number;
  addrlen: number;
  reserved: number;
}

export const icmp_ext_echo_ctype3_hdr: Descriptor<icmp_ext_echo_ctype3_hdr> =
  /* @__PURE__ */ declareStruct(
    'icmp_ext_echo_ctype3_hdr',
    `
  __be16 afi;
  __u8 addrlen;
  __u8 reserved;
`,
  );

interface icmp_ext_echo_iio$ident$addr$ip_addr
  extends RecordView<'union icmp_ext_echo_iio.ident.addr.ip_addr'> {
  ipv4_addr: number;
  get ipv6_addr(): in6_addr;
  set ipv6_addr(value: in6_addr | Init<in6_addr>);
}

interface icmp_ext_echo_iio$ident$addr extends RecordView<'struct icmp_ext_echo_iio.ident.addr'> {
  get ctype3_hdr(): icmp_ext_echo_ctype3_hdr;
  set ctype3_hdr(value: icmp_ext_echo_ctype3_hdr | Init<icmp_ext_echo_ctype3_hdr>);
  get ip_addr(): icmp_ext_echo_iio$ident$addr$ip_addr;
  set ip_addr(value:
    | icmp_ext_echo_iio$ident$addr$ip_addr
    | Init<icmp_ext_echo_iio$ident$addr$ip_addr>);
}

interface icmp_ext_echo_iio$ident extends RecordView<'union icmp_ext_echo_iio.ident'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  ifindex: number;
  get addr(): icmp_ext_echo_iio$ident$addr;
  set addr(value: icmp_ext_echo_iio$ident$addr | Init<icmp_ext_echo_iio$ident$addr>);
}

/** `<linux/icmp.h>`: 24 bytes. */
export interface icmp_ext_echo_iio extends RecordView<'struct icmp_ext_echo_iio'> {
  get extobj_hdr(): icmp_extobj_hdr;
  set extobj_hdr(value: icmp_extobj_hdr | Init<icmp_extobj_hdr>);
  get ident(): icmp_ext_echo_iio$ident;
  set ident(value: icmp_ext_echo_iio$ident | Init<icmp_ext_echo_iio$ident>);
}

export const icmp_ext_echo_iio: Descriptor<icmp_ext_echo_iio> = /* @__PURE__ */ declareStruct(
  'icmp_ext_echo_iio',
  `
  struct icmp_extobj_hdr extobj_hdr;
  union {
    char name[16];
    __be32 ifindex;
    struct {
      struct icmp_ext_echo_ctype3_hdr ctype3_hdr;
      union {
        __be32 ipv4_addr;
        struct in6_addr ipv6_addr;
      } ip_addr;
    } addr;
  } ident;
`,
  { uses: () => [icmp_ext_echo_ctype3_hdr, icmp_extobj_hdr, in6_addr] },
);

/** `<linux/icmp.h>`: 4 bytes. */
export interface icmp_ext_hdr extends RecordView<'struct icmp_ext_hdr'> {
  reserved1: number;
  version: number;
  reserved2: number;
  checksum: number;
}

export const icmp_ext_hdr: Descriptor<icmp_ext_hdr> = /* @__PURE__ */ declareStruct(
  'icmp_ext_hdr',
  `
  __u8 reserved1 :4;
  __u8 version :4;
  __u8 reserved2;
  __u16 checksum;
`,
);

/** `<linux/icmp.h>`: 4 bytes. */
export interface icmp_extobj_hdr extends RecordView<'struct icmp_extobj_hdr'> {
  length: number;
  class_num: number;
  class_type: number;
}

export const icmp_extobj_hdr: Descriptor<icmp_extobj_hdr> = /* @__PURE__ */ declareStruct(
  'icmp_extobj_hdr',
  `
  __be16 length;
  __u8 class_num;
  __u8 class_type;
`,
);

/** `<linux/icmp.h>`: 4 bytes. */
export interface icmp_filter extends RecordView<'struct icmp_filter'> {
  data: number;
}

export const icmp_filter: Descriptor<icmp_filter> = /* @__PURE__ */ declareStruct(
  'icmp_filter',
  `
  __u32 data;
`,
);

interface icmphdr$un$echo extends RecordView<'struct icmphdr.un.echo'> {
  id: number;
  sequence: number;
}

interface icmphdr$un$frag extends RecordView<'struct icmphdr.un.frag'> {
  __unused: number;
  mtu: number;
}

interface icmphdr$un extends RecordView<'union icmphdr.un'> {
  get echo(): icmphdr$un$echo;
  set echo(value: icmphdr$un$echo | Init<icmphdr$un$echo>);
  gateway: number;
  get frag(): icmphdr$un$frag;
  set frag(value: icmphdr$un$frag | Init<icmphdr$un$frag>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

/** `<linux/icmp.h>`: 8 bytes. */
export interface icmphdr extends RecordView<'struct icmphdr'> {
  type: number;
  code: number;
  checksum: number;
  get un(): icmphdr$un;
  set un(value: icmphdr$un | Init<icmphdr$un>);
}

export const icmphdr: Descriptor<icmphdr> = /* @__PURE__ */ declareStruct(
  'icmphdr',
  `
  __u8 type;
  __u8 code;
  __u16 checksum;
  union {
    struct {
      __be16 id;
      __be16 sequence;
    } echo;
    __be32 gateway;
    struct {
      __be16 __unused;
      __be16 mtu;
    } frag;
    __u8 reserved[4];
  } un;
`,
);
