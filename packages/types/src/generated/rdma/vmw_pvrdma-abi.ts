// Generated from Linux 7.3.4 <rdma/vmw_pvrdma-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PVRDMA_NETWORK_IB = 0,
  PVRDMA_NETWORK_IPV4 = 1,
  PVRDMA_NETWORK_IPV6 = 2,
  PVRDMA_NETWORK_ROCE_V1 = 0,
  PVRDMA_UAR_CQ_ARM = 1073741824,
  PVRDMA_UAR_CQ_ARM_SOL = 536870912,
  PVRDMA_UAR_CQ_OFFSET = 4,
  PVRDMA_UAR_CQ_POLL = -2147483648,
  PVRDMA_UAR_HANDLE_MASK = 16777215,
  PVRDMA_UAR_QP_OFFSET = 0,
  PVRDMA_UAR_QP_RECV = -2147483648,
  PVRDMA_UAR_QP_SEND = 1073741824,
  PVRDMA_UAR_SRQ_OFFSET = 8,
  PVRDMA_UAR_SRQ_RECV = 1073741824,
  PVRDMA_UVERBS_ABI_VERSION = 3,
  PVRDMA_WC_BAD_RESP_ERR = 7,
  PVRDMA_WC_BIND_MW = 5,
  PVRDMA_WC_COMP_SWAP = 3,
  PVRDMA_WC_FAST_REG_MR = 8,
  PVRDMA_WC_FATAL_ERR = 19,
  PVRDMA_WC_FETCH_ADD = 4,
  PVRDMA_WC_FLAGS_MAX = 64,
  PVRDMA_WC_GENERAL_ERR = 21,
  PVRDMA_WC_GRH = 1,
  PVRDMA_WC_INV_EECN_ERR = 17,
  PVRDMA_WC_INV_EEC_STATE_ERR = 18,
  PVRDMA_WC_IP_CSUM_OK = 8,
  PVRDMA_WC_LOCAL_INV = 7,
  PVRDMA_WC_LOC_ACCESS_ERR = 8,
  PVRDMA_WC_LOC_EEC_OP_ERR = 3,
  PVRDMA_WC_LOC_LEN_ERR = 1,
  PVRDMA_WC_LOC_PROT_ERR = 4,
  PVRDMA_WC_LOC_QP_OP_ERR = 2,
  PVRDMA_WC_LOC_RDD_VIOL_ERR = 14,
  PVRDMA_WC_LSO = 6,
  PVRDMA_WC_MASKED_COMP_SWAP = 9,
  PVRDMA_WC_MASKED_FETCH_ADD = 10,
  PVRDMA_WC_MW_BIND_ERR = 6,
  PVRDMA_WC_RDMA_READ = 2,
  PVRDMA_WC_RDMA_WRITE = 1,
  PVRDMA_WC_RECV = 128,
  PVRDMA_WC_RECV_RDMA_WITH_IMM = 129,
  PVRDMA_WC_REM_ABORT_ERR = 16,
  PVRDMA_WC_REM_ACCESS_ERR = 10,
  PVRDMA_WC_REM_INV_RD_REQ_ERR = 15,
  PVRDMA_WC_REM_INV_REQ_ERR = 9,
  PVRDMA_WC_REM_OP_ERR = 11,
  PVRDMA_WC_RESP_TIMEOUT_ERR = 20,
  PVRDMA_WC_RETRY_EXC_ERR = 12,
  PVRDMA_WC_RNR_RETRY_EXC_ERR = 13,
  PVRDMA_WC_SEND = 0,
  PVRDMA_WC_SUCCESS = 0,
  PVRDMA_WC_WITH_IMM = 2,
  PVRDMA_WC_WITH_INVALIDATE = 4,
  PVRDMA_WC_WITH_NETWORK_HDR_TYPE = 64,
  PVRDMA_WC_WITH_SMAC = 16,
  PVRDMA_WC_WITH_VLAN = 32,
  PVRDMA_WC_WR_FLUSH_ERR = 5,
  PVRDMA_WR_ATOMIC_CMP_AND_SWP = 5,
  PVRDMA_WR_ATOMIC_FETCH_AND_ADD = 6,
  PVRDMA_WR_BIND_MW = 14,
  PVRDMA_WR_ERROR = 16,
  PVRDMA_WR_FAST_REG_MR = 11,
  PVRDMA_WR_LOCAL_INV = 10,
  PVRDMA_WR_LSO = 7,
  PVRDMA_WR_MASKED_ATOMIC_CMP_AND_SWP = 12,
  PVRDMA_WR_MASKED_ATOMIC_FETCH_AND_ADD = 13,
  PVRDMA_WR_RDMA_READ = 4,
  PVRDMA_WR_RDMA_READ_WITH_INV = 9,
  PVRDMA_WR_RDMA_WRITE = 0,
  PVRDMA_WR_RDMA_WRITE_WITH_IMM = 1,
  PVRDMA_WR_REG_SIG_MR = 15,
  PVRDMA_WR_SEND = 2,
  PVRDMA_WR_SEND_WITH_IMM = 3,
  PVRDMA_WR_SEND_WITH_INV = 8;
