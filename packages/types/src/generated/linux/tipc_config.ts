// Generated from Linux 7.3.4 <linux/tipc_config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const TCM_F_MORE = 2,
  TCM_F_REQUEST = 1,
  TIPC_CMD_DISABLE_BEARER = 16642,
  TIPC_CMD_DUMP_LOG = 16651,
  TIPC_CMD_ENABLE_BEARER = 16641,
  TIPC_CMD_GET_BEARER_NAMES = 3,
  TIPC_CMD_GET_LINKS = 4,
  TIPC_CMD_GET_MAX_CLUSTERS = 16392,
  TIPC_CMD_GET_MAX_NODES = 16393,
  TIPC_CMD_GET_MAX_PORTS = 16388,
  TIPC_CMD_GET_MAX_PUBL = 16389,
  TIPC_CMD_GET_MAX_SLAVES = 16394,
  TIPC_CMD_GET_MAX_SUBSCR = 16390,
  TIPC_CMD_GET_MAX_ZONES = 16391,
  TIPC_CMD_GET_MEDIA_NAMES = 2,
  TIPC_CMD_GET_NETID = 16395,
  TIPC_CMD_GET_NODES = 1,
  TIPC_CMD_GET_REMOTE_MNG = 16387,
  TIPC_CMD_NOOP = 0,
  TIPC_CMD_NOT_NET_ADMIN = 49153,
  TIPC_CMD_RESET_LINK_STATS = 16652,
  TIPC_CMD_SET_LINK_PRI = 16648,
  TIPC_CMD_SET_LINK_TOL = 16647,
  TIPC_CMD_SET_LINK_WINDOW = 16649,
  TIPC_CMD_SET_LOG_SIZE = 16650,
  TIPC_CMD_SET_MAX_CLUSTERS = 32776,
  TIPC_CMD_SET_MAX_NODES = 32777,
  TIPC_CMD_SET_MAX_PORTS = 32772,
  TIPC_CMD_SET_MAX_PUBL = 32773,
  TIPC_CMD_SET_MAX_SLAVES = 32778,
  TIPC_CMD_SET_MAX_SUBSCR = 32774,
  TIPC_CMD_SET_MAX_ZONES = 32775,
  TIPC_CMD_SET_NETID = 32779,
  TIPC_CMD_SET_NODE_ADDR = 32769,
  TIPC_CMD_SET_REMOTE_MNG = 32771,
  TIPC_CMD_SHOW_LINK_STATS = 11,
  TIPC_CMD_SHOW_NAME_TABLE = 5,
  TIPC_CMD_SHOW_PORTS = 6,
  TIPC_CMD_SHOW_STATS = 15,
  TIPC_DEF_LINK_PRI = 10,
  TIPC_DEF_LINK_TOL = 1500,
  TIPC_DEF_LINK_UDP_MTU = 14000,
  TIPC_DEF_LINK_WIN = 50,
  TIPC_GENL_CMD = 1,
  TIPC_GENL_HDRLEN = 8,
  TIPC_GENL_VERSION = 1,
  TIPC_MAX_LINK_PRI = 31,
  TIPC_MAX_LINK_TOL = 30000,
  TIPC_MAX_LINK_WIN = 8191,
  TIPC_MEDIA_LINK_PRI = 32,
  TIPC_MIN_LINK_PRI = 0,
  TIPC_MIN_LINK_TOL = 50,
  TIPC_MIN_LINK_WIN = 16,
  TIPC_NTQ_ALLTYPES = 2147483648,
  TIPC_TLV_BEARER_CONFIG = 23,
  TIPC_TLV_BEARER_NAME = 19,
  TIPC_TLV_ERROR_STRING = 16,
  TIPC_TLV_LARGE_STRING = 4,
  TIPC_TLV_LINK_CONFIG = 24,
  TIPC_TLV_LINK_INFO = 22,
  TIPC_TLV_LINK_NAME = 20,
  TIPC_TLV_MEDIA_NAME = 18,
  TIPC_TLV_NAME_TBL_QUERY = 25,
  TIPC_TLV_NET_ADDR = 17,
  TIPC_TLV_NODE_INFO = 21,
  TIPC_TLV_NONE = 0,
  TIPC_TLV_PORT_REF = 26,
  TIPC_TLV_STRING = 3,
  TIPC_TLV_ULTRA_STRING = 5,
  TIPC_TLV_UNSIGNED = 2,
  TIPC_TLV_VOID = 1,
  TLV_ALIGNTO = 4;
