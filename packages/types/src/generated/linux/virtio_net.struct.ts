// Generated from Linux 7.3.4 <linux/virtio_net.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_config extends RecordView<'struct virtio_net_config'> {
  get mac(): Uint8Array;
  set mac(value: Bytes);
  status: number;
  max_virtqueue_pairs: number;
  mtu: number;
  speed: number;
  duplex: number;
  rss_max_key_size: number;
  rss_max_indirection_table_length: number;
  supported_hash_types: number;
}

export const virtio_net_config: Descriptor<virtio_net_config> = /* @__PURE__ */ declareStruct(
  'virtio_net_config',
  `
  __u8 mac[6];
  __u16 status;
  __u16 max_virtqueue_pairs;
  __u16 mtu;
  __le32 speed;
  __u8 duplex;
  __u8 rss_max_key_size;
  __le16 rss_max_indirection_table_length;
  __le32 supported_hash_types;
`,
  { pack: 1 },
);

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_ctrl_coal extends RecordView<'struct virtio_net_ctrl_coal'> {
  max_packets: number;
  max_usecs: number;
}

export const virtio_net_ctrl_coal: Descriptor<virtio_net_ctrl_coal> = /* @__PURE__ */ declareStruct(
  'virtio_net_ctrl_coal',
  `
  __le32 max_packets;
  __le32 max_usecs;
`,
);

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_ctrl_coal_rx extends RecordView<'struct virtio_net_ctrl_coal_rx'> {
  rx_max_packets: number;
  rx_usecs: number;
}

export const virtio_net_ctrl_coal_rx: Descriptor<virtio_net_ctrl_coal_rx> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_ctrl_coal_rx',
    `
  __le32 rx_max_packets;
  __le32 rx_usecs;
`,
  );

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_ctrl_coal_tx extends RecordView<'struct virtio_net_ctrl_coal_tx'> {
  tx_max_packets: number;
  tx_usecs: number;
}

export const virtio_net_ctrl_coal_tx: Descriptor<virtio_net_ctrl_coal_tx> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_ctrl_coal_tx',
    `
  __le32 tx_max_packets;
  __le32 tx_usecs;
`,
  );

/** `<linux/virtio_net.h>`: 12 bytes. */
export interface virtio_net_ctrl_coal_vq extends RecordView<'struct virtio_net_ctrl_coal_vq'> {
  vqn: number;
  reserved: number;
  get coal(): virtio_net_ctrl_coal;
  set coal(value: virtio_net_ctrl_coal | Init<virtio_net_ctrl_coal>);
}

export const virtio_net_ctrl_coal_vq: Descriptor<virtio_net_ctrl_coal_vq> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_ctrl_coal_vq',
    `
  __le16 vqn;
  __le16 reserved;
  struct virtio_net_ctrl_coal coal;
`,
    { uses: () => [virtio_net_ctrl_coal] },
  );

/** `<linux/virtio_net.h>`: 2 bytes. */
export interface virtio_net_ctrl_hdr extends RecordView<'struct virtio_net_ctrl_hdr'> {
  class: number;
  cmd: number;
}

export const virtio_net_ctrl_hdr: Descriptor<virtio_net_ctrl_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_net_ctrl_hdr',
  `
  __u8 class;
  __u8 cmd;
`,
);

/** `<linux/virtio_net.h>`: 4 bytes. */
export interface virtio_net_ctrl_mac extends RecordView<'struct virtio_net_ctrl_mac'> {
  entries: number;
  get macs(): Elements<Elements<number>>;
  set macs(value: Iterable<Iterable<number>>);
}

export const virtio_net_ctrl_mac: Descriptor<virtio_net_ctrl_mac> = /* @__PURE__ */ declareStruct(
  'virtio_net_ctrl_mac',
  `
  __u32 entries;
  __u8 macs[][6];
`,
  { pack: 1 },
);

/** `<linux/virtio_net.h>`: 2 bytes. */
export interface virtio_net_ctrl_mq extends RecordView<'struct virtio_net_ctrl_mq'> {
  virtqueue_pairs: number;
}

