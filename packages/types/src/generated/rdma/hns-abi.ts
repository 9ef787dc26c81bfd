// Generated from Linux 7.3.4 <rdma/hns-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const HNS_ROCE_CQE_INLINE_FLAGS = 4,
  HNS_ROCE_CQ_FLAG_RECORD_DB = 1,
  HNS_ROCE_CREATE_QP_FLAGS_DCQCN = 0,
  HNS_ROCE_CREATE_QP_FLAGS_DIP = 3,
  HNS_ROCE_CREATE_QP_FLAGS_HC3 = 2,
  HNS_ROCE_CREATE_QP_FLAGS_LDCP = 1,
  HNS_ROCE_CREATE_QP_MASK_CONGEST_TYPE = 1,
  HNS_ROCE_EXSGE_FLAGS = 1,
  HNS_ROCE_QP_CAP_DIRECT_WQE = 32,
  HNS_ROCE_QP_CAP_OWNER_DB = 4,
  HNS_ROCE_QP_CAP_RQ_RECORD_DB = 1,
  HNS_ROCE_QP_CAP_SQ_RECORD_DB = 2,
  HNS_ROCE_RQ_INLINE_FLAGS = 2,
  HNS_ROCE_RSP_CQE_INLINE_FLAGS = 4,
  HNS_ROCE_RSP_EXSGE_FLAGS = 1,
  HNS_ROCE_RSP_RQ_INLINE_FLAGS = 2,
  HNS_ROCE_RSP_SRQ_CAP_RECORD_DB = 1,
  HNS_ROCE_SRQ_CAP_RECORD_DB = 1;
export declare namespace struct {
  /** `<rdma/hns-abi.h>`: 4 bytes. */
  interface hns_roce_ib_alloc_pd_resp extends RecordView<'struct hns_roce_ib_alloc_pd_resp'> {
    pdn: number;
  }

  /** `<rdma/hns-abi.h>`: 8 bytes. */
  interface hns_roce_ib_alloc_ucontext extends RecordView<'struct hns_roce_ib_alloc_ucontext'> {
    config: number;
    reserved: number;
  }

  /** `<rdma/hns-abi.h>`: 32 bytes. */
  interface hns_roce_ib_alloc_ucontext_resp
    extends RecordView<'struct hns_roce_ib_alloc_ucontext_resp'> {
    qp_tab_size: number;
    cqe_size: number;
    srq_tab_size: number;
    reserved: number;
    config: number;
    max_inline_data: number;
    congest_type: number;
    get reserved0(): Uint8Array;
    set reserved0(value: Bytes);
  }

  /** `<rdma/hns-abi.h>`: 8 bytes. */
  interface hns_roce_ib_create_ah_resp extends RecordView<'struct hns_roce_ib_create_ah_resp'> {
    get dmac(): Uint8Array;
    set dmac(value: Bytes);
    priority: number;
    tc_mode: number;
  }

