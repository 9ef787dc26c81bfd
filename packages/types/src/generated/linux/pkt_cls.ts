// Generated from Linux 7.3.4 <linux/pkt_cls.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_pkt_sched_h from './pkt_sched.ts';

export const FLOW_KEY_DST = 1,
  FLOW_KEY_IIF = 5,
  FLOW_KEY_MARK = 7,
  FLOW_KEY_MAX = 17,
  FLOW_KEY_NFCT = 8,
  FLOW_KEY_NFCT_DST = 10,
  FLOW_KEY_NFCT_PROTO_DST = 12,
  FLOW_KEY_NFCT_PROTO_SRC = 11,
  FLOW_KEY_NFCT_SRC = 9,
  FLOW_KEY_PRIORITY = 6,
  FLOW_KEY_PROTO = 2,
  FLOW_KEY_PROTO_DST = 4,
  FLOW_KEY_PROTO_SRC = 3,
  FLOW_KEY_RTCLASSID = 13,
  FLOW_KEY_RXHASH = 17,
  FLOW_KEY_SKGID = 15,
  FLOW_KEY_SKUID = 14,
  FLOW_KEY_SRC = 0,
  FLOW_KEY_VLAN_TAG = 16,
  FLOW_MODE_HASH = 1,
  FLOW_MODE_MAP = 0,
  TCA_ACT_BIND = 1,
  TCA_ACT_BPF = 13,
  TCA_ACT_CONNMARK = 14,
  TCA_ACT_COOKIE = 6,
  TCA_ACT_CSUM = 16,
  TCA_ACT_FLAGS = 7,
  TCA_ACT_FLAGS_NO_PERCPU_STATS = 1,
  TCA_ACT_FLAGS_SKIP_HW = 2,
  TCA_ACT_FLAGS_SKIP_SW = 4,
  TCA_ACT_GACT = 5,
  TCA_ACT_HW_STATS = 8,
  TCA_ACT_HW_STATS_DELAYED = 2,
  TCA_ACT_HW_STATS_IMMEDIATE = 1,
  TCA_ACT_IFE = 25,
  TCA_ACT_INDEX = 3,
  TCA_ACT_IN_HW_COUNT = 10,
  TCA_ACT_IPT = 6,
  TCA_ACT_KIND = 1,
  TCA_ACT_MAX = 11,
  TCA_ACT_MAX_PRIO = 32,
  TCA_ACT_MIRRED = 8,
  TCA_ACT_NAT = 9,
  TCA_ACT_NOBIND = 0,
  TCA_ACT_NOREPLACE = 0,
  TCA_ACT_NOUNBIND = 0,
  TCA_ACT_OPTIONS = 2,
  TCA_ACT_PAD = 5,
  TCA_ACT_PEDIT = 7,
  TCA_ACT_REPLACE = 1,
  TCA_ACT_SAMPLE = 26,
  TCA_ACT_SIMP = 22,
  TCA_ACT_SKBEDIT = 11,
  TCA_ACT_SKBMOD = 15,
  TCA_ACT_STATS = 4,
  TCA_ACT_TUNNEL_KEY = 17,
  TCA_ACT_UNBIND = 1,
  TCA_ACT_UNSPEC = 0,
  TCA_ACT_USED_HW_STATS = 9,
  TCA_ACT_VLAN = 12,
  TCA_ACT_XT = 10,
  TCA_BASIC_ACT = 3,
  TCA_BASIC_CLASSID = 1,
  TCA_BASIC_EMATCHES = 2,
  TCA_BASIC_MAX = 6,
  TCA_BASIC_PAD = 6,
  TCA_BASIC_PCNT = 5,
  TCA_BASIC_POLICE = 4,
  TCA_BASIC_UNSPEC = 0,
  TCA_BPF_ACT = 1,
  TCA_BPF_CLASSID = 3,
  TCA_BPF_FD = 6,
  TCA_BPF_FLAGS = 8,
  TCA_BPF_FLAGS_GEN = 9,
  TCA_BPF_FLAG_ACT_DIRECT = 1,
  TCA_BPF_ID = 11,
  TCA_BPF_MAX = 11,
  TCA_BPF_NAME = 7,
  TCA_BPF_OPS = 5,
  TCA_BPF_OPS_LEN = 4,
  TCA_BPF_POLICE = 2,
  TCA_BPF_TAG = 10,
  TCA_BPF_UNSPEC = 0,
  TCA_CGROUP_ACT = 1,
  TCA_CGROUP_EMATCHES = 3,
  TCA_CGROUP_MAX = 3,
  TCA_CGROUP_POLICE = 2,
  TCA_CGROUP_UNSPEC = 0,
  TCA_CLS_FLAGS_IN_HW = 4,
  TCA_CLS_FLAGS_NOT_IN_HW = 8,
  TCA_CLS_FLAGS_SKIP_HW = 1,
  TCA_CLS_FLAGS_SKIP_SW = 2,
  TCA_CLS_FLAGS_VERBOSE = 16,
  TCA_EMATCH_TREE_HDR = 1,
  TCA_EMATCH_TREE_LIST = 2,
  TCA_EMATCH_TREE_MAX = 2,
  TCA_EMATCH_TREE_UNSPEC = 0,
  TCA_FLOWER_ACT = 3,
  TCA_FLOWER_CLASSID = 1,
  TCA_FLOWER_FLAGS = 22,
  TCA_FLOWER_INDEV = 2,
  TCA_FLOWER_IN_HW_COUNT = 86,
  TCA_FLOWER_KEY_ARP_OP = 61,
  TCA_FLOWER_KEY_ARP_OP_MASK = 62,
  TCA_FLOWER_KEY_ARP_SHA = 63,
  TCA_FLOWER_KEY_ARP_SHA_MASK = 64,
  TCA_FLOWER_KEY_ARP_SIP = 57,
  TCA_FLOWER_KEY_ARP_SIP_MASK = 58,
  TCA_FLOWER_KEY_ARP_THA = 65,
  TCA_FLOWER_KEY_ARP_THA_MASK = 66,
  TCA_FLOWER_KEY_ARP_TIP = 59,
  TCA_FLOWER_KEY_ARP_TIP_MASK = 60,
  TCA_FLOWER_KEY_CFM = 107,
  TCA_FLOWER_KEY_CFM_MAX = 2,
  TCA_FLOWER_KEY_CFM_MD_LEVEL = 1,
  TCA_FLOWER_KEY_CFM_OPCODE = 2,
  TCA_FLOWER_KEY_CFM_OPT_MAX = 2,
  TCA_FLOWER_KEY_CFM_OPT_UNSPEC = 0,
  TCA_FLOWER_KEY_CT_FLAGS_ESTABLISHED = 2,
  TCA_FLOWER_KEY_CT_FLAGS_INVALID = 16,
  TCA_FLOWER_KEY_CT_FLAGS_NEW = 1,
  TCA_FLOWER_KEY_CT_FLAGS_RELATED = 4,
  TCA_FLOWER_KEY_CT_FLAGS_REPLY = 32,
  TCA_FLOWER_KEY_CT_FLAGS_TRACKED = 8,
  TCA_FLOWER_KEY_CT_LABELS = 97,
  TCA_FLOWER_KEY_CT_LABELS_MASK = 98,
  TCA_FLOWER_KEY_CT_MARK = 95,
  TCA_FLOWER_KEY_CT_MARK_MASK = 96,
  TCA_FLOWER_KEY_CT_STATE = 91,
  TCA_FLOWER_KEY_CT_STATE_MASK = 92,
  TCA_FLOWER_KEY_CT_ZONE = 93,
  TCA_FLOWER_KEY_CT_ZONE_MASK = 94,
  TCA_FLOWER_KEY_CVLAN_ETH_TYPE = 79,
  TCA_FLOWER_KEY_CVLAN_ID = 77,
  TCA_FLOWER_KEY_CVLAN_PRIO = 78,
  TCA_FLOWER_KEY_ENC_FLAGS = 110,
  TCA_FLOWER_KEY_ENC_FLAGS_MASK = 111,
  TCA_FLOWER_KEY_ENC_IPV4_DST = 29,
  TCA_FLOWER_KEY_ENC_IPV4_DST_MASK = 30,
  TCA_FLOWER_KEY_ENC_IPV4_SRC = 27,
  TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK = 28,
  TCA_FLOWER_KEY_ENC_IPV6_DST = 33,
  TCA_FLOWER_KEY_ENC_IPV6_DST_MASK = 34,
  TCA_FLOWER_KEY_ENC_IPV6_SRC = 31,
  TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK = 32,
  TCA_FLOWER_KEY_ENC_IP_TOS = 80,
  TCA_FLOWER_KEY_ENC_IP_TOS_MASK = 81,
  TCA_FLOWER_KEY_ENC_IP_TTL = 82,
  TCA_FLOWER_KEY_ENC_IP_TTL_MASK = 83,
  TCA_FLOWER_KEY_ENC_KEY_ID = 26,
  TCA_FLOWER_KEY_ENC_OPTS = 84,
  TCA_FLOWER_KEY_ENC_OPTS_ERSPAN = 3,
  TCA_FLOWER_KEY_ENC_OPTS_GENEVE = 1,
  TCA_FLOWER_KEY_ENC_OPTS_GTP = 4,
  TCA_FLOWER_KEY_ENC_OPTS_MASK = 85,
  TCA_FLOWER_KEY_ENC_OPTS_MAX = 5,
  TCA_FLOWER_KEY_ENC_OPTS_PFCP = 5,
  TCA_FLOWER_KEY_ENC_OPTS_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_OPTS_VXLAN = 2,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR = 3,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID = 4,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX = 2,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_MAX = 4,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER = 1,
  TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS = 1,
  TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA = 3,
  TCA_FLOWER_KEY_ENC_OPT_GENEVE_MAX = 3,
  TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE = 2,
  TCA_FLOWER_KEY_ENC_OPT_GENEVE_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_OPT_GTP_MAX = 2,
  TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE = 1,
  TCA_FLOWER_KEY_ENC_OPT_GTP_QFI = 2,
  TCA_FLOWER_KEY_ENC_OPT_GTP_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_OPT_PFCP_MAX = 2,
  TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID = 2,
  TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE = 1,
  TCA_FLOWER_KEY_ENC_OPT_PFCP_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP = 1,
  TCA_FLOWER_KEY_ENC_OPT_VXLAN_MAX = 1,
  TCA_FLOWER_KEY_ENC_OPT_VXLAN_UNSPEC = 0,
  TCA_FLOWER_KEY_ENC_UDP_DST_PORT = 45,
  TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK = 46,
  TCA_FLOWER_KEY_ENC_UDP_SRC_PORT = 43,
  TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK = 44,
  TCA_FLOWER_KEY_ETH_DST = 4,
  TCA_FLOWER_KEY_ETH_DST_MASK = 5,
  TCA_FLOWER_KEY_ETH_SRC = 6,
  TCA_FLOWER_KEY_ETH_SRC_MASK = 7,
  TCA_FLOWER_KEY_ETH_TYPE = 8,
  TCA_FLOWER_KEY_FLAGS = 47,
  TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST = 2,
  TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT = 1,
  TCA_FLOWER_KEY_FLAGS_MASK = 48,
  TCA_FLOWER_KEY_FLAGS_MAX = 32,
  TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT = 32,
  TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM = 4,
  TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT = 8,
  TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM = 16,
  TCA_FLOWER_KEY_HASH = 100,
  TCA_FLOWER_KEY_HASH_MASK = 101,
  TCA_FLOWER_KEY_ICMPV4_CODE = 49,
  TCA_FLOWER_KEY_ICMPV4_CODE_MASK = 50,
  TCA_FLOWER_KEY_ICMPV4_TYPE = 51,
  TCA_FLOWER_KEY_ICMPV4_TYPE_MASK = 52,
  TCA_FLOWER_KEY_ICMPV6_CODE = 53,
  TCA_FLOWER_KEY_ICMPV6_CODE_MASK = 54,
  TCA_FLOWER_KEY_ICMPV6_TYPE = 55,
  TCA_FLOWER_KEY_ICMPV6_TYPE_MASK = 56,
  TCA_FLOWER_KEY_IPV4_DST = 12,
  TCA_FLOWER_KEY_IPV4_DST_MASK = 13,
  TCA_FLOWER_KEY_IPV4_SRC = 10,
  TCA_FLOWER_KEY_IPV4_SRC_MASK = 11,
  TCA_FLOWER_KEY_IPV6_DST = 16,
  TCA_FLOWER_KEY_IPV6_DST_MASK = 17,
  TCA_FLOWER_KEY_IPV6_SRC = 14,
  TCA_FLOWER_KEY_IPV6_SRC_MASK = 15,
  TCA_FLOWER_KEY_IP_PROTO = 9,
  TCA_FLOWER_KEY_IP_TOS = 73,
  TCA_FLOWER_KEY_IP_TOS_MASK = 74,
  TCA_FLOWER_KEY_IP_TTL = 75,
  TCA_FLOWER_KEY_IP_TTL_MASK = 76,
  TCA_FLOWER_KEY_L2TPV3_SID = 105,
  TCA_FLOWER_KEY_MPLS_BOS = 68,
  TCA_FLOWER_KEY_MPLS_LABEL = 70,
  TCA_FLOWER_KEY_MPLS_OPTS = 99,
  TCA_FLOWER_KEY_MPLS_OPTS_LSE = 1,
  TCA_FLOWER_KEY_MPLS_OPTS_MAX = 1,
  TCA_FLOWER_KEY_MPLS_OPTS_UNSPEC = 0,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS = 3,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH = 1,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL = 5,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_MAX = 5,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_TC = 4,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL = 2,
  TCA_FLOWER_KEY_MPLS_OPT_LSE_UNSPEC = 0,
  TCA_FLOWER_KEY_MPLS_TC = 69,
  TCA_FLOWER_KEY_MPLS_TTL = 67,
  TCA_FLOWER_KEY_NUM_OF_VLANS = 102,
  TCA_FLOWER_KEY_PORT_DST_MAX = 90,
  TCA_FLOWER_KEY_PORT_DST_MIN = 89,
  TCA_FLOWER_KEY_PORT_SRC_MAX = 88,
  TCA_FLOWER_KEY_PORT_SRC_MIN = 87,
  TCA_FLOWER_KEY_PPPOE_SID = 103,
  TCA_FLOWER_KEY_PPP_PROTO = 104,
  TCA_FLOWER_KEY_SCTP_DST = 42,
  TCA_FLOWER_KEY_SCTP_DST_MASK = 40,
  TCA_FLOWER_KEY_SCTP_SRC = 41,
  TCA_FLOWER_KEY_SCTP_SRC_MASK = 39,
  TCA_FLOWER_KEY_SPI = 108,
  TCA_FLOWER_KEY_SPI_MASK = 109,
  TCA_FLOWER_KEY_TCP_DST = 19,
  TCA_FLOWER_KEY_TCP_DST_MASK = 36,
  TCA_FLOWER_KEY_TCP_FLAGS = 71,
  TCA_FLOWER_KEY_TCP_FLAGS_MASK = 72,
  TCA_FLOWER_KEY_TCP_SRC = 18,
  TCA_FLOWER_KEY_TCP_SRC_MASK = 35,
  TCA_FLOWER_KEY_UDP_DST = 21,
  TCA_FLOWER_KEY_UDP_DST_MASK = 38,
  TCA_FLOWER_KEY_UDP_SRC = 20,
  TCA_FLOWER_KEY_UDP_SRC_MASK = 37,
  TCA_FLOWER_KEY_VLAN_ETH_TYPE = 25,
  TCA_FLOWER_KEY_VLAN_ID = 23,
  TCA_FLOWER_KEY_VLAN_PRIO = 24,
  TCA_FLOWER_L2_MISS = 106,
  TCA_FLOWER_MASK_FLAGS_RANGE = 1,
  TCA_FLOWER_MAX = 111,
  TCA_FLOWER_UNSPEC = 0,
  TCA_FLOW_ACT = 9,
  TCA_FLOW_ADDEND = 5,
  TCA_FLOW_BASECLASS = 3,
  TCA_FLOW_DIVISOR = 8,
  TCA_FLOW_EMATCHES = 11,
  TCA_FLOW_KEYS = 1,
  TCA_FLOW_MASK = 6,
  TCA_FLOW_MAX = 12,
  TCA_FLOW_MODE = 2,
  TCA_FLOW_PERTURB = 12,
  TCA_FLOW_POLICE = 10,
  TCA_FLOW_RSHIFT = 4,
  TCA_FLOW_UNSPEC = 0,
  TCA_FLOW_XOR = 7,
  TCA_FW_ACT = 4,
  TCA_FW_CLASSID = 1,
  TCA_FW_INDEV = 3,
  TCA_FW_MASK = 5,
  TCA_FW_MAX = 5,
  TCA_FW_POLICE = 2,
  TCA_FW_UNSPEC = 0,
  TCA_ID_BPF = 13,
  TCA_ID_CONNMARK = 14,
  TCA_ID_CSUM = 16,
  TCA_ID_CT = 29,
  TCA_ID_CTINFO = 27,
  TCA_ID_GACT = 5,
  TCA_ID_GATE = 30,
  TCA_ID_IFE = 25,
  TCA_ID_IPT = 6,
  TCA_ID_MAX = 255,
  TCA_ID_MIRRED = 8,
  TCA_ID_MPLS = 28,
  TCA_ID_NAT = 9,
  TCA_ID_PEDIT = 7,
  TCA_ID_POLICE = 1,
  TCA_ID_SAMPLE = 26,
  TCA_ID_SIMP = 22,
  TCA_ID_SKBEDIT = 11,
  TCA_ID_SKBMOD = 15,
  TCA_ID_TUNNEL_KEY = 17,
  TCA_ID_UNSPEC = 0,
  TCA_ID_VLAN = 12,
  TCA_ID_XT = 10,
  TCA_MATCHALL_ACT = 2,
  TCA_MATCHALL_CLASSID = 1,
  TCA_MATCHALL_FLAGS = 3,
  TCA_MATCHALL_MAX = 5,
  TCA_MATCHALL_PAD = 5,
  TCA_MATCHALL_PCNT = 4,
  TCA_MATCHALL_UNSPEC = 0,
  TCA_OLD_COMPAT = 12,
  TCA_POLICE_AVRATE = 4,
  TCA_POLICE_MAX = 11,
  TCA_POLICE_PAD = 7,
  TCA_POLICE_PEAKRATE = 3,
  TCA_POLICE_PEAKRATE64 = 9,
  TCA_POLICE_PKTBURST64 = 11,
  TCA_POLICE_PKTRATE64 = 10,
  TCA_POLICE_RATE = 2,
  TCA_POLICE_RATE64 = 8,
  TCA_POLICE_RESULT = 5,
  TCA_POLICE_TBF = 1,
  TCA_POLICE_TM = 6,
  TCA_POLICE_UNSPEC = 0,
  TCA_ROUTE4_ACT = 6,
  TCA_ROUTE4_CLASSID = 1,
  TCA_ROUTE4_FROM = 3,
  TCA_ROUTE4_IIF = 4,
  TCA_ROUTE4_MAX = 6,
  TCA_ROUTE4_POLICE = 5,
  TCA_ROUTE4_TO = 2,
  TCA_ROUTE4_UNSPEC = 0,
  TCA_U32_ACT = 7,
  TCA_U32_CLASSID = 1,
  TCA_U32_DIVISOR = 4,
  TCA_U32_FLAGS = 11,
  TCA_U32_HASH = 2,
  TCA_U32_INDEV = 8,
  TCA_U32_LINK = 3,
  TCA_U32_MARK = 10,
  TCA_U32_MAX = 12,
  TCA_U32_PAD = 12,
  TCA_U32_PCNT = 9,
  TCA_U32_POLICE = 6,
  TCA_U32_SEL = 5,
  TCA_U32_UNSPEC = 0,
  TCF_EM_CANID = 7,
  TCF_EM_CMP = 1,
  TCF_EM_CONTAINER = 0,
  TCF_EM_INVERT = 4,
  TCF_EM_IPSET = 8,
  TCF_EM_IPT = 9,
  TCF_EM_MAX = 9,
  TCF_EM_META = 4,
  TCF_EM_NBYTE = 2,
  TCF_EM_OPND_EQ = 0,
  TCF_EM_OPND_GT = 1,
  TCF_EM_OPND_LT = 2,
  TCF_EM_PROG_TC = 0,
  TCF_EM_REL_AND = 1,
  TCF_EM_REL_END = 0,
  TCF_EM_REL_MASK = 3,
  TCF_EM_REL_OR = 2,
  TCF_EM_SIMPLE = 8,
  TCF_EM_TEXT = 5,
  TCF_EM_U32 = 3,
  TCF_EM_VLAN = 6,
  TCF_LAYER_LINK = 0,
  TCF_LAYER_MAX = 2,
  TCF_LAYER_NETWORK = 1,
  TCF_LAYER_TRANSPORT = 2,
  TC_ACT_EXT_OPCODE_MAX = 536870912,
  TC_ACT_EXT_VAL_MASK = 268435455,
  TC_ACT_GOTO_CHAIN = 536870912,
  TC_ACT_JUMP = 268435456,
  TC_ACT_OK = 0,
  TC_ACT_PIPE = 3,
  TC_ACT_QUEUED = 5,
  TC_ACT_RECLASSIFY = 1,
  TC_ACT_REDIRECT = 7,
  TC_ACT_REPEAT = 6,
  TC_ACT_SHOT = 2,
  TC_ACT_STOLEN = 4,
  TC_ACT_TRAP = 8,
  TC_ACT_UNSPEC = -1,
  TC_ACT_VALUE_MAX = 8,
  TC_COOKIE_MAX_SIZE = 16,
  TC_POLICE_OK = 0,
  TC_POLICE_PIPE = 3,
  TC_POLICE_RECLASSIFY = 1,
  TC_POLICE_SHOT = 2,
  TC_POLICE_UNSPEC = -1,
  TC_U32_EAT = 8,
  TC_U32_MAXDEPTH = 8,
  TC_U32_OFFSET = 2,
  TC_U32_ROOT = 4293918720,
  TC_U32_TERMINAL = 1,
  TC_U32_UNSPEC = 0,
  TC_U32_VAROFFSET = 4,
  __FLOW_KEY_MAX = 18,
  __TCA_ACT_MAX = 11,
  __TCA_BASIC_MAX = 7,
  __TCA_BPF_MAX = 12,
  __TCA_CGROUP_MAX = 4,
  __TCA_EMATCH_TREE_MAX = 3,
  __TCA_FLOWER_KEY_CFM_OPT_MAX = 3,
  __TCA_FLOWER_KEY_CT_FLAGS_MAX = 33,
  __TCA_FLOWER_KEY_ENC_OPTS_MAX = 6,
  __TCA_FLOWER_KEY_ENC_OPT_ERSPAN_MAX = 5,
  __TCA_FLOWER_KEY_ENC_OPT_GENEVE_MAX = 4,
  __TCA_FLOWER_KEY_ENC_OPT_GTP_MAX = 3,
  __TCA_FLOWER_KEY_ENC_OPT_PFCP_MAX = 3,
  __TCA_FLOWER_KEY_ENC_OPT_VXLAN_MAX = 2,
  __TCA_FLOWER_KEY_FLAGS_MAX = 33,
  __TCA_FLOWER_KEY_MPLS_OPTS_MAX = 2,
  __TCA_FLOWER_KEY_MPLS_OPT_LSE_MAX = 6,
  __TCA_FLOWER_MAX = 112,
  __TCA_FLOW_MAX = 13,
  __TCA_FW_MAX = 6,
  __TCA_ID_MAX = 255,
  __TCA_MATCHALL_MAX = 6,
  __TCA_POLICE_MAX = 12,
  __TCA_ROUTE4_MAX = 7,
  __TCA_U32_MAX = 13,
  __TCF_LAYER_MAX = 3,
  __TC_ACT_EXT_SHIFT = 28;
