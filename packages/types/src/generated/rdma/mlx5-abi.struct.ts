// Generated from Linux 7.3.4 <rdma/mlx5-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { mlx5_ib_uapi_reg } from './mlx5_user_ioctl_verbs.struct.ts';

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_alloc_mw extends RecordView<'struct mlx5_ib_alloc_mw'> {
  comp_mask: number;
  num_klms: number;
  reserved1: number;
  reserved2: number;
}

export const mlx5_ib_alloc_mw: Descriptor<mlx5_ib_alloc_mw> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_alloc_mw',
  `
  __u32 comp_mask;
  __u8 num_klms;
  __u8 reserved1;
  __u16 reserved2;
`,
);

/** `<rdma/mlx5-abi.h>`: 4 bytes. */
export interface mlx5_ib_alloc_pd_resp extends RecordView<'struct mlx5_ib_alloc_pd_resp'> {
  pdn: number;
}

export const mlx5_ib_alloc_pd_resp: Descriptor<mlx5_ib_alloc_pd_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_alloc_pd_resp',
    `
  __u32 pdn;
`,
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_alloc_ucontext_req
  extends RecordView<'struct mlx5_ib_alloc_ucontext_req'> {
  total_num_bfregs: number;
  num_low_latency_bfregs: number;
}

export const mlx5_ib_alloc_ucontext_req: Descriptor<mlx5_ib_alloc_ucontext_req> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_alloc_ucontext_req',
    `
  __u32 total_num_bfregs;
  __u32 num_low_latency_bfregs;
`,
  );

/** `<rdma/mlx5-abi.h>`: 32 bytes. */
export interface mlx5_ib_alloc_ucontext_req_v2
  extends RecordView<'struct mlx5_ib_alloc_ucontext_req_v2'> {
  total_num_bfregs: number;
  num_low_latency_bfregs: number;
  flags: number;
  comp_mask: number;
  max_cqe_version: number;
  reserved0: number;
  reserved1: number;
  reserved2: number;
  get lib_caps(): bigint;
  set lib_caps(value: Integer);
}

export const mlx5_ib_alloc_ucontext_req_v2: Descriptor<mlx5_ib_alloc_ucontext_req_v2> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_alloc_ucontext_req_v2',
    `
  __u32 total_num_bfregs;
  __u32 num_low_latency_bfregs;
  __u32 flags;
  __u32 comp_mask;
  __u8 max_cqe_version;
  __u8 reserved0;
  __u16 reserved1;
  __u32 reserved2;
  __u64 lib_caps;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5-abi.h>`: 72 bytes. */
export interface mlx5_ib_alloc_ucontext_resp
  extends RecordView<'struct mlx5_ib_alloc_ucontext_resp'> {
  qp_tab_size: number;
  bf_reg_size: number;
  tot_bfregs: number;
  cache_line_size: number;
  max_sq_desc_sz: number;
  max_rq_desc_sz: number;
  max_send_wqebb: number;
  max_recv_wr: number;
  max_srq_recv_wr: number;
  num_ports: number;
  flow_action_flags: number;
  comp_mask: number;
  response_length: number;
  cqe_version: number;
  cmds_supp_uhw: number;
  eth_min_inline: number;
  clock_info_versions: number;
  get hca_core_clock_offset(): bigint;
  set hca_core_clock_offset(value: Integer);
  log_uar_size: number;
  num_uars_per_page: number;
  num_dyn_bfregs: number;
  dump_fill_mkey: number;
}

export const mlx5_ib_alloc_ucontext_resp: Descriptor<mlx5_ib_alloc_ucontext_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_alloc_ucontext_resp',
    `
  __u32 qp_tab_size;
  __u32 bf_reg_size;
  __u32 tot_bfregs;
  __u32 cache_line_size;
  __u16 max_sq_desc_sz;
  __u16 max_rq_desc_sz;
  __u32 max_send_wqebb;
  __u32 max_recv_wr;
  __u32 max_srq_recv_wr;
  __u16 num_ports;
  __u16 flow_action_flags;
  __u32 comp_mask;
  __u32 response_length;
  __u8 cqe_version;
  __u8 cmds_supp_uhw;
  __u8 eth_min_inline;
  __u8 clock_info_versions;
  __u64 hca_core_clock_offset;
  __u32 log_uar_size;
  __u32 num_uars_per_page;
  __u32 num_dyn_bfregs;
  __u32 dump_fill_mkey;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_burst_info extends RecordView<'struct mlx5_ib_burst_info'> {
  max_burst_sz: number;
  typical_pkt_sz: number;
  reserved: number;
}

export const mlx5_ib_burst_info: Descriptor<mlx5_ib_burst_info> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_burst_info',
  `
  __u32 max_burst_sz;
  __u16 typical_pkt_sz;
  __u16 reserved;
