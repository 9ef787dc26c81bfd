// Generated from Linux 7.3.4 <rdma/mlx4-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MLX4_IB_QUERY_DEV_RESP_MASK_CORE_CLOCK_OFFSET = 1,
  MLX4_IB_RX_HASH_DST_IPV4 = 2,
  MLX4_IB_RX_HASH_DST_IPV6 = 8,
  MLX4_IB_RX_HASH_DST_PORT_TCP = 32,
  MLX4_IB_RX_HASH_DST_PORT_UDP = 128,
  MLX4_IB_RX_HASH_FUNC_TOEPLITZ = 1,
  MLX4_IB_RX_HASH_INNER = 2147483648,
  MLX4_IB_RX_HASH_SRC_IPV4 = 1,
  MLX4_IB_RX_HASH_SRC_IPV6 = 4,
  MLX4_IB_RX_HASH_SRC_PORT_TCP = 16,
  MLX4_IB_RX_HASH_SRC_PORT_UDP = 64,
  MLX4_IB_UVERBS_ABI_VERSION = 4,
  MLX4_IB_UVERBS_NO_DEV_CAPS_ABI_VERSION = 3,
  MLX4_USER_DEV_CAP_LARGE_CQE = 1;
export declare namespace struct {
  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_alloc_pd_resp extends RecordView<'struct mlx4_ib_alloc_pd_resp'> {
    pdn: number;
    reserved: number;
  }

  /** `<rdma/mlx4-abi.h>`: 16 bytes. */
  interface mlx4_ib_alloc_ucontext_resp extends RecordView<'struct mlx4_ib_alloc_ucontext_resp'> {
    dev_caps: number;
    qp_tab_size: number;
    bf_reg_size: number;
    bf_regs_per_page: number;
    cqe_size: number;
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_alloc_ucontext_resp_v3
    extends RecordView<'struct mlx4_ib_alloc_ucontext_resp_v3'> {
    qp_tab_size: number;
    bf_reg_size: number;
    bf_regs_per_page: number;
  }

  /** `<rdma/mlx4-abi.h>`: 16 bytes. */
  interface mlx4_ib_create_cq extends RecordView<'struct mlx4_ib_create_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_create_cq_resp extends RecordView<'struct mlx4_ib_create_cq_resp'> {
    cqn: number;
    reserved: number;
  }

