// Generated from Linux 7.3.4 <linux/virtio_net.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_NET_CTRL_ANNOUNCE = 3,
  VIRTIO_NET_CTRL_ANNOUNCE_ACK = 0,
  VIRTIO_NET_CTRL_GUEST_OFFLOADS = 5,
  VIRTIO_NET_CTRL_GUEST_OFFLOADS_SET = 0,
  VIRTIO_NET_CTRL_MAC = 1,
  VIRTIO_NET_CTRL_MAC_ADDR_SET = 1,
  VIRTIO_NET_CTRL_MAC_TABLE_SET = 0,
  VIRTIO_NET_CTRL_MQ = 4,
  VIRTIO_NET_CTRL_MQ_HASH_CONFIG = 2,
  VIRTIO_NET_CTRL_MQ_RSS_CONFIG = 1,
  VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MAX = 32768,
  VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MIN = 1,
  VIRTIO_NET_CTRL_MQ_VQ_PAIRS_SET = 0,
  VIRTIO_NET_CTRL_NOTF_COAL = 6,
  VIRTIO_NET_CTRL_NOTF_COAL_RX_SET = 1,
  VIRTIO_NET_CTRL_NOTF_COAL_TX_SET = 0,
  VIRTIO_NET_CTRL_NOTF_COAL_VQ_GET = 3,
  VIRTIO_NET_CTRL_NOTF_COAL_VQ_SET = 2,
  VIRTIO_NET_CTRL_RX = 0,
  VIRTIO_NET_CTRL_RX_ALLMULTI = 1,
  VIRTIO_NET_CTRL_RX_ALLUNI = 2,
  VIRTIO_NET_CTRL_RX_NOBCAST = 5,
  VIRTIO_NET_CTRL_RX_NOMULTI = 3,
  VIRTIO_NET_CTRL_RX_NOUNI = 4,
  VIRTIO_NET_CTRL_RX_PROMISC = 0,
  VIRTIO_NET_CTRL_STATS = 8,
  VIRTIO_NET_CTRL_STATS_GET = 1,
  VIRTIO_NET_CTRL_STATS_QUERY = 0,
  VIRTIO_NET_CTRL_VLAN = 2,
  VIRTIO_NET_CTRL_VLAN_ADD = 0,
  VIRTIO_NET_CTRL_VLAN_DEL = 1,
  VIRTIO_NET_ERR = 1,
  VIRTIO_NET_F_CSUM = 0,
  VIRTIO_NET_F_CTRL_GUEST_OFFLOADS = 2,
  VIRTIO_NET_F_CTRL_MAC_ADDR = 23,
  VIRTIO_NET_F_CTRL_RX = 18,
  VIRTIO_NET_F_CTRL_RX_EXTRA = 20,
  VIRTIO_NET_F_CTRL_VLAN = 19,
  VIRTIO_NET_F_CTRL_VQ = 17,
  VIRTIO_NET_F_DEVICE_STATS = 50,
  VIRTIO_NET_F_GSO = 6,
  VIRTIO_NET_F_GUEST_ANNOUNCE = 21,
  VIRTIO_NET_F_GUEST_CSUM = 1,
  VIRTIO_NET_F_GUEST_ECN = 9,
  VIRTIO_NET_F_GUEST_HDRLEN = 59,
  VIRTIO_NET_F_GUEST_TSO4 = 7,
  VIRTIO_NET_F_GUEST_TSO6 = 8,
  VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO = 65,
  VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_CSUM = 66,
  VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_CSUM_MAPPED = 47,
  VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_MAPPED = 46,
  VIRTIO_NET_F_GUEST_UFO = 10,
  VIRTIO_NET_F_GUEST_USO4 = 54,
  VIRTIO_NET_F_GUEST_USO6 = 55,
  VIRTIO_NET_F_HASH_REPORT = 57,
  VIRTIO_NET_F_HOST_ECN = 13,
  VIRTIO_NET_F_HOST_TSO4 = 11,
  VIRTIO_NET_F_HOST_TSO6 = 12,
  VIRTIO_NET_F_HOST_UDP_TUNNEL_GSO = 67,
  VIRTIO_NET_F_HOST_UDP_TUNNEL_GSO_CSUM = 68,
  VIRTIO_NET_F_HOST_UFO = 14,
  VIRTIO_NET_F_HOST_USO = 56,
  VIRTIO_NET_F_MAC = 5,
  VIRTIO_NET_F_MQ = 22,
  VIRTIO_NET_F_MRG_RXBUF = 15,
  VIRTIO_NET_F_MTU = 3,
  VIRTIO_NET_F_NOTF_COAL = 53,
  VIRTIO_NET_F_RSC_EXT = 61,
  VIRTIO_NET_F_RSS = 60,
  VIRTIO_NET_F_SPEED_DUPLEX = 63,
  VIRTIO_NET_F_STANDBY = 62,
  VIRTIO_NET_F_STATUS = 16,
  VIRTIO_NET_F_VQ_NOTF_COAL = 52,
  VIRTIO_NET_HASH_REPORT_IPv4 = 1,
  VIRTIO_NET_HASH_REPORT_IPv6 = 4,
  VIRTIO_NET_HASH_REPORT_IPv6_EX = 7,
  VIRTIO_NET_HASH_REPORT_NONE = 0,
  VIRTIO_NET_HASH_REPORT_TCPv4 = 2,
  VIRTIO_NET_HASH_REPORT_TCPv6 = 5,
  VIRTIO_NET_HASH_REPORT_TCPv6_EX = 8,
  VIRTIO_NET_HASH_REPORT_UDPv4 = 3,
  VIRTIO_NET_HASH_REPORT_UDPv6 = 6,
  VIRTIO_NET_HASH_REPORT_UDPv6_EX = 9,
  VIRTIO_NET_HDR_F_DATA_VALID = 2,
  VIRTIO_NET_HDR_F_NEEDS_CSUM = 1,
  VIRTIO_NET_HDR_F_RSC_INFO = 4,
  VIRTIO_NET_HDR_F_UDP_TUNNEL_CSUM = 8,
  VIRTIO_NET_HDR_GSO_ECN = 128,
  VIRTIO_NET_HDR_GSO_NONE = 0,
  VIRTIO_NET_HDR_GSO_TCPV4 = 1,
  VIRTIO_NET_HDR_GSO_TCPV6 = 4,
  VIRTIO_NET_HDR_GSO_UDP = 3,
  VIRTIO_NET_HDR_GSO_UDP_L4 = 5,
  VIRTIO_NET_HDR_GSO_UDP_TUNNEL = 96,
  VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV4 = 32,
  VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV6 = 64,
  VIRTIO_NET_OK = 0,
  VIRTIO_NET_RSS_HASH_TYPE_IP_EX = 64,
  VIRTIO_NET_RSS_HASH_TYPE_IPv4 = 1,
  VIRTIO_NET_RSS_HASH_TYPE_IPv6 = 8,
  VIRTIO_NET_RSS_HASH_TYPE_TCP_EX = 128,
  VIRTIO_NET_RSS_HASH_TYPE_TCPv4 = 2,
  VIRTIO_NET_RSS_HASH_TYPE_TCPv6 = 16,
  VIRTIO_NET_RSS_HASH_TYPE_UDP_EX = 256,
  VIRTIO_NET_RSS_HASH_TYPE_UDPv4 = 4,
  VIRTIO_NET_RSS_HASH_TYPE_UDPv6 = 32,
  VIRTIO_NET_STATS_TYPE_CVQ = 4294967296,
  VIRTIO_NET_STATS_TYPE_REPLY_CVQ = 32,
  VIRTIO_NET_STATS_TYPE_REPLY_RX_BASIC = 0,
  VIRTIO_NET_STATS_TYPE_REPLY_RX_CSUM = 1,
  VIRTIO_NET_STATS_TYPE_REPLY_RX_GSO = 2,
  VIRTIO_NET_STATS_TYPE_REPLY_RX_SPEED = 3,
  VIRTIO_NET_STATS_TYPE_REPLY_TX_BASIC = 16,
  VIRTIO_NET_STATS_TYPE_REPLY_TX_CSUM = 17,
  VIRTIO_NET_STATS_TYPE_REPLY_TX_GSO = 18,
  VIRTIO_NET_STATS_TYPE_REPLY_TX_SPEED = 19,
  VIRTIO_NET_STATS_TYPE_RX_BASIC = 1,
  VIRTIO_NET_STATS_TYPE_RX_CSUM = 2,
  VIRTIO_NET_STATS_TYPE_RX_GSO = 4,
  VIRTIO_NET_STATS_TYPE_RX_SPEED = 8,
  VIRTIO_NET_STATS_TYPE_TX_BASIC = 65536,
  VIRTIO_NET_STATS_TYPE_TX_CSUM = 131072,
  VIRTIO_NET_STATS_TYPE_TX_GSO = 262144,
  VIRTIO_NET_STATS_TYPE_TX_SPEED = 524288,
  VIRTIO_NET_S_ANNOUNCE = 2,
  VIRTIO_NET_S_LINK_UP = 1;
