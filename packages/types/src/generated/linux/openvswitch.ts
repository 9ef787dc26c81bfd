// Generated from Linux 7.3.4 <linux/openvswitch.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const NSH_MD1_CONTEXT_SIZE = 4,
  OVSP_LOCAL = 0,
  OVS_ACTION_ATTR_ADD_MPLS = 22,
  OVS_ACTION_ATTR_CHECK_PKT_LEN = 21,
  OVS_ACTION_ATTR_CLONE = 20,
  OVS_ACTION_ATTR_CT = 12,
  OVS_ACTION_ATTR_CT_CLEAR = 16,
  OVS_ACTION_ATTR_DEC_TTL = 23,
  OVS_ACTION_ATTR_DROP = 24,
  OVS_ACTION_ATTR_HASH = 8,
  OVS_ACTION_ATTR_MAX = 25,
  OVS_ACTION_ATTR_METER = 19,
  OVS_ACTION_ATTR_OUTPUT = 1,
  OVS_ACTION_ATTR_POP_ETH = 15,
  OVS_ACTION_ATTR_POP_MPLS = 10,
  OVS_ACTION_ATTR_POP_NSH = 18,
  OVS_ACTION_ATTR_POP_VLAN = 5,
  OVS_ACTION_ATTR_PSAMPLE = 25,
  OVS_ACTION_ATTR_PUSH_ETH = 14,
  OVS_ACTION_ATTR_PUSH_MPLS = 9,
  OVS_ACTION_ATTR_PUSH_NSH = 17,
  OVS_ACTION_ATTR_PUSH_VLAN = 4,
  OVS_ACTION_ATTR_RECIRC = 7,
  OVS_ACTION_ATTR_SAMPLE = 6,
  OVS_ACTION_ATTR_SET = 3,
  OVS_ACTION_ATTR_SET_MASKED = 11,
  OVS_ACTION_ATTR_TRUNC = 13,
  OVS_ACTION_ATTR_UNSPEC = 0,
  OVS_ACTION_ATTR_USERSPACE = 2,
  OVS_BAND_ATTR_BURST = 3,
  OVS_BAND_ATTR_MAX = 4,
  OVS_BAND_ATTR_RATE = 2,
  OVS_BAND_ATTR_STATS = 4,
  OVS_BAND_ATTR_TYPE = 1,
  OVS_BAND_ATTR_UNSPEC = 0,
  OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_GREATER = 2,
  OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_LESS_EQUAL = 3,
  OVS_CHECK_PKT_LEN_ATTR_MAX = 3,
  OVS_CHECK_PKT_LEN_ATTR_PKT_LEN = 1,
  OVS_CHECK_PKT_LEN_ATTR_UNSPEC = 0,
  OVS_CS_F_DST_NAT = 128,
  OVS_CS_F_ESTABLISHED = 2,
  OVS_CS_F_INVALID = 16,
  OVS_CS_F_NAT_MASK = 192,
  OVS_CS_F_NEW = 1,
  OVS_CS_F_RELATED = 4,
  OVS_CS_F_REPLY_DIR = 8,
  OVS_CS_F_SRC_NAT = 64,
  OVS_CS_F_TRACKED = 32,
  OVS_CT_ATTR_COMMIT = 1,
  OVS_CT_ATTR_EVENTMASK = 8,
  OVS_CT_ATTR_FORCE_COMMIT = 7,
  OVS_CT_ATTR_HELPER = 5,
  OVS_CT_ATTR_LABELS = 4,
  OVS_CT_ATTR_MARK = 3,
  OVS_CT_ATTR_MAX = 9,
  OVS_CT_ATTR_NAT = 6,
  OVS_CT_ATTR_TIMEOUT = 9,
  OVS_CT_ATTR_UNSPEC = 0,
  OVS_CT_ATTR_ZONE = 2,
  OVS_CT_LABELS_LEN = 16,
  OVS_CT_LABELS_LEN_32 = 4,
  OVS_CT_LIMIT_ATTR_MAX = 1,
  OVS_CT_LIMIT_ATTR_UNSPEC = 0,
  OVS_CT_LIMIT_ATTR_ZONE_LIMIT = 1,
  OVS_CT_LIMIT_CMD_DEL = 2,
  OVS_CT_LIMIT_CMD_GET = 3,
  OVS_CT_LIMIT_CMD_SET = 1,
  OVS_CT_LIMIT_CMD_UNSPEC = 0,
  OVS_CT_LIMIT_VERSION = 1,
  OVS_DATAPATH_VERSION = 2,
  OVS_DEC_TTL_ATTR_ACTION = 1,
  OVS_DEC_TTL_ATTR_MAX = 1,
  OVS_DEC_TTL_ATTR_UNSPEC = 0,
  OVS_DP_ATTR_IFINDEX = 9,
  OVS_DP_ATTR_MASKS_CACHE_SIZE = 7,
  OVS_DP_ATTR_MAX = 9,
  OVS_DP_ATTR_MEGAFLOW_STATS = 4,
  OVS_DP_ATTR_NAME = 1,
  OVS_DP_ATTR_PAD = 6,
  OVS_DP_ATTR_PER_CPU_PIDS = 8,
  OVS_DP_ATTR_STATS = 3,
  OVS_DP_ATTR_UNSPEC = 0,
  OVS_DP_ATTR_UPCALL_PID = 2,
  OVS_DP_ATTR_USER_FEATURES = 5,
  OVS_DP_CMD_DEL = 2,
  OVS_DP_CMD_GET = 3,
  OVS_DP_CMD_NEW = 1,
  OVS_DP_CMD_SET = 4,
  OVS_DP_CMD_UNSPEC = 0,
  OVS_DP_F_DISPATCH_UPCALL_PER_CPU = 8,
  OVS_DP_F_TC_RECIRC_SHARING = 4,
  OVS_DP_F_UNALIGNED = 1,
  OVS_DP_F_VPORT_PIDS = 2,
  OVS_DP_VER_FEATURES = 2,
  OVS_FLOW_ATTR_ACTIONS = 2,
  OVS_FLOW_ATTR_CLEAR = 6,
  OVS_FLOW_ATTR_KEY = 1,
  OVS_FLOW_ATTR_MASK = 7,
  OVS_FLOW_ATTR_MAX = 11,
  OVS_FLOW_ATTR_PAD = 11,
  OVS_FLOW_ATTR_PROBE = 8,
  OVS_FLOW_ATTR_STATS = 3,
  OVS_FLOW_ATTR_TCP_FLAGS = 4,
  OVS_FLOW_ATTR_UFID = 9,
  OVS_FLOW_ATTR_UFID_FLAGS = 10,
  OVS_FLOW_ATTR_UNSPEC = 0,
  OVS_FLOW_ATTR_USED = 5,
  OVS_FLOW_CMD_DEL = 2,
  OVS_FLOW_CMD_GET = 3,
  OVS_FLOW_CMD_NEW = 1,
  OVS_FLOW_CMD_SET = 4,
  OVS_FLOW_CMD_UNSPEC = 0,
  OVS_FLOW_VERSION = 1,
  OVS_FRAG_TYPE_FIRST = 1,
  OVS_FRAG_TYPE_LATER = 2,
  OVS_FRAG_TYPE_MAX = 2,
  OVS_FRAG_TYPE_NONE = 0,
  OVS_HASH_ALG_L4 = 0,
  OVS_HASH_ALG_SYM_L4 = 1,
  OVS_KEY_ATTR_ARP = 13,
  OVS_KEY_ATTR_CT_LABELS = 25,
  OVS_KEY_ATTR_CT_MARK = 24,
  OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4 = 26,
  OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6 = 27,
  OVS_KEY_ATTR_CT_STATE = 22,
  OVS_KEY_ATTR_CT_ZONE = 23,
  OVS_KEY_ATTR_DP_HASH = 19,
  OVS_KEY_ATTR_ENCAP = 1,
  OVS_KEY_ATTR_ETHERNET = 4,
  OVS_KEY_ATTR_ETHERTYPE = 6,
  OVS_KEY_ATTR_ICMP = 11,
  OVS_KEY_ATTR_ICMPV6 = 12,
  OVS_KEY_ATTR_IN_PORT = 3,
  OVS_KEY_ATTR_IPV4 = 7,
  OVS_KEY_ATTR_IPV6 = 8,
  OVS_KEY_ATTR_IPV6_EXTHDRS = 32,
  OVS_KEY_ATTR_MAX = 32,
  OVS_KEY_ATTR_MPLS = 21,
  OVS_KEY_ATTR_ND = 14,
  OVS_KEY_ATTR_ND_EXTENSIONS = 30,
  OVS_KEY_ATTR_NSH = 28,
  OVS_KEY_ATTR_PACKET_TYPE = 29,
  OVS_KEY_ATTR_PRIORITY = 2,
  OVS_KEY_ATTR_RECIRC_ID = 20,
  OVS_KEY_ATTR_SCTP = 17,
  OVS_KEY_ATTR_SKB_MARK = 15,
  OVS_KEY_ATTR_TCP = 9,
  OVS_KEY_ATTR_TCP_FLAGS = 18,
  OVS_KEY_ATTR_TUNNEL = 16,
  OVS_KEY_ATTR_TUNNEL_INFO = 31,
  OVS_KEY_ATTR_UDP = 10,
  OVS_KEY_ATTR_UNSPEC = 0,
  OVS_KEY_ATTR_VLAN = 5,
  OVS_METER_ATTR_BANDS = 4,
  OVS_METER_ATTR_CLEAR = 6,
  OVS_METER_ATTR_ID = 1,
  OVS_METER_ATTR_KBPS = 2,
  OVS_METER_ATTR_MAX = 9,
  OVS_METER_ATTR_MAX_BANDS = 8,
  OVS_METER_ATTR_MAX_METERS = 7,
  OVS_METER_ATTR_PAD = 9,
  OVS_METER_ATTR_STATS = 3,
  OVS_METER_ATTR_UNSPEC = 0,
  OVS_METER_ATTR_USED = 5,
  OVS_METER_BAND_TYPE_DROP = 1,
  OVS_METER_BAND_TYPE_MAX = 1,
  OVS_METER_BAND_TYPE_UNSPEC = 0,
  OVS_METER_CMD_DEL = 3,
  OVS_METER_CMD_FEATURES = 1,
  OVS_METER_CMD_GET = 4,
  OVS_METER_CMD_SET = 2,
  OVS_METER_CMD_UNSPEC = 0,
  OVS_METER_VERSION = 1,
  OVS_MPLS_L3_TUNNEL_FLAG_MASK = 1,
  OVS_NAT_ATTR_DST = 2,
  OVS_NAT_ATTR_IP_MAX = 4,
  OVS_NAT_ATTR_IP_MIN = 3,
  OVS_NAT_ATTR_MAX = 9,
  OVS_NAT_ATTR_PERSISTENT = 7,
  OVS_NAT_ATTR_PROTO_HASH = 8,
  OVS_NAT_ATTR_PROTO_MAX = 6,
  OVS_NAT_ATTR_PROTO_MIN = 5,
  OVS_NAT_ATTR_PROTO_RANDOM = 9,
  OVS_NAT_ATTR_SRC = 1,
  OVS_NAT_ATTR_UNSPEC = 0,
  OVS_NSH_KEY_ATTR_BASE = 1,
  OVS_NSH_KEY_ATTR_MAX = 3,
  OVS_NSH_KEY_ATTR_MD1 = 2,
  OVS_NSH_KEY_ATTR_MD2 = 3,
  OVS_NSH_KEY_ATTR_UNSPEC = 0,
  OVS_PACKET_ATTR_ACTIONS = 3,
  OVS_PACKET_ATTR_EGRESS_TUN_KEY = 5,
  OVS_PACKET_ATTR_HASH = 11,
  OVS_PACKET_ATTR_KEY = 2,
  OVS_PACKET_ATTR_LEN = 10,
  OVS_PACKET_ATTR_MAX = 12,
  OVS_PACKET_ATTR_MRU = 9,
  OVS_PACKET_ATTR_PACKET = 1,
  OVS_PACKET_ATTR_PROBE = 8,
  OVS_PACKET_ATTR_UNSPEC = 0,
  OVS_PACKET_ATTR_UNUSED1 = 6,
  OVS_PACKET_ATTR_UNUSED2 = 7,
  OVS_PACKET_ATTR_UPCALL_PID = 12,
  OVS_PACKET_ATTR_USERDATA = 4,
  OVS_PACKET_CMD_ACTION = 2,
  OVS_PACKET_CMD_EXECUTE = 3,
  OVS_PACKET_CMD_MISS = 1,
  OVS_PACKET_CMD_UNSPEC = 0,
  OVS_PACKET_VERSION = 1,
  OVS_PSAMPLE_ATTR_COOKIE = 2,
  OVS_PSAMPLE_ATTR_GROUP = 1,
  OVS_PSAMPLE_ATTR_MAX = 2,
  OVS_PSAMPLE_COOKIE_MAX_SIZE = 16,
  OVS_SAMPLE_ATTR_ACTIONS = 2,
  OVS_SAMPLE_ATTR_MAX = 2,
  OVS_SAMPLE_ATTR_PROBABILITY = 1,
  OVS_SAMPLE_ATTR_UNSPEC = 0,
  OVS_TUNNEL_ATTR_DST_PORT = 1,
  OVS_TUNNEL_ATTR_EXTENSION = 2,
  OVS_TUNNEL_ATTR_MAX = 2,
  OVS_TUNNEL_ATTR_UNSPEC = 0,
  OVS_TUNNEL_KEY_ATTR_CSUM = 6,
  OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT = 5,
  OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS = 15,
  OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS = 8,
  OVS_TUNNEL_KEY_ATTR_ID = 0,
  OVS_TUNNEL_KEY_ATTR_IPV4_DST = 2,
  OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE = 16,
  OVS_TUNNEL_KEY_ATTR_IPV4_SRC = 1,
  OVS_TUNNEL_KEY_ATTR_IPV6_DST = 13,
  OVS_TUNNEL_KEY_ATTR_IPV6_SRC = 12,
  OVS_TUNNEL_KEY_ATTR_MAX = 16,
  OVS_TUNNEL_KEY_ATTR_OAM = 7,
  OVS_TUNNEL_KEY_ATTR_PAD = 14,
  OVS_TUNNEL_KEY_ATTR_TOS = 3,
  OVS_TUNNEL_KEY_ATTR_TP_DST = 10,
  OVS_TUNNEL_KEY_ATTR_TP_SRC = 9,
  OVS_TUNNEL_KEY_ATTR_TTL = 4,
  OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS = 11,
  OVS_UFID_F_OMIT_ACTIONS = 4,
  OVS_UFID_F_OMIT_KEY = 1,
  OVS_UFID_F_OMIT_MASK = 2,
  OVS_USERSPACE_ATTR_ACTIONS = 4,
  OVS_USERSPACE_ATTR_EGRESS_TUN_PORT = 3,
  OVS_USERSPACE_ATTR_MAX = 4,
  OVS_USERSPACE_ATTR_PID = 1,
  OVS_USERSPACE_ATTR_UNSPEC = 0,
  OVS_USERSPACE_ATTR_USERDATA = 2,
  OVS_VPORT_ATTR_IFINDEX = 8,
  OVS_VPORT_ATTR_MAX = 10,
  OVS_VPORT_ATTR_NAME = 3,
  OVS_VPORT_ATTR_NETNSID = 9,
  OVS_VPORT_ATTR_OPTIONS = 4,
  OVS_VPORT_ATTR_PAD = 7,
  OVS_VPORT_ATTR_PORT_NO = 1,
  OVS_VPORT_ATTR_STATS = 6,
  OVS_VPORT_ATTR_TYPE = 2,
  OVS_VPORT_ATTR_UNSPEC = 0,
  OVS_VPORT_ATTR_UPCALL_PID = 5,
  OVS_VPORT_ATTR_UPCALL_STATS = 10,
  OVS_VPORT_CMD_DEL = 2,
  OVS_VPORT_CMD_GET = 3,
  OVS_VPORT_CMD_NEW = 1,
  OVS_VPORT_CMD_SET = 4,
  OVS_VPORT_CMD_UNSPEC = 0,
  OVS_VPORT_TYPE_GENEVE = 5,
  OVS_VPORT_TYPE_GRE = 3,
  OVS_VPORT_TYPE_INTERNAL = 2,
  OVS_VPORT_TYPE_MAX = 5,
  OVS_VPORT_TYPE_NETDEV = 1,
  OVS_VPORT_TYPE_UNSPEC = 0,
  OVS_VPORT_TYPE_VXLAN = 4,
  OVS_VPORT_UPCALL_ATTR_FAIL = 1,
  OVS_VPORT_UPCALL_ATTR_MAX = 1,
  OVS_VPORT_UPCALL_ATTR_SUCCESS = 0,
  OVS_VPORT_VERSION = 1,
  OVS_VXLAN_EXT_GBP = 1,
  OVS_VXLAN_EXT_MAX = 1,
  OVS_VXLAN_EXT_UNSPEC = 0,
  OVS_ZONE_LIMIT_DEFAULT_ZONE = -1,
  __LINUX_OPENVSWITCH_H = 1,
  __OVS_ACTION_ATTR_MAX = 26,
  __OVS_BAND_ATTR_MAX = 5,
  __OVS_CHECK_PKT_LEN_ATTR_MAX = 4,
  __OVS_CT_ATTR_MAX = 10,
  __OVS_CT_LIMIT_ATTR_MAX = 2,
  __OVS_DEC_TTL_ATTR_MAX = 2,
  __OVS_DP_ATTR_MAX = 10,
  __OVS_FLOW_ATTR_MAX = 12,
  __OVS_FRAG_TYPE_MAX = 3,
  __OVS_KEY_ATTR_MAX = 33,
  __OVS_METER_ATTR_MAX = 10,
  __OVS_METER_BAND_TYPE_MAX = 2,
  __OVS_NAT_ATTR_MAX = 10,
  __OVS_NSH_KEY_ATTR_MAX = 4,
  __OVS_PACKET_ATTR_MAX = 13,
  __OVS_PSAMPLE_ATTR_MAX = 3,
  __OVS_SAMPLE_ATTR_MAX = 3,
  __OVS_TUNNEL_ATTR_MAX = 3,
  __OVS_TUNNEL_KEY_ATTR_MAX = 17,
  __OVS_USERSPACE_ATTR_MAX = 5,
  __OVS_VPORT_ATTR_MAX = 11,
  __OVS_VPORT_TYPE_MAX = 6,
  __OVS_VPORT_UPCALL_ATTR_MAX = 2,
  __OVS_VXLAN_EXT_MAX = 2;
