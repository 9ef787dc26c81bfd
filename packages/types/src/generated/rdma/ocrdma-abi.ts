// Generated from Linux 7.3.4 <rdma/ocrdma-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MAX_CQ_PAGES = 8,
  MAX_QP_PAGES = 8,
  MAX_UD_AV_PAGES = 8,
  OCRDMA_ABI_VERSION = 2,
  OCRDMA_BE_ROCE_ABI_VERSION = 1;
export declare namespace struct {
  /** `<rdma/ocrdma-abi.h>`: 8 bytes. */
  interface ocrdma_alloc_pd_ureq extends RecordView<'struct ocrdma_alloc_pd_ureq'> {
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
  }

  /** `<rdma/ocrdma-abi.h>`: 24 bytes. */
  interface ocrdma_alloc_pd_uresp extends RecordView<'struct ocrdma_alloc_pd_uresp'> {
    id: number;
    dpp_enabled: number;
    dpp_page_addr_hi: number;
    dpp_page_addr_lo: number;
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
  }

  /** `<rdma/ocrdma-abi.h>`: 80 bytes. */
  interface ocrdma_alloc_ucontext_resp extends RecordView<'struct ocrdma_alloc_ucontext_resp'> {
    dev_id: number;
    wqe_size: number;
    max_inline_data: number;
    dpp_wqe_size: number;
    get ah_tbl_page(): bigint;
    set ah_tbl_page(value: Integer);
    ah_tbl_len: number;
    rqe_size: number;
    get fw_ver(): Uint8Array;
    set fw_ver(value: Bytes);
    get rsvd1(): bigint;
    set rsvd1(value: Integer);
    get rsvd2(): bigint;
    set rsvd2(value: Integer);
  }

  /** `<rdma/ocrdma-abi.h>`: 8 bytes. */
  interface ocrdma_create_cq_ureq extends RecordView<'struct ocrdma_create_cq_ureq'> {
    dpp_cq: number;
    rsvd: number;
  }

  /** `<rdma/ocrdma-abi.h>`: 112 bytes. */
  interface ocrdma_create_cq_uresp extends RecordView<'struct ocrdma_create_cq_uresp'> {
    cq_id: number;
    page_size: number;
    num_pages: number;
    max_hw_cqe: number;
    get page_addr(): BigUint64Array;
    set page_addr(value: Iterable<Integer>);
    get db_page_addr(): bigint;
    set db_page_addr(value: Integer);
    db_page_size: number;
    phase_change: number;
    get rsvd1(): bigint;
    set rsvd1(value: Integer);
    get rsvd2(): bigint;
    set rsvd2(value: Integer);
  }

  /** `<rdma/ocrdma-abi.h>`: 8 bytes. */
  interface ocrdma_create_qp_ureq extends RecordView<'struct ocrdma_create_qp_ureq'> {
    enable_dpp_cq: number;
    rsvd: number;
    dpp_cq_id: number;
    rsvd1: number;
  }

  /** `<rdma/ocrdma-abi.h>`: 280 bytes. */
  interface ocrdma_create_qp_uresp extends RecordView<'struct ocrdma_create_qp_uresp'> {
    qp_id: number;
    sq_dbid: number;
    rq_dbid: number;
    resv0: number;
    sq_page_size: number;
    rq_page_size: number;
    num_sq_pages: number;
    num_rq_pages: number;
    get sq_page_addr(): BigUint64Array;
    set sq_page_addr(value: Iterable<Integer>);
    get rq_page_addr(): BigUint64Array;
    set rq_page_addr(value: Iterable<Integer>);
    get db_page_addr(): bigint;
    set db_page_addr(value: Integer);
    db_page_size: number;
    dpp_credit: number;
    dpp_offset: number;
    num_wqe_allocated: number;
    num_rqe_allocated: number;
    db_sq_offset: number;
    db_rq_offset: number;
    db_shift: number;
    get rsvd(): BigUint64Array;
    set rsvd(value: Iterable<Integer>);
  }

