// Generated from Linux 7.3.4 <linux/openvswitch.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/openvswitch.h>`: 8 bytes. */
export interface ovs_action_add_mpls extends RecordView<'struct ovs_action_add_mpls'> {
  mpls_lse: number;
  mpls_ethertype: number;
  tun_flags: number;
}

export const ovs_action_add_mpls: Descriptor<ovs_action_add_mpls> = /* @__PURE__ */ declareStruct(
  'ovs_action_add_mpls',
  `
  __be32 mpls_lse;
  __be16 mpls_ethertype;
  __u16 tun_flags;
`,
);

/** `<linux/openvswitch.h>`: 8 bytes. */
export interface ovs_action_hash extends RecordView<'struct ovs_action_hash'> {
  hash_alg: number;
  hash_basis: number;
}

export const ovs_action_hash: Descriptor<ovs_action_hash> = /* @__PURE__ */ declareStruct(
  'ovs_action_hash',
  `
  __u32 hash_alg;
  __u32 hash_basis;
`,
);

/** `<linux/openvswitch.h>`: 12 bytes. */
export interface ovs_action_push_eth extends RecordView<'struct ovs_action_push_eth'> {
  get addresses(): ovs_key_ethernet;
  set addresses(value: ovs_key_ethernet | Init<ovs_key_ethernet>);
}

export const ovs_action_push_eth: Descriptor<ovs_action_push_eth> = /* @__PURE__ */ declareStruct(
  'ovs_action_push_eth',
  `
  struct ovs_key_ethernet addresses;
`,
  { uses: () => [ovs_key_ethernet] },
);

/** `<linux/openvswitch.h>`: 8 bytes. */
export interface ovs_action_push_mpls extends RecordView<'struct ovs_action_push_mpls'> {
  mpls_lse: number;
  mpls_ethertype: number;
}