export const virtio_net_ctrl_mq: Descriptor<virtio_net_ctrl_mq> = /* @__PURE__ */ declareStruct(
  'virtio_net_ctrl_mq',
  `
  __u16 virtqueue_pairs;
`,
);

interface virtio_net_ctrl_queue_stats$stats
  extends RecordView<'struct virtio_net_ctrl_queue_stats.stats'> {
  vq_index: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  get types_bitmap(): Elements<bigint>;
  set types_bitmap(value: Iterable<Integer>);
}

/** `<linux/virtio_net.h>`: 16 bytes. */
export interface virtio_net_ctrl_queue_stats
  extends RecordView<'struct virtio_net_ctrl_queue_stats'> {
  get stats(): Elements<virtio_net_ctrl_queue_stats$stats>;
  set stats(value: Iterable<
    virtio_net_ctrl_queue_stats$stats | Init<virtio_net_ctrl_queue_stats$stats>
  >);
}

export const virtio_net_ctrl_queue_stats: Descriptor<virtio_net_ctrl_queue_stats> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_ctrl_queue_stats',
    `
  struct {
    __le16 vq_index;
    __le16 reserved[3];
    __le64 types_bitmap[1];
  } stats[1];
`,
  );

/** `<linux/virtio_net.h>`: 16 bytes. */
export interface virtio_net_hash_config extends RecordView<'struct virtio_net_hash_config'> {
  hash_types: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  hash_key_length: number;
  get hash_key_data(): Uint8Array;
  set hash_key_data(value: Bytes);
}

export const virtio_net_hash_config: Descriptor<virtio_net_hash_config> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_hash_config',
    `
  __le32 hash_types;
  __le16 reserved[4];
  __u8 hash_key_length;
  __u8 hash_key_data[];
`,
  );

/** `<linux/virtio_net.h>`: 10 bytes. */
export interface virtio_net_hdr extends RecordView<'struct virtio_net_hdr'> {
  flags: number;
  gso_type: number;
  hdr_len: number;
  gso_size: number;
  csum_start: number;
  csum_offset: number;
}

export const virtio_net_hdr: Descriptor<virtio_net_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_net_hdr',
  `
  __u8 flags;
  __u8 gso_type;
  __u16 hdr_len;
  __u16 gso_size;
  __u16 csum_start;
  __u16 csum_offset;
`,
);

/** `<linux/virtio_net.h>`: 12 bytes. */
export interface virtio_net_hdr_mrg_rxbuf extends RecordView<'struct virtio_net_hdr_mrg_rxbuf'> {
  get hdr(): virtio_net_hdr;
  set hdr(value: virtio_net_hdr | Init<virtio_net_hdr>);
  num_buffers: number;
}

export const virtio_net_hdr_mrg_rxbuf: Descriptor<virtio_net_hdr_mrg_rxbuf> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_hdr_mrg_rxbuf',
    `
  struct virtio_net_hdr hdr;
  __u16 num_buffers;
`,
    { uses: () => [virtio_net_hdr] },
  );

interface virtio_net_hdr_v1$csum extends RecordView<'struct virtio_net_hdr_v1.csum'> {
  start: number;
  offset: number;
}

interface virtio_net_hdr_v1$rsc extends RecordView<'struct virtio_net_hdr_v1.rsc'> {
  segments: number;
  dup_acks: number;
}

/** `<linux/virtio_net.h>`: 12 bytes. */
export interface virtio_net_hdr_v1 extends RecordView<'struct virtio_net_hdr_v1'> {
  flags: number;
  gso_type: number;
  hdr_len: number;
  gso_size: number;
  csum_start: number;
  csum_offset: number;
  get csum(): virtio_net_hdr_v1$csum;
  set csum(value: virtio_net_hdr_v1$csum | Init<virtio_net_hdr_v1$csum>);
  get rsc(): virtio_net_hdr_v1$rsc;
  set rsc(value: virtio_net_hdr_v1$rsc | Init<virtio_net_hdr_v1$rsc>);
  num_buffers: number;
}

