// Generated from Linux 7.3.4 <linux/icmpv6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/icmpv6.h>`: 32 bytes. */
export interface icmp6_filter extends RecordView<'struct icmp6_filter'> {
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const icmp6_filter: Descriptor<icmp6_filter> = /* @__PURE__ */ declareStruct(
  'icmp6_filter',
  `
  __u32 data[8];
`,
);

interface icmp6hdr$icmp6_dataun extends RecordView<'union icmp6hdr.icmp6_dataun'> {
  get un_data32(): Elements<number>;
  set un_data32(value: Iterable<number>);
  get un_data16(): Elements<number>;
  set un_data16(value: Iterable<number>);
  get un_data8(): Uint8Array;
  set un_data8(value: Bytes);
  get u_echo(): icmpv6_echo;
  set u_echo(value: icmpv6_echo | Init<icmpv6_echo>);
  get u_nd_advt(): icmpv6_nd_advt;
  set u_nd_advt(value: icmpv6_nd_advt | Init<icmpv6_nd_advt>);
  get u_nd_ra(): icmpv6_nd_ra;
  set u_nd_ra(value: icmpv6_nd_ra | Init<icmpv6_nd_ra>);
}

/** `<linux/icmpv6.h>`: 8 bytes. */
export interface icmp6hdr extends RecordView<'struct icmp6hdr'> {
  icmp6_type: number;
  icmp6_code: number;
  icmp6_cksum: number;
  get icmp6_dataun(): icmp6hdr$icmp6_dataun;
  set icmp6_dataun(value: icmp6hdr$icmp6_dataun | Init<icmp6hdr$icmp6_dataun>);
}

export const icmp6hdr: Descriptor<icmp6hdr> = /* @__PURE__ */ declareStruct(
  'icmp6hdr',
  `
  __u8 icmp6_type;
  __u8 icmp6_code;
  __u16 icmp6_cksum;
  union {
    __be32 un_data32[1];
    __be16 un_data16[2];
    __u8 un_data8[4];
    struct icmpv6_echo u_echo;
    struct icmpv6_nd_advt u_nd_advt;
    struct icmpv6_nd_ra u_nd_ra;
  } icmp6_dataun;
`,
  { uses: () => [icmpv6_echo, icmpv6_nd_advt, icmpv6_nd_ra] },
);

/** `<linux/icmpv6.h>`: 4 bytes. */
export interface icmpv6_echo extends RecordView<'struct icmpv6_echo'> {
  identifier: number;
  sequence: number;
}

export const icmpv6_echo: Descriptor<icmpv6_echo> = /* @__PURE__ */ declareStruct(
  'icmpv6_echo',
  `
  __be16 identifier;
  __be16 sequence;
`,
);

/** `<linux/icmpv6.h>`: 4 bytes. */
export interface icmpv6_nd_advt extends RecordView<'struct icmpv6_nd_advt'> {
  reserved: number;
  override: number;
  solicited: number;
  router: number;
  reserved2: number;
}

export const icmpv6_nd_advt: Descriptor<icmpv6_nd_advt> = /* @__PURE__ */ declareStruct(
  'icmpv6_nd_advt',
  `
  __u32 reserved :5;
  __u32 override :1;
  __u32 solicited :1;
  __u32 router :1;
  __u32 reserved2 :24;
`,
);

/** `<linux/icmpv6.h>`: 4 bytes. */
export interface icmpv6_nd_ra extends RecordView<'struct icmpv6_nd_ra'> {
  hop_limit: number;
  reserved: number;
  router_pref: number;
  home_agent: number;
  other: number;
  managed: number;
  rt_lifetime: number;
}

export const icmpv6_nd_ra: Descriptor<icmpv6_nd_ra> = /* @__PURE__ */ declareStruct(
  'icmpv6_nd_ra',
  `
  __u8 hop_limit;
  __u8 reserved :3;
  __u8 router_pref :2;
  __u8 home_agent :1;
  __u8 other :1;
  __u8 managed :1;
  __be16 rt_lifetime;
`,
);
