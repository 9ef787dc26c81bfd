// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PACKET_ADD_MEMBERSHIP = 1,
  PACKET_AUXDATA = 8,
  PACKET_BROADCAST = 1,
  PACKET_COPY_THRESH = 7,
  PACKET_DROP_MEMBERSHIP = 2,
  PACKET_FANOUT = 18,
  PACKET_FANOUT_CBPF = 6,
  PACKET_FANOUT_CPU = 2,
  PACKET_FANOUT_DATA = 22,
  PACKET_FANOUT_EBPF = 7,
  PACKET_FANOUT_FLAG_DEFRAG = 32768,
  PACKET_FANOUT_FLAG_IGNORE_OUTGOING = 16384,
  PACKET_FANOUT_FLAG_ROLLOVER = 4096,
  PACKET_FANOUT_FLAG_UNIQUEID = 8192,
  PACKET_FANOUT_HASH = 0,
  PACKET_FANOUT_LB = 1,
  PACKET_FANOUT_QM = 5,
  PACKET_FANOUT_RND = 4,
  PACKET_FANOUT_ROLLOVER = 3,
  PACKET_FASTROUTE = 6,
  PACKET_HDRLEN = 11,
  PACKET_HOST = 0,
  PACKET_IGNORE_OUTGOING = 23,
  PACKET_KERNEL = 7,
  PACKET_LOOPBACK = 5,
  PACKET_LOSS = 14,
  PACKET_MR_ALLMULTI = 2,
  PACKET_MR_MULTICAST = 0,
  PACKET_MR_PROMISC = 1,
  PACKET_MR_UNICAST = 3,
  PACKET_MULTICAST = 2,
  PACKET_ORIGDEV = 9,
  PACKET_OTHERHOST = 3,
  PACKET_OUTGOING = 4,
  PACKET_QDISC_BYPASS = 20,
  PACKET_RECV_OUTPUT = 3,
  PACKET_RESERVE = 12,
  PACKET_ROLLOVER_STATS = 21,
  PACKET_RX_RING = 5,
  PACKET_STATISTICS = 6,
  PACKET_TIMESTAMP = 17,
  PACKET_TX_HAS_OFF = 19,
  PACKET_TX_RING = 13,
  PACKET_TX_TIMESTAMP = 16,
  PACKET_USER = 6,
  PACKET_VERSION = 10,
  PACKET_VNET_HDR = 15,
  PACKET_VNET_HDR_SZ = 24,
  TPACKET2_HDRLEN = 52,
  TPACKET3_HDRLEN = 68,
  TPACKET_ALIGNMENT = 16,
  TPACKET_HDRLEN = 52,
  TPACKET_V1 = 0,
  TPACKET_V2 = 1,
  TPACKET_V3 = 2,
  TP_FT_REQ_FILL_RXHASH = 1,
  TP_STATUS_AVAILABLE = 0,
  TP_STATUS_BLK_TMO = 32,
  TP_STATUS_COPY = 2,
  TP_STATUS_CSUMNOTREADY = 8,
  TP_STATUS_CSUM_VALID = 128,
  TP_STATUS_GSO_TCP = 256,
  TP_STATUS_KERNEL = 0,
  TP_STATUS_LOSING = 4,
  TP_STATUS_SENDING = 2,
  TP_STATUS_SEND_REQUEST = 1,
  TP_STATUS_TS_RAW_HARDWARE = 2147483648,
  TP_STATUS_TS_SOFTWARE = 536870912,
  TP_STATUS_TS_SYS_HARDWARE = 1073741824,
  TP_STATUS_USER = 1,
  TP_STATUS_VLAN_TPID_VALID = 64,
  TP_STATUS_VLAN_VALID = 16,
  TP_STATUS_WRONG_FORMAT = 4;
export declare namespace struct {
  /** `<linux/if_packet.h>`: 8 bytes. */
  interface fanout_args extends RecordView<'struct fanout_args'> {
    id: number;
    type_flags: number;
    max_num_members: number;
  }

