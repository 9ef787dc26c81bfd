// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';

export const IPSET_ADD = 0,
  IPSET_ADT_MAX = 3,
  IPSET_ATTR_ADT = 8,
  IPSET_ATTR_ADT_MAX = 30,
  IPSET_ATTR_BITMASK = 12,
  IPSET_ATTR_BUCKETSIZE = 21,
  IPSET_ATTR_BYTES = 24,
  IPSET_ATTR_CADT_FLAGS = 8,
  IPSET_ATTR_CADT_LINENO = 9,
  IPSET_ATTR_CADT_MAX = 16,
  IPSET_ATTR_CIDR = 3,
  IPSET_ATTR_CIDR2 = 21,
  IPSET_ATTR_CMD_MAX = 11,
  IPSET_ATTR_COMMENT = 26,
  IPSET_ATTR_CREATE_MAX = 26,
  IPSET_ATTR_DATA = 7,
  IPSET_ATTR_ELEMENTS = 24,
  IPSET_ATTR_ETHER = 17,
  IPSET_ATTR_FAMILY = 5,
  IPSET_ATTR_FLAGS = 6,
  IPSET_ATTR_HASHSIZE = 18,
  IPSET_ATTR_IFACE = 23,
  IPSET_ATTR_INDEX = 11,
  IPSET_ATTR_INITVAL = 17,
  IPSET_ATTR_IP = 1,
  IPSET_ATTR_IP2 = 20,
  IPSET_ATTR_IP2_TO = 22,
  IPSET_ATTR_IPADDR_IPV4 = 1,
  IPSET_ATTR_IPADDR_IPV6 = 2,
  IPSET_ATTR_IPADDR_MAX = 2,
  IPSET_ATTR_IP_FROM = 1,
  IPSET_ATTR_IP_TO = 2,
  IPSET_ATTR_LINENO = 9,
  IPSET_ATTR_MARK = 10,
  IPSET_ATTR_MARKMASK = 11,
  IPSET_ATTR_MAXELEM = 19,
  IPSET_ATTR_MEMSIZE = 26,
  IPSET_ATTR_NAME = 18,
  IPSET_ATTR_NAMEREF = 19,
  IPSET_ATTR_NETMASK = 20,
  IPSET_ATTR_PACKETS = 25,
  IPSET_ATTR_PAD = 30,
  IPSET_ATTR_PORT = 4,
  IPSET_ATTR_PORT_FROM = 4,
  IPSET_ATTR_PORT_TO = 5,
  IPSET_ATTR_PROTO = 7,
  IPSET_ATTR_PROTOCOL = 1,
  IPSET_ATTR_PROTOCOL_MIN = 10,
  IPSET_ATTR_REFERENCES = 25,
  IPSET_ATTR_RESIZE = 22,
  IPSET_ATTR_REVISION = 4,
  IPSET_ATTR_REVISION_MIN = 10,
  IPSET_ATTR_SETNAME = 2,
  IPSET_ATTR_SETNAME2 = 3,
  IPSET_ATTR_SIZE = 23,
  IPSET_ATTR_SKBMARK = 27,
  IPSET_ATTR_SKBPRIO = 28,
  IPSET_ATTR_SKBQUEUE = 29,
  IPSET_ATTR_TIMEOUT = 6,
  IPSET_ATTR_TYPENAME = 3,
  IPSET_ATTR_UNSPEC = 0,
  IPSET_BIT_RETURN_NOMATCH = 7,
  IPSET_CADT_MAX = 4,
  IPSET_CMD_ADD = 9,
  IPSET_CMD_COMMIT = 20,
  IPSET_CMD_CREATE = 2,
  IPSET_CMD_DEL = 10,
  IPSET_CMD_DESTROY = 3,
  IPSET_CMD_FLUSH = 4,
  IPSET_CMD_GET_BYINDEX = 15,
  IPSET_CMD_GET_BYNAME = 14,
  IPSET_CMD_HEADER = 12,
  IPSET_CMD_HELP = 17,
  IPSET_CMD_LIST = 7,
  IPSET_CMD_MAX = 20,
  IPSET_CMD_NONE = 0,
  IPSET_CMD_PROTOCOL = 1,
  IPSET_CMD_QUIT = 19,
  IPSET_CMD_RENAME = 5,
  IPSET_CMD_RESTORE = 16,
  IPSET_CMD_SAVE = 8,
  IPSET_CMD_SWAP = 6,
  IPSET_CMD_TEST = 11,
  IPSET_CMD_TYPE = 13,
  IPSET_CMD_VERSION = 18,
  IPSET_COUNTER_EQ = 1,
  IPSET_COUNTER_GT = 4,
  IPSET_COUNTER_LT = 3,
  IPSET_COUNTER_NE = 2,
  IPSET_COUNTER_NONE = 0,
  IPSET_CREATE = 3,
  IPSET_CREATE_FLAG_BIT_BUCKETSIZE = 1,
  IPSET_CREATE_FLAG_BIT_FORCEADD = 0,
  IPSET_CREATE_FLAG_BIT_MAX = 7,
  IPSET_CREATE_FLAG_BUCKETSIZE = 2,
  IPSET_CREATE_FLAG_FORCEADD = 1,
  IPSET_DEL = 1,
  IPSET_DIM_MAX = 6,
  IPSET_DIM_ONE = 1,
  IPSET_DIM_ONE_SRC = 2,
  IPSET_DIM_THREE = 3,
  IPSET_DIM_THREE_SRC = 8,
  IPSET_DIM_TWO = 2,
  IPSET_DIM_TWO_SRC = 4,
  IPSET_DIM_ZERO = 0,
  IPSET_ERR_BITMASK_NETMASK_EXCL = 4115,
  IPSET_ERR_BUSY = 4100,
  IPSET_ERR_COMMENT = 4112,
  IPSET_ERR_COUNTER = 4111,
  IPSET_ERR_EXIST = 4103,
  IPSET_ERR_EXIST_SETNAME2 = 4101,
  IPSET_ERR_FIND_TYPE = 4098,
  IPSET_ERR_INVALID_CIDR = 4104,
  IPSET_ERR_INVALID_FAMILY = 4106,
  IPSET_ERR_INVALID_MARKMASK = 4113,
  IPSET_ERR_INVALID_NETMASK = 4105,
  IPSET_ERR_IPADDR_IPV4 = 4109,
  IPSET_ERR_IPADDR_IPV6 = 4110,
  IPSET_ERR_MAX_SETS = 4099,
  IPSET_ERR_PRIVATE = 4096,
  IPSET_ERR_PROTOCOL = 4097,
  IPSET_ERR_REFERENCED = 4108,
  IPSET_ERR_SKBINFO = 4114,
  IPSET_ERR_TIMEOUT = 4107,
  IPSET_ERR_TYPE_MISMATCH = 4102,
  IPSET_ERR_TYPE_SPECIFIC = 4352,
  IPSET_FLAG_BEFORE = 1,
  IPSET_FLAG_BIT_BEFORE = 0,
  IPSET_FLAG_BIT_EXIST = 0,
  IPSET_FLAG_BIT_IFACE_WILDCARD = 7,
  IPSET_FLAG_BIT_LIST_HEADER = 2,
  IPSET_FLAG_BIT_LIST_SETNAME = 1,
  IPSET_FLAG_BIT_MAP_SKBMARK = 8,
  IPSET_FLAG_BIT_MAP_SKBPRIO = 9,
  IPSET_FLAG_BIT_MAP_SKBQUEUE = 10,
  IPSET_FLAG_BIT_MATCH_COUNTERS = 5,
  IPSET_FLAG_BIT_NOMATCH = 2,
  IPSET_FLAG_BIT_PHYSDEV = 1,
  IPSET_FLAG_BIT_RETURN_NOMATCH = 7,
  IPSET_FLAG_BIT_SKIP_COUNTER_UPDATE = 3,
  IPSET_FLAG_BIT_SKIP_SUBCOUNTER_UPDATE = 4,
  IPSET_FLAG_BIT_WITH_COMMENT = 4,
  IPSET_FLAG_BIT_WITH_COUNTERS = 3,
  IPSET_FLAG_BIT_WITH_FORCEADD = 5,
  IPSET_FLAG_BIT_WITH_SKBINFO = 6,
  IPSET_FLAG_CADT_MAX = 15,
  IPSET_FLAG_CMD_MAX = 15,
  IPSET_FLAG_EXIST = 1,
  IPSET_FLAG_IFACE_WILDCARD = 128,
  IPSET_FLAG_LIST_HEADER = 4,
  IPSET_FLAG_LIST_SETNAME = 2,
  IPSET_FLAG_MAP_SKBMARK = 256,
  IPSET_FLAG_MAP_SKBPRIO = 512,
  IPSET_FLAG_MAP_SKBQUEUE = 1024,
  IPSET_FLAG_MATCH_COUNTERS = 32,
  IPSET_FLAG_NOMATCH = 4,
  IPSET_FLAG_PHYSDEV = 2,
  IPSET_FLAG_RETURN_NOMATCH = 128,
  IPSET_FLAG_SKIP_COUNTER_UPDATE = 8,
  IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE = 16,
  IPSET_FLAG_WITH_COMMENT = 16,
  IPSET_FLAG_WITH_COUNTERS = 8,
  IPSET_FLAG_WITH_FORCEADD = 32,
  IPSET_FLAG_WITH_SKBINFO = 64,
  IPSET_INVALID_ID = 65535,
  IPSET_INV_MATCH = 1,
  IPSET_MAXNAMELEN = 32,
  IPSET_MAX_COMMENT_SIZE = 255,
  IPSET_MSG_MAX = 16,
  IPSET_PROTOCOL = 7,
  IPSET_PROTOCOL_MIN = 6,
  IPSET_RETURN_NOMATCH = 128,
  IPSET_TEST = 2,
  IP_SET_OP_GET_BYINDEX = 7,
  IP_SET_OP_GET_BYNAME = 6,
  IP_SET_OP_GET_FNAME = 8,
  IP_SET_OP_VERSION = 256,
  SO_IP_SET = 83,
  __IPSET_ATTR_ADT_MAX = 31,
  __IPSET_ATTR_CMD_MAX = 12,
  __IPSET_ATTR_CREATE_MAX = 27,
  __IPSET_ATTR_IPADDR_MAX = 3;
