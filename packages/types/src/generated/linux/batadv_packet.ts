// Generated from Linux 7.3.4 <linux/batadv_packet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const BATADV_BCAST = 1,
  BATADV_CLAIM_TYPE_ANNOUNCE = 2,
  BATADV_CLAIM_TYPE_CLAIM = 0,
  BATADV_CLAIM_TYPE_LOOPDETECT = 4,
  BATADV_CLAIM_TYPE_REQUEST = 3,
  BATADV_CLAIM_TYPE_UNCLAIM = 1,
  BATADV_CODED = 2,
  BATADV_COMPAT_VERSION = 15,
  BATADV_DESTINATION_UNREACHABLE = 3,
  BATADV_DIRECTLINK = 4,
  BATADV_ECHO_REPLY = 0,
  BATADV_ECHO_REQUEST = 8,
  BATADV_ELP = 3,
  BATADV_ELP_HLEN = 16,
  BATADV_ICMP = 67,
  BATADV_ICMP_MAX_PACKET_SIZE = 116,
  BATADV_IV_OGM = 0,
  BATADV_MCAST = 5,
  BATADV_MCAST_HAVE_MC_PTYPE_CAPA = 32,
  BATADV_MCAST_WANT_ALL_IPV4 = 2,
  BATADV_MCAST_WANT_ALL_IPV6 = 4,
  BATADV_MCAST_WANT_ALL_UNSNOOPABLES = 1,
  BATADV_MCAST_WANT_NO_RTR4 = 8,
  BATADV_MCAST_WANT_NO_RTR6 = 16,
  BATADV_NOT_BEST_NEXT_HOP = 1,
  BATADV_OGM2 = 4,
  BATADV_OGM2_HLEN = 20,
  BATADV_OGM_HLEN = 24,
  BATADV_PARAMETER_PROBLEM = 12,
  BATADV_PRIMARIES_FIRST_HOP = 2,
  BATADV_P_DATA = 1,
  BATADV_P_DAT_CACHE_REPLY = 4,
  BATADV_P_DAT_DHT_GET = 2,
  BATADV_P_DAT_DHT_PUT = 3,
  BATADV_RR_LEN = 16,
  BATADV_TP = 15,
  BATADV_TP_ACK = 1,
  BATADV_TP_MSG = 0,
  BATADV_TTL_EXCEEDED = 11,
  BATADV_TT_DATA_TYPE_MASK = 15,
  BATADV_TT_FULL_TABLE = 16,
  BATADV_TT_OGM_DIFF = 1,
  BATADV_TT_REQUEST = 2,
  BATADV_TT_RESPONSE = 4,
  BATADV_TVLV_DAT = 2,
  BATADV_TVLV_GW = 1,
  BATADV_TVLV_MCAST = 6,
  BATADV_TVLV_MCAST_TRACKER = 7,
  BATADV_TVLV_NC = 3,
  BATADV_TVLV_ROAM = 5,
  BATADV_TVLV_TT = 4,
  BATADV_UNICAST = 64,
  BATADV_UNICAST_4ADDR = 66,
  BATADV_UNICAST_FRAG = 65,
  BATADV_UNICAST_MAX = 127,
  BATADV_UNICAST_MIN = 64,
  BATADV_UNICAST_TVLV = 68,
  BATADV_VLAN_HAS_TAG = 32768;