export declare namespace struct {
  /** `<linux/pkt_cls.h>`: 16 bytes. */
  interface tc_basic_pcnt extends RecordView<'struct tc_basic_pcnt'> {
    get rcnt(): bigint;
    set rcnt(value: Integer);
    get rhit(): bigint;
    set rhit(value: Integer);
  }

  /** `<linux/pkt_cls.h>`: 8 bytes. */
  interface tc_cnt extends RecordView<'struct tc_cnt'> {
    refcnt: number;
    bindcnt: number;
  }

  /** `<linux/pkt_cls.h>`: 8 bytes. */
  interface tc_matchall_pcnt extends RecordView<'struct tc_matchall_pcnt'> {
    get rhit(): bigint;
    set rhit(value: Integer);
  }

  /** `<linux/pkt_cls.h>`: 56 bytes. */
  interface tc_police extends RecordView<'struct tc_police'> {
    index: number;
    action: number;
    limit: number;
    burst: number;
    mtu: number;
    get rate(): linux_pkt_sched_h.struct.tc_ratespec;
    set rate(value: From<linux_pkt_sched_h.struct.tc_ratespec>);
    get peakrate(): linux_pkt_sched_h.struct.tc_ratespec;
    set peakrate(value: From<linux_pkt_sched_h.struct.tc_ratespec>);
    refcnt: number;
    bindcnt: number;
    capab: number;
  }

