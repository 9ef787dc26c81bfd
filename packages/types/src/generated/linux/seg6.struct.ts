// Generated from Linux 7.3.4 <linux/seg6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/seg6.h>`: 8 bytes. */
export interface ipv6_sr_hdr extends RecordView<'struct ipv6_sr_hdr'> {
  nexthdr: number;
  hdrlen: number;
  type: number;
  segments_left: number;
  first_segment: number;
  flags: number;
  tag: number;
  get segments(): Elements<in6_addr>;
  set segments(value: Iterable<in6_addr | Init<in6_addr>>);
}

export const ipv6_sr_hdr: Descriptor<ipv6_sr_hdr> = /* @__PURE__ */ declareStruct(
  'ipv6_sr_hdr',
  `
  __u8 nexthdr;
  __u8 hdrlen;
  __u8 type;
  __u8 segments_left;
  __u8 first_segment;
  __u8 flags;
  __u16 tag;
  struct in6_addr segments[];
`,
  { uses: () => [in6_addr] },
);

/** `<linux/seg6.h>`: 2 bytes. */
export interface sr6_tlv extends RecordView<'struct sr6_tlv'> {
  type: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sr6_tlv: Descriptor<sr6_tlv> = /* @__PURE__ */ declareStruct(
  'sr6_tlv',
  `
  __u8 type;
  __u8 len;
  __u8 data[];
`,
);
