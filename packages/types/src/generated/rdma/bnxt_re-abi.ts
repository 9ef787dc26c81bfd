// Generated from Linux 7.3.4 <rdma/bnxt_re-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BNXT_QPLIB_WQE_MODE_INVALID = 2,
  BNXT_QPLIB_WQE_MODE_STATIC = 0,
  BNXT_QPLIB_WQE_MODE_VARIABLE = 1,
  BNXT_RE_ABI_VERSION = 1,
  BNXT_RE_ALLOC_DBR_ATTR = 4097,
  BNXT_RE_ALLOC_DBR_BAR_PAGE = 1,
  BNXT_RE_ALLOC_DBR_HANDLE = 4096,
  BNXT_RE_ALLOC_DBR_OFFSET = 4098,
  BNXT_RE_ALLOC_DBR_PAGE = 2,
  BNXT_RE_ALLOC_PAGE_DPI = 4098,
  BNXT_RE_ALLOC_PAGE_HANDLE = 4096,
  BNXT_RE_ALLOC_PAGE_MMAP_LENGTH = 4100,
  BNXT_RE_ALLOC_PAGE_MMAP_OFFSET = 4099,
  BNXT_RE_ALLOC_PAGE_TYPE = 4097,
  BNXT_RE_ALLOC_WC_PAGE = 0,
  BNXT_RE_AVID_OFFT = 16,
  BNXT_RE_AVID_SIZE = 4,
  BNXT_RE_BEG_RESV_OFFT = 0,
  BNXT_RE_CHIP_ID0_CHIP_MET_SFT = 24,
  BNXT_RE_CHIP_ID0_CHIP_NUM_SFT = 0,
  BNXT_RE_CHIP_ID0_CHIP_REV_SFT = 16,
  BNXT_RE_COMP_MASK_REQ_UCNTX_POW2_SUPPORT = 1,
  BNXT_RE_COMP_MASK_REQ_UCNTX_VAR_WQE_SUPPORT = 2,
  BNXT_RE_CQ_FIXED_NUM_CQE_ENABLE = 1,
  BNXT_RE_CQ_TOGGLE_MEM = 0,
  BNXT_RE_CQ_TOGGLE_PAGE_SUPPORT = 1,
  BNXT_RE_CREATE_QP_ATTR_DBR_HANDLE = 4098,
  BNXT_RE_DEFAULT_DBR_ATTR = 4096,
  BNXT_RE_DESTROY_PAGE_HANDLE = 4096,
  BNXT_RE_END_RESV_OFFT = 4080,
  BNXT_RE_FREE_DBR_HANDLE = 4096,
  BNXT_RE_METHOD_ALLOC_PAGE = 4096,
  BNXT_RE_METHOD_DBR_ALLOC = 4096,
  BNXT_RE_METHOD_DBR_FREE = 4097,
  BNXT_RE_METHOD_DESTROY_PAGE = 4097,
  BNXT_RE_METHOD_GET_DEFAULT_DBR = 4098,
  BNXT_RE_METHOD_GET_TOGGLE_MEM = 4096,
  BNXT_RE_METHOD_NOTIFY_DRV = 4096,
  BNXT_RE_METHOD_RELEASE_TOGGLE_MEM = 4097,
  BNXT_RE_OBJECT_ALLOC_PAGE = 4096,
  BNXT_RE_OBJECT_DBR = 4099,
  BNXT_RE_OBJECT_DEFAULT_DBR = 4100,
  BNXT_RE_OBJECT_GET_TOGGLE_MEM = 4098,
  BNXT_RE_OBJECT_NOTIFY_DRV = 4097,
  BNXT_RE_QP_REQ_MASK_FIXED_QUE_ATTR = 1,
  BNXT_RE_RELEASE_TOGGLE_MEM_HANDLE = 4096,
  BNXT_RE_SRQ_TOGGLE_MEM = 1,
  BNXT_RE_SRQ_TOGGLE_PAGE_SUPPORT = 1,
  BNXT_RE_TOGGLE_MEM_CQ_HANDLE = 4102,
  BNXT_RE_TOGGLE_MEM_HANDLE = 4096,
  BNXT_RE_TOGGLE_MEM_MMAP_LENGTH = 4101,
  BNXT_RE_TOGGLE_MEM_MMAP_OFFSET = 4100,
  BNXT_RE_TOGGLE_MEM_MMAP_PAGE = 4099,
  BNXT_RE_TOGGLE_MEM_RES_ID = 4098,
  BNXT_RE_TOGGLE_MEM_SRQ_HANDLE = 4103,
  BNXT_RE_TOGGLE_MEM_TYPE = 4097,
  BNXT_RE_UCNTX_CMASK_DBR_PACING_ENABLED = 8,
  BNXT_RE_UCNTX_CMASK_HAVE_CCTX = 1,
  BNXT_RE_UCNTX_CMASK_HAVE_MODE = 2,
  BNXT_RE_UCNTX_CMASK_MSN_TABLE_ENABLED = 64,
  BNXT_RE_UCNTX_CMASK_POW2_DISABLED = 16,
  BNXT_RE_UCNTX_CMASK_QP_RATE_LIMIT_ENABLED = 128,
  BNXT_RE_UCNTX_CMASK_TOGGLE_MEM_UOBJ_SUPPORT = 4194304,
  BNXT_RE_UCNTX_CMASK_WC_DPI_ENABLED = 4;
