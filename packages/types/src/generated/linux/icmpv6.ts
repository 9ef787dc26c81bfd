// Generated from Linux 7.3.4 <linux/icmpv6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const ICMPV6_ADDR_UNREACH = 3,
  ICMPV6_ADM_PROHIBITED = 1,
  ICMPV6_DEST_UNREACH = 1,
  ICMPV6_DHAAD_REPLY = 145,
  ICMPV6_DHAAD_REQUEST = 144,
  ICMPV6_ECHO_REPLY = 129,
  ICMPV6_ECHO_REQUEST = 128,
  ICMPV6_ERRMSG_MAX = 127,
  ICMPV6_EXC_FRAGTIME = 1,
  ICMPV6_EXC_HOPLIMIT = 0,
  ICMPV6_EXT_ECHO_REPLY = 161,
  ICMPV6_EXT_ECHO_REQUEST = 160,
  ICMPV6_FILTER = 1,
  ICMPV6_FILTER_BLOCK = 1,
  ICMPV6_FILTER_BLOCKOTHERS = 3,
  ICMPV6_FILTER_PASS = 2,
  ICMPV6_FILTER_PASSONLY = 4,
  ICMPV6_HDR_FIELD = 0,
  ICMPV6_HDR_INCOMP = 3,
  ICMPV6_INFOMSG_MASK = 128,
  ICMPV6_MGM_QUERY = 130,
  ICMPV6_MGM_REDUCTION = 132,
  ICMPV6_MGM_REPORT = 131,
  ICMPV6_MLD2_REPORT = 143,
  ICMPV6_MOBILE_PREFIX_ADV = 147,
  ICMPV6_MOBILE_PREFIX_SOL = 146,
  ICMPV6_MRDISC_ADV = 151,
  ICMPV6_MRDISC_SOL = 152,
  ICMPV6_MSG_MAX = 255,
  ICMPV6_NI_QUERY = 139,
  ICMPV6_NI_REPLY = 140,
  ICMPV6_NOROUTE = 0,
  ICMPV6_NOT_NEIGHBOUR = 2,
  ICMPV6_PARAMPROB = 4,
  ICMPV6_PKT_TOOBIG = 2,
  ICMPV6_POLICY_FAIL = 5,
  ICMPV6_PORT_UNREACH = 4,
  ICMPV6_REJECT_ROUTE = 6,
  ICMPV6_ROUTER_PREF_HIGH = 1,
  ICMPV6_ROUTER_PREF_INVALID = 2,
  ICMPV6_ROUTER_PREF_LOW = 3,
  ICMPV6_ROUTER_PREF_MEDIUM = 0,
  ICMPV6_TIME_EXCEED = 3,
  ICMPV6_UNK_NEXTHDR = 1,
  ICMPV6_UNK_OPTION = 2,
  MLD2_ALLOW_NEW_SOURCES = 5,
  MLD2_BLOCK_OLD_SOURCES = 6,
  MLD2_CHANGE_TO_EXCLUDE = 4,
  MLD2_CHANGE_TO_INCLUDE = 3,
  MLD2_MODE_IS_EXCLUDE = 2,
  MLD2_MODE_IS_INCLUDE = 1;
export declare namespace struct {
  /** `<linux/icmpv6.h>`: 32 bytes. */
  interface icmp6_filter extends RecordView<'struct icmp6_filter'> {
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  interface icmp6hdr$icmp6_dataun extends RecordView<'union icmp6hdr.icmp6_dataun'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get un_data32(): Elements<number>;
    set un_data32(value: Iterable<number>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get un_data16(): Elements<number>;
    set un_data16(value: Iterable<number>);
    get un_data8(): Uint8Array;
    set un_data8(value: Bytes);
    get u_echo(): struct.icmpv6_echo;
    set u_echo(value: From<struct.icmpv6_echo>);
    get u_nd_advt(): struct.icmpv6_nd_advt;
    set u_nd_advt(value: From<struct.icmpv6_nd_advt>);
    get u_nd_ra(): struct.icmpv6_nd_ra;
    set u_nd_ra(value: From<struct.icmpv6_nd_ra>);
  }

