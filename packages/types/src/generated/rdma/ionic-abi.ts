// Generated from Linux 7.3.4 <rdma/ionic-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IONIC_ABI_VERSION = 1,
  IONIC_CMB_ENABLE = 1,
  IONIC_CMB_EXPDB = 4,
  IONIC_CMB_REQUIRE = 2,
  IONIC_CMB_UC = 16,
  IONIC_CMB_WC = 8,
  IONIC_EXPDB_128 = 2,
  IONIC_EXPDB_256 = 4,
  IONIC_EXPDB_512 = 8,
  IONIC_EXPDB_64 = 1,
  IONIC_EXPDB_RQ = 2,
  IONIC_EXPDB_SQ = 1;
export declare namespace struct {
  /** `<rdma/ionic-abi.h>`: 8 bytes. */
  interface ionic_ah_resp extends RecordView<'struct ionic_ah_resp'> {
    ahid: number;
    pad: number;
  }

  /** `<rdma/ionic-abi.h>`: 40 bytes. */
  interface ionic_cq_req extends RecordView<'struct ionic_cq_req'> {
    get cq(): Elements<struct.ionic_qdesc>;
    set cq(value: Iterable<From<struct.ionic_qdesc>>);
    udma_mask: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/ionic-abi.h>`: 16 bytes. */
  interface ionic_cq_resp extends RecordView<'struct ionic_cq_resp'> {
    get cqid(): Uint32Array;
    set cqid(value: Iterable<Integer>);
    udma_mask: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/ionic-abi.h>`: 8 bytes. */
  interface ionic_ctx_req extends RecordView<'struct ionic_ctx_req'> {
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
  }

  /** `<rdma/ionic-abi.h>`: 40 bytes. */
  interface ionic_ctx_resp extends RecordView<'struct ionic_ctx_resp'> {
    rsvd: number;
    page_shift: number;
    get dbell_offset(): bigint;
    set dbell_offset(value: Integer);
    version: number;
    qp_opcodes: number;
    admin_opcodes: number;
    sq_qtype: number;
    rq_qtype: number;
    cq_qtype: number;
    admin_qtype: number;
    max_stride: number;
    max_spec: number;
    udma_count: number;
    expdb_mask: number;
    expdb_qtypes: number;
    get rsvd2(): Uint8Array;
    set rsvd2(value: Bytes);
    get phc_offset(): bigint;
    set phc_offset(value: Integer);
  }

  /** `<rdma/ionic-abi.h>`: 16 bytes. */
  interface ionic_qdesc extends RecordView<'struct ionic_qdesc'> {
    get addr(): bigint;
    set addr(value: Integer);
    size: number;
    mask: number;
    depth_log2: number;
    stride_log2: number;
  }

  /** `<rdma/ionic-abi.h>`: 40 bytes. */
  interface ionic_qp_req extends RecordView<'struct ionic_qp_req'> {
    get sq(): struct.ionic_qdesc;
    set sq(value: From<struct.ionic_qdesc>);
    get rq(): struct.ionic_qdesc;
    set rq(value: From<struct.ionic_qdesc>);
    sq_spec: number;
    rq_spec: number;
    sq_cmb: number;
    rq_cmb: number;
    udma_mask: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/ionic-abi.h>`: 24 bytes. */
  interface ionic_qp_resp extends RecordView<'struct ionic_qp_resp'> {
    qpid: number;
    sq_cmb: number;
    rq_cmb: number;
    udma_idx: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get sq_cmb_offset(): bigint;
    set sq_cmb_offset(value: Integer);
    get rq_cmb_offset(): bigint;
    set rq_cmb_offset(value: Integer);
  }

  /** `<rdma/ionic-abi.h>`: 24 bytes. */
  interface ionic_srq_req extends RecordView<'struct ionic_srq_req'> {
    get rq(): struct.ionic_qdesc;
    set rq(value: From<struct.ionic_qdesc>);
    rq_spec: number;
    rq_cmb: number;
    udma_mask: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<rdma/ionic-abi.h>`: 16 bytes. */
  interface ionic_srq_resp extends RecordView<'struct ionic_srq_resp'> {
    qpid: number;
    rq_cmb: number;
    udma_idx: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get rq_cmb_offset(): bigint;
    set rq_cmb_offset(value: Integer);
  }
}

export const struct: {
  readonly ionic_ah_resp: Descriptor<struct.ionic_ah_resp>;
  readonly ionic_cq_req: Descriptor<struct.ionic_cq_req>;
  readonly ionic_cq_resp: Descriptor<struct.ionic_cq_resp>;
  readonly ionic_ctx_req: Descriptor<struct.ionic_ctx_req>;
  readonly ionic_ctx_resp: Descriptor<struct.ionic_ctx_resp>;
  readonly ionic_qdesc: Descriptor<struct.ionic_qdesc>;
  readonly ionic_qp_req: Descriptor<struct.ionic_qp_req>;
  readonly ionic_qp_resp: Descriptor<struct.ionic_qp_resp>;
  readonly ionic_srq_req: Descriptor<struct.ionic_srq_req>;
  readonly ionic_srq_resp: Descriptor<struct.ionic_srq_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ionic_ah_resp": "__u32 ahid;__u32 pad;",
"ionic_cq_req": "struct ionic_qdesc cq[2];__u8 udma_mask;__u8 rsvd[7];",
"ionic_cq_resp": "__u32 cqid[2];__u8 udma_mask;__u8 rsvd[7];",
"ionic_ctx_req": "__u32 rsvd[2];",
"ionic_ctx_resp": ["__u32 rsvd;__u32 page_shift;__u64 dbell_offset;__u16 version;__u8 qp_opcodes;__u8 admin_opcodes;__u8 sq_qtype;__u8 rq_qtype;__u8 cq_qtype;__u8 admin_qtype;__u8 max_stride;__u8 max_spec;__u8 udma_count;__u8 expdb_mask;__u8 expdb_qtypes;__u8 rsvd2[3];__u64 phc_offset;",{"variants":{"x86":{"align":8}}}],
"ionic_qdesc": ["__u64 addr;__u32 size;__u16 mask;__u8 depth_log2;__u8 stride_log2;",{"variants":{"x86":{"align":8}}}],
"ionic_qp_req": "struct ionic_qdesc sq;struct ionic_qdesc rq;__u8 sq_spec;__u8 rq_spec;__u8 sq_cmb;__u8 rq_cmb;__u8 udma_mask;__u8 rsvd[3];",
"ionic_qp_resp": ["__u32 qpid;__u8 sq_cmb;__u8 rq_cmb;__u8 udma_idx;__u8 rsvd[1];__u64 sq_cmb_offset;__u64 rq_cmb_offset;",{"variants":{"x86":{"align":8}}}],
"ionic_srq_req": "struct ionic_qdesc rq;__u8 rq_spec;__u8 rq_cmb;__u8 udma_mask;__u8 rsvd[5];",
"ionic_srq_resp": ["__u32 qpid;__u8 rq_cmb;__u8 udma_idx;__u8 rsvd[2];__u64 rq_cmb_offset;",{"variants":{"x86":{"align":8}}}]
}`),
);