  /** `<linux/pkt_cls.h>`: 16 bytes. */
  interface tc_u32_key extends RecordView<'struct tc_u32_key'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mask: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    val: number;
    off: number;
    offmask: number;
  }

  /** `<linux/pkt_cls.h>`: 12 bytes. */
  interface tc_u32_mark extends RecordView<'struct tc_u32_mark'> {
    val: number;
    mask: number;
    success: number;
  }

  /** `<linux/pkt_cls.h>`: 16 bytes. */
  interface tc_u32_pcnt extends RecordView<'struct tc_u32_pcnt'> {
    get rcnt(): bigint;
    set rcnt(value: Integer);
    get rhit(): bigint;
    set rhit(value: Integer);
    get kcnts(): BigUint64Array;
    set kcnts(value: Iterable<Integer>);
  }

  /** `<linux/pkt_cls.h>`: 16 bytes. */
  interface tc_u32_sel extends RecordView<'struct tc_u32_sel'> {
    flags: number;
    offshift: number;
    nkeys: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    offmask: number;
    off: number;
    offoff: number;
    hoff: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    hmask: number;
    get hdr(): struct.tc_u32_sel_hdr;
    set hdr(value: From<struct.tc_u32_sel_hdr>);
    get keys(): Elements<struct.tc_u32_key>;
    set keys(value: Iterable<From<struct.tc_u32_key>>);
  }

  /** `<linux/pkt_cls.h>`: 16 bytes. */
  interface tc_u32_sel_hdr extends RecordView<'struct tc_u32_sel_hdr'> {
    flags: number;
    offshift: number;
    nkeys: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    offmask: number;
    off: number;
    offoff: number;
    hoff: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    hmask: number;
  }

  /** `<linux/pkt_cls.h>`: 8 bytes. */
  interface tcf_ematch_hdr extends RecordView<'struct tcf_ematch_hdr'> {
    matchid: number;
    kind: number;
    flags: number;
    pad: number;
  }

  /** `<linux/pkt_cls.h>`: 4 bytes. */
  interface tcf_ematch_tree_hdr extends RecordView<'struct tcf_ematch_tree_hdr'> {
    nmatches: number;
    progid: number;
  }

  /** `<linux/pkt_cls.h>`: 32 bytes. */
  interface tcf_t extends RecordView<'struct tcf_t'> {
    get install(): bigint;
    set install(value: Integer);
    get lastuse(): bigint;
    set lastuse(value: Integer);
    get expires(): bigint;
    set expires(value: Integer);
    get firstuse(): bigint;
    set firstuse(value: Integer);
  }
}