`,
);

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_cqe_comp_caps extends RecordView<'struct mlx5_ib_cqe_comp_caps'> {
  max_num: number;
  supported_format: number;
}

export const mlx5_ib_cqe_comp_caps: Descriptor<mlx5_ib_cqe_comp_caps> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_cqe_comp_caps',
    `
  __u32 max_num;
  __u32 supported_format;
`,
  );

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_create_ah_resp extends RecordView<'struct mlx5_ib_create_ah_resp'> {
  response_length: number;
  get dmac(): Uint8Array;
  set dmac(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mlx5_ib_create_ah_resp: Descriptor<mlx5_ib_create_ah_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_ah_resp',
    `
  __u32 response_length;
  __u8 dmac[6];
  __u8 reserved[6];
`,
  );

/** `<rdma/mlx5-abi.h>`: 32 bytes. */
export interface mlx5_ib_create_cq extends RecordView<'struct mlx5_ib_create_cq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  cqe_size: number;
  cqe_comp_en: number;
  cqe_comp_res_format: number;
  flags: number;
  uar_page_index: number;
  reserved0: number;
  reserved1: number;
}

export const mlx5_ib_create_cq: Descriptor<mlx5_ib_create_cq> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_create_cq',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u32 cqe_size;
  __u8 cqe_comp_en;
  __u8 cqe_comp_res_format;
  __u16 flags;
  __u16 uar_page_index;
  __u16 reserved0;
  __u32 reserved1;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_create_cq_resp extends RecordView<'struct mlx5_ib_create_cq_resp'> {
  cqn: number;
  reserved: number;
}

export const mlx5_ib_create_cq_resp: Descriptor<mlx5_ib_create_cq_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_cq_resp',
    `
  __u32 cqn;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_create_flow extends RecordView<'struct mlx5_ib_create_flow'> {
  ncounters_data: number;
  reserved: number;
  get data(): Elements<mlx5_ib_flow_counters_data>;
  set data(value: Iterable<mlx5_ib_flow_counters_data | Init<mlx5_ib_flow_counters_data>>);
}

export const mlx5_ib_create_flow: Descriptor<mlx5_ib_create_flow> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_create_flow',
  `
  __u32 ncounters_data;
  __u32 reserved;
  struct mlx5_ib_flow_counters_data data[];
`,
  { uses: () => [mlx5_ib_flow_counters_data] },
);

/** `<rdma/mlx5-abi.h>`: 56 bytes. */
export interface mlx5_ib_create_qp extends RecordView<'struct mlx5_ib_create_qp'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  sq_wqe_count: number;
  rq_wqe_count: number;
  rq_wqe_shift: number;
  flags: number;
  uidx: number;
  bfreg_index: number;
  get sq_buf_addr(): bigint;
  set sq_buf_addr(value: Integer);
  get access_key(): bigint;
  set access_key(value: Integer);
  ece_options: number;
  get dci_streams(): mlx5_ib_create_qp_dci_streams;
  set dci_streams(value: mlx5_ib_create_qp_dci_streams | Init<mlx5_ib_create_qp_dci_streams>);
  reserved: number;
}

export const mlx5_ib_create_qp: Descriptor<mlx5_ib_create_qp> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_create_qp',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u32 sq_wqe_count;
  __u32 rq_wqe_count;
  __u32 rq_wqe_shift;
  __u32 flags;
  __u32 uidx;
  __u32 bfreg_index;
  union {
    __u64 sq_buf_addr;
    __u64 access_key;
  };
  __u32 ece_options;
  struct mlx5_ib_create_qp_dci_streams dci_streams;
  __u16 reserved;
`,
  {
    variants: {
      x86: {
        members: `
  __u64 buf_addr;
  __u64 db_addr;
  __u32 sq_wqe_count;
  __u32 rq_wqe_count;
  __u32 rq_wqe_shift;
  __u32 flags;
  __u32 uidx;
  __u32 bfreg_index;
  union aligned(8) {
    __u64 sq_buf_addr;
    __u64 access_key;
  };
  __u32 ece_options;
  struct mlx5_ib_create_qp_dci_streams dci_streams;
  __u16 reserved;
