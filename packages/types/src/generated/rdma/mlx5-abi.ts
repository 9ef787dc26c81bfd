// Generated from Linux 7.3.4 <rdma/mlx5-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as rdma_mlx5_user_ioctl_verbs_h from './mlx5_user_ioctl_verbs.ts';

export const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_CORE_CLOCK_OFFSET = 1,
  MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_DUMP_FILL_MKEY = 2,
  MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_ECE = 4,
  MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_MKEY_UPDATE_TAG = 32,
  MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_REAL_TIME_TS = 16,
  MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_SQD2RTS = 8,
  MLX5_IB_ALLOC_UCTX_DEVX = 1,
  MLX5_IB_ALLOW_MPW = 2,
  MLX5_IB_CLOCK_INFO_KERNEL_UPDATING = 1,
  MLX5_IB_CLOCK_INFO_V1 = 0,
  MLX5_IB_CQE_RES_FORMAT_CSUM = 2,
  MLX5_IB_CQE_RES_FORMAT_CSUM_STRIDX = 4,
  MLX5_IB_CQE_RES_FORMAT_HASH = 1,
  MLX5_IB_CREATE_CQ_FLAGS_CQE_128B_PAD = 1,
  MLX5_IB_CREATE_CQ_FLAGS_REAL_TIME_TS = 4,
  MLX5_IB_CREATE_CQ_FLAGS_UAR_PAGE_INDEX = 2,
  MLX5_IB_CREATE_QP_RESP_MASK_RQN = 4,
  MLX5_IB_CREATE_QP_RESP_MASK_SQN = 8,
  MLX5_IB_CREATE_QP_RESP_MASK_TIRN = 1,
  MLX5_IB_CREATE_QP_RESP_MASK_TIR_ICM_ADDR = 16,
  MLX5_IB_CREATE_QP_RESP_MASK_TISN = 2,
  MLX5_IB_CREATE_WQ_STRIDING_RQ = 1,
  MLX5_IB_MMAP_ALLOC_WC = 6,
  MLX5_IB_MMAP_CLOCK_INFO = 7,
  MLX5_IB_MMAP_CORE_CLOCK = 5,
  MLX5_IB_MMAP_DEVICE_MEM = 8,
  MLX5_IB_MMAP_GET_CONTIGUOUS_PAGES = 1,
  MLX5_IB_MMAP_NC_PAGE = 3,
  MLX5_IB_MMAP_REGULAR_PAGE = 0,
  MLX5_IB_MMAP_WC_PAGE = 2,
  MLX5_IB_MODIFY_QP_OOO_DP = 1,
  MLX5_IB_PP_SUPPORT_BURST = 1,
  MLX5_IB_QUERY_DEV_RESP_FLAGS_CQE_128B_COMP = 1,
  MLX5_IB_QUERY_DEV_RESP_FLAGS_CQE_128B_PAD = 2,
  MLX5_IB_QUERY_DEV_RESP_FLAGS_OOO_DP = 16,
  MLX5_IB_QUERY_DEV_RESP_FLAGS_SCAT2CQE_DCT = 8,
  MLX5_IB_QUERY_DEV_RESP_PACKET_BASED_CREDIT_MODE = 4,
  MLX5_IB_SUPPORT_EMPW = 4,
  MLX5_IB_SW_PARSING = 1,
  MLX5_IB_SW_PARSING_CSUM = 2,
  MLX5_IB_SW_PARSING_LSO = 4,
  MLX5_IB_TUNNELED_OFFLOADS_GENEVE = 4,
  MLX5_IB_TUNNELED_OFFLOADS_GRE = 2,
  MLX5_IB_TUNNELED_OFFLOADS_MPLS_GRE = 8,
  MLX5_IB_TUNNELED_OFFLOADS_MPLS_UDP = 16,
  MLX5_IB_TUNNELED_OFFLOADS_VXLAN = 1,
  MLX5_IB_UVERBS_ABI_VERSION = 1,
  MLX5_LIB_CAP_4K_UAR = 1,
  MLX5_LIB_CAP_DYN_UAR = 2,
  MLX5_QP_FLAG_ALLOW_SCATTER_CQE = 256,
  MLX5_QP_FLAG_BFREG_INDEX = 8,
  MLX5_QP_FLAG_DCI_STREAM = 2048,
  MLX5_QP_FLAG_PACKET_BASED_CREDIT_MODE = 512,
  MLX5_QP_FLAG_SCATTER_CQE = 2,
  MLX5_QP_FLAG_SIGNATURE = 1,
  MLX5_QP_FLAG_TIR_ALLOW_SELF_LB_MC = 128,
  MLX5_QP_FLAG_TIR_ALLOW_SELF_LB_UC = 64,
  MLX5_QP_FLAG_TUNNEL_OFFLOADS = 4,
  MLX5_QP_FLAG_TYPE_DCI = 32,
  MLX5_QP_FLAG_TYPE_DCT = 16,
  MLX5_QP_FLAG_UAR_PAGE_INDEX = 1024,
  MLX5_RX_HASH_DST_IPV4 = 2,
  MLX5_RX_HASH_DST_IPV6 = 8,
  MLX5_RX_HASH_DST_PORT_TCP = 32,
  MLX5_RX_HASH_DST_PORT_UDP = 128,
  MLX5_RX_HASH_FUNC_TOEPLITZ = 1,
  MLX5_RX_HASH_INNER = 2147483648,
  MLX5_RX_HASH_IPSEC_SPI = 256,
  MLX5_RX_HASH_SRC_IPV4 = 1,
  MLX5_RX_HASH_SRC_IPV6 = 4,
  MLX5_RX_HASH_SRC_PORT_TCP = 16,
  MLX5_RX_HASH_SRC_PORT_UDP = 64,
  MLX5_SRQ_FLAG_SIGNATURE = 1,
  MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM = 1,
  MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_FULL_OFFLOAD = 8,
  MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_REQ_METADATA = 2,
  MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_SPI_STEERING = 4,
  MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_TX_IV_IS_ESN = 16,
  MLX5_USER_CMDS_SUPP_UHW_CREATE_AH = 2,
  MLX5_USER_CMDS_SUPP_UHW_QUERY_DEVICE = 1,
  MLX5_USER_INLINE_MODE_IP = 3,
  MLX5_USER_INLINE_MODE_L2 = 2,
  MLX5_USER_INLINE_MODE_NA = 0,
  MLX5_USER_INLINE_MODE_NONE = 1,
  MLX5_USER_INLINE_MODE_TCP_UDP = 4,
  MLX5_WQ_FLAG_SIGNATURE = 1,
  MPW_RESERVED = 1;
