// Generated from Linux 7.3.4 <rdma/efa-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const EFA_ALLOC_UCONTEXT_CMD_SUPP_CAPS_MIN_SQ_WR = 2,
  EFA_ALLOC_UCONTEXT_CMD_SUPP_CAPS_TX_BATCH = 1,
  EFA_CREATE_CQ_RESP_DB_OFF = 1,
  EFA_CREATE_CQ_WITH_COMPLETION_CHANNEL = 1,
  EFA_CREATE_CQ_WITH_SGID = 2,
  EFA_CREATE_CQ_WITH_SQ_COMP_64_BIT_REQ_ID = 4,
  EFA_CREATE_QP_WITH_SQ_64_BIT_REQ_ID = 2,
  EFA_CREATE_QP_WITH_UNSOLICITED_WRITE_RECV = 1,
  EFA_IB_ATTR_CREATE_COMP_CNTR_COMP_BUFFER = 4096,
  EFA_IB_ATTR_CREATE_COMP_CNTR_ERR_BUFFER = 4097,
  EFA_IB_ATTR_QUERY_MR_HANDLE = 4096,
  EFA_IB_ATTR_QUERY_MR_RESP_IC_ID_VALIDITY = 4097,
  EFA_IB_ATTR_QUERY_MR_RESP_RDMA_READ_IC_ID = 4099,
  EFA_IB_ATTR_QUERY_MR_RESP_RDMA_RECV_IC_ID = 4100,
  EFA_IB_ATTR_QUERY_MR_RESP_RECV_IC_ID = 4098,
  EFA_IB_METHOD_MR_QUERY = 4096,
  EFA_QP_DRIVER_TYPE_SRD = 0,
  EFA_QUERY_DEVICE_CAPS_COMP_CNTR = 256,
  EFA_QUERY_DEVICE_CAPS_CQ_NOTIFICATIONS = 4,
  EFA_QUERY_DEVICE_CAPS_CQ_WITH_EXT_MEM = 128,
  EFA_QUERY_DEVICE_CAPS_CQ_WITH_SGID = 8,
  EFA_QUERY_DEVICE_CAPS_DATA_POLLING_128 = 16,
  EFA_QUERY_DEVICE_CAPS_RDMA_READ = 1,
  EFA_QUERY_DEVICE_CAPS_RDMA_WRITE = 32,
  EFA_QUERY_DEVICE_CAPS_RNR_RETRY = 2,
  EFA_QUERY_DEVICE_CAPS_SQ_64_BIT_REQ_ID = 512,
  EFA_QUERY_DEVICE_CAPS_UNSOLICITED_WRITE_RECV = 64,
  EFA_QUERY_MR_VALIDITY_RDMA_READ_IC_ID = 2,
  EFA_QUERY_MR_VALIDITY_RDMA_RECV_IC_ID = 4,
  EFA_QUERY_MR_VALIDITY_RECV_IC_ID = 1,
  EFA_USER_CMDS_SUPP_UDATA_CREATE_AH = 2,
  EFA_USER_CMDS_SUPP_UDATA_QUERY_DEVICE = 1,
  EFA_UVERBS_ABI_VERSION = 1;
