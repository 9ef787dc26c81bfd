// Generated from Linux 7.3.4 <rdma/mlx4-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_alloc_pd_resp extends RecordView<'struct mlx4_ib_alloc_pd_resp'> {
  pdn: number;
  reserved: number;
}

export const mlx4_ib_alloc_pd_resp: Descriptor<mlx4_ib_alloc_pd_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_alloc_pd_resp',
    `
  __u32 pdn;
  __u32 reserved;
`,
  );

/** `<rdma/mlx4-abi.h>`: 16 bytes. */
export interface mlx4_ib_alloc_ucontext_resp
  extends RecordView<'struct mlx4_ib_alloc_ucontext_resp'> {
  dev_caps: number;
  qp_tab_size: number;
  bf_reg_size: number;
  bf_regs_per_page: number;
  cqe_size: number;
}

export const mlx4_ib_alloc_ucontext_resp: Descriptor<mlx4_ib_alloc_ucontext_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_alloc_ucontext_resp',
    `
  __u32 dev_caps;
  __u32 qp_tab_size;
  __u16 bf_reg_size;
  __u16 bf_regs_per_page;
  __u32 cqe_size;
`,
  );

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_alloc_ucontext_resp_v3
  extends RecordView<'struct mlx4_ib_alloc_ucontext_resp_v3'> {
  qp_tab_size: number;
  bf_reg_size: number;
  bf_regs_per_page: number;
}

export const mlx4_ib_alloc_ucontext_resp_v3: Descriptor<mlx4_ib_alloc_ucontext_resp_v3> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_alloc_ucontext_resp_v3',
    `
  __u32 qp_tab_size;
  __u16 bf_reg_size;
  __u16 bf_regs_per_page;
`,
  );

/** `<rdma/mlx4-abi.h>`: 16 bytes. */
export interface mlx4_ib_create_cq extends RecordView<'struct mlx4_ib_create_cq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
}

export const mlx4_ib_create_cq: Descriptor<mlx4_ib_create_cq> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_create_cq',
  `
  __u64 buf_addr;
  __u64 db_addr;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_create_cq_resp extends RecordView<'struct mlx4_ib_create_cq_resp'> {
  cqn: number;
  reserved: number;
}

export const mlx4_ib_create_cq_resp: Descriptor<mlx4_ib_create_cq_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_create_cq_resp',
    `
  __u32 cqn;
  __u32 reserved;
`,
  );

/** `<rdma/mlx4-abi.h>`: 24 bytes. */
export interface mlx4_ib_create_qp extends RecordView<'struct mlx4_ib_create_qp'> {
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

export const mlx4_ib_create_qp: Descriptor<mlx4_ib_create_qp> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_create_qp',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u8 log_sq_bb_count;
  __u8 log_sq_stride;
  __u8 sq_no_prefetch;
  __u8 reserved;
  __u32 inl_recv_sz;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 64 bytes. */
export interface mlx4_ib_create_qp_rss extends RecordView<'struct mlx4_ib_create_qp_rss'> {
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

export const mlx4_ib_create_qp_rss: Descriptor<mlx4_ib_create_qp_rss> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_create_qp_rss',
    `
  __u64 rx_hash_fields_mask;
  __u8 rx_hash_function;
  __u8 reserved[7];
  __u8 rx_hash_key[40];
  __u32 comp_mask;
  __u32 reserved1;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_create_rwq_ind_tbl_resp
  extends RecordView<'struct mlx4_ib_create_rwq_ind_tbl_resp'> {
  response_length: number;
  reserved: number;
}

export const mlx4_ib_create_rwq_ind_tbl_resp: Descriptor<mlx4_ib_create_rwq_ind_tbl_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_create_rwq_ind_tbl_resp',
    `
  __u32 response_length;
  __u32 reserved;
`,
  );

/** `<rdma/mlx4-abi.h>`: 16 bytes. */
export interface mlx4_ib_create_srq extends RecordView<'struct mlx4_ib_create_srq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
}

export const mlx4_ib_create_srq: Descriptor<mlx4_ib_create_srq> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_create_srq',
  `
  __u64 buf_addr;
  __u64 db_addr;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_create_srq_resp extends RecordView<'struct mlx4_ib_create_srq_resp'> {
  srqn: number;
  reserved: number;
}

export const mlx4_ib_create_srq_resp: Descriptor<mlx4_ib_create_srq_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_ib_create_srq_resp',
    `
  __u32 srqn;
  __u32 reserved;
`,
  );

/** `<rdma/mlx4-abi.h>`: 24 bytes. */
export interface mlx4_ib_create_wq extends RecordView<'struct mlx4_ib_create_wq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  log_range_size: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  comp_mask: number;
}

export const mlx4_ib_create_wq: Descriptor<mlx4_ib_create_wq> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_create_wq',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u8 log_range_size;
  __u8 reserved[3];
  __u32 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_modify_wq extends RecordView<'struct mlx4_ib_modify_wq'> {
  comp_mask: number;
  reserved: number;
}

export const mlx4_ib_modify_wq: Descriptor<mlx4_ib_modify_wq> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_modify_wq',
  `
  __u32 comp_mask;
  __u32 reserved;
`,
);

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_resize_cq extends RecordView<'struct mlx4_ib_resize_cq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
}

export const mlx4_ib_resize_cq: Descriptor<mlx4_ib_resize_cq> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_resize_cq',
  `
  __u64 buf_addr;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 16 bytes. */
export interface mlx4_ib_rss_caps extends RecordView<'struct mlx4_ib_rss_caps'> {
  get rx_hash_fields_mask(): bigint;
  set rx_hash_fields_mask(value: Integer);
  rx_hash_function: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mlx4_ib_rss_caps: Descriptor<mlx4_ib_rss_caps> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_rss_caps',
  `
  __u64 rx_hash_fields_mask;
  __u8 rx_hash_function;
  __u8 reserved[7];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx4-abi.h>`: 8 bytes. */
export interface mlx4_ib_tso_caps extends RecordView<'struct mlx4_ib_tso_caps'> {
  max_tso: number;
  supported_qpts: number;
}

export const mlx4_ib_tso_caps: Descriptor<mlx4_ib_tso_caps> = /* @__PURE__ */ declareStruct(
  'mlx4_ib_tso_caps',
  `
  __u32 max_tso;
  __u32 supported_qpts;
`,
);

/** `<rdma/mlx4-abi.h>`: 48 bytes. */
export interface mlx4_uverbs_ex_query_device_resp
  extends RecordView<'struct mlx4_uverbs_ex_query_device_resp'> {
  comp_mask: number;
  response_length: number;
  get hca_core_clock_offset(): bigint;
  set hca_core_clock_offset(value: Integer);
  max_inl_recv_sz: number;
  reserved: number;
  get rss_caps(): mlx4_ib_rss_caps;
  set rss_caps(value: mlx4_ib_rss_caps | Init<mlx4_ib_rss_caps>);
  get tso_caps(): mlx4_ib_tso_caps;
  set tso_caps(value: mlx4_ib_tso_caps | Init<mlx4_ib_tso_caps>);
}

export const mlx4_uverbs_ex_query_device_resp: Descriptor<mlx4_uverbs_ex_query_device_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx4_uverbs_ex_query_device_resp',
    `
  __u32 comp_mask;
  __u32 response_length;
  __u64 hca_core_clock_offset;
  __u32 max_inl_recv_sz;
  __u32 reserved;
  struct mlx4_ib_rss_caps rss_caps;
  struct mlx4_ib_tso_caps tso_caps;
`,
    { uses: () => [mlx4_ib_rss_caps, mlx4_ib_tso_caps] },
  );
