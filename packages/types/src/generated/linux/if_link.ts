// Generated from Linux 7.3.4 <linux/if_link.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BRIDGE_MODE_HAIRPIN = 1,
  BRIDGE_MODE_UNSPEC = 0,
  BR_STP_MODE_AUTO = 0,
  BR_STP_MODE_KERNEL = 2,
  BR_STP_MODE_MAX = 2,
  BR_STP_MODE_USER = 1,
  GENEVE_DF_INHERIT = 2,
  GENEVE_DF_MAX = 2,
  GENEVE_DF_SET = 1,
  GENEVE_DF_UNSET = 0,
  GTP_ROLE_GGSN = 0,
  GTP_ROLE_SGSN = 1,
  HSR_PROTOCOL_HSR = 0,
  HSR_PROTOCOL_MAX = 2,
  HSR_PROTOCOL_PRP = 1,
  IFLA_ADDRESS = 1,
  IFLA_AF_SPEC = 26,
  IFLA_ALLMULTI = 61,
  IFLA_ALT_IFNAME = 53,
  IFLA_BAREUDP_ETHERTYPE = 2,
  IFLA_BAREUDP_MAX = 4,
  IFLA_BAREUDP_MULTIPROTO_MODE = 4,
  IFLA_BAREUDP_PORT = 1,
  IFLA_BAREUDP_SRCPORT_MIN = 3,
  IFLA_BAREUDP_UNSPEC = 0,
  IFLA_BOND_ACTIVE_SLAVE = 2,
  IFLA_BOND_AD_ACTOR_SYSTEM = 26,
  IFLA_BOND_AD_ACTOR_SYS_PRIO = 24,
  IFLA_BOND_AD_INFO = 23,
  IFLA_BOND_AD_INFO_ACTOR_KEY = 3,
  IFLA_BOND_AD_INFO_AGGREGATOR = 1,
  IFLA_BOND_AD_INFO_MAX = 5,
  IFLA_BOND_AD_INFO_NUM_PORTS = 2,
  IFLA_BOND_AD_INFO_PARTNER_KEY = 4,
  IFLA_BOND_AD_INFO_PARTNER_MAC = 5,
  IFLA_BOND_AD_INFO_UNSPEC = 0,
  IFLA_BOND_AD_LACP_ACTIVE = 29,
  IFLA_BOND_AD_LACP_RATE = 21,
  IFLA_BOND_AD_SELECT = 22,
  IFLA_BOND_AD_USER_PORT_KEY = 25,
  IFLA_BOND_ALL_SLAVES_ACTIVE = 17,
  IFLA_BOND_ARP_ALL_TARGETS = 10,
  IFLA_BOND_ARP_INTERVAL = 7,
  IFLA_BOND_ARP_IP_TARGET = 8,
  IFLA_BOND_ARP_VALIDATE = 9,
  IFLA_BOND_BROADCAST_NEIGH = 33,
  IFLA_BOND_COUPLED_CONTROL = 32,
  IFLA_BOND_DOWNDELAY = 5,
  IFLA_BOND_FAIL_OVER_MAC = 13,
  IFLA_BOND_LACP_STRICT = 34,
  IFLA_BOND_LP_INTERVAL = 19,
  IFLA_BOND_MAX = 34,
  IFLA_BOND_MIIMON = 3,
  IFLA_BOND_MIN_LINKS = 18,
  IFLA_BOND_MISSED_MAX = 30,
  IFLA_BOND_MODE = 1,
  IFLA_BOND_NS_IP6_TARGET = 31,
  IFLA_BOND_NUM_PEER_NOTIF = 16,
  IFLA_BOND_PACKETS_PER_SLAVE = 20,
  IFLA_BOND_PEER_NOTIF_DELAY = 28,
  IFLA_BOND_PRIMARY = 11,
  IFLA_BOND_PRIMARY_RESELECT = 12,
  IFLA_BOND_RESEND_IGMP = 15,
  IFLA_BOND_SLAVE_ACTOR_PORT_PRIO = 10,
  IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE = 7,
  IFLA_BOND_SLAVE_AD_AGGREGATOR_ID = 6,
  IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE = 11,
  IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE = 12,
  IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE = 8,
  IFLA_BOND_SLAVE_LINK_FAILURE_COUNT = 3,
  IFLA_BOND_SLAVE_MAX = 12,
  IFLA_BOND_SLAVE_MII_STATUS = 2,
  IFLA_BOND_SLAVE_PERM_HWADDR = 4,
  IFLA_BOND_SLAVE_PRIO = 9,
  IFLA_BOND_SLAVE_QUEUE_ID = 5,
  IFLA_BOND_SLAVE_STATE = 1,
  IFLA_BOND_SLAVE_UNSPEC = 0,
  IFLA_BOND_TLB_DYNAMIC_LB = 27,
  IFLA_BOND_UNSPEC = 0,
  IFLA_BOND_UPDELAY = 4,
  IFLA_BOND_USE_CARRIER = 6,
  IFLA_BOND_XMIT_HASH_POLICY = 14,
  IFLA_BROADCAST = 2,
  IFLA_BRPORT_BACKUP_NHID = 44,
  IFLA_BRPORT_BACKUP_PORT = 34,
  IFLA_BRPORT_BCAST_FLOOD = 30,
  IFLA_BRPORT_BRIDGE_ID = 14,
  IFLA_BRPORT_CONFIG_PENDING = 20,
  IFLA_BRPORT_COST = 3,
  IFLA_BRPORT_DESIGNATED_COST = 16,
  IFLA_BRPORT_DESIGNATED_PORT = 15,
  IFLA_BRPORT_FAST_LEAVE = 7,
  IFLA_BRPORT_FLUSH = 24,
  IFLA_BRPORT_FORWARD_DELAY_TIMER = 22,
  IFLA_BRPORT_GROUP_FWD_MASK = 31,
  IFLA_BRPORT_GUARD = 5,
  IFLA_BRPORT_HOLD_TIMER = 23,
  IFLA_BRPORT_ID = 17,
  IFLA_BRPORT_ISOLATED = 33,
  IFLA_BRPORT_LEARNING = 8,
  IFLA_BRPORT_LEARNING_SYNC = 11,
  IFLA_BRPORT_LOCKED = 39,
  IFLA_BRPORT_MAB = 40,
  IFLA_BRPORT_MAX = 45,
  IFLA_BRPORT_MCAST_EHT_HOSTS_CNT = 38,
  IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT = 37,
  IFLA_BRPORT_MCAST_FLOOD = 27,
  IFLA_BRPORT_MCAST_MAX_GROUPS = 42,
  IFLA_BRPORT_MCAST_N_GROUPS = 41,
  IFLA_BRPORT_MCAST_TO_UCAST = 28,
  IFLA_BRPORT_MESSAGE_AGE_TIMER = 21,
  IFLA_BRPORT_MODE = 4,
  IFLA_BRPORT_MRP_IN_OPEN = 36,
  IFLA_BRPORT_MRP_RING_OPEN = 35,
  IFLA_BRPORT_MULTICAST_ROUTER = 25,
  IFLA_BRPORT_NEIGH_FORWARD_GRAT = 45,
  IFLA_BRPORT_NEIGH_SUPPRESS = 32,
  IFLA_BRPORT_NEIGH_VLAN_SUPPRESS = 43,
  IFLA_BRPORT_NO = 18,
  IFLA_BRPORT_PAD = 26,
  IFLA_BRPORT_PRIORITY = 2,
  IFLA_BRPORT_PROTECT = 6,
  IFLA_BRPORT_PROXYARP = 10,
  IFLA_BRPORT_PROXYARP_WIFI = 12,
  IFLA_BRPORT_ROOT_ID = 13,
  IFLA_BRPORT_STATE = 1,
  IFLA_BRPORT_TOPOLOGY_CHANGE_ACK = 19,
  IFLA_BRPORT_UNICAST_FLOOD = 9,
  IFLA_BRPORT_UNSPEC = 0,
  IFLA_BRPORT_VLAN_TUNNEL = 29,
  IFLA_BR_AGEING_TIME = 4,
  IFLA_BR_BRIDGE_ID = 11,
  IFLA_BR_FDB_FLUSH = 21,
  IFLA_BR_FDB_MAX_LEARNED = 49,
  IFLA_BR_FDB_N_LEARNED = 48,
  IFLA_BR_FORWARD_DELAY = 1,
  IFLA_BR_GC_TIMER = 19,
  IFLA_BR_GROUP_ADDR = 20,
  IFLA_BR_GROUP_FWD_MASK = 9,
  IFLA_BR_HELLO_TIME = 2,
  IFLA_BR_HELLO_TIMER = 16,
  IFLA_BR_MAX = 50,
  IFLA_BR_MAX_AGE = 3,
  IFLA_BR_MCAST_HASH_ELASTICITY = 26,
  IFLA_BR_MCAST_HASH_MAX = 27,
  IFLA_BR_MCAST_IGMP_VERSION = 43,
  IFLA_BR_MCAST_LAST_MEMBER_CNT = 28,
  IFLA_BR_MCAST_LAST_MEMBER_INTVL = 30,
  IFLA_BR_MCAST_MEMBERSHIP_INTVL = 31,
  IFLA_BR_MCAST_MLD_VERSION = 44,
  IFLA_BR_MCAST_QUERIER = 25,
  IFLA_BR_MCAST_QUERIER_INTVL = 32,
  IFLA_BR_MCAST_QUERIER_STATE = 47,
  IFLA_BR_MCAST_QUERY_INTVL = 33,
  IFLA_BR_MCAST_QUERY_RESPONSE_INTVL = 34,
  IFLA_BR_MCAST_QUERY_USE_IFADDR = 24,
  IFLA_BR_MCAST_ROUTER = 22,
  IFLA_BR_MCAST_SNOOPING = 23,
  IFLA_BR_MCAST_STARTUP_QUERY_CNT = 29,
  IFLA_BR_MCAST_STARTUP_QUERY_INTVL = 35,
  IFLA_BR_MCAST_STATS_ENABLED = 42,
  IFLA_BR_MULTI_BOOLOPT = 46,
  IFLA_BR_NF_CALL_ARPTABLES = 38,
  IFLA_BR_NF_CALL_IP6TABLES = 37,
  IFLA_BR_NF_CALL_IPTABLES = 36,
  IFLA_BR_PAD = 40,
  IFLA_BR_PRIORITY = 6,
  IFLA_BR_ROOT_ID = 10,
  IFLA_BR_ROOT_PATH_COST = 13,
  IFLA_BR_ROOT_PORT = 12,
  IFLA_BR_STP_MODE = 50,
  IFLA_BR_STP_STATE = 5,
  IFLA_BR_TCN_TIMER = 17,
  IFLA_BR_TOPOLOGY_CHANGE = 14,
  IFLA_BR_TOPOLOGY_CHANGE_DETECTED = 15,
  IFLA_BR_TOPOLOGY_CHANGE_TIMER = 18,
  IFLA_BR_UNSPEC = 0,
  IFLA_BR_VLAN_DEFAULT_PVID = 39,
  IFLA_BR_VLAN_FILTERING = 7,
  IFLA_BR_VLAN_PROTOCOL = 8,
  IFLA_BR_VLAN_STATS_ENABLED = 41,
  IFLA_BR_VLAN_STATS_PER_PORT = 45,
  IFLA_CARRIER = 33,
  IFLA_CARRIER_CHANGES = 35,
  IFLA_CARRIER_DOWN_COUNT = 48,
  IFLA_CARRIER_UP_COUNT = 47,
  IFLA_COST = 8,
  IFLA_DEVLINK_PORT = 62,
  IFLA_DPLL_PIN = 65,
  IFLA_DSA_CONDUIT = 1,
  IFLA_DSA_MASTER = 1,
  IFLA_DSA_MAX = 1,
  IFLA_DSA_UNSPEC = 0,
  IFLA_EVENT = 44,
  IFLA_EVENT_BONDING_FAILOVER = 3,
  IFLA_EVENT_BONDING_OPTIONS = 6,
  IFLA_EVENT_FEATURES = 2,
  IFLA_EVENT_IGMP_RESEND = 5,
  IFLA_EVENT_NONE = 0,
  IFLA_EVENT_NOTIFY_PEERS = 4,
  IFLA_EVENT_REBOOT = 1,
  IFLA_EXT_MASK = 29,
  IFLA_GENEVE_COLLECT_METADATA = 6,
  IFLA_GENEVE_DF = 13,
  IFLA_GENEVE_GRO_HINT = 16,
  IFLA_GENEVE_ID = 1,
  IFLA_GENEVE_INNER_PROTO_INHERIT = 14,
  IFLA_GENEVE_LABEL = 11,
  IFLA_GENEVE_LOCAL = 17,
  IFLA_GENEVE_LOCAL6 = 18,
  IFLA_GENEVE_MAX = 18,
  IFLA_GENEVE_PORT = 5,
  IFLA_GENEVE_PORT_RANGE = 15,
  IFLA_GENEVE_REMOTE = 2,
  IFLA_GENEVE_REMOTE6 = 7,
  IFLA_GENEVE_TOS = 4,
  IFLA_GENEVE_TTL = 3,
  IFLA_GENEVE_TTL_INHERIT = 12,
  IFLA_GENEVE_UDP_CSUM = 8,
  IFLA_GENEVE_UDP_ZERO_CSUM6_RX = 10,
  IFLA_GENEVE_UDP_ZERO_CSUM6_TX = 9,
  IFLA_GENEVE_UNSPEC = 0,
  IFLA_GROUP = 27,
  IFLA_GRO_IPV4_MAX_SIZE = 64,
  IFLA_GRO_MAX_SIZE = 58,
  IFLA_GSO_IPV4_MAX_SIZE = 63,
  IFLA_GSO_MAX_SEGS = 40,
  IFLA_GSO_MAX_SIZE = 41,
  IFLA_GTP_CREATE_SOCKETS = 5,
  IFLA_GTP_FD0 = 1,
  IFLA_GTP_FD1 = 2,
  IFLA_GTP_LOCAL = 7,
  IFLA_GTP_LOCAL6 = 8,
  IFLA_GTP_MAX = 8,
  IFLA_GTP_PDP_HASHSIZE = 3,
  IFLA_GTP_RESTART_COUNT = 6,
  IFLA_GTP_ROLE = 4,
  IFLA_GTP_UNSPEC = 0,
  IFLA_HEADROOM = 68,
  IFLA_HSR_INTERLINK = 8,
  IFLA_HSR_MAX = 8,
  IFLA_HSR_MULTICAST_SPEC = 3,
  IFLA_HSR_PROTOCOL = 7,
  IFLA_HSR_SEQ_NR = 5,
  IFLA_HSR_SLAVE1 = 1,
  IFLA_HSR_SLAVE2 = 2,
  IFLA_HSR_SUPERVISION_ADDR = 4,
  IFLA_HSR_UNSPEC = 0,
  IFLA_HSR_VERSION = 6,
  IFLA_IFALIAS = 20,
  IFLA_IFNAME = 3,
  IFLA_IF_NETNSID = 46,
  IFLA_INET6_ADDR_GEN_MODE = 8,
  IFLA_INET6_CACHEINFO = 5,
  IFLA_INET6_CONF = 2,
  IFLA_INET6_FLAGS = 1,
  IFLA_INET6_ICMP6STATS = 6,
  IFLA_INET6_MAX = 9,
  IFLA_INET6_MCAST = 4,
  IFLA_INET6_RA_MTU = 9,
  IFLA_INET6_STATS = 3,
  IFLA_INET6_TOKEN = 7,
  IFLA_INET6_UNSPEC = 0,
  IFLA_INET_CONF = 1,
  IFLA_INET_MAX = 1,
  IFLA_INET_UNSPEC = 0,
  IFLA_INFO_DATA = 2,
  IFLA_INFO_KIND = 1,
  IFLA_INFO_MAX = 5,
  IFLA_INFO_SLAVE_DATA = 5,
  IFLA_INFO_SLAVE_KIND = 4,
  IFLA_INFO_UNSPEC = 0,
  IFLA_INFO_XSTATS = 3,
  IFLA_IPOIB_MAX = 3,
  IFLA_IPOIB_MODE = 2,
  IFLA_IPOIB_PKEY = 1,
  IFLA_IPOIB_UMCAST = 3,
  IFLA_IPOIB_UNSPEC = 0,
  IFLA_IPVLAN_FLAGS = 2,
  IFLA_IPVLAN_MAX = 2,
  IFLA_IPVLAN_MODE = 1,
  IFLA_IPVLAN_UNSPEC = 0,
  IFLA_LINK = 5,
  IFLA_LINKINFO = 18,
  IFLA_LINKMODE = 17,
  IFLA_LINK_NETNSID = 37,
  IFLA_MACSEC_CIPHER_SUITE = 4,
  IFLA_MACSEC_ENCODING_SA = 6,
  IFLA_MACSEC_ENCRYPT = 7,
  IFLA_MACSEC_ES = 10,
  IFLA_MACSEC_ICV_LEN = 3,
  IFLA_MACSEC_INC_SCI = 9,
  IFLA_MACSEC_MAX = 15,
  IFLA_MACSEC_OFFLOAD = 15,
  IFLA_MACSEC_PAD = 14,
  IFLA_MACSEC_PORT = 2,
  IFLA_MACSEC_PROTECT = 8,
  IFLA_MACSEC_REPLAY_PROTECT = 12,
  IFLA_MACSEC_SCB = 11,
  IFLA_MACSEC_SCI = 1,
  IFLA_MACSEC_UNSPEC = 0,
  IFLA_MACSEC_VALIDATION = 13,
  IFLA_MACSEC_WINDOW = 5,
  IFLA_MACVLAN_BC_CUTOFF = 9,
  IFLA_MACVLAN_BC_QUEUE_LEN = 7,
  IFLA_MACVLAN_BC_QUEUE_LEN_USED = 8,
  IFLA_MACVLAN_FLAGS = 2,
  IFLA_MACVLAN_MACADDR = 4,
  IFLA_MACVLAN_MACADDR_COUNT = 6,
  IFLA_MACVLAN_MACADDR_DATA = 5,
  IFLA_MACVLAN_MACADDR_MODE = 3,
  IFLA_MACVLAN_MAX = 9,
  IFLA_MACVLAN_MODE = 1,
  IFLA_MACVLAN_UNSPEC = 0,
  IFLA_MAP = 14,
  IFLA_MASTER = 10,
  IFLA_MAX = 69,
  IFLA_MAX_MTU = 51,
  IFLA_MAX_PACING_OFFLOAD_HORIZON = 66,
  IFLA_MCTP_MAX = 2,
  IFLA_MCTP_NET = 1,
  IFLA_MCTP_PHYS_BINDING = 2,
  IFLA_MCTP_UNSPEC = 0,
  IFLA_MIN_MTU = 50,
  IFLA_MTU = 4,
  IFLA_NETKIT_HEADROOM = 8,
  IFLA_NETKIT_MAX = 10,
  IFLA_NETKIT_MODE = 5,
  IFLA_NETKIT_PAIRING = 10,
  IFLA_NETKIT_PEER_INFO = 1,
  IFLA_NETKIT_PEER_POLICY = 4,
  IFLA_NETKIT_PEER_SCRUB = 7,
  IFLA_NETKIT_POLICY = 3,
  IFLA_NETKIT_PRIMARY = 2,
  IFLA_NETKIT_SCRUB = 6,
  IFLA_NETKIT_TAILROOM = 9,
  IFLA_NETKIT_UNSPEC = 0,
  IFLA_NETNS_IMMUTABLE = 67,
  IFLA_NET_NS_FD = 28,
  IFLA_NET_NS_PID = 19,
  IFLA_NEW_IFINDEX = 49,
  IFLA_NEW_NETNSID = 45,
  IFLA_NUM_RX_QUEUES = 32,
  IFLA_NUM_TX_QUEUES = 31,
  IFLA_NUM_VF = 21,
  IFLA_OFFLOAD_XSTATS_CPU_HIT = 1,
  IFLA_OFFLOAD_XSTATS_HW_S_INFO = 2,
  IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX = 2,
  IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST = 1,
  IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC = 0,
  IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED = 2,
  IFLA_OFFLOAD_XSTATS_L3_STATS = 3,
  IFLA_OFFLOAD_XSTATS_MAX = 3,
  IFLA_OFFLOAD_XSTATS_UNSPEC = 0,
  IFLA_OPERSTATE = 16,
  IFLA_OVPN_MAX = 1,
  IFLA_OVPN_MODE = 1,
  IFLA_OVPN_UNSPEC = 0,
  IFLA_PAD = 42,
  IFLA_PARENT_DEV_BUS_NAME = 57,
  IFLA_PARENT_DEV_NAME = 56,
  IFLA_PERM_ADDRESS = 54,
  IFLA_PHYS_PORT_ID = 34,
  IFLA_PHYS_PORT_NAME = 38,
  IFLA_PHYS_SWITCH_ID = 36,
  IFLA_PORT_HOST_UUID = 5,
  IFLA_PORT_INSTANCE_UUID = 4,
  IFLA_PORT_MAX = 7,
  IFLA_PORT_PROFILE = 2,
  IFLA_PORT_REQUEST = 6,
  IFLA_PORT_RESPONSE = 7,
  IFLA_PORT_SELF = 25,
  IFLA_PORT_UNSPEC = 0,
  IFLA_PORT_VF = 1,
  IFLA_PORT_VSI_TYPE = 3,
  IFLA_PPP_DEV_FD = 1,
  IFLA_PPP_MAX = 1,
  IFLA_PPP_UNSPEC = 0,
  IFLA_PRIORITY = 9,
  IFLA_PROMISCUITY = 30,
  IFLA_PROP_LIST = 52,
  IFLA_PROTINFO = 12,
  IFLA_PROTO_DOWN = 39,
  IFLA_PROTO_DOWN_REASON = 55,
  IFLA_PROTO_DOWN_REASON_MASK = 1,
  IFLA_PROTO_DOWN_REASON_MAX = 2,
  IFLA_PROTO_DOWN_REASON_UNSPEC = 0,
  IFLA_PROTO_DOWN_REASON_VALUE = 2,
  IFLA_QDISC = 6,
  IFLA_RMNET_FLAGS = 2,
  IFLA_RMNET_MAX = 2,
  IFLA_RMNET_MUX_ID = 1,
  IFLA_RMNET_UNSPEC = 0,
  IFLA_STATS = 7,
  IFLA_STATS64 = 23,
  IFLA_STATS_AF_SPEC = 5,
  IFLA_STATS_GETSET_MAX = 2,
  IFLA_STATS_GETSET_UNSPEC = 0,
  IFLA_STATS_GET_FILTERS = 1,
  IFLA_STATS_LINK_64 = 1,
  IFLA_STATS_LINK_OFFLOAD_XSTATS = 4,
  IFLA_STATS_LINK_XSTATS = 2,
  IFLA_STATS_LINK_XSTATS_SLAVE = 3,
  IFLA_STATS_MAX = 5,
  IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS = 2,
  IFLA_STATS_UNSPEC = 0,
  IFLA_TAILROOM = 69,
  IFLA_TARGET_NETNSID = 46,
  IFLA_TSO_MAX_SEGS = 60,
  IFLA_TSO_MAX_SIZE = 59,
  IFLA_TUN_GROUP = 2,
  IFLA_TUN_MAX = 9,
  IFLA_TUN_MULTI_QUEUE = 7,
  IFLA_TUN_NUM_DISABLED_QUEUES = 9,
  IFLA_TUN_NUM_QUEUES = 8,
  IFLA_TUN_OWNER = 1,
  IFLA_TUN_PERSIST = 6,
  IFLA_TUN_PI = 4,
  IFLA_TUN_TYPE = 3,
  IFLA_TUN_UNSPEC = 0,
  IFLA_TUN_VNET_HDR = 5,
  IFLA_TXQLEN = 13,
  IFLA_UNSPEC = 0,
  IFLA_VFINFO_LIST = 22,
  IFLA_VF_BROADCAST = 13,
  IFLA_VF_IB_NODE_GUID = 10,
  IFLA_VF_IB_PORT_GUID = 11,
  IFLA_VF_INFO = 1,
  IFLA_VF_INFO_MAX = 1,
  IFLA_VF_INFO_UNSPEC = 0,
  IFLA_VF_LINK_STATE = 5,
  IFLA_VF_LINK_STATE_AUTO = 0,
  IFLA_VF_LINK_STATE_DISABLE = 2,
  IFLA_VF_LINK_STATE_ENABLE = 1,
  IFLA_VF_MAC = 1,
  IFLA_VF_MAX = 13,
  IFLA_VF_PORT = 1,
  IFLA_VF_PORTS = 24,
  IFLA_VF_PORT_MAX = 1,
  IFLA_VF_PORT_UNSPEC = 0,
  IFLA_VF_RATE = 6,
  IFLA_VF_RSS_QUERY_EN = 7,
  IFLA_VF_SPOOFCHK = 4,
  IFLA_VF_STATS = 8,
  IFLA_VF_STATS_BROADCAST = 4,
  IFLA_VF_STATS_MAX = 8,
  IFLA_VF_STATS_MULTICAST = 5,
  IFLA_VF_STATS_PAD = 6,
  IFLA_VF_STATS_RX_BYTES = 2,
  IFLA_VF_STATS_RX_DROPPED = 7,
  IFLA_VF_STATS_RX_PACKETS = 0,
  IFLA_VF_STATS_TX_BYTES = 3,
  IFLA_VF_STATS_TX_DROPPED = 8,
  IFLA_VF_STATS_TX_PACKETS = 1,
  IFLA_VF_TRUST = 9,
  IFLA_VF_TX_RATE = 3,
  IFLA_VF_UNSPEC = 0,
  IFLA_VF_VLAN = 2,
  IFLA_VF_VLAN_INFO = 1,
  IFLA_VF_VLAN_INFO_MAX = 1,
  IFLA_VF_VLAN_INFO_UNSPEC = 0,
  IFLA_VF_VLAN_LIST = 12,
  IFLA_VLAN_EGRESS_QOS = 3,
  IFLA_VLAN_FLAGS = 2,
  IFLA_VLAN_ID = 1,
  IFLA_VLAN_INGRESS_QOS = 4,
  IFLA_VLAN_MAX = 5,
  IFLA_VLAN_PROTOCOL = 5,
  IFLA_VLAN_QOS_MAPPING = 1,
  IFLA_VLAN_QOS_MAX = 1,
  IFLA_VLAN_QOS_UNSPEC = 0,
  IFLA_VLAN_UNSPEC = 0,
  IFLA_VRF_MAX = 1,
  IFLA_VRF_PORT_MAX = 1,
  IFLA_VRF_PORT_TABLE = 1,
  IFLA_VRF_PORT_UNSPEC = 0,
  IFLA_VRF_TABLE = 1,
  IFLA_VRF_UNSPEC = 0,
  IFLA_VXLAN_AGEING = 8,
  IFLA_VXLAN_COLLECT_METADATA = 25,
  IFLA_VXLAN_DF = 29,
  IFLA_VXLAN_GBP = 23,
  IFLA_VXLAN_GPE = 27,
  IFLA_VXLAN_GROUP = 2,
  IFLA_VXLAN_GROUP6 = 16,
  IFLA_VXLAN_ID = 1,
  IFLA_VXLAN_L2MISS = 13,
  IFLA_VXLAN_L3MISS = 14,
  IFLA_VXLAN_LABEL = 26,
  IFLA_VXLAN_LABEL_POLICY = 32,
  IFLA_VXLAN_LEARNING = 7,
  IFLA_VXLAN_LIMIT = 9,
  IFLA_VXLAN_LINK = 3,
  IFLA_VXLAN_LOCAL = 4,
  IFLA_VXLAN_LOCAL6 = 17,
  IFLA_VXLAN_LOCALBYPASS = 31,
  IFLA_VXLAN_MAX = 34,
  IFLA_VXLAN_MC_ROUTE = 34,
  IFLA_VXLAN_PORT = 15,
  IFLA_VXLAN_PORT_RANGE = 10,
  IFLA_VXLAN_PROXY = 11,
  IFLA_VXLAN_REMCSUM_NOPARTIAL = 24,
  IFLA_VXLAN_REMCSUM_RX = 22,
  IFLA_VXLAN_REMCSUM_TX = 21,
  IFLA_VXLAN_RESERVED_BITS = 33,
  IFLA_VXLAN_RSC = 12,
  IFLA_VXLAN_TOS = 6,
  IFLA_VXLAN_TTL = 5,
  IFLA_VXLAN_TTL_INHERIT = 28,
  IFLA_VXLAN_UDP_CSUM = 18,
  IFLA_VXLAN_UDP_ZERO_CSUM6_RX = 20,
  IFLA_VXLAN_UDP_ZERO_CSUM6_TX = 19,
  IFLA_VXLAN_UNSPEC = 0,
  IFLA_VXLAN_VNIFILTER = 30,
  IFLA_WEIGHT = 15,
  IFLA_WIRELESS = 11,
  IFLA_XDP = 43,
  IFLA_XDP_ATTACHED = 2,
  IFLA_XDP_DRV_PROG_ID = 5,
  IFLA_XDP_EXPECTED_FD = 8,
  IFLA_XDP_FD = 1,
  IFLA_XDP_FLAGS = 3,
  IFLA_XDP_HW_PROG_ID = 7,
  IFLA_XDP_MAX = 8,
  IFLA_XDP_PROG_ID = 4,
  IFLA_XDP_SKB_PROG_ID = 6,
  IFLA_XDP_UNSPEC = 0,
  IFLA_XFRM_COLLECT_METADATA = 3,
  IFLA_XFRM_IF_ID = 2,
  IFLA_XFRM_LINK = 1,
  IFLA_XFRM_MAX = 3,
  IFLA_XFRM_UNSPEC = 0,
  IN6_ADDR_GEN_MODE_EUI64 = 0,
  IN6_ADDR_GEN_MODE_NONE = 1,
  IN6_ADDR_GEN_MODE_RANDOM = 3,
  IN6_ADDR_GEN_MODE_STABLE_PRIVACY = 2,
  IPOIB_MODE_CONNECTED = 1,
  IPOIB_MODE_DATAGRAM = 0,
  IPVLAN_F_PRIVATE = 1,
  IPVLAN_F_VEPA = 2,
  IPVLAN_MODE_L2 = 0,
  IPVLAN_MODE_L3 = 1,
  IPVLAN_MODE_L3S = 2,
  IPVLAN_MODE_MAX = 3,
  LINK_XSTATS_TYPE_BOND = 2,
  LINK_XSTATS_TYPE_BRIDGE = 1,
  LINK_XSTATS_TYPE_MAX = 2,
  LINK_XSTATS_TYPE_UNSPEC = 0,
  MACSEC_OFFLOAD_MAC = 2,
  MACSEC_OFFLOAD_MAX = 2,
  MACSEC_OFFLOAD_OFF = 0,
  MACSEC_OFFLOAD_PHY = 1,
  MACSEC_VALIDATE_CHECK = 1,
  MACSEC_VALIDATE_DISABLED = 0,
  MACSEC_VALIDATE_MAX = 2,
  MACSEC_VALIDATE_STRICT = 2,
  MACVLAN_FLAG_NODST = 2,
  MACVLAN_FLAG_NOPROMISC = 1,
  MACVLAN_MACADDR_ADD = 0,
  MACVLAN_MACADDR_DEL = 1,
  MACVLAN_MACADDR_FLUSH = 2,
  MACVLAN_MACADDR_SET = 3,
  MACVLAN_MODE_BRIDGE = 4,
  MACVLAN_MODE_PASSTHRU = 8,
  MACVLAN_MODE_PRIVATE = 1,
  MACVLAN_MODE_SOURCE = 16,
  MACVLAN_MODE_VEPA = 2,
  MAX_VLAN_LIST_LEN = 1,
  NETKIT_DEVICE_PAIR = 0,
  NETKIT_DEVICE_SINGLE = 1,
  NETKIT_DROP = 2,
  NETKIT_L2 = 0,
  NETKIT_L3 = 1,
  NETKIT_NEXT = -1,
  NETKIT_PASS = 0,
  NETKIT_REDIRECT = 7,
  NETKIT_SCRUB_DEFAULT = 1,
  NETKIT_SCRUB_NONE = 0,
  OVPN_MODE_MP = 1,
  OVPN_MODE_P2P = 0,
  PORT_PROFILE_MAX = 40,
  PORT_PROFILE_RESPONSE_BADSTATE = 259,
  PORT_PROFILE_RESPONSE_ERROR = 261,
  PORT_PROFILE_RESPONSE_INPROGRESS = 257,
  PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES = 260,
  PORT_PROFILE_RESPONSE_INVALID = 258,
  PORT_PROFILE_RESPONSE_SUCCESS = 256,
  PORT_REQUEST_ASSOCIATE = 2,
  PORT_REQUEST_DISASSOCIATE = 3,
  PORT_REQUEST_PREASSOCIATE = 0,
  PORT_REQUEST_PREASSOCIATE_RR = 1,
  PORT_SELF_VF = -1,
  PORT_UUID_MAX = 16,
  PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES = 2,
  PORT_VDP_RESPONSE_INVALID_FORMAT = 1,
  PORT_VDP_RESPONSE_OUT_OF_SYNC = 6,
  PORT_VDP_RESPONSE_SUCCESS = 0,
  PORT_VDP_RESPONSE_UNUSED_VTID = 3,
  PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION = 5,
  PORT_VDP_RESPONSE_VTID_VIOLATION = 4,
  RMNET_FLAGS_EGRESS_MAP_CKSUMV4 = 8,
  RMNET_FLAGS_EGRESS_MAP_CKSUMV5 = 32,
  RMNET_FLAGS_INGRESS_DEAGGREGATION = 1,
  RMNET_FLAGS_INGRESS_MAP_CKSUMV4 = 4,
  RMNET_FLAGS_INGRESS_MAP_CKSUMV5 = 16,
  RMNET_FLAGS_INGRESS_MAP_COMMANDS = 2,
  TUNNEL_MSG_FLAG_STATS = 1,
  TUNNEL_MSG_VALID_USER_FLAGS = 1,
  VNIFILTER_ENTRY_STATS_MAX = 9,
  VNIFILTER_ENTRY_STATS_PAD = 9,
  VNIFILTER_ENTRY_STATS_RX_BYTES = 1,
  VNIFILTER_ENTRY_STATS_RX_DROPS = 3,
  VNIFILTER_ENTRY_STATS_RX_ERRORS = 4,
  VNIFILTER_ENTRY_STATS_RX_PKTS = 2,
  VNIFILTER_ENTRY_STATS_TX_BYTES = 5,
  VNIFILTER_ENTRY_STATS_TX_DROPS = 7,
  VNIFILTER_ENTRY_STATS_TX_ERRORS = 8,
  VNIFILTER_ENTRY_STATS_TX_PKTS = 6,
  VNIFILTER_ENTRY_STATS_UNSPEC = 0,
  VXLAN_DF_INHERIT = 2,
  VXLAN_DF_MAX = 2,
  VXLAN_DF_SET = 1,
  VXLAN_DF_UNSET = 0,
  VXLAN_LABEL_FIXED = 0,
  VXLAN_LABEL_INHERIT = 1,
  VXLAN_LABEL_MAX = 1,
  VXLAN_VNIFILTER_ENTRY = 1,
  VXLAN_VNIFILTER_ENTRY_END = 2,
  VXLAN_VNIFILTER_ENTRY_GROUP = 3,
  VXLAN_VNIFILTER_ENTRY_GROUP6 = 4,
  VXLAN_VNIFILTER_ENTRY_MAX = 5,
  VXLAN_VNIFILTER_ENTRY_START = 1,
  VXLAN_VNIFILTER_ENTRY_STATS = 5,
  VXLAN_VNIFILTER_ENTRY_UNSPEC = 0,
  VXLAN_VNIFILTER_MAX = 1,
  VXLAN_VNIFILTER_UNSPEC = 0,
  XDP_ATTACHED_DRV = 1,
  XDP_ATTACHED_HW = 3,
  XDP_ATTACHED_MULTI = 4,
  XDP_ATTACHED_NONE = 0,
  XDP_ATTACHED_SKB = 2,
  XDP_FLAGS_DRV_MODE = 4,
  XDP_FLAGS_HW_MODE = 8,
  XDP_FLAGS_MASK = 31,
  XDP_FLAGS_MODES = 14,
  XDP_FLAGS_REPLACE = 16,
  XDP_FLAGS_SKB_MODE = 2,
  XDP_FLAGS_UPDATE_IF_NOEXIST = 1,
  __BR_STP_MODE_MAX = 3,
  __GENEVE_DF_END = 3,
  __IFLA_BAREUDP_MAX = 5,
  __IFLA_BOND_AD_INFO_MAX = 6,
  __IFLA_BOND_MAX = 35,
  __IFLA_BOND_SLAVE_MAX = 13,
  __IFLA_BRPORT_MAX = 46,
  __IFLA_BR_MAX = 51,
  __IFLA_DSA_MAX = 2,
  __IFLA_GENEVE_MAX = 19,
  __IFLA_GTP_MAX = 9,
  __IFLA_HSR_MAX = 9,
  __IFLA_INET6_MAX = 10,
  __IFLA_INET_MAX = 2,
  __IFLA_INFO_MAX = 6,
  __IFLA_IPOIB_MAX = 4,
  __IFLA_IPVLAN_MAX = 3,
  __IFLA_MACSEC_MAX = 16,
  __IFLA_MACVLAN_MAX = 10,
  __IFLA_MAX = 70,
  __IFLA_MCTP_MAX = 3,
  __IFLA_NETKIT_MAX = 11,
  __IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX = 3,
  __IFLA_OFFLOAD_XSTATS_MAX = 4,
  __IFLA_OVPN_MAX = 2,
  __IFLA_PORT_MAX = 8,
  __IFLA_PPP_MAX = 2,
  __IFLA_PROTO_DOWN_REASON_CNT = 3,
  __IFLA_RMNET_MAX = 3,
  __IFLA_STATS_GETSET_MAX = 3,
  __IFLA_STATS_MAX = 6,
  __IFLA_TUN_MAX = 10,
  __IFLA_VF_INFO_MAX = 2,
  __IFLA_VF_LINK_STATE_MAX = 3,
  __IFLA_VF_MAX = 14,
  __IFLA_VF_PORT_MAX = 2,
  __IFLA_VF_STATS_MAX = 9,
  __IFLA_VF_VLAN_INFO_MAX = 2,
  __IFLA_VLAN_MAX = 6,
  __IFLA_VLAN_QOS_MAX = 2,
  __IFLA_VRF_MAX = 2,
  __IFLA_VRF_PORT_MAX = 2,
  __IFLA_VXLAN_MAX = 35,
  __IFLA_XDP_MAX = 9,
  __IFLA_XFRM_MAX = 4,
  __LINK_XSTATS_TYPE_MAX = 3,
  __MACSEC_OFFLOAD_END = 3,
  __MACSEC_VALIDATE_END = 3,
  __VNIFILTER_ENTRY_STATS_MAX = 10,
  __VXLAN_DF_END = 3,
  __VXLAN_LABEL_END = 2,
  __VXLAN_VNIFILTER_ENTRY_MAX = 6,
  __VXLAN_VNIFILTER_MAX = 2;
