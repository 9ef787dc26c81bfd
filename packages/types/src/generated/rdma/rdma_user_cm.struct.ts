// Generated from Linux 7.3.4 <rdma/rdma_user_cm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { sockaddr_in6 } from '../linux/in6.struct.ts';
import { __kernel_sockaddr_storage } from '../linux/socket.struct.ts';
import { ib_path_rec_data, ib_user_path_rec, ib_user_service_rec } from './ib_user_sa.struct.ts';
import { ib_uverbs_ah_attr } from './ib_user_verbs.struct.ts';

/** `<rdma/rdma_user_cm.h>`: 296 bytes. */
export interface rdma_ucm_accept extends RecordView<'struct rdma_ucm_accept'> {
  get uid(): bigint;
  set uid(value: Integer);
  get conn_param(): rdma_ucm_conn_param;
  set conn_param(value: rdma_ucm_conn_param | Init<rdma_ucm_conn_param>);
  id: number;
  reserved: number;
  get ece(): rdma_ucm_ece;
  set ece(value: rdma_ucm_ece | Init<rdma_ucm_ece>);
}

export const rdma_ucm_accept: Descriptor<rdma_ucm_accept> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_accept',
  `
  __u64 uid;
  struct rdma_ucm_conn_param conn_param;
  __u32 id;
  __u32 reserved;
  struct rdma_ucm_ece ece;
`,
  { variants: { x86: { align: 8 } }, uses: () => [rdma_ucm_conn_param, rdma_ucm_ece] },
);

/** `<rdma/rdma_user_cm.h>`: 136 bytes. */
export interface rdma_ucm_bind extends RecordView<'struct rdma_ucm_bind'> {
  id: number;
  addr_size: number;
  reserved: number;
  get addr(): __kernel_sockaddr_storage;
  set addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const rdma_ucm_bind: Descriptor<rdma_ucm_bind> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_bind',
  `
  __u32 id;
  __u16 addr_size;
  __u16 reserved;
  struct __kernel_sockaddr_storage addr;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<rdma/rdma_user_cm.h>`: 40 bytes. */
export interface rdma_ucm_bind_ip extends RecordView<'struct rdma_ucm_bind_ip'> {
  get response(): bigint;
  set response(value: Integer);
  get addr(): sockaddr_in6;
  set addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  id: number;
}

export const rdma_ucm_bind_ip: Descriptor<rdma_ucm_bind_ip> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_bind_ip',
  `
  __u64 response;
  struct sockaddr_in6 addr;
  __u32 id;
`,
  { variants: { x86: { align: 8 } }, uses: () => [sockaddr_in6] },
);

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_cmd_hdr extends RecordView<'struct rdma_ucm_cmd_hdr'> {
  cmd: number;
  in: number;
  out: number;
}

export const rdma_ucm_cmd_hdr: Descriptor<rdma_ucm_cmd_hdr> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_cmd_hdr',
  `
  __u32 cmd;
  __u16 in;
  __u16 out;
`,
);

/** `<rdma/rdma_user_cm.h>`: 272 bytes. */
export interface rdma_ucm_conn_param extends RecordView<'struct rdma_ucm_conn_param'> {
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

export const rdma_ucm_conn_param: Descriptor<rdma_ucm_conn_param> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_conn_param',
  `
  __u32 qp_num;
  __u32 qkey;
  __u8 private_data[256];
  __u8 private_data_len;
  __u8 srq;
  __u8 responder_resources;
  __u8 initiator_depth;
  __u8 flow_control;
  __u8 retry_count;
  __u8 rnr_retry_count;
  __u8 valid;
`,
);

/** `<rdma/rdma_user_cm.h>`: 288 bytes. */
export interface rdma_ucm_connect extends RecordView<'struct rdma_ucm_connect'> {
  get conn_param(): rdma_ucm_conn_param;
  set conn_param(value: rdma_ucm_conn_param | Init<rdma_ucm_conn_param>);
  id: number;
  reserved: number;
  get ece(): rdma_ucm_ece;
  set ece(value: rdma_ucm_ece | Init<rdma_ucm_ece>);
}

export const rdma_ucm_connect: Descriptor<rdma_ucm_connect> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_connect',
  `
  struct rdma_ucm_conn_param conn_param;
  __u32 id;
  __u32 reserved;
  struct rdma_ucm_ece ece;
`,
  { uses: () => [rdma_ucm_conn_param, rdma_ucm_ece] },
);

