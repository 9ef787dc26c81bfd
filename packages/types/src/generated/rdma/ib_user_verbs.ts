// Generated from Linux 7.3.4 <rdma/ib_user_verbs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IB_DEVICE_NAME_MAX = 64,
  IB_FLUSH_GLOBAL = 1,
  IB_FLUSH_MR = 1,
  IB_FLUSH_PERSISTENT = 2,
  IB_FLUSH_RANGE = 0,
  IB_USER_VERBS_ABI_VERSION = 6,
  IB_USER_VERBS_CMD_ALLOC_MW = 14,
  IB_USER_VERBS_CMD_ALLOC_PD = 3,
  IB_USER_VERBS_CMD_ATTACH_MCAST = 30,
  IB_USER_VERBS_CMD_BIND_MW = 15,
  IB_USER_VERBS_CMD_CLOSE_XRCD = 38,
  IB_USER_VERBS_CMD_COMMAND_MASK = 255,
  IB_USER_VERBS_CMD_CREATE_AH = 5,
  IB_USER_VERBS_CMD_CREATE_COMP_CHANNEL = 17,
  IB_USER_VERBS_CMD_CREATE_CQ = 18,
  IB_USER_VERBS_CMD_CREATE_QP = 24,
  IB_USER_VERBS_CMD_CREATE_SRQ = 32,
  IB_USER_VERBS_CMD_CREATE_XSRQ = 39,
  IB_USER_VERBS_CMD_DEALLOC_MW = 16,
  IB_USER_VERBS_CMD_DEALLOC_PD = 4,
  IB_USER_VERBS_CMD_DEREG_MR = 13,
  IB_USER_VERBS_CMD_DESTROY_AH = 8,
  IB_USER_VERBS_CMD_DESTROY_CQ = 20,
  IB_USER_VERBS_CMD_DESTROY_QP = 27,
  IB_USER_VERBS_CMD_DESTROY_SRQ = 35,
  IB_USER_VERBS_CMD_DETACH_MCAST = 31,
  IB_USER_VERBS_CMD_FLAG_EXTENDED = 2147483648,
  IB_USER_VERBS_CMD_GET_CONTEXT = 0,
  IB_USER_VERBS_CMD_MODIFY_AH = 6,
  IB_USER_VERBS_CMD_MODIFY_QP = 26,
  IB_USER_VERBS_CMD_MODIFY_SRQ = 33,
  IB_USER_VERBS_CMD_OPEN_QP = 40,
  IB_USER_VERBS_CMD_OPEN_XRCD = 37,
  IB_USER_VERBS_CMD_PEEK_CQ = 22,
  IB_USER_VERBS_CMD_POLL_CQ = 21,
  IB_USER_VERBS_CMD_POST_RECV = 29,
  IB_USER_VERBS_CMD_POST_SEND = 28,
  IB_USER_VERBS_CMD_POST_SRQ_RECV = 36,
  IB_USER_VERBS_CMD_QUERY_AH = 7,
  IB_USER_VERBS_CMD_QUERY_DEVICE = 1,
  IB_USER_VERBS_CMD_QUERY_MR = 12,
  IB_USER_VERBS_CMD_QUERY_PORT = 2,
  IB_USER_VERBS_CMD_QUERY_QP = 25,
  IB_USER_VERBS_CMD_QUERY_SRQ = 34,
  IB_USER_VERBS_CMD_REG_MR = 9,
  IB_USER_VERBS_CMD_REG_SMR = 10,
  IB_USER_VERBS_CMD_REQ_NOTIFY_CQ = 23,
  IB_USER_VERBS_CMD_REREG_MR = 11,
  IB_USER_VERBS_CMD_RESIZE_CQ = 19,
  IB_USER_VERBS_CMD_THRESHOLD = 50,
  IB_USER_VERBS_EX_CMD_CREATE_CQ = 18,
  IB_USER_VERBS_EX_CMD_CREATE_FLOW = 50,
  IB_USER_VERBS_EX_CMD_CREATE_QP = 24,
  IB_USER_VERBS_EX_CMD_CREATE_RWQ_IND_TBL = 55,
  IB_USER_VERBS_EX_CMD_CREATE_WQ = 52,
  IB_USER_VERBS_EX_CMD_DESTROY_FLOW = 51,
  IB_USER_VERBS_EX_CMD_DESTROY_RWQ_IND_TBL = 56,
  IB_USER_VERBS_EX_CMD_DESTROY_WQ = 54,
  IB_USER_VERBS_EX_CMD_MODIFY_CQ = 57,
  IB_USER_VERBS_EX_CMD_MODIFY_QP = 26,
  IB_USER_VERBS_EX_CMD_MODIFY_WQ = 53,
  IB_USER_VERBS_EX_CMD_QUERY_DEVICE = 1,
  IB_USER_VERBS_MAX_LOG_IND_TBL_SIZE = 13,
  IB_UVERBS_CQ_FLAGS_IGNORE_OVERRUN = 2,
  IB_UVERBS_CQ_FLAGS_TIMESTAMP_COMPLETION = 1,
  IB_UVERBS_CREATE_QP_MASK_IND_TABLE = 1,
  IB_UVERBS_CREATE_QP_SUP_COMP_MASK = 1,
  IB_UVERBS_DEVICE_ATOMIC_WRITE = 1099511627776,
  IB_UVERBS_DEVICE_AUTO_PATH_MIG = 16,
  IB_UVERBS_DEVICE_BAD_PKEY_CNTR = 2,
  IB_UVERBS_DEVICE_BAD_QKEY_CNTR = 4,
  IB_UVERBS_DEVICE_CC_DMA_BOUNCE = 2199023255552,
  IB_UVERBS_DEVICE_CHANGE_PHY_PORT = 32,
  IB_UVERBS_DEVICE_CURR_QP_STATE_MOD = 128,
  IB_UVERBS_DEVICE_FLUSH_GLOBAL = 274877906944,
  IB_UVERBS_DEVICE_FLUSH_PERSISTENT = 549755813888,
  IB_UVERBS_DEVICE_MANAGED_FLOW_STEERING = 536870912,
  IB_UVERBS_DEVICE_MEM_MGT_EXTENSIONS = 2097152,
  IB_UVERBS_DEVICE_MEM_WINDOW = 131072,
  IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2A = 8388608,
  IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2B = 16777216,
  IB_UVERBS_DEVICE_N_NOTIFY_CQ = 16384,
  IB_UVERBS_DEVICE_PCI_WRITE_END_PADDING = 68719476736,
  IB_UVERBS_DEVICE_PORT_ACTIVE_EVENT = 1024,
  IB_UVERBS_DEVICE_RAW_IP_CSUM = 67108864,
  IB_UVERBS_DEVICE_RAW_MULTI = 8,
  IB_UVERBS_DEVICE_RAW_SCATTER_FCS = 17179869184,
  IB_UVERBS_DEVICE_RC_IP_CSUM = 33554432,
  IB_UVERBS_DEVICE_RC_RNR_NAK_GEN = 4096,
  IB_UVERBS_DEVICE_RESIZE_MAX_WR = 1,
  IB_UVERBS_DEVICE_SHUTDOWN_PORT = 256,
  IB_UVERBS_DEVICE_SRQ_RESIZE = 8192,
  IB_UVERBS_DEVICE_SYS_IMAGE_GUID = 2048,
  IB_UVERBS_DEVICE_UD_AV_PORT_ENFORCE = 64,
  IB_UVERBS_DEVICE_UD_IP_CSUM = 262144,
  IB_UVERBS_DEVICE_XRC = 1048576,
  IB_UVERBS_ODP_SUPPORT = 1,
  IB_UVERBS_ODP_SUPPORT_ATOMIC = 16,
  IB_UVERBS_ODP_SUPPORT_ATOMIC_WRITE = 128,
  IB_UVERBS_ODP_SUPPORT_FLUSH = 64,
  IB_UVERBS_ODP_SUPPORT_IMPLICIT = 2,
  IB_UVERBS_ODP_SUPPORT_READ = 8,
  IB_UVERBS_ODP_SUPPORT_RECV = 2,
  IB_UVERBS_ODP_SUPPORT_SEND = 1,
  IB_UVERBS_ODP_SUPPORT_SRQ_RECV = 32,
  IB_UVERBS_ODP_SUPPORT_WRITE = 4,
  IB_UVERBS_RAW_PACKET_CAP_CVLAN_STRIPPING = 1,
  IB_UVERBS_RAW_PACKET_CAP_DELAY_DROP = 8,
  IB_UVERBS_RAW_PACKET_CAP_IP_CSUM = 4,
  IB_UVERBS_RAW_PACKET_CAP_SCATTER_FCS = 2,
  IB_UVERBS_WC_ATOMIC_WRITE = 9,
  IB_UVERBS_WC_BIND_MW = 5,
  IB_UVERBS_WC_COMP_SWAP = 3,
  IB_UVERBS_WC_FETCH_ADD = 4,
  IB_UVERBS_WC_FLUSH = 8,
  IB_UVERBS_WC_LOCAL_INV = 6,
  IB_UVERBS_WC_RDMA_READ = 2,
  IB_UVERBS_WC_RDMA_WRITE = 1,
  IB_UVERBS_WC_SEND = 0,
  IB_UVERBS_WC_TSO = 7,
  IB_UVERBS_WR_ATOMIC_CMP_AND_SWP = 5,
  IB_UVERBS_WR_ATOMIC_FETCH_AND_ADD = 6,
  IB_UVERBS_WR_ATOMIC_WRITE = 15,
  IB_UVERBS_WR_BIND_MW = 8,
  IB_UVERBS_WR_FLUSH = 14,
  IB_UVERBS_WR_LOCAL_INV = 7,
  IB_UVERBS_WR_MASKED_ATOMIC_CMP_AND_SWP = 12,
  IB_UVERBS_WR_MASKED_ATOMIC_FETCH_AND_ADD = 13,
  IB_UVERBS_WR_RDMA_READ = 4,
  IB_UVERBS_WR_RDMA_READ_WITH_INV = 11,
  IB_UVERBS_WR_RDMA_WRITE = 0,
  IB_UVERBS_WR_RDMA_WRITE_WITH_IMM = 1,
  IB_UVERBS_WR_SEND = 2,
  IB_UVERBS_WR_SEND_WITH_IMM = 3,
  IB_UVERBS_WR_SEND_WITH_INV = 9,
  IB_UVERBS_WR_TSO = 10;
