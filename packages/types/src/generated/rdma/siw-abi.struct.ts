// Generated from Linux 7.3.4 <rdma/siw-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/siw-abi.h>`: 8 bytes. */
export interface siw_cq_ctrl extends RecordView<'struct siw_cq_ctrl'> {
  flags: number;
  pad: number;
}

export const siw_cq_ctrl: Descriptor<siw_cq_ctrl> = /* @__PURE__ */ declareStruct(
  'siw_cq_ctrl',
  `
  __u32 flags;
  __u32 pad;
`,
);

/** `<rdma/siw-abi.h>`: 32 bytes. */
export interface siw_cqe extends RecordView<'struct siw_cqe', 'base_qp'> {
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

export const siw_cqe: Descriptor<siw_cqe> = /* @__PURE__ */ declareStruct(
  'siw_cqe',
  `
  __u64 id;
  __u8 flags;
  __u8 opcode;
  __u16 status;
  __u32 bytes;
  union {
    __u64 imm_data;
    __u32 inval_stag;
  };
  union {
    struct ib_qp *base_qp;
    __u64 qp_id;
  };
`,
  {
    variants: {
      x86: {
        members: `
  __u64 id;
  __u8 flags;
  __u8 opcode;
  __u16 status;
  __u32 bytes;
  union aligned(8) {
    __u64 imm_data;
    __u32 inval_stag;
  };
  union aligned(8) {
    struct ib_qp *base_qp;
    __u64 qp_id;
  };
`,
      },
    },
  },
);

/** `<rdma/siw-abi.h>`: 112 bytes. */
export interface siw_rqe extends RecordView<'struct siw_rqe'> {
  get id(): bigint;
  set id(value: Integer);
  flags: number;
  num_sge: number;
  opcode: number;
  unused: number;
  get sge(): Elements<siw_sge>;
  set sge(value: Iterable<siw_sge | Init<siw_sge>>);
}

export const siw_rqe: Descriptor<siw_rqe> = /* @__PURE__ */ declareStruct(
  'siw_rqe',
  `
  __u64 id;
  __u16 flags;
  __u8 num_sge;
  __u8 opcode;
  __u32 unused;
  struct siw_sge sge[6];
`,
  { uses: () => [siw_sge] },
);

/** `<rdma/siw-abi.h>`: 16 bytes. */
export interface siw_sge extends RecordView<'struct siw_sge'> {
  get laddr(): bigint;
  set laddr(value: Integer);
  length: number;
  lkey: number;
}

export const siw_sge: Descriptor<siw_sge> = /* @__PURE__ */ declareStruct(
  'siw_sge',
  `
  __u64 laddr;
  __u32 length;
  __u32 lkey;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/siw-abi.h>`: 120 bytes. */
export interface siw_sqe extends RecordView<'struct siw_sqe'> {
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
  get sge(): Elements<siw_sge>;
  set sge(value: Iterable<siw_sge | Init<siw_sge>>);
  get access(): bigint;
  set access(value: Integer);
}

export const siw_sqe: Descriptor<siw_sqe> = /* @__PURE__ */ declareStruct(
  'siw_sqe',
  `
  __u64 id;
  __u16 flags;
  __u8 num_sge;
  __u8 opcode;
  __u32 rkey;
  union {
    __u64 raddr;
    __u64 base_mr;
  };
  union {
    struct siw_sge sge[6];
    __u64 access;
  };
`,
  {
    variants: {
      x86: {
        members: `
  __u64 id;
  __u16 flags;
  __u8 num_sge;
  __u8 opcode;
  __u32 rkey;
  union aligned(8) {
    __u64 raddr;
    __u64 base_mr;
  };
  union {
    struct siw_sge sge[6];
    __u64 access;
  };
`,
      },
    },
    uses: () => [siw_sge],
  },
);

/** `<rdma/siw-abi.h>`: 8 bytes. */
export interface siw_ureq_reg_mr extends RecordView<'struct siw_ureq_reg_mr'> {
  stag_key: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  pad: number;
}

export const siw_ureq_reg_mr: Descriptor<siw_ureq_reg_mr> = /* @__PURE__ */ declareStruct(
  'siw_ureq_reg_mr',
  `
  __u8 stag_key;
  __u8 reserved[3];
  __u32 pad;
`,
);

/** `<rdma/siw-abi.h>`: 8 bytes. */
export interface siw_uresp_alloc_ctx extends RecordView<'struct siw_uresp_alloc_ctx'> {
  dev_id: number;
  pad: number;
}

export const siw_uresp_alloc_ctx: Descriptor<siw_uresp_alloc_ctx> = /* @__PURE__ */ declareStruct(
  'siw_uresp_alloc_ctx',
  `
  __u32 dev_id;
  __u32 pad;
`,
);

/** `<rdma/siw-abi.h>`: 16 bytes. */
export interface siw_uresp_create_cq extends RecordView<'struct siw_uresp_create_cq'> {
  cq_id: number;
  num_cqe: number;
  get cq_key(): bigint;
  set cq_key(value: Integer);
}

export const siw_uresp_create_cq: Descriptor<siw_uresp_create_cq> = /* @__PURE__ */ declareStruct(
  'siw_uresp_create_cq',
  `
  __u32 cq_id;
  __u32 num_cqe;
  __u64 cq_key;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/siw-abi.h>`: 32 bytes. */
export interface siw_uresp_create_qp extends RecordView<'struct siw_uresp_create_qp'> {
  qp_id: number;
  num_sqe: number;
  num_rqe: number;
  pad: number;
  get sq_key(): bigint;
  set sq_key(value: Integer);
  get rq_key(): bigint;
  set rq_key(value: Integer);
}

export const siw_uresp_create_qp: Descriptor<siw_uresp_create_qp> = /* @__PURE__ */ declareStruct(
  'siw_uresp_create_qp',
  `
  __u32 qp_id;
  __u32 num_sqe;
  __u32 num_rqe;
  __u32 pad;
  __u64 sq_key;
  __u64 rq_key;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/siw-abi.h>`: 16 bytes. */
export interface siw_uresp_create_srq extends RecordView<'struct siw_uresp_create_srq'> {
  num_rqe: number;
  pad: number;
  get srq_key(): bigint;
  set srq_key(value: Integer);
}

export const siw_uresp_create_srq: Descriptor<siw_uresp_create_srq> = /* @__PURE__ */ declareStruct(
  'siw_uresp_create_srq',
  `
  __u32 num_rqe;
  __u32 pad;
  __u64 srq_key;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/siw-abi.h>`: 8 bytes. */
export interface siw_uresp_reg_mr extends RecordView<'struct siw_uresp_reg_mr'> {
  stag: number;
  pad: number;
}

export const siw_uresp_reg_mr: Descriptor<siw_uresp_reg_mr> = /* @__PURE__ */ declareStruct(
  'siw_uresp_reg_mr',
  `
  __u32 stag;
  __u32 pad;
`,
);
