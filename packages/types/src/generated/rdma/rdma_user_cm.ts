// Generated from Linux 7.3.4 <rdma/rdma_user_cm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from '../linux/in6.ts';
import type * as linux_socket_h from '../linux/socket.ts';
import type * as rdma_ib_user_sa_h from './ib_user_sa.ts';
import type * as rdma_ib_user_verbs_h from './ib_user_verbs.ts';

export const RDMA_MAX_PRIVATE_DATA = 256,
  RDMA_MC_JOIN_FLAG_FULLMEMBER = 0,
  RDMA_MC_JOIN_FLAG_RESERVED = 2,
  RDMA_MC_JOIN_FLAG_SENDONLY_FULLMEMBER = 1,
  RDMA_OPTION_IB = 1,
  RDMA_OPTION_IB_PATH = 1,
  RDMA_OPTION_ID = 0,
  RDMA_OPTION_ID_ACK_TIMEOUT = 3,
  RDMA_OPTION_ID_AFONLY = 2,
  RDMA_OPTION_ID_REUSEADDR = 1,
  RDMA_OPTION_ID_TOS = 0,
  RDMA_PS_IB = 319,
  RDMA_PS_IPOIB = 2,
  RDMA_PS_TCP = 262,
  RDMA_PS_UDP = 273,
  RDMA_USER_CM_ABI_VERSION = 4,
  RDMA_USER_CM_CMD_ACCEPT = 8,
  RDMA_USER_CM_CMD_BIND = 20,
  RDMA_USER_CM_CMD_BIND_IP = 2,
  RDMA_USER_CM_CMD_CONNECT = 6,
  RDMA_USER_CM_CMD_CREATE_ID = 0,
  RDMA_USER_CM_CMD_DESTROY_ID = 1,
  RDMA_USER_CM_CMD_DISCONNECT = 10,
  RDMA_USER_CM_CMD_GET_EVENT = 12,
  RDMA_USER_CM_CMD_GET_OPTION = 13,
  RDMA_USER_CM_CMD_INIT_QP_ATTR = 11,
  RDMA_USER_CM_CMD_JOIN_IP_MCAST = 16,
  RDMA_USER_CM_CMD_JOIN_MCAST = 22,
  RDMA_USER_CM_CMD_LEAVE_MCAST = 17,
  RDMA_USER_CM_CMD_LISTEN = 7,
  RDMA_USER_CM_CMD_MIGRATE_ID = 18,
  RDMA_USER_CM_CMD_NOTIFY = 15,
  RDMA_USER_CM_CMD_QUERY = 19,
  RDMA_USER_CM_CMD_QUERY_ROUTE = 5,
  RDMA_USER_CM_CMD_REJECT = 9,
  RDMA_USER_CM_CMD_RESOLVE_ADDR = 21,
  RDMA_USER_CM_CMD_RESOLVE_IB_SERVICE = 23,
  RDMA_USER_CM_CMD_RESOLVE_IP = 3,
  RDMA_USER_CM_CMD_RESOLVE_ROUTE = 4,
  RDMA_USER_CM_CMD_SET_OPTION = 14,
  RDMA_USER_CM_CMD_WRITE_CM_EVENT = 24,
  RDMA_USER_CM_IB_SERVICE_FLAG_ID = 1,
  RDMA_USER_CM_IB_SERVICE_FLAG_NAME = 2,
  RDMA_USER_CM_IB_SERVICE_NAME_SIZE = 64,
  RDMA_USER_CM_QUERY_ADDR = 0,
  RDMA_USER_CM_QUERY_GID = 2,
  RDMA_USER_CM_QUERY_IB_SERVICE = 3,
  RDMA_USER_CM_QUERY_PATH = 1;
export declare namespace struct {
  /** `<rdma/rdma_user_cm.h>`: 296 bytes. */
  interface rdma_ucm_accept extends RecordView<'struct rdma_ucm_accept'> {
    get uid(): bigint;
    set uid(value: Integer);
    get conn_param(): struct.rdma_ucm_conn_param;
    set conn_param(value: From<struct.rdma_ucm_conn_param>);
    id: number;
    reserved: number;
    get ece(): struct.rdma_ucm_ece;
    set ece(value: From<struct.rdma_ucm_ece>);
  }

