// Generated from Linux 7.3.4 <linux/if_link.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/if_link.h>`: 12 bytes. */
export interface if_stats_msg extends RecordView<'struct if_stats_msg'> {
  family: number;
  pad1: number;
  pad2: number;
  ifindex: number;
  filter_mask: number;
}

export const if_stats_msg: Descriptor<if_stats_msg> = /* @__PURE__ */ declareStruct(
  'if_stats_msg',
  `
  __u8 family;
  __u8 pad1;
  __u16 pad2;
  __u32 ifindex;
  __u32 filter_mask;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_bridge_id extends RecordView<'struct ifla_bridge_id'> {
  get prio(): Uint8Array;
  set prio(value: Bytes);
  get addr(): Uint8Array;
  set addr(value: Bytes);
}

export const ifla_bridge_id: Descriptor<ifla_bridge_id> = /* @__PURE__ */ declareStruct(
  'ifla_bridge_id',
  `
  __u8 prio[2];
  __u8 addr[6];
`,
);

/** `<linux/if_link.h>`: 16 bytes. */
export interface ifla_cacheinfo extends RecordView<'struct ifla_cacheinfo'> {
  max_reasm_len: number;
  tstamp: number;
  reachable_time: number;
  retrans_time: number;
}

export const ifla_cacheinfo: Descriptor<ifla_cacheinfo> = /* @__PURE__ */ declareStruct(
  'ifla_cacheinfo',
  `
  __u32 max_reasm_len;
  __u32 tstamp;
  __u32 reachable_time;
  __u32 retrans_time;
`,
);

/** `<linux/if_link.h>`: 4 bytes. */
export interface ifla_geneve_port_range extends RecordView<'struct ifla_geneve_port_range'> {
  low: number;
  high: number;
}

export const ifla_geneve_port_range: Descriptor<ifla_geneve_port_range> =
  /* @__PURE__ */ declareStruct(
    'ifla_geneve_port_range',
    `
  __be16 low;
  __be16 high;
`,
  );

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_port_vsi extends RecordView<'struct ifla_port_vsi'> {
  vsi_mgr_id: number;
  get vsi_type_id(): Uint8Array;
  set vsi_type_id(value: Bytes);
  vsi_type_version: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const ifla_port_vsi: Descriptor<ifla_port_vsi> = /* @__PURE__ */ declareStruct(
  'ifla_port_vsi',
  `
  __u8 vsi_mgr_id;
  __u8 vsi_type_id[3];
  __u8 vsi_type_version;
  __u8 pad[3];
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_rmnet_flags extends RecordView<'struct ifla_rmnet_flags'> {
  flags: number;
  mask: number;
}

export const ifla_rmnet_flags: Descriptor<ifla_rmnet_flags> = /* @__PURE__ */ declareStruct(
  'ifla_rmnet_flags',
  `
  __u32 flags;
  __u32 mask;
`,
);

/** `<linux/if_link.h>`: 32 bytes. */
export interface ifla_vf_broadcast extends RecordView<'struct ifla_vf_broadcast'> {
  get broadcast(): Uint8Array;
  set broadcast(value: Bytes);
}

export const ifla_vf_broadcast: Descriptor<ifla_vf_broadcast> = /* @__PURE__ */ declareStruct(
  'ifla_vf_broadcast',
  `
  __u8 broadcast[32];
`,
);

/** `<linux/if_link.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface ifla_vf_guid extends RecordView<'struct ifla_vf_guid'> {
  vf: number;
  get guid(): bigint;
  set guid(value: Integer);
}

export const ifla_vf_guid: Descriptor<ifla_vf_guid> = /* @__PURE__ */ declareStruct(
  'ifla_vf_guid',
  `
  __u32 vf;
  __u64 guid;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vf_link_state extends RecordView<'struct ifla_vf_link_state'> {
  vf: number;
  link_state: number;
}

export const ifla_vf_link_state: Descriptor<ifla_vf_link_state> = /* @__PURE__ */ declareStruct(
  'ifla_vf_link_state',
  `
  __u32 vf;
  __u32 link_state;
`,
);

/** `<linux/if_link.h>`: 36 bytes. */
export interface ifla_vf_mac extends RecordView<'struct ifla_vf_mac'> {
  vf: number;
  get mac(): Uint8Array;
  set mac(value: Bytes);
}

export const ifla_vf_mac: Descriptor<ifla_vf_mac> = /* @__PURE__ */ declareStruct(
  'ifla_vf_mac',
  `
  __u32 vf;
  __u8 mac[32];
`,
);

/** `<linux/if_link.h>`: 12 bytes. */
export interface ifla_vf_rate extends RecordView<'struct ifla_vf_rate'> {
  vf: number;
  min_tx_rate: number;
  max_tx_rate: number;
}

export const ifla_vf_rate: Descriptor<ifla_vf_rate> = /* @__PURE__ */ declareStruct(
  'ifla_vf_rate',
  `
  __u32 vf;
  __u32 min_tx_rate;
  __u32 max_tx_rate;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vf_rss_query_en extends RecordView<'struct ifla_vf_rss_query_en'> {
  vf: number;
  setting: number;
}

export const ifla_vf_rss_query_en: Descriptor<ifla_vf_rss_query_en> = /* @__PURE__ */ declareStruct(
  'ifla_vf_rss_query_en',
  `
  __u32 vf;
  __u32 setting;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vf_spoofchk extends RecordView<'struct ifla_vf_spoofchk'> {
  vf: number;
  setting: number;
}

export const ifla_vf_spoofchk: Descriptor<ifla_vf_spoofchk> = /* @__PURE__ */ declareStruct(
  'ifla_vf_spoofchk',
  `
  __u32 vf;
  __u32 setting;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vf_trust extends RecordView<'struct ifla_vf_trust'> {
  vf: number;
  setting: number;
}

export const ifla_vf_trust: Descriptor<ifla_vf_trust> = /* @__PURE__ */ declareStruct(
  'ifla_vf_trust',
  `
  __u32 vf;
  __u32 setting;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vf_tx_rate extends RecordView<'struct ifla_vf_tx_rate'> {
  vf: number;
  rate: number;
}

export const ifla_vf_tx_rate: Descriptor<ifla_vf_tx_rate> = /* @__PURE__ */ declareStruct(
  'ifla_vf_tx_rate',
  `
  __u32 vf;
  __u32 rate;
`,
);

/** `<linux/if_link.h>`: 12 bytes. */
export interface ifla_vf_vlan extends RecordView<'struct ifla_vf_vlan'> {
  vf: number;
  vlan: number;
  qos: number;
}

export const ifla_vf_vlan: Descriptor<ifla_vf_vlan> = /* @__PURE__ */ declareStruct(
  'ifla_vf_vlan',
  `
  __u32 vf;
  __u32 vlan;
  __u32 qos;
`,
);

/** `<linux/if_link.h>`: 16 bytes. */
export interface ifla_vf_vlan_info extends RecordView<'struct ifla_vf_vlan_info'> {
  vf: number;
  vlan: number;
  qos: number;
  vlan_proto: number;
}

export const ifla_vf_vlan_info: Descriptor<ifla_vf_vlan_info> = /* @__PURE__ */ declareStruct(
  'ifla_vf_vlan_info',
  `
  __u32 vf;
  __u32 vlan;
  __u32 qos;
  __be16 vlan_proto;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vlan_flags extends RecordView<'struct ifla_vlan_flags'> {
  flags: number;
  mask: number;
}

export const ifla_vlan_flags: Descriptor<ifla_vlan_flags> = /* @__PURE__ */ declareStruct(
  'ifla_vlan_flags',
  `
  __u32 flags;
  __u32 mask;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface ifla_vlan_qos_mapping extends RecordView<'struct ifla_vlan_qos_mapping'> {
  from: number;
  to: number;
}

export const ifla_vlan_qos_mapping: Descriptor<ifla_vlan_qos_mapping> =
  /* @__PURE__ */ declareStruct(
    'ifla_vlan_qos_mapping',
    `
  __u32 from;
  __u32 to;
`,
  );

/** `<linux/if_link.h>`: 4 bytes. */
export interface ifla_vxlan_port_range extends RecordView<'struct ifla_vxlan_port_range'> {
  low: number;
  high: number;
}

export const ifla_vxlan_port_range: Descriptor<ifla_vxlan_port_range> =
  /* @__PURE__ */ declareStruct(
    'ifla_vxlan_port_range',
    `
  __be16 low;
  __be16 high;
`,
  );

/** `<linux/if_link.h>`: 72 bytes. */
export interface rtnl_hw_stats64 extends RecordView<'struct rtnl_hw_stats64'> {
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
  get multicast(): bigint;
  set multicast(value: Integer);
}

export const rtnl_hw_stats64: Descriptor<rtnl_hw_stats64> = /* @__PURE__ */ declareStruct(
  'rtnl_hw_stats64',
  `
  __u64 rx_packets;
  __u64 tx_packets;
  __u64 rx_bytes;
  __u64 tx_bytes;
  __u64 rx_errors;
  __u64 tx_errors;
  __u64 rx_dropped;
  __u64 tx_dropped;
  __u64 multicast;
`,
);

/** `<linux/if_link.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface rtnl_link_ifmap extends RecordView<'struct rtnl_link_ifmap'> {
  get mem_start(): bigint;
  set mem_start(value: Integer);
  get mem_end(): bigint;
  set mem_end(value: Integer);
  get base_addr(): bigint;
  set base_addr(value: Integer);
  irq: number;
  dma: number;
  port: number;
}

export const rtnl_link_ifmap: Descriptor<rtnl_link_ifmap> = /* @__PURE__ */ declareStruct(
  'rtnl_link_ifmap',
  `
  __u64 mem_start;
  __u64 mem_end;
  __u64 base_addr;
  __u16 irq;
  __u8 dma;
  __u8 port;
`,
);

/** `<linux/if_link.h>`: 96 bytes. */
export interface rtnl_link_stats extends RecordView<'struct rtnl_link_stats'> {
  rx_packets: number;
  tx_packets: number;
  rx_bytes: number;
  tx_bytes: number;
  rx_errors: number;
  tx_errors: number;
  rx_dropped: number;
  tx_dropped: number;
  multicast: number;
  collisions: number;
  rx_length_errors: number;
  rx_over_errors: number;
  rx_crc_errors: number;
  rx_frame_errors: number;
  rx_fifo_errors: number;
  rx_missed_errors: number;
  tx_aborted_errors: number;
  tx_carrier_errors: number;
  tx_fifo_errors: number;
  tx_heartbeat_errors: number;
  tx_window_errors: number;
  rx_compressed: number;
  tx_compressed: number;
  rx_nohandler: number;
}

export const rtnl_link_stats: Descriptor<rtnl_link_stats> = /* @__PURE__ */ declareStruct(
  'rtnl_link_stats',
  `
  __u32 rx_packets;
  __u32 tx_packets;
  __u32 rx_bytes;
  __u32 tx_bytes;
  __u32 rx_errors;
  __u32 tx_errors;
  __u32 rx_dropped;
  __u32 tx_dropped;
  __u32 multicast;
  __u32 collisions;
  __u32 rx_length_errors;
  __u32 rx_over_errors;
  __u32 rx_crc_errors;
  __u32 rx_frame_errors;
  __u32 rx_fifo_errors;
  __u32 rx_missed_errors;
  __u32 tx_aborted_errors;
  __u32 tx_carrier_errors;
  __u32 tx_fifo_errors;
  __u32 tx_heartbeat_errors;
  __u32 tx_window_errors;
  __u32 rx_compressed;
  __u32 tx_compressed;
  __u32 rx_nohandler;
`,
);

/** `<linux/if_link.h>`: 200 bytes. */
export interface rtnl_link_stats64 extends RecordView<'struct rtnl_link_stats64'> {
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
  get multicast(): bigint;
  set multicast(value: Integer);
  get collisions(): bigint;
  set collisions(value: Integer);
  get rx_length_errors(): bigint;
  set rx_length_errors(value: Integer);
  get rx_over_errors(): bigint;
  set rx_over_errors(value: Integer);
  get rx_crc_errors(): bigint;
  set rx_crc_errors(value: Integer);
  get rx_frame_errors(): bigint;
  set rx_frame_errors(value: Integer);
  get rx_fifo_errors(): bigint;
  set rx_fifo_errors(value: Integer);
  get rx_missed_errors(): bigint;
  set rx_missed_errors(value: Integer);
  get tx_aborted_errors(): bigint;
  set tx_aborted_errors(value: Integer);
  get tx_carrier_errors(): bigint;
  set tx_carrier_errors(value: Integer);
  get tx_fifo_errors(): bigint;
  set tx_fifo_errors(value: Integer);
  get tx_heartbeat_errors(): bigint;
  set tx_heartbeat_errors(value: Integer);
  get tx_window_errors(): bigint;
  set tx_window_errors(value: Integer);
  get rx_compressed(): bigint;
  set rx_compressed(value: Integer);
  get tx_compressed(): bigint;
  set tx_compressed(value: Integer);
  get rx_nohandler(): bigint;
  set rx_nohandler(value: Integer);
  get rx_otherhost_dropped(): bigint;
  set rx_otherhost_dropped(value: Integer);
}

export const rtnl_link_stats64: Descriptor<rtnl_link_stats64> = /* @__PURE__ */ declareStruct(
  'rtnl_link_stats64',
  `
  __u64 rx_packets;
  __u64 tx_packets;
  __u64 rx_bytes;
  __u64 tx_bytes;
  __u64 rx_errors;
  __u64 tx_errors;
  __u64 rx_dropped;
  __u64 tx_dropped;
  __u64 multicast;
  __u64 collisions;
  __u64 rx_length_errors;
  __u64 rx_over_errors;
  __u64 rx_crc_errors;
  __u64 rx_frame_errors;
  __u64 rx_fifo_errors;
  __u64 rx_missed_errors;
  __u64 tx_aborted_errors;
  __u64 tx_carrier_errors;
  __u64 tx_fifo_errors;
  __u64 tx_heartbeat_errors;
  __u64 tx_window_errors;
  __u64 rx_compressed;
  __u64 tx_compressed;
  __u64 rx_nohandler;
  __u64 rx_otherhost_dropped;
`,
);

/** `<linux/if_link.h>`: 8 bytes. */
export interface tunnel_msg extends RecordView<'struct tunnel_msg'> {
  family: number;
  flags: number;
  reserved2: number;
  ifindex: number;
}

export const tunnel_msg: Descriptor<tunnel_msg> = /* @__PURE__ */ declareStruct(
  'tunnel_msg',
  `
  __u8 family;
  __u8 flags;
  __u16 reserved2;
  __u32 ifindex;
`,
);