export declare namespace struct {
  /** `<linux/tipc_config.h>`: 40 bytes. */
  interface tipc_bearer_config extends RecordView<'struct tipc_bearer_config'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    priority: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    disc_domain: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/tipc_config.h>`: 16 bytes. */
  interface tipc_cfg_msg_hdr extends RecordView<'struct tipc_cfg_msg_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    tcm_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tcm_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tcm_flags: number;
    get tcm_reserved(): Uint8Array;
    set tcm_reserved(value: Bytes);
  }

  /** `<linux/tipc_config.h>`: 8 bytes. */
  interface tipc_genlmsghdr extends RecordView<'struct tipc_genlmsghdr'> {
    dest: number;
    cmd: number;
    reserved: number;
  }

  /** `<linux/tipc_config.h>`: 72 bytes. */
  interface tipc_link_config extends RecordView<'struct tipc_link_config'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    value: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/tipc_config.h>`: 76 bytes. */
  interface tipc_link_info extends RecordView<'struct tipc_link_info'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dest: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    up: number;
    get str(): Uint8Array;
    set str(value: Bytes);
  }

  /** `<linux/tipc_config.h>`: 16 bytes. */
  interface tipc_name_table_query extends RecordView<'struct tipc_name_table_query'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    depth: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    type: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lowbound: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    upbound: number;
  }

  /** `<linux/tipc_config.h>`: 8 bytes. */
  interface tipc_node_info extends RecordView<'struct tipc_node_info'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    up: number;
  }

  /** `<linux/tipc_config.h>`: 4 bytes. */
  interface tlv_desc extends RecordView<'struct tlv_desc'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tlv_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tlv_type: number;
  }

  /** `<linux/tipc_config.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface tlv_list_desc extends RecordView<'struct tlv_list_desc', 'tlv_ptr'> {
    get tlv_ptr(): number;
    set tlv_ptr(value: Pointer);
    tlv_space: number;
  }
}

export const struct: {
  readonly tipc_bearer_config: Descriptor<struct.tipc_bearer_config>;
  readonly tipc_cfg_msg_hdr: Descriptor<struct.tipc_cfg_msg_hdr>;
  readonly tipc_genlmsghdr: Descriptor<struct.tipc_genlmsghdr>;
  readonly tipc_link_config: Descriptor<struct.tipc_link_config>;
  readonly tipc_link_info: Descriptor<struct.tipc_link_info>;
  readonly tipc_name_table_query: Descriptor<struct.tipc_name_table_query>;
  readonly tipc_node_info: Descriptor<struct.tipc_node_info>;
  readonly tlv_desc: Descriptor<struct.tlv_desc>;
  readonly tlv_list_desc: Descriptor<struct.tlv_list_desc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tipc_bearer_config": "__be32 priority;__be32 disc_domain;char name[32];",
"tipc_cfg_msg_hdr": "__be32 tcm_len;__be16 tcm_type;__be16 tcm_flags;char tcm_reserved[8];",
"tipc_genlmsghdr": "__u32 dest;__u16 cmd;__u16 reserved;",
"tipc_link_config": "__be32 value;char name[68];",
"tipc_link_info": "__be32 dest;__be32 up;char str[68];",
"tipc_name_table_query": "__be32 depth;__be32 type;__be32 lowbound;__be32 upbound;",
"tipc_node_info": "__be32 addr;__be32 up;",
"tlv_desc": "__be16 tlv_len;__be16 tlv_type;",
"tlv_list_desc": "struct tlv_desc *tlv_ptr;__u32 tlv_space;"
}`),
);