`,
      },
    },
    uses: () => [mlx5_ib_create_qp_dci_streams],
  },
);

/** `<rdma/mlx5-abi.h>`: 2 bytes. */
export interface mlx5_ib_create_qp_dci_streams
  extends RecordView<'struct mlx5_ib_create_qp_dci_streams'> {
  log_num_concurent: number;
  log_num_errored: number;
}

export const mlx5_ib_create_qp_dci_streams: Descriptor<mlx5_ib_create_qp_dci_streams> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_qp_dci_streams',
    `
  __u8 log_num_concurent;
  __u8 log_num_errored;
`,
  );

/** `<rdma/mlx5-abi.h>`: 40 bytes. */
export interface mlx5_ib_create_qp_resp extends RecordView<'struct mlx5_ib_create_qp_resp'> {
  bfreg_index: number;
  ece_options: number;
  comp_mask: number;
  tirn: number;
  tisn: number;
  rqn: number;
  sqn: number;
  reserved1: number;
  get tir_icm_addr(): bigint;
  set tir_icm_addr(value: Integer);
}

export const mlx5_ib_create_qp_resp: Descriptor<mlx5_ib_create_qp_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_qp_resp',
    `
  __u32 bfreg_index;
  __u32 ece_options;
  __u32 comp_mask;
  __u32 tirn;
  __u32 tisn;
  __u32 rqn;
  __u32 sqn;
  __u32 reserved1;
  __u64 tir_icm_addr;
`,
  );

/** `<rdma/mlx5-abi.h>`: 152 bytes. */
export interface mlx5_ib_create_qp_rss extends RecordView<'struct mlx5_ib_create_qp_rss'> {
  get rx_hash_fields_mask(): bigint;
  set rx_hash_fields_mask(value: Integer);
  rx_hash_function: number;
  rx_key_len: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get rx_hash_key(): Uint8Array;
  set rx_hash_key(value: Bytes);
  comp_mask: number;
  flags: number;
}

export const mlx5_ib_create_qp_rss: Descriptor<mlx5_ib_create_qp_rss> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_qp_rss',
    `
  __u64 rx_hash_fields_mask;
  __u8 rx_hash_function;
  __u8 rx_key_len;
  __u8 reserved[6];
  __u8 rx_hash_key[128];
  __u32 comp_mask;
  __u32 flags;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_create_rwq_ind_tbl_resp
  extends RecordView<'struct mlx5_ib_create_rwq_ind_tbl_resp'> {
  response_length: number;
  reserved: number;
}

export const mlx5_ib_create_rwq_ind_tbl_resp: Descriptor<mlx5_ib_create_rwq_ind_tbl_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_rwq_ind_tbl_resp',
    `
  __u32 response_length;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 32 bytes. */
export interface mlx5_ib_create_srq extends RecordView<'struct mlx5_ib_create_srq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  flags: number;
  reserved0: number;
  uidx: number;
  reserved1: number;
}

export const mlx5_ib_create_srq: Descriptor<mlx5_ib_create_srq> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_create_srq',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u32 flags;
  __u32 reserved0;
  __u32 uidx;
  __u32 reserved1;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_create_srq_resp extends RecordView<'struct mlx5_ib_create_srq_resp'> {
  srqn: number;
  reserved: number;
}

export const mlx5_ib_create_srq_resp: Descriptor<mlx5_ib_create_srq_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_srq_resp',
    `
  __u32 srqn;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 48 bytes. */
export interface mlx5_ib_create_wq extends RecordView<'struct mlx5_ib_create_wq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  rq_wqe_count: number;
  rq_wqe_shift: number;
  user_index: number;
  flags: number;
  comp_mask: number;
  single_stride_log_num_of_bytes: number;
  single_wqe_log_num_of_strides: number;
  two_byte_shift_en: number;
}

export const mlx5_ib_create_wq: Descriptor<mlx5_ib_create_wq> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_create_wq',
  `
  __u64 buf_addr;
  __u64 db_addr;
  __u32 rq_wqe_count;
  __u32 rq_wqe_shift;
  __u32 user_index;
  __u32 flags;
  __u32 comp_mask;
  __u32 single_stride_log_num_of_bytes;
  __u32 single_wqe_log_num_of_strides;
  __u32 two_byte_shift_en;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_create_wq_resp extends RecordView<'struct mlx5_ib_create_wq_resp'> {
  response_length: number;
  reserved: number;
}

export const mlx5_ib_create_wq_resp: Descriptor<mlx5_ib_create_wq_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_create_wq_resp',
    `
  __u32 response_length;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 2 bytes. */
