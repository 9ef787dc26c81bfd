// Generated from Linux 7.3.4 <linux/if_bridge.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/if_bridge.h>`: 72 bytes. */
export interface __bridge_info extends RecordView<'struct __bridge_info'> {
  get designated_root(): bigint;
  set designated_root(value: Integer);
  get bridge_id(): bigint;
  set bridge_id(value: Integer);
  root_path_cost: number;
  max_age: number;
  hello_time: number;
  forward_delay: number;
  bridge_max_age: number;
  bridge_hello_time: number;
  bridge_forward_delay: number;
  topology_change: number;
  topology_change_detected: number;
  root_port: number;
  stp_enabled: number;
  ageing_time: number;
  gc_interval: number;
  hello_timer_value: number;
  tcn_timer_value: number;
  topology_change_timer_value: number;
  gc_timer_value: number;
}

export const __bridge_info: Descriptor<__bridge_info> = /* @__PURE__ */ declareStruct(
  '__bridge_info',
  `
  __u64 designated_root;
  __u64 bridge_id;
  __u32 root_path_cost;
  __u32 max_age;
  __u32 hello_time;
  __u32 forward_delay;
  __u32 bridge_max_age;
  __u32 bridge_hello_time;
  __u32 bridge_forward_delay;
  __u8 topology_change;
  __u8 topology_change_detected;
  __u8 root_port;
  __u8 stp_enabled;
  __u32 ageing_time;
  __u32 gc_interval;
  __u32 hello_timer_value;
  __u32 tcn_timer_value;
  __u32 topology_change_timer_value;
  __u32 gc_timer_value;
`,
);

/** `<linux/if_bridge.h>`: 16 bytes. */
export interface __fdb_entry extends RecordView<'struct __fdb_entry'> {
  get mac_addr(): Uint8Array;
  set mac_addr(value: Bytes);
  port_no: number;
  is_local: number;
  ageing_timer_value: number;
  port_hi: number;
  pad0: number;
  unused: number;
}

export const __fdb_entry: Descriptor<__fdb_entry> = /* @__PURE__ */ declareStruct(
  '__fdb_entry',
  `
  __u8 mac_addr[6];
  __u8 port_no;
  __u8 is_local;
  __u32 ageing_timer_value;
  __u8 port_hi;
  __u8 pad0;
  __u16 unused;
`,
);