  /** `<linux/if_packet.h>`: 16 bytes. */
  interface packet_mreq extends RecordView<'struct packet_mreq'> {
    mr_ifindex: number;
    mr_type: number;
    mr_alen: number;
    get mr_address(): Uint8Array;
    set mr_address(value: Bytes);
  }

  /** `<linux/if_packet.h>`: 20 bytes. */
  interface sockaddr_ll extends RecordView<'struct sockaddr_ll'> {
    sll_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sll_protocol: number;
    sll_ifindex: number;
    sll_hatype: number;
    sll_pkttype: number;
    sll_halen: number;
    get sll_addr(): Uint8Array;
    set sll_addr(value: Bytes);
  }

  /** `<linux/if_packet.h>`: 18 bytes. */
  interface sockaddr_pkt extends RecordView<'struct sockaddr_pkt'> {
    spkt_family: number;
    get spkt_device(): Uint8Array;
    set spkt_device(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    spkt_protocol: number;
  }

  /** `<linux/if_packet.h>`: 32 bytes. */
  interface tpacket2_hdr extends RecordView<'struct tpacket2_hdr'> {
    tp_status: number;
    tp_len: number;
    tp_snaplen: number;
    tp_mac: number;
    tp_net: number;
    tp_sec: number;
    tp_nsec: number;
    tp_vlan_tci: number;
    tp_vlan_tpid: number;
    get tp_padding(): Uint8Array;
    set tp_padding(value: Bytes);
  }

  /** `<linux/if_packet.h>`: 48 bytes. */
  interface tpacket3_hdr extends RecordView<'struct tpacket3_hdr'> {
    tp_next_offset: number;
    tp_sec: number;
    tp_nsec: number;
    tp_snaplen: number;
    tp_len: number;
    tp_status: number;
    tp_mac: number;
    tp_net: number;
    get hv1(): struct.tpacket_hdr_variant1;
    set hv1(value: From<struct.tpacket_hdr_variant1>);
    get tp_padding(): Uint8Array;
    set tp_padding(value: Bytes);
  }

  /** `<linux/if_packet.h>`: 20 bytes. */
  interface tpacket_auxdata extends RecordView<'struct tpacket_auxdata'> {
    tp_status: number;
    tp_len: number;
    tp_snaplen: number;
    tp_mac: number;
    tp_net: number;
    tp_vlan_tci: number;
    tp_vlan_tpid: number;
  }

  /** `<linux/if_packet.h>`: 8 bytes. */
  interface tpacket_bd_ts extends RecordView<'struct tpacket_bd_ts'> {
    ts_sec: number;
    ts_usec: number;
    ts_nsec: number;
  }

  /** `<linux/if_packet.h>`: 48 bytes. */
  interface tpacket_block_desc extends RecordView<'struct tpacket_block_desc'> {
    version: number;
    offset_to_priv: number;
    get hdr(): union.tpacket_bd_header_u;
    set hdr(value: From<union.tpacket_bd_header_u>);
  }

  /** `<linux/if_packet.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface tpacket_hdr extends RecordView<'struct tpacket_hdr'> {
    tp_status: number;
    tp_len: number;
    tp_snaplen: number;
    tp_mac: number;
    tp_net: number;
    tp_sec: number;
    tp_usec: number;
  }

  /** `<linux/if_packet.h>`: 40 bytes. */
  interface tpacket_hdr_v1 extends RecordView<'struct tpacket_hdr_v1'> {
    block_status: number;
    num_pkts: number;
    offset_to_first_pkt: number;
    blk_len: number;
    get seq_num(): bigint;
    set seq_num(value: Integer);
    get ts_first_pkt(): struct.tpacket_bd_ts;
    set ts_first_pkt(value: From<struct.tpacket_bd_ts>);
    get ts_last_pkt(): struct.tpacket_bd_ts;
    set ts_last_pkt(value: From<struct.tpacket_bd_ts>);
  }

  /** `<linux/if_packet.h>`: 12 bytes. */
  interface tpacket_hdr_variant1 extends RecordView<'struct tpacket_hdr_variant1'> {
    tp_rxhash: number;
    tp_vlan_tci: number;
    tp_vlan_tpid: number;
    tp_padding: number;
  }