export interface mlx5_ib_dci_streams_caps extends RecordView<'struct mlx5_ib_dci_streams_caps'> {
  max_log_num_concurent: number;
  max_log_num_errored: number;
}

export const mlx5_ib_dci_streams_caps: Descriptor<mlx5_ib_dci_streams_caps> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_dci_streams_caps',
    `
  __u8 max_log_num_concurent;
  __u8 max_log_num_errored;
`,
  );

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_flow_counters_data
  extends RecordView<'struct mlx5_ib_flow_counters_data'> {
  get counters_data(): bigint;
  set counters_data(value: Integer);
  ncounters: number;
  reserved: number;
}

export const mlx5_ib_flow_counters_data: Descriptor<mlx5_ib_flow_counters_data> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_flow_counters_data',
    `
  __u64 counters_data;
  __u32 ncounters;
  __u32 reserved;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_flow_counters_desc
  extends RecordView<'struct mlx5_ib_flow_counters_desc'> {
  description: number;
  index: number;
}

export const mlx5_ib_flow_counters_desc: Descriptor<mlx5_ib_flow_counters_desc> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_flow_counters_desc',
    `
  __u32 description;
  __u32 index;
`,
  );

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_modify_qp extends RecordView<'struct mlx5_ib_modify_qp'> {
  comp_mask: number;
  get burst_info(): mlx5_ib_burst_info;
  set burst_info(value: mlx5_ib_burst_info | Init<mlx5_ib_burst_info>);
  ece_options: number;
}

export const mlx5_ib_modify_qp: Descriptor<mlx5_ib_modify_qp> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_modify_qp',
  `
  __u32 comp_mask;
  struct mlx5_ib_burst_info burst_info;
  __u32 ece_options;
`,
  { uses: () => [mlx5_ib_burst_info] },
);

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_modify_qp_resp extends RecordView<'struct mlx5_ib_modify_qp_resp'> {
  response_length: number;
  dctn: number;
  ece_options: number;
  reserved: number;
}

export const mlx5_ib_modify_qp_resp: Descriptor<mlx5_ib_modify_qp_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_modify_qp_resp',
    `
  __u32 response_length;
  __u32 dctn;
  __u32 ece_options;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_modify_wq extends RecordView<'struct mlx5_ib_modify_wq'> {
  comp_mask: number;
  reserved: number;
}

export const mlx5_ib_modify_wq: Descriptor<mlx5_ib_modify_wq> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_modify_wq',
  `
  __u32 comp_mask;
  __u32 reserved;
`,
);

/** `<rdma/mlx5-abi.h>`: 112 bytes. */
export interface mlx5_ib_query_device_resp extends RecordView<'struct mlx5_ib_query_device_resp'> {
  comp_mask: number;
  response_length: number;
  get tso_caps(): mlx5_ib_tso_caps;
  set tso_caps(value: mlx5_ib_tso_caps | Init<mlx5_ib_tso_caps>);
  get rss_caps(): mlx5_ib_rss_caps;
  set rss_caps(value: mlx5_ib_rss_caps | Init<mlx5_ib_rss_caps>);
  get cqe_comp_caps(): mlx5_ib_cqe_comp_caps;
  set cqe_comp_caps(value: mlx5_ib_cqe_comp_caps | Init<mlx5_ib_cqe_comp_caps>);
  get packet_pacing_caps(): mlx5_packet_pacing_caps;
  set packet_pacing_caps(value: mlx5_packet_pacing_caps | Init<mlx5_packet_pacing_caps>);
  mlx5_ib_support_multi_pkt_send_wqes: number;
  flags: number;
  get sw_parsing_caps(): mlx5_ib_sw_parsing_caps;
  set sw_parsing_caps(value: mlx5_ib_sw_parsing_caps | Init<mlx5_ib_sw_parsing_caps>);
  get striding_rq_caps(): mlx5_ib_striding_rq_caps;
  set striding_rq_caps(value: mlx5_ib_striding_rq_caps | Init<mlx5_ib_striding_rq_caps>);
  tunnel_offloads_caps: number;
  get dci_streams_caps(): mlx5_ib_dci_streams_caps;
  set dci_streams_caps(value: mlx5_ib_dci_streams_caps | Init<mlx5_ib_dci_streams_caps>);
  reserved: number;
  get reg_c0(): mlx5_ib_uapi_reg;
  set reg_c0(value: mlx5_ib_uapi_reg | Init<mlx5_ib_uapi_reg>);
}