export declare namespace struct {
  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_config extends RecordView<'struct virtio_net_config'> {
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

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_ctrl_coal extends RecordView<'struct virtio_net_ctrl_coal'> {
    max_packets: number;
    max_usecs: number;
  }

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_ctrl_coal_rx extends RecordView<'struct virtio_net_ctrl_coal_rx'> {
    rx_max_packets: number;
    rx_usecs: number;
  }

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_ctrl_coal_tx extends RecordView<'struct virtio_net_ctrl_coal_tx'> {
    tx_max_packets: number;
    tx_usecs: number;
  }

  /** `<linux/virtio_net.h>`: 12 bytes. */
  interface virtio_net_ctrl_coal_vq extends RecordView<'struct virtio_net_ctrl_coal_vq'> {
    vqn: number;
    reserved: number;
    get coal(): struct.virtio_net_ctrl_coal;
    set coal(value: From<struct.virtio_net_ctrl_coal>);
  }

  /** `<linux/virtio_net.h>`: 2 bytes. */
  interface virtio_net_ctrl_hdr extends RecordView<'struct virtio_net_ctrl_hdr'> {
    class: number;
    cmd: number;
  }

  /** `<linux/virtio_net.h>`: 4 bytes. */
  interface virtio_net_ctrl_mac extends RecordView<'struct virtio_net_ctrl_mac'> {
    entries: number;
    get macs(): Elements<Elements<number>>;
    set macs(value: Iterable<Iterable<number>>);
  }

  /** `<linux/virtio_net.h>`: 2 bytes. */
  interface virtio_net_ctrl_mq extends RecordView<'struct virtio_net_ctrl_mq'> {
    virtqueue_pairs: number;
  }

  interface virtio_net_ctrl_queue_stats$stats
    extends RecordView<'struct virtio_net_ctrl_queue_stats.stats'> {
    vq_index: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get types_bitmap(): Elements<bigint>;
    set types_bitmap(value: Iterable<Integer>);
  }

  /** `<linux/virtio_net.h>`: 16 bytes. */
  interface virtio_net_ctrl_queue_stats extends RecordView<'struct virtio_net_ctrl_queue_stats'> {
    get stats(): Elements<virtio_net_ctrl_queue_stats$stats>;
    set stats(value: Iterable<From<virtio_net_ctrl_queue_stats$stats>>);
  }

  /** `<linux/virtio_net.h>`: 16 bytes. */
  interface virtio_net_hash_config extends RecordView<'struct virtio_net_hash_config'> {
    hash_types: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    hash_key_length: number;
    get hash_key_data(): Uint8Array;
    set hash_key_data(value: Bytes);
  }

  /** `<linux/virtio_net.h>`: 10 bytes. */
  interface virtio_net_hdr extends RecordView<'struct virtio_net_hdr'> {
    flags: number;
    gso_type: number;
    hdr_len: number;
    gso_size: number;
    csum_start: number;
    csum_offset: number;
  }

  /** `<linux/virtio_net.h>`: 12 bytes. */
  interface virtio_net_hdr_mrg_rxbuf extends RecordView<'struct virtio_net_hdr_mrg_rxbuf'> {
    get hdr(): struct.virtio_net_hdr;
    set hdr(value: From<struct.virtio_net_hdr>);
    num_buffers: number;
  }

  interface virtio_net_hdr_v1$csum extends RecordView<'struct virtio_net_hdr_v1.csum'> {
    start: number;
    offset: number;
  }

  interface virtio_net_hdr_v1$rsc extends RecordView<'struct virtio_net_hdr_v1.rsc'> {
    segments: number;
    dup_acks: number;
  }

  /** `<linux/virtio_net.h>`: 12 bytes. */
  interface virtio_net_hdr_v1 extends RecordView<'struct virtio_net_hdr_v1'> {
    flags: number;
    gso_type: number;
    hdr_len: number;
    gso_size: number;
    csum_start: number;
    csum_offset: number;
    get csum(): virtio_net_hdr_v1$csum;
    set csum(value: From<virtio_net_hdr_v1$csum>);
    get rsc(): virtio_net_hdr_v1$rsc;
    set rsc(value: From<virtio_net_hdr_v1$rsc>);
    num_buffers: number;
  }

  /** `<linux/virtio_net.h>`: 20 bytes. */
  interface virtio_net_hdr_v1_hash extends RecordView<'struct virtio_net_hdr_v1_hash'> {
    get hdr(): struct.virtio_net_hdr_v1;
    set hdr(value: From<struct.virtio_net_hdr_v1>);
    hash_value_lo: number;
    hash_value_hi: number;
    hash_report: number;
    padding: number;
  }

  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_hdr_v1_hash_tunnel
    extends RecordView<'struct virtio_net_hdr_v1_hash_tunnel'> {
    get hash_hdr(): struct.virtio_net_hdr_v1_hash;
    set hash_hdr(value: From<struct.virtio_net_hdr_v1_hash>);
    outer_th_offset: number;
    inner_nh_offset: number;
  }

  /** `<linux/virtio_net.h>`: 16 bytes. */
  interface virtio_net_rss_config extends RecordView<'struct virtio_net_rss_config'> {
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

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_rss_config_hdr extends RecordView<'struct virtio_net_rss_config_hdr'> {
    hash_types: number;
    indirection_table_mask: number;
    unclassified_queue: number;
    get indirection_table(): Elements<number>;
    set indirection_table(value: Iterable<number>);
  }

  /** `<linux/virtio_net.h>`: 4 bytes. */
  interface virtio_net_rss_config_trailer
    extends RecordView<'struct virtio_net_rss_config_trailer'> {
    max_tx_vq: number;
    hash_key_length: number;
    get hash_key_data(): Uint8Array;
    set hash_key_data(value: Bytes);
  }

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_stats_capabilities
    extends RecordView<'struct virtio_net_stats_capabilities'> {
    get supported_stats_types(): Elements<bigint>;
    set supported_stats_types(value: Iterable<Integer>);
  }

  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_stats_cvq extends RecordView<'struct virtio_net_stats_cvq'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get command_num(): bigint;
    set command_num(value: Integer);
    get ok_num(): bigint;
    set ok_num(value: Integer);
  }

  /** `<linux/virtio_net.h>`: 8 bytes. */
  interface virtio_net_stats_reply_hdr extends RecordView<'struct virtio_net_stats_reply_hdr'> {
    type: number;
    reserved: number;
    vq_index: number;
    reserved1: number;
    size: number;
  }

  /** `<linux/virtio_net.h>`: 56 bytes. */
  interface virtio_net_stats_rx_basic extends RecordView<'struct virtio_net_stats_rx_basic'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
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

  /** `<linux/virtio_net.h>`: 40 bytes. */
  interface virtio_net_stats_rx_csum extends RecordView<'struct virtio_net_stats_rx_csum'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get rx_csum_valid(): bigint;
    set rx_csum_valid(value: Integer);
    get rx_needs_csum(): bigint;
    set rx_needs_csum(value: Integer);
    get rx_csum_none(): bigint;
    set rx_csum_none(value: Integer);
    get rx_csum_bad(): bigint;
    set rx_csum_bad(value: Integer);
  }