export declare namespace struct {
  /** `<rdma/efa-abi.h>`: 8 bytes. */
  interface efa_ibv_alloc_pd_resp extends RecordView<'struct efa_ibv_alloc_pd_resp'> {
    comp_mask: number;
    pdn: number;
    get reserved_30(): Uint8Array;
    set reserved_30(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 8 bytes. */
  interface efa_ibv_alloc_ucontext_cmd extends RecordView<'struct efa_ibv_alloc_ucontext_cmd'> {
    supported_caps: number;
    get reserved_20(): Uint8Array;
    set reserved_20(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 24 bytes. */
  interface efa_ibv_alloc_ucontext_resp extends RecordView<'struct efa_ibv_alloc_ucontext_resp'> {
    comp_mask: number;
    cmds_supp_udata_mask: number;
    sub_cqs_per_cq: number;
    inline_buf_size: number;
    max_llq_size: number;
    max_tx_batch: number;
    min_sq_wr: number;
    inline_buf_size_ex: number;
    get reserved_b0(): Uint8Array;
    set reserved_b0(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 8 bytes. */
  interface efa_ibv_create_ah_resp extends RecordView<'struct efa_ibv_create_ah_resp'> {
    comp_mask: number;
    efa_address_handle: number;
    get reserved_30(): Uint8Array;
    set reserved_30(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 16 bytes. */
  interface efa_ibv_create_cq extends RecordView<'struct efa_ibv_create_cq'> {
    comp_mask: number;
    cq_entry_size: number;
    num_sub_cqs: number;
    flags: number;
    get reserved_58(): Uint8Array;
    set reserved_58(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 40 bytes. */
  interface efa_ibv_create_cq_resp extends RecordView<'struct efa_ibv_create_cq_resp'> {
    comp_mask: number;
    get reserved_20(): Uint8Array;
    set reserved_20(value: Bytes);
    get q_mmap_key(): bigint;
    set q_mmap_key(value: Integer);
    get q_mmap_size(): bigint;
    set q_mmap_size(value: Integer);
    cq_idx: number;
    get reserved_d0(): Uint8Array;
    set reserved_d0(value: Bytes);
    db_off: number;
    get db_mmap_key(): bigint;
    set db_mmap_key(value: Integer);
  }

  /** `<rdma/efa-abi.h>`: 24 bytes. */
  interface efa_ibv_create_qp extends RecordView<'struct efa_ibv_create_qp'> {
    comp_mask: number;
    rq_ring_size: number;
    sq_ring_size: number;
    driver_qp_type: number;
    flags: number;
    sl: number;
    get reserved_98(): Uint8Array;
    set reserved_98(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 64 bytes. */
  interface efa_ibv_create_qp_resp extends RecordView<'struct efa_ibv_create_qp_resp'> {
    comp_mask: number;
    rq_db_offset: number;
    sq_db_offset: number;
    llq_desc_offset: number;
    get rq_mmap_key(): bigint;
    set rq_mmap_key(value: Integer);
    get rq_mmap_size(): bigint;
    set rq_mmap_size(value: Integer);
    get rq_db_mmap_key(): bigint;
    set rq_db_mmap_key(value: Integer);
    get sq_db_mmap_key(): bigint;
    set sq_db_mmap_key(value: Integer);
    get llq_desc_mmap_key(): bigint;
    set llq_desc_mmap_key(value: Integer);
    send_sub_cq_idx: number;
    recv_sub_cq_idx: number;
    get reserved_1e0(): Uint8Array;
    set reserved_1e0(value: Bytes);
  }

  /** `<rdma/efa-abi.h>`: 24 bytes. */
  interface efa_ibv_ex_query_device_resp extends RecordView<'struct efa_ibv_ex_query_device_resp'> {
    comp_mask: number;
    max_sq_wr: number;
    max_rq_wr: number;
    max_sq_sge: number;
    max_rq_sge: number;
    max_rdma_size: number;
    device_caps: number;
  }
}

export const struct: {
  readonly efa_ibv_alloc_pd_resp: Descriptor<struct.efa_ibv_alloc_pd_resp>;
  readonly efa_ibv_alloc_ucontext_cmd: Descriptor<struct.efa_ibv_alloc_ucontext_cmd>;
  readonly efa_ibv_alloc_ucontext_resp: Descriptor<struct.efa_ibv_alloc_ucontext_resp>;
  readonly efa_ibv_create_ah_resp: Descriptor<struct.efa_ibv_create_ah_resp>;
  readonly efa_ibv_create_cq: Descriptor<struct.efa_ibv_create_cq>;
  readonly efa_ibv_create_cq_resp: Descriptor<struct.efa_ibv_create_cq_resp>;
  readonly efa_ibv_create_qp: Descriptor<struct.efa_ibv_create_qp>;
  readonly efa_ibv_create_qp_resp: Descriptor<struct.efa_ibv_create_qp_resp>;
  readonly efa_ibv_ex_query_device_resp: Descriptor<struct.efa_ibv_ex_query_device_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"efa_ibv_alloc_pd_resp": "__u32 comp_mask;__u16 pdn;__u8 reserved_30[2];",
"efa_ibv_alloc_ucontext_cmd": "__u32 supported_caps;__u8 reserved_20[4];",
"efa_ibv_alloc_ucontext_resp": "__u32 comp_mask;__u32 cmds_supp_udata_mask;__u16 sub_cqs_per_cq;__u16 inline_buf_size;__u32 max_llq_size;__u16 max_tx_batch;__u16 min_sq_wr;__u16 inline_buf_size_ex;__u8 reserved_b0[2];",
"efa_ibv_create_ah_resp": "__u32 comp_mask;__u16 efa_address_handle;__u8 reserved_30[2];",
"efa_ibv_create_cq": "__u32 comp_mask;__u32 cq_entry_size;__u16 num_sub_cqs;__u8 flags;__u8 reserved_58[5];",
"efa_ibv_create_cq_resp": ["__u32 comp_mask;__u8 reserved_20[4];__u64 q_mmap_key;__u64 q_mmap_size;__u16 cq_idx;__u8 reserved_d0[2];__u32 db_off;__u64 db_mmap_key;",{"variants":{"x86":{"align":8}}}],
"efa_ibv_create_qp": "__u32 comp_mask;__u32 rq_ring_size;__u32 sq_ring_size;__u32 driver_qp_type;__u16 flags;__u8 sl;__u8 reserved_98[5];",
"efa_ibv_create_qp_resp": ["__u32 comp_mask;__u32 rq_db_offset;__u32 sq_db_offset;__u32 llq_desc_offset;__u64 rq_mmap_key;__u64 rq_mmap_size;__u64 rq_db_mmap_key;__u64 sq_db_mmap_key;__u64 llq_desc_mmap_key;__u16 send_sub_cq_idx;__u16 recv_sub_cq_idx;__u8 reserved_1e0[4];",{"variants":{"x86":{"align":8}}}],
"efa_ibv_ex_query_device_resp": "__u32 comp_mask;__u32 max_sq_wr;__u32 max_rq_wr;__u16 max_sq_sge;__u16 max_rq_sge;__u32 max_rdma_size;__u32 device_caps;"
}`),
);