export declare namespace struct {
  /** `<linux/netfilter/ipset/ip_set.h>`: 16 bytes. */
  interface ip_set_counter_match extends RecordView<'struct ip_set_counter_match'> {
    get value(): bigint;
    set value(value: Integer);
    op: number;
  }

  /** `<linux/netfilter/ipset/ip_set.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface ip_set_counter_match0 extends RecordView<'struct ip_set_counter_match0'> {
    op: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<linux/netfilter/ipset/ip_set.h>`: 40 bytes. */
  interface ip_set_req_get_set extends RecordView<'struct ip_set_req_get_set'> {
    op: number;
    version: number;
    get set(): union.ip_set_name_index;
    set set(value: From<union.ip_set_name_index>);
  }

  /** `<linux/netfilter/ipset/ip_set.h>`: 44 bytes. */
  interface ip_set_req_get_set_family extends RecordView<'struct ip_set_req_get_set_family'> {
    op: number;
    version: number;
    family: number;
    get set(): union.ip_set_name_index;
    set set(value: From<union.ip_set_name_index>);
  }

  /** `<linux/netfilter/ipset/ip_set.h>`: 8 bytes. */
  interface ip_set_req_version extends RecordView<'struct ip_set_req_version'> {
    op: number;
    version: number;
  }
}