export const virtio_net_hdr_v1: Descriptor<virtio_net_hdr_v1> = /* @__PURE__ */ declareStruct(
  'virtio_net_hdr_v1',
  `
  __u8 flags;
  __u8 gso_type;
  __u16 hdr_len;
  __u16 gso_size;
  union {
    struct {
      __u16 csum_start;
      __u16 csum_offset;
    };
    struct {
      __u16 start;
      __u16 offset;
    } csum;
    struct {
      __le16 segments;
      __le16 dup_acks;
    } rsc;
  };
  __u16 num_buffers;
`,
);

/** `<linux/virtio_net.h>`: 20 bytes. */
export interface virtio_net_hdr_v1_hash extends RecordView<'struct virtio_net_hdr_v1_hash'> {
  get hdr(): virtio_net_hdr_v1;
  set hdr(value: virtio_net_hdr_v1 | Init<virtio_net_hdr_v1>);
  hash_value_lo: number;
  hash_value_hi: number;
  hash_report: number;
  padding: number;
}

export const virtio_net_hdr_v1_hash: Descriptor<virtio_net_hdr_v1_hash> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_hdr_v1_hash',
    `
  struct virtio_net_hdr_v1 hdr;
  __le16 hash_value_lo;
  __le16 hash_value_hi;
  __le16 hash_report;
  __le16 padding;
`,
    { uses: () => [virtio_net_hdr_v1] },
  );

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_hdr_v1_hash_tunnel
  extends RecordView<'struct virtio_net_hdr_v1_hash_tunnel'> {
  get hash_hdr(): virtio_net_hdr_v1_hash;
  set hash_hdr(value: virtio_net_hdr_v1_hash | Init<virtio_net_hdr_v1_hash>);
  outer_th_offset: number;
  inner_nh_offset: number;
}

export const virtio_net_hdr_v1_hash_tunnel: Descriptor<virtio_net_hdr_v1_hash_tunnel> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_hdr_v1_hash_tunnel',
    `
  struct virtio_net_hdr_v1_hash hash_hdr;
  __le16 outer_th_offset;
  __le16 inner_nh_offset;
`,
    { uses: () => [virtio_net_hdr_v1_hash] },
  );

/** `<linux/virtio_net.h>`: 16 bytes. */
export interface virtio_net_rss_config extends RecordView<'struct virtio_net_rss_config'> {
  hash_types: number;
  indirection_table_mask: number;
  unclassified_queue: number;
  get indirection_table(): Elements<number>;
  set indirection_table(value: Iterable<number>);
  max_tx_vq: number;
  hash_key_length: number;
  get hash_key_data(): Uint8Array;
  set hash_key_data(value: Bytes);
}

export const virtio_net_rss_config: Descriptor<virtio_net_rss_config> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_rss_config',
    `
  __le32 hash_types;
  __le16 indirection_table_mask;
  __le16 unclassified_queue;
  __le16 indirection_table[1];
  __le16 max_tx_vq;
  __u8 hash_key_length;
  __u8 hash_key_data[];
`,
  );

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_rss_config_hdr extends RecordView<'struct virtio_net_rss_config_hdr'> {
  hash_types: number;
  indirection_table_mask: number;
  unclassified_queue: number;
  get indirection_table(): Elements<number>;
  set indirection_table(value: Iterable<number>);
}

export const virtio_net_rss_config_hdr: Descriptor<virtio_net_rss_config_hdr> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_rss_config_hdr',
    `
  __le32 hash_types;
  __le16 indirection_table_mask;
  __le16 unclassified_queue;
  __le16 indirection_table[];
`,
  );

/** `<linux/virtio_net.h>`: 4 bytes. */
export interface virtio_net_rss_config_trailer
  extends RecordView<'struct virtio_net_rss_config_trailer'> {
  max_tx_vq: number;
  hash_key_length: number;
  get hash_key_data(): Uint8Array;
  set hash_key_data(value: Bytes);
}

