// Generated from Linux 7.3.4 <linux/tipc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const SIOCGETLINKNAME = 35296,
  SIOCGETNODEID = 35297,
  TIPC_ADDR_ID = 3,
  TIPC_ADDR_MCAST = 1,
  TIPC_ADDR_NAME = 2,
  TIPC_ADDR_NAMESEQ = 1,
  TIPC_AEAD_ALG_NAME = 32,
  TIPC_AEAD_KEYLEN_MAX = 36,
  TIPC_AEAD_KEYLEN_MIN = 20,
  TIPC_AEAD_KEY_SIZE_MAX = 72,
  TIPC_CFG_SRV = 0,
  TIPC_CLUSTER_BITS = 12,
  TIPC_CLUSTER_MASK = 16773120,
  TIPC_CLUSTER_OFFSET = 12,
  TIPC_CLUSTER_SCOPE = 2,
  TIPC_CLUSTER_SIZE = 4095,
  TIPC_CONN_SHUTDOWN = 5,
  TIPC_CONN_TIMEOUT = 130,
  TIPC_CRITICAL_IMPORTANCE = 3,
  TIPC_DESTNAME = 3,
  TIPC_DEST_DROPPABLE = 129,
  TIPC_ERRINFO = 1,
  TIPC_ERR_NO_NAME = 1,
  TIPC_ERR_NO_NODE = 3,
  TIPC_ERR_NO_PORT = 2,
  TIPC_ERR_OVERLOAD = 4,
  TIPC_GROUP_JOIN = 135,
  TIPC_GROUP_LEAVE = 136,
  TIPC_GROUP_LOOPBACK = 1,
  TIPC_GROUP_MEMBER_EVTS = 2,
  TIPC_HIGH_IMPORTANCE = 2,
  TIPC_IMPORTANCE = 127,
  TIPC_LINK_STATE = 2,
  TIPC_LOW_IMPORTANCE = 0,
  TIPC_MAX_BEARER_NAME = 32,
  TIPC_MAX_IF_NAME = 16,
  TIPC_MAX_LINK_NAME = 68,
  TIPC_MAX_MEDIA_NAME = 16,
  TIPC_MAX_USER_MSG_SIZE = 66000,
  TIPC_MCAST_BROADCAST = 133,
  TIPC_MCAST_REPLICAST = 134,
  TIPC_MEDIUM_IMPORTANCE = 1,
  TIPC_NODEID_LEN = 16,
  TIPC_NODELAY = 138,
  TIPC_NODE_BITS = 12,
  TIPC_NODE_MASK = 4095,
  TIPC_NODE_OFFSET = 0,
  TIPC_NODE_RECVQ_DEPTH = 131,
  TIPC_NODE_SCOPE = 3,
  TIPC_NODE_SIZE = 4095,
  TIPC_NODE_STATE = 0,
  TIPC_OK = 0,
  TIPC_PUBLISHED = 1,
  TIPC_REKEYING_NOW = 4294967295,
  TIPC_RESERVED_TYPES = 64,
  TIPC_RETDATA = 2,
  TIPC_SERVICE_ADDR = 2,
  TIPC_SERVICE_RANGE = 1,
  TIPC_SOCKET_ADDR = 3,
  TIPC_SOCK_RECVQ_DEPTH = 132,
  TIPC_SOCK_RECVQ_USED = 137,
  TIPC_SRC_DROPPABLE = 128,
  TIPC_SUBSCR_TIMEOUT = 3,
  TIPC_SUB_CANCEL = 4,
  TIPC_SUB_PORTS = 1,
  TIPC_SUB_SERVICE = 2,
  TIPC_TOP_SRV = 1,
  TIPC_WAIT_FOREVER = -1,
  TIPC_WITHDRAWN = 2,
  TIPC_ZONE_BITS = 8,
  TIPC_ZONE_CLUSTER_MASK = 4294963200,
  TIPC_ZONE_MASK = 4278190080,
  TIPC_ZONE_OFFSET = 24,
  TIPC_ZONE_SCOPE = 1,
  TIPC_ZONE_SIZE = 255;
export declare namespace struct {
  interface sockaddr_tipc$addr$name extends RecordView<'struct sockaddr_tipc.addr.name'> {
    get name(): struct.tipc_service_addr;
    set name(value: From<struct.tipc_service_addr>);
    domain: number;
  }

  interface sockaddr_tipc$addr extends RecordView<'union sockaddr_tipc.addr'> {
    get id(): struct.tipc_socket_addr;
    set id(value: From<struct.tipc_socket_addr>);
    get nameseq(): struct.tipc_service_range;
    set nameseq(value: From<struct.tipc_service_range>);
    get name(): sockaddr_tipc$addr$name;
    set name(value: From<sockaddr_tipc$addr$name>);
  }