export declare namespace struct {
  /** `<linux/openvswitch.h>`: 8 bytes. */
  interface ovs_action_add_mpls extends RecordView<'struct ovs_action_add_mpls'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mpls_lse: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    mpls_ethertype: number;
    tun_flags: number;
  }

  /** `<linux/openvswitch.h>`: 8 bytes. */
  interface ovs_action_hash extends RecordView<'struct ovs_action_hash'> {
    hash_alg: number;
    hash_basis: number;
  }

  /** `<linux/openvswitch.h>`: 12 bytes. */
  interface ovs_action_push_eth extends RecordView<'struct ovs_action_push_eth'> {
    get addresses(): struct.ovs_key_ethernet;
    set addresses(value: From<struct.ovs_key_ethernet>);
  }

  /** `<linux/openvswitch.h>`: 8 bytes. */
  interface ovs_action_push_mpls extends RecordView<'struct ovs_action_push_mpls'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mpls_lse: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    mpls_ethertype: number;
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_action_push_vlan extends RecordView<'struct ovs_action_push_vlan'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_tpid: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_tci: number;
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_action_trunc extends RecordView<'struct ovs_action_trunc'> {
    max_len: number;
  }

  /** `<linux/openvswitch.h>`: 32 bytes. */
  interface ovs_dp_megaflow_stats extends RecordView<'struct ovs_dp_megaflow_stats'> {
    get n_mask_hit(): bigint;
    set n_mask_hit(value: Integer);
    n_masks: number;
    pad0: number;
    get n_cache_hit(): bigint;
    set n_cache_hit(value: Integer);
    get pad1(): bigint;
    set pad1(value: Integer);
  }

  /** `<linux/openvswitch.h>`: 32 bytes. */
  interface ovs_dp_stats extends RecordView<'struct ovs_dp_stats'> {
    get n_hit(): bigint;
    set n_hit(value: Integer);
    get n_missed(): bigint;
    set n_missed(value: Integer);
    get n_lost(): bigint;
    set n_lost(value: Integer);
    get n_flows(): bigint;
    set n_flows(value: Integer);
  }

  /** `<linux/openvswitch.h>`: 16 bytes. */
  interface ovs_flow_stats extends RecordView<'struct ovs_flow_stats'> {
    get n_packets(): bigint;
    set n_packets(value: Integer);
    get n_bytes(): bigint;
    set n_bytes(value: Integer);
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_header extends RecordView<'struct ovs_header'> {
    dp_ifindex: number;
  }

  /** `<linux/openvswitch.h>`: 24 bytes. */
  interface ovs_key_arp extends RecordView<'struct ovs_key_arp'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    arp_sip: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    arp_tip: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arp_op: number;
    get arp_sha(): Uint8Array;
    set arp_sha(value: Bytes);
    get arp_tha(): Uint8Array;
    set arp_tha(value: Bytes);
  }

  /** `<linux/openvswitch.h>`: 16 bytes. */
  interface ovs_key_ct_labels extends RecordView<'struct ovs_key_ct_labels'> {
    get ct_labels(): Uint8Array;
    set ct_labels(value: Bytes);
    get ct_labels_32(): Uint32Array;
    set ct_labels_32(value: Iterable<Integer>);
  }

  /** `<linux/openvswitch.h>`: 16 bytes. */
  interface ovs_key_ct_tuple_ipv4 extends RecordView<'struct ovs_key_ct_tuple_ipv4'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_dst: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    src_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dst_port: number;
    ipv4_proto: number;
  }

  /** `<linux/openvswitch.h>`: 40 bytes. */
  interface ovs_key_ct_tuple_ipv6 extends RecordView<'struct ovs_key_ct_tuple_ipv6'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ipv6_src(): Elements<number>;
    set ipv6_src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ipv6_dst(): Elements<number>;
    set ipv6_dst(value: Iterable<number>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    src_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dst_port: number;
    ipv6_proto: number;
  }

  /** `<linux/openvswitch.h>`: 12 bytes. */
  interface ovs_key_ethernet extends RecordView<'struct ovs_key_ethernet'> {
    get eth_src(): Uint8Array;
    set eth_src(value: Bytes);
    get eth_dst(): Uint8Array;
    set eth_dst(value: Bytes);
  }

  /** `<linux/openvswitch.h>`: 2 bytes. */
  interface ovs_key_icmp extends RecordView<'struct ovs_key_icmp'> {
    icmp_type: number;
    icmp_code: number;
  }

  /** `<linux/openvswitch.h>`: 2 bytes. */
  interface ovs_key_icmpv6 extends RecordView<'struct ovs_key_icmpv6'> {
    icmpv6_type: number;
    icmpv6_code: number;
  }

  /** `<linux/openvswitch.h>`: 12 bytes. */
  interface ovs_key_ipv4 extends RecordView<'struct ovs_key_ipv4'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_dst: number;
    ipv4_proto: number;
    ipv4_tos: number;
    ipv4_ttl: number;
    ipv4_frag: number;
  }

  /** `<linux/openvswitch.h>`: 40 bytes. */
  interface ovs_key_ipv6 extends RecordView<'struct ovs_key_ipv6'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ipv6_src(): Elements<number>;
    set ipv6_src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ipv6_dst(): Elements<number>;
    set ipv6_dst(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv6_label: number;
    ipv6_proto: number;
    ipv6_tclass: number;
    ipv6_hlimit: number;
    ipv6_frag: number;
  }

  /** `<linux/openvswitch.h>`: 2 bytes. */
  interface ovs_key_ipv6_exthdrs extends RecordView<'struct ovs_key_ipv6_exthdrs'> {
    hdrs: number;
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_key_mpls extends RecordView<'struct ovs_key_mpls'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mpls_lse: number;
  }

  /** `<linux/openvswitch.h>`: 28 bytes. */
  interface ovs_key_nd extends RecordView<'struct ovs_key_nd'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get nd_target(): Elements<number>;
    set nd_target(value: Iterable<number>);
    get nd_sll(): Uint8Array;
    set nd_sll(value: Bytes);
    get nd_tll(): Uint8Array;
    set nd_tll(value: Bytes);
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_key_sctp extends RecordView<'struct ovs_key_sctp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sctp_src: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sctp_dst: number;
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_key_tcp extends RecordView<'struct ovs_key_tcp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tcp_src: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tcp_dst: number;
  }

  /** `<linux/openvswitch.h>`: 4 bytes. */
  interface ovs_key_udp extends RecordView<'struct ovs_key_udp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    udp_src: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    udp_dst: number;
  }

  /** `<linux/openvswitch.h>`: 8 bytes. */
  interface ovs_nsh_key_base extends RecordView<'struct ovs_nsh_key_base'> {
    flags: number;
    ttl: number;
    mdtype: number;
    np: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    path_hdr: number;
  }

  /** `<linux/openvswitch.h>`: 16 bytes. */
  interface ovs_nsh_key_md1 extends RecordView<'struct ovs_nsh_key_md1'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get context(): Elements<number>;
    set context(value: Iterable<number>);
  }

  /** `<linux/openvswitch.h>`: 64 bytes. */
  interface ovs_vport_stats extends RecordView<'struct ovs_vport_stats'> {
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

  /** `<linux/openvswitch.h>`: 12 bytes. */
  interface ovs_zone_limit extends RecordView<'struct ovs_zone_limit'> {
    zone_id: number;
    limit: number;
    count: number;
  }
}