export const virtio_net_rss_config_trailer: Descriptor<virtio_net_rss_config_trailer> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_rss_config_trailer',
    `
  __le16 max_tx_vq;
  __u8 hash_key_length;
  __u8 hash_key_data[];
`,
  );

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_stats_capabilities
  extends RecordView<'struct virtio_net_stats_capabilities'> {
  get supported_stats_types(): Elements<bigint>;
  set supported_stats_types(value: Iterable<Integer>);
}

export const virtio_net_stats_capabilities: Descriptor<virtio_net_stats_capabilities> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_capabilities',
    `
  __le64 supported_stats_types[1];
`,
  );

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_stats_cvq extends RecordView<'struct virtio_net_stats_cvq'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get command_num(): bigint;
  set command_num(value: Integer);
  get ok_num(): bigint;
  set ok_num(value: Integer);
}

export const virtio_net_stats_cvq: Descriptor<virtio_net_stats_cvq> = /* @__PURE__ */ declareStruct(
  'virtio_net_stats_cvq',
  `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 command_num;
  __le64 ok_num;
`,
  { uses: () => [virtio_net_stats_reply_hdr] },
);

/** `<linux/virtio_net.h>`: 8 bytes. */
export interface virtio_net_stats_reply_hdr
  extends RecordView<'struct virtio_net_stats_reply_hdr'> {
  type: number;
  reserved: number;
  vq_index: number;
  reserved1: number;
  size: number;
}

export const virtio_net_stats_reply_hdr: Descriptor<virtio_net_stats_reply_hdr> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_reply_hdr',
    `
  __u8 type;
  __u8 reserved;
  __le16 vq_index;
  __le16 reserved1;
  __le16 size;
`,
  );

/** `<linux/virtio_net.h>`: 56 bytes. */
export interface virtio_net_stats_rx_basic extends RecordView<'struct virtio_net_stats_rx_basic'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get rx_notifications(): bigint;
  set rx_notifications(value: Integer);
  get rx_packets(): bigint;
  set rx_packets(value: Integer);
  get rx_bytes(): bigint;
  set rx_bytes(value: Integer);
  get rx_interrupts(): bigint;
  set rx_interrupts(value: Integer);
  get rx_drops(): bigint;
  set rx_drops(value: Integer);
  get rx_drop_overruns(): bigint;
  set rx_drop_overruns(value: Integer);
}

export const virtio_net_stats_rx_basic: Descriptor<virtio_net_stats_rx_basic> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_rx_basic',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 rx_notifications;
  __le64 rx_packets;
  __le64 rx_bytes;
  __le64 rx_interrupts;
  __le64 rx_drops;
  __le64 rx_drop_overruns;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 40 bytes. */
export interface virtio_net_stats_rx_csum extends RecordView<'struct virtio_net_stats_rx_csum'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get rx_csum_valid(): bigint;
  set rx_csum_valid(value: Integer);
  get rx_needs_csum(): bigint;
  set rx_needs_csum(value: Integer);
  get rx_csum_none(): bigint;
  set rx_csum_none(value: Integer);
  get rx_csum_bad(): bigint;
  set rx_csum_bad(value: Integer);
}

export const virtio_net_stats_rx_csum: Descriptor<virtio_net_stats_rx_csum> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_rx_csum',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 rx_csum_valid;
  __le64 rx_needs_csum;
  __le64 rx_csum_none;
  __le64 rx_csum_bad;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 40 bytes. */
export interface virtio_net_stats_rx_gso extends RecordView<'struct virtio_net_stats_rx_gso'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get rx_gso_packets(): bigint;
  set rx_gso_packets(value: Integer);
  get rx_gso_bytes(): bigint;
  set rx_gso_bytes(value: Integer);
  get rx_gso_packets_coalesced(): bigint;
  set rx_gso_packets_coalesced(value: Integer);
  get rx_gso_bytes_coalesced(): bigint;
  set rx_gso_bytes_coalesced(value: Integer);
}