export const struct: {
  readonly tc_basic_pcnt: Descriptor<struct.tc_basic_pcnt>;
  readonly tc_cnt: Descriptor<struct.tc_cnt>;
  readonly tc_matchall_pcnt: Descriptor<struct.tc_matchall_pcnt>;
  readonly tc_police: Descriptor<struct.tc_police>;
  readonly tc_u32_key: Descriptor<struct.tc_u32_key>;
  readonly tc_u32_mark: Descriptor<struct.tc_u32_mark>;
  readonly tc_u32_pcnt: Descriptor<struct.tc_u32_pcnt>;
  readonly tc_u32_sel: Descriptor<struct.tc_u32_sel>;
  readonly tc_u32_sel_hdr: Descriptor<struct.tc_u32_sel_hdr>;
  readonly tcf_ematch_hdr: Descriptor<struct.tcf_ematch_hdr>;
  readonly tcf_ematch_tree_hdr: Descriptor<struct.tcf_ematch_tree_hdr>;
  readonly tcf_t: Descriptor<struct.tcf_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_basic_pcnt": "__u64 rcnt;__u64 rhit;",
"tc_cnt": "int refcnt;int bindcnt;",
"tc_matchall_pcnt": "__u64 rhit;",
"tc_police": "__u32 index;int action;__u32 limit;__u32 burst;__u32 mtu;struct tc_ratespec rate;struct tc_ratespec peakrate;int refcnt;int bindcnt;__u32 capab;",
"tc_u32_key": "__be32 mask;__be32 val;int off;int offmask;",
"tc_u32_mark": "__u32 val;__u32 mask;__u32 success;",
"tc_u32_pcnt": "__u64 rcnt;__u64 rhit;__u64 kcnts[];",
"tc_u32_sel": "union {struct {unsigned char flags;unsigned char offshift;unsigned char nkeys;__be16 offmask;__u16 off;short offoff;short hoff;__be32 hmask;};struct tc_u32_sel_hdr hdr;};struct tc_u32_key keys[];",
"tc_u32_sel_hdr": "unsigned char flags;unsigned char offshift;unsigned char nkeys;__be16 offmask;__u16 off;short offoff;short hoff;__be32 hmask;",
"tcf_ematch_hdr": "__u16 matchid;__u16 kind;__u16 flags;__u16 pad;",
"tcf_ematch_tree_hdr": "__u16 nmatches;__u16 progid;",
"tcf_t": "__u64 install;__u64 lastuse;__u64 expires;__u64 firstuse;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_ratespec": "unsigned char cell_log;__u8 linklayer;unsigned short overhead;short cell_align;unsigned short mpu;__u32 rate;"
}`),
);
