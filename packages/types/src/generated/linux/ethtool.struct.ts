// Generated from Linux 7.3.4 <linux/ethtool.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { ethtool_flow_union } from './ethtool.union.ts';
import { ethhdr } from './if_ether.struct.ts';

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_ah_espip4_spec extends RecordView<'struct ethtool_ah_espip4_spec'> {
  ip4src: number;
  ip4dst: number;
  spi: number;
  tos: number;
}

export const ethtool_ah_espip4_spec: Descriptor<ethtool_ah_espip4_spec> =
  /* @__PURE__ */ declareStruct(
    'ethtool_ah_espip4_spec',
    `
  __be32 ip4src;
  __be32 ip4dst;
  __be32 spi;
  __u8 tos;
`,
  );

/** `<linux/ethtool.h>`: 40 bytes. */
export interface ethtool_ah_espip6_spec extends RecordView<'struct ethtool_ah_espip6_spec'> {
  get ip6src(): Elements<number>;
  set ip6src(value: Iterable<number>);
  get ip6dst(): Elements<number>;
  set ip6dst(value: Iterable<number>);
  spi: number;
  tclass: number;
}

export const ethtool_ah_espip6_spec: Descriptor<ethtool_ah_espip6_spec> =
  /* @__PURE__ */ declareStruct(
    'ethtool_ah_espip6_spec',
    `
  __be32 ip6src[4];
  __be32 ip6dst[4];
  __be32 spi;
  __u8 tclass;
`,
  );

/** `<linux/ethtool.h>`: 36 bytes. */
export interface ethtool_channels extends RecordView<'struct ethtool_channels'> {
  cmd: number;
  max_rx: number;
  max_tx: number;
  max_other: number;
  max_combined: number;
  rx_count: number;
  tx_count: number;
  other_count: number;
  combined_count: number;
}

export const ethtool_channels: Descriptor<ethtool_channels> = /* @__PURE__ */ declareStruct(
  'ethtool_channels',
  `
  __u32 cmd;
  __u32 max_rx;
  __u32 max_tx;
  __u32 max_other;
  __u32 max_combined;
  __u32 rx_count;
  __u32 tx_count;
  __u32 other_count;
  __u32 combined_count;
`,
);