  /** `<linux/tipc.h>`: 16 bytes. */
  interface sockaddr_tipc extends RecordView<'struct sockaddr_tipc'> {
    family: number;
    addrtype: number;
    scope: number;
    get addr(): sockaddr_tipc$addr;
    set addr(value: From<sockaddr_tipc$addr>);
  }

  /** `<linux/tipc.h>`: 36 bytes. */
  interface tipc_aead_key extends RecordView<'struct tipc_aead_key'> {
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    keylen: number;
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/tipc.h>`: 48 bytes. */
  interface tipc_event extends RecordView<'struct tipc_event'> {
    event: number;
    found_lower: number;
    found_upper: number;
    get port(): struct.tipc_socket_addr;
    set port(value: From<struct.tipc_socket_addr>);
    get s(): struct.tipc_subscr;
    set s(value: From<struct.tipc_subscr>);
  }

  /** `<linux/tipc.h>`: 16 bytes. */
  interface tipc_group_req extends RecordView<'struct tipc_group_req'> {
    type: number;
    instance: number;
    scope: number;
    flags: number;
  }

  /** `<linux/tipc.h>`: 8 bytes. */
  interface tipc_service_addr extends RecordView<'struct tipc_service_addr'> {
    type: number;
    instance: number;
  }

  /** `<linux/tipc.h>`: 12 bytes. */
  interface tipc_service_range extends RecordView<'struct tipc_service_range'> {
    type: number;
    lower: number;
    upper: number;
  }

  /** `<linux/tipc.h>`: 76 bytes. */
  interface tipc_sioc_ln_req extends RecordView<'struct tipc_sioc_ln_req'> {
    peer: number;
    bearer_id: number;
    get linkname(): Uint8Array;
    set linkname(value: Bytes);
  }

  /** `<linux/tipc.h>`: 20 bytes. */
  interface tipc_sioc_nodeid_req extends RecordView<'struct tipc_sioc_nodeid_req'> {
    peer: number;
    get node_id(): Uint8Array;
    set node_id(value: Bytes);
  }

  /** `<linux/tipc.h>`: 8 bytes. */
  interface tipc_socket_addr extends RecordView<'struct tipc_socket_addr'> {
    ref: number;
    node: number;
  }

  /** `<linux/tipc.h>`: 28 bytes. */
  interface tipc_subscr extends RecordView<'struct tipc_subscr'> {
    get seq(): struct.tipc_service_range;
    set seq(value: From<struct.tipc_service_range>);
    timeout: number;
    filter: number;
    get usr_handle(): Uint8Array;
    set usr_handle(value: Bytes);
  }
}

export const struct: {
  readonly sockaddr_tipc: Descriptor<struct.sockaddr_tipc>;
  readonly tipc_aead_key: Descriptor<struct.tipc_aead_key>;
  readonly tipc_event: Descriptor<struct.tipc_event>;
  readonly tipc_group_req: Descriptor<struct.tipc_group_req>;
  readonly tipc_service_addr: Descriptor<struct.tipc_service_addr>;
  readonly tipc_service_range: Descriptor<struct.tipc_service_range>;
  readonly tipc_sioc_ln_req: Descriptor<struct.tipc_sioc_ln_req>;
  readonly tipc_sioc_nodeid_req: Descriptor<struct.tipc_sioc_nodeid_req>;
  readonly tipc_socket_addr: Descriptor<struct.tipc_socket_addr>;
  readonly tipc_subscr: Descriptor<struct.tipc_subscr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_tipc": "unsigned short family;unsigned char addrtype;signed char scope;union {struct tipc_socket_addr id;struct tipc_service_range nameseq;struct {struct tipc_service_addr name;__u32 domain;} name;} addr;",
"tipc_aead_key": "char alg_name[32];unsigned int keylen;char key[];",
"tipc_event": "__u32 event;__u32 found_lower;__u32 found_upper;struct tipc_socket_addr port;struct tipc_subscr s;",
"tipc_group_req": "__u32 type;__u32 instance;__u32 scope;__u32 flags;",
"tipc_service_addr": "__u32 type;__u32 instance;",
"tipc_service_range": "__u32 type;__u32 lower;__u32 upper;",
"tipc_sioc_ln_req": "__u32 peer;__u32 bearer_id;char linkname[68];",
"tipc_sioc_nodeid_req": "__u32 peer;char node_id[16];",
"tipc_socket_addr": "__u32 ref;__u32 node;",
"tipc_subscr": "struct tipc_service_range seq;__u32 timeout;__u32 filter;char usr_handle[8];"
}`),
);