/** `<linux/if_bridge.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface __port_info extends RecordView<'struct __port_info'> {
  get designated_root(): bigint;
  set designated_root(value: Integer);
  get designated_bridge(): bigint;
  set designated_bridge(value: Integer);
  port_id: number;
  designated_port: number;
  path_cost: number;
  designated_cost: number;
  state: number;
  top_change_ack: number;
  config_pending: number;
  unused0: number;
  message_age_timer_value: number;
  forward_delay_timer_value: number;
  hold_timer_value: number;
}

export const __port_info: Descriptor<__port_info> = /* @__PURE__ */ declareStruct(
  '__port_info',
  `
  __u64 designated_root;
  __u64 designated_bridge;
  __u16 port_id;
  __u16 designated_port;
  __u32 path_cost;
  __u32 designated_cost;
  __u8 state;
  __u8 top_change_ack;
  __u8 config_pending;
  __u8 unused0;
  __u32 message_age_timer_value;
  __u32 forward_delay_timer_value;
  __u32 hold_timer_value;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_boolopt_multi extends RecordView<'struct br_boolopt_multi'> {
  optval: number;
  optmask: number;
}

export const br_boolopt_multi: Descriptor<br_boolopt_multi> = /* @__PURE__ */ declareStruct(
  'br_boolopt_multi',
  `
  __u32 optval;
  __u32 optmask;
`,
);

/** `<linux/if_bridge.h>`: 240 bytes. */
export interface br_mcast_stats extends RecordView<'struct br_mcast_stats'> {
  get igmp_v1queries(): BigUint64Array;
  set igmp_v1queries(value: Iterable<Integer>);
  get igmp_v2queries(): BigUint64Array;
  set igmp_v2queries(value: Iterable<Integer>);
  get igmp_v3queries(): BigUint64Array;
  set igmp_v3queries(value: Iterable<Integer>);
  get igmp_leaves(): BigUint64Array;
  set igmp_leaves(value: Iterable<Integer>);
  get igmp_v1reports(): BigUint64Array;
  set igmp_v1reports(value: Iterable<Integer>);
  get igmp_v2reports(): BigUint64Array;
  set igmp_v2reports(value: Iterable<Integer>);
  get igmp_v3reports(): BigUint64Array;
  set igmp_v3reports(value: Iterable<Integer>);
  get igmp_parse_errors(): bigint;
  set igmp_parse_errors(value: Integer);
  get mld_v1queries(): BigUint64Array;
  set mld_v1queries(value: Iterable<Integer>);
  get mld_v2queries(): BigUint64Array;
  set mld_v2queries(value: Iterable<Integer>);
  get mld_leaves(): BigUint64Array;
  set mld_leaves(value: Iterable<Integer>);
  get mld_v1reports(): BigUint64Array;
  set mld_v1reports(value: Iterable<Integer>);
  get mld_v2reports(): BigUint64Array;
  set mld_v2reports(value: Iterable<Integer>);
  get mld_parse_errors(): bigint;
  set mld_parse_errors(value: Integer);
  get mcast_bytes(): BigUint64Array;
  set mcast_bytes(value: Iterable<Integer>);
  get mcast_packets(): BigUint64Array;
  set mcast_packets(value: Iterable<Integer>);
}

export const br_mcast_stats: Descriptor<br_mcast_stats> = /* @__PURE__ */ declareStruct(
  'br_mcast_stats',
  `
  __u64 igmp_v1queries[2];
  __u64 igmp_v2queries[2];
  __u64 igmp_v3queries[2];
  __u64 igmp_leaves[2];
  __u64 igmp_v1reports[2];
  __u64 igmp_v2reports[2];
  __u64 igmp_v3reports[2];
  __u64 igmp_parse_errors;
  __u64 mld_v1queries[2];
  __u64 mld_v2queries[2];
  __u64 mld_leaves[2];
  __u64 mld_v1reports[2];
  __u64 mld_v2reports[2];
  __u64 mld_parse_errors;
  __u64 mcast_bytes[2];
  __u64 mcast_packets[2];
`,
);

interface br_mdb_entry$addr$u extends RecordView<'union br_mdb_entry.addr.u'> {
  ip4: number;
  get ip6(): in6_addr;
  set ip6(value: in6_addr | Init<in6_addr>);
  get mac_addr(): Uint8Array;
  set mac_addr(value: Bytes);
}

interface br_mdb_entry$addr extends RecordView<'struct br_mdb_entry.addr'> {
  get u(): br_mdb_entry$addr$u;
  set u(value: br_mdb_entry$addr$u | Init<br_mdb_entry$addr$u>);
  proto: number;
}

/** `<linux/if_bridge.h>`: 28 bytes. */
export interface br_mdb_entry extends RecordView<'struct br_mdb_entry'> {
  ifindex: number;
  state: number;
  flags: number;
  vid: number;
  get addr(): br_mdb_entry$addr;
  set addr(value: br_mdb_entry$addr | Init<br_mdb_entry$addr>);
}

export const br_mdb_entry: Descriptor<br_mdb_entry> = /* @__PURE__ */ declareStruct(
  'br_mdb_entry',
  `
  __u32 ifindex;
  __u8 state;
  __u8 flags;
  __u16 vid;
  struct {
    union {
      __be32 ip4;
      struct in6_addr ip6;
      unsigned char mac_addr[6];
    } u;
    __be16 proto;
  } addr;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/if_bridge.h>`: 16 bytes. */
export interface br_mrp_in_role extends RecordView<'struct br_mrp_in_role'> {
  ring_id: number;
  in_role: number;
  i_ifindex: number;
  in_id: number;
}

export const br_mrp_in_role: Descriptor<br_mrp_in_role> = /* @__PURE__ */ declareStruct(
  'br_mrp_in_role',
  `
  __u32 ring_id;
  __u32 in_role;
  __u32 i_ifindex;
  __u16 in_id;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_mrp_in_state extends RecordView<'struct br_mrp_in_state'> {
  in_state: number;
  in_id: number;
}

export const br_mrp_in_state: Descriptor<br_mrp_in_state> = /* @__PURE__ */ declareStruct(
  'br_mrp_in_state',
  `
  __u32 in_state;
  __u16 in_id;
`,
);

/** `<linux/if_bridge.h>`: 16 bytes. */
export interface br_mrp_instance extends RecordView<'struct br_mrp_instance'> {
  ring_id: number;
  p_ifindex: number;
  s_ifindex: number;
  prio: number;
}

export const br_mrp_instance: Descriptor<br_mrp_instance> = /* @__PURE__ */ declareStruct(
  'br_mrp_instance',
  `
  __u32 ring_id;
  __u32 p_ifindex;
  __u32 s_ifindex;
  __u16 prio;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_mrp_ring_role extends RecordView<'struct br_mrp_ring_role'> {
  ring_id: number;
  ring_role: number;
}

export const br_mrp_ring_role: Descriptor<br_mrp_ring_role> = /* @__PURE__ */ declareStruct(
  'br_mrp_ring_role',
  `
  __u32 ring_id;
  __u32 ring_role;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_mrp_ring_state extends RecordView<'struct br_mrp_ring_state'> {
  ring_id: number;
  ring_state: number;
}

export const br_mrp_ring_state: Descriptor<br_mrp_ring_state> = /* @__PURE__ */ declareStruct(
  'br_mrp_ring_state',
  `
  __u32 ring_id;
  __u32 ring_state;
`,
);

/** `<linux/if_bridge.h>`: 16 bytes. */
export interface br_mrp_start_in_test extends RecordView<'struct br_mrp_start_in_test'> {
  interval: number;
  max_miss: number;
  period: number;
  in_id: number;
}

export const br_mrp_start_in_test: Descriptor<br_mrp_start_in_test> = /* @__PURE__ */ declareStruct(
  'br_mrp_start_in_test',
  `
  __u32 interval;
  __u32 max_miss;
  __u32 period;
  __u16 in_id;
`,
);

/** `<linux/if_bridge.h>`: 20 bytes. */
export interface br_mrp_start_test extends RecordView<'struct br_mrp_start_test'> {
  ring_id: number;
  interval: number;
  max_miss: number;
  period: number;
  monitor: number;
}

export const br_mrp_start_test: Descriptor<br_mrp_start_test> = /* @__PURE__ */ declareStruct(
  'br_mrp_start_test',
  `
  __u32 ring_id;
  __u32 interval;
  __u32 max_miss;
  __u32 period;
  __u32 monitor;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_port_msg extends RecordView<'struct br_port_msg'> {
  family: number;
  ifindex: number;
}

export const br_port_msg: Descriptor<br_port_msg> = /* @__PURE__ */ declareStruct(
  'br_port_msg',
  `
  __u8 family;
  __u32 ifindex;
`,
);

/** `<linux/if_bridge.h>`: 8 bytes. */
export interface br_vlan_msg extends RecordView<'struct br_vlan_msg'> {
  family: number;
  reserved1: number;
  reserved2: number;
  ifindex: number;
}

export const br_vlan_msg: Descriptor<br_vlan_msg> = /* @__PURE__ */ declareStruct(
  'br_vlan_msg',
  `
  __u8 family;
  __u8 reserved1;
  __u16 reserved2;
  __u32 ifindex;
`,
);

/** `<linux/if_bridge.h>`: 48 bytes. */
export interface bridge_stp_xstats extends RecordView<'struct bridge_stp_xstats'> {
  get transition_blk(): bigint;
  set transition_blk(value: Integer);
  get transition_fwd(): bigint;
  set transition_fwd(value: Integer);
  get rx_bpdu(): bigint;
  set rx_bpdu(value: Integer);
  get tx_bpdu(): bigint;
  set tx_bpdu(value: Integer);
  get rx_tcn(): bigint;
  set rx_tcn(value: Integer);
  get tx_tcn(): bigint;
  set tx_tcn(value: Integer);
}

export const bridge_stp_xstats: Descriptor<bridge_stp_xstats> = /* @__PURE__ */ declareStruct(
  'bridge_stp_xstats',
  `
  __u64 transition_blk;
  __u64 transition_fwd;
  __u64 rx_bpdu;
  __u64 tx_bpdu;
  __u64 rx_tcn;
  __u64 tx_tcn;
`,
);

/** `<linux/if_bridge.h>`: 4 bytes. */
export interface bridge_vlan_info extends RecordView<'struct bridge_vlan_info'> {
  flags: number;
  vid: number;
}

export const bridge_vlan_info: Descriptor<bridge_vlan_info> = /* @__PURE__ */ declareStruct(
  'bridge_vlan_info',
  `
  __u16 flags;
  __u16 vid;
`,
);

/** `<linux/if_bridge.h>`: 40 bytes. */
export interface bridge_vlan_xstats extends RecordView<'struct bridge_vlan_xstats'> {
  get rx_bytes(): bigint;
  set rx_bytes(value: Integer);
  get rx_packets(): bigint;
  set rx_packets(value: Integer);
  get tx_bytes(): bigint;
  set tx_bytes(value: Integer);
  get tx_packets(): bigint;
  set tx_packets(value: Integer);
  vid: number;
  flags: number;
  pad2: number;
}

export const bridge_vlan_xstats: Descriptor<bridge_vlan_xstats> = /* @__PURE__ */ declareStruct(
  'bridge_vlan_xstats',
  `
  __u64 rx_bytes;
  __u64 rx_packets;
  __u64 tx_bytes;
  __u64 tx_packets;
  __u16 vid;
  __u16 flags;
  __u32 pad2;
`,
);