/** `<rdma/rdma_user_cm.h>`: 24 bytes. */
export interface rdma_ucm_create_id extends RecordView<'struct rdma_ucm_create_id'> {
  get uid(): bigint;
  set uid(value: Integer);
  get response(): bigint;
  set response(value: Integer);
  ps: number;
  qp_type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const rdma_ucm_create_id: Descriptor<rdma_ucm_create_id> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_create_id',
  `
  __u64 uid;
  __u64 response;
  __u16 ps;
  __u8 qp_type;
  __u8 reserved[5];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 4 bytes. */
export interface rdma_ucm_create_id_resp extends RecordView<'struct rdma_ucm_create_id_resp'> {
  id: number;
}

export const rdma_ucm_create_id_resp: Descriptor<rdma_ucm_create_id_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_create_id_resp',
    `
  __u32 id;
`,
  );

/** `<rdma/rdma_user_cm.h>`: 16 bytes. */
export interface rdma_ucm_destroy_id extends RecordView<'struct rdma_ucm_destroy_id'> {
  get response(): bigint;
  set response(value: Integer);
  id: number;
  reserved: number;
}

export const rdma_ucm_destroy_id: Descriptor<rdma_ucm_destroy_id> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_destroy_id',
  `
  __u64 response;
  __u32 id;
  __u32 reserved;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 4 bytes. */
export interface rdma_ucm_destroy_id_resp extends RecordView<'struct rdma_ucm_destroy_id_resp'> {
  events_reported: number;
}

export const rdma_ucm_destroy_id_resp: Descriptor<rdma_ucm_destroy_id_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_destroy_id_resp',
    `
  __u32 events_reported;
`,
  );

/** `<rdma/rdma_user_cm.h>`: 4 bytes. */
export interface rdma_ucm_disconnect extends RecordView<'struct rdma_ucm_disconnect'> {
  id: number;
}

export const rdma_ucm_disconnect: Descriptor<rdma_ucm_disconnect> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_disconnect',
  `
  __u32 id;
`,
);

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_ece extends RecordView<'struct rdma_ucm_ece'> {
  vendor_id: number;
  attr_mod: number;
}

export const rdma_ucm_ece: Descriptor<rdma_ucm_ece> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_ece',
  `
  __u32 vendor_id;
  __u32 attr_mod;
`,
);

interface rdma_ucm_event_resp$param extends RecordView<'union rdma_ucm_event_resp.param'> {
  get conn(): rdma_ucm_conn_param;
  set conn(value: rdma_ucm_conn_param | Init<rdma_ucm_conn_param>);
  get ud(): rdma_ucm_ud_param;
  set ud(value: rdma_ucm_ud_param | Init<rdma_ucm_ud_param>);
  get arg32(): Uint32Array;
  set arg32(value: Iterable<Integer>);
}

/** `<rdma/rdma_user_cm.h>`: 336 bytes. */
export interface rdma_ucm_event_resp extends RecordView<'struct rdma_ucm_event_resp'> {
  get uid(): bigint;
  set uid(value: Integer);
  id: number;
  event: number;
  status: number;
  get param(): rdma_ucm_event_resp$param;
  set param(value: rdma_ucm_event_resp$param | Init<rdma_ucm_event_resp$param>);
  reserved: number;
  get ece(): rdma_ucm_ece;
  set ece(value: rdma_ucm_ece | Init<rdma_ucm_ece>);
}

export const rdma_ucm_event_resp: Descriptor<rdma_ucm_event_resp> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_event_resp',
  `
  __u64 uid;
  __u32 id;
  __u32 event;
  __u32 status;
  union {
    struct rdma_ucm_conn_param conn;
    struct rdma_ucm_ud_param ud;
    __u32 arg32[2];
  } param;
  __u32 reserved;
  struct rdma_ucm_ece ece;
`,
  {
    variants: { x86: { align: 8 } },
    uses: () => [rdma_ucm_conn_param, rdma_ucm_ece, rdma_ucm_ud_param],
  },
);

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_get_event extends RecordView<'struct rdma_ucm_get_event'> {
  get response(): bigint;
  set response(value: Integer);
}

export const rdma_ucm_get_event: Descriptor<rdma_ucm_get_event> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_get_event',
  `
  __u64 response;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 80 bytes. */
export interface rdma_ucm_ib_service extends RecordView<'struct rdma_ucm_ib_service'> {
  get service_id(): bigint;
  set service_id(value: Integer);
  get service_name(): Uint8Array;
  set service_name(value: Bytes);
  flags: number;
  reserved: number;
}

export const rdma_ucm_ib_service: Descriptor<rdma_ucm_ib_service> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_ib_service',
  `
  __u64 service_id;
  __u8 service_name[64];
  __u32 flags;
  __u32 reserved;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 16 bytes. */