export const ovs_action_push_mpls: Descriptor<ovs_action_push_mpls> = /* @__PURE__ */ declareStruct(
  'ovs_action_push_mpls',
  `
  __be32 mpls_lse;
  __be16 mpls_ethertype;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_action_push_vlan extends RecordView<'struct ovs_action_push_vlan'> {
  vlan_tpid: number;
  vlan_tci: number;
}

export const ovs_action_push_vlan: Descriptor<ovs_action_push_vlan> = /* @__PURE__ */ declareStruct(
  'ovs_action_push_vlan',
  `
  __be16 vlan_tpid;
  __be16 vlan_tci;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_action_trunc extends RecordView<'struct ovs_action_trunc'> {
  max_len: number;
}

export const ovs_action_trunc: Descriptor<ovs_action_trunc> = /* @__PURE__ */ declareStruct(
  'ovs_action_trunc',
  `
  __u32 max_len;
`,
);

/** `<linux/openvswitch.h>`: 32 bytes. */
export interface ovs_dp_megaflow_stats extends RecordView<'struct ovs_dp_megaflow_stats'> {
  get n_mask_hit(): bigint;
  set n_mask_hit(value: Integer);
  n_masks: number;
  pad0: number;
  get n_cache_hit(): bigint;
  set n_cache_hit(value: Integer);
  get pad1(): bigint;
  set pad1(value: Integer);
}

export const ovs_dp_megaflow_stats: Descriptor<ovs_dp_megaflow_stats> =
  /* @__PURE__ */ declareStruct(
    'ovs_dp_megaflow_stats',
    `
  __u64 n_mask_hit;
  __u32 n_masks;
  __u32 pad0;
  __u64 n_cache_hit;
  __u64 pad1;
`,
  );

/** `<linux/openvswitch.h>`: 32 bytes. */
export interface ovs_dp_stats extends RecordView<'struct ovs_dp_stats'> {
  get n_hit(): bigint;
  set n_hit(value: Integer);
  get n_missed(): bigint;
  set n_missed(value: Integer);
  get n_lost(): bigint;
  set n_lost(value: Integer);
  get n_flows(): bigint;
  set n_flows(value: Integer);
}

export const ovs_dp_stats: Descriptor<ovs_dp_stats> = /* @__PURE__ */ declareStruct(
  'ovs_dp_stats',
  `
  __u64 n_hit;
  __u64 n_missed;
  __u64 n_lost;
  __u64 n_flows;
`,
);

/** `<linux/openvswitch.h>`: 16 bytes. */
export interface ovs_flow_stats extends RecordView<'struct ovs_flow_stats'> {
  get n_packets(): bigint;
  set n_packets(value: Integer);
  get n_bytes(): bigint;
  set n_bytes(value: Integer);
}

export const ovs_flow_stats: Descriptor<ovs_flow_stats> = /* @__PURE__ */ declareStruct(
  'ovs_flow_stats',
  `
  __u64 n_packets;
  __u64 n_bytes;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_header extends RecordView<'struct ovs_header'> {
  dp_ifindex: number;
}

export const ovs_header: Descriptor<ovs_header> = /* @__PURE__ */ declareStruct(
  'ovs_header',
  `
  int dp_ifindex;
`,
);

/** `<linux/openvswitch.h>`: 24 bytes. */
export interface ovs_key_arp extends RecordView<'struct ovs_key_arp'> {
  arp_sip: number;
  arp_tip: number;
  arp_op: number;
  get arp_sha(): Uint8Array;
  set arp_sha(value: Bytes);
  get arp_tha(): Uint8Array;
  set arp_tha(value: Bytes);
}

export const ovs_key_arp: Descriptor<ovs_key_arp> = /* @__PURE__ */ declareStruct(
  'ovs_key_arp',
  `
  __be32 arp_sip;
  __be32 arp_tip;
  __be16 arp_op;
  __u8 arp_sha[6];
  __u8 arp_tha[6];
`,
);

/** `<linux/openvswitch.h>`: 16 bytes. */
export interface ovs_key_ct_labels extends RecordView<'struct ovs_key_ct_labels'> {
  get ct_labels(): Uint8Array;
  set ct_labels(value: Bytes);
  get ct_labels_32(): Uint32Array;
  set ct_labels_32(value: Iterable<Integer>);
}

export const ovs_key_ct_labels: Descriptor<ovs_key_ct_labels> = /* @__PURE__ */ declareStruct(
  'ovs_key_ct_labels',
  `
  union {
    __u8 ct_labels[16];
    __u32 ct_labels_32[4];
  };
`,
);

/** `<linux/openvswitch.h>`: 16 bytes. */
export interface ovs_key_ct_tuple_ipv4 extends RecordView<'struct ovs_key_ct_tuple_ipv4'> {
  ipv4_src: number;
  ipv4_dst: number;
  src_port: number;
  dst_port: number;
  ipv4_proto: number;
}

export const ovs_key_ct_tuple_ipv4: Descriptor<ovs_key_ct_tuple_ipv4> =
  /* @__PURE__ */ declareStruct(
    'ovs_key_ct_tuple_ipv4',
    `
  __be32 ipv4_src;
  __be32 ipv4_dst;
  __be16 src_port;
  __be16 dst_port;
  __u8 ipv4_proto;
`,
  );

/** `<linux/openvswitch.h>`: 40 bytes. */
export interface ovs_key_ct_tuple_ipv6 extends RecordView<'struct ovs_key_ct_tuple_ipv6'> {
  get ipv6_src(): Elements<number>;
  set ipv6_src(value: Iterable<number>);
  get ipv6_dst(): Elements<number>;
  set ipv6_dst(value: Iterable<number>);
  src_port: number;
  dst_port: number;
  ipv6_proto: number;
}

export const ovs_key_ct_tuple_ipv6: Descriptor<ovs_key_ct_tuple_ipv6> =
  /* @__PURE__ */ declareStruct(
    'ovs_key_ct_tuple_ipv6',
    `
  __be32 ipv6_src[4];
  __be32 ipv6_dst[4];
  __be16 src_port;
  __be16 dst_port;
  __u8 ipv6_proto;
`,
  );

/** `<linux/openvswitch.h>`: 12 bytes. */
export interface ovs_key_ethernet extends RecordView<'struct ovs_key_ethernet'> {
  get eth_src(): Uint8Array;
  set eth_src(value: Bytes);
  get eth_dst(): Uint8Array;
  set eth_dst(value: Bytes);
}

export const ovs_key_ethernet: Descriptor<ovs_key_ethernet> = /* @__PURE__ */ declareStruct(
  'ovs_key_ethernet',
  `
  __u8 eth_src[6];
  __u8 eth_dst[6];
`,
);

/** `<linux/openvswitch.h>`: 2 bytes. */
export interface ovs_key_icmp extends RecordView<'struct ovs_key_icmp'> {
  icmp_type: number;
  icmp_code: number;
}

export const ovs_key_icmp: Descriptor<ovs_key_icmp> = /* @__PURE__ */ declareStruct(
  'ovs_key_icmp',
  `
  __u8 icmp_type;
  __u8 icmp_code;
`,
);

/** `<linux/openvswitch.h>`: 2 bytes. */
export interface ovs_key_icmpv6 extends RecordView<'struct ovs_key_icmpv6'> {
  icmpv6_type: number;
  icmpv6_code: number;
}

export const ovs_key_icmpv6: Descriptor<ovs_key_icmpv6> = /* @__PURE__ */ declareStruct(
  'ovs_key_icmpv6',
  `
  __u8 icmpv6_type;
  __u8 icmpv6_code;
`,
);

/** `<linux/openvswitch.h>`: 12 bytes. */
export interface ovs_key_ipv4 extends RecordView<'struct ovs_key_ipv4'> {
  ipv4_src: number;
  ipv4_dst: number;
  ipv4_proto: number;
  ipv4_tos: number;
  ipv4_ttl: number;
  ipv4_frag: number;
}

export const ovs_key_ipv4: Descriptor<ovs_key_ipv4> = /* @__PURE__ */ declareStruct(
  'ovs_key_ipv4',
  `
  __be32 ipv4_src;
  __be32 ipv4_dst;
  __u8 ipv4_proto;
  __u8 ipv4_tos;
  __u8 ipv4_ttl;
  __u8 ipv4_frag;
`,
);

/** `<linux/openvswitch.h>`: 40 bytes. */
export interface ovs_key_ipv6 extends RecordView<'struct ovs_key_ipv6'> {
  get ipv6_src(): Elements<number>;
  set ipv6_src(value: Iterable<number>);
  get ipv6_dst(): Elements<number>;
  set ipv6_dst(value: Iterable<number>);
  ipv6_label: number;
  ipv6_proto: number;
  ipv6_tclass: number;
  ipv6_hlimit: number;
  ipv6_frag: number;
}

export const ovs_key_ipv6: Descriptor<ovs_key_ipv6> = /* @__PURE__ */ declareStruct(
  'ovs_key_ipv6',
  `
  __be32 ipv6_src[4];
  __be32 ipv6_dst[4];
  __be32 ipv6_label;
  __u8 ipv6_proto;
  __u8 ipv6_tclass;
  __u8 ipv6_hlimit;
  __u8 ipv6_frag;
`,
);

/** `<linux/openvswitch.h>`: 2 bytes. */
export interface ovs_key_ipv6_exthdrs extends RecordView<'struct ovs_key_ipv6_exthdrs'> {
  hdrs: number;
}

export const ovs_key_ipv6_exthdrs: Descriptor<ovs_key_ipv6_exthdrs> = /* @__PURE__ */ declareStruct(
  'ovs_key_ipv6_exthdrs',
  `
  __u16 hdrs;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_key_mpls extends RecordView<'struct ovs_key_mpls'> {
  mpls_lse: number;
}

export const ovs_key_mpls: Descriptor<ovs_key_mpls> = /* @__PURE__ */ declareStruct(
  'ovs_key_mpls',
  `
  __be32 mpls_lse;
`,
);

/** `<linux/openvswitch.h>`: 28 bytes. */
export interface ovs_key_nd extends RecordView<'struct ovs_key_nd'> {
  get nd_target(): Elements<number>;
  set nd_target(value: Iterable<number>);
  get nd_sll(): Uint8Array;
  set nd_sll(value: Bytes);
  get nd_tll(): Uint8Array;
  set nd_tll(value: Bytes);
}

export const ovs_key_nd: Descriptor<ovs_key_nd> = /* @__PURE__ */ declareStruct(
  'ovs_key_nd',
  `
  __be32 nd_target[4];
  __u8 nd_sll[6];
  __u8 nd_tll[6];
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_key_sctp extends RecordView<'struct ovs_key_sctp'> {
  sctp_src: number;
  sctp_dst: number;
}

export const ovs_key_sctp: Descriptor<ovs_key_sctp> = /* @__PURE__ */ declareStruct(
  'ovs_key_sctp',
  `
  __be16 sctp_src;
  __be16 sctp_dst;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_key_tcp extends RecordView<'struct ovs_key_tcp'> {
  tcp_src: number;
  tcp_dst: number;
}

export const ovs_key_tcp: Descriptor<ovs_key_tcp> = /* @__PURE__ */ declareStruct(
  'ovs_key_tcp',
  `
  __be16 tcp_src;
  __be16 tcp_dst;
`,
);

/** `<linux/openvswitch.h>`: 4 bytes. */
export interface ovs_key_udp extends RecordView<'struct ovs_key_udp'> {
  udp_src: number;
  udp_dst: number;
}

export const ovs_key_udp: Descriptor<ovs_key_udp> = /* @__PURE__ */ declareStruct(
  'ovs_key_udp',
  `
  __be16 udp_src;
  __be16 udp_dst;
`,
);

/** `<linux/openvswitch.h>`: 8 bytes. */
export interface ovs_nsh_key_base extends RecordView<'struct ovs_nsh_key_base'> {
  flags: number;
  ttl: number;
  mdtype: number;
  np: number;
  path_hdr: number;
}

export const ovs_nsh_key_base: Descriptor<ovs_nsh_key_base> = /* @__PURE__ */ declareStruct(
  'ovs_nsh_key_base',
  `
  __u8 flags;
  __u8 ttl;
  __u8 mdtype;
  __u8 np;
  __be32 path_hdr;
`,
);

/** `<linux/openvswitch.h>`: 16 bytes. */
export interface ovs_nsh_key_md1 extends RecordView<'struct ovs_nsh_key_md1'> {
  get context(): Elements<number>;
  set context(value: Iterable<number>);
}

export const ovs_nsh_key_md1: Descriptor<ovs_nsh_key_md1> = /* @__PURE__ */ declareStruct(
  'ovs_nsh_key_md1',
  `
  __be32 context[4];
`,
);

/** `<linux/openvswitch.h>`: 64 bytes. */
export interface ovs_vport_stats extends RecordView<'struct ovs_vport_stats'> {
  get rx_packets(): bigint;
  set rx_packets(value: Integer);
  get tx_packets(): bigint;
  set tx_packets(value: Integer);
  get rx_bytes(): bigint;
  set rx_bytes(value: Integer);
  get tx_bytes(): bigint;
  set tx_bytes(value: Integer);
  get rx_errors(): bigint;
  set rx_errors(value: Integer);
  get tx_errors(): bigint;
  set tx_errors(value: Integer);
  get rx_dropped(): bigint;
  set rx_dropped(value: Integer);
  get tx_dropped(): bigint;
  set tx_dropped(value: Integer);
}

export const ovs_vport_stats: Descriptor<ovs_vport_stats> = /* @__PURE__ */ declareStruct(
  'ovs_vport_stats',
  `
  __u64 rx_packets;
  __u64 tx_packets;
  __u64 rx_bytes;
  __u64 tx_bytes;
  __u64 rx_errors;
  __u64 tx_errors;
  __u64 rx_dropped;
  __u64 tx_dropped;
`,
);

/** `<linux/openvswitch.h>`: 12 bytes. */
export interface ovs_zone_limit extends RecordView<'struct ovs_zone_limit'> {
  zone_id: number;
  limit: number;
  count: number;
}

export const ovs_zone_limit: Descriptor<ovs_zone_limit> = /* @__PURE__ */ declareStruct(
  'ovs_zone_limit',
  `
  int zone_id;
  __u32 limit;
  __u32 count;
`,
);