  /** `<linux/virtio_net.h>`: 40 bytes. */
  interface virtio_net_stats_rx_gso extends RecordView<'struct virtio_net_stats_rx_gso'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get rx_gso_packets(): bigint;
    set rx_gso_packets(value: Integer);
    get rx_gso_bytes(): bigint;
    set rx_gso_bytes(value: Integer);
    get rx_gso_packets_coalesced(): bigint;
    set rx_gso_packets_coalesced(value: Integer);
    get rx_gso_bytes_coalesced(): bigint;
    set rx_gso_bytes_coalesced(value: Integer);
  }

  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_stats_rx_speed extends RecordView<'struct virtio_net_stats_rx_speed'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get rx_ratelimit_packets(): bigint;
    set rx_ratelimit_packets(value: Integer);
    get rx_ratelimit_bytes(): bigint;
    set rx_ratelimit_bytes(value: Integer);
  }

  /** `<linux/virtio_net.h>`: 56 bytes. */
  interface virtio_net_stats_tx_basic extends RecordView<'struct virtio_net_stats_tx_basic'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
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

  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_stats_tx_csum extends RecordView<'struct virtio_net_stats_tx_csum'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get tx_csum_none(): bigint;
    set tx_csum_none(value: Integer);
    get tx_needs_csum(): bigint;
    set tx_needs_csum(value: Integer);
  }

  /** `<linux/virtio_net.h>`: 56 bytes. */
  interface virtio_net_stats_tx_gso extends RecordView<'struct virtio_net_stats_tx_gso'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
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

  /** `<linux/virtio_net.h>`: 24 bytes. */
  interface virtio_net_stats_tx_speed extends RecordView<'struct virtio_net_stats_tx_speed'> {
    get hdr(): struct.virtio_net_stats_reply_hdr;
    set hdr(value: From<struct.virtio_net_stats_reply_hdr>);
    get tx_ratelimit_packets(): bigint;
    set tx_ratelimit_packets(value: Integer);
    get tx_ratelimit_bytes(): bigint;
    set tx_ratelimit_bytes(value: Integer);
  }
}

