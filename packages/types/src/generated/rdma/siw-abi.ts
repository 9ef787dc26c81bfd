// Generated from Linux 7.3.4 <rdma/siw-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const SIW_ABI_VERSION = 1,
  SIW_INVAL_UOBJ_KEY = 589824,
  SIW_MAX_INLINE = 80,
  SIW_MAX_SGE = 6,
  SIW_NOTIFY_ALL = 7,
  SIW_NOTIFY_MISSED_EVENTS = 4,
  SIW_NOTIFY_NEXT_COMPLETION = 2,
  SIW_NOTIFY_NOT = 0,
  SIW_NOTIFY_SOLICITED = 1,
  SIW_NUM_OPCODES = 12,
  SIW_NUM_WC_STATUS = 10,
  SIW_OP_COMP_AND_SWAP = 7,
  SIW_OP_FETCH_AND_ADD = 6,
  SIW_OP_INVAL_STAG = 10,
  SIW_OP_READ = 1,
  SIW_OP_READ_LOCAL_INV = 2,
  SIW_OP_READ_RESPONSE = 9,
  SIW_OP_RECEIVE = 8,
  SIW_OP_REG_MR = 11,
  SIW_OP_SEND = 3,
  SIW_OP_SEND_REMOTE_INV = 5,
  SIW_OP_SEND_WITH_IMM = 4,
  SIW_OP_WRITE = 0,
  SIW_UOBJ_MAX_KEY = 589823,
  SIW_WC_BAD_RESP_ERR = 5,
  SIW_WC_GENERAL_ERR = 9,
  SIW_WC_LOC_ACCESS_ERR = 6,
  SIW_WC_LOC_LEN_ERR = 1,
  SIW_WC_LOC_PROT_ERR = 2,
  SIW_WC_LOC_QP_OP_ERR = 3,
  SIW_WC_REM_ACCESS_ERR = 7,
  SIW_WC_REM_INV_REQ_ERR = 8,
  SIW_WC_SUCCESS = 0,
  SIW_WC_WR_FLUSH_ERR = 4,
  SIW_WQE_COMPLETED = 64,
  SIW_WQE_INLINE = 2,
  SIW_WQE_READ_FENCE = 16,
  SIW_WQE_REM_INVAL = 32,
  SIW_WQE_SIGNALLED = 4,
  SIW_WQE_SOLICITED = 8,
  SIW_WQE_VALID = 1;
export declare namespace struct {
  /** `<rdma/siw-abi.h>`: 8 bytes. */
  interface siw_cq_ctrl extends RecordView<'struct siw_cq_ctrl'> {
    flags: number;
    pad: number;
  }

  /** `<rdma/siw-abi.h>`: 32 bytes. */
  interface siw_cqe extends RecordView<'struct siw_cqe', 'base_qp'> {
    get id(): bigint;
    set id(value: Integer);
    flags: number;
    opcode: number;
    status: number;
    bytes: number;
    get imm_data(): bigint;
    set imm_data(value: Integer);
    inval_stag: number;
    get base_qp(): number;
    set base_qp(value: Pointer);
    get qp_id(): bigint;
    set qp_id(value: Integer);
  }

  /** `<rdma/siw-abi.h>`: 112 bytes. */
  interface siw_rqe extends RecordView<'struct siw_rqe'> {
    get id(): bigint;
    set id(value: Integer);
    flags: number;
    num_sge: number;
    opcode: number;
    unused: number;
    get sge(): Elements<struct.siw_sge>;
    set sge(value: Iterable<From<struct.siw_sge>>);
  }

  /** `<rdma/siw-abi.h>`: 16 bytes. */
  interface siw_sge extends RecordView<'struct siw_sge'> {
    get laddr(): bigint;
    set laddr(value: Integer);
    length: number;
    lkey: number;
  }

  /** `<rdma/siw-abi.h>`: 120 bytes. */
  interface siw_sqe extends RecordView<'struct siw_sqe'> {
    get id(): bigint;
    set id(value: Integer);
    flags: number;
    num_sge: number;
    opcode: number;
    rkey: number;
    get raddr(): bigint;
    set raddr(value: Integer);
    get base_mr(): bigint;
    set base_mr(value: Integer);
    get sge(): Elements<struct.siw_sge>;
    set sge(value: Iterable<From<struct.siw_sge>>);
    get access(): bigint;
    set access(value: Integer);
  }

  /** `<rdma/siw-abi.h>`: 8 bytes. */
  interface siw_ureq_reg_mr extends RecordView<'struct siw_ureq_reg_mr'> {
    stag_key: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    pad: number;
  }

