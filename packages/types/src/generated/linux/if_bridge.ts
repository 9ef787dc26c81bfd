// Generated from Linux 7.3.4 <linux/if_bridge.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const BRCTL_ADD_BRIDGE = 2,
  BRCTL_ADD_IF = 4,
  BRCTL_DEL_BRIDGE = 3,
  BRCTL_DEL_IF = 5,
  BRCTL_GET_BRIDGES = 1,
  BRCTL_GET_BRIDGE_INFO = 6,
  BRCTL_GET_FDB_ENTRIES = 18,
  BRCTL_GET_PORT_INFO = 13,
  BRCTL_GET_PORT_LIST = 7,
  BRCTL_GET_VERSION = 0,
  BRCTL_SET_AGEING_TIME = 11,
  BRCTL_SET_BRIDGE_FORWARD_DELAY = 8,
  BRCTL_SET_BRIDGE_HELLO_TIME = 9,
  BRCTL_SET_BRIDGE_MAX_AGE = 10,
  BRCTL_SET_BRIDGE_PRIORITY = 15,
  BRCTL_SET_BRIDGE_STP_STATE = 14,
  BRCTL_SET_GC_INTERVAL = 12,
  BRCTL_SET_PATH_COST = 17,
  BRCTL_SET_PORT_PRIORITY = 16,
  BRCTL_VERSION = 1,
  BRIDGE_FLAGS_MASTER = 1,
  BRIDGE_FLAGS_SELF = 2,
  BRIDGE_MODE_UNDEF = 65535,
  BRIDGE_MODE_VEB = 0,
  BRIDGE_MODE_VEPA = 1,
  BRIDGE_QUERIER_IPV6_ADDRESS = 5,
  BRIDGE_QUERIER_IPV6_OTHER_TIMER = 7,
  BRIDGE_QUERIER_IPV6_PORT = 6,
  BRIDGE_QUERIER_IP_ADDRESS = 1,
  BRIDGE_QUERIER_IP_OTHER_TIMER = 3,
  BRIDGE_QUERIER_IP_PORT = 2,
  BRIDGE_QUERIER_MAX = 7,
  BRIDGE_QUERIER_PAD = 4,
  BRIDGE_QUERIER_UNSPEC = 0,
  BRIDGE_VLANDB_DUMPF_GLOBAL = 2,
  BRIDGE_VLANDB_DUMPF_STATS = 1,
  BRIDGE_VLANDB_DUMP_FLAGS = 1,
  BRIDGE_VLANDB_DUMP_MAX = 1,
  BRIDGE_VLANDB_DUMP_UNSPEC = 0,
  BRIDGE_VLANDB_ENTRY = 1,
  BRIDGE_VLANDB_ENTRY_INFO = 1,
  BRIDGE_VLANDB_ENTRY_MAX = 10,
  BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS = 8,
  BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS = 7,
  BRIDGE_VLANDB_ENTRY_MCAST_ROUTER = 6,
  BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT = 10,
  BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS = 9,
  BRIDGE_VLANDB_ENTRY_RANGE = 2,
  BRIDGE_VLANDB_ENTRY_STATE = 3,
  BRIDGE_VLANDB_ENTRY_STATS = 5,
  BRIDGE_VLANDB_ENTRY_TUNNEL_INFO = 4,
  BRIDGE_VLANDB_ENTRY_UNSPEC = 0,
  BRIDGE_VLANDB_GLOBAL_OPTIONS = 2,
  BRIDGE_VLANDB_GOPTS_ID = 1,
  BRIDGE_VLANDB_GOPTS_MAX = 18,
  BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION = 4,
  BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT = 6,
  BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL = 8,
  BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL = 10,
  BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION = 5,
  BRIDGE_VLANDB_GOPTS_MCAST_QUERIER = 15,
  BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL = 11,
  BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE = 17,
  BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL = 12,
  BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL = 13,
  BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS = 16,
  BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING = 3,
  BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT = 7,
  BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL = 14,
  BRIDGE_VLANDB_GOPTS_MSTI = 18,
  BRIDGE_VLANDB_GOPTS_PAD = 9,
  BRIDGE_VLANDB_GOPTS_RANGE = 2,
  BRIDGE_VLANDB_GOPTS_UNSPEC = 0,
  BRIDGE_VLANDB_MAX = 2,
  BRIDGE_VLANDB_STATS_MAX = 5,
  BRIDGE_VLANDB_STATS_PAD = 5,
  BRIDGE_VLANDB_STATS_RX_BYTES = 1,
  BRIDGE_VLANDB_STATS_RX_PACKETS = 2,
  BRIDGE_VLANDB_STATS_TX_BYTES = 3,
  BRIDGE_VLANDB_STATS_TX_PACKETS = 4,
  BRIDGE_VLANDB_STATS_UNSPEC = 0,
  BRIDGE_VLANDB_TINFO_CMD = 2,
  BRIDGE_VLANDB_TINFO_ID = 1,
  BRIDGE_VLANDB_TINFO_MAX = 2,
  BRIDGE_VLANDB_TINFO_UNSPEC = 0,
  BRIDGE_VLANDB_UNSPEC = 0,
  BRIDGE_VLAN_INFO_BRENTRY = 32,
  BRIDGE_VLAN_INFO_MASTER = 1,
  BRIDGE_VLAN_INFO_ONLY_OPTS = 64,
  BRIDGE_VLAN_INFO_PVID = 2,
  BRIDGE_VLAN_INFO_RANGE_BEGIN = 8,
  BRIDGE_VLAN_INFO_RANGE_END = 16,
  BRIDGE_VLAN_INFO_UNTAGGED = 4,
  BRIDGE_XSTATS_MAX = 4,
  BRIDGE_XSTATS_MCAST = 2,
  BRIDGE_XSTATS_PAD = 3,
  BRIDGE_XSTATS_STP = 4,
  BRIDGE_XSTATS_UNSPEC = 0,
  BRIDGE_XSTATS_VLAN = 1,
  BR_BOOLOPT_FDB_LOCAL_VLAN_0 = 4,
  BR_BOOLOPT_MAX = 5,
  BR_BOOLOPT_MCAST_VLAN_SNOOPING = 1,
  BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION = 3,
  BR_BOOLOPT_MST_ENABLE = 2,
  BR_BOOLOPT_NO_LL_LEARN = 0,
  BR_MCAST_DIR_RX = 0,
  BR_MCAST_DIR_SIZE = 2,
  BR_MCAST_DIR_TX = 1,
  BR_STATE_BLOCKING = 4,
  BR_STATE_DISABLED = 0,
  BR_STATE_FORWARDING = 3,
  BR_STATE_LEARNING = 2,
  BR_STATE_LISTENING = 1,
  IFLA_BRIDGE_CFM = 5,
  IFLA_BRIDGE_CFM_CC_CCM_TX = 8,
  IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC = 2,
  IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV = 5,
  IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE = 6,
  IFLA_BRIDGE_CFM_CC_CCM_TX_INFO = 13,
  IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE = 1,
  IFLA_BRIDGE_CFM_CC_CCM_TX_MAX = 8,
  IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD = 4,
  IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV = 7,
  IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE = 8,
  IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE = 3,
  IFLA_BRIDGE_CFM_CC_CCM_TX_UNSPEC = 0,
  IFLA_BRIDGE_CFM_CC_CONFIG = 4,
  IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE = 2,
  IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL = 3,
  IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID = 4,
  IFLA_BRIDGE_CFM_CC_CONFIG_INFO = 11,
  IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE = 1,
  IFLA_BRIDGE_CFM_CC_CONFIG_MAX = 4,
  IFLA_BRIDGE_CFM_CC_CONFIG_UNSPEC = 0,
  IFLA_BRIDGE_CFM_CC_PEER_MEPID = 2,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD = 5,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO = 14,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE = 1,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX = 2,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE = 6,
  IFLA_BRIDGE_CFM_CC_PEER_MEP_UNSPEC = 0,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT = 3,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE = 6,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO = 16,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE = 1,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX = 9,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID = 2,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE = 5,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI = 4,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN = 7,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN = 9,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN = 8,
  IFLA_BRIDGE_CFM_CC_PEER_STATUS_UNSPEC = 0,
  IFLA_BRIDGE_CFM_CC_RDI = 7,
  IFLA_BRIDGE_CFM_CC_RDI_INFO = 12,
  IFLA_BRIDGE_CFM_CC_RDI_INSTANCE = 1,
  IFLA_BRIDGE_CFM_CC_RDI_MAX = 2,
  IFLA_BRIDGE_CFM_CC_RDI_RDI = 2,
  IFLA_BRIDGE_CFM_CC_RDI_UNSPEC = 0,
  IFLA_BRIDGE_CFM_MAX = 16,
  IFLA_BRIDGE_CFM_MEP_CONFIG = 3,
  IFLA_BRIDGE_CFM_MEP_CONFIG_INFO = 10,
  IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE = 1,
  IFLA_BRIDGE_CFM_MEP_CONFIG_MAX = 4,
  IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL = 3,
  IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID = 4,
  IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC = 2,
  IFLA_BRIDGE_CFM_MEP_CONFIG_UNSPEC = 0,
  IFLA_BRIDGE_CFM_MEP_CREATE = 1,
  IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION = 3,
  IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN = 2,
  IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX = 4,
  IFLA_BRIDGE_CFM_MEP_CREATE_INFO = 9,
  IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE = 1,
  IFLA_BRIDGE_CFM_MEP_CREATE_MAX = 4,
  IFLA_BRIDGE_CFM_MEP_CREATE_UNSPEC = 0,
  IFLA_BRIDGE_CFM_MEP_DELETE = 2,
  IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE = 1,
  IFLA_BRIDGE_CFM_MEP_DELETE_MAX = 1,
  IFLA_BRIDGE_CFM_MEP_DELETE_UNSPEC = 0,
  IFLA_BRIDGE_CFM_MEP_STATUS_INFO = 15,
  IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE = 1,
  IFLA_BRIDGE_CFM_MEP_STATUS_MAX = 4,
  IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN = 2,
  IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN = 4,
  IFLA_BRIDGE_CFM_MEP_STATUS_UNSPEC = 0,
  IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN = 3,
  IFLA_BRIDGE_CFM_UNSPEC = 0,
  IFLA_BRIDGE_FLAGS = 0,
  IFLA_BRIDGE_MAX = 6,
  IFLA_BRIDGE_MODE = 1,
  IFLA_BRIDGE_MRP = 4,
  IFLA_BRIDGE_MRP_INFO = 7,
  IFLA_BRIDGE_MRP_INFO_IN_ROLE = 12,
  IFLA_BRIDGE_MRP_INFO_IN_STATE = 11,
  IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL = 13,
  IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS = 14,
  IFLA_BRIDGE_MRP_INFO_I_IFINDEX = 10,
  IFLA_BRIDGE_MRP_INFO_MAX = 14,
  IFLA_BRIDGE_MRP_INFO_PRIO = 4,
  IFLA_BRIDGE_MRP_INFO_P_IFINDEX = 2,
  IFLA_BRIDGE_MRP_INFO_RING_ID = 1,
  IFLA_BRIDGE_MRP_INFO_RING_ROLE = 6,
  IFLA_BRIDGE_MRP_INFO_RING_STATE = 5,
  IFLA_BRIDGE_MRP_INFO_S_IFINDEX = 3,
  IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL = 7,
  IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS = 8,
  IFLA_BRIDGE_MRP_INFO_TEST_MONITOR = 9,
  IFLA_BRIDGE_MRP_INFO_UNSPEC = 0,
  IFLA_BRIDGE_MRP_INSTANCE = 1,
  IFLA_BRIDGE_MRP_INSTANCE_MAX = 4,
  IFLA_BRIDGE_MRP_INSTANCE_PRIO = 4,
  IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX = 2,
  IFLA_BRIDGE_MRP_INSTANCE_RING_ID = 1,
  IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX = 3,
  IFLA_BRIDGE_MRP_INSTANCE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_IN_ROLE = 8,
  IFLA_BRIDGE_MRP_IN_ROLE_IN_ID = 2,
  IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX = 4,
  IFLA_BRIDGE_MRP_IN_ROLE_MAX = 4,
  IFLA_BRIDGE_MRP_IN_ROLE_RING_ID = 1,
  IFLA_BRIDGE_MRP_IN_ROLE_ROLE = 3,
  IFLA_BRIDGE_MRP_IN_ROLE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_IN_STATE = 9,
  IFLA_BRIDGE_MRP_IN_STATE_IN_ID = 1,
  IFLA_BRIDGE_MRP_IN_STATE_MAX = 2,
  IFLA_BRIDGE_MRP_IN_STATE_STATE = 2,
  IFLA_BRIDGE_MRP_IN_STATE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_MAX = 10,
  IFLA_BRIDGE_MRP_PORT_ROLE = 3,
  IFLA_BRIDGE_MRP_PORT_ROLE_MAX = 1,
  IFLA_BRIDGE_MRP_PORT_ROLE_ROLE = 1,
  IFLA_BRIDGE_MRP_PORT_ROLE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_PORT_STATE = 2,
  IFLA_BRIDGE_MRP_PORT_STATE_MAX = 1,
  IFLA_BRIDGE_MRP_PORT_STATE_STATE = 1,
  IFLA_BRIDGE_MRP_PORT_STATE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_RING_ROLE = 5,
  IFLA_BRIDGE_MRP_RING_ROLE_MAX = 2,
  IFLA_BRIDGE_MRP_RING_ROLE_RING_ID = 1,
  IFLA_BRIDGE_MRP_RING_ROLE_ROLE = 2,
  IFLA_BRIDGE_MRP_RING_ROLE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_RING_STATE = 4,
  IFLA_BRIDGE_MRP_RING_STATE_MAX = 2,
  IFLA_BRIDGE_MRP_RING_STATE_RING_ID = 1,
  IFLA_BRIDGE_MRP_RING_STATE_STATE = 2,
  IFLA_BRIDGE_MRP_RING_STATE_UNSPEC = 0,
  IFLA_BRIDGE_MRP_START_IN_TEST = 10,
  IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL = 2,
  IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID = 1,
  IFLA_BRIDGE_MRP_START_IN_TEST_MAX = 4,
  IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS = 3,
  IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD = 4,
  IFLA_BRIDGE_MRP_START_IN_TEST_UNSPEC = 0,
  IFLA_BRIDGE_MRP_START_TEST = 6,
  IFLA_BRIDGE_MRP_START_TEST_INTERVAL = 2,
  IFLA_BRIDGE_MRP_START_TEST_MAX = 5,
  IFLA_BRIDGE_MRP_START_TEST_MAX_MISS = 3,
  IFLA_BRIDGE_MRP_START_TEST_MONITOR = 5,
  IFLA_BRIDGE_MRP_START_TEST_PERIOD = 4,
  IFLA_BRIDGE_MRP_START_TEST_RING_ID = 1,
  IFLA_BRIDGE_MRP_START_TEST_UNSPEC = 0,
  IFLA_BRIDGE_MRP_UNSPEC = 0,
  IFLA_BRIDGE_MST = 6,
  IFLA_BRIDGE_MST_ENTRY = 1,
  IFLA_BRIDGE_MST_ENTRY_MAX = 2,
  IFLA_BRIDGE_MST_ENTRY_MSTI = 1,
  IFLA_BRIDGE_MST_ENTRY_STATE = 2,
  IFLA_BRIDGE_MST_ENTRY_UNSPEC = 0,
  IFLA_BRIDGE_MST_MAX = 1,
  IFLA_BRIDGE_MST_UNSPEC = 0,
  IFLA_BRIDGE_VLAN_INFO = 2,
  IFLA_BRIDGE_VLAN_TUNNEL_FLAGS = 3,
  IFLA_BRIDGE_VLAN_TUNNEL_ID = 1,
  IFLA_BRIDGE_VLAN_TUNNEL_INFO = 3,
  IFLA_BRIDGE_VLAN_TUNNEL_MAX = 3,
  IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC = 0,
  IFLA_BRIDGE_VLAN_TUNNEL_VID = 2,
  MDBA_GET_ENTRY = 1,
  MDBA_GET_ENTRY_ATTRS = 2,
  MDBA_GET_ENTRY_MAX = 2,
  MDBA_GET_ENTRY_UNSPEC = 0,
  MDBA_MAX = 2,
  MDBA_MDB = 1,
  MDBA_MDB_EATTR_DST = 6,
  MDBA_MDB_EATTR_DST_PORT = 7,
  MDBA_MDB_EATTR_GROUP_MODE = 3,
  MDBA_MDB_EATTR_IFINDEX = 9,
  MDBA_MDB_EATTR_MAX = 10,
  MDBA_MDB_EATTR_RTPROT = 5,
  MDBA_MDB_EATTR_SOURCE = 4,
  MDBA_MDB_EATTR_SRC_LIST = 2,
  MDBA_MDB_EATTR_SRC_VNI = 10,
  MDBA_MDB_EATTR_TIMER = 1,
  MDBA_MDB_EATTR_UNSPEC = 0,
  MDBA_MDB_EATTR_VNI = 8,
  MDBA_MDB_ENTRY = 1,
  MDBA_MDB_ENTRY_INFO = 1,
  MDBA_MDB_ENTRY_MAX = 1,
  MDBA_MDB_ENTRY_UNSPEC = 0,
  MDBA_MDB_MAX = 1,
  MDBA_MDB_SRCATTR_ADDRESS = 1,
  MDBA_MDB_SRCATTR_MAX = 2,
  MDBA_MDB_SRCATTR_TIMER = 2,
  MDBA_MDB_SRCATTR_UNSPEC = 0,
  MDBA_MDB_SRCLIST_ENTRY = 1,
  MDBA_MDB_SRCLIST_MAX = 1,
  MDBA_MDB_SRCLIST_UNSPEC = 0,
  MDBA_MDB_UNSPEC = 0,
  MDBA_ROUTER = 2,
  MDBA_ROUTER_MAX = 1,
  MDBA_ROUTER_PATTR_INET6_TIMER = 4,
  MDBA_ROUTER_PATTR_INET_TIMER = 3,
  MDBA_ROUTER_PATTR_MAX = 5,
  MDBA_ROUTER_PATTR_TIMER = 1,
  MDBA_ROUTER_PATTR_TYPE = 2,
  MDBA_ROUTER_PATTR_UNSPEC = 0,
  MDBA_ROUTER_PATTR_VID = 5,
  MDBA_ROUTER_PORT = 1,
  MDBA_ROUTER_UNSPEC = 0,
  MDBA_SET_ENTRY = 1,
  MDBA_SET_ENTRY_ATTRS = 2,
  MDBA_SET_ENTRY_MAX = 2,
  MDBA_SET_ENTRY_UNSPEC = 0,
  MDBA_UNSPEC = 0,
  MDBE_ATTR_DST = 5,
  MDBE_ATTR_DST_PORT = 6,
  MDBE_ATTR_GROUP_MODE = 3,
  MDBE_ATTR_IFINDEX = 8,
  MDBE_ATTR_MAX = 10,
  MDBE_ATTR_RTPROT = 4,
  MDBE_ATTR_SOURCE = 1,
  MDBE_ATTR_SRC_LIST = 2,
  MDBE_ATTR_SRC_VNI = 9,
  MDBE_ATTR_STATE_MASK = 10,
  MDBE_ATTR_UNSPEC = 0,
  MDBE_ATTR_VNI = 7,
  MDBE_SRCATTR_ADDRESS = 1,
  MDBE_SRCATTR_MAX = 1,
  MDBE_SRCATTR_UNSPEC = 0,
  MDBE_SRC_LIST_ENTRY = 1,
  MDBE_SRC_LIST_MAX = 1,
  MDBE_SRC_LIST_UNSPEC = 0,
  MDB_FLAGS_BLOCKED = 8,
  MDB_FLAGS_FAST_LEAVE = 2,
  MDB_FLAGS_OFFLOAD = 1,
  MDB_FLAGS_OFFLOAD_FAILED = 16,
  MDB_FLAGS_STAR_EXCL = 4,
  MDB_PERMANENT = 1,
  MDB_RTR_TYPE_DISABLED = 0,
  MDB_RTR_TYPE_PERM = 2,
  MDB_RTR_TYPE_TEMP = 3,
  MDB_RTR_TYPE_TEMP_QUERY = 1,
  MDB_TEMPORARY = 0,
  __BRIDGE_QUERIER_MAX = 8,
  __BRIDGE_VLANDB_DUMP_MAX = 2,
  __BRIDGE_VLANDB_ENTRY_MAX = 11,
  __BRIDGE_VLANDB_GOPTS_MAX = 19,
  __BRIDGE_VLANDB_MAX = 3,
  __BRIDGE_VLANDB_STATS_MAX = 6,
  __BRIDGE_VLANDB_TINFO_MAX = 3,
  __BRIDGE_XSTATS_MAX = 5,
  __IFLA_BRIDGE_CFM_CC_CCM_TX_MAX = 9,
  __IFLA_BRIDGE_CFM_CC_CONFIG_MAX = 5,
  __IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX = 3,
  __IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX = 10,
  __IFLA_BRIDGE_CFM_CC_RDI_MAX = 3,
  __IFLA_BRIDGE_CFM_MAX = 17,
  __IFLA_BRIDGE_CFM_MEP_CONFIG_MAX = 5,
  __IFLA_BRIDGE_CFM_MEP_CREATE_MAX = 5,
  __IFLA_BRIDGE_CFM_MEP_DELETE_MAX = 2,
  __IFLA_BRIDGE_CFM_MEP_STATUS_MAX = 5,
  __IFLA_BRIDGE_MAX = 7,
  __IFLA_BRIDGE_MRP_INFO_MAX = 15,
  __IFLA_BRIDGE_MRP_INSTANCE_MAX = 5,
  __IFLA_BRIDGE_MRP_IN_ROLE_MAX = 5,
  __IFLA_BRIDGE_MRP_IN_STATE_MAX = 3,
  __IFLA_BRIDGE_MRP_MAX = 11,
  __IFLA_BRIDGE_MRP_PORT_ROLE_MAX = 2,
  __IFLA_BRIDGE_MRP_PORT_STATE_MAX = 2,
  __IFLA_BRIDGE_MRP_RING_ROLE_MAX = 3,
  __IFLA_BRIDGE_MRP_RING_STATE_MAX = 3,
  __IFLA_BRIDGE_MRP_START_IN_TEST_MAX = 5,
  __IFLA_BRIDGE_MRP_START_TEST_MAX = 6,
  __IFLA_BRIDGE_MST_ENTRY_MAX = 3,
  __IFLA_BRIDGE_MST_MAX = 2,
  __IFLA_BRIDGE_VLAN_TUNNEL_MAX = 4,
  __MDBA_GET_ENTRY_MAX = 3,
  __MDBA_MAX = 3,
  __MDBA_MDB_EATTR_MAX = 11,
  __MDBA_MDB_ENTRY_MAX = 2,
  __MDBA_MDB_MAX = 2,
  __MDBA_MDB_SRCATTR_MAX = 3,
  __MDBA_MDB_SRCLIST_MAX = 2,
  __MDBA_ROUTER_MAX = 2,
  __MDBA_ROUTER_PATTR_MAX = 6,
  __MDBA_SET_ENTRY_MAX = 3,
  __MDBE_ATTR_MAX = 11,
  __MDBE_SRCATTR_MAX = 2,
  __MDBE_SRC_LIST_MAX = 2;