export declare namespace struct {
  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_ah_attr extends RecordView<'struct ib_uverbs_ah_attr'> {
    get grh(): struct.ib_uverbs_global_route;
    set grh(value: From<struct.ib_uverbs_global_route>);
    dlid: number;
    sl: number;
    src_path_bits: number;
    static_rate: number;
    is_global: number;
    port_num: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_alloc_mw extends RecordView<'struct ib_uverbs_alloc_mw'> {
    get response(): bigint;
    set response(value: Integer);
    pd_handle: number;
    mw_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_alloc_mw_resp extends RecordView<'struct ib_uverbs_alloc_mw_resp'> {
    mw_handle: number;
    rkey: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_alloc_pd extends RecordView<'struct ib_uverbs_alloc_pd'> {
    get response(): bigint;
    set response(value: Integer);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_alloc_pd_resp extends RecordView<'struct ib_uverbs_alloc_pd_resp'> {
    pd_handle: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_async_event_desc extends RecordView<'struct ib_uverbs_async_event_desc'> {
    get element(): bigint;
    set element(value: Integer);
    event_type: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_attach_mcast extends RecordView<'struct ib_uverbs_attach_mcast'> {
    get gid(): Uint8Array;
    set gid(value: Bytes);
    qp_handle: number;
    mlid: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 56 bytes. */
  interface ib_uverbs_clock_info extends RecordView<'struct ib_uverbs_clock_info'> {
    sign: number;
    resv: number;
    get nsec(): bigint;
    set nsec(value: Integer);
    get cycles(): bigint;
    set cycles(value: Integer);
    get frac(): bigint;
    set frac(value: Integer);
    mult: number;
    shift: number;
    get mask(): bigint;
    set mask(value: Integer);
    get overflow_period(): bigint;
    set overflow_period(value: Integer);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_close_xrcd extends RecordView<'struct ib_uverbs_close_xrcd'> {
    xrcd_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_cmd_hdr extends RecordView<'struct ib_uverbs_cmd_hdr'> {
    command: number;
    in_words: number;
    out_words: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_comp_event_desc extends RecordView<'struct ib_uverbs_comp_event_desc'> {
    get cq_handle(): bigint;
    set cq_handle(value: Integer);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_cq_moderation extends RecordView<'struct ib_uverbs_cq_moderation'> {
    cq_count: number;
    cq_period: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_cq_moderation_caps extends RecordView<'struct ib_uverbs_cq_moderation_caps'> {
    max_cq_moderation_count: number;
    max_cq_moderation_period: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 56 bytes. */
  interface ib_uverbs_create_ah extends RecordView<'struct ib_uverbs_create_ah'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    reserved: number;
    get attr(): struct.ib_uverbs_ah_attr;
    set attr(value: From<struct.ib_uverbs_ah_attr>);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_create_ah_resp extends RecordView<'struct ib_uverbs_create_ah_resp'> {
    ah_handle: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_create_comp_channel
    extends RecordView<'struct ib_uverbs_create_comp_channel'> {
    get response(): bigint;
    set response(value: Integer);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_create_comp_channel_resp
    extends RecordView<'struct ib_uverbs_create_comp_channel_resp'> {
    fd: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_create_cq extends RecordView<'struct ib_uverbs_create_cq'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    cqe: number;
    comp_vector: number;
    comp_channel: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_create_cq_resp extends RecordView<'struct ib_uverbs_create_cq_resp'> {
    cq_handle: number;
    cqe: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_create_flow extends RecordView<'struct ib_uverbs_create_flow'> {
    comp_mask: number;
    qp_handle: number;
    get flow_attr(): struct.ib_uverbs_flow_attr;
    set flow_attr(value: From<struct.ib_uverbs_flow_attr>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_create_flow_resp extends RecordView<'struct ib_uverbs_create_flow_resp'> {
    comp_mask: number;
    flow_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 56 bytes. */
  interface ib_uverbs_create_qp extends RecordView<'struct ib_uverbs_create_qp'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    send_cq_handle: number;
    recv_cq_handle: number;
    srq_handle: number;
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
    sq_sig_all: number;
    qp_type: number;
    is_srq: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_create_qp_resp extends RecordView<'struct ib_uverbs_create_qp_resp'> {
    qp_handle: number;
    qpn: number;
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
    reserved: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_create_srq extends RecordView<'struct ib_uverbs_create_srq'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    max_wr: number;
    max_sge: number;
    srq_limit: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_create_srq_resp extends RecordView<'struct ib_uverbs_create_srq_resp'> {
    srq_handle: number;
    max_wr: number;
    max_sge: number;
    srqn: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 48 bytes. */
  interface ib_uverbs_create_xsrq extends RecordView<'struct ib_uverbs_create_xsrq'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    srq_type: number;
    pd_handle: number;
    max_wr: number;
    max_sge: number;
    srq_limit: number;
    max_num_tags: number;
    xrcd_handle: number;
    cq_handle: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_dealloc_mw extends RecordView<'struct ib_uverbs_dealloc_mw'> {
    mw_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_dealloc_pd extends RecordView<'struct ib_uverbs_dealloc_pd'> {
    pd_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_dereg_mr extends RecordView<'struct ib_uverbs_dereg_mr'> {
    mr_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_destroy_ah extends RecordView<'struct ib_uverbs_destroy_ah'> {
    ah_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_destroy_cq extends RecordView<'struct ib_uverbs_destroy_cq'> {
    get response(): bigint;
    set response(value: Integer);
    cq_handle: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_destroy_cq_resp extends RecordView<'struct ib_uverbs_destroy_cq_resp'> {
    comp_events_reported: number;
    async_events_reported: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_destroy_flow extends RecordView<'struct ib_uverbs_destroy_flow'> {
    comp_mask: number;
    flow_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_destroy_qp extends RecordView<'struct ib_uverbs_destroy_qp'> {
    get response(): bigint;
    set response(value: Integer);
    qp_handle: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_destroy_qp_resp extends RecordView<'struct ib_uverbs_destroy_qp_resp'> {
    events_reported: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_destroy_srq extends RecordView<'struct ib_uverbs_destroy_srq'> {
    get response(): bigint;
    set response(value: Integer);
    srq_handle: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_destroy_srq_resp extends RecordView<'struct ib_uverbs_destroy_srq_resp'> {
    events_reported: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_detach_mcast extends RecordView<'struct ib_uverbs_detach_mcast'> {
    get gid(): Uint8Array;
    set gid(value: Bytes);
    qp_handle: number;
    mlid: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_ex_cmd_hdr extends RecordView<'struct ib_uverbs_ex_cmd_hdr'> {
    get response(): bigint;
    set response(value: Integer);
    provider_in_words: number;
    provider_out_words: number;
    cmd_hdr_reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_ex_create_cq extends RecordView<'struct ib_uverbs_ex_create_cq'> {
    get user_handle(): bigint;
    set user_handle(value: Integer);
    cqe: number;
    comp_vector: number;
    comp_channel: number;
    comp_mask: number;
    flags: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_ex_create_cq_resp extends RecordView<'struct ib_uverbs_ex_create_cq_resp'> {
    get base(): struct.ib_uverbs_create_cq_resp;
    set base(value: From<struct.ib_uverbs_create_cq_resp>);
    comp_mask: number;
    response_length: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 64 bytes. */
  interface ib_uverbs_ex_create_qp extends RecordView<'struct ib_uverbs_ex_create_qp'> {
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    send_cq_handle: number;
    recv_cq_handle: number;
    srq_handle: number;
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
    sq_sig_all: number;
    qp_type: number;
    is_srq: number;
    reserved: number;
    comp_mask: number;
    create_flags: number;
    rwq_ind_tbl_handle: number;
    source_qpn: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_ex_create_qp_resp extends RecordView<'struct ib_uverbs_ex_create_qp_resp'> {
    get base(): struct.ib_uverbs_create_qp_resp;
    set base(value: From<struct.ib_uverbs_create_qp_resp>);
    comp_mask: number;
    response_length: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_ex_create_rwq_ind_table
    extends RecordView<'struct ib_uverbs_ex_create_rwq_ind_table'> {
    comp_mask: number;
    log_ind_tbl_size: number;
    get wq_handles(): Uint32Array;
    set wq_handles(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_ex_create_rwq_ind_table_resp
    extends RecordView<'struct ib_uverbs_ex_create_rwq_ind_table_resp'> {
    comp_mask: number;
    response_length: number;
    ind_tbl_handle: number;
    ind_tbl_num: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_ex_create_wq extends RecordView<'struct ib_uverbs_ex_create_wq'> {
    comp_mask: number;
    wq_type: number;
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    cq_handle: number;
    max_wr: number;
    max_sge: number;
    create_flags: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_ex_create_wq_resp extends RecordView<'struct ib_uverbs_ex_create_wq_resp'> {
    comp_mask: number;
    response_length: number;
    wq_handle: number;
    max_wr: number;
    max_sge: number;
    wqn: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_ex_destroy_rwq_ind_table
    extends RecordView<'struct ib_uverbs_ex_destroy_rwq_ind_table'> {
    comp_mask: number;
    ind_tbl_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_ex_destroy_wq extends RecordView<'struct ib_uverbs_ex_destroy_wq'> {
    comp_mask: number;
    wq_handle: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_ex_destroy_wq_resp extends RecordView<'struct ib_uverbs_ex_destroy_wq_resp'> {
    comp_mask: number;
    response_length: number;
    events_reported: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_ex_modify_cq extends RecordView<'struct ib_uverbs_ex_modify_cq'> {
    cq_handle: number;
    attr_mask: number;
    get attr(): struct.ib_uverbs_cq_moderation;
    set attr(value: From<struct.ib_uverbs_cq_moderation>);
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 120 bytes. */
  interface ib_uverbs_ex_modify_qp extends RecordView<'struct ib_uverbs_ex_modify_qp'> {
    get base(): struct.ib_uverbs_modify_qp;
    set base(value: From<struct.ib_uverbs_modify_qp>);
    rate_limit: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_ex_modify_qp_resp extends RecordView<'struct ib_uverbs_ex_modify_qp_resp'> {
    comp_mask: number;
    response_length: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_ex_modify_wq extends RecordView<'struct ib_uverbs_ex_modify_wq'> {
    attr_mask: number;
    wq_handle: number;
    wq_state: number;
    curr_wq_state: number;
    flags: number;
    flags_mask: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_ex_query_device extends RecordView<'struct ib_uverbs_ex_query_device'> {
    comp_mask: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 304 bytes. */
  interface ib_uverbs_ex_query_device_resp
    extends RecordView<'struct ib_uverbs_ex_query_device_resp'> {
    get base(): struct.ib_uverbs_query_device_resp;
    set base(value: From<struct.ib_uverbs_query_device_resp>);
    comp_mask: number;
    response_length: number;
    get odp_caps(): struct.ib_uverbs_odp_caps;
    set odp_caps(value: From<struct.ib_uverbs_odp_caps>);
    get timestamp_mask(): bigint;
    set timestamp_mask(value: Integer);
    get hca_core_clock(): bigint;
    set hca_core_clock(value: Integer);
    get device_cap_flags_ex(): bigint;
    set device_cap_flags_ex(value: Integer);
    get rss_caps(): struct.ib_uverbs_rss_caps;
    set rss_caps(value: From<struct.ib_uverbs_rss_caps>);
    max_wq_type_rq: number;
    raw_packet_caps: number;
    get tm_caps(): struct.ib_uverbs_tm_caps;
    set tm_caps(value: From<struct.ib_uverbs_tm_caps>);
    get cq_moderation_caps(): struct.ib_uverbs_cq_moderation_caps;
    set cq_moderation_caps(value: From<struct.ib_uverbs_cq_moderation_caps>);
    get max_dm_size(): bigint;
    set max_dm_size(value: Integer);
    xrc_odp_caps: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_attr extends RecordView<'struct ib_uverbs_flow_attr'> {
    type: number;
    size: number;
    priority: number;
    num_of_specs: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    port: number;
    flags: number;
    get flow_specs(): Elements<struct.ib_uverbs_flow_spec_hdr>;
    set flow_specs(value: Iterable<From<struct.ib_uverbs_flow_spec_hdr>>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_eth_filter extends RecordView<'struct ib_uverbs_flow_eth_filter'> {
    get dst_mac(): Uint8Array;
    set dst_mac(value: Bytes);
    get src_mac(): Uint8Array;
    set src_mac(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ether_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_tag: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_flow_gre_filter extends RecordView<'struct ib_uverbs_flow_gre_filter'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    c_ks_res0_ver: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    protocol: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    key: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 12 bytes. */
  interface ib_uverbs_flow_ipv4_filter extends RecordView<'struct ib_uverbs_flow_ipv4_filter'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    src_ip: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dst_ip: number;
    proto: number;
    tos: number;
    ttl: number;
    flags: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_flow_ipv6_filter extends RecordView<'struct ib_uverbs_flow_ipv6_filter'> {
    get src_ip(): Uint8Array;
    set src_ip(value: Bytes);
    get dst_ip(): Uint8Array;
    set dst_ip(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flow_label: number;
    next_hdr: number;
    traffic_class: number;
    hop_limit: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_flow_mpls_filter extends RecordView<'struct ib_uverbs_flow_mpls_filter'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    label: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_action_count
    extends RecordView<'struct ib_uverbs_flow_spec_action_count'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    handle: number;
    reserved1: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_flow_spec_action_drop
    extends RecordView<'struct ib_uverbs_flow_spec_action_drop'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_action_handle
    extends RecordView<'struct ib_uverbs_flow_spec_action_handle'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    handle: number;
    reserved1: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_action_tag
    extends RecordView<'struct ib_uverbs_flow_spec_action_tag'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    tag_id: number;
    reserved1: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_flow_spec_esp extends RecordView<'struct ib_uverbs_flow_spec_esp'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_spec_esp_filter;
    set val(value: From<struct.ib_uverbs_flow_spec_esp_filter>);
    get mask(): struct.ib_uverbs_flow_spec_esp_filter;
    set mask(value: From<struct.ib_uverbs_flow_spec_esp_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_flow_spec_esp_filter
    extends RecordView<'struct ib_uverbs_flow_spec_esp_filter'> {
    spi: number;
    seq: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_flow_spec_eth extends RecordView<'struct ib_uverbs_flow_spec_eth'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_eth_filter;
    set val(value: From<struct.ib_uverbs_flow_eth_filter>);
    get mask(): struct.ib_uverbs_flow_eth_filter;
    set mask(value: From<struct.ib_uverbs_flow_eth_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_flow_spec_gre extends RecordView<'struct ib_uverbs_flow_spec_gre'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_gre_filter;
    set val(value: From<struct.ib_uverbs_flow_gre_filter>);
    get mask(): struct.ib_uverbs_flow_gre_filter;
    set mask(value: From<struct.ib_uverbs_flow_gre_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_flow_spec_hdr extends RecordView<'struct ib_uverbs_flow_spec_hdr'> {
    type: number;
    size: number;
    reserved: number;
    get flow_spec_data(): BigUint64Array;
    set flow_spec_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_flow_spec_ipv4 extends RecordView<'struct ib_uverbs_flow_spec_ipv4'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_ipv4_filter;
    set val(value: From<struct.ib_uverbs_flow_ipv4_filter>);
    get mask(): struct.ib_uverbs_flow_ipv4_filter;
    set mask(value: From<struct.ib_uverbs_flow_ipv4_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 88 bytes. */
  interface ib_uverbs_flow_spec_ipv6 extends RecordView<'struct ib_uverbs_flow_spec_ipv6'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_ipv6_filter;
    set val(value: From<struct.ib_uverbs_flow_ipv6_filter>);
    get mask(): struct.ib_uverbs_flow_ipv6_filter;
    set mask(value: From<struct.ib_uverbs_flow_ipv6_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_mpls extends RecordView<'struct ib_uverbs_flow_spec_mpls'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_mpls_filter;
    set val(value: From<struct.ib_uverbs_flow_mpls_filter>);
    get mask(): struct.ib_uverbs_flow_mpls_filter;
    set mask(value: From<struct.ib_uverbs_flow_mpls_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_tcp_udp extends RecordView<'struct ib_uverbs_flow_spec_tcp_udp'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_tcp_udp_filter;
    set val(value: From<struct.ib_uverbs_flow_tcp_udp_filter>);
    get mask(): struct.ib_uverbs_flow_tcp_udp_filter;
    set mask(value: From<struct.ib_uverbs_flow_tcp_udp_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_flow_spec_tunnel extends RecordView<'struct ib_uverbs_flow_spec_tunnel'> {
    get hdr(): struct.ib_uverbs_flow_spec_hdr;
    set hdr(value: From<struct.ib_uverbs_flow_spec_hdr>);
    type: number;
    size: number;
    reserved: number;
    get val(): struct.ib_uverbs_flow_tunnel_filter;
    set val(value: From<struct.ib_uverbs_flow_tunnel_filter>);
    get mask(): struct.ib_uverbs_flow_tunnel_filter;
    set mask(value: From<struct.ib_uverbs_flow_tunnel_filter>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_flow_tcp_udp_filter
    extends RecordView<'struct ib_uverbs_flow_tcp_udp_filter'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dst_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    src_port: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_flow_tunnel_filter extends RecordView<'struct ib_uverbs_flow_tunnel_filter'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    tunnel_id: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_get_context extends RecordView<'struct ib_uverbs_get_context'> {
    get response(): bigint;
    set response(value: Integer);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_get_context_resp extends RecordView<'struct ib_uverbs_get_context_resp'> {
    async_fd: number;
    num_comp_vectors: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_global_route extends RecordView<'struct ib_uverbs_global_route'> {
    get dgid(): Uint8Array;
    set dgid(value: Bytes);
    flow_label: number;
    sgid_index: number;
    hop_limit: number;
    traffic_class: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 112 bytes. */
  interface ib_uverbs_modify_qp extends RecordView<'struct ib_uverbs_modify_qp'> {
    get dest(): struct.ib_uverbs_qp_dest;
    set dest(value: From<struct.ib_uverbs_qp_dest>);
    get alt_dest(): struct.ib_uverbs_qp_dest;
    set alt_dest(value: From<struct.ib_uverbs_qp_dest>);
    qp_handle: number;
    attr_mask: number;
    qkey: number;
    rq_psn: number;
    sq_psn: number;
    dest_qp_num: number;
    qp_access_flags: number;
    pkey_index: number;
    alt_pkey_index: number;
    qp_state: number;
    cur_qp_state: number;
    path_mtu: number;
    path_mig_state: number;
    en_sqd_async_notify: number;
    max_rd_atomic: number;
    max_dest_rd_atomic: number;
    min_rnr_timer: number;
    port_num: number;
    timeout: number;
    retry_cnt: number;
    rnr_retry: number;
    alt_port_num: number;
    alt_timeout: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_modify_srq extends RecordView<'struct ib_uverbs_modify_srq'> {
    srq_handle: number;
    attr_mask: number;
    max_wr: number;
    srq_limit: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  interface ib_uverbs_odp_caps$per_transport_caps
    extends RecordView<'struct ib_uverbs_odp_caps.per_transport_caps'> {
    rc_odp_caps: number;
    uc_odp_caps: number;
    ud_odp_caps: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_odp_caps extends RecordView<'struct ib_uverbs_odp_caps'> {
    get general_caps(): bigint;
    set general_caps(value: Integer);
    get per_transport_caps(): ib_uverbs_odp_caps$per_transport_caps;
    set per_transport_caps(value: From<ib_uverbs_odp_caps$per_transport_caps>);
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_open_qp extends RecordView<'struct ib_uverbs_open_qp'> {
    get response(): bigint;
    set response(value: Integer);
    get user_handle(): bigint;
    set user_handle(value: Integer);
    pd_handle: number;
    qpn: number;
    qp_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_open_xrcd extends RecordView<'struct ib_uverbs_open_xrcd'> {
    get response(): bigint;
    set response(value: Integer);
    fd: number;
    oflags: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_open_xrcd_resp extends RecordView<'struct ib_uverbs_open_xrcd_resp'> {
    xrcd_handle: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_poll_cq extends RecordView<'struct ib_uverbs_poll_cq'> {
    get response(): bigint;
    set response(value: Integer);
    cq_handle: number;
    ne: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_poll_cq_resp extends RecordView<'struct ib_uverbs_poll_cq_resp'> {
    count: number;
    reserved: number;
    get wc(): Elements<struct.ib_uverbs_wc>;
    set wc(value: Iterable<From<struct.ib_uverbs_wc>>);
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_post_recv extends RecordView<'struct ib_uverbs_post_recv'> {
    get response(): bigint;
    set response(value: Integer);
    qp_handle: number;
    wr_count: number;
    sge_count: number;
    wqe_size: number;
    get recv_wr(): Elements<struct.ib_uverbs_recv_wr>;
    set recv_wr(value: Iterable<From<struct.ib_uverbs_recv_wr>>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_post_recv_resp extends RecordView<'struct ib_uverbs_post_recv_resp'> {
    bad_wr: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_post_send extends RecordView<'struct ib_uverbs_post_send'> {
    get response(): bigint;
    set response(value: Integer);
    qp_handle: number;
    wr_count: number;
    sge_count: number;
    wqe_size: number;
    get send_wr(): Elements<struct.ib_uverbs_send_wr>;
    set send_wr(value: Iterable<From<struct.ib_uverbs_send_wr>>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_post_send_resp extends RecordView<'struct ib_uverbs_post_send_resp'> {
    bad_wr: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_post_srq_recv extends RecordView<'struct ib_uverbs_post_srq_recv'> {
    get response(): bigint;
    set response(value: Integer);
    srq_handle: number;
    wr_count: number;
    sge_count: number;
    wqe_size: number;
    get recv(): Elements<struct.ib_uverbs_recv_wr>;
    set recv(value: Iterable<From<struct.ib_uverbs_recv_wr>>);
  }

  /** `<rdma/ib_user_verbs.h>`: 4 bytes. */
  interface ib_uverbs_post_srq_recv_resp extends RecordView<'struct ib_uverbs_post_srq_recv_resp'> {
    bad_wr: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 144 bytes. */
  interface ib_uverbs_qp_attr extends RecordView<'struct ib_uverbs_qp_attr'> {
    qp_attr_mask: number;
    qp_state: number;
    cur_qp_state: number;
    path_mtu: number;
    path_mig_state: number;
    qkey: number;
    rq_psn: number;
    sq_psn: number;
    dest_qp_num: number;
    qp_access_flags: number;
    get ah_attr(): struct.ib_uverbs_ah_attr;
    set ah_attr(value: From<struct.ib_uverbs_ah_attr>);
    get alt_ah_attr(): struct.ib_uverbs_ah_attr;
    set alt_ah_attr(value: From<struct.ib_uverbs_ah_attr>);
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
    pkey_index: number;
    alt_pkey_index: number;
    en_sqd_async_notify: number;
    sq_draining: number;
    max_rd_atomic: number;
    max_dest_rd_atomic: number;
    min_rnr_timer: number;
    port_num: number;
    timeout: number;
    retry_cnt: number;
    rnr_retry: number;
    alt_port_num: number;
    alt_timeout: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/ib_user_verbs.h>`: 32 bytes. */
  interface ib_uverbs_qp_dest extends RecordView<'struct ib_uverbs_qp_dest'> {
    get dgid(): Uint8Array;
    set dgid(value: Bytes);
    flow_label: number;
    dlid: number;
    reserved: number;
    sgid_index: number;
    hop_limit: number;
    traffic_class: number;
    sl: number;
    src_path_bits: number;
    static_rate: number;
    is_global: number;
    port_num: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_query_device extends RecordView<'struct ib_uverbs_query_device'> {
    get response(): bigint;
    set response(value: Integer);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 176 bytes. */
  interface ib_uverbs_query_device_resp extends RecordView<'struct ib_uverbs_query_device_resp'> {
    get fw_ver(): bigint;
    set fw_ver(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get node_guid(): bigint;
    set node_guid(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sys_image_guid(): bigint;
    set sys_image_guid(value: Integer);
    get max_mr_size(): bigint;
    set max_mr_size(value: Integer);
    get page_size_cap(): bigint;
    set page_size_cap(value: Integer);
    vendor_id: number;
    vendor_part_id: number;
    hw_ver: number;
    max_qp: number;
    max_qp_wr: number;
    device_cap_flags: number;
    max_sge: number;
    max_sge_rd: number;
    max_cq: number;
    max_cqe: number;
    max_mr: number;
    max_pd: number;
    max_qp_rd_atom: number;
    max_ee_rd_atom: number;
    max_res_rd_atom: number;
    max_qp_init_rd_atom: number;
    max_ee_init_rd_atom: number;
    atomic_cap: number;
    max_ee: number;
    max_rdd: number;
    max_mw: number;
    max_raw_ipv6_qp: number;
    max_raw_ethy_qp: number;
    max_mcast_grp: number;
    max_mcast_qp_attach: number;
    max_total_mcast_qp_attach: number;
    max_ah: number;
    max_fmr: number;
    max_map_per_fmr: number;
    max_srq: number;
    max_srq_wr: number;
    max_srq_sge: number;
    max_pkeys: number;
    local_ca_ack_delay: number;
    phys_port_cnt: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_query_port extends RecordView<'struct ib_uverbs_query_port'> {
    get response(): bigint;
    set response(value: Integer);
    port_num: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_query_port_resp extends RecordView<'struct ib_uverbs_query_port_resp'> {
    port_cap_flags: number;
    max_msg_sz: number;
    bad_pkey_cntr: number;
    qkey_viol_cntr: number;
    gid_tbl_len: number;
    pkey_tbl_len: number;
    lid: number;
    sm_lid: number;
    state: number;
    max_mtu: number;
    active_mtu: number;
    lmc: number;
    max_vl_num: number;
    sm_sl: number;
    subnet_timeout: number;
    init_type_reply: number;
    active_width: number;
    active_speed: number;
    phys_state: number;
    link_layer: number;
    flags: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_query_qp extends RecordView<'struct ib_uverbs_query_qp'> {
    get response(): bigint;
    set response(value: Integer);
    qp_handle: number;
    attr_mask: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 128 bytes. */
  interface ib_uverbs_query_qp_resp extends RecordView<'struct ib_uverbs_query_qp_resp'> {
    get dest(): struct.ib_uverbs_qp_dest;
    set dest(value: From<struct.ib_uverbs_qp_dest>);
    get alt_dest(): struct.ib_uverbs_qp_dest;
    set alt_dest(value: From<struct.ib_uverbs_qp_dest>);
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
    qkey: number;
    rq_psn: number;
    sq_psn: number;
    dest_qp_num: number;
    qp_access_flags: number;
    pkey_index: number;
    alt_pkey_index: number;
    qp_state: number;
    cur_qp_state: number;
    path_mtu: number;
    path_mig_state: number;
    sq_draining: number;
    max_rd_atomic: number;
    max_dest_rd_atomic: number;
    min_rnr_timer: number;
    port_num: number;
    timeout: number;
    retry_cnt: number;
    rnr_retry: number;
    alt_port_num: number;
    alt_timeout: number;
    sq_sig_all: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_query_srq extends RecordView<'struct ib_uverbs_query_srq'> {
    get response(): bigint;
    set response(value: Integer);
    srq_handle: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_query_srq_resp extends RecordView<'struct ib_uverbs_query_srq_resp'> {
    max_wr: number;
    max_sge: number;
    srq_limit: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_recv_wr extends RecordView<'struct ib_uverbs_recv_wr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    num_sge: number;
    reserved: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 40 bytes. */
  interface ib_uverbs_reg_mr extends RecordView<'struct ib_uverbs_reg_mr'> {
    get response(): bigint;
    set response(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get hca_va(): bigint;
    set hca_va(value: Integer);
    pd_handle: number;
    access_flags: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 12 bytes. */
  interface ib_uverbs_reg_mr_resp extends RecordView<'struct ib_uverbs_reg_mr_resp'> {
    mr_handle: number;
    lkey: number;
    rkey: number;
    get driver_data(): Uint32Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_req_notify_cq extends RecordView<'struct ib_uverbs_req_notify_cq'> {
    cq_handle: number;
    solicited_only: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 48 bytes. */
  interface ib_uverbs_rereg_mr extends RecordView<'struct ib_uverbs_rereg_mr'> {
    get response(): bigint;
    set response(value: Integer);
    mr_handle: number;
    flags: number;
    get start(): bigint;
    set start(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get hca_va(): bigint;
    set hca_va(value: Integer);
    pd_handle: number;
    access_flags: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_rereg_mr_resp extends RecordView<'struct ib_uverbs_rereg_mr_resp'> {
    lkey: number;
    rkey: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_resize_cq extends RecordView<'struct ib_uverbs_resize_cq'> {
    get response(): bigint;
    set response(value: Integer);
    cq_handle: number;
    cqe: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 8 bytes. */
  interface ib_uverbs_resize_cq_resp extends RecordView<'struct ib_uverbs_resize_cq_resp'> {
    cqe: number;
    reserved: number;
    get driver_data(): BigUint64Array;
    set driver_data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_rss_caps extends RecordView<'struct ib_uverbs_rss_caps'> {
    supported_qpts: number;
    max_rwq_indirection_tables: number;
    max_rwq_indirection_table_size: number;
    reserved: number;
  }

  interface ib_uverbs_send_wr$ex extends RecordView<'union ib_uverbs_send_wr.ex'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imm_data: number;
    invalidate_rkey: number;
  }

  interface ib_uverbs_send_wr$wr$rdma extends RecordView<'struct ib_uverbs_send_wr.wr.rdma'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    rkey: number;
    reserved: number;
  }

  interface ib_uverbs_send_wr$wr$atomic extends RecordView<'struct ib_uverbs_send_wr.wr.atomic'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    get compare_add(): bigint;
    set compare_add(value: Integer);
    get swap(): bigint;
    set swap(value: Integer);
    rkey: number;
    reserved: number;
  }

  interface ib_uverbs_send_wr$wr$ud extends RecordView<'struct ib_uverbs_send_wr.wr.ud'> {
    ah: number;
    remote_qpn: number;
    remote_qkey: number;
    reserved: number;
  }

  interface ib_uverbs_send_wr$wr extends RecordView<'union ib_uverbs_send_wr.wr'> {
    get rdma(): ib_uverbs_send_wr$wr$rdma;
    set rdma(value: From<ib_uverbs_send_wr$wr$rdma>);
    get atomic(): ib_uverbs_send_wr$wr$atomic;
    set atomic(value: From<ib_uverbs_send_wr$wr$atomic>);
    get ud(): ib_uverbs_send_wr$wr$ud;
    set ud(value: From<ib_uverbs_send_wr$wr$ud>);
  }

  /** `<rdma/ib_user_verbs.h>`: 56 bytes. */
  interface ib_uverbs_send_wr extends RecordView<'struct ib_uverbs_send_wr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    num_sge: number;
    opcode: number;
    send_flags: number;
    get ex(): ib_uverbs_send_wr$ex;
    set ex(value: From<ib_uverbs_send_wr$ex>);
    get wr(): ib_uverbs_send_wr$wr;
    set wr(value: From<ib_uverbs_send_wr$wr>);
  }

  /** `<rdma/ib_user_verbs.h>`: 16 bytes. */
  interface ib_uverbs_sge extends RecordView<'struct ib_uverbs_sge'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    lkey: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 24 bytes. */
  interface ib_uverbs_tm_caps extends RecordView<'struct ib_uverbs_tm_caps'> {
    max_rndv_hdr_size: number;
    max_num_tags: number;
    flags: number;
    max_ops: number;
    max_sge: number;
    reserved: number;
  }

  interface ib_uverbs_wc$ex extends RecordView<'union ib_uverbs_wc.ex'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imm_data: number;
    invalidate_rkey: number;
  }

  /** `<rdma/ib_user_verbs.h>`: 48 bytes. */
  interface ib_uverbs_wc extends RecordView<'struct ib_uverbs_wc'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    status: number;
    opcode: number;
    vendor_err: number;
    byte_len: number;
    get ex(): ib_uverbs_wc$ex;
    set ex(value: From<ib_uverbs_wc$ex>);
    qp_num: number;
    src_qp: number;
    wc_flags: number;
    pkey_index: number;
    slid: number;
    sl: number;
    dlid_path_bits: number;
    port_num: number;
    reserved: number;
  }
}

export const struct: {
  readonly ib_uverbs_ah_attr: Descriptor<struct.ib_uverbs_ah_attr>;
  readonly ib_uverbs_alloc_mw: Descriptor<struct.ib_uverbs_alloc_mw>;
  readonly ib_uverbs_alloc_mw_resp: Descriptor<struct.ib_uverbs_alloc_mw_resp>;
  readonly ib_uverbs_alloc_pd: Descriptor<struct.ib_uverbs_alloc_pd>;
  readonly ib_uverbs_alloc_pd_resp: Descriptor<struct.ib_uverbs_alloc_pd_resp>;
  readonly ib_uverbs_async_event_desc: Descriptor<struct.ib_uverbs_async_event_desc>;
  readonly ib_uverbs_attach_mcast: Descriptor<struct.ib_uverbs_attach_mcast>;
  readonly ib_uverbs_clock_info: Descriptor<struct.ib_uverbs_clock_info>;
  readonly ib_uverbs_close_xrcd: Descriptor<struct.ib_uverbs_close_xrcd>;
  readonly ib_uverbs_cmd_hdr: Descriptor<struct.ib_uverbs_cmd_hdr>;
  readonly ib_uverbs_comp_event_desc: Descriptor<struct.ib_uverbs_comp_event_desc>;
  readonly ib_uverbs_cq_moderation: Descriptor<struct.ib_uverbs_cq_moderation>;
  readonly ib_uverbs_cq_moderation_caps: Descriptor<struct.ib_uverbs_cq_moderation_caps>;
  readonly ib_uverbs_create_ah: Descriptor<struct.ib_uverbs_create_ah>;
  readonly ib_uverbs_create_ah_resp: Descriptor<struct.ib_uverbs_create_ah_resp>;
  readonly ib_uverbs_create_comp_channel: Descriptor<struct.ib_uverbs_create_comp_channel>;
  readonly ib_uverbs_create_comp_channel_resp: Descriptor<struct.ib_uverbs_create_comp_channel_resp>;
  readonly ib_uverbs_create_cq: Descriptor<struct.ib_uverbs_create_cq>;
  readonly ib_uverbs_create_cq_resp: Descriptor<struct.ib_uverbs_create_cq_resp>;
  readonly ib_uverbs_create_flow: Descriptor<struct.ib_uverbs_create_flow>;
  readonly ib_uverbs_create_flow_resp: Descriptor<struct.ib_uverbs_create_flow_resp>;
  readonly ib_uverbs_create_qp: Descriptor<struct.ib_uverbs_create_qp>;
  readonly ib_uverbs_create_qp_resp: Descriptor<struct.ib_uverbs_create_qp_resp>;
  readonly ib_uverbs_create_srq: Descriptor<struct.ib_uverbs_create_srq>;
  readonly ib_uverbs_create_srq_resp: Descriptor<struct.ib_uverbs_create_srq_resp>;
  readonly ib_uverbs_create_xsrq: Descriptor<struct.ib_uverbs_create_xsrq>;
  readonly ib_uverbs_dealloc_mw: Descriptor<struct.ib_uverbs_dealloc_mw>;
  readonly ib_uverbs_dealloc_pd: Descriptor<struct.ib_uverbs_dealloc_pd>;
  readonly ib_uverbs_dereg_mr: Descriptor<struct.ib_uverbs_dereg_mr>;
  readonly ib_uverbs_destroy_ah: Descriptor<struct.ib_uverbs_destroy_ah>;
  readonly ib_uverbs_destroy_cq: Descriptor<struct.ib_uverbs_destroy_cq>;
  readonly ib_uverbs_destroy_cq_resp: Descriptor<struct.ib_uverbs_destroy_cq_resp>;
  readonly ib_uverbs_destroy_flow: Descriptor<struct.ib_uverbs_destroy_flow>;
  readonly ib_uverbs_destroy_qp: Descriptor<struct.ib_uverbs_destroy_qp>;
  readonly ib_uverbs_destroy_qp_resp: Descriptor<struct.ib_uverbs_destroy_qp_resp>;
  readonly ib_uverbs_destroy_srq: Descriptor<struct.ib_uverbs_destroy_srq>;
  readonly ib_uverbs_destroy_srq_resp: Descriptor<struct.ib_uverbs_destroy_srq_resp>;
  readonly ib_uverbs_detach_mcast: Descriptor<struct.ib_uverbs_detach_mcast>;
  readonly ib_uverbs_ex_cmd_hdr: Descriptor<struct.ib_uverbs_ex_cmd_hdr>;
  readonly ib_uverbs_ex_create_cq: Descriptor<struct.ib_uverbs_ex_create_cq>;
  readonly ib_uverbs_ex_create_cq_resp: Descriptor<struct.ib_uverbs_ex_create_cq_resp>;
  readonly ib_uverbs_ex_create_qp: Descriptor<struct.ib_uverbs_ex_create_qp>;
  readonly ib_uverbs_ex_create_qp_resp: Descriptor<struct.ib_uverbs_ex_create_qp_resp>;
  readonly ib_uverbs_ex_create_rwq_ind_table: Descriptor<struct.ib_uverbs_ex_create_rwq_ind_table>;
  readonly ib_uverbs_ex_create_rwq_ind_table_resp: Descriptor<struct.ib_uverbs_ex_create_rwq_ind_table_resp>;
  readonly ib_uverbs_ex_create_wq: Descriptor<struct.ib_uverbs_ex_create_wq>;
  readonly ib_uverbs_ex_create_wq_resp: Descriptor<struct.ib_uverbs_ex_create_wq_resp>;
  readonly ib_uverbs_ex_destroy_rwq_ind_table: Descriptor<struct.ib_uverbs_ex_destroy_rwq_ind_table>;
  readonly ib_uverbs_ex_destroy_wq: Descriptor<struct.ib_uverbs_ex_destroy_wq>;
  readonly ib_uverbs_ex_destroy_wq_resp: Descriptor<struct.ib_uverbs_ex_destroy_wq_resp>;
  readonly ib_uverbs_ex_modify_cq: Descriptor<struct.ib_uverbs_ex_modify_cq>;
  readonly ib_uverbs_ex_modify_qp: Descriptor<struct.ib_uverbs_ex_modify_qp>;
  readonly ib_uverbs_ex_modify_qp_resp: Descriptor<struct.ib_uverbs_ex_modify_qp_resp>;
  readonly ib_uverbs_ex_modify_wq: Descriptor<struct.ib_uverbs_ex_modify_wq>;
  readonly ib_uverbs_ex_query_device: Descriptor<struct.ib_uverbs_ex_query_device>;
  readonly ib_uverbs_ex_query_device_resp: Descriptor<struct.ib_uverbs_ex_query_device_resp>;
  readonly ib_uverbs_flow_attr: Descriptor<struct.ib_uverbs_flow_attr>;
  readonly ib_uverbs_flow_eth_filter: Descriptor<struct.ib_uverbs_flow_eth_filter>;
  readonly ib_uverbs_flow_gre_filter: Descriptor<struct.ib_uverbs_flow_gre_filter>;
  readonly ib_uverbs_flow_ipv4_filter: Descriptor<struct.ib_uverbs_flow_ipv4_filter>;
  readonly ib_uverbs_flow_ipv6_filter: Descriptor<struct.ib_uverbs_flow_ipv6_filter>;
  readonly ib_uverbs_flow_mpls_filter: Descriptor<struct.ib_uverbs_flow_mpls_filter>;
  readonly ib_uverbs_flow_spec_action_count: Descriptor<struct.ib_uverbs_flow_spec_action_count>;
  readonly ib_uverbs_flow_spec_action_drop: Descriptor<struct.ib_uverbs_flow_spec_action_drop>;
  readonly ib_uverbs_flow_spec_action_handle: Descriptor<struct.ib_uverbs_flow_spec_action_handle>;
  readonly ib_uverbs_flow_spec_action_tag: Descriptor<struct.ib_uverbs_flow_spec_action_tag>;
  readonly ib_uverbs_flow_spec_esp: Descriptor<struct.ib_uverbs_flow_spec_esp>;
  readonly ib_uverbs_flow_spec_esp_filter: Descriptor<struct.ib_uverbs_flow_spec_esp_filter>;
  readonly ib_uverbs_flow_spec_eth: Descriptor<struct.ib_uverbs_flow_spec_eth>;
  readonly ib_uverbs_flow_spec_gre: Descriptor<struct.ib_uverbs_flow_spec_gre>;
  readonly ib_uverbs_flow_spec_hdr: Descriptor<struct.ib_uverbs_flow_spec_hdr>;
  readonly ib_uverbs_flow_spec_ipv4: Descriptor<struct.ib_uverbs_flow_spec_ipv4>;
  readonly ib_uverbs_flow_spec_ipv6: Descriptor<struct.ib_uverbs_flow_spec_ipv6>;
  readonly ib_uverbs_flow_spec_mpls: Descriptor<struct.ib_uverbs_flow_spec_mpls>;
  readonly ib_uverbs_flow_spec_tcp_udp: Descriptor<struct.ib_uverbs_flow_spec_tcp_udp>;
  readonly ib_uverbs_flow_spec_tunnel: Descriptor<struct.ib_uverbs_flow_spec_tunnel>;
  readonly ib_uverbs_flow_tcp_udp_filter: Descriptor<struct.ib_uverbs_flow_tcp_udp_filter>;
  readonly ib_uverbs_flow_tunnel_filter: Descriptor<struct.ib_uverbs_flow_tunnel_filter>;
  readonly ib_uverbs_get_context: Descriptor<struct.ib_uverbs_get_context>;
  readonly ib_uverbs_get_context_resp: Descriptor<struct.ib_uverbs_get_context_resp>;
  readonly ib_uverbs_global_route: Descriptor<struct.ib_uverbs_global_route>;
  readonly ib_uverbs_modify_qp: Descriptor<struct.ib_uverbs_modify_qp>;
  readonly ib_uverbs_modify_srq: Descriptor<struct.ib_uverbs_modify_srq>;
  readonly ib_uverbs_odp_caps: Descriptor<struct.ib_uverbs_odp_caps>;
  readonly ib_uverbs_open_qp: Descriptor<struct.ib_uverbs_open_qp>;
  readonly ib_uverbs_open_xrcd: Descriptor<struct.ib_uverbs_open_xrcd>;
  readonly ib_uverbs_open_xrcd_resp: Descriptor<struct.ib_uverbs_open_xrcd_resp>;
  readonly ib_uverbs_poll_cq: Descriptor<struct.ib_uverbs_poll_cq>;
  readonly ib_uverbs_poll_cq_resp: Descriptor<struct.ib_uverbs_poll_cq_resp>;
  readonly ib_uverbs_post_recv: Descriptor<struct.ib_uverbs_post_recv>;
  readonly ib_uverbs_post_recv_resp: Descriptor<struct.ib_uverbs_post_recv_resp>;
  readonly ib_uverbs_post_send: Descriptor<struct.ib_uverbs_post_send>;
  readonly ib_uverbs_post_send_resp: Descriptor<struct.ib_uverbs_post_send_resp>;
  readonly ib_uverbs_post_srq_recv: Descriptor<struct.ib_uverbs_post_srq_recv>;
  readonly ib_uverbs_post_srq_recv_resp: Descriptor<struct.ib_uverbs_post_srq_recv_resp>;
  readonly ib_uverbs_qp_attr: Descriptor<struct.ib_uverbs_qp_attr>;
  readonly ib_uverbs_qp_dest: Descriptor<struct.ib_uverbs_qp_dest>;
  readonly ib_uverbs_query_device: Descriptor<struct.ib_uverbs_query_device>;
  readonly ib_uverbs_query_device_resp: Descriptor<struct.ib_uverbs_query_device_resp>;
  readonly ib_uverbs_query_port: Descriptor<struct.ib_uverbs_query_port>;
  readonly ib_uverbs_query_port_resp: Descriptor<struct.ib_uverbs_query_port_resp>;
  readonly ib_uverbs_query_qp: Descriptor<struct.ib_uverbs_query_qp>;
  readonly ib_uverbs_query_qp_resp: Descriptor<struct.ib_uverbs_query_qp_resp>;
  readonly ib_uverbs_query_srq: Descriptor<struct.ib_uverbs_query_srq>;
  readonly ib_uverbs_query_srq_resp: Descriptor<struct.ib_uverbs_query_srq_resp>;
  readonly ib_uverbs_recv_wr: Descriptor<struct.ib_uverbs_recv_wr>;
  readonly ib_uverbs_reg_mr: Descriptor<struct.ib_uverbs_reg_mr>;
  readonly ib_uverbs_reg_mr_resp: Descriptor<struct.ib_uverbs_reg_mr_resp>;
  readonly ib_uverbs_req_notify_cq: Descriptor<struct.ib_uverbs_req_notify_cq>;
  readonly ib_uverbs_rereg_mr: Descriptor<struct.ib_uverbs_rereg_mr>;
  readonly ib_uverbs_rereg_mr_resp: Descriptor<struct.ib_uverbs_rereg_mr_resp>;
  readonly ib_uverbs_resize_cq: Descriptor<struct.ib_uverbs_resize_cq>;
  readonly ib_uverbs_resize_cq_resp: Descriptor<struct.ib_uverbs_resize_cq_resp>;
  readonly ib_uverbs_rss_caps: Descriptor<struct.ib_uverbs_rss_caps>;
  readonly ib_uverbs_send_wr: Descriptor<struct.ib_uverbs_send_wr>;
  readonly ib_uverbs_sge: Descriptor<struct.ib_uverbs_sge>;
  readonly ib_uverbs_tm_caps: Descriptor<struct.ib_uverbs_tm_caps>;
  readonly ib_uverbs_wc: Descriptor<struct.ib_uverbs_wc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_uverbs_ah_attr": "struct ib_uverbs_global_route grh;__u16 dlid;__u8 sl;__u8 src_path_bits;__u8 static_rate;__u8 is_global;__u8 port_num;__u8 reserved;",
"ib_uverbs_alloc_mw": ["__u64 response;__u32 pd_handle;__u8 mw_type;__u8 reserved[3];__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_alloc_mw_resp": ["__u32 mw_handle;__u32 rkey;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_alloc_pd": ["__u64 response;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_alloc_pd_resp": "__u32 pd_handle;__u32 driver_data[];",
"ib_uverbs_async_event_desc": ["__u64 element;__u32 event_type;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_attach_mcast": ["__u8 gid[16];__u32 qp_handle;__u16 mlid;__u16 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_clock_info": ["__u32 sign;__u32 resv;__u64 nsec;__u64 cycles;__u64 frac;__u32 mult;__u32 shift;__u64 mask;__u64 overflow_period;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_close_xrcd": "__u32 xrcd_handle;",
"ib_uverbs_cmd_hdr": "__u32 command;__u16 in_words;__u16 out_words;",
"ib_uverbs_comp_event_desc": ["__u64 cq_handle;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_cq_moderation": "__u16 cq_count;__u16 cq_period;",
"ib_uverbs_cq_moderation_caps": "__u16 max_cq_moderation_count;__u16 max_cq_moderation_period;__u32 reserved;",
"ib_uverbs_create_ah": ["__u64 response;__u64 user_handle;__u32 pd_handle;__u32 reserved;struct ib_uverbs_ah_attr attr;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_ah_resp": "__u32 ah_handle;__u32 driver_data[];",
"ib_uverbs_create_comp_channel": ["__u64 response;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_comp_channel_resp": "__u32 fd;",
"ib_uverbs_create_cq": ["__u64 response;__u64 user_handle;__u32 cqe;__u32 comp_vector;__s32 comp_channel;__u32 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_cq_resp": ["__u32 cq_handle;__u32 cqe;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_flow": "__u32 comp_mask;__u32 qp_handle;struct ib_uverbs_flow_attr flow_attr;",
"ib_uverbs_create_flow_resp": "__u32 comp_mask;__u32 flow_handle;",
"ib_uverbs_create_qp": ["__u64 response;__u64 user_handle;__u32 pd_handle;__u32 send_cq_handle;__u32 recv_cq_handle;__u32 srq_handle;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;__u8 sq_sig_all;__u8 qp_type;__u8 is_srq;__u8 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_qp_resp": "__u32 qp_handle;__u32 qpn;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;__u32 reserved;__u32 driver_data[];",
"ib_uverbs_create_srq": ["__u64 response;__u64 user_handle;__u32 pd_handle;__u32 max_wr;__u32 max_sge;__u32 srq_limit;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_create_srq_resp": "__u32 srq_handle;__u32 max_wr;__u32 max_sge;__u32 srqn;__u32 driver_data[];",
"ib_uverbs_create_xsrq": ["__u64 response;__u64 user_handle;__u32 srq_type;__u32 pd_handle;__u32 max_wr;__u32 max_sge;__u32 srq_limit;__u32 max_num_tags;__u32 xrcd_handle;__u32 cq_handle;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_dealloc_mw": "__u32 mw_handle;",
"ib_uverbs_dealloc_pd": "__u32 pd_handle;",
"ib_uverbs_dereg_mr": "__u32 mr_handle;",
"ib_uverbs_destroy_ah": "__u32 ah_handle;",
"ib_uverbs_destroy_cq": ["__u64 response;__u32 cq_handle;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_destroy_cq_resp": "__u32 comp_events_reported;__u32 async_events_reported;",
"ib_uverbs_destroy_flow": "__u32 comp_mask;__u32 flow_handle;",
"ib_uverbs_destroy_qp": ["__u64 response;__u32 qp_handle;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_destroy_qp_resp": "__u32 events_reported;",
"ib_uverbs_destroy_srq": ["__u64 response;__u32 srq_handle;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_destroy_srq_resp": "__u32 events_reported;",
"ib_uverbs_detach_mcast": ["__u8 gid[16];__u32 qp_handle;__u16 mlid;__u16 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_ex_cmd_hdr": ["__u64 response;__u16 provider_in_words;__u16 provider_out_words;__u32 cmd_hdr_reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_ex_create_cq": ["__u64 user_handle;__u32 cqe;__u32 comp_vector;__s32 comp_channel;__u32 comp_mask;__u32 flags;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_ex_create_cq_resp": "struct ib_uverbs_create_cq_resp base;__u32 comp_mask;__u32 response_length;",
"ib_uverbs_ex_create_qp": ["__u64 user_handle;__u32 pd_handle;__u32 send_cq_handle;__u32 recv_cq_handle;__u32 srq_handle;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;__u8 sq_sig_all;__u8 qp_type;__u8 is_srq;__u8 reserved;__u32 comp_mask;__u32 create_flags;__u32 rwq_ind_tbl_handle;__u32 source_qpn;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_ex_create_qp_resp": "struct ib_uverbs_create_qp_resp base;__u32 comp_mask;__u32 response_length;",
"ib_uverbs_ex_create_rwq_ind_table": "__u32 comp_mask;__u32 log_ind_tbl_size;__u32 wq_handles[];",
"ib_uverbs_ex_create_rwq_ind_table_resp": "__u32 comp_mask;__u32 response_length;__u32 ind_tbl_handle;__u32 ind_tbl_num;",
"ib_uverbs_ex_create_wq": ["__u32 comp_mask;__u32 wq_type;__u64 user_handle;__u32 pd_handle;__u32 cq_handle;__u32 max_wr;__u32 max_sge;__u32 create_flags;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_ex_create_wq_resp": "__u32 comp_mask;__u32 response_length;__u32 wq_handle;__u32 max_wr;__u32 max_sge;__u32 wqn;",
"ib_uverbs_ex_destroy_rwq_ind_table": "__u32 comp_mask;__u32 ind_tbl_handle;",
"ib_uverbs_ex_destroy_wq": "__u32 comp_mask;__u32 wq_handle;",
"ib_uverbs_ex_destroy_wq_resp": "__u32 comp_mask;__u32 response_length;__u32 events_reported;__u32 reserved;",
"ib_uverbs_ex_modify_cq": "__u32 cq_handle;__u32 attr_mask;struct ib_uverbs_cq_moderation attr;__u32 reserved;",
"ib_uverbs_ex_modify_qp": "struct ib_uverbs_modify_qp base;__u32 rate_limit;__u32 reserved;",
"ib_uverbs_ex_modify_qp_resp": "__u32 comp_mask;__u32 response_length;",
"ib_uverbs_ex_modify_wq": "__u32 attr_mask;__u32 wq_handle;__u32 wq_state;__u32 curr_wq_state;__u32 flags;__u32 flags_mask;",
"ib_uverbs_ex_query_device": "__u32 comp_mask;__u32 reserved;",
"ib_uverbs_ex_query_device_resp": "struct ib_uverbs_query_device_resp base;__u32 comp_mask;__u32 response_length;struct ib_uverbs_odp_caps odp_caps;__u64 timestamp_mask;__u64 hca_core_clock;__u64 device_cap_flags_ex;struct ib_uverbs_rss_caps rss_caps;__u32 max_wq_type_rq;__u32 raw_packet_caps;struct ib_uverbs_tm_caps tm_caps;struct ib_uverbs_cq_moderation_caps cq_moderation_caps;__u64 max_dm_size;__u32 xrc_odp_caps;__u32 reserved;",
"ib_uverbs_flow_attr": "__u32 type;__u16 size;__u16 priority;__u8 num_of_specs;__u8 reserved[2];__u8 port;__u32 flags;struct ib_uverbs_flow_spec_hdr flow_specs[];",
"ib_uverbs_flow_eth_filter": "__u8 dst_mac[6];__u8 src_mac[6];__be16 ether_type;__be16 vlan_tag;",
"ib_uverbs_flow_gre_filter": "__be16 c_ks_res0_ver;__be16 protocol;__be32 key;",
"ib_uverbs_flow_ipv4_filter": "__be32 src_ip;__be32 dst_ip;__u8 proto;__u8 tos;__u8 ttl;__u8 flags;",
"ib_uverbs_flow_ipv6_filter": "__u8 src_ip[16];__u8 dst_ip[16];__be32 flow_label;__u8 next_hdr;__u8 traffic_class;__u8 hop_limit;__u8 reserved;",
"ib_uverbs_flow_mpls_filter": "__be32 label;",
"ib_uverbs_flow_spec_action_count": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};__u32 handle;__u32 reserved1;",
"ib_uverbs_flow_spec_action_drop": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};",
"ib_uverbs_flow_spec_action_handle": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};__u32 handle;__u32 reserved1;",
"ib_uverbs_flow_spec_action_tag": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};__u32 tag_id;__u32 reserved1;",
"ib_uverbs_flow_spec_esp": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_spec_esp_filter val;struct ib_uverbs_flow_spec_esp_filter mask;",
"ib_uverbs_flow_spec_esp_filter": "__u32 spi;__u32 seq;",
"ib_uverbs_flow_spec_eth": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_eth_filter val;struct ib_uverbs_flow_eth_filter mask;",
"ib_uverbs_flow_spec_gre": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_gre_filter val;struct ib_uverbs_flow_gre_filter mask;",
"ib_uverbs_flow_spec_hdr": ["__u32 type;__u16 size;__u16 reserved;__u64 flow_spec_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_flow_spec_ipv4": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_ipv4_filter val;struct ib_uverbs_flow_ipv4_filter mask;",
"ib_uverbs_flow_spec_ipv6": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_ipv6_filter val;struct ib_uverbs_flow_ipv6_filter mask;",
"ib_uverbs_flow_spec_mpls": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_mpls_filter val;struct ib_uverbs_flow_mpls_filter mask;",
"ib_uverbs_flow_spec_tcp_udp": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_tcp_udp_filter val;struct ib_uverbs_flow_tcp_udp_filter mask;",
"ib_uverbs_flow_spec_tunnel": "union {struct ib_uverbs_flow_spec_hdr hdr;struct {__u32 type;__u16 size;__u16 reserved;};};struct ib_uverbs_flow_tunnel_filter val;struct ib_uverbs_flow_tunnel_filter mask;",
"ib_uverbs_flow_tcp_udp_filter": "__be16 dst_port;__be16 src_port;",
"ib_uverbs_flow_tunnel_filter": "__be32 tunnel_id;",
"ib_uverbs_get_context": ["__u64 response;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_get_context_resp": ["__u32 async_fd;__u32 num_comp_vectors;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_global_route": "__u8 dgid[16];__u32 flow_label;__u8 sgid_index;__u8 hop_limit;__u8 traffic_class;__u8 reserved;",
"ib_uverbs_modify_qp": ["struct ib_uverbs_qp_dest dest;struct ib_uverbs_qp_dest alt_dest;__u32 qp_handle;__u32 attr_mask;__u32 qkey;__u32 rq_psn;__u32 sq_psn;__u32 dest_qp_num;__u32 qp_access_flags;__u16 pkey_index;__u16 alt_pkey_index;__u8 qp_state;__u8 cur_qp_state;__u8 path_mtu;__u8 path_mig_state;__u8 en_sqd_async_notify;__u8 max_rd_atomic;__u8 max_dest_rd_atomic;__u8 min_rnr_timer;__u8 port_num;__u8 timeout;__u8 retry_cnt;__u8 rnr_retry;__u8 alt_port_num;__u8 alt_timeout;__u8 reserved[2];__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_modify_srq": ["__u32 srq_handle;__u32 attr_mask;__u32 max_wr;__u32 srq_limit;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_odp_caps": ["__u64 general_caps;struct {__u32 rc_odp_caps;__u32 uc_odp_caps;__u32 ud_odp_caps;} per_transport_caps;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_open_qp": ["__u64 response;__u64 user_handle;__u32 pd_handle;__u32 qpn;__u8 qp_type;__u8 reserved[7];__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_open_xrcd": ["__u64 response;__u32 fd;__u32 oflags;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_open_xrcd_resp": "__u32 xrcd_handle;__u32 driver_data[];",
"ib_uverbs_poll_cq": ["__u64 response;__u32 cq_handle;__u32 ne;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_poll_cq_resp": "__u32 count;__u32 reserved;struct ib_uverbs_wc wc[];",
"ib_uverbs_post_recv": "__u64 response;__u32 qp_handle;__u32 wr_count;__u32 sge_count;__u32 wqe_size;struct ib_uverbs_recv_wr recv_wr[];",
"ib_uverbs_post_recv_resp": "__u32 bad_wr;",
"ib_uverbs_post_send": "__u64 response;__u32 qp_handle;__u32 wr_count;__u32 sge_count;__u32 wqe_size;struct ib_uverbs_send_wr send_wr[];",
"ib_uverbs_post_send_resp": "__u32 bad_wr;",
"ib_uverbs_post_srq_recv": "__u64 response;__u32 srq_handle;__u32 wr_count;__u32 sge_count;__u32 wqe_size;struct ib_uverbs_recv_wr recv[];",
"ib_uverbs_post_srq_recv_resp": "__u32 bad_wr;",
"ib_uverbs_qp_attr": "__u32 qp_attr_mask;__u32 qp_state;__u32 cur_qp_state;__u32 path_mtu;__u32 path_mig_state;__u32 qkey;__u32 rq_psn;__u32 sq_psn;__u32 dest_qp_num;__u32 qp_access_flags;struct ib_uverbs_ah_attr ah_attr;struct ib_uverbs_ah_attr alt_ah_attr;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;__u16 pkey_index;__u16 alt_pkey_index;__u8 en_sqd_async_notify;__u8 sq_draining;__u8 max_rd_atomic;__u8 max_dest_rd_atomic;__u8 min_rnr_timer;__u8 port_num;__u8 timeout;__u8 retry_cnt;__u8 rnr_retry;__u8 alt_port_num;__u8 alt_timeout;__u8 reserved[5];",
"ib_uverbs_qp_dest": "__u8 dgid[16];__u32 flow_label;__u16 dlid;__u16 reserved;__u8 sgid_index;__u8 hop_limit;__u8 traffic_class;__u8 sl;__u8 src_path_bits;__u8 static_rate;__u8 is_global;__u8 port_num;",
"ib_uverbs_query_device": ["__u64 response;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_device_resp": ["__u64 fw_ver;__be64 node_guid;__be64 sys_image_guid;__u64 max_mr_size;__u64 page_size_cap;__u32 vendor_id;__u32 vendor_part_id;__u32 hw_ver;__u32 max_qp;__u32 max_qp_wr;__u32 device_cap_flags;__u32 max_sge;__u32 max_sge_rd;__u32 max_cq;__u32 max_cqe;__u32 max_mr;__u32 max_pd;__u32 max_qp_rd_atom;__u32 max_ee_rd_atom;__u32 max_res_rd_atom;__u32 max_qp_init_rd_atom;__u32 max_ee_init_rd_atom;__u32 atomic_cap;__u32 max_ee;__u32 max_rdd;__u32 max_mw;__u32 max_raw_ipv6_qp;__u32 max_raw_ethy_qp;__u32 max_mcast_grp;__u32 max_mcast_qp_attach;__u32 max_total_mcast_qp_attach;__u32 max_ah;__u32 max_fmr;__u32 max_map_per_fmr;__u32 max_srq;__u32 max_srq_wr;__u32 max_srq_sge;__u16 max_pkeys;__u8 local_ca_ack_delay;__u8 phys_port_cnt;__u8 reserved[4];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_port": ["__u64 response;__u8 port_num;__u8 reserved[7];__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_port_resp": "__u32 port_cap_flags;__u32 max_msg_sz;__u32 bad_pkey_cntr;__u32 qkey_viol_cntr;__u32 gid_tbl_len;__u16 pkey_tbl_len;__u16 lid;__u16 sm_lid;__u8 state;__u8 max_mtu;__u8 active_mtu;__u8 lmc;__u8 max_vl_num;__u8 sm_sl;__u8 subnet_timeout;__u8 init_type_reply;__u8 active_width;__u8 active_speed;__u8 phys_state;__u8 link_layer;__u8 flags;__u8 reserved;",
"ib_uverbs_query_qp": ["__u64 response;__u32 qp_handle;__u32 attr_mask;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_qp_resp": ["struct ib_uverbs_qp_dest dest;struct ib_uverbs_qp_dest alt_dest;__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;__u32 qkey;__u32 rq_psn;__u32 sq_psn;__u32 dest_qp_num;__u32 qp_access_flags;__u16 pkey_index;__u16 alt_pkey_index;__u8 qp_state;__u8 cur_qp_state;__u8 path_mtu;__u8 path_mig_state;__u8 sq_draining;__u8 max_rd_atomic;__u8 max_dest_rd_atomic;__u8 min_rnr_timer;__u8 port_num;__u8 timeout;__u8 retry_cnt;__u8 rnr_retry;__u8 alt_port_num;__u8 alt_timeout;__u8 sq_sig_all;__u8 reserved[5];__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_srq": ["__u64 response;__u32 srq_handle;__u32 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_query_srq_resp": "__u32 max_wr;__u32 max_sge;__u32 srq_limit;__u32 reserved;",
"ib_uverbs_recv_wr": ["__u64 wr_id;__u32 num_sge;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_reg_mr": ["__u64 response;__u64 start;__u64 length;__u64 hca_va;__u32 pd_handle;__u32 access_flags;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_reg_mr_resp": "__u32 mr_handle;__u32 lkey;__u32 rkey;__u32 driver_data[];",
"ib_uverbs_req_notify_cq": "__u32 cq_handle;__u32 solicited_only;",
"ib_uverbs_rereg_mr": ["__u64 response;__u32 mr_handle;__u32 flags;__u64 start;__u64 length;__u64 hca_va;__u32 pd_handle;__u32 access_flags;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_rereg_mr_resp": ["__u32 lkey;__u32 rkey;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_resize_cq": ["__u64 response;__u32 cq_handle;__u32 cqe;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_resize_cq_resp": ["__u32 cqe;__u32 reserved;__u64 driver_data[];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_rss_caps": "__u32 supported_qpts;__u32 max_rwq_indirection_tables;__u32 max_rwq_indirection_table_size;__u32 reserved;",
"ib_uverbs_send_wr": ["__u64 wr_id;__u32 num_sge;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;union {struct {__u64 remote_addr;__u32 rkey;__u32 reserved;} rdma;struct {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u32 ah;__u32 remote_qpn;__u32 remote_qkey;__u32 reserved;} ud;} wr;",{"variants":{"x86":{"members":"__u64 wr_id;__u32 num_sge;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;union {struct aligned(8) {__u64 remote_addr;__u32 rkey;__u32 reserved;} rdma;struct aligned(8) {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u32 ah;__u32 remote_qpn;__u32 remote_qkey;__u32 reserved;} ud;} wr;"}}}],
"ib_uverbs_sge": ["__u64 addr;__u32 length;__u32 lkey;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_tm_caps": "__u32 max_rndv_hdr_size;__u32 max_num_tags;__u32 flags;__u32 max_ops;__u32 max_sge;__u32 reserved;",
"ib_uverbs_wc": ["__u64 wr_id;__u32 status;__u32 opcode;__u32 vendor_err;__u32 byte_len;union {__be32 imm_data;__u32 invalidate_rkey;} ex;__u32 qp_num;__u32 src_qp;__u32 wc_flags;__u16 pkey_index;__u16 slid;__u8 sl;__u8 dlid_path_bits;__u8 port_num;__u8 reserved;",{"variants":{"x86":{"align":8}}}]
}`),
);