  /** `<linux/icmpv6.h>`: 8 bytes. */
  interface icmp6hdr
    extends RecordView<
      'struct icmp6hdr',
      never,
      | 'icmp6_addrconf_managed'
      | 'icmp6_addrconf_other'
      | 'icmp6_hop_limit'
      | 'icmp6_identifier'
      | 'icmp6_ndiscreserved'
      | 'icmp6_override'
      | 'icmp6_router'
      | 'icmp6_router_pref'
      | 'icmp6_rt_lifetime'
      | 'icmp6_sequence'
      | 'icmp6_solicited'
    > {
    icmp6_type: number;
    icmp6_code: number;
    icmp6_cksum: number;
    get icmp6_dataun(): icmp6hdr$icmp6_dataun;
    set icmp6_dataun(value: From<icmp6hdr$icmp6_dataun>);
    /** `icmp6_dataun.u_nd_ra.managed`, by its macro. */
    icmp6_addrconf_managed: number;
    /** `icmp6_dataun.u_nd_ra.other`, by its macro. */
    icmp6_addrconf_other: number;
    /** `icmp6_dataun.u_nd_ra.hop_limit`, by its macro. */
    icmp6_hop_limit: number;
    /** `icmp6_dataun.u_echo.identifier`, by its macro. */
    icmp6_identifier: number;
    /** `icmp6_dataun.u_nd_advt.reserved`, by its macro. */
    icmp6_ndiscreserved: number;
    /** `icmp6_dataun.u_nd_advt.override`, by its macro. */
    icmp6_override: number;
    /** `icmp6_dataun.u_nd_advt.router`, by its macro. */
    icmp6_router: number;
    /** `icmp6_dataun.u_nd_ra.router_pref`, by its macro. */
    icmp6_router_pref: number;
    /** `icmp6_dataun.u_nd_ra.rt_lifetime`, by its macro. */
    icmp6_rt_lifetime: number;
    /** `icmp6_dataun.u_echo.sequence`, by its macro. */
    icmp6_sequence: number;
    /** `icmp6_dataun.u_nd_advt.solicited`, by its macro. */
    icmp6_solicited: number;
  }

  /** `<linux/icmpv6.h>`: 4 bytes. */
  interface icmpv6_echo extends RecordView<'struct icmpv6_echo'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    identifier: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sequence: number;
  }

  /** `<linux/icmpv6.h>`: 4 bytes. */
  interface icmpv6_nd_advt extends RecordView<'struct icmpv6_nd_advt'> {
    reserved: number;
    override: number;
    solicited: number;
    router: number;
    get reserved2(): number | undefined;
    set reserved2(value: number);
  }

  /** `<linux/icmpv6.h>`: 4 bytes. */
  interface icmpv6_nd_ra extends RecordView<'struct icmpv6_nd_ra'> {
    hop_limit: number;
    reserved: number;
    router_pref: number;
    home_agent: number;
    other: number;
    managed: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rt_lifetime: number;
  }
}

export const struct: {
  readonly icmp6_filter: Descriptor<struct.icmp6_filter>;
  readonly icmp6hdr: Descriptor<struct.icmp6hdr>;
  readonly icmpv6_echo: Descriptor<struct.icmpv6_echo>;
  readonly icmpv6_nd_advt: Descriptor<struct.icmpv6_nd_advt>;
  readonly icmpv6_nd_ra: Descriptor<struct.icmpv6_nd_ra>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"icmp6_filter": "__u32 data[8];",
"icmp6hdr": ["__u8 icmp6_type;__u8 icmp6_code;__u16 icmp6_cksum;union {__be32 un_data32[1];__be16 un_data16[2];__u8 un_data8[4];struct icmpv6_echo u_echo;struct icmpv6_nd_advt u_nd_advt;struct icmpv6_nd_ra u_nd_ra;} icmp6_dataun;",{"aliases":{"icmp6_addrconf_managed":"icmp6_dataun.u_nd_ra.managed","icmp6_addrconf_other":"icmp6_dataun.u_nd_ra.other","icmp6_hop_limit":"icmp6_dataun.u_nd_ra.hop_limit","icmp6_identifier":"icmp6_dataun.u_echo.identifier","icmp6_ndiscreserved":"icmp6_dataun.u_nd_advt.reserved","icmp6_override":"icmp6_dataun.u_nd_advt.override","icmp6_router":"icmp6_dataun.u_nd_advt.router","icmp6_router_pref":"icmp6_dataun.u_nd_ra.router_pref","icmp6_rt_lifetime":"icmp6_dataun.u_nd_ra.rt_lifetime","icmp6_sequence":"icmp6_dataun.u_echo.sequence","icmp6_solicited":"icmp6_dataun.u_nd_advt.solicited"}}],
"icmpv6_echo": "__be16 identifier;__be16 sequence;",
"icmpv6_nd_advt": ["__u32 reserved :5;__u32 override :1;__u32 solicited :1;__u32 router :1;__u32 reserved2 :24;",{"variants":{"s390x":{"members":"__u32 router :1;__u32 solicited :1;__u32 override :1;__u32 reserved :29;"}}}],
"icmpv6_nd_ra": ["__u8 hop_limit;__u8 reserved :3;__u8 router_pref :2;__u8 home_agent :1;__u8 other :1;__u8 managed :1;__be16 rt_lifetime;",{"variants":{"s390x":{"members":"__u8 hop_limit;__u8 managed :1;__u8 other :1;__u8 home_agent :1;__u8 router_pref :2;__u8 reserved :3;__be16 rt_lifetime;"}}}]
}`),
);