export declare namespace struct {
  /** `<linux/if_bridge.h>`: 72 bytes. */
  interface __bridge_info extends RecordView<'struct __bridge_info'> {
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

  /** `<linux/if_bridge.h>`: 16 bytes. */
  interface __fdb_entry extends RecordView<'struct __fdb_entry'> {
    get mac_addr(): Uint8Array;
    set mac_addr(value: Bytes);
    port_no: number;
    is_local: number;
    ageing_timer_value: number;
    port_hi: number;
    pad0: number;
    unused: number;
  }

  /** `<linux/if_bridge.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface __port_info extends RecordView<'struct __port_info'> {
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

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_boolopt_multi extends RecordView<'struct br_boolopt_multi'> {
    optval: number;
    optmask: number;
  }

  /** `<linux/if_bridge.h>`: 240 bytes. */
  interface br_mcast_stats extends RecordView<'struct br_mcast_stats'> {
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

  interface br_mdb_entry$addr$u extends RecordView<'union br_mdb_entry.addr.u'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4: number;
    get ip6(): linux_in6_h.struct.in6_addr;
    set ip6(value: From<linux_in6_h.struct.in6_addr>);
    get mac_addr(): Uint8Array;
    set mac_addr(value: Bytes);
  }

  interface br_mdb_entry$addr extends RecordView<'struct br_mdb_entry.addr'> {
    get u(): br_mdb_entry$addr$u;
    set u(value: From<br_mdb_entry$addr$u>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    proto: number;
  }