export interface rdma_ucm_init_qp_attr extends RecordView<'struct rdma_ucm_init_qp_attr'> {
  get response(): bigint;
  set response(value: Integer);
  id: number;
  qp_state: number;
}

export const rdma_ucm_init_qp_attr: Descriptor<rdma_ucm_init_qp_attr> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_init_qp_attr',
    `
  __u64 response;
  __u32 id;
  __u32 qp_state;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/rdma_user_cm.h>`: 48 bytes. */
export interface rdma_ucm_join_ip_mcast extends RecordView<'struct rdma_ucm_join_ip_mcast'> {
  get response(): bigint;
  set response(value: Integer);
  get uid(): bigint;
  set uid(value: Integer);
  get addr(): sockaddr_in6;
  set addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  id: number;
}

export const rdma_ucm_join_ip_mcast: Descriptor<rdma_ucm_join_ip_mcast> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_join_ip_mcast',
    `
  __u64 response;
  __u64 uid;
  struct sockaddr_in6 addr;
  __u32 id;
`,
    { variants: { x86: { align: 8 } }, uses: () => [sockaddr_in6] },
  );

/** `<rdma/rdma_user_cm.h>`: 152 bytes. */
export interface rdma_ucm_join_mcast extends RecordView<'struct rdma_ucm_join_mcast'> {
  get response(): bigint;
  set response(value: Integer);
  get uid(): bigint;
  set uid(value: Integer);
  id: number;
  addr_size: number;
  join_flags: number;
  get addr(): __kernel_sockaddr_storage;
  set addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const rdma_ucm_join_mcast: Descriptor<rdma_ucm_join_mcast> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_join_mcast',
  `
  __u64 response;
  __u64 uid;
  __u32 id;
  __u16 addr_size;
  __u16 join_flags;
  struct __kernel_sockaddr_storage addr;
`,
  { variants: { x86: { align: 8 } }, uses: () => [__kernel_sockaddr_storage] },
);

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_listen extends RecordView<'struct rdma_ucm_listen'> {
  id: number;
  backlog: number;
}

export const rdma_ucm_listen: Descriptor<rdma_ucm_listen> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_listen',
  `
  __u32 id;
  __u32 backlog;
`,
);

/** `<rdma/rdma_user_cm.h>`: 16 bytes. */
export interface rdma_ucm_migrate_id extends RecordView<'struct rdma_ucm_migrate_id'> {
  get response(): bigint;
  set response(value: Integer);
  id: number;
  fd: number;
}

export const rdma_ucm_migrate_id: Descriptor<rdma_ucm_migrate_id> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_migrate_id',
  `
  __u64 response;
  __u32 id;
  __u32 fd;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 4 bytes. */
export interface rdma_ucm_migrate_resp extends RecordView<'struct rdma_ucm_migrate_resp'> {
  events_reported: number;
}

export const rdma_ucm_migrate_resp: Descriptor<rdma_ucm_migrate_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_migrate_resp',
    `
  __u32 events_reported;
`,
  );

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_notify extends RecordView<'struct rdma_ucm_notify'> {
  id: number;
  event: number;
}

export const rdma_ucm_notify: Descriptor<rdma_ucm_notify> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_notify',
  `
  __u32 id;
  __u32 event;
`,
);

/** `<rdma/rdma_user_cm.h>`: 16 bytes. */
export interface rdma_ucm_query extends RecordView<'struct rdma_ucm_query'> {
  get response(): bigint;
  set response(value: Integer);
  id: number;
  option: number;
}

export const rdma_ucm_query: Descriptor<rdma_ucm_query> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_query',
  `
  __u64 response;
  __u32 id;
  __u32 option;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 280 bytes. */
export interface rdma_ucm_query_addr_resp extends RecordView<'struct rdma_ucm_query_addr_resp'> {
  get node_guid(): bigint;
  set node_guid(value: Integer);
  port_num: number;
  reserved: number;
  pkey: number;
  src_size: number;
  dst_size: number;
  get src_addr(): __kernel_sockaddr_storage;
  set src_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  get dst_addr(): __kernel_sockaddr_storage;
  set dst_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  ibdev_index: number;
  reserved1: number;
}