export const struct: {
  readonly virtio_net_config: Descriptor<struct.virtio_net_config>;
  readonly virtio_net_ctrl_coal: Descriptor<struct.virtio_net_ctrl_coal>;
  readonly virtio_net_ctrl_coal_rx: Descriptor<struct.virtio_net_ctrl_coal_rx>;
  readonly virtio_net_ctrl_coal_tx: Descriptor<struct.virtio_net_ctrl_coal_tx>;
  readonly virtio_net_ctrl_coal_vq: Descriptor<struct.virtio_net_ctrl_coal_vq>;
  readonly virtio_net_ctrl_hdr: Descriptor<struct.virtio_net_ctrl_hdr>;
  readonly virtio_net_ctrl_mac: Descriptor<struct.virtio_net_ctrl_mac>;
  readonly virtio_net_ctrl_mq: Descriptor<struct.virtio_net_ctrl_mq>;
  readonly virtio_net_ctrl_queue_stats: Descriptor<struct.virtio_net_ctrl_queue_stats>;
  readonly virtio_net_hash_config: Descriptor<struct.virtio_net_hash_config>;
  readonly virtio_net_hdr: Descriptor<struct.virtio_net_hdr>;
  readonly virtio_net_hdr_mrg_rxbuf: Descriptor<struct.virtio_net_hdr_mrg_rxbuf>;
  readonly virtio_net_hdr_v1: Descriptor<struct.virtio_net_hdr_v1>;
  readonly virtio_net_hdr_v1_hash: Descriptor<struct.virtio_net_hdr_v1_hash>;
  readonly virtio_net_hdr_v1_hash_tunnel: Descriptor<struct.virtio_net_hdr_v1_hash_tunnel>;
  readonly virtio_net_rss_config: Descriptor<struct.virtio_net_rss_config>;
  readonly virtio_net_rss_config_hdr: Descriptor<struct.virtio_net_rss_config_hdr>;
  readonly virtio_net_rss_config_trailer: Descriptor<struct.virtio_net_rss_config_trailer>;
  readonly virtio_net_stats_capabilities: Descriptor<struct.virtio_net_stats_capabilities>;
  readonly virtio_net_stats_cvq: Descriptor<struct.virtio_net_stats_cvq>;
  readonly virtio_net_stats_reply_hdr: Descriptor<struct.virtio_net_stats_reply_hdr>;
  readonly virtio_net_stats_rx_basic: Descriptor<struct.virtio_net_stats_rx_basic>;
  readonly virtio_net_stats_rx_csum: Descriptor<struct.virtio_net_stats_rx_csum>;
  readonly virtio_net_stats_rx_gso: Descriptor<struct.virtio_net_stats_rx_gso>;
  readonly virtio_net_stats_rx_speed: Descriptor<struct.virtio_net_stats_rx_speed>;
  readonly virtio_net_stats_tx_basic: Descriptor<struct.virtio_net_stats_tx_basic>;
  readonly virtio_net_stats_tx_csum: Descriptor<struct.virtio_net_stats_tx_csum>;
  readonly virtio_net_stats_tx_gso: Descriptor<struct.virtio_net_stats_tx_gso>;
  readonly virtio_net_stats_tx_speed: Descriptor<struct.virtio_net_stats_tx_speed>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_net_config": ["__u8 mac[6];__u16 status;__u16 max_virtqueue_pairs;__u16 mtu;__le32 speed;__u8 duplex;__u8 rss_max_key_size;__le16 rss_max_indirection_table_length;__le32 supported_hash_types;",{"pack":1}],
"virtio_net_ctrl_coal": "__le32 max_packets;__le32 max_usecs;",
"virtio_net_ctrl_coal_rx": "__le32 rx_max_packets;__le32 rx_usecs;",
"virtio_net_ctrl_coal_tx": "__le32 tx_max_packets;__le32 tx_usecs;",
"virtio_net_ctrl_coal_vq": "__le16 vqn;__le16 reserved;struct virtio_net_ctrl_coal coal;",
"virtio_net_ctrl_hdr": "__u8 class;__u8 cmd;",
"virtio_net_ctrl_mac": ["__u32 entries;__u8 macs[][6];",{"pack":1}],
"virtio_net_ctrl_mq": "__u16 virtqueue_pairs;",
"virtio_net_ctrl_queue_stats": "struct {__le16 vq_index;__le16 reserved[3];__le64 types_bitmap[1];} stats[1];",
"virtio_net_hash_config": "__le32 hash_types;__le16 reserved[4];__u8 hash_key_length;__u8 hash_key_data[];",
"virtio_net_hdr": "__u8 flags;__u8 gso_type;__u16 hdr_len;__u16 gso_size;__u16 csum_start;__u16 csum_offset;",
"virtio_net_hdr_mrg_rxbuf": "struct virtio_net_hdr hdr;__u16 num_buffers;",
"virtio_net_hdr_v1": "__u8 flags;__u8 gso_type;__u16 hdr_len;__u16 gso_size;union {struct {__u16 csum_start;__u16 csum_offset;};struct {__u16 start;__u16 offset;} csum;struct {__le16 segments;__le16 dup_acks;} rsc;};__u16 num_buffers;",
"virtio_net_hdr_v1_hash": "struct virtio_net_hdr_v1 hdr;__le16 hash_value_lo;__le16 hash_value_hi;__le16 hash_report;__le16 padding;",
"virtio_net_hdr_v1_hash_tunnel": "struct virtio_net_hdr_v1_hash hash_hdr;__le16 outer_th_offset;__le16 inner_nh_offset;",
"virtio_net_rss_config": "__le32 hash_types;__le16 indirection_table_mask;__le16 unclassified_queue;__le16 indirection_table[1];__le16 max_tx_vq;__u8 hash_key_length;__u8 hash_key_data[];",
"virtio_net_rss_config_hdr": "__le32 hash_types;__le16 indirection_table_mask;__le16 unclassified_queue;__le16 indirection_table[];",
"virtio_net_rss_config_trailer": "__le16 max_tx_vq;__u8 hash_key_length;__u8 hash_key_data[];",
"virtio_net_stats_capabilities": "__le64 supported_stats_types[1];",
"virtio_net_stats_cvq": "struct virtio_net_stats_reply_hdr hdr;__le64 command_num;__le64 ok_num;",
"virtio_net_stats_reply_hdr": "__u8 type;__u8 reserved;__le16 vq_index;__le16 reserved1;__le16 size;",
"virtio_net_stats_rx_basic": "struct virtio_net_stats_reply_hdr hdr;__le64 rx_notifications;__le64 rx_packets;__le64 rx_bytes;__le64 rx_interrupts;__le64 rx_drops;__le64 rx_drop_overruns;",
"virtio_net_stats_rx_csum": "struct virtio_net_stats_reply_hdr hdr;__le64 rx_csum_valid;__le64 rx_needs_csum;__le64 rx_csum_none;__le64 rx_csum_bad;",
"virtio_net_stats_rx_gso": "struct virtio_net_stats_reply_hdr hdr;__le64 rx_gso_packets;__le64 rx_gso_bytes;__le64 rx_gso_packets_coalesced;__le64 rx_gso_bytes_coalesced;",
"virtio_net_stats_rx_speed": "struct virtio_net_stats_reply_hdr hdr;__le64 rx_ratelimit_packets;__le64 rx_ratelimit_bytes;",
"virtio_net_stats_tx_basic": "struct virtio_net_stats_reply_hdr hdr;__le64 tx_notifications;__le64 tx_packets;__le64 tx_bytes;__le64 tx_interrupts;__le64 tx_drops;__le64 tx_drop_malformed;",
"virtio_net_stats_tx_csum": "struct virtio_net_stats_reply_hdr hdr;__le64 tx_csum_none;__le64 tx_needs_csum;",
"virtio_net_stats_tx_gso": "struct virtio_net_stats_reply_hdr hdr;__le64 tx_gso_packets;__le64 tx_gso_bytes;__le64 tx_gso_segments;__le64 tx_gso_segments_bytes;__le64 tx_gso_packets_noseg;__le64 tx_gso_bytes_noseg;",
"virtio_net_stats_tx_speed": "struct virtio_net_stats_reply_hdr hdr;__le64 tx_ratelimit_packets;__le64 tx_ratelimit_bytes;"
}`),
);

export type virtio_net_ctrl_ack = number;