  /** `<linux/if_bridge.h>`: 28 bytes. */
  interface br_mdb_entry extends RecordView<'struct br_mdb_entry'> {
    ifindex: number;
    state: number;
    flags: number;
    vid: number;
    get addr(): br_mdb_entry$addr;
    set addr(value: From<br_mdb_entry$addr>);
  }

  /** `<linux/if_bridge.h>`: 16 bytes. */
  interface br_mrp_in_role extends RecordView<'struct br_mrp_in_role'> {
    ring_id: number;
    in_role: number;
    i_ifindex: number;
    in_id: number;
  }

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_mrp_in_state extends RecordView<'struct br_mrp_in_state'> {
    in_state: number;
    in_id: number;
  }

  /** `<linux/if_bridge.h>`: 16 bytes. */
  interface br_mrp_instance extends RecordView<'struct br_mrp_instance'> {
    ring_id: number;
    p_ifindex: number;
    s_ifindex: number;
    prio: number;
  }

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_mrp_ring_role extends RecordView<'struct br_mrp_ring_role'> {
    ring_id: number;
    ring_role: number;
  }

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_mrp_ring_state extends RecordView<'struct br_mrp_ring_state'> {
    ring_id: number;
    ring_state: number;
  }

  /** `<linux/if_bridge.h>`: 16 bytes. */
  interface br_mrp_start_in_test extends RecordView<'struct br_mrp_start_in_test'> {
    interval: number;
    max_miss: number;
    period: number;
    in_id: number;
  }

