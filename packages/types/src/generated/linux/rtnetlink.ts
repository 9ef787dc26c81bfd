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

export * from '../../macros/linux/rtnetlink.ts';
export * from './rtnetlink.constants.ts';
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
} = /* @__PURE__ */ declareStructs({
  ifinfomsg: `
  unsigned char ifi_family;
  unsigned char __ifi_pad;
  unsigned short ifi_type;
  int ifi_index;
  unsigned int ifi_flags;
  unsigned int ifi_change;
`,
  nduseroptmsg: `
  unsigned char nduseropt_family;
  unsigned char nduseropt_pad1;
  unsigned short nduseropt_opts_len;
  int nduseropt_ifindex;
  __u8 nduseropt_icmp_type;
  __u8 nduseropt_icmp_code;
  unsigned short nduseropt_pad2;
  unsigned int nduseropt_pad3;
`,
  prefix_cacheinfo: `
  __u32 preferred_time;
  __u32 valid_time;
`,
  prefixmsg: `
  unsigned char prefix_family;
  unsigned char prefix_pad1;
  unsigned short prefix_pad2;
  int prefix_ifindex;
  unsigned char prefix_type;
  unsigned char prefix_len;
  unsigned char prefix_flags;
  unsigned char prefix_pad3;
`,
  rta_cacheinfo: `
  __u32 rta_clntref;
  __u32 rta_lastuse;
  __s32 rta_expires;
  __u32 rta_error;
  __u32 rta_used;
  __u32 rta_id;
  __u32 rta_ts;
  __u32 rta_tsage;
`,
  rta_mfc_stats: `
  __u64 mfcs_packets;
  __u64 mfcs_bytes;
  __u64 mfcs_wrong_if;
`,
  rta_session: `
  __u8 proto;
  __u8 pad1;
  __u16 pad2;
  union {
    struct {
      __u16 sport;
      __u16 dport;
    } ports;
    struct {
      __u8 type;
      __u8 code;
      __u16 ident;
    } icmpt;
    __u32 spi;
  } u;
`,
  rtattr: [
    `
  unsigned short rta_len;
  unsigned short rta_type;
`,
    { lengthField: { name: 'rta_len', counts: 'record', align: 4 } },
  ],
  rtgenmsg: `
  unsigned char rtgen_family;
`,
  rtmsg: `
  unsigned char rtm_family;
  unsigned char rtm_dst_len;
  unsigned char rtm_src_len;
  unsigned char rtm_tos;
  unsigned char rtm_table;
  unsigned char rtm_protocol;
  unsigned char rtm_scope;
  unsigned char rtm_type;
  unsigned int rtm_flags;
`,
  rtnexthop: [
    `
  unsigned short rtnh_len;
  unsigned char rtnh_flags;
  unsigned char rtnh_hops;
  int rtnh_ifindex;
`,
    { lengthField: { name: 'rtnh_len', counts: 'record', align: 4 } },
  ],
  rtvia: `
  unsigned short rtvia_family;
  __u8 rtvia_addr[];
`,
  tcamsg: `
  unsigned char tca_family;
  unsigned char tca__pad1;
  unsigned short tca__pad2;
`,
  tcmsg: `
  unsigned char tcm_family;
  unsigned char tcm__pad1;
  unsigned short tcm__pad2;
  int tcm_ifindex;
  __u32 tcm_handle;
  __u32 tcm_parent;
  __u32 tcm_info;
`,
});