export declare namespace struct {
  /** `<linux/batadv_packet.h>`: 14 bytes. */
  interface batadv_bcast_packet extends RecordView<'struct batadv_bcast_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    reserved: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqno: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
  }

  /** `<linux/batadv_packet.h>`: 6 bytes. */
  interface batadv_bla_claim_dst extends RecordView<'struct batadv_bla_claim_dst'> {
    get magic(): Uint8Array;
    set magic(value: Bytes);
    type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    group: number;
  }

  /** `<linux/batadv_packet.h>`: 46 bytes. */
  interface batadv_coded_packet extends RecordView<'struct batadv_coded_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    first_ttvn: number;
    get first_source(): Uint8Array;
    set first_source(value: Bytes);
    get first_orig_dest(): Uint8Array;
    set first_orig_dest(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    first_crc: number;
    second_ttl: number;
    second_ttvn: number;
    get second_dest(): Uint8Array;
    set second_dest(value: Bytes);
    get second_source(): Uint8Array;
    set second_source(value: Bytes);
    get second_orig_dest(): Uint8Array;
    set second_orig_dest(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    second_crc: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    coded_len: number;
  }

  /** `<linux/batadv_packet.h>`: 16 bytes. */
  interface batadv_elp_packet extends RecordView<'struct batadv_elp_packet'> {
    packet_type: number;
    version: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqno: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    elp_interval: number;
  }

  /** `<linux/batadv_packet.h>`: 20 bytes. */
  interface batadv_frag_packet extends RecordView<'struct batadv_frag_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    reserved: number;
    priority: number;
    no: number;
    get dest(): Uint8Array;
    set dest(value: Bytes);
    get orig(): Uint8Array;
    set orig(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    seqno: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    total_size: number;
  }

  /** `<linux/batadv_packet.h>`: 20 bytes. */
  interface batadv_icmp_header extends RecordView<'struct batadv_icmp_header'> {
    packet_type: number;
    version: number;
    ttl: number;
    msg_type: number;
    get dst(): Uint8Array;
    set dst(value: Bytes);
    get orig(): Uint8Array;
    set orig(value: Bytes);
    uid: number;
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/batadv_packet.h>`: 20 bytes. */
  interface batadv_icmp_packet extends RecordView<'struct batadv_icmp_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    msg_type: number;
    get dst(): Uint8Array;
    set dst(value: Bytes);
    get orig(): Uint8Array;
    set orig(value: Bytes);
    uid: number;
    reserved: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    seqno: number;
  }

  /** `<linux/batadv_packet.h>`: 116 bytes. */
  interface batadv_icmp_packet_rr extends RecordView<'struct batadv_icmp_packet_rr'> {
    packet_type: number;
    version: number;
    ttl: number;
    msg_type: number;
    get dst(): Uint8Array;
    set dst(value: Bytes);
    get orig(): Uint8Array;
    set orig(value: Bytes);
    uid: number;
    rr_cur: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    seqno: number;
    get rr(): Elements<Elements<number>>;
    set rr(value: Iterable<Iterable<number>>);
  }

  /** `<linux/batadv_packet.h>`: 28 bytes. */
  interface batadv_icmp_tp_packet extends RecordView<'struct batadv_icmp_tp_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    msg_type: number;
    get dst(): Uint8Array;
    set dst(value: Bytes);
    get orig(): Uint8Array;
    set orig(value: Bytes);
    uid: number;
    subtype: number;
    get session(): Uint8Array;
    set session(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqno: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    timestamp: number;
  }

  /** `<linux/batadv_packet.h>`: 6 bytes. */
  interface batadv_mcast_packet extends RecordView<'struct batadv_mcast_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    reserved: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tvlv_len: number;
  }

  /** `<linux/batadv_packet.h>`: 20 bytes. */
  interface batadv_ogm2_packet extends RecordView<'struct batadv_ogm2_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqno: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tvlv_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    throughput: number;
  }

  /** `<linux/batadv_packet.h>`: 24 bytes. */
  interface batadv_ogm_packet extends RecordView<'struct batadv_ogm_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqno: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
    get prev_sender(): Uint8Array;
    set prev_sender(value: Bytes);
    reserved: number;
    tq: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tvlv_len: number;
  }

  /** `<linux/batadv_packet.h>`: 8 bytes. */
  interface batadv_tvlv_gateway_data extends RecordView<'struct batadv_tvlv_gateway_data'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    bandwidth_down: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    bandwidth_up: number;
  }

  /** `<linux/batadv_packet.h>`: 4 bytes. */
  interface batadv_tvlv_hdr extends RecordView<'struct batadv_tvlv_hdr'> {
    type: number;
    version: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    len: number;
  }

  /** `<linux/batadv_packet.h>`: 4 bytes. */
  interface batadv_tvlv_mcast_data extends RecordView<'struct batadv_tvlv_mcast_data'> {
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/batadv_packet.h>`: 2 bytes. */
  interface batadv_tvlv_mcast_tracker extends RecordView<'struct batadv_tvlv_mcast_tracker'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    num_dests: number;
  }

  /** `<linux/batadv_packet.h>`: 8 bytes. */
  interface batadv_tvlv_roam_adv extends RecordView<'struct batadv_tvlv_roam_adv'> {
    get client(): Uint8Array;
    set client(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vid: number;
  }

  /** `<linux/batadv_packet.h>`: 12 bytes. */
  interface batadv_tvlv_tt_change extends RecordView<'struct batadv_tvlv_tt_change'> {
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get addr(): Uint8Array;
    set addr(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vid: number;
  }

  /** `<linux/batadv_packet.h>`: 4 bytes. */
  interface batadv_tvlv_tt_data extends RecordView<'struct batadv_tvlv_tt_data'> {
    flags: number;
    ttvn: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    num_vlan: number;
    get vlan_data(): Elements<struct.batadv_tvlv_tt_vlan_data>;
    set vlan_data(value: Iterable<From<struct.batadv_tvlv_tt_vlan_data>>);
  }

  /** `<linux/batadv_packet.h>`: 8 bytes. */
  interface batadv_tvlv_tt_vlan_data extends RecordView<'struct batadv_tvlv_tt_vlan_data'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    crc: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vid: number;
    reserved: number;
  }

  /** `<linux/batadv_packet.h>`: 18 bytes. */
  interface batadv_unicast_4addr_packet extends RecordView<'struct batadv_unicast_4addr_packet'> {
    get u(): struct.batadv_unicast_packet;
    set u(value: From<struct.batadv_unicast_packet>);
    get src(): Uint8Array;
    set src(value: Bytes);
    subtype: number;
    reserved: number;
  }

  /** `<linux/batadv_packet.h>`: 10 bytes. */
  interface batadv_unicast_packet extends RecordView<'struct batadv_unicast_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    ttvn: number;
    get dest(): Uint8Array;
    set dest(value: Bytes);
  }

  /** `<linux/batadv_packet.h>`: 20 bytes. */
  interface batadv_unicast_tvlv_packet extends RecordView<'struct batadv_unicast_tvlv_packet'> {
    packet_type: number;
    version: number;
    ttl: number;
    reserved: number;
    get dst(): Uint8Array;
    set dst(value: Bytes);
    get src(): Uint8Array;
    set src(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tvlv_len: number;
    align: number;
  }
}

export const struct: {
  readonly batadv_bcast_packet: Descriptor<struct.batadv_bcast_packet>;
  readonly batadv_bla_claim_dst: Descriptor<struct.batadv_bla_claim_dst>;
  readonly batadv_coded_packet: Descriptor<struct.batadv_coded_packet>;
  readonly batadv_elp_packet: Descriptor<struct.batadv_elp_packet>;
  readonly batadv_frag_packet: Descriptor<struct.batadv_frag_packet>;
  readonly batadv_icmp_header: Descriptor<struct.batadv_icmp_header>;
  readonly batadv_icmp_packet: Descriptor<struct.batadv_icmp_packet>;
  readonly batadv_icmp_packet_rr: Descriptor<struct.batadv_icmp_packet_rr>;
  readonly batadv_icmp_tp_packet: Descriptor<struct.batadv_icmp_tp_packet>;
  readonly batadv_mcast_packet: Descriptor<struct.batadv_mcast_packet>;
  readonly batadv_ogm2_packet: Descriptor<struct.batadv_ogm2_packet>;
  readonly batadv_ogm_packet: Descriptor<struct.batadv_ogm_packet>;
  readonly batadv_tvlv_gateway_data: Descriptor<struct.batadv_tvlv_gateway_data>;
  readonly batadv_tvlv_hdr: Descriptor<struct.batadv_tvlv_hdr>;
  readonly batadv_tvlv_mcast_data: Descriptor<struct.batadv_tvlv_mcast_data>;
  readonly batadv_tvlv_mcast_tracker: Descriptor<struct.batadv_tvlv_mcast_tracker>;
  readonly batadv_tvlv_roam_adv: Descriptor<struct.batadv_tvlv_roam_adv>;
  readonly batadv_tvlv_tt_change: Descriptor<struct.batadv_tvlv_tt_change>;
  readonly batadv_tvlv_tt_data: Descriptor<struct.batadv_tvlv_tt_data>;
  readonly batadv_tvlv_tt_vlan_data: Descriptor<struct.batadv_tvlv_tt_vlan_data>;
  readonly batadv_unicast_4addr_packet: Descriptor<struct.batadv_unicast_4addr_packet>;
  readonly batadv_unicast_packet: Descriptor<struct.batadv_unicast_packet>;
  readonly batadv_unicast_tvlv_packet: Descriptor<struct.batadv_unicast_tvlv_packet>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"batadv_bcast_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 reserved;__be32 seqno;__u8 orig[6];",{"pack":1,"align":2}],
"batadv_bla_claim_dst": "__u8 magic[3];__u8 type;__be16 group;",
"batadv_coded_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 first_ttvn;__u8 first_source[6];__u8 first_orig_dest[6];__be32 first_crc;__u8 second_ttl;__u8 second_ttvn;__u8 second_dest[6];__u8 second_source[6];__u8 second_orig_dest[6];__be32 second_crc;__be16 coded_len;",{"pack":1,"align":2}],
"batadv_elp_packet": ["__u8 packet_type;__u8 version;__u8 orig[6];__be32 seqno;__be32 elp_interval;",{"pack":1,"align":2}],
"batadv_frag_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 reserved :1;__u8 priority :3;__u8 no :4;__u8 dest[6];__u8 orig[6];__be16 seqno;__be16 total_size;",{"variants":{"s390x":{"members":"__u8 packet_type;__u8 version;__u8 ttl;__u8 no :4;__u8 priority :3;__u8 reserved :1;__u8 dest[6];__u8 orig[6];__be16 seqno;__be16 total_size;"}}}],
"batadv_icmp_header": "__u8 packet_type;__u8 version;__u8 ttl;__u8 msg_type;__u8 dst[6];__u8 orig[6];__u8 uid;__u8 align[3];",
"batadv_icmp_packet": "__u8 packet_type;__u8 version;__u8 ttl;__u8 msg_type;__u8 dst[6];__u8 orig[6];__u8 uid;__u8 reserved;__be16 seqno;",
"batadv_icmp_packet_rr": "__u8 packet_type;__u8 version;__u8 ttl;__u8 msg_type;__u8 dst[6];__u8 orig[6];__u8 uid;__u8 rr_cur;__be16 seqno;__u8 rr[16][6];",
"batadv_icmp_tp_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 msg_type;__u8 dst[6];__u8 orig[6];__u8 uid;__u8 subtype;__u8 session[2];__be32 seqno;__be32 timestamp;",{"pack":1,"align":2}],
"batadv_mcast_packet": "__u8 packet_type;__u8 version;__u8 ttl;__u8 reserved;__be16 tvlv_len;",
"batadv_ogm2_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 flags;__be32 seqno;__u8 orig[6];__be16 tvlv_len;__be32 throughput;",{"pack":1,"align":2}],
"batadv_ogm_packet": ["__u8 packet_type;__u8 version;__u8 ttl;__u8 flags;__be32 seqno;__u8 orig[6];__u8 prev_sender[6];__u8 reserved;__u8 tq;__be16 tvlv_len;",{"pack":1,"align":2}],
"batadv_tvlv_gateway_data": ["__be32 bandwidth_down;__be32 bandwidth_up;",{"pack":1,"align":2}],
"batadv_tvlv_hdr": "__u8 type;__u8 version;__be16 len;",
"batadv_tvlv_mcast_data": "__u8 flags;__u8 reserved[3];",
"batadv_tvlv_mcast_tracker": "__be16 num_dests;",
"batadv_tvlv_roam_adv": "__u8 client[6];__be16 vid;",
"batadv_tvlv_tt_change": "__u8 flags;__u8 reserved[3];__u8 addr[6];__be16 vid;",
"batadv_tvlv_tt_data": "__u8 flags;__u8 ttvn;__be16 num_vlan;struct batadv_tvlv_tt_vlan_data vlan_data[];",
"batadv_tvlv_tt_vlan_data": ["__be32 crc;__be16 vid;__u16 reserved;",{"pack":1,"align":2}],
"batadv_unicast_4addr_packet": "struct batadv_unicast_packet u;__u8 src[6];__u8 subtype;__u8 reserved;",
"batadv_unicast_packet": "__u8 packet_type;__u8 version;__u8 ttl;__u8 ttvn;__u8 dest[6];",
"batadv_unicast_tvlv_packet": "__u8 packet_type;__u8 version;__u8 ttl;__u8 reserved;__u8 dst[6];__u8 src[6];__be16 tvlv_len;__u16 align;"
}`),
);