export declare namespace struct {
  /** `<rdma/vmw_pvrdma-abi.h>`: 8 bytes. */
  interface pvrdma_alloc_pd_resp extends RecordView<'struct pvrdma_alloc_pd_resp'> {
    pdn: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 8 bytes. */
  interface pvrdma_alloc_ucontext_resp extends RecordView<'struct pvrdma_alloc_ucontext_resp'> {
    qp_tab_size: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 40 bytes. */
  interface pvrdma_av extends RecordView<'struct pvrdma_av'> {
    port_pd: number;
    sl_tclass_flowlabel: number;
    get dgid(): Uint8Array;
    set dgid(value: Bytes);
    src_path_bits: number;
    gid_index: number;
    stat_rate: number;
    hop_limit: number;
    get dmac(): Uint8Array;
    set dmac(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 64 bytes. */
  interface pvrdma_cqe extends RecordView<'struct pvrdma_cqe'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    get qp(): bigint;
    set qp(value: Integer);
    opcode: number;
    status: number;
    byte_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imm_data: number;
    src_qp: number;
    wc_flags: number;
    vendor_err: number;
    pkey_index: number;
    slid: number;
    sl: number;
    dlid_path_bits: number;
    port_num: number;
    get smac(): Uint8Array;
    set smac(value: Bytes);
    network_hdr_type: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_create_cq extends RecordView<'struct pvrdma_create_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    buf_size: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 8 bytes. */
  interface pvrdma_create_cq_resp extends RecordView<'struct pvrdma_create_cq_resp'> {
    cqn: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 32 bytes. */
  interface pvrdma_create_qp extends RecordView<'struct pvrdma_create_qp'> {
    get rbuf_addr(): bigint;
    set rbuf_addr(value: Integer);
    get sbuf_addr(): bigint;
    set sbuf_addr(value: Integer);
    rbuf_size: number;
    sbuf_size: number;
    get qp_addr(): bigint;
    set qp_addr(value: Integer);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 8 bytes. */
  interface pvrdma_create_qp_resp extends RecordView<'struct pvrdma_create_qp_resp'> {
    qpn: number;
    qp_handle: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_create_srq extends RecordView<'struct pvrdma_create_srq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    buf_size: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 8 bytes. */
  interface pvrdma_create_srq_resp extends RecordView<'struct pvrdma_create_srq_resp'> {
    srqn: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 32 bytes. */
  interface pvrdma_ex_cmp_swap extends RecordView<'struct pvrdma_ex_cmp_swap'> {
    get swap_val(): bigint;
    set swap_val(value: Integer);
    get compare_val(): bigint;
    set compare_val(value: Integer);
    get swap_mask(): bigint;
    set swap_mask(value: Integer);
    get compare_mask(): bigint;
    set compare_mask(value: Integer);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_ex_fetch_add extends RecordView<'struct pvrdma_ex_fetch_add'> {
    get add_val(): bigint;
    set add_val(value: Integer);
    get field_boundary(): bigint;
    set field_boundary(value: Integer);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_resize_cq extends RecordView<'struct pvrdma_resize_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    buf_size: number;
    reserved: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_rq_wqe_hdr extends RecordView<'struct pvrdma_rq_wqe_hdr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    num_sge: number;
    total_len: number;
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 16 bytes. */
  interface pvrdma_sge extends RecordView<'struct pvrdma_sge'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    lkey: number;
  }

  interface pvrdma_sq_wqe_hdr$ex extends RecordView<'union pvrdma_sq_wqe_hdr.ex'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imm_data: number;
    invalidate_rkey: number;
  }

  interface pvrdma_sq_wqe_hdr$wr$rdma extends RecordView<'struct pvrdma_sq_wqe_hdr.wr.rdma'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    rkey: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface pvrdma_sq_wqe_hdr$wr$atomic extends RecordView<'struct pvrdma_sq_wqe_hdr.wr.atomic'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    get compare_add(): bigint;
    set compare_add(value: Integer);
    get swap(): bigint;
    set swap(value: Integer);
    rkey: number;
    reserved: number;
  }

  interface pvrdma_sq_wqe_hdr$wr$masked_atomics$wr_data
    extends RecordView<'union pvrdma_sq_wqe_hdr.wr.masked_atomics.wr_data'> {
    get cmp_swap(): struct.pvrdma_ex_cmp_swap;
    set cmp_swap(value: From<struct.pvrdma_ex_cmp_swap>);
    get fetch_add(): struct.pvrdma_ex_fetch_add;
    set fetch_add(value: From<struct.pvrdma_ex_fetch_add>);
  }

  interface pvrdma_sq_wqe_hdr$wr$masked_atomics
    extends RecordView<'struct pvrdma_sq_wqe_hdr.wr.masked_atomics'> {
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    log_arg_sz: number;
    rkey: number;
    get wr_data(): pvrdma_sq_wqe_hdr$wr$masked_atomics$wr_data;
    set wr_data(value: From<pvrdma_sq_wqe_hdr$wr$masked_atomics$wr_data>);
  }

  interface pvrdma_sq_wqe_hdr$wr$fast_reg
    extends RecordView<'struct pvrdma_sq_wqe_hdr.wr.fast_reg'> {
    get iova_start(): bigint;
    set iova_start(value: Integer);
    get pl_pdir_dma(): bigint;
    set pl_pdir_dma(value: Integer);
    page_shift: number;
    page_list_len: number;
    length: number;
    access_flags: number;
    rkey: number;
    reserved: number;
  }

  interface pvrdma_sq_wqe_hdr$wr$ud extends RecordView<'struct pvrdma_sq_wqe_hdr.wr.ud'> {
    remote_qpn: number;
    remote_qkey: number;
    get av(): struct.pvrdma_av;
    set av(value: From<struct.pvrdma_av>);
  }

  interface pvrdma_sq_wqe_hdr$wr extends RecordView<'union pvrdma_sq_wqe_hdr.wr'> {
    get rdma(): pvrdma_sq_wqe_hdr$wr$rdma;
    set rdma(value: From<pvrdma_sq_wqe_hdr$wr$rdma>);
    get atomic(): pvrdma_sq_wqe_hdr$wr$atomic;
    set atomic(value: From<pvrdma_sq_wqe_hdr$wr$atomic>);
    get masked_atomics(): pvrdma_sq_wqe_hdr$wr$masked_atomics;
    set masked_atomics(value: From<pvrdma_sq_wqe_hdr$wr$masked_atomics>);
    get fast_reg(): pvrdma_sq_wqe_hdr$wr$fast_reg;
    set fast_reg(value: From<pvrdma_sq_wqe_hdr$wr$fast_reg>);
    get ud(): pvrdma_sq_wqe_hdr$wr$ud;
    set ud(value: From<pvrdma_sq_wqe_hdr$wr$ud>);
  }

  /** `<rdma/vmw_pvrdma-abi.h>`: 80 bytes. */
  interface pvrdma_sq_wqe_hdr extends RecordView<'struct pvrdma_sq_wqe_hdr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    num_sge: number;
    total_len: number;
    opcode: number;
    send_flags: number;
    get ex(): pvrdma_sq_wqe_hdr$ex;
    set ex(value: From<pvrdma_sq_wqe_hdr$ex>);
    reserved: number;
    get wr(): pvrdma_sq_wqe_hdr$wr;
    set wr(value: From<pvrdma_sq_wqe_hdr$wr>);
  }
}

export const struct: {
  readonly pvrdma_alloc_pd_resp: Descriptor<struct.pvrdma_alloc_pd_resp>;
  readonly pvrdma_alloc_ucontext_resp: Descriptor<struct.pvrdma_alloc_ucontext_resp>;
  readonly pvrdma_av: Descriptor<struct.pvrdma_av>;
  readonly pvrdma_cqe: Descriptor<struct.pvrdma_cqe>;
  readonly pvrdma_create_cq: Descriptor<struct.pvrdma_create_cq>;
  readonly pvrdma_create_cq_resp: Descriptor<struct.pvrdma_create_cq_resp>;
  readonly pvrdma_create_qp: Descriptor<struct.pvrdma_create_qp>;
  readonly pvrdma_create_qp_resp: Descriptor<struct.pvrdma_create_qp_resp>;
  readonly pvrdma_create_srq: Descriptor<struct.pvrdma_create_srq>;
  readonly pvrdma_create_srq_resp: Descriptor<struct.pvrdma_create_srq_resp>;
  readonly pvrdma_ex_cmp_swap: Descriptor<struct.pvrdma_ex_cmp_swap>;
  readonly pvrdma_ex_fetch_add: Descriptor<struct.pvrdma_ex_fetch_add>;
  readonly pvrdma_resize_cq: Descriptor<struct.pvrdma_resize_cq>;
  readonly pvrdma_rq_wqe_hdr: Descriptor<struct.pvrdma_rq_wqe_hdr>;
  readonly pvrdma_sge: Descriptor<struct.pvrdma_sge>;
  readonly pvrdma_sq_wqe_hdr: Descriptor<struct.pvrdma_sq_wqe_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pvrdma_alloc_pd_resp": "__u32 pdn;__u32 reserved;",
"pvrdma_alloc_ucontext_resp": "__u32 qp_tab_size;__u32 reserved;",
"pvrdma_av": "__u32 port_pd;__u32 sl_tclass_flowlabel;__u8 dgid[16];__u8 src_path_bits;__u8 gid_index;__u8 stat_rate;__u8 hop_limit;__u8 dmac[6];__u8 reserved[6];",
"pvrdma_cqe": ["__u64 wr_id;__u64 qp;__u32 opcode;__u32 status;__u32 byte_len;__be32 imm_data;__u32 src_qp;__u32 wc_flags;__u32 vendor_err;__u16 pkey_index;__u16 slid;__u8 sl;__u8 dlid_path_bits;__u8 port_num;__u8 smac[6];__u8 network_hdr_type;__u8 reserved2[6];",{"variants":{"x86":{"align":8}}}],
"pvrdma_create_cq": ["__u64 buf_addr;__u32 buf_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"pvrdma_create_cq_resp": "__u32 cqn;__u32 reserved;",
"pvrdma_create_qp": ["__u64 rbuf_addr;__u64 sbuf_addr;__u32 rbuf_size;__u32 sbuf_size;__u64 qp_addr;",{"variants":{"x86":{"align":8}}}],
"pvrdma_create_qp_resp": "__u32 qpn;__u32 qp_handle;",
"pvrdma_create_srq": ["__u64 buf_addr;__u32 buf_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"pvrdma_create_srq_resp": "__u32 srqn;__u32 reserved;",
"pvrdma_ex_cmp_swap": ["__u64 swap_val;__u64 compare_val;__u64 swap_mask;__u64 compare_mask;",{"variants":{"x86":{"align":8}}}],
"pvrdma_ex_fetch_add": ["__u64 add_val;__u64 field_boundary;",{"variants":{"x86":{"align":8}}}],
"pvrdma_resize_cq": ["__u64 buf_addr;__u32 buf_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"pvrdma_rq_wqe_hdr": ["__u64 wr_id;__u32 num_sge;__u32 total_len;",{"variants":{"x86":{"align":8}}}],
"pvrdma_sge": ["__u64 addr;__u32 length;__u32 lkey;",{"variants":{"x86":{"align":8}}}],
"pvrdma_sq_wqe_hdr": ["__u64 wr_id;__u32 num_sge;__u32 total_len;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;__u32 reserved;union {struct {__u64 remote_addr;__u32 rkey;__u8 reserved[4];} rdma;struct {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u64 remote_addr;__u32 log_arg_sz;__u32 rkey;union {struct pvrdma_ex_cmp_swap cmp_swap;struct pvrdma_ex_fetch_add fetch_add;} wr_data;} masked_atomics;struct {__u64 iova_start;__u64 pl_pdir_dma;__u32 page_shift;__u32 page_list_len;__u32 length;__u32 access_flags;__u32 rkey;__u32 reserved;} fast_reg;struct {__u32 remote_qpn;__u32 remote_qkey;struct pvrdma_av av;} ud;} wr;",{"variants":{"x86":{"members":"__u64 wr_id;__u32 num_sge;__u32 total_len;__u32 opcode;__u32 send_flags;union {__be32 imm_data;__u32 invalidate_rkey;} ex;__u32 reserved;union {struct aligned(8) {__u64 remote_addr;__u32 rkey;__u8 reserved[4];} rdma;struct aligned(8) {__u64 remote_addr;__u64 compare_add;__u64 swap;__u32 rkey;__u32 reserved;} atomic;struct {__u64 remote_addr;__u32 log_arg_sz;__u32 rkey;union {struct pvrdma_ex_cmp_swap cmp_swap;struct pvrdma_ex_fetch_add fetch_add;} wr_data;} masked_atomics;struct aligned(8) {__u64 iova_start;__u64 pl_pdir_dma;__u32 page_shift;__u32 page_list_len;__u32 length;__u32 access_flags;__u32 rkey;__u32 reserved;} fast_reg;struct {__u32 remote_qpn;__u32 remote_qkey;struct pvrdma_av av;} ud;} wr;"}}}]
}`),
);