export declare namespace struct {
  /** `<rdma/bnxt_re-abi.h>`: 24 bytes. */
  interface bnxt_re_cq_req extends RecordView<'struct bnxt_re_cq_req'> {
    get cq_va(): bigint;
    set cq_va(value: Integer);
    get cq_handle(): bigint;
    set cq_handle(value: Integer);
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 24 bytes. */
  interface bnxt_re_cq_resp extends RecordView<'struct bnxt_re_cq_resp'> {
    cqid: number;
    tail: number;
    phase: number;
    rsvd: number;
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_db_region extends RecordView<'struct bnxt_re_db_region'> {
    dpi: number;
    reserved: number;
    get reserved2(): bigint;
    set reserved2(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_packet_pacing_caps extends RecordView<'struct bnxt_re_packet_pacing_caps'> {
    qp_rate_limit_min: number;
    qp_rate_limit_max: number;
    supported_qpts: number;
    reserved: number;
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_pd_resp extends RecordView<'struct bnxt_re_pd_resp'> {
    pdid: number;
    dpi: number;
    get dbr(): bigint;
    set dbr(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 40 bytes. */
  interface bnxt_re_qp_req extends RecordView<'struct bnxt_re_qp_req'> {
    get qpsva(): bigint;
    set qpsva(value: Integer);
    get qprva(): bigint;
    set qprva(value: Integer);
    get qp_handle(): bigint;
    set qp_handle(value: Integer);
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
    sq_slots: number;
    sq_npsn: number;
  }

  /** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
  interface bnxt_re_qp_resp extends RecordView<'struct bnxt_re_qp_resp'> {
    qpid: number;
    rsvd: number;
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_query_device_ex_resp extends RecordView<'struct bnxt_re_query_device_ex_resp'> {
    get packet_pacing_caps(): struct.bnxt_re_packet_pacing_caps;
    set packet_pacing_caps(value: From<struct.bnxt_re_packet_pacing_caps>);
  }

  /** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
  interface bnxt_re_resize_cq_req extends RecordView<'struct bnxt_re_resize_cq_req'> {
    get cq_va(): bigint;
    set cq_va(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_srq_req extends RecordView<'struct bnxt_re_srq_req'> {
    get srqva(): bigint;
    set srqva(value: Integer);
    get srq_handle(): bigint;
    set srq_handle(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
  interface bnxt_re_srq_resp extends RecordView<'struct bnxt_re_srq_resp'> {
    srqid: number;
    rsvd: number;
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
  interface bnxt_re_uctx_req extends RecordView<'struct bnxt_re_uctx_req'> {
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/bnxt_re-abi.h>`: 48 bytes. */
  interface bnxt_re_uctx_resp extends RecordView<'struct bnxt_re_uctx_resp'> {
    dev_id: number;
    max_qp: number;
    pg_size: number;
    cqe_sz: number;
    max_cqd: number;
    rsvd: number;
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
    chip_id0: number;
    chip_id1: number;
    mode: number;
    rsvd1: number;
  }
}

export const struct: {
  readonly bnxt_re_cq_req: Descriptor<struct.bnxt_re_cq_req>;
  readonly bnxt_re_cq_resp: Descriptor<struct.bnxt_re_cq_resp>;
  readonly bnxt_re_db_region: Descriptor<struct.bnxt_re_db_region>;
  readonly bnxt_re_packet_pacing_caps: Descriptor<struct.bnxt_re_packet_pacing_caps>;
  readonly bnxt_re_pd_resp: Descriptor<struct.bnxt_re_pd_resp>;
  readonly bnxt_re_qp_req: Descriptor<struct.bnxt_re_qp_req>;
  readonly bnxt_re_qp_resp: Descriptor<struct.bnxt_re_qp_resp>;
  readonly bnxt_re_query_device_ex_resp: Descriptor<struct.bnxt_re_query_device_ex_resp>;
  readonly bnxt_re_resize_cq_req: Descriptor<struct.bnxt_re_resize_cq_req>;
  readonly bnxt_re_srq_req: Descriptor<struct.bnxt_re_srq_req>;
  readonly bnxt_re_srq_resp: Descriptor<struct.bnxt_re_srq_resp>;
  readonly bnxt_re_uctx_req: Descriptor<struct.bnxt_re_uctx_req>;
  readonly bnxt_re_uctx_resp: Descriptor<struct.bnxt_re_uctx_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bnxt_re_cq_req": ["__u64 cq_va;__u64 cq_handle;__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_cq_resp": ["__u32 cqid;__u32 tail;__u32 phase;__u32 rsvd;__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_db_region": ["__u32 dpi;__u32 reserved;__u64 reserved2;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_packet_pacing_caps": "__u32 qp_rate_limit_min;__u32 qp_rate_limit_max;__u32 supported_qpts;__u32 reserved;",
"bnxt_re_pd_resp": ["__u32 pdid;__u32 dpi;__u64 dbr;",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"bnxt_re_qp_req": ["__u64 qpsva;__u64 qprva;__u64 qp_handle;__u64 comp_mask;__u32 sq_slots;__u32 sq_npsn;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_qp_resp": "__u32 qpid;__u32 rsvd;",
"bnxt_re_query_device_ex_resp": "struct bnxt_re_packet_pacing_caps packet_pacing_caps;",
"bnxt_re_resize_cq_req": ["__u64 cq_va;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_srq_req": ["__u64 srqva;__u64 srq_handle;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_srq_resp": ["__u32 srqid;__u32 rsvd;__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_uctx_req": ["__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"bnxt_re_uctx_resp": ["__u32 dev_id;__u32 max_qp;__u32 pg_size;__u32 cqe_sz;__u32 max_cqd;__u32 rsvd;__u64 comp_mask;__u32 chip_id0;__u32 chip_id1;__u32 mode;__u32 rsvd1;",{"variants":{"x86":{"align":8}}}]
}`),
);