export const rdma_ucm_query_addr_resp: Descriptor<rdma_ucm_query_addr_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_query_addr_resp',
    `
  __u64 node_guid;
  __u8 port_num;
  __u8 reserved;
  __u16 pkey;
  __u16 src_size;
  __u16 dst_size;
  struct __kernel_sockaddr_storage src_addr;
  struct __kernel_sockaddr_storage dst_addr;
  __u32 ibdev_index;
  __u32 reserved1;
`,
    { variants: { x86: { align: 8 } }, uses: () => [__kernel_sockaddr_storage] },
  );

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_query_ib_service_resp
  extends RecordView<'struct rdma_ucm_query_ib_service_resp'> {
  num_service_recs: number;
  reserved: number;
  get recs(): Elements<ib_user_service_rec>;
  set recs(value: Iterable<ib_user_service_rec | Init<ib_user_service_rec>>);
}

export const rdma_ucm_query_ib_service_resp: Descriptor<rdma_ucm_query_ib_service_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_query_ib_service_resp',
    `
  __u32 num_service_recs;
  __u32 reserved;
  struct ib_user_service_rec recs[];
`,
    { uses: () => [ib_user_service_rec] },
  );

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_query_path_resp extends RecordView<'struct rdma_ucm_query_path_resp'> {
  num_paths: number;
  reserved: number;
  get path_data(): Elements<ib_path_rec_data>;
  set path_data(value: Iterable<ib_path_rec_data | Init<ib_path_rec_data>>);
}

export const rdma_ucm_query_path_resp: Descriptor<rdma_ucm_query_path_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_query_path_resp',
    `
  __u32 num_paths;
  __u32 reserved;
  struct ib_path_rec_data path_data[];
`,
    { uses: () => [ib_path_rec_data] },
  );

/** `<rdma/rdma_user_cm.h>`: 208 bytes. */
export interface rdma_ucm_query_route_resp extends RecordView<'struct rdma_ucm_query_route_resp'> {
  get node_guid(): bigint;
  set node_guid(value: Integer);
  get ib_route(): Elements<ib_user_path_rec>;
  set ib_route(value: Iterable<ib_user_path_rec | Init<ib_user_path_rec>>);
  get src_addr(): sockaddr_in6;
  set src_addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  get dst_addr(): sockaddr_in6;
  set dst_addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  num_paths: number;
  port_num: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  ibdev_index: number;
  reserved1: number;
}

export const rdma_ucm_query_route_resp: Descriptor<rdma_ucm_query_route_resp> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_query_route_resp',
    `
  __u64 node_guid;
  struct ib_user_path_rec ib_route[2];
  struct sockaddr_in6 src_addr;
  struct sockaddr_in6 dst_addr;
  __u32 num_paths;
  __u8 port_num;
  __u8 reserved[3];
  __u32 ibdev_index;
  __u32 reserved1;
`,
    { variants: { x86: { align: 8 } }, uses: () => [ib_user_path_rec, sockaddr_in6] },
  );

/** `<rdma/rdma_user_cm.h>`: 264 bytes. */
export interface rdma_ucm_reject extends RecordView<'struct rdma_ucm_reject'> {
  id: number;
  private_data_len: number;
  reason: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get private_data(): Uint8Array;
  set private_data(value: Bytes);
}

export const rdma_ucm_reject: Descriptor<rdma_ucm_reject> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_reject',
  `
  __u32 id;
  __u8 private_data_len;
  __u8 reason;
  __u8 reserved[2];
  __u8 private_data[256];
`,
);

/** `<rdma/rdma_user_cm.h>`: 272 bytes. */
export interface rdma_ucm_resolve_addr extends RecordView<'struct rdma_ucm_resolve_addr'> {
  id: number;
  timeout_ms: number;
  src_size: number;
  dst_size: number;
  reserved: number;
  get src_addr(): __kernel_sockaddr_storage;
  set src_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  get dst_addr(): __kernel_sockaddr_storage;
  set dst_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const rdma_ucm_resolve_addr: Descriptor<rdma_ucm_resolve_addr> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_resolve_addr',
    `
  __u32 id;
  __u32 timeout_ms;
  __u16 src_size;
  __u16 dst_size;
  __u32 reserved;
  struct __kernel_sockaddr_storage src_addr;
  struct __kernel_sockaddr_storage dst_addr;
`,
    { uses: () => [__kernel_sockaddr_storage] },
  );

/** `<rdma/rdma_user_cm.h>`: 88 bytes. */
export interface rdma_ucm_resolve_ib_service
  extends RecordView<'struct rdma_ucm_resolve_ib_service'> {
  id: number;
  reserved: number;
  get ibs(): rdma_ucm_ib_service;
  set ibs(value: rdma_ucm_ib_service | Init<rdma_ucm_ib_service>);
}