  /** `<linux/if_bridge.h>`: 20 bytes. */
  interface br_mrp_start_test extends RecordView<'struct br_mrp_start_test'> {
    ring_id: number;
    interval: number;
    max_miss: number;
    period: number;
    monitor: number;
  }

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_port_msg extends RecordView<'struct br_port_msg'> {
    family: number;
    ifindex: number;
  }

  /** `<linux/if_bridge.h>`: 8 bytes. */
  interface br_vlan_msg extends RecordView<'struct br_vlan_msg'> {
    family: number;
    reserved1: number;
    reserved2: number;
    ifindex: number;
  }

  /** `<linux/if_bridge.h>`: 48 bytes. */
  interface bridge_stp_xstats extends RecordView<'struct bridge_stp_xstats'> {
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

  /** `<linux/if_bridge.h>`: 4 bytes. */
  interface bridge_vlan_info extends RecordView<'struct bridge_vlan_info'> {
    flags: number;
    vid: number;
  }

  /** `<linux/if_bridge.h>`: 40 bytes. */
  interface bridge_vlan_xstats extends RecordView<'struct bridge_vlan_xstats'> {
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
}

export const struct: {
  readonly __bridge_info: Descriptor<struct.__bridge_info>;
  readonly __fdb_entry: Descriptor<struct.__fdb_entry>;
  readonly __port_info: Descriptor<struct.__port_info>;
  readonly br_boolopt_multi: Descriptor<struct.br_boolopt_multi>;
  readonly br_mcast_stats: Descriptor<struct.br_mcast_stats>;
  readonly br_mdb_entry: Descriptor<struct.br_mdb_entry>;
  readonly br_mrp_in_role: Descriptor<struct.br_mrp_in_role>;
  readonly br_mrp_in_state: Descriptor<struct.br_mrp_in_state>;
  readonly br_mrp_instance: Descriptor<struct.br_mrp_instance>;
  readonly br_mrp_ring_role: Descriptor<struct.br_mrp_ring_role>;
  readonly br_mrp_ring_state: Descriptor<struct.br_mrp_ring_state>;
  readonly br_mrp_start_in_test: Descriptor<struct.br_mrp_start_in_test>;
  readonly br_mrp_start_test: Descriptor<struct.br_mrp_start_test>;
  readonly br_port_msg: Descriptor<struct.br_port_msg>;
  readonly br_vlan_msg: Descriptor<struct.br_vlan_msg>;
  readonly bridge_stp_xstats: Descriptor<struct.bridge_stp_xstats>;
  readonly bridge_vlan_info: Descriptor<struct.bridge_vlan_info>;
  readonly bridge_vlan_xstats: Descriptor<struct.bridge_vlan_xstats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__bridge_info": "__u64 designated_root;__u64 bridge_id;__u32 root_path_cost;__u32 max_age;__u32 hello_time;__u32 forward_delay;__u32 bridge_max_age;__u32 bridge_hello_time;__u32 bridge_forward_delay;__u8 topology_change;__u8 topology_change_detected;__u8 root_port;__u8 stp_enabled;__u32 ageing_time;__u32 gc_interval;__u32 hello_timer_value;__u32 tcn_timer_value;__u32 topology_change_timer_value;__u32 gc_timer_value;",
"__fdb_entry": "__u8 mac_addr[6];__u8 port_no;__u8 is_local;__u32 ageing_timer_value;__u8 port_hi;__u8 pad0;__u16 unused;",
"__port_info": "__u64 designated_root;__u64 designated_bridge;__u16 port_id;__u16 designated_port;__u32 path_cost;__u32 designated_cost;__u8 state;__u8 top_change_ack;__u8 config_pending;__u8 unused0;__u32 message_age_timer_value;__u32 forward_delay_timer_value;__u32 hold_timer_value;",
"br_boolopt_multi": "__u32 optval;__u32 optmask;",
"br_mcast_stats": "__u64 igmp_v1queries[2];__u64 igmp_v2queries[2];__u64 igmp_v3queries[2];__u64 igmp_leaves[2];__u64 igmp_v1reports[2];__u64 igmp_v2reports[2];__u64 igmp_v3reports[2];__u64 igmp_parse_errors;__u64 mld_v1queries[2];__u64 mld_v2queries[2];__u64 mld_leaves[2];__u64 mld_v1reports[2];__u64 mld_v2reports[2];__u64 mld_parse_errors;__u64 mcast_bytes[2];__u64 mcast_packets[2];",
"br_mdb_entry": "__u32 ifindex;__u8 state;__u8 flags;__u16 vid;struct {union {__be32 ip4;struct in6_addr ip6;unsigned char mac_addr[6];} u;__be16 proto;} addr;",
"br_mrp_in_role": "__u32 ring_id;__u32 in_role;__u32 i_ifindex;__u16 in_id;",
"br_mrp_in_state": "__u32 in_state;__u16 in_id;",
"br_mrp_instance": "__u32 ring_id;__u32 p_ifindex;__u32 s_ifindex;__u16 prio;",
"br_mrp_ring_role": "__u32 ring_id;__u32 ring_role;",
"br_mrp_ring_state": "__u32 ring_id;__u32 ring_state;",
"br_mrp_start_in_test": "__u32 interval;__u32 max_miss;__u32 period;__u16 in_id;",
"br_mrp_start_test": "__u32 ring_id;__u32 interval;__u32 max_miss;__u32 period;__u32 monitor;",
"br_port_msg": "__u8 family;__u32 ifindex;",
"br_vlan_msg": "__u8 family;__u8 reserved1;__u16 reserved2;__u32 ifindex;",
"bridge_stp_xstats": "__u64 transition_blk;__u64 transition_fwd;__u64 rx_bpdu;__u64 tx_bpdu;__u64 rx_tcn;__u64 tx_tcn;",
"bridge_vlan_info": "__u16 flags;__u16 vid;",
"bridge_vlan_xstats": "__u64 rx_bytes;__u64 rx_packets;__u64 tx_bytes;__u64 tx_packets;__u16 vid;__u16 flags;__u32 pad2;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