export const mlx5_ib_query_device_resp: Descriptor<mlx5_ib_query_device_resp> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_query_device_resp',
    `
  __u32 comp_mask;
  __u32 response_length;
  struct mlx5_ib_tso_caps tso_caps;
  struct mlx5_ib_rss_caps rss_caps;
  struct mlx5_ib_cqe_comp_caps cqe_comp_caps;
  struct mlx5_packet_pacing_caps packet_pacing_caps;
  __u32 mlx5_ib_support_multi_pkt_send_wqes;
  __u32 flags;
  struct mlx5_ib_sw_parsing_caps sw_parsing_caps;
  struct mlx5_ib_striding_rq_caps striding_rq_caps;
  __u32 tunnel_offloads_caps;
  struct mlx5_ib_dci_streams_caps dci_streams_caps;
  __u16 reserved;
  struct mlx5_ib_uapi_reg reg_c0;
`,
    {
      uses: () => [
        mlx5_ib_cqe_comp_caps,
        mlx5_ib_dci_streams_caps,
        mlx5_ib_rss_caps,
        mlx5_ib_striding_rq_caps,
        mlx5_ib_sw_parsing_caps,
        mlx5_ib_tso_caps,
        mlx5_ib_uapi_reg,
        mlx5_packet_pacing_caps,
      ],
    },
  );

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_resize_cq extends RecordView<'struct mlx5_ib_resize_cq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  cqe_size: number;
  reserved0: number;
  reserved1: number;
}

export const mlx5_ib_resize_cq: Descriptor<mlx5_ib_resize_cq> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_resize_cq',
  `
  __u64 buf_addr;
  __u16 cqe_size;
  __u16 reserved0;
  __u32 reserved1;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_ib_rss_caps extends RecordView<'struct mlx5_ib_rss_caps'> {
  get rx_hash_fields_mask(): bigint;
  set rx_hash_fields_mask(value: Integer);
  rx_hash_function: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mlx5_ib_rss_caps: Descriptor<mlx5_ib_rss_caps> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_rss_caps',
  `
  __u64 rx_hash_fields_mask;
  __u8 rx_hash_function;
  __u8 reserved[7];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mlx5-abi.h>`: 24 bytes. */
export interface mlx5_ib_striding_rq_caps extends RecordView<'struct mlx5_ib_striding_rq_caps'> {
  min_single_stride_log_num_of_bytes: number;
  max_single_stride_log_num_of_bytes: number;
  min_single_wqe_log_num_of_strides: number;
  max_single_wqe_log_num_of_strides: number;
  supported_qpts: number;
  reserved: number;
}

export const mlx5_ib_striding_rq_caps: Descriptor<mlx5_ib_striding_rq_caps> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_striding_rq_caps',
    `
  __u32 min_single_stride_log_num_of_bytes;
  __u32 max_single_stride_log_num_of_bytes;
  __u32 min_single_wqe_log_num_of_strides;
  __u32 max_single_wqe_log_num_of_strides;
  __u32 supported_qpts;
  __u32 reserved;
`,
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_sw_parsing_caps extends RecordView<'struct mlx5_ib_sw_parsing_caps'> {
  sw_parsing_offloads: number;
  supported_qpts: number;
}

export const mlx5_ib_sw_parsing_caps: Descriptor<mlx5_ib_sw_parsing_caps> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_sw_parsing_caps',
    `
  __u32 sw_parsing_offloads;
  __u32 supported_qpts;
`,
  );

/** `<rdma/mlx5-abi.h>`: 8 bytes. */
export interface mlx5_ib_tso_caps extends RecordView<'struct mlx5_ib_tso_caps'> {
  max_tso: number;
  supported_qpts: number;
}

export const mlx5_ib_tso_caps: Descriptor<mlx5_ib_tso_caps> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_tso_caps',
  `
  __u32 max_tso;
  __u32 supported_qpts;
`,
);

/** `<rdma/mlx5-abi.h>`: 16 bytes. */
export interface mlx5_packet_pacing_caps extends RecordView<'struct mlx5_packet_pacing_caps'> {
  qp_rate_limit_min: number;
  qp_rate_limit_max: number;
  supported_qpts: number;
  cap_flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mlx5_packet_pacing_caps: Descriptor<mlx5_packet_pacing_caps> =
  /* @__PURE__ */ declareStruct(
    'mlx5_packet_pacing_caps',
    `
  __u32 qp_rate_limit_min;
  __u32 qp_rate_limit_max;
  __u32 supported_qpts;
  __u8 cap_flags;
  __u8 reserved[3];
`,
  );