export const struct: {
  readonly ovs_action_add_mpls: Descriptor<struct.ovs_action_add_mpls>;
  readonly ovs_action_hash: Descriptor<struct.ovs_action_hash>;
  readonly ovs_action_push_eth: Descriptor<struct.ovs_action_push_eth>;
  readonly ovs_action_push_mpls: Descriptor<struct.ovs_action_push_mpls>;
  readonly ovs_action_push_vlan: Descriptor<struct.ovs_action_push_vlan>;
  readonly ovs_action_trunc: Descriptor<struct.ovs_action_trunc>;
  readonly ovs_dp_megaflow_stats: Descriptor<struct.ovs_dp_megaflow_stats>;
  readonly ovs_dp_stats: Descriptor<struct.ovs_dp_stats>;
  readonly ovs_flow_stats: Descriptor<struct.ovs_flow_stats>;
  readonly ovs_header: Descriptor<struct.ovs_header>;
  readonly ovs_key_arp: Descriptor<struct.ovs_key_arp>;
  readonly ovs_key_ct_labels: Descriptor<struct.ovs_key_ct_labels>;
  readonly ovs_key_ct_tuple_ipv4: Descriptor<struct.ovs_key_ct_tuple_ipv4>;
  readonly ovs_key_ct_tuple_ipv6: Descriptor<struct.ovs_key_ct_tuple_ipv6>;
  readonly ovs_key_ethernet: Descriptor<struct.ovs_key_ethernet>;
  readonly ovs_key_icmp: Descriptor<struct.ovs_key_icmp>;
  readonly ovs_key_icmpv6: Descriptor<struct.ovs_key_icmpv6>;
  readonly ovs_key_ipv4: Descriptor<struct.ovs_key_ipv4>;
  readonly ovs_key_ipv6: Descriptor<struct.ovs_key_ipv6>;
  readonly ovs_key_ipv6_exthdrs: Descriptor<struct.ovs_key_ipv6_exthdrs>;
  readonly ovs_key_mpls: Descriptor<struct.ovs_key_mpls>;
  readonly ovs_key_nd: Descriptor<struct.ovs_key_nd>;
  readonly ovs_key_sctp: Descriptor<struct.ovs_key_sctp>;
  readonly ovs_key_tcp: Descriptor<struct.ovs_key_tcp>;
  readonly ovs_key_udp: Descriptor<struct.ovs_key_udp>;
  readonly ovs_nsh_key_base: Descriptor<struct.ovs_nsh_key_base>;
  readonly ovs_nsh_key_md1: Descriptor<struct.ovs_nsh_key_md1>;
  readonly ovs_vport_stats: Descriptor<struct.ovs_vport_stats>;
  readonly ovs_zone_limit: Descriptor<struct.ovs_zone_limit>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ovs_action_add_mpls": "__be32 mpls_lse;__be16 mpls_ethertype;__u16 tun_flags;",
"ovs_action_hash": "__u32 hash_alg;__u32 hash_basis;",
"ovs_action_push_eth": "struct ovs_key_ethernet addresses;",
"ovs_action_push_mpls": "__be32 mpls_lse;__be16 mpls_ethertype;",
"ovs_action_push_vlan": "__be16 vlan_tpid;__be16 vlan_tci;",
"ovs_action_trunc": "__u32 max_len;",
"ovs_dp_megaflow_stats": "__u64 n_mask_hit;__u32 n_masks;__u32 pad0;__u64 n_cache_hit;__u64 pad1;",
"ovs_dp_stats": "__u64 n_hit;__u64 n_missed;__u64 n_lost;__u64 n_flows;",
"ovs_flow_stats": "__u64 n_packets;__u64 n_bytes;",
"ovs_header": "int dp_ifindex;",
"ovs_key_arp": "__be32 arp_sip;__be32 arp_tip;__be16 arp_op;__u8 arp_sha[6];__u8 arp_tha[6];",
"ovs_key_ct_labels": "union {__u8 ct_labels[16];__u32 ct_labels_32[4];};",
"ovs_key_ct_tuple_ipv4": "__be32 ipv4_src;__be32 ipv4_dst;__be16 src_port;__be16 dst_port;__u8 ipv4_proto;",
"ovs_key_ct_tuple_ipv6": "__be32 ipv6_src[4];__be32 ipv6_dst[4];__be16 src_port;__be16 dst_port;__u8 ipv6_proto;",
"ovs_key_ethernet": "__u8 eth_src[6];__u8 eth_dst[6];",
"ovs_key_icmp": "__u8 icmp_type;__u8 icmp_code;",
"ovs_key_icmpv6": "__u8 icmpv6_type;__u8 icmpv6_code;",
"ovs_key_ipv4": "__be32 ipv4_src;__be32 ipv4_dst;__u8 ipv4_proto;__u8 ipv4_tos;__u8 ipv4_ttl;__u8 ipv4_frag;",
"ovs_key_ipv6": "__be32 ipv6_src[4];__be32 ipv6_dst[4];__be32 ipv6_label;__u8 ipv6_proto;__u8 ipv6_tclass;__u8 ipv6_hlimit;__u8 ipv6_frag;",
"ovs_key_ipv6_exthdrs": "__u16 hdrs;",
"ovs_key_mpls": "__be32 mpls_lse;",
"ovs_key_nd": "__be32 nd_target[4];__u8 nd_sll[6];__u8 nd_tll[6];",
"ovs_key_sctp": "__be16 sctp_src;__be16 sctp_dst;",
"ovs_key_tcp": "__be16 tcp_src;__be16 tcp_dst;",
"ovs_key_udp": "__be16 udp_src;__be16 udp_dst;",
"ovs_nsh_key_base": "__u8 flags;__u8 ttl;__u8 mdtype;__u8 np;__be32 path_hdr;",
"ovs_nsh_key_md1": "__be32 context[4];",
"ovs_vport_stats": "__u64 rx_packets;__u64 tx_packets;__u64 rx_bytes;__u64 tx_bytes;__u64 rx_errors;__u64 tx_errors;__u64 rx_dropped;__u64 tx_dropped;",
"ovs_zone_limit": "int zone_id;__u32 limit;__u32 count;"
}`),
);