export declare namespace struct {
  /** `<linux/if_link.h>`: 12 bytes. */
  interface if_stats_msg extends RecordView<'struct if_stats_msg'> {
    family: number;
    pad1: number;
    pad2: number;
    ifindex: number;
    filter_mask: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_bridge_id extends RecordView<'struct ifla_bridge_id'> {
    get prio(): Uint8Array;
    set prio(value: Bytes);
    get addr(): Uint8Array;
    set addr(value: Bytes);
  }

  /** `<linux/if_link.h>`: 16 bytes. */
  interface ifla_cacheinfo extends RecordView<'struct ifla_cacheinfo'> {
    max_reasm_len: number;
    tstamp: number;
    reachable_time: number;
    retrans_time: number;
  }

  /** `<linux/if_link.h>`: 4 bytes. */
  interface ifla_geneve_port_range extends RecordView<'struct ifla_geneve_port_range'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    low: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    high: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_port_vsi extends RecordView<'struct ifla_port_vsi'> {
    vsi_mgr_id: number;
    get vsi_type_id(): Uint8Array;
    set vsi_type_id(value: Bytes);
    vsi_type_version: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_rmnet_flags extends RecordView<'struct ifla_rmnet_flags'> {
    flags: number;
    mask: number;
  }

  /** `<linux/if_link.h>`: 32 bytes. */
  interface ifla_vf_broadcast extends RecordView<'struct ifla_vf_broadcast'> {
    get broadcast(): Uint8Array;
    set broadcast(value: Bytes);
  }

