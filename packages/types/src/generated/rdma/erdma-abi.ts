// Generated from Linux 7.3.4 <rdma/erdma-abi.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const ERDMA_ABI_VERSION = 1;
export declare namespace struct {
  /** `<rdma/erdma-abi.h>`: 24 bytes. */
  interface erdma_ureq_create_cq extends RecordView<'struct erdma_ureq_create_cq'> {
    get db_record_va(): bigint;
    set db_record_va(value: Integer);
    get qbuf_va(): bigint;
    set qbuf_va(value: Integer);
    qbuf_len: number;
    rsvd0: number;
  }

  /** `<rdma/erdma-abi.h>`: 24 bytes. */
  interface erdma_ureq_create_qp extends RecordView<'struct erdma_ureq_create_qp'> {
    get db_record_va(): bigint;
    set db_record_va(value: Integer);
    get qbuf_va(): bigint;
    set qbuf_va(value: Integer);
    qbuf_len: number;
    rsvd0: number;
  }

  /** `<rdma/erdma-abi.h>`: 40 bytes. */
  interface erdma_uresp_alloc_ctx extends RecordView<'struct erdma_uresp_alloc_ctx'> {
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

  /** `<rdma/erdma-abi.h>`: 8 bytes. */
  interface erdma_uresp_create_cq extends RecordView<'struct erdma_uresp_create_cq'> {
    cq_id: number;
    num_cqe: number;
  }

  /** `<rdma/erdma-abi.h>`: 16 bytes. */
  interface erdma_uresp_create_qp extends RecordView<'struct erdma_uresp_create_qp'> {
    qp_id: number;
    num_sqe: number;
    num_rqe: number;
    rq_offset: number;
  }
}

export const struct: {
  readonly erdma_ureq_create_cq: Descriptor<struct.erdma_ureq_create_cq>;
  readonly erdma_ureq_create_qp: Descriptor<struct.erdma_ureq_create_qp>;
  readonly erdma_uresp_alloc_ctx: Descriptor<struct.erdma_uresp_alloc_ctx>;
  readonly erdma_uresp_create_cq: Descriptor<struct.erdma_uresp_create_cq>;
  readonly erdma_uresp_create_qp: Descriptor<struct.erdma_uresp_create_qp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"erdma_ureq_create_cq": ["__u64 db_record_va;__u64 qbuf_va;__u32 qbuf_len;__u32 rsvd0;",{"variants":{"x86":{"align":8}}}],
"erdma_ureq_create_qp": ["__u64 db_record_va;__u64 qbuf_va;__u32 qbuf_len;__u32 rsvd0;",{"variants":{"x86":{"align":8}}}],
"erdma_uresp_alloc_ctx": ["__u32 dev_id;__u32 pad;__u32 sdb_type;__u32 sdb_offset;__u64 sdb;__u64 rdb;__u64 cdb;",{"variants":{"x86":{"align":8}}}],
"erdma_uresp_create_cq": "__u32 cq_id;__u32 num_cqe;",
"erdma_uresp_create_qp": "__u32 qp_id;__u32 num_sqe;__u32 num_rqe;__u32 rq_offset;"
}`),
);