export const rdma_ucm_resolve_ib_service: Descriptor<rdma_ucm_resolve_ib_service> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_resolve_ib_service',
    `
  __u32 id;
  __u32 reserved;
  struct rdma_ucm_ib_service ibs;
`,
    { uses: () => [rdma_ucm_ib_service] },
  );

/** `<rdma/rdma_user_cm.h>`: 64 bytes. */
export interface rdma_ucm_resolve_ip extends RecordView<'struct rdma_ucm_resolve_ip'> {
  get src_addr(): sockaddr_in6;
  set src_addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  get dst_addr(): sockaddr_in6;
  set dst_addr(value: sockaddr_in6 | Init<sockaddr_in6>);
  id: number;
  timeout_ms: number;
}

export const rdma_ucm_resolve_ip: Descriptor<rdma_ucm_resolve_ip> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_resolve_ip',
  `
  struct sockaddr_in6 src_addr;
  struct sockaddr_in6 dst_addr;
  __u32 id;
  __u32 timeout_ms;
`,
  { uses: () => [sockaddr_in6] },
);

/** `<rdma/rdma_user_cm.h>`: 8 bytes. */
export interface rdma_ucm_resolve_route extends RecordView<'struct rdma_ucm_resolve_route'> {
  id: number;
  timeout_ms: number;
}

export const rdma_ucm_resolve_route: Descriptor<rdma_ucm_resolve_route> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_resolve_route',
    `
  __u32 id;
  __u32 timeout_ms;
`,
  );

/** `<rdma/rdma_user_cm.h>`: 24 bytes. */
export interface rdma_ucm_set_option extends RecordView<'struct rdma_ucm_set_option'> {
  get optval(): bigint;
  set optval(value: Integer);
  id: number;
  level: number;
  optname: number;
  optlen: number;
}

export const rdma_ucm_set_option: Descriptor<rdma_ucm_set_option> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_set_option',
  `
  __u64 optval;
  __u32 id;
  __u32 level;
  __u32 optname;
  __u32 optlen;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/rdma_user_cm.h>`: 304 bytes. */
export interface rdma_ucm_ud_param extends RecordView<'struct rdma_ucm_ud_param'> {
  qp_num: number;
  qkey: number;
  get ah_attr(): ib_uverbs_ah_attr;
  set ah_attr(value: ib_uverbs_ah_attr | Init<ib_uverbs_ah_attr>);
  get private_data(): Uint8Array;
  set private_data(value: Bytes);
  private_data_len: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const rdma_ucm_ud_param: Descriptor<rdma_ucm_ud_param> = /* @__PURE__ */ declareStruct(
  'rdma_ucm_ud_param',
  `
  __u32 qp_num;
  __u32 qkey;
  struct ib_uverbs_ah_attr ah_attr;
  __u8 private_data[256];
  __u8 private_data_len;
  __u8 reserved[7];
`,
  { uses: () => [ib_uverbs_ah_attr] },
);

interface rdma_ucm_write_cm_event$param extends RecordView<'union rdma_ucm_write_cm_event.param'> {
  get conn(): rdma_ucm_conn_param;
  set conn(value: rdma_ucm_conn_param | Init<rdma_ucm_conn_param>);
  get ud(): rdma_ucm_ud_param;
  set ud(value: rdma_ucm_ud_param | Init<rdma_ucm_ud_param>);
  get arg(): bigint;
  set arg(value: Integer);
}

/** `<rdma/rdma_user_cm.h>`: 320 bytes. */
export interface rdma_ucm_write_cm_event extends RecordView<'struct rdma_ucm_write_cm_event'> {
  id: number;
  reserved: number;
  event: number;
  status: number;
  get param(): rdma_ucm_write_cm_event$param;
  set param(value: rdma_ucm_write_cm_event$param | Init<rdma_ucm_write_cm_event$param>);
}

export const rdma_ucm_write_cm_event: Descriptor<rdma_ucm_write_cm_event> =
  /* @__PURE__ */ declareStruct(
    'rdma_ucm_write_cm_event',
    `
  __u32 id;
  __u32 reserved;
  __u32 event;
  __u32 status;
  union {
    struct rdma_ucm_conn_param conn;
    struct rdma_ucm_ud_param ud;
    __u64 arg;
  } param;
`,
    { uses: () => [rdma_ucm_conn_param, rdma_ucm_ud_param] },
  );