export const struct: {
  readonly ip_set_counter_match: Descriptor<struct.ip_set_counter_match>;
  readonly ip_set_counter_match0: Descriptor<struct.ip_set_counter_match0>;
  readonly ip_set_req_get_set: Descriptor<struct.ip_set_req_get_set>;
  readonly ip_set_req_get_set_family: Descriptor<struct.ip_set_req_get_set_family>;
  readonly ip_set_req_version: Descriptor<struct.ip_set_req_version>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip_set_counter_match": ["__u64 value;__u8 op;",{"variants":{"x86":{"align":8}}}],
"ip_set_counter_match0": "__u8 op;__u64 value;",
"ip_set_req_get_set": "unsigned int op;unsigned int version;union ip_set_name_index set;",
"ip_set_req_get_set_family": "unsigned int op;unsigned int version;unsigned int family;union ip_set_name_index set;",
"ip_set_req_version": "unsigned int op;unsigned int version;"
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/netfilter/ipset/ip_set.h>`: 32 bytes. */
  interface ip_set_name_index extends RecordView<'union ip_set_name_index'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    index: number;
  }
}

export const union: {
  readonly ip_set_name_index: Descriptor<union.ip_set_name_index>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"ip_set_name_index": "char name[32];__u16 index;"
}`),
);

export type ip_set_id_t = number;