  /** `<rdma/siw-abi.h>`: 8 bytes. */
  interface siw_uresp_alloc_ctx extends RecordView<'struct siw_uresp_alloc_ctx'> {
    dev_id: number;
    pad: number;
  }

  /** `<rdma/siw-abi.h>`: 16 bytes. */
  interface siw_uresp_create_cq extends RecordView<'struct siw_uresp_create_cq'> {
    cq_id: number;
    num_cqe: number;
    get cq_key(): bigint;
    set cq_key(value: Integer);
  }

  /** `<rdma/siw-abi.h>`: 32 bytes. */
  interface siw_uresp_create_qp extends RecordView<'struct siw_uresp_create_qp'> {
    qp_id: number;
    num_sqe: number;
    num_rqe: number;
    pad: number;
    get sq_key(): bigint;
    set sq_key(value: Integer);
    get rq_key(): bigint;
    set rq_key(value: Integer);
  }

  /** `<rdma/siw-abi.h>`: 16 bytes. */
  interface siw_uresp_create_srq extends RecordView<'struct siw_uresp_create_srq'> {
    num_rqe: number;
    pad: number;
    get srq_key(): bigint;
    set srq_key(value: Integer);
  }

  /** `<rdma/siw-abi.h>`: 8 bytes. */
  interface siw_uresp_reg_mr extends RecordView<'struct siw_uresp_reg_mr'> {
    stag: number;
    pad: number;
  }
}

export const struct: {
  readonly siw_cq_ctrl: Descriptor<struct.siw_cq_ctrl>;
  readonly siw_cqe: Descriptor<struct.siw_cqe>;
  readonly siw_rqe: Descriptor<struct.siw_rqe>;
  readonly siw_sge: Descriptor<struct.siw_sge>;
  readonly siw_sqe: Descriptor<struct.siw_sqe>;
  readonly siw_ureq_reg_mr: Descriptor<struct.siw_ureq_reg_mr>;
  readonly siw_uresp_alloc_ctx: Descriptor<struct.siw_uresp_alloc_ctx>;
  readonly siw_uresp_create_cq: Descriptor<struct.siw_uresp_create_cq>;
  readonly siw_uresp_create_qp: Descriptor<struct.siw_uresp_create_qp>;
  readonly siw_uresp_create_srq: Descriptor<struct.siw_uresp_create_srq>;
  readonly siw_uresp_reg_mr: Descriptor<struct.siw_uresp_reg_mr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"siw_cq_ctrl": "__u32 flags;__u32 pad;",
"siw_cqe": ["__u64 id;__u8 flags;__u8 opcode;__u16 status;__u32 bytes;union {__u64 imm_data;__u32 inval_stag;};union {struct ib_qp *base_qp;__u64 qp_id;};",{"variants":{"x86":{"members":"__u64 id;__u8 flags;__u8 opcode;__u16 status;__u32 bytes;union aligned(8) {__u64 imm_data;__u32 inval_stag;};union aligned(8) {struct ib_qp *base_qp;__u64 qp_id;};"}}}],
"siw_rqe": "__u64 id;__u16 flags;__u8 num_sge;__u8 opcode;__u32 unused;struct siw_sge sge[6];",
"siw_sge": ["__u64 laddr;__u32 length;__u32 lkey;",{"variants":{"x86":{"align":8}}}],
"siw_sqe": ["__u64 id;__u16 flags;__u8 num_sge;__u8 opcode;__u32 rkey;union {__u64 raddr;__u64 base_mr;};union {struct siw_sge sge[6];__u64 access;};",{"variants":{"x86":{"members":"__u64 id;__u16 flags;__u8 num_sge;__u8 opcode;__u32 rkey;union aligned(8) {__u64 raddr;__u64 base_mr;};union {struct siw_sge sge[6];__u64 access;};"}}}],
"siw_ureq_reg_mr": "__u8 stag_key;__u8 reserved[3];__u32 pad;",
"siw_uresp_alloc_ctx": "__u32 dev_id;__u32 pad;",
"siw_uresp_create_cq": ["__u32 cq_id;__u32 num_cqe;__u64 cq_key;",{"variants":{"x86":{"align":8}}}],
"siw_uresp_create_qp": ["__u32 qp_id;__u32 num_sqe;__u32 num_rqe;__u32 pad;__u64 sq_key;__u64 rq_key;",{"variants":{"x86":{"align":8}}}],
"siw_uresp_create_srq": ["__u32 num_rqe;__u32 pad;__u64 srq_key;",{"variants":{"x86":{"align":8}}}],
"siw_uresp_reg_mr": "__u32 stag;__u32 pad;"
}`),
);