  /** `<rdma/ocrdma-abi.h>`: 120 bytes. */
  interface ocrdma_create_srq_uresp extends RecordView<'struct ocrdma_create_srq_uresp'> {
    rq_dbid: number;
    resv0: number;
    resv1: number;
    rq_page_size: number;
    num_rq_pages: number;
    get rq_page_addr(): BigUint64Array;
    set rq_page_addr(value: Iterable<Integer>);
    get db_page_addr(): bigint;
    set db_page_addr(value: Integer);
    db_page_size: number;
    num_rqe_allocated: number;
    db_rq_offset: number;
    db_shift: number;
    get rsvd2(): bigint;
    set rsvd2(value: Integer);
    get rsvd3(): bigint;
    set rsvd3(value: Integer);
  }
}

export const struct: {
  readonly ocrdma_alloc_pd_ureq: Descriptor<struct.ocrdma_alloc_pd_ureq>;
  readonly ocrdma_alloc_pd_uresp: Descriptor<struct.ocrdma_alloc_pd_uresp>;
  readonly ocrdma_alloc_ucontext_resp: Descriptor<struct.ocrdma_alloc_ucontext_resp>;
  readonly ocrdma_create_cq_ureq: Descriptor<struct.ocrdma_create_cq_ureq>;
  readonly ocrdma_create_cq_uresp: Descriptor<struct.ocrdma_create_cq_uresp>;
  readonly ocrdma_create_qp_ureq: Descriptor<struct.ocrdma_create_qp_ureq>;
  readonly ocrdma_create_qp_uresp: Descriptor<struct.ocrdma_create_qp_uresp>;
  readonly ocrdma_create_srq_uresp: Descriptor<struct.ocrdma_create_srq_uresp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ocrdma_alloc_pd_ureq": "__u32 rsvd[2];",
"ocrdma_alloc_pd_uresp": "__u32 id;__u32 dpp_enabled;__u32 dpp_page_addr_hi;__u32 dpp_page_addr_lo;__u32 rsvd[2];",
"ocrdma_alloc_ucontext_resp": ["__u32 dev_id;__u32 wqe_size;__u32 max_inline_data;__u32 dpp_wqe_size;__u64 ah_tbl_page;__u32 ah_tbl_len;__u32 rqe_size;__u8 fw_ver[32];__u64 rsvd1;__u64 rsvd2;",{"variants":{"x86":{"align":8}}}],
"ocrdma_create_cq_ureq": "__u32 dpp_cq;__u32 rsvd;",
"ocrdma_create_cq_uresp": ["__u32 cq_id;__u32 page_size;__u32 num_pages;__u32 max_hw_cqe;__u64 page_addr[8];__u64 db_page_addr;__u32 db_page_size;__u32 phase_change;__u64 rsvd1;__u64 rsvd2;",{"variants":{"x86":{"align":8}}}],
"ocrdma_create_qp_ureq": "__u8 enable_dpp_cq;__u8 rsvd;__u16 dpp_cq_id;__u32 rsvd1;",
"ocrdma_create_qp_uresp": ["__u16 qp_id;__u16 sq_dbid;__u16 rq_dbid;__u16 resv0;__u32 sq_page_size;__u32 rq_page_size;__u32 num_sq_pages;__u32 num_rq_pages;__u64 sq_page_addr[8];__u64 rq_page_addr[8];__u64 db_page_addr;__u32 db_page_size;__u32 dpp_credit;__u32 dpp_offset;__u32 num_wqe_allocated;__u32 num_rqe_allocated;__u32 db_sq_offset;__u32 db_rq_offset;__u32 db_shift;__u64 rsvd[11];",{"variants":{"x86":{"align":8}}}],
"ocrdma_create_srq_uresp": ["__u16 rq_dbid;__u16 resv0;__u32 resv1;__u32 rq_page_size;__u32 num_rq_pages;__u64 rq_page_addr[8];__u64 db_page_addr;__u32 db_page_size;__u32 num_rqe_allocated;__u32 db_rq_offset;__u32 db_shift;__u64 rsvd2;__u64 rsvd3;",{"variants":{"x86":{"align":8}}}]
}`),
);