export const virtio_net_stats_rx_gso: Descriptor<virtio_net_stats_rx_gso> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_rx_gso',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 rx_gso_packets;
  __le64 rx_gso_bytes;
  __le64 rx_gso_packets_coalesced;
  __le64 rx_gso_bytes_coalesced;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_stats_rx_speed extends RecordView<'struct virtio_net_stats_rx_speed'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get rx_ratelimit_packets(): bigint;
  set rx_ratelimit_packets(value: Integer);
  get rx_ratelimit_bytes(): bigint;
  set rx_ratelimit_bytes(value: Integer);
}

export const virtio_net_stats_rx_speed: Descriptor<virtio_net_stats_rx_speed> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_rx_speed',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 rx_ratelimit_packets;
  __le64 rx_ratelimit_bytes;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 56 bytes. */
export interface virtio_net_stats_tx_basic extends RecordView<'struct virtio_net_stats_tx_basic'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get tx_notifications(): bigint;
  set tx_notifications(value: Integer);
  get tx_packets(): bigint;
  set tx_packets(value: Integer);
  get tx_bytes(): bigint;
  set tx_bytes(value: Integer);
  get tx_interrupts(): bigint;
  set tx_interrupts(value: Integer);
  get tx_drops(): bigint;
  set tx_drops(value: Integer);
  get tx_drop_malformed(): bigint;
  set tx_drop_malformed(value: Integer);
}

export const virtio_net_stats_tx_basic: Descriptor<virtio_net_stats_tx_basic> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_tx_basic',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 tx_notifications;
  __le64 tx_packets;
  __le64 tx_bytes;
  __le64 tx_interrupts;
  __le64 tx_drops;
  __le64 tx_drop_malformed;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_stats_tx_csum extends RecordView<'struct virtio_net_stats_tx_csum'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get tx_csum_none(): bigint;
  set tx_csum_none(value: Integer);
  get tx_needs_csum(): bigint;
  set tx_needs_csum(value: Integer);
}

export const virtio_net_stats_tx_csum: Descriptor<virtio_net_stats_tx_csum> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_tx_csum',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 tx_csum_none;
  __le64 tx_needs_csum;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 56 bytes. */
export interface virtio_net_stats_tx_gso extends RecordView<'struct virtio_net_stats_tx_gso'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get tx_gso_packets(): bigint;
  set tx_gso_packets(value: Integer);
  get tx_gso_bytes(): bigint;
  set tx_gso_bytes(value: Integer);
  get tx_gso_segments(): bigint;
  set tx_gso_segments(value: Integer);
  get tx_gso_segments_bytes(): bigint;
  set tx_gso_segments_bytes(value: Integer);
  get tx_gso_packets_noseg(): bigint;
  set tx_gso_packets_noseg(value: Integer);
  get tx_gso_bytes_noseg(): bigint;
  set tx_gso_bytes_noseg(value: Integer);
}

export const virtio_net_stats_tx_gso: Descriptor<virtio_net_stats_tx_gso> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_tx_gso',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 tx_gso_packets;
  __le64 tx_gso_bytes;
  __le64 tx_gso_segments;
  __le64 tx_gso_segments_bytes;
  __le64 tx_gso_packets_noseg;
  __le64 tx_gso_bytes_noseg;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );

/** `<linux/virtio_net.h>`: 24 bytes. */
export interface virtio_net_stats_tx_speed extends RecordView<'struct virtio_net_stats_tx_speed'> {
  get hdr(): virtio_net_stats_reply_hdr;
  set hdr(value: virtio_net_stats_reply_hdr | Init<virtio_net_stats_reply_hdr>);
  get tx_ratelimit_packets(): bigint;
  set tx_ratelimit_packets(value: Integer);
  get tx_ratelimit_bytes(): bigint;
  set tx_ratelimit_bytes(value: Integer);
}

export const virtio_net_stats_tx_speed: Descriptor<virtio_net_stats_tx_speed> =
  /* @__PURE__ */ declareStruct(
    'virtio_net_stats_tx_speed',
    `
  struct virtio_net_stats_reply_hdr hdr;
  __le64 tx_ratelimit_packets;
  __le64 tx_ratelimit_bytes;
`,
    { uses: () => [virtio_net_stats_reply_hdr] },
  );
