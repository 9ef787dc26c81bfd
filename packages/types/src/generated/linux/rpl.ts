// Generated from Linux 7.3.4 <linux/rpl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export declare namespace struct {
  interface ipv6_rpl_sr_hdr$segments$__empty_addr
    extends RecordView<'struct ipv6_rpl_sr_hdr.segments.__empty_addr'> {}

  interface ipv6_rpl_sr_hdr$segments$__empty_data
    extends RecordView<'struct ipv6_rpl_sr_hdr.segments.__empty_data'> {}

  interface ipv6_rpl_sr_hdr$segments extends RecordView<'union ipv6_rpl_sr_hdr.segments'> {
    get __empty_addr(): ipv6_rpl_sr_hdr$segments$__empty_addr;
    set __empty_addr(value: From<ipv6_rpl_sr_hdr$segments$__empty_addr>);
    get addr(): Elements<linux_in6_h.struct.in6_addr>;
    set addr(value: Iterable<From<linux_in6_h.struct.in6_addr>>);
    get __empty_data(): ipv6_rpl_sr_hdr$segments$__empty_data;
    set __empty_data(value: From<ipv6_rpl_sr_hdr$segments$__empty_data>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/rpl.h>`: 8 bytes. */
  interface ipv6_rpl_sr_hdr
    extends RecordView<'struct ipv6_rpl_sr_hdr', never, 'rpl_segaddr' | 'rpl_segdata'> {
    nexthdr: number;
    hdrlen: number;
    type: number;
    segments_left: number;
    cmpre: number;
    cmpri: number;
    reserved: number;
    pad: number;
    get reserved1(): number | undefined;
    set reserved1(value: number);
    get segments(): ipv6_rpl_sr_hdr$segments;
    set segments(value: From<ipv6_rpl_sr_hdr$segments>);
    /** `segments.addr`, by its macro. */
    get rpl_segaddr(): Elements<linux_in6_h.struct.in6_addr>;
    set rpl_segaddr(value: Iterable<From<linux_in6_h.struct.in6_addr>>);
    /** `segments.data`, by its macro. */
    get rpl_segdata(): Uint8Array;
    set rpl_segdata(value: Bytes);
  }
}

export const struct: {
  readonly ipv6_rpl_sr_hdr: Descriptor<struct.ipv6_rpl_sr_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipv6_rpl_sr_hdr": ["__u8 nexthdr;__u8 hdrlen;__u8 type;__u8 segments_left;__u32 cmpre :4;__u32 cmpri :4;__u32 reserved :4;__u32 pad :4;__u32 reserved1 :16;union {struct {struct {} __empty_addr;struct in6_addr addr[];};struct {struct {} __empty_data;__u8 data[];};} segments;",{"pack":1,"aliases":{"rpl_segaddr":"segments.addr","rpl_segdata":"segments.data"},"variants":{"s390x":{"members":"__u8 nexthdr;__u8 hdrlen;__u8 type;__u8 segments_left;__u32 cmpri :4;__u32 cmpre :4;__u32 pad :4;__u32 reserved :20;union {struct {struct {} __empty_addr;struct in6_addr addr[];};struct {struct {} __empty_data;__u8 data[];};} segments;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
