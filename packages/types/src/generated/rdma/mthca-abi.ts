// Generated from Linux 7.3.4 <rdma/mthca-abi.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const MTHCA_MR_DMASYNC = 1,
  MTHCA_UVERBS_ABI_VERSION = 1;
export declare namespace struct {
  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_alloc_pd_resp extends RecordView<'struct mthca_alloc_pd_resp'> {
    pdn: number;
    reserved: number;
  }

  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_alloc_ucontext_resp extends RecordView<'struct mthca_alloc_ucontext_resp'> {
    qp_tab_size: number;
    uarc_size: number;
  }

  /** `<rdma/mthca-abi.h>`: 32 bytes. */
  interface mthca_create_cq extends RecordView<'struct mthca_create_cq'> {
    lkey: number;
    pdn: number;
    get arm_db_page(): bigint;
    set arm_db_page(value: Integer);
    get set_db_page(): bigint;
    set set_db_page(value: Integer);
    arm_db_index: number;
    set_db_index: number;
  }

  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_create_cq_resp extends RecordView<'struct mthca_create_cq_resp'> {
    cqn: number;
    reserved: number;
  }

  /** `<rdma/mthca-abi.h>`: 32 bytes. */
  interface mthca_create_qp extends RecordView<'struct mthca_create_qp'> {
    lkey: number;
    reserved: number;
    get sq_db_page(): bigint;
    set sq_db_page(value: Integer);
    get rq_db_page(): bigint;
    set rq_db_page(value: Integer);
    sq_db_index: number;
    rq_db_index: number;
  }

  /** `<rdma/mthca-abi.h>`: 16 bytes. */
  interface mthca_create_srq extends RecordView<'struct mthca_create_srq'> {
    lkey: number;
    db_index: number;
    get db_page(): bigint;
    set db_page(value: Integer);
  }

  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_create_srq_resp extends RecordView<'struct mthca_create_srq_resp'> {
    srqn: number;
    reserved: number;
  }

  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_reg_mr extends RecordView<'struct mthca_reg_mr'> {
    mr_attrs: number;
    reserved: number;
  }

  /** `<rdma/mthca-abi.h>`: 8 bytes. */
  interface mthca_resize_cq extends RecordView<'struct mthca_resize_cq'> {
    lkey: number;
    reserved: number;
  }
}

export const struct: {
  readonly mthca_alloc_pd_resp: Descriptor<struct.mthca_alloc_pd_resp>;
  readonly mthca_alloc_ucontext_resp: Descriptor<struct.mthca_alloc_ucontext_resp>;
  readonly mthca_create_cq: Descriptor<struct.mthca_create_cq>;
  readonly mthca_create_cq_resp: Descriptor<struct.mthca_create_cq_resp>;
  readonly mthca_create_qp: Descriptor<struct.mthca_create_qp>;
  readonly mthca_create_srq: Descriptor<struct.mthca_create_srq>;
  readonly mthca_create_srq_resp: Descriptor<struct.mthca_create_srq_resp>;
  readonly mthca_reg_mr: Descriptor<struct.mthca_reg_mr>;
  readonly mthca_resize_cq: Descriptor<struct.mthca_resize_cq>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mthca_alloc_pd_resp": "__u32 pdn;__u32 reserved;",
"mthca_alloc_ucontext_resp": "__u32 qp_tab_size;__u32 uarc_size;",
"mthca_create_cq": ["__u32 lkey;__u32 pdn;__u64 arm_db_page;__u64 set_db_page;__u32 arm_db_index;__u32 set_db_index;",{"variants":{"x86":{"align":8}}}],
"mthca_create_cq_resp": "__u32 cqn;__u32 reserved;",
"mthca_create_qp": ["__u32 lkey;__u32 reserved;__u64 sq_db_page;__u64 rq_db_page;__u32 sq_db_index;__u32 rq_db_index;",{"variants":{"x86":{"align":8}}}],
"mthca_create_srq": ["__u32 lkey;__u32 db_index;__u64 db_page;",{"variants":{"x86":{"align":8}}}],
"mthca_create_srq_resp": "__u32 srqn;__u32 reserved;",
"mthca_reg_mr": "__u32 mr_attrs;__u32 reserved;",
"mthca_resize_cq": "__u32 lkey;__u32 reserved;"
}`),
);
