// Generated from Linux 7.3.4 <linux/batadv_packet.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/batadv_packet.h>`: 14 bytes. */
export interface batadv_bcast_packet extends RecordView<'struct batadv_bcast_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  reserved: number;
  seqno: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
}

export const batadv_bcast_packet: Descriptor<batadv_bcast_packet> = /* @__PURE__ */ declareStruct(
  'batadv_bcast_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 reserved;
  __be32 seqno;
  __u8 orig[6];
`,
  { pack: 1, align: 2 },
);

/** `<linux/batadv_packet.h>`: 6 bytes. */
export interface batadv_bla_claim_dst extends RecordView<'struct batadv_bla_claim_dst'> {
  get magic(): Uint8Array;
  set magic(value: Bytes);
  type: number;
  group: number;
}

export const batadv_bla_claim_dst: Descriptor<batadv_bla_claim_dst> = /* @__PURE__ */ declareStruct(
  'batadv_bla_claim_dst',
  `
  __u8 magic[3];
  __u8 type;
  __be16 group;
`,
);

/** `<linux/batadv_packet.h>`: 46 bytes. */
export interface batadv_coded_packet extends RecordView<'struct batadv_coded_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  first_ttvn: number;
  get first_source(): Uint8Array;
  set first_source(value: Bytes);
  get first_orig_dest(): Uint8Array;
  set first_orig_dest(value: Bytes);
  first_crc: number;
  second_ttl: number;
  second_ttvn: number;
  get second_dest(): Uint8Array;
  set second_dest(value: Bytes);
  get second_source(): Uint8Array;
  set second_source(value: Bytes);
  get second_orig_dest(): Uint8Array;
  set second_orig_dest(value: Bytes);
  second_crc: number;
  coded_len: number;
}

export const batadv_coded_packet: Descriptor<batadv_coded_packet> = /* @__PURE__ */ declareStruct(
  'batadv_coded_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 first_ttvn;
  __u8 first_source[6];
  __u8 first_orig_dest[6];
  __be32 first_crc;
  __u8 second_ttl;
  __u8 second_ttvn;
  __u8 second_dest[6];
  __u8 second_source[6];
  __u8 second_orig_dest[6];
  __be32 second_crc;
  __be16 coded_len;
`,
  { pack: 1, align: 2 },
);

/** `<linux/batadv_packet.h>`: 16 bytes. */
export interface batadv_elp_packet extends RecordView<'struct batadv_elp_packet'> {
  packet_type: number;
  version: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
  seqno: number;
  elp_interval: number;
}

export const batadv_elp_packet: Descriptor<batadv_elp_packet> = /* @__PURE__ */ declareStruct(
  'batadv_elp_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 orig[6];
  __be32 seqno;
  __be32 elp_interval;
`,
  { pack: 1, align: 2 },
);

/** `<linux/batadv_packet.h>`: 20 bytes. */
export interface batadv_frag_packet extends RecordView<'struct batadv_frag_packet'> {
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
  seqno: number;
  total_size: number;
}

export const batadv_frag_packet: Descriptor<batadv_frag_packet> = /* @__PURE__ */ declareStruct(
  'batadv_frag_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 reserved :1;
  __u8 priority :3;
  __u8 no :4;
  __u8 dest[6];
  __u8 orig[6];
  __be16 seqno;
  __be16 total_size;
`,
);

/** `<linux/batadv_packet.h>`: 20 bytes. */
export interface batadv_icmp_header extends RecordView<'struct batadv_icmp_header'> {
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

export const batadv_icmp_header: Descriptor<batadv_icmp_header> = /* @__PURE__ */ declareStruct(
  'batadv_icmp_header',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 msg_type;
  __u8 dst[6];
  __u8 orig[6];
  __u8 uid;
  __u8 align[3];
`,
);

/** `<linux/batadv_packet.h>`: 20 bytes. */
export interface batadv_icmp_packet extends RecordView<'struct batadv_icmp_packet'> {
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
  seqno: number;
}

export const batadv_icmp_packet: Descriptor<batadv_icmp_packet> = /* @__PURE__ */ declareStruct(
  'batadv_icmp_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 msg_type;
  __u8 dst[6];
  __u8 orig[6];
  __u8 uid;
  __u8 reserved;
  __be16 seqno;
`,
);

/** `<linux/batadv_packet.h>`: 116 bytes. */
export interface batadv_icmp_packet_rr extends RecordView<'struct batadv_icmp_packet_rr'> {
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
  seqno: number;
  get rr(): Elements<Elements<number>>;
  set rr(value: Iterable<Iterable<number>>);
}

export const batadv_icmp_packet_rr: Descriptor<batadv_icmp_packet_rr> =
  /* @__PURE__ */ declareStruct(
    'batadv_icmp_packet_rr',
    `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 msg_type;
  __u8 dst[6];
  __u8 orig[6];
  __u8 uid;
  __u8 rr_cur;
  __be16 seqno;
  __u8 rr[16][6];
`,
  );

/** `<linux/batadv_packet.h>`: 28 bytes. */
export interface batadv_icmp_tp_packet extends RecordView<'struct batadv_icmp_tp_packet'> {
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
  seqno: number;
  timestamp: number;
}

export const batadv_icmp_tp_packet: Descriptor<batadv_icmp_tp_packet> =
  /* @__PURE__ */ declareStruct(
    'batadv_icmp_tp_packet',
    `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 msg_type;
  __u8 dst[6];
  __u8 orig[6];
  __u8 uid;
  __u8 subtype;
  __u8 session[2];
  __be32 seqno;
  __be32 timestamp;
`,
    { pack: 1, align: 2 },
  );

/** `<linux/batadv_packet.h>`: 6 bytes. */
export interface batadv_mcast_packet extends RecordView<'struct batadv_mcast_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  reserved: number;
  tvlv_len: number;
}

