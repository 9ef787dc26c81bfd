// Generated from Linux 7.3.4 <rdma/erdma-abi.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<rdma/erdma-abi.h>`: 24 bytes. */
export interface erdma_ureq_create_cq extends RecordView<'struct erdma_ureq_create_cq'> {
  get db_record_va(): bigint;
  set db_record_va(value: Integer);
  get qbuf_va(): bigint;
  set qbuf_va(value: Integer);
  qbuf_len: number;
  rsvd0: number;
}

export const erdma_ureq_create_cq: Descriptor<erdma_ureq_create_cq> = /* @__PURE__ */ declareStruct(
  'erdma_ureq_create_cq',
  `
  __u64 db_record_va;
  __u64 qbuf_va;
  __u32 qbuf_len;
  __u32 rsvd0;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/erdma-abi.h>`: 24 bytes. */
export interface erdma_ureq_create_qp extends RecordView<'struct erdma_ureq_create_qp'> {
  get db_record_va(): bigint;
  set db_record_va(value: Integer);
  get qbuf_va(): bigint;
  set qbuf_va(value: Integer);
  qbuf_len: number;
  rsvd0: number;
}

export const erdma_ureq_create_qp: Descriptor<erdma_ureq_create_qp> = /* @__PURE__ */ declareStruct(
  'erdma_ureq_create_qp',
  `
  __u64 db_record_va;
  __u64 qbuf_va;
  __u32 qbuf_len;
  __u32 rsvd0;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/erdma-abi.h>`: 40 bytes. */
export interface erdma_uresp_alloc_ctx extends RecordView<'struct erdma_uresp_alloc_ctx'> {
  dev_id: number;
  pad: number;
  sdb_type: number;
  sdb_offset: number;
  get sdb(): bigint;
  set sdb(value: Integer);
  get rdb(): bigint;
  set rdb(value: Integer);
  get cdb(): bigint;
  set cdb(value: Integer);
}

export const erdma_uresp_alloc_ctx: Descriptor<erdma_uresp_alloc_ctx> =
  /* @__PURE__ */ declareStruct(
    'erdma_uresp_alloc_ctx',
    `
  __u32 dev_id;
  __u32 pad;
  __u32 sdb_type;
  __u32 sdb_offset;
  __u64 sdb;
  __u64 rdb;
  __u64 cdb;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/erdma-abi.h>`: 8 bytes. */
export interface erdma_uresp_create_cq extends RecordView<'struct erdma_uresp_create_cq'> {
  cq_id: number;
  num_cqe: number;
}

export const erdma_uresp_create_cq: Descriptor<erdma_uresp_create_cq> =
  /* @__PURE__ */ declareStruct(
    'erdma_uresp_create_cq',
    `
  __u32 cq_id;
  __u32 num_cqe;
`,
  );

/** `<rdma/erdma-abi.h>`: 16 bytes. */
export interface erdma_uresp_create_qp extends RecordView<'struct erdma_uresp_create_qp'> {
  qp_id: number;
  num_sqe: number;
  num_rqe: number;
  rq_offset: number;
}

export const erdma_uresp_create_qp: Descriptor<erdma_uresp_create_qp> =
  /* @__PURE__ */ declareStruct(
    'erdma_uresp_create_qp',
    `
  __u32 qp_id;
  __u32 num_sqe;
  __u32 num_rqe;
  __u32 rq_offset;
`,
  );