  /** `<linux/if_packet.h>`: 16 bytes. */
  interface tpacket_req extends RecordView<'struct tpacket_req'> {
    tp_block_size: number;
    tp_block_nr: number;
    tp_frame_size: number;
    tp_frame_nr: number;
  }

  /** `<linux/if_packet.h>`: 28 bytes. */
  interface tpacket_req3 extends RecordView<'struct tpacket_req3'> {
    tp_block_size: number;
    tp_block_nr: number;
    tp_frame_size: number;
    tp_frame_nr: number;
    tp_retire_blk_tov: number;
    tp_sizeof_priv: number;
    tp_feature_req_word: number;
  }

  /** `<linux/if_packet.h>`: 24 bytes. */
  interface tpacket_rollover_stats extends RecordView<'struct tpacket_rollover_stats'> {
    get tp_all(): bigint;
    set tp_all(value: Integer);
    get tp_huge(): bigint;
    set tp_huge(value: Integer);
    get tp_failed(): bigint;
    set tp_failed(value: Integer);
  }

  /** `<linux/if_packet.h>`: 8 bytes. */
  interface tpacket_stats extends RecordView<'struct tpacket_stats'> {
    tp_packets: number;
    tp_drops: number;
  }

  /** `<linux/if_packet.h>`: 12 bytes. */
  interface tpacket_stats_v3 extends RecordView<'struct tpacket_stats_v3'> {
    tp_packets: number;
    tp_drops: number;
    tp_freeze_q_cnt: number;
  }
}

export const struct: {
  readonly fanout_args: Descriptor<struct.fanout_args>;
  readonly packet_mreq: Descriptor<struct.packet_mreq>;
  readonly sockaddr_ll: Descriptor<struct.sockaddr_ll>;
  readonly sockaddr_pkt: Descriptor<struct.sockaddr_pkt>;
  readonly tpacket2_hdr: Descriptor<struct.tpacket2_hdr>;
  readonly tpacket3_hdr: Descriptor<struct.tpacket3_hdr>;
  readonly tpacket_auxdata: Descriptor<struct.tpacket_auxdata>;
  readonly tpacket_bd_ts: Descriptor<struct.tpacket_bd_ts>;
  readonly tpacket_block_desc: Descriptor<struct.tpacket_block_desc>;
  readonly tpacket_hdr: Descriptor<struct.tpacket_hdr>;
  readonly tpacket_hdr_v1: Descriptor<struct.tpacket_hdr_v1>;
  readonly tpacket_hdr_variant1: Descriptor<struct.tpacket_hdr_variant1>;
  readonly tpacket_req: Descriptor<struct.tpacket_req>;
  readonly tpacket_req3: Descriptor<struct.tpacket_req3>;
  readonly tpacket_rollover_stats: Descriptor<struct.tpacket_rollover_stats>;
  readonly tpacket_stats: Descriptor<struct.tpacket_stats>;
  readonly tpacket_stats_v3: Descriptor<struct.tpacket_stats_v3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fanout_args": ["__u16 id;__u16 type_flags;__u32 max_num_members;",{"variants":{"s390x":{"members":"__u16 type_flags;__u16 id;__u32 max_num_members;"}}}],
"packet_mreq": "int mr_ifindex;unsigned short mr_type;unsigned short mr_alen;unsigned char mr_address[8];",
"sockaddr_ll": "unsigned short sll_family;__be16 sll_protocol;int sll_ifindex;unsigned short sll_hatype;unsigned char sll_pkttype;unsigned char sll_halen;unsigned char sll_addr[8];",
"sockaddr_pkt": "unsigned short spkt_family;unsigned char spkt_device[14];__be16 spkt_protocol;",
"tpacket2_hdr": "__u32 tp_status;__u32 tp_len;__u32 tp_snaplen;__u16 tp_mac;__u16 tp_net;__u32 tp_sec;__u32 tp_nsec;__u16 tp_vlan_tci;__u16 tp_vlan_tpid;__u8 tp_padding[4];",
"tpacket3_hdr": "__u32 tp_next_offset;__u32 tp_sec;__u32 tp_nsec;__u32 tp_snaplen;__u32 tp_len;__u32 tp_status;__u16 tp_mac;__u16 tp_net;union {struct tpacket_hdr_variant1 hv1;};__u8 tp_padding[8];",
"tpacket_auxdata": "__u32 tp_status;__u32 tp_len;__u32 tp_snaplen;__u16 tp_mac;__u16 tp_net;__u16 tp_vlan_tci;__u16 tp_vlan_tpid;",
"tpacket_bd_ts": "unsigned int ts_sec;union {unsigned int ts_usec;unsigned int ts_nsec;};",
"tpacket_block_desc": "__u32 version;__u32 offset_to_priv;union tpacket_bd_header_u hdr;",
"tpacket_hdr": "unsigned long tp_status;unsigned int tp_len;unsigned int tp_snaplen;unsigned short tp_mac;unsigned short tp_net;unsigned int tp_sec;unsigned int tp_usec;",
"tpacket_hdr_v1": ["__u32 block_status;__u32 num_pkts;__u32 offset_to_first_pkt;__u32 blk_len;__u64 seq_num;struct tpacket_bd_ts ts_first_pkt;struct tpacket_bd_ts ts_last_pkt;",{"variants":{"x86":{"align":8}}}],
"tpacket_hdr_variant1": "__u32 tp_rxhash;__u32 tp_vlan_tci;__u16 tp_vlan_tpid;__u16 tp_padding;",
"tpacket_req": "unsigned int tp_block_size;unsigned int tp_block_nr;unsigned int tp_frame_size;unsigned int tp_frame_nr;",
"tpacket_req3": "unsigned int tp_block_size;unsigned int tp_block_nr;unsigned int tp_frame_size;unsigned int tp_frame_nr;unsigned int tp_retire_blk_tov;unsigned int tp_sizeof_priv;unsigned int tp_feature_req_word;",
"tpacket_rollover_stats": ["__u64 tp_all;__u64 tp_huge;__u64 tp_failed;",{"variants":{"x86":{"align":8}}}],
"tpacket_stats": "unsigned int tp_packets;unsigned int tp_drops;",
"tpacket_stats_v3": "unsigned int tp_packets;unsigned int tp_drops;unsigned int tp_freeze_q_cnt;"
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/if_packet.h>`: 40 bytes. */
  interface tpacket_bd_header_u extends RecordView<'union tpacket_bd_header_u'> {
    get bh1(): struct.tpacket_hdr_v1;
    set bh1(value: From<struct.tpacket_hdr_v1>);
  }

  /** `<linux/if_packet.h>`: 28 bytes. */
  interface tpacket_req_u extends RecordView<'union tpacket_req_u'> {
    get req(): struct.tpacket_req;
    set req(value: From<struct.tpacket_req>);
    get req3(): struct.tpacket_req3;
    set req3(value: From<struct.tpacket_req3>);
  }

  /** `<linux/if_packet.h>`: 12 bytes. */
  interface tpacket_stats_u extends RecordView<'union tpacket_stats_u'> {
    get stats1(): struct.tpacket_stats;
    set stats1(value: From<struct.tpacket_stats>);
    get stats3(): struct.tpacket_stats_v3;
    set stats3(value: From<struct.tpacket_stats_v3>);
  }
}

export const union: {
  readonly tpacket_bd_header_u: Descriptor<union.tpacket_bd_header_u>;
  readonly tpacket_req_u: Descriptor<union.tpacket_req_u>;
  readonly tpacket_stats_u: Descriptor<union.tpacket_stats_u>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"tpacket_bd_header_u": "struct tpacket_hdr_v1 bh1;",
"tpacket_req_u": "struct tpacket_req req;struct tpacket_req3 req3;",
"tpacket_stats_u": "struct tpacket_stats stats1;struct tpacket_stats_v3 stats3;"
}`),
  () => [struct],
);
