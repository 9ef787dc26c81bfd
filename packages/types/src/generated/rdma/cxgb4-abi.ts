// Generated from Linux 7.3.4 <rdma/cxgb4-abi.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const C4IW_64B_CQE = 1,
  C4IW_QPF_ONCHIP = 1,
  C4IW_QPF_WRITE_W_IMM = 2,
  C4IW_UVERBS_ABI_VERSION = 3,
  T4_SRQ_LIMIT_SUPPORT = 1;
export declare namespace struct {
  /** `<rdma/cxgb4-abi.h>`: 4 bytes. */
  interface c4iw_alloc_pd_resp extends RecordView<'struct c4iw_alloc_pd_resp'> {
    pdid: number;
  }

  /** `<rdma/cxgb4-abi.h>`: 16 bytes. */
  interface c4iw_alloc_ucontext_resp extends RecordView<'struct c4iw_alloc_ucontext_resp'> {
    get status_page_key(): bigint;
    set status_page_key(value: Integer);
    status_page_size: number;
    reserved: number;
  }

  /** `<rdma/cxgb4-abi.h>`: 8 bytes. */
  interface c4iw_create_cq extends RecordView<'struct c4iw_create_cq'> {
    flags: number;
    reserved: number;
  }

  /** `<rdma/cxgb4-abi.h>`: 40 bytes. */
  interface c4iw_create_cq_resp extends RecordView<'struct c4iw_create_cq_resp'> {
    get key(): bigint;
    set key(value: Integer);
    get gts_key(): bigint;
    set gts_key(value: Integer);
    get memsize(): bigint;
    set memsize(value: Integer);
    cqid: number;
    size: number;
    qid_mask: number;
    flags: number;
  }

  /** `<rdma/cxgb4-abi.h>`: 80 bytes. */
  interface c4iw_create_qp_resp extends RecordView<'struct c4iw_create_qp_resp'> {
    get ma_sync_key(): bigint;
    set ma_sync_key(value: Integer);
    get sq_key(): bigint;
    set sq_key(value: Integer);
    get rq_key(): bigint;
    set rq_key(value: Integer);
    get sq_db_gts_key(): bigint;
    set sq_db_gts_key(value: Integer);
    get rq_db_gts_key(): bigint;
    set rq_db_gts_key(value: Integer);
    get sq_memsize(): bigint;
    set sq_memsize(value: Integer);
    get rq_memsize(): bigint;
    set rq_memsize(value: Integer);
    sqid: number;
    rqid: number;
    sq_size: number;
    rq_size: number;
    qid_mask: number;
    flags: number;
  }

  /** `<rdma/cxgb4-abi.h>`: 48 bytes. */
  interface c4iw_create_srq_resp extends RecordView<'struct c4iw_create_srq_resp'> {
    get srq_key(): bigint;
    set srq_key(value: Integer);
    get srq_db_gts_key(): bigint;
    set srq_db_gts_key(value: Integer);
    get srq_memsize(): bigint;
    set srq_memsize(value: Integer);
    srqid: number;
    srq_size: number;
    rqt_abs_idx: number;
    qid_mask: number;
    flags: number;
    reserved: number;
  }
}

export const struct: {
  readonly c4iw_alloc_pd_resp: Descriptor<struct.c4iw_alloc_pd_resp>;
  readonly c4iw_alloc_ucontext_resp: Descriptor<struct.c4iw_alloc_ucontext_resp>;
  readonly c4iw_create_cq: Descriptor<struct.c4iw_create_cq>;
  readonly c4iw_create_cq_resp: Descriptor<struct.c4iw_create_cq_resp>;
  readonly c4iw_create_qp_resp: Descriptor<struct.c4iw_create_qp_resp>;
  readonly c4iw_create_srq_resp: Descriptor<struct.c4iw_create_srq_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"c4iw_alloc_pd_resp": "__u32 pdid;",
"c4iw_alloc_ucontext_resp": ["__u64 status_page_key;__u32 status_page_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"c4iw_create_cq": "__u32 flags;__u32 reserved;",
"c4iw_create_cq_resp": ["__u64 key;__u64 gts_key;__u64 memsize;__u32 cqid;__u32 size;__u32 qid_mask;__u32 flags;",{"variants":{"x86":{"align":8}}}],
"c4iw_create_qp_resp": ["__u64 ma_sync_key;__u64 sq_key;__u64 rq_key;__u64 sq_db_gts_key;__u64 rq_db_gts_key;__u64 sq_memsize;__u64 rq_memsize;__u32 sqid;__u32 rqid;__u32 sq_size;__u32 rq_size;__u32 qid_mask;__u32 flags;",{"variants":{"x86":{"align":8}}}],
"c4iw_create_srq_resp": ["__u64 srq_key;__u64 srq_db_gts_key;__u64 srq_memsize;__u32 srqid;__u32 srq_size;__u32 rqt_abs_idx;__u32 qid_mask;__u32 flags;__u32 reserved;",{"variants":{"x86":{"align":8}}}]
}`),
);