  /** `<rdma/rdma_user_cm.h>`: 136 bytes. */
  interface rdma_ucm_bind extends RecordView<'struct rdma_ucm_bind'> {
    id: number;
    addr_size: number;
    reserved: number;
    get addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<rdma/rdma_user_cm.h>`: 40 bytes. */
  interface rdma_ucm_bind_ip extends RecordView<'struct rdma_ucm_bind_ip'> {
    get response(): bigint;
    set response(value: Integer);
    get addr(): linux_in6_h.struct.sockaddr_in6;
    set addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    id: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_cmd_hdr extends RecordView<'struct rdma_ucm_cmd_hdr'> {
    cmd: number;
    in: number;
    out: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 272 bytes. */
  interface rdma_ucm_conn_param extends RecordView<'struct rdma_ucm_conn_param'> {
    qp_num: number;
    qkey: number;
    get private_data(): Uint8Array;
    set private_data(value: Bytes);
    private_data_len: number;
    srq: number;
    responder_resources: number;
    initiator_depth: number;
    flow_control: number;
    retry_count: number;
    rnr_retry_count: number;
    valid: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 288 bytes. */
  interface rdma_ucm_connect extends RecordView<'struct rdma_ucm_connect'> {
    get conn_param(): struct.rdma_ucm_conn_param;
    set conn_param(value: From<struct.rdma_ucm_conn_param>);
    id: number;
    reserved: number;
    get ece(): struct.rdma_ucm_ece;
    set ece(value: From<struct.rdma_ucm_ece>);
  }

  /** `<rdma/rdma_user_cm.h>`: 24 bytes. */
  interface rdma_ucm_create_id extends RecordView<'struct rdma_ucm_create_id'> {
    get uid(): bigint;
    set uid(value: Integer);
    get response(): bigint;
    set response(value: Integer);
    ps: number;
    qp_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/rdma_user_cm.h>`: 4 bytes. */
  interface rdma_ucm_create_id_resp extends RecordView<'struct rdma_ucm_create_id_resp'> {
    id: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 16 bytes. */
  interface rdma_ucm_destroy_id extends RecordView<'struct rdma_ucm_destroy_id'> {
    get response(): bigint;
    set response(value: Integer);
    id: number;
    reserved: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 4 bytes. */
  interface rdma_ucm_destroy_id_resp extends RecordView<'struct rdma_ucm_destroy_id_resp'> {
    events_reported: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 4 bytes. */
  interface rdma_ucm_disconnect extends RecordView<'struct rdma_ucm_disconnect'> {
    id: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_ece extends RecordView<'struct rdma_ucm_ece'> {
    vendor_id: number;
    attr_mod: number;
  }

  interface rdma_ucm_event_resp$param extends RecordView<'union rdma_ucm_event_resp.param'> {
    get conn(): struct.rdma_ucm_conn_param;
    set conn(value: From<struct.rdma_ucm_conn_param>);
    get ud(): struct.rdma_ucm_ud_param;
    set ud(value: From<struct.rdma_ucm_ud_param>);
    get arg32(): Uint32Array;
    set arg32(value: Iterable<Integer>);
  }

  /** `<rdma/rdma_user_cm.h>`: 336 bytes. */
  interface rdma_ucm_event_resp extends RecordView<'struct rdma_ucm_event_resp'> {
    get uid(): bigint;
    set uid(value: Integer);
    id: number;
    event: number;
    status: number;
    get param(): rdma_ucm_event_resp$param;
    set param(value: From<rdma_ucm_event_resp$param>);
    reserved: number;
    get ece(): struct.rdma_ucm_ece;
    set ece(value: From<struct.rdma_ucm_ece>);
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_get_event extends RecordView<'struct rdma_ucm_get_event'> {
    get response(): bigint;
    set response(value: Integer);
  }