export const batadv_mcast_packet: Descriptor<batadv_mcast_packet> = /* @__PURE__ */ declareStruct(
  'batadv_mcast_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 reserved;
  __be16 tvlv_len;
`,
);

/** `<linux/batadv_packet.h>`: 20 bytes. */
export interface batadv_ogm2_packet extends RecordView<'struct batadv_ogm2_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  flags: number;
  seqno: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
  tvlv_len: number;
  throughput: number;
}

export const batadv_ogm2_packet: Descriptor<batadv_ogm2_packet> = /* @__PURE__ */ declareStruct(
  'batadv_ogm2_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 flags;
  __be32 seqno;
  __u8 orig[6];
  __be16 tvlv_len;
  __be32 throughput;
`,
  { pack: 1, align: 2 },
);

/** `<linux/batadv_packet.h>`: 24 bytes. */
export interface batadv_ogm_packet extends RecordView<'struct batadv_ogm_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  flags: number;
  seqno: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
  get prev_sender(): Uint8Array;
  set prev_sender(value: Bytes);
  reserved: number;
  tq: number;
  tvlv_len: number;
}

export const batadv_ogm_packet: Descriptor<batadv_ogm_packet> = /* @__PURE__ */ declareStruct(
  'batadv_ogm_packet',
  `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 flags;
  __be32 seqno;
  __u8 orig[6];
  __u8 prev_sender[6];
  __u8 reserved;
  __u8 tq;
  __be16 tvlv_len;
`,
  { pack: 1, align: 2 },
);

/** `<linux/batadv_packet.h>`: 8 bytes. */
export interface batadv_tvlv_gateway_data extends RecordView<'struct batadv_tvlv_gateway_data'> {
  bandwidth_down: number;
  bandwidth_up: number;
}

export const batadv_tvlv_gateway_data: Descriptor<batadv_tvlv_gateway_data> =
  /* @__PURE__ */ declareStruct(
    'batadv_tvlv_gateway_data',
    `
  __be32 bandwidth_down;
  __be32 bandwidth_up;
`,
    { pack: 1, align: 2 },
  );

/** `<linux/batadv_packet.h>`: 4 bytes. */
export interface batadv_tvlv_hdr extends RecordView<'struct batadv_tvlv_hdr'> {
  type: number;
  version: number;
  len: number;
}

export const batadv_tvlv_hdr: Descriptor<batadv_tvlv_hdr> = /* @__PURE__ */ declareStruct(
  'batadv_tvlv_hdr',
  `
  __u8 type;
  __u8 version;
  __be16 len;
`,
);

