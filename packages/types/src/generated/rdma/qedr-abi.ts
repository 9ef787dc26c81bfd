// Generated from Linux 7.3.4 <rdma/qedr-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const QEDR_ABI_VERSION = 8,
  QEDR_ALLOC_UCTX_DB_REC = 2,
  QEDR_ALLOC_UCTX_EDPM_MODE = 1,
  QEDR_DPM_SIZES_SET = 16,
  QEDR_DPM_TYPE_IWARP_LEGACY = 4,
  QEDR_DPM_TYPE_NONE = 0,
  QEDR_DPM_TYPE_ROCE_EDPM_MODE = 8,
  QEDR_DPM_TYPE_ROCE_ENHANCED = 1,
  QEDR_DPM_TYPE_ROCE_LEGACY = 2,
  QEDR_EDPM_TRANS_SIZE = 64,
  QEDR_LDPM_MAX_SIZE = 8192,
  QEDR_SUPPORT_DPM_SIZES = 4;
export declare namespace struct {
  /** `<rdma/qedr-abi.h>`: 8 bytes. */
  interface qedr_alloc_pd_ureq extends RecordView<'struct qedr_alloc_pd_ureq'> {
    get rsvd1(): bigint;
    set rsvd1(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 8 bytes. */
  interface qedr_alloc_pd_uresp extends RecordView<'struct qedr_alloc_pd_uresp'> {
    pd_id: number;
    reserved: number;
  }

  /** `<rdma/qedr-abi.h>`: 8 bytes. */
  interface qedr_alloc_ucontext_req extends RecordView<'struct qedr_alloc_ucontext_req'> {
    context_flags: number;
    reserved: number;
  }

  /** `<rdma/qedr-abi.h>`: 56 bytes. */
  interface qedr_alloc_ucontext_resp extends RecordView<'struct qedr_alloc_ucontext_resp'> {
    get db_pa(): bigint;
    set db_pa(value: Integer);
    db_size: number;
    max_send_wr: number;
    max_recv_wr: number;
    max_srq_wr: number;
    sges_per_send_wr: number;
    sges_per_recv_wr: number;
    sges_per_srq_wr: number;
    max_cqes: number;
    dpm_flags: number;
    wids_enabled: number;
    wid_count: number;
    ldpm_limit_size: number;
    edpm_trans_size: number;
    reserved: number;
    edpm_limit_size: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<rdma/qedr-abi.h>`: 16 bytes. */
  interface qedr_create_cq_ureq extends RecordView<'struct qedr_create_cq_ureq'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 16 bytes. */
  interface qedr_create_cq_uresp extends RecordView<'struct qedr_create_cq_uresp'> {
    db_offset: number;
    icid: number;
    reserved: number;
    get db_rec_addr(): bigint;
    set db_rec_addr(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 40 bytes. */
  interface qedr_create_qp_ureq extends RecordView<'struct qedr_create_qp_ureq'> {
    qp_handle_hi: number;
    qp_handle_lo: number;
    get sq_addr(): bigint;
    set sq_addr(value: Integer);
    get sq_len(): bigint;
    set sq_len(value: Integer);
    get rq_addr(): bigint;
    set rq_addr(value: Integer);
    get rq_len(): bigint;
    set rq_len(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 48 bytes. */
  interface qedr_create_qp_uresp extends RecordView<'struct qedr_create_qp_uresp'> {
    qp_id: number;
    atomic_supported: number;
    sq_db_offset: number;
    sq_icid: number;
    rq_db_offset: number;
    rq_icid: number;
    rq_db2_offset: number;
    reserved: number;
    get sq_db_rec_addr(): bigint;
    set sq_db_rec_addr(value: Integer);
    get rq_db_rec_addr(): bigint;
    set rq_db_rec_addr(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 24 bytes. */
  interface qedr_create_srq_ureq extends RecordView<'struct qedr_create_srq_ureq'> {
    get prod_pair_addr(): bigint;
    set prod_pair_addr(value: Integer);
    get srq_addr(): bigint;
    set srq_addr(value: Integer);
    get srq_len(): bigint;
    set srq_len(value: Integer);
  }

  /** `<rdma/qedr-abi.h>`: 8 bytes. */
  interface qedr_create_srq_uresp extends RecordView<'struct qedr_create_srq_uresp'> {
    srq_id: number;
    reserved0: number;
    reserved1: number;
  }

  /** `<rdma/qedr-abi.h>`: 8 bytes. */
  interface qedr_user_db_rec extends RecordView<'struct qedr_user_db_rec'> {
    get db_data(): bigint;
    set db_data(value: Integer);
  }
}

export const struct: {
  readonly qedr_alloc_pd_ureq: Descriptor<struct.qedr_alloc_pd_ureq>;
  readonly qedr_alloc_pd_uresp: Descriptor<struct.qedr_alloc_pd_uresp>;
  readonly qedr_alloc_ucontext_req: Descriptor<struct.qedr_alloc_ucontext_req>;
  readonly qedr_alloc_ucontext_resp: Descriptor<struct.qedr_alloc_ucontext_resp>;
  readonly qedr_create_cq_ureq: Descriptor<struct.qedr_create_cq_ureq>;
  readonly qedr_create_cq_uresp: Descriptor<struct.qedr_create_cq_uresp>;
  readonly qedr_create_qp_ureq: Descriptor<struct.qedr_create_qp_ureq>;
  readonly qedr_create_qp_uresp: Descriptor<struct.qedr_create_qp_uresp>;
  readonly qedr_create_srq_ureq: Descriptor<struct.qedr_create_srq_ureq>;
  readonly qedr_create_srq_uresp: Descriptor<struct.qedr_create_srq_uresp>;
  readonly qedr_user_db_rec: Descriptor<struct.qedr_user_db_rec>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qedr_alloc_pd_ureq": ["__u64 rsvd1;",{"variants":{"x86":{"align":8}}}],
"qedr_alloc_pd_uresp": "__u32 pd_id;__u32 reserved;",
"qedr_alloc_ucontext_req": "__u32 context_flags;__u32 reserved;",
"qedr_alloc_ucontext_resp": ["__u64 db_pa;__u32 db_size;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_srq_wr;__u32 sges_per_send_wr;__u32 sges_per_recv_wr;__u32 sges_per_srq_wr;__u32 max_cqes;__u8 dpm_flags;__u8 wids_enabled;__u16 wid_count;__u16 ldpm_limit_size;__u8 edpm_trans_size;__u8 reserved;__u16 edpm_limit_size;__u8 padding[6];",{"variants":{"x86":{"align":8}}}],
"qedr_create_cq_ureq": ["__u64 addr;__u64 len;",{"variants":{"x86":{"align":8}}}],
"qedr_create_cq_uresp": ["__u32 db_offset;__u16 icid;__u16 reserved;__u64 db_rec_addr;",{"variants":{"x86":{"align":8}}}],
"qedr_create_qp_ureq": ["__u32 qp_handle_hi;__u32 qp_handle_lo;__u64 sq_addr;__u64 sq_len;__u64 rq_addr;__u64 rq_len;",{"variants":{"x86":{"align":8}}}],
"qedr_create_qp_uresp": ["__u32 qp_id;__u32 atomic_supported;__u32 sq_db_offset;__u16 sq_icid;__u32 rq_db_offset;__u16 rq_icid;__u32 rq_db2_offset;__u32 reserved;__u64 sq_db_rec_addr;__u64 rq_db_rec_addr;",{"variants":{"x86":{"align":8}}}],
"qedr_create_srq_ureq": ["__u64 prod_pair_addr;__u64 srq_addr;__u64 srq_len;",{"variants":{"x86":{"align":8}}}],
"qedr_create_srq_uresp": "__u16 srq_id;__u16 reserved0;__u32 reserved1;",
"qedr_user_db_rec": ["__u64 db_data;",{"variants":{"x86":{"align":8}}}]
}`),
);