  /** `<rdma/hns-abi.h>`: 24 bytes. */
  interface hns_roce_ib_create_cq extends RecordView<'struct hns_roce_ib_create_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    cqe_size: number;
    reserved: number;
  }

  /** `<rdma/hns-abi.h>`: 16 bytes. */
  interface hns_roce_ib_create_cq_resp extends RecordView<'struct hns_roce_ib_create_cq_resp'> {
    get cqn(): bigint;
    set cqn(value: Integer);
    get cap_flags(): bigint;
    set cap_flags(value: Integer);
  }

  /** `<rdma/hns-abi.h>`: 56 bytes. */
  interface hns_roce_ib_create_qp extends RecordView<'struct hns_roce_ib_create_qp'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    log_sq_bb_count: number;
    log_sq_stride: number;
    sq_no_prefetch: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get sdb_addr(): bigint;
    set sdb_addr(value: Integer);
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
    get create_flags(): bigint;
    set create_flags(value: Integer);
    get cong_type_flags(): bigint;
    set cong_type_flags(value: Integer);
  }

  /** `<rdma/hns-abi.h>`: 16 bytes. */
  interface hns_roce_ib_create_qp_resp extends RecordView<'struct hns_roce_ib_create_qp_resp'> {
    get cap_flags(): bigint;
    set cap_flags(value: Integer);
    get dwqe_mmap_key(): bigint;
    set dwqe_mmap_key(value: Integer);
  }

  /** `<rdma/hns-abi.h>`: 32 bytes. */
  interface hns_roce_ib_create_srq extends RecordView<'struct hns_roce_ib_create_srq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    get que_addr(): bigint;
    set que_addr(value: Integer);
    req_cap_flags: number;
    reserved: number;
  }

  /** `<rdma/hns-abi.h>`: 8 bytes. */
  interface hns_roce_ib_create_srq_resp extends RecordView<'struct hns_roce_ib_create_srq_resp'> {
    srqn: number;
    cap_flags: number;
  }

  /** `<rdma/hns-abi.h>`: 8 bytes. */
  interface hns_roce_ib_modify_qp_resp extends RecordView<'struct hns_roce_ib_modify_qp_resp'> {
    tc_mode: number;
    priority: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly hns_roce_ib_alloc_pd_resp: Descriptor<struct.hns_roce_ib_alloc_pd_resp>;
  readonly hns_roce_ib_alloc_ucontext: Descriptor<struct.hns_roce_ib_alloc_ucontext>;
  readonly hns_roce_ib_alloc_ucontext_resp: Descriptor<struct.hns_roce_ib_alloc_ucontext_resp>;
  readonly hns_roce_ib_create_ah_resp: Descriptor<struct.hns_roce_ib_create_ah_resp>;
  readonly hns_roce_ib_create_cq: Descriptor<struct.hns_roce_ib_create_cq>;
  readonly hns_roce_ib_create_cq_resp: Descriptor<struct.hns_roce_ib_create_cq_resp>;
  readonly hns_roce_ib_create_qp: Descriptor<struct.hns_roce_ib_create_qp>;
  readonly hns_roce_ib_create_qp_resp: Descriptor<struct.hns_roce_ib_create_qp_resp>;
  readonly hns_roce_ib_create_srq: Descriptor<struct.hns_roce_ib_create_srq>;
  readonly hns_roce_ib_create_srq_resp: Descriptor<struct.hns_roce_ib_create_srq_resp>;
  readonly hns_roce_ib_modify_qp_resp: Descriptor<struct.hns_roce_ib_modify_qp_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hns_roce_ib_alloc_pd_resp": "__u32 pdn;",
"hns_roce_ib_alloc_ucontext": "__u32 config;__u32 reserved;",
"hns_roce_ib_alloc_ucontext_resp": "__u32 qp_tab_size;__u32 cqe_size;__u32 srq_tab_size;__u32 reserved;__u32 config;__u32 max_inline_data;__u8 congest_type;__u8 reserved0[7];",
"hns_roce_ib_create_ah_resp": "__u8 dmac[6];__u8 priority;__u8 tc_mode;",
"hns_roce_ib_create_cq": ["__u64 buf_addr;__u64 db_addr;__u32 cqe_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"hns_roce_ib_create_cq_resp": ["__u64 cqn;__u64 cap_flags;",{"variants":{"x86":{"align":8}}}],
"hns_roce_ib_create_qp": ["__u64 buf_addr;__u64 db_addr;__u8 log_sq_bb_count;__u8 log_sq_stride;__u8 sq_no_prefetch;__u8 reserved[5];__u64 sdb_addr;__u64 comp_mask;__u64 create_flags;__u64 cong_type_flags;",{"variants":{"x86":{"align":8}}}],
"hns_roce_ib_create_qp_resp": ["__u64 cap_flags;__u64 dwqe_mmap_key;",{"variants":{"x86":{"align":8}}}],
"hns_roce_ib_create_srq": ["__u64 buf_addr;__u64 db_addr;__u64 que_addr;__u32 req_cap_flags;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"hns_roce_ib_create_srq_resp": "__u32 srqn;__u32 cap_flags;",
"hns_roce_ib_modify_qp_resp": "__u8 tc_mode;__u8 priority;__u8 reserved[6];"
}`),
);