/** `<linux/batadv_packet.h>`: 4 bytes. */
export interface batadv_tvlv_mcast_data extends RecordView<'struct batadv_tvlv_mcast_data'> {
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const batadv_tvlv_mcast_data: Descriptor<batadv_tvlv_mcast_data> =
  /* @__PURE__ */ declareStruct(
    'batadv_tvlv_mcast_data',
    `
  __u8 flags;
  __u8 reserved[3];
`,
  );

/** `<linux/batadv_packet.h>`: 2 bytes. */
export interface batadv_tvlv_mcast_tracker extends RecordView<'struct batadv_tvlv_mcast_tracker'> {
  num_dests: number;
}

export const batadv_tvlv_mcast_tracker: Descriptor<batadv_tvlv_mcast_tracker> =
  /* @__PURE__ */ declareStruct(
    'batadv_tvlv_mcast_tracker',
    `
  __be16 num_dests;
`,
  );

/** `<linux/batadv_packet.h>`: 8 bytes. */
export interface batadv_tvlv_roam_adv extends RecordView<'struct batadv_tvlv_roam_adv'> {
  get client(): Uint8Array;
  set client(value: Bytes);
  vid: number;
}

export const batadv_tvlv_roam_adv: Descriptor<batadv_tvlv_roam_adv> = /* @__PURE__ */ declareStruct(
  'batadv_tvlv_roam_adv',
  `
  __u8 client[6];
  __be16 vid;
`,
);

/** `<linux/batadv_packet.h>`: 12 bytes. */
export interface batadv_tvlv_tt_change extends RecordView<'struct batadv_tvlv_tt_change'> {
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get addr(): Uint8Array;
  set addr(value: Bytes);
  vid: number;
}

export const batadv_tvlv_tt_change: Descriptor<batadv_tvlv_tt_change> =
  /* @__PURE__ */ declareStruct(
    'batadv_tvlv_tt_change',
    `
  __u8 flags;
  __u8 reserved[3];
  __u8 addr[6];
  __be16 vid;
`,
  );

/** `<linux/batadv_packet.h>`: 4 bytes. */
export interface batadv_tvlv_tt_data extends RecordView<'struct batadv_tvlv_tt_data'> {
  flags: number;
  ttvn: number;
  num_vlan: number;
  get vlan_data(): Elements<batadv_tvlv_tt_vlan_data>;
  set vlan_data(value: Iterable<batadv_tvlv_tt_vlan_data | Init<batadv_tvlv_tt_vlan_data>>);
}

export const batadv_tvlv_tt_data: Descriptor<batadv_tvlv_tt_data> = /* @__PURE__ */ declareStruct(
  'batadv_tvlv_tt_data',
  `
  __u8 flags;
  __u8 ttvn;
  __be16 num_vlan;
  struct batadv_tvlv_tt_vlan_data vlan_data[];
`,
  { uses: () => [batadv_tvlv_tt_vlan_data] },
);

/** `<linux/batadv_packet.h>`: 8 bytes. */
export interface batadv_tvlv_tt_vlan_data extends RecordView<'struct batadv_tvlv_tt_vlan_data'> {
  crc: number;
  vid: number;
  reserved: number;
}

export const batadv_tvlv_tt_vlan_data: Descriptor<batadv_tvlv_tt_vlan_data> =
  /* @__PURE__ */ declareStruct(
    'batadv_tvlv_tt_vlan_data',
    `
  __be32 crc;
  __be16 vid;
  __u16 reserved;
`,
    { pack: 1, align: 2 },
  );

/** `<linux/batadv_packet.h>`: 18 bytes. */
export interface batadv_unicast_4addr_packet
  extends RecordView<'struct batadv_unicast_4addr_packet'> {
  get u(): batadv_unicast_packet;
  set u(value: batadv_unicast_packet | Init<batadv_unicast_packet>);
  get src(): Uint8Array;
  set src(value: Bytes);
  subtype: number;
  reserved: number;
}

export const batadv_unicast_4addr_packet: Descriptor<batadv_unicast_4addr_packet> =
  /* @__PURE__ */ declareStruct(
    'batadv_unicast_4addr_packet',
    `
  struct batadv_unicast_packet u;
  __u8 src[6];
  __u8 subtype;
  __u8 reserved;
`,
    { uses: () => [batadv_unicast_packet] },
  );

/** `<linux/batadv_packet.h>`: 10 bytes. */
export interface batadv_unicast_packet extends RecordView<'struct batadv_unicast_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  ttvn: number;
  get dest(): Uint8Array;
  set dest(value: Bytes);
}

export const batadv_unicast_packet: Descriptor<batadv_unicast_packet> =
  /* @__PURE__ */ declareStruct(
    'batadv_unicast_packet',
    `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 ttvn;
  __u8 dest[6];
`,
  );

/** `<linux/batadv_packet.h>`: 20 bytes. */
export interface batadv_unicast_tvlv_packet
  extends RecordView<'struct batadv_unicast_tvlv_packet'> {
  packet_type: number;
  version: number;
  ttl: number;
  reserved: number;
  get dst(): Uint8Array;
  set dst(value: Bytes);
  get src(): Uint8Array;
  set src(value: Bytes);
  tvlv_len: number;
  align: number;
}

export const batadv_unicast_tvlv_packet: Descriptor<batadv_unicast_tvlv_packet> =
  /* @__PURE__ */ declareStruct(
    'batadv_unicast_tvlv_packet',
    `
  __u8 packet_type;
  __u8 version;
  __u8 ttl;
  __u8 reserved;
  __u8 dst[6];
  __u8 src[6];
  __be16 tvlv_len;
  __u16 align;
`,
  );