export declare namespace struct {
  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_alloc_mw extends RecordView<'struct mlx5_ib_alloc_mw'> {
    comp_mask: number;
    num_klms: number;
    reserved1: number;
    reserved2: number;
  }

  /** `<rdma/mlx5-abi.h>`: 4 bytes. */
  interface mlx5_ib_alloc_pd_resp extends RecordView<'struct mlx5_ib_alloc_pd_resp'> {
    pdn: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_alloc_ucontext_req extends RecordView<'struct mlx5_ib_alloc_ucontext_req'> {
    total_num_bfregs: number;
    num_low_latency_bfregs: number;
  }

  /** `<rdma/mlx5-abi.h>`: 32 bytes. */
  interface mlx5_ib_alloc_ucontext_req_v2
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

  /** `<rdma/mlx5-abi.h>`: 72 bytes. */
  interface mlx5_ib_alloc_ucontext_resp extends RecordView<'struct mlx5_ib_alloc_ucontext_resp'> {
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

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_burst_info extends RecordView<'struct mlx5_ib_burst_info'> {
    max_burst_sz: number;
    typical_pkt_sz: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_cqe_comp_caps extends RecordView<'struct mlx5_ib_cqe_comp_caps'> {
    max_num: number;
    supported_format: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_create_ah_resp extends RecordView<'struct mlx5_ib_create_ah_resp'> {
    response_length: number;
    get dmac(): Uint8Array;
    set dmac(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/mlx5-abi.h>`: 32 bytes. */
  interface mlx5_ib_create_cq extends RecordView<'struct mlx5_ib_create_cq'> {
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

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_create_cq_resp extends RecordView<'struct mlx5_ib_create_cq_resp'> {
    cqn: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_create_flow extends RecordView<'struct mlx5_ib_create_flow'> {
    ncounters_data: number;
    reserved: number;
    get data(): Elements<struct.mlx5_ib_flow_counters_data>;
    set data(value: Iterable<From<struct.mlx5_ib_flow_counters_data>>);
  }

  /** `<rdma/mlx5-abi.h>`: 56 bytes. */
  interface mlx5_ib_create_qp extends RecordView<'struct mlx5_ib_create_qp'> {
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
    get dci_streams(): struct.mlx5_ib_create_qp_dci_streams;
    set dci_streams(value: From<struct.mlx5_ib_create_qp_dci_streams>);
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 2 bytes. */
  interface mlx5_ib_create_qp_dci_streams
    extends RecordView<'struct mlx5_ib_create_qp_dci_streams'> {
    log_num_concurent: number;
    log_num_errored: number;
  }

  /** `<rdma/mlx5-abi.h>`: 40 bytes. */
  interface mlx5_ib_create_qp_resp extends RecordView<'struct mlx5_ib_create_qp_resp'> {
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

  /** `<rdma/mlx5-abi.h>`: 152 bytes. */
  interface mlx5_ib_create_qp_rss extends RecordView<'struct mlx5_ib_create_qp_rss'> {
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

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_create_rwq_ind_tbl_resp
    extends RecordView<'struct mlx5_ib_create_rwq_ind_tbl_resp'> {
    response_length: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 32 bytes. */
  interface mlx5_ib_create_srq extends RecordView<'struct mlx5_ib_create_srq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    flags: number;
    reserved0: number;
    uidx: number;
    reserved1: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_create_srq_resp extends RecordView<'struct mlx5_ib_create_srq_resp'> {
    srqn: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 48 bytes. */
  interface mlx5_ib_create_wq extends RecordView<'struct mlx5_ib_create_wq'> {
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

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_create_wq_resp extends RecordView<'struct mlx5_ib_create_wq_resp'> {
    response_length: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 2 bytes. */
  interface mlx5_ib_dci_streams_caps extends RecordView<'struct mlx5_ib_dci_streams_caps'> {
    max_log_num_concurent: number;
    max_log_num_errored: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_flow_counters_data extends RecordView<'struct mlx5_ib_flow_counters_data'> {
    get counters_data(): bigint;
    set counters_data(value: Integer);
    ncounters: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_flow_counters_desc extends RecordView<'struct mlx5_ib_flow_counters_desc'> {
    description: number;
    index: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_modify_qp extends RecordView<'struct mlx5_ib_modify_qp'> {
    comp_mask: number;
    get burst_info(): struct.mlx5_ib_burst_info;
    set burst_info(value: From<struct.mlx5_ib_burst_info>);
    ece_options: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_modify_qp_resp extends RecordView<'struct mlx5_ib_modify_qp_resp'> {
    response_length: number;
    dctn: number;
    ece_options: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_modify_wq extends RecordView<'struct mlx5_ib_modify_wq'> {
    comp_mask: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 112 bytes. */
  interface mlx5_ib_query_device_resp extends RecordView<'struct mlx5_ib_query_device_resp'> {
    comp_mask: number;
    response_length: number;
    get tso_caps(): struct.mlx5_ib_tso_caps;
    set tso_caps(value: From<struct.mlx5_ib_tso_caps>);
    get rss_caps(): struct.mlx5_ib_rss_caps;
    set rss_caps(value: From<struct.mlx5_ib_rss_caps>);
    get cqe_comp_caps(): struct.mlx5_ib_cqe_comp_caps;
    set cqe_comp_caps(value: From<struct.mlx5_ib_cqe_comp_caps>);
    get packet_pacing_caps(): struct.mlx5_packet_pacing_caps;
    set packet_pacing_caps(value: From<struct.mlx5_packet_pacing_caps>);
    mlx5_ib_support_multi_pkt_send_wqes: number;
    flags: number;
    get sw_parsing_caps(): struct.mlx5_ib_sw_parsing_caps;
    set sw_parsing_caps(value: From<struct.mlx5_ib_sw_parsing_caps>);
    get striding_rq_caps(): struct.mlx5_ib_striding_rq_caps;
    set striding_rq_caps(value: From<struct.mlx5_ib_striding_rq_caps>);
    tunnel_offloads_caps: number;
    get dci_streams_caps(): struct.mlx5_ib_dci_streams_caps;
    set dci_streams_caps(value: From<struct.mlx5_ib_dci_streams_caps>);
    reserved: number;
    get reg_c0(): rdma_mlx5_user_ioctl_verbs_h.struct.mlx5_ib_uapi_reg;
    set reg_c0(value: From<rdma_mlx5_user_ioctl_verbs_h.struct.mlx5_ib_uapi_reg>);
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_resize_cq extends RecordView<'struct mlx5_ib_resize_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    cqe_size: number;
    reserved0: number;
    reserved1: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_ib_rss_caps extends RecordView<'struct mlx5_ib_rss_caps'> {
    get rx_hash_fields_mask(): bigint;
    set rx_hash_fields_mask(value: Integer);
    rx_hash_function: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/mlx5-abi.h>`: 24 bytes. */
  interface mlx5_ib_striding_rq_caps extends RecordView<'struct mlx5_ib_striding_rq_caps'> {
    min_single_stride_log_num_of_bytes: number;
    max_single_stride_log_num_of_bytes: number;
    min_single_wqe_log_num_of_strides: number;
    max_single_wqe_log_num_of_strides: number;
    supported_qpts: number;
    reserved: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_sw_parsing_caps extends RecordView<'struct mlx5_ib_sw_parsing_caps'> {
    sw_parsing_offloads: number;
    supported_qpts: number;
  }

  /** `<rdma/mlx5-abi.h>`: 8 bytes. */
  interface mlx5_ib_tso_caps extends RecordView<'struct mlx5_ib_tso_caps'> {
    max_tso: number;
    supported_qpts: number;
  }

  /** `<rdma/mlx5-abi.h>`: 16 bytes. */
  interface mlx5_packet_pacing_caps extends RecordView<'struct mlx5_packet_pacing_caps'> {
    qp_rate_limit_min: number;
    qp_rate_limit_max: number;
    supported_qpts: number;
    cap_flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly mlx5_ib_alloc_mw: Descriptor<struct.mlx5_ib_alloc_mw>;
  readonly mlx5_ib_alloc_pd_resp: Descriptor<struct.mlx5_ib_alloc_pd_resp>;
  readonly mlx5_ib_alloc_ucontext_req: Descriptor<struct.mlx5_ib_alloc_ucontext_req>;
  readonly mlx5_ib_alloc_ucontext_req_v2: Descriptor<struct.mlx5_ib_alloc_ucontext_req_v2>;
  readonly mlx5_ib_alloc_ucontext_resp: Descriptor<struct.mlx5_ib_alloc_ucontext_resp>;
  readonly mlx5_ib_burst_info: Descriptor<struct.mlx5_ib_burst_info>;
  readonly mlx5_ib_cqe_comp_caps: Descriptor<struct.mlx5_ib_cqe_comp_caps>;
  readonly mlx5_ib_create_ah_resp: Descriptor<struct.mlx5_ib_create_ah_resp>;
  readonly mlx5_ib_create_cq: Descriptor<struct.mlx5_ib_create_cq>;
  readonly mlx5_ib_create_cq_resp: Descriptor<struct.mlx5_ib_create_cq_resp>;
  readonly mlx5_ib_create_flow: Descriptor<struct.mlx5_ib_create_flow>;
  readonly mlx5_ib_create_qp: Descriptor<struct.mlx5_ib_create_qp>;
  readonly mlx5_ib_create_qp_dci_streams: Descriptor<struct.mlx5_ib_create_qp_dci_streams>;
  readonly mlx5_ib_create_qp_resp: Descriptor<struct.mlx5_ib_create_qp_resp>;
  readonly mlx5_ib_create_qp_rss: Descriptor<struct.mlx5_ib_create_qp_rss>;
  readonly mlx5_ib_create_rwq_ind_tbl_resp: Descriptor<struct.mlx5_ib_create_rwq_ind_tbl_resp>;
  readonly mlx5_ib_create_srq: Descriptor<struct.mlx5_ib_create_srq>;
  readonly mlx5_ib_create_srq_resp: Descriptor<struct.mlx5_ib_create_srq_resp>;
  readonly mlx5_ib_create_wq: Descriptor<struct.mlx5_ib_create_wq>;
  readonly mlx5_ib_create_wq_resp: Descriptor<struct.mlx5_ib_create_wq_resp>;
  readonly mlx5_ib_dci_streams_caps: Descriptor<struct.mlx5_ib_dci_streams_caps>;
  readonly mlx5_ib_flow_counters_data: Descriptor<struct.mlx5_ib_flow_counters_data>;
  readonly mlx5_ib_flow_counters_desc: Descriptor<struct.mlx5_ib_flow_counters_desc>;
  readonly mlx5_ib_modify_qp: Descriptor<struct.mlx5_ib_modify_qp>;
  readonly mlx5_ib_modify_qp_resp: Descriptor<struct.mlx5_ib_modify_qp_resp>;
  readonly mlx5_ib_modify_wq: Descriptor<struct.mlx5_ib_modify_wq>;
  readonly mlx5_ib_query_device_resp: Descriptor<struct.mlx5_ib_query_device_resp>;
  readonly mlx5_ib_resize_cq: Descriptor<struct.mlx5_ib_resize_cq>;
  readonly mlx5_ib_rss_caps: Descriptor<struct.mlx5_ib_rss_caps>;
  readonly mlx5_ib_striding_rq_caps: Descriptor<struct.mlx5_ib_striding_rq_caps>;
  readonly mlx5_ib_sw_parsing_caps: Descriptor<struct.mlx5_ib_sw_parsing_caps>;
  readonly mlx5_ib_tso_caps: Descriptor<struct.mlx5_ib_tso_caps>;
  readonly mlx5_packet_pacing_caps: Descriptor<struct.mlx5_packet_pacing_caps>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mlx5_ib_alloc_mw": "__u32 comp_mask;__u8 num_klms;__u8 reserved1;__u16 reserved2;",
"mlx5_ib_alloc_pd_resp": "__u32 pdn;",
"mlx5_ib_alloc_ucontext_req": "__u32 total_num_bfregs;__u32 num_low_latency_bfregs;",
"mlx5_ib_alloc_ucontext_req_v2": ["__u32 total_num_bfregs;__u32 num_low_latency_bfregs;__u32 flags;__u32 comp_mask;__u8 max_cqe_version;__u8 reserved0;__u16 reserved1;__u32 reserved2;__u64 lib_caps;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_alloc_ucontext_resp": ["__u32 qp_tab_size;__u32 bf_reg_size;__u32 tot_bfregs;__u32 cache_line_size;__u16 max_sq_desc_sz;__u16 max_rq_desc_sz;__u32 max_send_wqebb;__u32 max_recv_wr;__u32 max_srq_recv_wr;__u16 num_ports;__u16 flow_action_flags;__u32 comp_mask;__u32 response_length;__u8 cqe_version;__u8 cmds_supp_uhw;__u8 eth_min_inline;__u8 clock_info_versions;__u64 hca_core_clock_offset;__u32 log_uar_size;__u32 num_uars_per_page;__u32 num_dyn_bfregs;__u32 dump_fill_mkey;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_burst_info": "__u32 max_burst_sz;__u16 typical_pkt_sz;__u16 reserved;",
"mlx5_ib_cqe_comp_caps": "__u32 max_num;__u32 supported_format;",
"mlx5_ib_create_ah_resp": "__u32 response_length;__u8 dmac[6];__u8 reserved[6];",
"mlx5_ib_create_cq": ["__u64 buf_addr;__u64 db_addr;__u32 cqe_size;__u8 cqe_comp_en;__u8 cqe_comp_res_format;__u16 flags;__u16 uar_page_index;__u16 reserved0;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_create_cq_resp": "__u32 cqn;__u32 reserved;",
"mlx5_ib_create_flow": "__u32 ncounters_data;__u32 reserved;struct mlx5_ib_flow_counters_data data[];",
"mlx5_ib_create_qp": ["__u64 buf_addr;__u64 db_addr;__u32 sq_wqe_count;__u32 rq_wqe_count;__u32 rq_wqe_shift;__u32 flags;__u32 uidx;__u32 bfreg_index;union {__u64 sq_buf_addr;__u64 access_key;};__u32 ece_options;struct mlx5_ib_create_qp_dci_streams dci_streams;__u16 reserved;",{"variants":{"x86":{"members":"__u64 buf_addr;__u64 db_addr;__u32 sq_wqe_count;__u32 rq_wqe_count;__u32 rq_wqe_shift;__u32 flags;__u32 uidx;__u32 bfreg_index;union aligned(8) {__u64 sq_buf_addr;__u64 access_key;};__u32 ece_options;struct mlx5_ib_create_qp_dci_streams dci_streams;__u16 reserved;"}}}],
"mlx5_ib_create_qp_dci_streams": "__u8 log_num_concurent;__u8 log_num_errored;",
"mlx5_ib_create_qp_resp": "__u32 bfreg_index;__u32 ece_options;__u32 comp_mask;__u32 tirn;__u32 tisn;__u32 rqn;__u32 sqn;__u32 reserved1;__u64 tir_icm_addr;",
"mlx5_ib_create_qp_rss": ["__u64 rx_hash_fields_mask;__u8 rx_hash_function;__u8 rx_key_len;__u8 reserved[6];__u8 rx_hash_key[128];__u32 comp_mask;__u32 flags;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_create_rwq_ind_tbl_resp": "__u32 response_length;__u32 reserved;",
"mlx5_ib_create_srq": ["__u64 buf_addr;__u64 db_addr;__u32 flags;__u32 reserved0;__u32 uidx;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_create_srq_resp": "__u32 srqn;__u32 reserved;",
"mlx5_ib_create_wq": ["__u64 buf_addr;__u64 db_addr;__u32 rq_wqe_count;__u32 rq_wqe_shift;__u32 user_index;__u32 flags;__u32 comp_mask;__u32 single_stride_log_num_of_bytes;__u32 single_wqe_log_num_of_strides;__u32 two_byte_shift_en;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_create_wq_resp": "__u32 response_length;__u32 reserved;",
"mlx5_ib_dci_streams_caps": "__u8 max_log_num_concurent;__u8 max_log_num_errored;",
"mlx5_ib_flow_counters_data": ["__u64 counters_data;__u32 ncounters;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_flow_counters_desc": "__u32 description;__u32 index;",
"mlx5_ib_modify_qp": "__u32 comp_mask;struct mlx5_ib_burst_info burst_info;__u32 ece_options;",
"mlx5_ib_modify_qp_resp": "__u32 response_length;__u32 dctn;__u32 ece_options;__u32 reserved;",
"mlx5_ib_modify_wq": "__u32 comp_mask;__u32 reserved;",
"mlx5_ib_query_device_resp": "__u32 comp_mask;__u32 response_length;struct mlx5_ib_tso_caps tso_caps;struct mlx5_ib_rss_caps rss_caps;struct mlx5_ib_cqe_comp_caps cqe_comp_caps;struct mlx5_packet_pacing_caps packet_pacing_caps;__u32 mlx5_ib_support_multi_pkt_send_wqes;__u32 flags;struct mlx5_ib_sw_parsing_caps sw_parsing_caps;struct mlx5_ib_striding_rq_caps striding_rq_caps;__u32 tunnel_offloads_caps;struct mlx5_ib_dci_streams_caps dci_streams_caps;__u16 reserved;struct mlx5_ib_uapi_reg reg_c0;",
"mlx5_ib_resize_cq": ["__u64 buf_addr;__u16 cqe_size;__u16 reserved0;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_rss_caps": ["__u64 rx_hash_fields_mask;__u8 rx_hash_function;__u8 reserved[7];",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_striding_rq_caps": "__u32 min_single_stride_log_num_of_bytes;__u32 max_single_stride_log_num_of_bytes;__u32 min_single_wqe_log_num_of_strides;__u32 max_single_wqe_log_num_of_strides;__u32 supported_qpts;__u32 reserved;",
"mlx5_ib_sw_parsing_caps": "__u32 sw_parsing_offloads;__u32 supported_qpts;",
"mlx5_ib_tso_caps": "__u32 max_tso;__u32 supported_qpts;",
"mlx5_packet_pacing_caps": "__u32 qp_rate_limit_min;__u32 qp_rate_limit_max;__u32 supported_qpts;__u8 cap_flags;__u8 reserved[3];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mlx5_ib_uapi_reg": "__u32 value;__u32 mask;"
}`),
);