/** `<linux/ethtool.h>`: 44 bytes. */
export interface ethtool_cmd extends RecordView<'struct ethtool_cmd'> {
  cmd: number;
  supported: number;
  advertising: number;
  speed: number;
  duplex: number;
  port: number;
  phy_address: number;
  transceiver: number;
  autoneg: number;
  mdio_support: number;
  maxtxpkt: number;
  maxrxpkt: number;
  speed_hi: number;
  eth_tp_mdix: number;
  eth_tp_mdix_ctrl: number;
  lp_advertising: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const ethtool_cmd: Descriptor<ethtool_cmd> = /* @__PURE__ */ declareStruct(
  'ethtool_cmd',
  `
  __u32 cmd;
  __u32 supported;
  __u32 advertising;
  __u16 speed;
  __u8 duplex;
  __u8 port;
  __u8 phy_address;
  __u8 transceiver;
  __u8 autoneg;
  __u8 mdio_support;
  __u32 maxtxpkt;
  __u32 maxrxpkt;
  __u16 speed_hi;
  __u8 eth_tp_mdix;
  __u8 eth_tp_mdix_ctrl;
  __u32 lp_advertising;
  __u32 reserved[2];
`,
);

/** `<linux/ethtool.h>`: 92 bytes. */
export interface ethtool_coalesce extends RecordView<'struct ethtool_coalesce'> {
  cmd: number;
  rx_coalesce_usecs: number;
  rx_max_coalesced_frames: number;
  rx_coalesce_usecs_irq: number;
  rx_max_coalesced_frames_irq: number;
  tx_coalesce_usecs: number;
  tx_max_coalesced_frames: number;
  tx_coalesce_usecs_irq: number;
  tx_max_coalesced_frames_irq: number;
  stats_block_coalesce_usecs: number;
  use_adaptive_rx_coalesce: number;
  use_adaptive_tx_coalesce: number;
  pkt_rate_low: number;
  rx_coalesce_usecs_low: number;
  rx_max_coalesced_frames_low: number;
  tx_coalesce_usecs_low: number;
  tx_max_coalesced_frames_low: number;
  pkt_rate_high: number;
  rx_coalesce_usecs_high: number;
  rx_max_coalesced_frames_high: number;
  tx_coalesce_usecs_high: number;
  tx_max_coalesced_frames_high: number;
  rate_sample_interval: number;
}

export const ethtool_coalesce: Descriptor<ethtool_coalesce> = /* @__PURE__ */ declareStruct(
  'ethtool_coalesce',
  `
  __u32 cmd;
  __u32 rx_coalesce_usecs;
  __u32 rx_max_coalesced_frames;
  __u32 rx_coalesce_usecs_irq;
  __u32 rx_max_coalesced_frames_irq;
  __u32 tx_coalesce_usecs;
  __u32 tx_max_coalesced_frames;
  __u32 tx_coalesce_usecs_irq;
  __u32 tx_max_coalesced_frames_irq;
  __u32 stats_block_coalesce_usecs;
  __u32 use_adaptive_rx_coalesce;
  __u32 use_adaptive_tx_coalesce;
  __u32 pkt_rate_low;
  __u32 rx_coalesce_usecs_low;
  __u32 rx_max_coalesced_frames_low;
  __u32 tx_coalesce_usecs_low;
  __u32 tx_max_coalesced_frames_low;
  __u32 pkt_rate_high;
  __u32 rx_coalesce_usecs_high;
  __u32 rx_max_coalesced_frames_high;
  __u32 tx_coalesce_usecs_high;
  __u32 tx_max_coalesced_frames_high;
  __u32 rate_sample_interval;
`,
);

/** `<linux/ethtool.h>`: 196 bytes. */
export interface ethtool_drvinfo extends RecordView<'struct ethtool_drvinfo'> {
  cmd: number;
  get driver(): Uint8Array;
  set driver(value: Bytes);
  get version(): Uint8Array;
  set version(value: Bytes);
  get fw_version(): Uint8Array;
  set fw_version(value: Bytes);
  get bus_info(): Uint8Array;
  set bus_info(value: Bytes);
  get erom_version(): Uint8Array;
  set erom_version(value: Bytes);
  get reserved2(): Uint8Array;
  set reserved2(value: Bytes);
  n_priv_flags: number;
  n_stats: number;
  testinfo_len: number;
  eedump_len: number;
  regdump_len: number;
}

export const ethtool_drvinfo: Descriptor<ethtool_drvinfo> = /* @__PURE__ */ declareStruct(
  'ethtool_drvinfo',
  `
  __u32 cmd;
  char driver[32];
  char version[32];
  char fw_version[32];
  char bus_info[32];
  char erom_version[32];
  char reserved2[12];
  __u32 n_priv_flags;
  __u32 n_stats;
  __u32 testinfo_len;
  __u32 eedump_len;
  __u32 regdump_len;
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_dump extends RecordView<'struct ethtool_dump'> {
  cmd: number;
  version: number;
  flag: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_dump: Descriptor<ethtool_dump> = /* @__PURE__ */ declareStruct(
  'ethtool_dump',
  `
  __u32 cmd;
  __u32 version;
  __u32 flag;
  __u32 len;
  __u8 data[];
`,
);

/** `<linux/ethtool.h>`: 40 bytes. */
export interface ethtool_eee extends RecordView<'struct ethtool_eee'> {
  cmd: number;
  supported: number;
  advertised: number;
  lp_advertised: number;
  eee_active: number;
  eee_enabled: number;
  tx_lpi_enabled: number;
  tx_lpi_timer: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const ethtool_eee: Descriptor<ethtool_eee> = /* @__PURE__ */ declareStruct(
  'ethtool_eee',
  `
  __u32 cmd;
  __u32 supported;
  __u32 advertised;
  __u32 lp_advertised;
  __u32 eee_active;
  __u32 eee_enabled;
  __u32 tx_lpi_enabled;
  __u32 tx_lpi_timer;
  __u32 reserved[2];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_eeprom extends RecordView<'struct ethtool_eeprom'> {
  cmd: number;
  magic: number;
  offset: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_eeprom: Descriptor<ethtool_eeprom> = /* @__PURE__ */ declareStruct(
  'ethtool_eeprom',
  `
  __u32 cmd;
  __u32 magic;
  __u32 offset;
  __u32 len;
  __u8 data[];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_fecparam extends RecordView<'struct ethtool_fecparam'> {
  cmd: number;
  active_fec: number;
  fec: number;
  reserved: number;
}

export const ethtool_fecparam: Descriptor<ethtool_fecparam> = /* @__PURE__ */ declareStruct(
  'ethtool_fecparam',
  `
  __u32 cmd;
  __u32 active_fec;
  __u32 fec;
  __u32 reserved;
`,
);

/** `<linux/ethtool.h>`: 136 bytes. */
export interface ethtool_flash extends RecordView<'struct ethtool_flash'> {
  cmd: number;
  region: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_flash: Descriptor<ethtool_flash> = /* @__PURE__ */ declareStruct(
  'ethtool_flash',
  `
  __u32 cmd;
  __u32 region;
  char data[128];
`,
);

/** `<linux/ethtool.h>`: 20 bytes. */
export interface ethtool_flow_ext extends RecordView<'struct ethtool_flow_ext'> {
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get h_dest(): Uint8Array;
  set h_dest(value: Bytes);
  vlan_etype: number;
  vlan_tci: number;
  get data(): Elements<number>;
  set data(value: Iterable<number>);
}

export const ethtool_flow_ext: Descriptor<ethtool_flow_ext> = /* @__PURE__ */ declareStruct(
  'ethtool_flow_ext',
  `
  __u8 padding[2];
  unsigned char h_dest[6];
  __be16 vlan_etype;
  __be16 vlan_tci;
  __be32 data[2];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_get_features_block
  extends RecordView<'struct ethtool_get_features_block'> {
  available: number;
  requested: number;
  active: number;
  never_changed: number;
}

export const ethtool_get_features_block: Descriptor<ethtool_get_features_block> =
  /* @__PURE__ */ declareStruct(
    'ethtool_get_features_block',
    `
  __u32 available;
  __u32 requested;
  __u32 active;
  __u32 never_changed;
`,
  );

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_gfeatures extends RecordView<'struct ethtool_gfeatures'> {
  cmd: number;
  size: number;
  get features(): Elements<ethtool_get_features_block>;
  set features(value: Iterable<ethtool_get_features_block | Init<ethtool_get_features_block>>);
}

export const ethtool_gfeatures: Descriptor<ethtool_gfeatures> = /* @__PURE__ */ declareStruct(
  'ethtool_gfeatures',
  `
  __u32 cmd;
  __u32 size;
  struct ethtool_get_features_block features[];
`,
  { uses: () => [ethtool_get_features_block] },
);

/** `<linux/ethtool.h>`: 12 bytes. */
export interface ethtool_gstrings extends RecordView<'struct ethtool_gstrings'> {
  cmd: number;
  string_set: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_gstrings: Descriptor<ethtool_gstrings> = /* @__PURE__ */ declareStruct(
  'ethtool_gstrings',
  `
  __u32 cmd;
  __u32 string_set;
  __u32 len;
  __u8 data[];
`,
);

/** `<linux/ethtool.h>`: 48 bytes. */
export interface ethtool_link_settings extends RecordView<'struct ethtool_link_settings'> {
  cmd: number;
  speed: number;
  duplex: number;
  port: number;
  phy_address: number;
  autoneg: number;
  mdio_support: number;
  eth_tp_mdix: number;
  eth_tp_mdix_ctrl: number;
  link_mode_masks_nwords: number;
  transceiver: number;
  master_slave_cfg: number;
  master_slave_state: number;
  rate_matching: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get link_mode_masks(): Uint32Array;
  set link_mode_masks(value: Iterable<Integer>);
}

export const ethtool_link_settings: Descriptor<ethtool_link_settings> =
  /* @__PURE__ */ declareStruct(
    'ethtool_link_settings',
    `
  __u32 cmd;
  __u32 speed;
  __u8 duplex;
  __u8 port;
  __u8 phy_address;
  __u8 autoneg;
  __u8 mdio_support;
  __u8 eth_tp_mdix;
  __u8 eth_tp_mdix_ctrl;
  __s8 link_mode_masks_nwords;
  __u8 transceiver;
  __u8 master_slave_cfg;
  __u8 master_slave_state;
  __u8 rate_matching;
  __u32 reserved[7];
  __u32 link_mode_masks[];
`,
  );

/** `<linux/ethtool.h>`: 44 bytes. */
export interface ethtool_modinfo extends RecordView<'struct ethtool_modinfo'> {
  cmd: number;
  type: number;
  eeprom_len: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const ethtool_modinfo: Descriptor<ethtool_modinfo> = /* @__PURE__ */ declareStruct(
  'ethtool_modinfo',
  `
  __u32 cmd;
  __u32 type;
  __u32 eeprom_len;
  __u32 reserved[8];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_pauseparam extends RecordView<'struct ethtool_pauseparam'> {
  cmd: number;
  autoneg: number;
  rx_pause: number;
  tx_pause: number;
}

export const ethtool_pauseparam: Descriptor<ethtool_pauseparam> = /* @__PURE__ */ declareStruct(
  'ethtool_pauseparam',
  `
  __u32 cmd;
  __u32 autoneg;
  __u32 rx_pause;
  __u32 tx_pause;
`,
);

/** `<linux/ethtool.h>`: 520 bytes. */
export interface ethtool_per_queue_op extends RecordView<'struct ethtool_per_queue_op'> {
  cmd: number;
  sub_command: number;
  get queue_mask(): Uint32Array;
  set queue_mask(value: Iterable<Integer>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_per_queue_op: Descriptor<ethtool_per_queue_op> = /* @__PURE__ */ declareStruct(
  'ethtool_per_queue_op',
  `
  __u32 cmd;
  __u32 sub_command;
  __u32 queue_mask[128];
  char data[];
`,
);

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_perm_addr extends RecordView<'struct ethtool_perm_addr'> {
  cmd: number;
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_perm_addr: Descriptor<ethtool_perm_addr> = /* @__PURE__ */ declareStruct(
  'ethtool_perm_addr',
  `
  __u32 cmd;
  __u32 size;
  __u8 data[];
`,
);

/** `<linux/ethtool.h>`: 12 bytes. */
export interface ethtool_regs extends RecordView<'struct ethtool_regs'> {
  cmd: number;
  version: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ethtool_regs: Descriptor<ethtool_regs> = /* @__PURE__ */ declareStruct(
  'ethtool_regs',
  `
  __u32 cmd;
  __u32 version;
  __u32 len;
  __u8 data[];
`,
);

/** `<linux/ethtool.h>`: 36 bytes. */
export interface ethtool_ringparam extends RecordView<'struct ethtool_ringparam'> {
  cmd: number;
  rx_max_pending: number;
  rx_mini_max_pending: number;
  rx_jumbo_max_pending: number;
  tx_max_pending: number;
  rx_pending: number;
  rx_mini_pending: number;
  rx_jumbo_pending: number;
  tx_pending: number;
}

export const ethtool_ringparam: Descriptor<ethtool_ringparam> = /* @__PURE__ */ declareStruct(
  'ethtool_ringparam',
  `
  __u32 cmd;
  __u32 rx_max_pending;
  __u32 rx_mini_max_pending;
  __u32 rx_jumbo_max_pending;
  __u32 tx_max_pending;
  __u32 rx_pending;
  __u32 rx_mini_pending;
  __u32 rx_jumbo_pending;
  __u32 tx_pending;
`,
);

/** `<linux/ethtool.h>`: 168 bytes on x86_64, arm, riscv64, aarch64; 160 bytes on x86. */
export interface ethtool_rx_flow_spec extends RecordView<'struct ethtool_rx_flow_spec'> {
  flow_type: number;
  get h_u(): ethtool_flow_union;
  set h_u(value: ethtool_flow_union | Init<ethtool_flow_union>);
  get h_ext(): ethtool_flow_ext;
  set h_ext(value: ethtool_flow_ext | Init<ethtool_flow_ext>);
  get m_u(): ethtool_flow_union;
  set m_u(value: ethtool_flow_union | Init<ethtool_flow_union>);
  get m_ext(): ethtool_flow_ext;
  set m_ext(value: ethtool_flow_ext | Init<ethtool_flow_ext>);
  get ring_cookie(): bigint;
  set ring_cookie(value: Integer);
  location: number;
}

export const ethtool_rx_flow_spec: Descriptor<ethtool_rx_flow_spec> = /* @__PURE__ */ declareStruct(
  'ethtool_rx_flow_spec',
  `
  __u32 flow_type;
  union ethtool_flow_union h_u;
  struct ethtool_flow_ext h_ext;
  union ethtool_flow_union m_u;
  struct ethtool_flow_ext m_ext;
  __u64 ring_cookie;
  __u32 location;
`,
  { uses: () => [ethtool_flow_ext, ethtool_flow_union] },
);

/** `<linux/ethtool.h>`: 184 bytes on x86_64, arm, riscv64, aarch64; 176 bytes on x86. */
export interface ethtool_rx_ntuple extends RecordView<'struct ethtool_rx_ntuple'> {
  cmd: number;
  get fs(): ethtool_rx_ntuple_flow_spec;
  set fs(value: ethtool_rx_ntuple_flow_spec | Init<ethtool_rx_ntuple_flow_spec>);
}

export const ethtool_rx_ntuple: Descriptor<ethtool_rx_ntuple> = /* @__PURE__ */ declareStruct(
  'ethtool_rx_ntuple',
  `
  __u32 cmd;
  struct ethtool_rx_ntuple_flow_spec fs;
`,
  { uses: () => [ethtool_rx_ntuple_flow_spec] },
);

interface ethtool_rx_ntuple_flow_spec$h_u
  extends RecordView<'union ethtool_rx_ntuple_flow_spec.h_u'> {
  get tcp_ip4_spec(): ethtool_tcpip4_spec;
  set tcp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get udp_ip4_spec(): ethtool_tcpip4_spec;
  set udp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get sctp_ip4_spec(): ethtool_tcpip4_spec;
  set sctp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get ah_ip4_spec(): ethtool_ah_espip4_spec;
  set ah_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get esp_ip4_spec(): ethtool_ah_espip4_spec;
  set esp_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get usr_ip4_spec(): ethtool_usrip4_spec;
  set usr_ip4_spec(value: ethtool_usrip4_spec | Init<ethtool_usrip4_spec>);
  get ether_spec(): ethhdr;
  set ether_spec(value: ethhdr | Init<ethhdr>);
  get hdata(): Uint8Array;
  set hdata(value: Bytes);
}

interface ethtool_rx_ntuple_flow_spec$m_u
  extends RecordView<'union ethtool_rx_ntuple_flow_spec.m_u'> {
  get tcp_ip4_spec(): ethtool_tcpip4_spec;
  set tcp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get udp_ip4_spec(): ethtool_tcpip4_spec;
  set udp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get sctp_ip4_spec(): ethtool_tcpip4_spec;
  set sctp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get ah_ip4_spec(): ethtool_ah_espip4_spec;
  set ah_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get esp_ip4_spec(): ethtool_ah_espip4_spec;
  set esp_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get usr_ip4_spec(): ethtool_usrip4_spec;
  set usr_ip4_spec(value: ethtool_usrip4_spec | Init<ethtool_usrip4_spec>);
  get ether_spec(): ethhdr;
  set ether_spec(value: ethhdr | Init<ethhdr>);
  get hdata(): Uint8Array;
  set hdata(value: Bytes);
}

/** `<linux/ethtool.h>`: 176 bytes on x86_64, arm, riscv64, aarch64; 172 bytes on x86. */
export interface ethtool_rx_ntuple_flow_spec
  extends RecordView<'struct ethtool_rx_ntuple_flow_spec'> {
  flow_type: number;
  get h_u(): ethtool_rx_ntuple_flow_spec$h_u;
  set h_u(value: ethtool_rx_ntuple_flow_spec$h_u | Init<ethtool_rx_ntuple_flow_spec$h_u>);
  get m_u(): ethtool_rx_ntuple_flow_spec$m_u;
  set m_u(value: ethtool_rx_ntuple_flow_spec$m_u | Init<ethtool_rx_ntuple_flow_spec$m_u>);
  vlan_tag: number;
  vlan_tag_mask: number;
  get data(): bigint;
  set data(value: Integer);
  get data_mask(): bigint;
  set data_mask(value: Integer);
  action: number;
}

export const ethtool_rx_ntuple_flow_spec: Descriptor<ethtool_rx_ntuple_flow_spec> =
  /* @__PURE__ */ declareStruct(
    'ethtool_rx_ntuple_flow_spec',
    `
  __u32 flow_type;
  union {
    struct ethtool_tcpip4_spec tcp_ip4_spec;
    struct ethtool_tcpip4_spec udp_ip4_spec;
    struct ethtool_tcpip4_spec sctp_ip4_spec;
    struct ethtool_ah_espip4_spec ah_ip4_spec;
    struct ethtool_ah_espip4_spec esp_ip4_spec;
    struct ethtool_usrip4_spec usr_ip4_spec;
    struct ethhdr ether_spec;
    __u8 hdata[72];
  } h_u;
  union {
    struct ethtool_tcpip4_spec tcp_ip4_spec;
    struct ethtool_tcpip4_spec udp_ip4_spec;
    struct ethtool_tcpip4_spec sctp_ip4_spec;
    struct ethtool_ah_espip4_spec ah_ip4_spec;
    struct ethtool_ah_espip4_spec esp_ip4_spec;
    struct ethtool_usrip4_spec usr_ip4_spec;
    struct ethhdr ether_spec;
    __u8 hdata[72];
  } m_u;
  __u16 vlan_tag;
  __u16 vlan_tag_mask;
  __u64 data;
  __u64 data_mask;
  __s32 action;
`,
    { uses: () => [ethhdr, ethtool_ah_espip4_spec, ethtool_tcpip4_spec, ethtool_usrip4_spec] },
  );

/** `<linux/ethtool.h>`: 24 bytes. */
export interface ethtool_rxfh extends RecordView<'struct ethtool_rxfh'> {
  cmd: number;
  rss_context: number;
  indir_size: number;
  key_size: number;
  hfunc: number;
  input_xfrm: number;
  get rsvd8(): Uint8Array;
  set rsvd8(value: Bytes);
  rsvd32: number;
  get rss_config(): Uint32Array;
  set rss_config(value: Iterable<Integer>);
}

export const ethtool_rxfh: Descriptor<ethtool_rxfh> = /* @__PURE__ */ declareStruct(
  'ethtool_rxfh',
  `
  __u32 cmd;
  __u32 rss_context;
  __u32 indir_size;
  __u32 key_size;
  __u8 hfunc;
  __u8 input_xfrm;
  __u8 rsvd8[2];
  __u32 rsvd32;
  __u32 rss_config[];
`,
);

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_rxfh_indir extends RecordView<'struct ethtool_rxfh_indir'> {
  cmd: number;
  size: number;
  get ring_index(): Uint32Array;
  set ring_index(value: Iterable<Integer>);
}

export const ethtool_rxfh_indir: Descriptor<ethtool_rxfh_indir> = /* @__PURE__ */ declareStruct(
  'ethtool_rxfh_indir',
  `
  __u32 cmd;
  __u32 size;
  __u32 ring_index[];
`,
);

/** `<linux/ethtool.h>`: 192 bytes on x86_64, arm, riscv64, aarch64; 180 bytes on x86. */
export interface ethtool_rxnfc extends RecordView<'struct ethtool_rxnfc'> {
  cmd: number;
  flow_type: number;
  get data(): bigint;
  set data(value: Integer);
  get fs(): ethtool_rx_flow_spec;
  set fs(value: ethtool_rx_flow_spec | Init<ethtool_rx_flow_spec>);
  rule_cnt: number;
  rss_context: number;
  get rule_locs(): Uint32Array;
  set rule_locs(value: Iterable<Integer>);
}

export const ethtool_rxnfc: Descriptor<ethtool_rxnfc> = /* @__PURE__ */ declareStruct(
  'ethtool_rxnfc',
  `
  __u32 cmd;
  __u32 flow_type;
  __u64 data;
  struct ethtool_rx_flow_spec fs;
  union {
    __u32 rule_cnt;
    __u32 rss_context;
  };
  __u32 rule_locs[];
`,
  { uses: () => [ethtool_rx_flow_spec] },
);

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_set_features_block
  extends RecordView<'struct ethtool_set_features_block'> {
  valid: number;
  requested: number;
}

export const ethtool_set_features_block: Descriptor<ethtool_set_features_block> =
  /* @__PURE__ */ declareStruct(
    'ethtool_set_features_block',
    `
  __u32 valid;
  __u32 requested;
`,
  );

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_sfeatures extends RecordView<'struct ethtool_sfeatures'> {
  cmd: number;
  size: number;
  get features(): Elements<ethtool_set_features_block>;
  set features(value: Iterable<ethtool_set_features_block | Init<ethtool_set_features_block>>);
}

export const ethtool_sfeatures: Descriptor<ethtool_sfeatures> = /* @__PURE__ */ declareStruct(
  'ethtool_sfeatures',
  `
  __u32 cmd;
  __u32 size;
  struct ethtool_set_features_block features[];
`,
  { uses: () => [ethtool_set_features_block] },
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_sset_info extends RecordView<'struct ethtool_sset_info'> {
  cmd: number;
  reserved: number;
  get sset_mask(): bigint;
  set sset_mask(value: Integer);
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const ethtool_sset_info: Descriptor<ethtool_sset_info> = /* @__PURE__ */ declareStruct(
  'ethtool_sset_info',
  `
  __u32 cmd;
  __u32 reserved;
  __u64 sset_mask;
  __u32 data[];
`,
);

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_stats extends RecordView<'struct ethtool_stats'> {
  cmd: number;
  n_stats: number;
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

export const ethtool_stats: Descriptor<ethtool_stats> = /* @__PURE__ */ declareStruct(
  'ethtool_stats',
  `
  __u32 cmd;
  __u32 n_stats;
  __u64 data[];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_tcpip4_spec extends RecordView<'struct ethtool_tcpip4_spec'> {
  ip4src: number;
  ip4dst: number;
  psrc: number;
  pdst: number;
  tos: number;
}

export const ethtool_tcpip4_spec: Descriptor<ethtool_tcpip4_spec> = /* @__PURE__ */ declareStruct(
  'ethtool_tcpip4_spec',
  `
  __be32 ip4src;
  __be32 ip4dst;
  __be16 psrc;
  __be16 pdst;
  __u8 tos;
`,
);

/** `<linux/ethtool.h>`: 40 bytes. */
export interface ethtool_tcpip6_spec extends RecordView<'struct ethtool_tcpip6_spec'> {
  get ip6src(): Elements<number>;
  set ip6src(value: Iterable<number>);
  get ip6dst(): Elements<number>;
  set ip6dst(value: Iterable<number>);
  psrc: number;
  pdst: number;
  tclass: number;
}

export const ethtool_tcpip6_spec: Descriptor<ethtool_tcpip6_spec> = /* @__PURE__ */ declareStruct(
  'ethtool_tcpip6_spec',
  `
  __be32 ip6src[4];
  __be32 ip6dst[4];
  __be16 psrc;
  __be16 pdst;
  __u8 tclass;
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_test extends RecordView<'struct ethtool_test'> {
  cmd: number;
  flags: number;
  reserved: number;
  len: number;
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

export const ethtool_test: Descriptor<ethtool_test> = /* @__PURE__ */ declareStruct(
  'ethtool_test',
  `
  __u32 cmd;
  __u32 flags;
  __u32 reserved;
  __u32 len;
  __u64 data[];
`,
);

/** `<linux/ethtool.h>`: 44 bytes. */
export interface ethtool_ts_info extends RecordView<'struct ethtool_ts_info'> {
  cmd: number;
  so_timestamping: number;
  phc_index: number;
  tx_types: number;
  get tx_reserved(): Uint32Array;
  set tx_reserved(value: Iterable<Integer>);
  rx_filters: number;
  get rx_reserved(): Uint32Array;
  set rx_reserved(value: Iterable<Integer>);
}

export const ethtool_ts_info: Descriptor<ethtool_ts_info> = /* @__PURE__ */ declareStruct(
  'ethtool_ts_info',
  `
  __u32 cmd;
  __u32 so_timestamping;
  __s32 phc_index;
  __u32 tx_types;
  __u32 tx_reserved[3];
  __u32 rx_filters;
  __u32 rx_reserved[3];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_tunable extends RecordView<'struct ethtool_tunable'> {
  cmd: number;
  id: number;
  type_id: number;
  len: number;
  get data(): Elements<number>;
  set data(value: Iterable<Pointer>);
}

export const ethtool_tunable: Descriptor<ethtool_tunable> = /* @__PURE__ */ declareStruct(
  'ethtool_tunable',
  `
  __u32 cmd;
  __u32 id;
  __u32 type_id;
  __u32 len;
  void *data[];
`,
);

/** `<linux/ethtool.h>`: 16 bytes. */
export interface ethtool_usrip4_spec extends RecordView<'struct ethtool_usrip4_spec'> {
  ip4src: number;
  ip4dst: number;
  l4_4_bytes: number;
  tos: number;
  ip_ver: number;
  proto: number;
}

export const ethtool_usrip4_spec: Descriptor<ethtool_usrip4_spec> = /* @__PURE__ */ declareStruct(
  'ethtool_usrip4_spec',
  `
  __be32 ip4src;
  __be32 ip4dst;
  __be32 l4_4_bytes;
  __u8 tos;
  __u8 ip_ver;
  __u8 proto;
`,
);

/** `<linux/ethtool.h>`: 40 bytes. */
export interface ethtool_usrip6_spec extends RecordView<'struct ethtool_usrip6_spec'> {
  get ip6src(): Elements<number>;
  set ip6src(value: Iterable<number>);
  get ip6dst(): Elements<number>;
  set ip6dst(value: Iterable<number>);
  l4_4_bytes: number;
  tclass: number;
  l4_proto: number;
}

export const ethtool_usrip6_spec: Descriptor<ethtool_usrip6_spec> = /* @__PURE__ */ declareStruct(
  'ethtool_usrip6_spec',
  `
  __be32 ip6src[4];
  __be32 ip6dst[4];
  __be32 l4_4_bytes;
  __u8 tclass;
  __u8 l4_proto;
`,
);

/** `<linux/ethtool.h>`: 8 bytes. */
export interface ethtool_value extends RecordView<'struct ethtool_value'> {
  cmd: number;
  data: number;
}

export const ethtool_value: Descriptor<ethtool_value> = /* @__PURE__ */ declareStruct(
  'ethtool_value',
  `
  __u32 cmd;
  __u32 data;
`,
);

/** `<linux/ethtool.h>`: 20 bytes. */
export interface ethtool_wolinfo extends RecordView<'struct ethtool_wolinfo'> {
  cmd: number;
  supported: number;
  wolopts: number;
  get sopass(): Uint8Array;
  set sopass(value: Bytes);
}

export const ethtool_wolinfo: Descriptor<ethtool_wolinfo> = /* @__PURE__ */ declareStruct(
  'ethtool_wolinfo',
  `
  __u32 cmd;
  __u32 supported;
  __u32 wolopts;
  __u8 sopass[6];
`,
);
