// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { tpacket_bd_header_u } from './if_packet.union.ts';

/** `<linux/if_packet.h>`: 8 bytes. */
export interface fanout_args extends RecordView<'struct fanout_args'> {
  id: number;
  type_flags: number;
  max_num_members: number;
}

export const fanout_args: Descriptor<fanout_args> = /* @__PURE__ */ declareStruct(
  'fanout_args',
  `
  __u16 id;
  __u16 type_flags;
  __u32 max_num_members;
`,
);

/** `<linux/if_packet.h>`: 16 bytes. */
export interface packet_mreq extends RecordView<'struct packet_mreq'> {
  mr_ifindex: number;
  mr_type: number;
  mr_alen: number;
  get mr_address(): Uint8Array;
  set mr_address(value: Bytes);
}

export const packet_mreq: Descriptor<packet_mreq> = /* @__PURE__ */ declareStruct(
  'packet_mreq',
  `
  int mr_ifindex;
  unsigned short mr_type;
  unsigned short mr_alen;
  unsigned char mr_address[8];
`,
);

/** `<linux/if_packet.h>`: 20 bytes. */
export interface sockaddr_ll extends RecordView<'struct sockaddr_ll'> {
  sll_family: number;
  sll_protocol: number;
  sll_ifindex: number;
  sll_hatype: number;
  sll_pkttype: number;
  sll_halen: number;
  get sll_addr(): Uint8Array;
  set sll_addr(value: Bytes);
}

export const sockaddr_ll: Descriptor<sockaddr_ll> = /* @__PURE__ */ declareStruct(
  'sockaddr_ll',
  `
  unsigned short sll_family;
  __be16 sll_protocol;
  int sll_ifindex;
  unsigned short sll_hatype;
  unsigned char sll_pkttype;
  unsigned char sll_halen;
  unsigned char sll_addr[8];
`,
);

/** `<linux/if_packet.h>`: 18 bytes. */
export interface sockaddr_pkt extends RecordView<'struct sockaddr_pkt'> {
  spkt_family: number;
  get spkt_device(): Uint8Array;
  set spkt_device(value: Bytes);
  spkt_protocol: number;
}

export const sockaddr_pkt: Descriptor<sockaddr_pkt> = /* @__PURE__ */ declareStruct(
  'sockaddr_pkt',
  `
  unsigned short spkt_family;
  unsigned char spkt_device[14];
  __be16 spkt_protocol;
`,
);

