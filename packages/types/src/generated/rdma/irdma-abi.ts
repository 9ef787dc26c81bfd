// Generated from Linux 7.3.4 <rdma/irdma-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IRDMA_ABI_VER = 5,
  IRDMA_ALLOC_UCTX_MAX_HW_SRQ_QUANTA = 4,
  IRDMA_ALLOC_UCTX_MIN_HW_WQ_SIZE = 2,
  IRDMA_ALLOC_UCTX_USE_RAW_ATTR = 1,
  IRDMA_MEMREG_TYPE_CQ = 2,
  IRDMA_MEMREG_TYPE_MEM = 0,
  IRDMA_MEMREG_TYPE_QP = 1,
  IRDMA_MEMREG_TYPE_SRQ = 3,
  IRDMA_SUPPORT_WQE_FORMAT_V2 = 8;
export declare namespace struct {
  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_alloc_pd_resp extends RecordView<'struct irdma_alloc_pd_resp'> {
    pd_id: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/irdma-abi.h>`: 16 bytes. */
  interface irdma_alloc_ucontext_req extends RecordView<'struct irdma_alloc_ucontext_req'> {
    rsvd32: number;
    userspace_ver: number;
    get rsvd8(): Uint8Array;
    set rsvd8(value: Bytes);
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/irdma-abi.h>`: 80 bytes. */
  interface irdma_alloc_ucontext_resp extends RecordView<'struct irdma_alloc_ucontext_resp'> {
    max_pds: number;
    max_qps: number;
    wq_size: number;
    kernel_ver: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get feature_flags(): bigint;
    set feature_flags(value: Integer);
    get db_mmap_key(): bigint;
    set db_mmap_key(value: Integer);
    max_hw_wq_frags: number;
    max_hw_read_sges: number;
    max_hw_inline: number;
    max_hw_rq_quanta: number;
    max_hw_wq_quanta: number;
    min_hw_cq_size: number;
    max_hw_cq_size: number;
    max_hw_sq_chunk: number;
    hw_rev: number;
    rsvd2: number;
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
    min_hw_wq_size: number;
    get revd3(): Uint8Array;
    set revd3(value: Bytes);
    max_hw_srq_quanta: number;
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_create_ah_resp extends RecordView<'struct irdma_create_ah_resp'> {
    ah_id: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/irdma-abi.h>`: 16 bytes. */
  interface irdma_create_cq_req extends RecordView<'struct irdma_create_cq_req'> {
    get user_cq_buf(): bigint;
    set user_cq_buf(value: Integer);
    get user_shadow_area(): bigint;
    set user_shadow_area(value: Integer);
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_create_cq_resp extends RecordView<'struct irdma_create_cq_resp'> {
    cq_id: number;
    cq_size: number;
  }

  /** `<rdma/irdma-abi.h>`: 32 bytes. */
  interface irdma_create_qp_req extends RecordView<'struct irdma_create_qp_req'> {
    get user_wqe_bufs(): bigint;
    set user_wqe_bufs(value: Integer);
    get user_compl_ctx(): bigint;
    set user_compl_ctx(value: Integer);
    get legacy_dontuse(): BigUint64Array;
    set legacy_dontuse(value: Iterable<Integer>);
  }

  /** `<rdma/irdma-abi.h>`: 24 bytes. */
  interface irdma_create_qp_resp extends RecordView<'struct irdma_create_qp_resp'> {
    qp_id: number;
    actual_sq_size: number;
    actual_rq_size: number;
    irdma_drv_opt: number;
    push_idx: number;
    lsmm: number;
    rsvd: number;
    qp_caps: number;
  }

  /** `<rdma/irdma-abi.h>`: 16 bytes. */
  interface irdma_create_srq_req extends RecordView<'struct irdma_create_srq_req'> {
    get user_srq_buf(): bigint;
    set user_srq_buf(value: Integer);
    get user_shadow_area(): bigint;
    set user_shadow_area(value: Integer);
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_create_srq_resp extends RecordView<'struct irdma_create_srq_resp'> {
    srq_id: number;
    srq_size: number;
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_mem_reg_req extends RecordView<'struct irdma_mem_reg_req'> {
    reg_type: number;
    cq_pages: number;
    rq_pages: number;
    sq_pages: number;
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_modify_qp_req extends RecordView<'struct irdma_modify_qp_req'> {
    sq_flush: number;
    rq_flush: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/irdma-abi.h>`: 24 bytes. */
  interface irdma_modify_qp_resp extends RecordView<'struct irdma_modify_qp_resp'> {
    get push_wqe_mmap_key(): bigint;
    set push_wqe_mmap_key(value: Integer);
    get push_db_mmap_key(): bigint;
    set push_db_mmap_key(value: Integer);
    push_offset: number;
    push_valid: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/irdma-abi.h>`: 8 bytes. */
  interface irdma_resize_cq_req extends RecordView<'struct irdma_resize_cq_req'> {
    get user_cq_buffer(): bigint;
    set user_cq_buffer(value: Integer);
  }
}

export const struct: {
  readonly irdma_alloc_pd_resp: Descriptor<struct.irdma_alloc_pd_resp>;
  readonly irdma_alloc_ucontext_req: Descriptor<struct.irdma_alloc_ucontext_req>;
  readonly irdma_alloc_ucontext_resp: Descriptor<struct.irdma_alloc_ucontext_resp>;
  readonly irdma_create_ah_resp: Descriptor<struct.irdma_create_ah_resp>;
  readonly irdma_create_cq_req: Descriptor<struct.irdma_create_cq_req>;
  readonly irdma_create_cq_resp: Descriptor<struct.irdma_create_cq_resp>;
  readonly irdma_create_qp_req: Descriptor<struct.irdma_create_qp_req>;
  readonly irdma_create_qp_resp: Descriptor<struct.irdma_create_qp_resp>;
  readonly irdma_create_srq_req: Descriptor<struct.irdma_create_srq_req>;
  readonly irdma_create_srq_resp: Descriptor<struct.irdma_create_srq_resp>;
  readonly irdma_mem_reg_req: Descriptor<struct.irdma_mem_reg_req>;
  readonly irdma_modify_qp_req: Descriptor<struct.irdma_modify_qp_req>;
  readonly irdma_modify_qp_resp: Descriptor<struct.irdma_modify_qp_resp>;
  readonly irdma_resize_cq_req: Descriptor<struct.irdma_resize_cq_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"irdma_alloc_pd_resp": "__u32 pd_id;__u8 rsvd[4];",
"irdma_alloc_ucontext_req": ["__u32 rsvd32;__u8 userspace_ver;__u8 rsvd8[3];__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"irdma_alloc_ucontext_resp": ["__u32 max_pds;__u32 max_qps;__u32 wq_size;__u8 kernel_ver;__u8 rsvd[3];__u64 feature_flags;__u64 db_mmap_key;__u32 max_hw_wq_frags;__u32 max_hw_read_sges;__u32 max_hw_inline;__u32 max_hw_rq_quanta;__u32 max_hw_wq_quanta;__u32 min_hw_cq_size;__u32 max_hw_cq_size;__u16 max_hw_sq_chunk;__u8 hw_rev;__u8 rsvd2;__u64 comp_mask;__u16 min_hw_wq_size;__u8 revd3[2];__u32 max_hw_srq_quanta;",{"variants":{"x86":{"align":8}}}],
"irdma_create_ah_resp": "__u32 ah_id;__u8 rsvd[4];",
"irdma_create_cq_req": ["__u64 user_cq_buf;__u64 user_shadow_area;",{"variants":{"x86":{"align":8}}}],
"irdma_create_cq_resp": "__u32 cq_id;__u32 cq_size;",
"irdma_create_qp_req": ["__u64 user_wqe_bufs;__u64 user_compl_ctx;__u64 legacy_dontuse[2];",{"variants":{"x86":{"align":8}}}],
"irdma_create_qp_resp": "__u32 qp_id;__u32 actual_sq_size;__u32 actual_rq_size;__u32 irdma_drv_opt;__u16 push_idx;__u8 lsmm;__u8 rsvd;__u32 qp_caps;",
"irdma_create_srq_req": ["__u64 user_srq_buf;__u64 user_shadow_area;",{"variants":{"x86":{"align":8}}}],
"irdma_create_srq_resp": "__u32 srq_id;__u32 srq_size;",
"irdma_mem_reg_req": "__u16 reg_type;__u16 cq_pages;__u16 rq_pages;__u16 sq_pages;",
"irdma_modify_qp_req": "__u8 sq_flush;__u8 rq_flush;__u8 rsvd[6];",
"irdma_modify_qp_resp": ["__u64 push_wqe_mmap_key;__u64 push_db_mmap_key;__u16 push_offset;__u8 push_valid;__u8 rsvd[5];",{"variants":{"x86":{"align":8}}}],
"irdma_resize_cq_req": ["__u64 user_cq_buffer;",{"variants":{"x86":{"align":8}}}]
}`),
);
