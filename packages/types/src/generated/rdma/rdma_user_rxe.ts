// Generated from Linux 7.3.4 <rdma/rdma_user_rxe.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from '../linux/in6.ts';
import type * as linux_in_h from '../linux/in.ts';

export const RXE_NETWORK_TYPE_IPV4 = 1,
  RXE_NETWORK_TYPE_IPV6 = 2;
export declare namespace struct {
  /** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
  interface mminfo extends RecordView<'struct mminfo'> {
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    pad: number;
  }

  interface rxe_av$sgid_addr extends RecordView<'union rxe_av.sgid_addr'> {
    get _sockaddr_in(): linux_in_h.struct.sockaddr_in;
    set _sockaddr_in(value: From<linux_in_h.struct.sockaddr_in>);
    get _sockaddr_in6(): linux_in6_h.struct.sockaddr_in6;
    set _sockaddr_in6(value: From<linux_in6_h.struct.sockaddr_in6>);
  }

  interface rxe_av$dgid_addr extends RecordView<'union rxe_av.dgid_addr'> {
    get _sockaddr_in(): linux_in_h.struct.sockaddr_in;
    set _sockaddr_in(value: From<linux_in_h.struct.sockaddr_in>);
    get _sockaddr_in6(): linux_in6_h.struct.sockaddr_in6;
    set _sockaddr_in6(value: From<linux_in6_h.struct.sockaddr_in6>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 88 bytes. */
  interface rxe_av extends RecordView<'struct rxe_av'> {
    port_num: number;
    network_type: number;
    get dmac(): Uint8Array;
    set dmac(value: Bytes);
    get grh(): struct.rxe_global_route;
    set grh(value: From<struct.rxe_global_route>);
    get sgid_addr(): rxe_av$sgid_addr;
    set sgid_addr(value: From<rxe_av$sgid_addr>);
    get dgid_addr(): rxe_av$dgid_addr;
    set dgid_addr(value: From<rxe_av$dgid_addr>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 8 bytes. */
  interface rxe_create_ah_resp extends RecordView<'struct rxe_create_ah_resp'> {
    ah_num: number;
    reserved: number;
  }

  /** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
  interface rxe_create_cq_resp extends RecordView<'struct rxe_create_cq_resp'> {
    get mi(): struct.mminfo;
    set mi(value: From<struct.mminfo>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 32 bytes. */
  interface rxe_create_qp_resp extends RecordView<'struct rxe_create_qp_resp'> {
    get rq_mi(): struct.mminfo;
    set rq_mi(value: From<struct.mminfo>);
    get sq_mi(): struct.mminfo;
    set sq_mi(value: From<struct.mminfo>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 24 bytes. */
  interface rxe_create_srq_resp extends RecordView<'struct rxe_create_srq_resp'> {
    get mi(): struct.mminfo;
    set mi(value: From<struct.mminfo>);
    srq_num: number;
    reserved: number;
  }

  interface rxe_dma_info$__empty_inline_data
    extends RecordView<'struct rxe_dma_info.__empty_inline_data'> {}

  interface rxe_dma_info$__empty_atomic_wr
    extends RecordView<'struct rxe_dma_info.__empty_atomic_wr'> {}

  interface rxe_dma_info$__empty_sge extends RecordView<'struct rxe_dma_info.__empty_sge'> {}

  /** `<rdma/rdma_user_rxe.h>`: 24 bytes. */
  interface rxe_dma_info extends RecordView<'struct rxe_dma_info'> {
    length: number;
    resid: number;
    cur_sge: number;
    num_sge: number;
    sge_offset: number;
    reserved: number;
    get __empty_inline_data(): rxe_dma_info$__empty_inline_data;
    set __empty_inline_data(value: From<rxe_dma_info$__empty_inline_data>);
    get inline_data(): Uint8Array;
    set inline_data(value: Bytes);
    get __empty_atomic_wr(): rxe_dma_info$__empty_atomic_wr;
    set __empty_atomic_wr(value: From<rxe_dma_info$__empty_atomic_wr>);
    get atomic_wr(): Uint8Array;
    set atomic_wr(value: Bytes);
    get __empty_sge(): rxe_dma_info$__empty_sge;
    set __empty_sge(value: From<rxe_dma_info$__empty_sge>);
    get sge(): Elements<struct.rxe_sge>;
    set sge(value: Iterable<From<struct.rxe_sge>>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 24 bytes. */
  interface rxe_global_route extends RecordView<'struct rxe_global_route'> {
    get dgid(): union.rxe_gid;
    set dgid(value: From<union.rxe_gid>);
    flow_label: number;
    sgid_index: number;
    hop_limit: number;
    traffic_class: number;
  }

  /** `<rdma/rdma_user_rxe.h>`: 8 bytes. */
  interface rxe_modify_srq_cmd extends RecordView<'struct rxe_modify_srq_cmd'> {
    get mmap_info_addr(): bigint;
    set mmap_info_addr(value: Integer);
  }

  /** `<rdma/rdma_user_rxe.h>`: 384 bytes. */
  interface rxe_queue_buf extends RecordView<'struct rxe_queue_buf'> {
    log2_elem_size: number;
    index_mask: number;
    get pad_1(): Uint32Array;
    set pad_1(value: Iterable<Integer>);
    producer_index: number;
    get pad_2(): Uint32Array;
    set pad_2(value: Iterable<Integer>);
    consumer_index: number;
    get pad_3(): Uint32Array;
    set pad_3(value: Iterable<Integer>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<rdma/rdma_user_rxe.h>`: 40 bytes. */
  interface rxe_recv_wqe extends RecordView<'struct rxe_recv_wqe'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    reserved: number;
    padding: number;
    get dma(): struct.rxe_dma_info;
    set dma(value: From<struct.rxe_dma_info>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
  interface rxe_resize_cq_resp extends RecordView<'struct rxe_resize_cq_resp'> {
    get mi(): struct.mminfo;
    set mi(value: From<struct.mminfo>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 208 bytes. */
  interface rxe_send_wqe extends RecordView<'struct rxe_send_wqe'> {
    get wr(): struct.rxe_send_wr;
    set wr(value: From<struct.rxe_send_wr>);
    status: number;
    state: number;
    get iova(): bigint;
    set iova(value: Integer);
    mask: number;
    first_psn: number;
    last_psn: number;
    ack_length: number;
    ssn: number;
    has_rd_atomic: number;
    get dma(): struct.rxe_dma_info;
    set dma(value: From<struct.rxe_dma_info>);
  }

  interface rxe_send_wr$ex extends RecordView<'union rxe_send_wr.ex'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imm_data: number;
    invalidate_rkey: number;
  }

  interface rxe_send_wr$wr$flush extends RecordView<'struct rxe_send_wr.wr.flush'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    length: number;
    rkey: number;
    type: number;
    level: number;
  }

  interface rxe_send_wr$wr$rdma extends RecordView<'struct rxe_send_wr.wr.rdma'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    rkey: number;
    reserved: number;
  }

  interface rxe_send_wr$wr$atomic extends RecordView<'struct rxe_send_wr.wr.atomic'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    get compare_add(): bigint;
    set compare_add(value: Integer);
    get swap(): bigint;
    set swap(value: Integer);
    rkey: number;
    reserved: number;
  }

  interface rxe_send_wr$wr$ud extends RecordView<'struct rxe_send_wr.wr.ud'> {
    remote_qpn: number;
    remote_qkey: number;
    pkey_index: number;
    reserved: number;
    ah_num: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
    get av(): struct.rxe_av;
    set av(value: From<struct.rxe_av>);
  }

  interface rxe_send_wr$wr$mw extends RecordView<'struct rxe_send_wr.wr.mw'> {
    get addr(): bigint;
    set addr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    mr_lkey: number;
    mw_rkey: number;
    rkey: number;
    access: number;
  }

  interface rxe_send_wr$wr extends RecordView<'union rxe_send_wr.wr'> {
    get flush(): rxe_send_wr$wr$flush;
    set flush(value: From<rxe_send_wr$wr$flush>);
    get rdma(): rxe_send_wr$wr$rdma;
    set rdma(value: From<rxe_send_wr$wr$rdma>);
    get atomic(): rxe_send_wr$wr$atomic;
    set atomic(value: From<rxe_send_wr$wr$atomic>);
    get ud(): rxe_send_wr$wr$ud;
    set ud(value: From<rxe_send_wr$wr$ud>);
    get mw(): rxe_send_wr$wr$mw;
    set mw(value: From<rxe_send_wr$wr$mw>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 144 bytes. */
  interface rxe_send_wr extends RecordView<'struct rxe_send_wr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    reserved: number;
    opcode: number;
    send_flags: number;
    get ex(): rxe_send_wr$ex;
    set ex(value: From<rxe_send_wr$ex>);
    get wr(): rxe_send_wr$wr;
    set wr(value: From<rxe_send_wr$wr>);
  }

  /** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
  interface rxe_sge extends RecordView<'struct rxe_sge'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    lkey: number;
  }
}

export const struct: {
  readonly mminfo: Descriptor<struct.mminfo>;
  readonly rxe_av: Descriptor<struct.rxe_av>;
  readonly rxe_create_ah_resp: Descriptor<struct.rxe_create_ah_resp>;
  readonly rxe_create_cq_resp: Descriptor<struct.rxe_create_cq_resp>;
  readonly rxe_create_qp_resp: Descriptor<struct.rxe_create_qp_resp>;
  readonly rxe_create_srq_resp: Descriptor<struct.rxe_create_srq_resp>;
  readonly rxe_dma_info: Descriptor<struct.rxe_dma_info>;
  readonly rxe_global_route: Descriptor<struct.rxe_global_route>;
  readonly rxe_modify_srq_cmd: Descriptor<struct.rxe_modify_srq_cmd>;
  readonly rxe_queue_buf: Descriptor<struct.rxe_queue_buf>;
  readonly rxe_recv_wqe: Descriptor<struct.rxe_recv_wqe>;
  readonly rxe_resize_cq_resp: Descriptor<struct.rxe_resize_cq_resp>;
  readonly rxe_send_wqe: Descriptor<struct.rxe_send_wqe>;
  readonly rxe_send_wr: Descriptor<struct.rxe_send_wr>;
  readonly rxe_sge: Descriptor<struct.rxe_sge>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mminfo": ["__u64 offset;__u32 size;__u32 pad;",{"variants":{"x86":{"align":8}}}],
"rxe_av": "__u8 port_num;__u8 network_type;__u8 dmac[6];struct rxe_global_route grh;union {struct sockaddr_in _sockaddr_in;struct sockaddr_in6 _sockaddr_in6;} sgid_addr;union {struct sockaddr_in _sockaddr_in;struct sockaddr_in6 _sockaddr_in6;} dgid_addr;",
"rxe_create_ah_resp": "__u32 ah_num;__u32 reserved;",
"rxe_create_cq_resp": "struct mminfo mi;",
"rxe_create_qp_resp": "struct mminfo rq_mi;struct mminfo sq_mi;",
"rxe_create_srq_resp": "struct mminfo mi;__u32 srq_num;__u32 reserved;",
"rxe_dma_info": "__u32 length;__u32 resid;__u32 cur_sge;__u32 num_sge;__u32 sge_offset;__u32 reserved;union {struct {struct {} __empty_inline_data;__u8 inline_data[];};struct {struct {} __empty_atomic_wr;__u8 atomic_wr[];};struct {struct {} __empty_sge;struct rxe_sge sge[];};};",
"rxe_global_route": "union rxe_gid dgid;__u32 flow_label;__u8 sgid_index;__u8 hop_limit;__u8 traffic_class;",
"rxe_modify_srq_cmd": ["__u64 mmap_info_addr;",{"variants":{"x86":{"align":8}}}],
"rxe_queue_buf": "__u32 log2_elem_size;__u32 index_mask;__u32 pad_1[30];__u32 producer_index;__u32 pad_2[31];__u32 consumer_index;__u32 pad_3[31];__u8 data[];",
"rxe_recv_wqe": "__u64 wr_id;__u32 reserved;__u32 padding;struct rxe_dma_info dma;",
"rxe_resize_cq_resp": "struct mminfo mi;",
"rxe_send_wqe": "struct rxe_send_wr wr;__u32 status;__u32 state;__u64 iova;__u32 mask;__u32 first_psn;__u32 last_psn;__u32 ack_length;__u32 ssn;__u32 has_rd_atomic;struct rxe_dma_info dma;",
"rxe_send_wr": ["__u64 wr_id;__u32 reserved;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;union {struct {__u64 remote_addr;__u32 length;__u32 rkey;__u8 type;__u8 level;} flush;struct {__u64 remote_addr;__u32 rkey;__u32 reserved;} rdma;struct {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u32 remote_qpn;__u32 remote_qkey;__u16 pkey_index;__u16 reserved;__u32 ah_num;__u32 pad[4];struct rxe_av av;} ud;struct {__u64 addr;__u64 length;__u32 mr_lkey;__u32 mw_rkey;__u32 rkey;__u32 access;} mw;} wr;",{"variants":{"x86":{"members":"__u64 wr_id;__u32 reserved;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;union {struct aligned(8) {__u64 remote_addr;__u32 length;__u32 rkey;__u8 type;__u8 level;} flush;struct aligned(8) {__u64 remote_addr;__u32 rkey;__u32 reserved;} rdma;struct aligned(8) {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u32 remote_qpn;__u32 remote_qkey;__u16 pkey_index;__u16 reserved;__u32 ah_num;__u32 pad[4];struct rxe_av av;} ud;struct aligned(8) {__u64 addr;__u64 length;__u32 mr_lkey;__u32 mw_rkey;__u32 rkey;__u32 access;} mw;} wr;"}}}],
"rxe_sge": ["__u64 addr;__u32 length;__u32 lkey;",{"variants":{"x86":{"align":8}}}]
}`),
  () => [heldStructs, union],
);

export declare namespace union {
  interface rxe_gid$global extends RecordView<'struct rxe_gid.global'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get subnet_prefix(): bigint;
    set subnet_prefix(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get interface_id(): bigint;
    set interface_id(value: Integer);
  }

  /** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
  interface rxe_gid extends RecordView<'union rxe_gid'> {
    get raw(): Uint8Array;
    set raw(value: Bytes);
    get global(): rxe_gid$global;
    set global(value: From<rxe_gid$global>);
  }
}

export const union: {
  readonly rxe_gid: Descriptor<union.rxe_gid>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"rxe_gid": "__u8 raw[16];struct {__be64 subnet_prefix;__be64 interface_id;} global;"
}`),
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