/** `<linux/if_packet.h>`: 32 bytes. */
export interface tpacket2_hdr extends RecordView<'struct tpacket2_hdr'> {
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

export const tpacket2_hdr: Descriptor<tpacket2_hdr> = /* @__PURE__ */ declareStruct(
  'tpacket2_hdr',
  `
  __u32 tp_status;
  __u32 tp_len;
  __u32 tp_snaplen;
  __u16 tp_mac;
  __u16 tp_net;
  __u32 tp_sec;
  __u32 tp_nsec;
  __u16 tp_vlan_tci;
  __u16 tp_vlan_tpid;
  __u8 tp_padding[4];
`,
);

/** `<linux/if_packet.h>`: 48 bytes. */
export interface tpacket3_hdr extends RecordView<'struct tpacket3_hdr'> {
  tp_next_offset: number;
  tp_sec: number;
  tp_nsec: number;
  tp_snaplen: number;
  tp_len: number;
  tp_status: number;
  tp_mac: number;
  tp_net: number;
  get hv1(): tpacket_hdr_variant1;
  set hv1(value: tpacket_hdr_variant1 | Init<tpacket_hdr_variant1>);
  get tp_padding(): Uint8Array;
  set tp_padding(value: Bytes);
}

export const tpacket3_hdr: Descriptor<tpacket3_hdr> = /* @__PURE__ */ declareStruct(
  'tpacket3_hdr',
  `
  __u32 tp_next_offset;
  __u32 tp_sec;
  __u32 tp_nsec;
  __u32 tp_snaplen;
  __u32 tp_len;
  __u32 tp_status;
  __u16 tp_mac;
  __u16 tp_net;
  union {
    struct tpacket_hdr_variant1 hv1;
  };
  __u8 tp_padding[8];
`,
  { uses: () => [tpacket_hdr_variant1] },
);

/** `<linux/if_packet.h>`: 20 bytes. */
export interface tpacket_auxdata extends RecordView<'struct tpacket_auxdata'> {
  tp_status: number;
  tp_len: number;
  tp_snaplen: number;
  tp_mac: number;
  tp_net: number;
  tp_vlan_tci: number;
  tp_vlan_tpid: number;
}

export const tpacket_auxdata: Descriptor<tpacket_auxdata> = /* @__PURE__ */ declareStruct(
  'tpacket_auxdata',
  `
  __u32 tp_status;
  __u32 tp_len;
  __u32 tp_snaplen;
  __u16 tp_mac;
  __u16 tp_net;
  __u16 tp_vlan_tci;
  __u16 tp_vlan_tpid;
`,
);

/** `<linux/if_packet.h>`: 8 bytes. */
export interface tpacket_bd_ts extends RecordView<'struct tpacket_bd_ts'> {
  ts_sec: number;
  ts_usec: number;
  ts_nsec: number;
}

export const tpacket_bd_ts: Descriptor<tpacket_bd_ts> = /* @__PURE__ */ declareStruct(
  'tpacket_bd_ts',
  `
  unsigned int ts_sec;
  union {
    unsigned int ts_usec;
    unsigned int ts_nsec;
  };
`,
);

/** `<linux/if_packet.h>`: 48 bytes. */
export interface tpacket_block_desc extends RecordView<'struct tpacket_block_desc'> {
  version: number;
  offset_to_priv: number;
  get hdr(): tpacket_bd_header_u;
  set hdr(value: tpacket_bd_header_u | Init<tpacket_bd_header_u>);
}

export const tpacket_block_desc: Descriptor<tpacket_block_desc> = /* @__PURE__ */ declareStruct(
  'tpacket_block_desc',
  `
  __u32 version;
  __u32 offset_to_priv;
  union tpacket_bd_header_u hdr;
`,
  { uses: () => [tpacket_bd_header_u] },
);

/** `<linux/if_packet.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface tpacket_hdr extends RecordView<'struct tpacket_hdr'> {
  tp_status: number;
  tp_len: number;
  tp_snaplen: number;
  tp_mac: number;
  tp_net: number;
  tp_sec: number;
  tp_usec: number;
}

export const tpacket_hdr: Descriptor<tpacket_hdr> = /* @__PURE__ */ declareStruct(
  'tpacket_hdr',
  `
  unsigned long tp_status;
  unsigned int tp_len;
  unsigned int tp_snaplen;
  unsigned short tp_mac;
  unsigned short tp_net;
  unsigned int tp_sec;
  unsigned int tp_usec;
`,
);

/** `<linux/if_packet.h>`: 40 bytes. */
export interface tpacket_hdr_v1 extends RecordView<'struct tpacket_hdr_v1'> {
  block_status: number;
  num_pkts: number;
  offset_to_first_pkt: number;
  blk_len: number;
  get seq_num(): bigint;
  set seq_num(value: Integer);
  get ts_first_pkt(): tpacket_bd_ts;
  set ts_first_pkt(value: tpacket_bd_ts | Init<tpacket_bd_ts>);
  get ts_last_pkt(): tpacket_bd_ts;
  set ts_last_pkt(value: tpacket_bd_ts | Init<tpacket_bd_ts>);
}

export const tpacket_hdr_v1: Descriptor<tpacket_hdr_v1> = /* @__PURE__ */ declareStruct(
  'tpacket_hdr_v1',
  `
  __u32 block_status;
  __u32 num_pkts;
  __u32 offset_to_first_pkt;
  __u32 blk_len;
  __u64 seq_num;
  struct tpacket_bd_ts ts_first_pkt;
  struct tpacket_bd_ts ts_last_pkt;
`,
  { variants: { x86: { align: 8 } }, uses: () => [tpacket_bd_ts] },
);

/** `<linux/if_packet.h>`: 12 bytes. */
export interface tpacket_hdr_variant1 extends RecordView<'struct tpacket_hdr_variant1'> {
  tp_rxhash: number;
  tp_vlan_tci: number;
  tp_vlan_tpid: number;
  tp_padding: number;
}

export const tpacket_hdr_variant1: Descriptor<tpacket_hdr_variant1> = /* @__PURE__ */ declareStruct(
  'tpacket_hdr_variant1',
  `
  __u32 tp_rxhash;
  __u32 tp_vlan_tci;
  __u16 tp_vlan_tpid;
  __u16 tp_padding;
`,
);

/** `<linux/if_packet.h>`: 16 bytes. */
export interface tpacket_req extends RecordView<'struct tpacket_req'> {
  tp_block_size: number;
  tp_block_nr: number;
  tp_frame_size: number;
  tp_frame_nr: number;
}

export const tpacket_req: Descriptor<tpacket_req> = /* @__PURE__ */ declareStruct(
  'tpacket_req',
  `
  unsigned int tp_block_size;
  unsigned int tp_block_nr;
  unsigned int tp_frame_size;
  unsigned int tp_frame_nr;
`,
);

/** `<linux/if_packet.h>`: 28 bytes. */
export interface tpacket_req3 extends RecordView<'struct tpacket_req3'> {
  tp_block_size: number;
  tp_block_nr: number;
  tp_frame_size: number;
  tp_frame_nr: number;
  tp_retire_blk_tov: number;
  tp_sizeof_priv: number;
  tp_feature_req_word: number;
}

export const tpacket_req3: Descriptor<tpacket_req3> = /* @__PURE__ */ declareStruct(
  'tpacket_req3',
  `
  unsigned int tp_block_size;
  unsigned int tp_block_nr;
  unsigned int tp_frame_size;
  unsigned int tp_frame_nr;
  unsigned int tp_retire_blk_tov;
  unsigned int tp_sizeof_priv;
  unsigned int tp_feature_req_word;
`,
);

/** `<linux/if_packet.h>`: 24 bytes. */
export interface tpacket_rollover_stats extends RecordView<'struct tpacket_rollover_stats'> {
  get tp_all(): bigint;
  set tp_all(value: Integer);
  get tp_huge(): bigint;
  set tp_huge(value: Integer);
  get tp_failed(): bigint;
  set tp_failed(value: Integer);
}

export const tpacket_rollover_stats: Descriptor<tpacket_rollover_stats> =
  /* @__PURE__ */ declareStruct(
    'tpacket_rollover_stats',
    `
  __u64 tp_all;
  __u64 tp_huge;
  __u64 tp_failed;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/if_packet.h>`: 8 bytes. */
export interface tpacket_stats extends RecordView<'struct tpacket_stats'> {
  tp_packets: number;
  tp_drops: number;
}

export const tpacket_stats: Descriptor<tpacket_stats> = /* @__PURE__ */ declareStruct(
  'tpacket_stats',
  `
  unsigned int tp_packets;
  unsigned int tp_drops;
`,
);

/** `<linux/if_packet.h>`: 12 bytes. */
export interface tpacket_stats_v3 extends RecordView<'struct tpacket_stats_v3'> {
  tp_packets: number;
  tp_drops: number;
  tp_freeze_q_cnt: number;
}

export const tpacket_stats_v3: Descriptor<tpacket_stats_v3> = /* @__PURE__ */ declareStruct(
  'tpacket_stats_v3',
  `
  unsigned int tp_packets;
  unsigned int tp_drops;
  unsigned int tp_freeze_q_cnt;
`,
);