  /** `<rdma/rdma_user_cm.h>`: 80 bytes. */
  interface rdma_ucm_ib_service extends RecordView<'struct rdma_ucm_ib_service'> {
    get service_id(): bigint;
    set service_id(value: Integer);
    get service_name(): Uint8Array;
    set service_name(value: Bytes);
    flags: number;
    reserved: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 16 bytes. */
  interface rdma_ucm_init_qp_attr extends RecordView<'struct rdma_ucm_init_qp_attr'> {
    get response(): bigint;
    set response(value: Integer);
    id: number;
    qp_state: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 48 bytes. */
  interface rdma_ucm_join_ip_mcast extends RecordView<'struct rdma_ucm_join_ip_mcast'> {
    get response(): bigint;
    set response(value: Integer);
    get uid(): bigint;
    set uid(value: Integer);
    get addr(): linux_in6_h.struct.sockaddr_in6;
    set addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    id: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 152 bytes. */
  interface rdma_ucm_join_mcast extends RecordView<'struct rdma_ucm_join_mcast'> {
    get response(): bigint;
    set response(value: Integer);
    get uid(): bigint;
    set uid(value: Integer);
    id: number;
    addr_size: number;
    join_flags: number;
    get addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_listen extends RecordView<'struct rdma_ucm_listen'> {
    id: number;
    backlog: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 16 bytes. */
  interface rdma_ucm_migrate_id extends RecordView<'struct rdma_ucm_migrate_id'> {
    get response(): bigint;
    set response(value: Integer);
    id: number;
    fd: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 4 bytes. */
  interface rdma_ucm_migrate_resp extends RecordView<'struct rdma_ucm_migrate_resp'> {
    events_reported: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_notify extends RecordView<'struct rdma_ucm_notify'> {
    id: number;
    event: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 16 bytes. */
  interface rdma_ucm_query extends RecordView<'struct rdma_ucm_query'> {
    get response(): bigint;
    set response(value: Integer);
    id: number;
    option: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 280 bytes. */
  interface rdma_ucm_query_addr_resp extends RecordView<'struct rdma_ucm_query_addr_resp'> {
    get node_guid(): bigint;
    set node_guid(value: Integer);
    port_num: number;
    reserved: number;
    pkey: number;
    src_size: number;
    dst_size: number;
    get src_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set src_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get dst_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set dst_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    ibdev_index: number;
    reserved1: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_query_ib_service_resp
    extends RecordView<'struct rdma_ucm_query_ib_service_resp'> {
    num_service_recs: number;
    reserved: number;
    get recs(): Elements<rdma_ib_user_sa_h.struct.ib_user_service_rec>;
    set recs(value: Iterable<From<rdma_ib_user_sa_h.struct.ib_user_service_rec>>);
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_query_path_resp extends RecordView<'struct rdma_ucm_query_path_resp'> {
    num_paths: number;
    reserved: number;
    get path_data(): Elements<rdma_ib_user_sa_h.struct.ib_path_rec_data>;
    set path_data(value: Iterable<From<rdma_ib_user_sa_h.struct.ib_path_rec_data>>);
  }

  /** `<rdma/rdma_user_cm.h>`: 208 bytes. */
  interface rdma_ucm_query_route_resp extends RecordView<'struct rdma_ucm_query_route_resp'> {
    get node_guid(): bigint;
    set node_guid(value: Integer);
    get ib_route(): Elements<rdma_ib_user_sa_h.struct.ib_user_path_rec>;
    set ib_route(value: Iterable<From<rdma_ib_user_sa_h.struct.ib_user_path_rec>>);
    get src_addr(): linux_in6_h.struct.sockaddr_in6;
    set src_addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    get dst_addr(): linux_in6_h.struct.sockaddr_in6;
    set dst_addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    num_paths: number;
    port_num: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    ibdev_index: number;
    reserved1: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 264 bytes. */
  interface rdma_ucm_reject extends RecordView<'struct rdma_ucm_reject'> {
    id: number;
    private_data_len: number;
    reason: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get private_data(): Uint8Array;
    set private_data(value: Bytes);
  }

  /** `<rdma/rdma_user_cm.h>`: 272 bytes. */
  interface rdma_ucm_resolve_addr extends RecordView<'struct rdma_ucm_resolve_addr'> {
    id: number;
    timeout_ms: number;
    src_size: number;
    dst_size: number;
    reserved: number;
    get src_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set src_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get dst_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set dst_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<rdma/rdma_user_cm.h>`: 88 bytes. */
  interface rdma_ucm_resolve_ib_service extends RecordView<'struct rdma_ucm_resolve_ib_service'> {
    id: number;
    reserved: number;
    get ibs(): struct.rdma_ucm_ib_service;
    set ibs(value: From<struct.rdma_ucm_ib_service>);
  }

  /** `<rdma/rdma_user_cm.h>`: 64 bytes. */
  interface rdma_ucm_resolve_ip extends RecordView<'struct rdma_ucm_resolve_ip'> {
    get src_addr(): linux_in6_h.struct.sockaddr_in6;
    set src_addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    get dst_addr(): linux_in6_h.struct.sockaddr_in6;
    set dst_addr(value: From<linux_in6_h.struct.sockaddr_in6>);
    id: number;
    timeout_ms: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 8 bytes. */
  interface rdma_ucm_resolve_route extends RecordView<'struct rdma_ucm_resolve_route'> {
    id: number;
    timeout_ms: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 24 bytes. */
  interface rdma_ucm_set_option extends RecordView<'struct rdma_ucm_set_option'> {
    get optval(): bigint;
    set optval(value: Integer);
    id: number;
    level: number;
    optname: number;
    optlen: number;
  }

  /** `<rdma/rdma_user_cm.h>`: 304 bytes. */
  interface rdma_ucm_ud_param extends RecordView<'struct rdma_ucm_ud_param'> {
    qp_num: number;
    qkey: number;
    get ah_attr(): rdma_ib_user_verbs_h.struct.ib_uverbs_ah_attr;
    set ah_attr(value: From<rdma_ib_user_verbs_h.struct.ib_uverbs_ah_attr>);
    get private_data(): Uint8Array;
    set private_data(value: Bytes);
    private_data_len: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface rdma_ucm_write_cm_event$param
    extends RecordView<'union rdma_ucm_write_cm_event.param'> {
    get conn(): struct.rdma_ucm_conn_param;
    set conn(value: From<struct.rdma_ucm_conn_param>);
    get ud(): struct.rdma_ucm_ud_param;
    set ud(value: From<struct.rdma_ucm_ud_param>);
    get arg(): bigint;
    set arg(value: Integer);
  }

  /** `<rdma/rdma_user_cm.h>`: 320 bytes. */
  interface rdma_ucm_write_cm_event extends RecordView<'struct rdma_ucm_write_cm_event'> {
    id: number;
    reserved: number;
    event: number;
    status: number;
    get param(): rdma_ucm_write_cm_event$param;
    set param(value: From<rdma_ucm_write_cm_event$param>);
  }
}

export const struct: {
  readonly rdma_ucm_accept: Descriptor<struct.rdma_ucm_accept>;
  readonly rdma_ucm_bind: Descriptor<struct.rdma_ucm_bind>;
  readonly rdma_ucm_bind_ip: Descriptor<struct.rdma_ucm_bind_ip>;
  readonly rdma_ucm_cmd_hdr: Descriptor<struct.rdma_ucm_cmd_hdr>;
  readonly rdma_ucm_conn_param: Descriptor<struct.rdma_ucm_conn_param>;
  readonly rdma_ucm_connect: Descriptor<struct.rdma_ucm_connect>;
  readonly rdma_ucm_create_id: Descriptor<struct.rdma_ucm_create_id>;
  readonly rdma_ucm_create_id_resp: Descriptor<struct.rdma_ucm_create_id_resp>;
  readonly rdma_ucm_destroy_id: Descriptor<struct.rdma_ucm_destroy_id>;
  readonly rdma_ucm_destroy_id_resp: Descriptor<struct.rdma_ucm_destroy_id_resp>;
  readonly rdma_ucm_disconnect: Descriptor<struct.rdma_ucm_disconnect>;
  readonly rdma_ucm_ece: Descriptor<struct.rdma_ucm_ece>;
  readonly rdma_ucm_event_resp: Descriptor<struct.rdma_ucm_event_resp>;
  readonly rdma_ucm_get_event: Descriptor<struct.rdma_ucm_get_event>;
  readonly rdma_ucm_ib_service: Descriptor<struct.rdma_ucm_ib_service>;
  readonly rdma_ucm_init_qp_attr: Descriptor<struct.rdma_ucm_init_qp_attr>;
  readonly rdma_ucm_join_ip_mcast: Descriptor<struct.rdma_ucm_join_ip_mcast>;
  readonly rdma_ucm_join_mcast: Descriptor<struct.rdma_ucm_join_mcast>;
  readonly rdma_ucm_listen: Descriptor<struct.rdma_ucm_listen>;
  readonly rdma_ucm_migrate_id: Descriptor<struct.rdma_ucm_migrate_id>;
  readonly rdma_ucm_migrate_resp: Descriptor<struct.rdma_ucm_migrate_resp>;
  readonly rdma_ucm_notify: Descriptor<struct.rdma_ucm_notify>;
  readonly rdma_ucm_query: Descriptor<struct.rdma_ucm_query>;
  readonly rdma_ucm_query_addr_resp: Descriptor<struct.rdma_ucm_query_addr_resp>;
  readonly rdma_ucm_query_ib_service_resp: Descriptor<struct.rdma_ucm_query_ib_service_resp>;
  readonly rdma_ucm_query_path_resp: Descriptor<struct.rdma_ucm_query_path_resp>;
  readonly rdma_ucm_query_route_resp: Descriptor<struct.rdma_ucm_query_route_resp>;
  readonly rdma_ucm_reject: Descriptor<struct.rdma_ucm_reject>;
  readonly rdma_ucm_resolve_addr: Descriptor<struct.rdma_ucm_resolve_addr>;
  readonly rdma_ucm_resolve_ib_service: Descriptor<struct.rdma_ucm_resolve_ib_service>;
  readonly rdma_ucm_resolve_ip: Descriptor<struct.rdma_ucm_resolve_ip>;
  readonly rdma_ucm_resolve_route: Descriptor<struct.rdma_ucm_resolve_route>;
  readonly rdma_ucm_set_option: Descriptor<struct.rdma_ucm_set_option>;
  readonly rdma_ucm_ud_param: Descriptor<struct.rdma_ucm_ud_param>;
  readonly rdma_ucm_write_cm_event: Descriptor<struct.rdma_ucm_write_cm_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rdma_ucm_accept": ["__u64 uid;struct rdma_ucm_conn_param conn_param;__u32 id;__u32 reserved;struct rdma_ucm_ece ece;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_bind": "__u32 id;__u16 addr_size;__u16 reserved;struct __kernel_sockaddr_storage addr;",
"rdma_ucm_bind_ip": ["__u64 response;struct sockaddr_in6 addr;__u32 id;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_cmd_hdr": "__u32 cmd;__u16 in;__u16 out;",
"rdma_ucm_conn_param": "__u32 qp_num;__u32 qkey;__u8 private_data[256];__u8 private_data_len;__u8 srq;__u8 responder_resources;__u8 initiator_depth;__u8 flow_control;__u8 retry_count;__u8 rnr_retry_count;__u8 valid;",
"rdma_ucm_connect": "struct rdma_ucm_conn_param conn_param;__u32 id;__u32 reserved;struct rdma_ucm_ece ece;",
"rdma_ucm_create_id": ["__u64 uid;__u64 response;__u16 ps;__u8 qp_type;__u8 reserved[5];",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_create_id_resp": "__u32 id;",
"rdma_ucm_destroy_id": ["__u64 response;__u32 id;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_destroy_id_resp": "__u32 events_reported;",
"rdma_ucm_disconnect": "__u32 id;",
"rdma_ucm_ece": "__u32 vendor_id;__u32 attr_mod;",
"rdma_ucm_event_resp": ["__u64 uid;__u32 id;__u32 event;__u32 status;union {struct rdma_ucm_conn_param conn;struct rdma_ucm_ud_param ud;__u32 arg32[2];} param;__u32 reserved;struct rdma_ucm_ece ece;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_get_event": ["__u64 response;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_ib_service": ["__u64 service_id;__u8 service_name[64];__u32 flags;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_init_qp_attr": ["__u64 response;__u32 id;__u32 qp_state;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_join_ip_mcast": ["__u64 response;__u64 uid;struct sockaddr_in6 addr;__u32 id;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_join_mcast": ["__u64 response;__u64 uid;__u32 id;__u16 addr_size;__u16 join_flags;struct __kernel_sockaddr_storage addr;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_listen": "__u32 id;__u32 backlog;",
"rdma_ucm_migrate_id": ["__u64 response;__u32 id;__u32 fd;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_migrate_resp": "__u32 events_reported;",
"rdma_ucm_notify": "__u32 id;__u32 event;",
"rdma_ucm_query": ["__u64 response;__u32 id;__u32 option;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_query_addr_resp": ["__u64 node_guid;__u8 port_num;__u8 reserved;__u16 pkey;__u16 src_size;__u16 dst_size;struct __kernel_sockaddr_storage src_addr;struct __kernel_sockaddr_storage dst_addr;__u32 ibdev_index;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_query_ib_service_resp": "__u32 num_service_recs;__u32 reserved;struct ib_user_service_rec recs[];",
"rdma_ucm_query_path_resp": "__u32 num_paths;__u32 reserved;struct ib_path_rec_data path_data[];",
"rdma_ucm_query_route_resp": ["__u64 node_guid;struct ib_user_path_rec ib_route[2];struct sockaddr_in6 src_addr;struct sockaddr_in6 dst_addr;__u32 num_paths;__u8 port_num;__u8 reserved[3];__u32 ibdev_index;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_reject": "__u32 id;__u8 private_data_len;__u8 reason;__u8 reserved[2];__u8 private_data[256];",
"rdma_ucm_resolve_addr": "__u32 id;__u32 timeout_ms;__u16 src_size;__u16 dst_size;__u32 reserved;struct __kernel_sockaddr_storage src_addr;struct __kernel_sockaddr_storage dst_addr;",
"rdma_ucm_resolve_ib_service": "__u32 id;__u32 reserved;struct rdma_ucm_ib_service ibs;",
"rdma_ucm_resolve_ip": "struct sockaddr_in6 src_addr;struct sockaddr_in6 dst_addr;__u32 id;__u32 timeout_ms;",
"rdma_ucm_resolve_route": "__u32 id;__u32 timeout_ms;",
"rdma_ucm_set_option": ["__u64 optval;__u32 id;__u32 level;__u32 optname;__u32 optlen;",{"variants":{"x86":{"align":8}}}],
"rdma_ucm_ud_param": "__u32 qp_num;__u32 qkey;struct ib_uverbs_ah_attr ah_attr;__u8 private_data[256];__u8 private_data_len;__u8 reserved[7];",
"rdma_ucm_write_cm_event": "__u32 id;__u32 reserved;__u32 event;__u32 status;union {struct rdma_ucm_conn_param conn;struct rdma_ucm_ud_param ud;__u64 arg;} param;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};",
"ib_path_rec_data": "__u32 flags;__u32 reserved;__u32 path_rec[16];",
"ib_user_path_rec": "__u8 dgid[16];__u8 sgid[16];__be16 dlid;__be16 slid;__u32 raw_traffic;__be32 flow_label;__u32 reversible;__u32 mtu;__be16 pkey;__u8 hop_limit;__u8 traffic_class;__u8 numb_path;__u8 sl;__u8 mtu_selector;__u8 rate_selector;__u8 rate;__u8 packet_life_time_selector;__u8 packet_life_time;__u8 preference;",
"ib_user_service_rec": "__be64 id;__u8 gid[16];__be16 pkey;__u8 reserved[2];__be32 lease;__u8 key[16];__u8 name[64];__u8 data_8[16];__be16 data_16[8];__be32 data_32[4];__be64 data_64[2];",
"ib_uverbs_ah_attr": "struct ib_uverbs_global_route grh;__u16 dlid;__u8 sl;__u8 src_path_bits;__u8 static_rate;__u8 is_global;__u8 port_num;__u8 reserved;",
"ib_uverbs_global_route": "__u8 dgid[16];__u32 flow_label;__u8 sgid_index;__u8 hop_limit;__u8 traffic_class;__u8 reserved;",
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