  /** `<linux/if_link.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface ifla_vf_guid extends RecordView<'struct ifla_vf_guid'> {
    vf: number;
    get guid(): bigint;
    set guid(value: Integer);
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vf_link_state extends RecordView<'struct ifla_vf_link_state'> {
    vf: number;
    link_state: number;
  }

  /** `<linux/if_link.h>`: 36 bytes. */
  interface ifla_vf_mac extends RecordView<'struct ifla_vf_mac'> {
    vf: number;
    get mac(): Uint8Array;
    set mac(value: Bytes);
  }

  /** `<linux/if_link.h>`: 12 bytes. */
  interface ifla_vf_rate extends RecordView<'struct ifla_vf_rate'> {
    vf: number;
    min_tx_rate: number;
    max_tx_rate: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vf_rss_query_en extends RecordView<'struct ifla_vf_rss_query_en'> {
    vf: number;
    setting: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vf_spoofchk extends RecordView<'struct ifla_vf_spoofchk'> {
    vf: number;
    setting: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vf_trust extends RecordView<'struct ifla_vf_trust'> {
    vf: number;
    setting: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vf_tx_rate extends RecordView<'struct ifla_vf_tx_rate'> {
    vf: number;
    rate: number;
  }

  /** `<linux/if_link.h>`: 12 bytes. */
  interface ifla_vf_vlan extends RecordView<'struct ifla_vf_vlan'> {
    vf: number;
    vlan: number;
    qos: number;
  }

  /** `<linux/if_link.h>`: 16 bytes. */
  interface ifla_vf_vlan_info extends RecordView<'struct ifla_vf_vlan_info'> {
    vf: number;
    vlan: number;
    qos: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_proto: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vlan_flags extends RecordView<'struct ifla_vlan_flags'> {
    flags: number;
    mask: number;
  }

  /** `<linux/if_link.h>`: 8 bytes. */
  interface ifla_vlan_qos_mapping extends RecordView<'struct ifla_vlan_qos_mapping'> {
    from: number;
    to: number;
  }

  /** `<linux/if_link.h>`: 4 bytes. */
  interface ifla_vxlan_port_range extends RecordView<'struct ifla_vxlan_port_range'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    low: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    high: number;
  }

  /** `<linux/if_link.h>`: 72 bytes. */
  interface rtnl_hw_stats64 extends RecordView<'struct rtnl_hw_stats64'> {
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

  /** `<linux/if_link.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface rtnl_link_ifmap extends RecordView<'struct rtnl_link_ifmap'> {
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

  /** `<linux/if_link.h>`: 96 bytes. */
  interface rtnl_link_stats extends RecordView<'struct rtnl_link_stats'> {
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

  /** `<linux/if_link.h>`: 200 bytes. */
  interface rtnl_link_stats64 extends RecordView<'struct rtnl_link_stats64'> {
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

  /** `<linux/if_link.h>`: 8 bytes. */
  interface tunnel_msg extends RecordView<'struct tunnel_msg'> {
    family: number;
    flags: number;
    reserved2: number;
    ifindex: number;
  }
}

export const struct: {
  readonly if_stats_msg: Descriptor<struct.if_stats_msg>;
  readonly ifla_bridge_id: Descriptor<struct.ifla_bridge_id>;
  readonly ifla_cacheinfo: Descriptor<struct.ifla_cacheinfo>;
  readonly ifla_geneve_port_range: Descriptor<struct.ifla_geneve_port_range>;
  readonly ifla_port_vsi: Descriptor<struct.ifla_port_vsi>;
  readonly ifla_rmnet_flags: Descriptor<struct.ifla_rmnet_flags>;
  readonly ifla_vf_broadcast: Descriptor<struct.ifla_vf_broadcast>;
  readonly ifla_vf_guid: Descriptor<struct.ifla_vf_guid>;
  readonly ifla_vf_link_state: Descriptor<struct.ifla_vf_link_state>;
  readonly ifla_vf_mac: Descriptor<struct.ifla_vf_mac>;
  readonly ifla_vf_rate: Descriptor<struct.ifla_vf_rate>;
  readonly ifla_vf_rss_query_en: Descriptor<struct.ifla_vf_rss_query_en>;
  readonly ifla_vf_spoofchk: Descriptor<struct.ifla_vf_spoofchk>;
  readonly ifla_vf_trust: Descriptor<struct.ifla_vf_trust>;
  readonly ifla_vf_tx_rate: Descriptor<struct.ifla_vf_tx_rate>;
  readonly ifla_vf_vlan: Descriptor<struct.ifla_vf_vlan>;
  readonly ifla_vf_vlan_info: Descriptor<struct.ifla_vf_vlan_info>;
  readonly ifla_vlan_flags: Descriptor<struct.ifla_vlan_flags>;
  readonly ifla_vlan_qos_mapping: Descriptor<struct.ifla_vlan_qos_mapping>;
  readonly ifla_vxlan_port_range: Descriptor<struct.ifla_vxlan_port_range>;
  readonly rtnl_hw_stats64: Descriptor<struct.rtnl_hw_stats64>;
  readonly rtnl_link_ifmap: Descriptor<struct.rtnl_link_ifmap>;
  readonly rtnl_link_stats: Descriptor<struct.rtnl_link_stats>;
  readonly rtnl_link_stats64: Descriptor<struct.rtnl_link_stats64>;
  readonly tunnel_msg: Descriptor<struct.tunnel_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"if_stats_msg": "__u8 family;__u8 pad1;__u16 pad2;__u32 ifindex;__u32 filter_mask;",
"ifla_bridge_id": "__u8 prio[2];__u8 addr[6];",
"ifla_cacheinfo": "__u32 max_reasm_len;__u32 tstamp;__u32 reachable_time;__u32 retrans_time;",
"ifla_geneve_port_range": "__be16 low;__be16 high;",
"ifla_port_vsi": "__u8 vsi_mgr_id;__u8 vsi_type_id[3];__u8 vsi_type_version;__u8 pad[3];",
"ifla_rmnet_flags": "__u32 flags;__u32 mask;",
"ifla_vf_broadcast": "__u8 broadcast[32];",
"ifla_vf_guid": "__u32 vf;__u64 guid;",
"ifla_vf_link_state": "__u32 vf;__u32 link_state;",
"ifla_vf_mac": "__u32 vf;__u8 mac[32];",
"ifla_vf_rate": "__u32 vf;__u32 min_tx_rate;__u32 max_tx_rate;",
"ifla_vf_rss_query_en": "__u32 vf;__u32 setting;",
"ifla_vf_spoofchk": "__u32 vf;__u32 setting;",
"ifla_vf_trust": "__u32 vf;__u32 setting;",
"ifla_vf_tx_rate": "__u32 vf;__u32 rate;",
"ifla_vf_vlan": "__u32 vf;__u32 vlan;__u32 qos;",
"ifla_vf_vlan_info": "__u32 vf;__u32 vlan;__u32 qos;__be16 vlan_proto;",
"ifla_vlan_flags": "__u32 flags;__u32 mask;",
"ifla_vlan_qos_mapping": "__u32 from;__u32 to;",
"ifla_vxlan_port_range": "__be16 low;__be16 high;",
"rtnl_hw_stats64": "__u64 rx_packets;__u64 tx_packets;__u64 rx_bytes;__u64 tx_bytes;__u64 rx_errors;__u64 tx_errors;__u64 rx_dropped;__u64 tx_dropped;__u64 multicast;",
"rtnl_link_ifmap": "__u64 mem_start;__u64 mem_end;__u64 base_addr;__u16 irq;__u8 dma;__u8 port;",
"rtnl_link_stats": "__u32 rx_packets;__u32 tx_packets;__u32 rx_bytes;__u32 tx_bytes;__u32 rx_errors;__u32 tx_errors;__u32 rx_dropped;__u32 tx_dropped;__u32 multicast;__u32 collisions;__u32 rx_length_errors;__u32 rx_over_errors;__u32 rx_crc_errors;__u32 rx_frame_errors;__u32 rx_fifo_errors;__u32 rx_missed_errors;__u32 tx_aborted_errors;__u32 tx_carrier_errors;__u32 tx_fifo_errors;__u32 tx_heartbeat_errors;__u32 tx_window_errors;__u32 rx_compressed;__u32 tx_compressed;__u32 rx_nohandler;",
"rtnl_link_stats64": "__u64 rx_packets;__u64 tx_packets;__u64 rx_bytes;__u64 tx_bytes;__u64 rx_errors;__u64 tx_errors;__u64 rx_dropped;__u64 tx_dropped;__u64 multicast;__u64 collisions;__u64 rx_length_errors;__u64 rx_over_errors;__u64 rx_crc_errors;__u64 rx_frame_errors;__u64 rx_fifo_errors;__u64 rx_missed_errors;__u64 tx_aborted_errors;__u64 tx_carrier_errors;__u64 tx_fifo_errors;__u64 tx_heartbeat_errors;__u64 tx_window_errors;__u64 rx_compressed;__u64 tx_compressed;__u64 rx_nohandler;__u64 rx_otherhost_dropped;",
"tunnel_msg": "__u8 family;__u8 flags;__u16 reserved2;__u32 ifindex;"
}`),
);