  /** `<rdma/mlx4-abi.h>`: 24 bytes. */
  interface mlx4_ib_create_qp extends RecordView<'struct mlx4_ib_create_qp'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    log_sq_bb_count: number;
    log_sq_stride: number;
    sq_no_prefetch: number;
    reserved: number;
    inl_recv_sz: number;
  }

  /** `<rdma/mlx4-abi.h>`: 64 bytes. */
  interface mlx4_ib_create_qp_rss extends RecordView<'struct mlx4_ib_create_qp_rss'> {
    get rx_hash_fields_mask(): bigint;
    set rx_hash_fields_mask(value: Integer);
    rx_hash_function: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get rx_hash_key(): Uint8Array;
    set rx_hash_key(value: Bytes);
    comp_mask: number;
    reserved1: number;
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_create_rwq_ind_tbl_resp
    extends RecordView<'struct mlx4_ib_create_rwq_ind_tbl_resp'> {
    response_length: number;
    reserved: number;
  }

  /** `<rdma/mlx4-abi.h>`: 16 bytes. */
  interface mlx4_ib_create_srq extends RecordView<'struct mlx4_ib_create_srq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_create_srq_resp extends RecordView<'struct mlx4_ib_create_srq_resp'> {
    srqn: number;
    reserved: number;
  }

  /** `<rdma/mlx4-abi.h>`: 24 bytes. */
  interface mlx4_ib_create_wq extends RecordView<'struct mlx4_ib_create_wq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    log_range_size: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    comp_mask: number;
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_modify_wq extends RecordView<'struct mlx4_ib_modify_wq'> {
    comp_mask: number;
    reserved: number;
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_resize_cq extends RecordView<'struct mlx4_ib_resize_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
  }

  /** `<rdma/mlx4-abi.h>`: 16 bytes. */
  interface mlx4_ib_rss_caps extends RecordView<'struct mlx4_ib_rss_caps'> {
    get rx_hash_fields_mask(): bigint;
    set rx_hash_fields_mask(value: Integer);
    rx_hash_function: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/mlx4-abi.h>`: 8 bytes. */
  interface mlx4_ib_tso_caps extends RecordView<'struct mlx4_ib_tso_caps'> {
    max_tso: number;
    supported_qpts: number;
  }

  /** `<rdma/mlx4-abi.h>`: 48 bytes. */
  interface mlx4_uverbs_ex_query_device_resp
    extends RecordView<'struct mlx4_uverbs_ex_query_device_resp'> {
    comp_mask: number;
    response_length: number;
    get hca_core_clock_offset(): bigint;
    set hca_core_clock_offset(value: Integer);
    max_inl_recv_sz: number;
    reserved: number;
    get rss_caps(): struct.mlx4_ib_rss_caps;
    set rss_caps(value: From<struct.mlx4_ib_rss_caps>);
    get tso_caps(): struct.mlx4_ib_tso_caps;
    set tso_caps(value: From<struct.mlx4_ib_tso_caps>);
  }
}

export const struct: {
  readonly mlx4_ib_alloc_pd_resp: Descriptor<struct.mlx4_ib_alloc_pd_resp>;
  readonly mlx4_ib_alloc_ucontext_resp: Descriptor<struct.mlx4_ib_alloc_ucontext_resp>;
  readonly mlx4_ib_alloc_ucontext_resp_v3: Descriptor<struct.mlx4_ib_alloc_ucontext_resp_v3>;
  readonly mlx4_ib_create_cq: Descriptor<struct.mlx4_ib_create_cq>;
  readonly mlx4_ib_create_cq_resp: Descriptor<struct.mlx4_ib_create_cq_resp>;
  readonly mlx4_ib_create_qp: Descriptor<struct.mlx4_ib_create_qp>;
  readonly mlx4_ib_create_qp_rss: Descriptor<struct.mlx4_ib_create_qp_rss>;
  readonly mlx4_ib_create_rwq_ind_tbl_resp: Descriptor<struct.mlx4_ib_create_rwq_ind_tbl_resp>;
  readonly mlx4_ib_create_srq: Descriptor<struct.mlx4_ib_create_srq>;
  readonly mlx4_ib_create_srq_resp: Descriptor<struct.mlx4_ib_create_srq_resp>;
  readonly mlx4_ib_create_wq: Descriptor<struct.mlx4_ib_create_wq>;
  readonly mlx4_ib_modify_wq: Descriptor<struct.mlx4_ib_modify_wq>;
  readonly mlx4_ib_resize_cq: Descriptor<struct.mlx4_ib_resize_cq>;
  readonly mlx4_ib_rss_caps: Descriptor<struct.mlx4_ib_rss_caps>;
  readonly mlx4_ib_tso_caps: Descriptor<struct.mlx4_ib_tso_caps>;
  readonly mlx4_uverbs_ex_query_device_resp: Descriptor<struct.mlx4_uverbs_ex_query_device_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mlx4_ib_alloc_pd_resp": "__u32 pdn;__u32 reserved;",
"mlx4_ib_alloc_ucontext_resp": "__u32 dev_caps;__u32 qp_tab_size;__u16 bf_reg_size;__u16 bf_regs_per_page;__u32 cqe_size;",
"mlx4_ib_alloc_ucontext_resp_v3": "__u32 qp_tab_size;__u16 bf_reg_size;__u16 bf_regs_per_page;",
"mlx4_ib_create_cq": ["__u64 buf_addr;__u64 db_addr;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_create_cq_resp": "__u32 cqn;__u32 reserved;",
"mlx4_ib_create_qp": ["__u64 buf_addr;__u64 db_addr;__u8 log_sq_bb_count;__u8 log_sq_stride;__u8 sq_no_prefetch;__u8 reserved;__u32 inl_recv_sz;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_create_qp_rss": ["__u64 rx_hash_fields_mask;__u8 rx_hash_function;__u8 reserved[7];__u8 rx_hash_key[40];__u32 comp_mask;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_create_rwq_ind_tbl_resp": "__u32 response_length;__u32 reserved;",
"mlx4_ib_create_srq": ["__u64 buf_addr;__u64 db_addr;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_create_srq_resp": "__u32 srqn;__u32 reserved;",
"mlx4_ib_create_wq": ["__u64 buf_addr;__u64 db_addr;__u8 log_range_size;__u8 reserved[3];__u32 comp_mask;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_modify_wq": "__u32 comp_mask;__u32 reserved;",
"mlx4_ib_resize_cq": ["__u64 buf_addr;",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_rss_caps": ["__u64 rx_hash_fields_mask;__u8 rx_hash_function;__u8 reserved[7];",{"variants":{"x86":{"align":8}}}],
"mlx4_ib_tso_caps": "__u32 max_tso;__u32 supported_qpts;",
"mlx4_uverbs_ex_query_device_resp": "__u32 comp_mask;__u32 response_length;__u64 hca_core_clock_offset;__u32 max_inl_recv_sz;__u32 reserved;struct mlx4_ib_rss_caps rss_caps;struct mlx4_ib_tso_caps tso_caps;"
}`),
);
