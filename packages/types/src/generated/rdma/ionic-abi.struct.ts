// Generated from Linux 7.3.4 <rdma/ionic-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/ionic-abi.h>`: 8 bytes. */
export interface ionic_ah_resp extends RecordView<'struct ionic_ah_resp'> {
  ahid: number;
  pad: number;
}

export const ionic_ah_resp: Descriptor<ionic_ah_resp> = /* @__PURE__ */ declareStruct(
  'ionic_ah_resp',
  `
  __u32 ahid;
  __u32 pad;
`,
);

/** `<rdma/ionic-abi.h>`: 40 bytes. */
export interface ionic_cq_req extends RecordView<'struct ionic_cq_req'> {
  get cq(): Elements<ionic_qdesc>;
  set cq(value: Iterable<ionic_qdesc | Init<ionic_qdesc>>);
  udma_mask: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const ionic_cq_req: Descriptor<ionic_cq_req> = /* @__PURE__ */ declareStruct(
  'ionic_cq_req',
  `
  struct ionic_qdesc cq[2];
  __u8 udma_mask;
  __u8 rsvd[7];
`,
  { uses: () => [ionic_qdesc] },
);

/** `<rdma/ionic-abi.h>`: 16 bytes. */
export interface ionic_cq_resp extends RecordView<'struct ionic_cq_resp'> {
  get cqid(): Uint32Array;
  set cqid(value: Iterable<Integer>);
  udma_mask: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const ionic_cq_resp: Descriptor<ionic_cq_resp> = /* @__PURE__ */ declareStruct(
  'ionic_cq_resp',
  `
  __u32 cqid[2];
  __u8 udma_mask;
  __u8 rsvd[7];
`,
);

/** `<rdma/ionic-abi.h>`: 8 bytes. */
export interface ionic_ctx_req extends RecordView<'struct ionic_ctx_req'> {
  get rsvd(): Uint32Array;
  set rsvd(value: Iterable<Integer>);
}

export const ionic_ctx_req: Descriptor<ionic_ctx_req> = /* @__PURE__ */ declareStruct(
  'ionic_ctx_req',
  `
  __u32 rsvd[2];
`,
);

/** `<rdma/ionic-abi.h>`: 40 bytes. */
export interface ionic_ctx_resp extends RecordView<'struct ionic_ctx_resp'> {
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

export const ionic_ctx_resp: Descriptor<ionic_ctx_resp> = /* @__PURE__ */ declareStruct(
  'ionic_ctx_resp',
  `
  __u32 rsvd;
  __u32 page_shift;
  __u64 dbell_offset;
  __u16 version;
  __u8 qp_opcodes;
  __u8 admin_opcodes;
  __u8 sq_qtype;
  __u8 rq_qtype;
  __u8 cq_qtype;
  __u8 admin_qtype;
  __u8 max_stride;
  __u8 max_spec;
  __u8 udma_count;
  __u8 expdb_mask;
  __u8 expdb_qtypes;
  __u8 rsvd2[3];
  __u64 phc_offset;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/ionic-abi.h>`: 16 bytes. */
export interface ionic_qdesc extends RecordView<'struct ionic_qdesc'> {
  get addr(): bigint;
  set addr(value: Integer);
  size: number;
  mask: number;
  depth_log2: number;
  stride_log2: number;
}

export const ionic_qdesc: Descriptor<ionic_qdesc> = /* @__PURE__ */ declareStruct(
  'ionic_qdesc',
  `
  __u64 addr;
  __u32 size;
  __u16 mask;
  __u8 depth_log2;
  __u8 stride_log2;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/ionic-abi.h>`: 40 bytes. */
export interface ionic_qp_req extends RecordView<'struct ionic_qp_req'> {
  get sq(): ionic_qdesc;
  set sq(value: ionic_qdesc | Init<ionic_qdesc>);
  get rq(): ionic_qdesc;
  set rq(value: ionic_qdesc | Init<ionic_qdesc>);
  sq_spec: number;
  rq_spec: number;
  sq_cmb: number;
  rq_cmb: number;
  udma_mask: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const ionic_qp_req: Descriptor<ionic_qp_req> = /* @__PURE__ */ declareStruct(
  'ionic_qp_req',
  `
  struct ionic_qdesc sq;
  struct ionic_qdesc rq;
  __u8 sq_spec;
  __u8 rq_spec;
  __u8 sq_cmb;
  __u8 rq_cmb;
  __u8 udma_mask;
  __u8 rsvd[3];
`,
  { uses: () => [ionic_qdesc] },
);

/** `<rdma/ionic-abi.h>`: 24 bytes. */
export interface ionic_qp_resp extends RecordView<'struct ionic_qp_resp'> {
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

export const ionic_qp_resp: Descriptor<ionic_qp_resp> = /* @__PURE__ */ declareStruct(
  'ionic_qp_resp',
  `
  __u32 qpid;
  __u8 sq_cmb;
  __u8 rq_cmb;
  __u8 udma_idx;
  __u8 rsvd[1];
  __u64 sq_cmb_offset;
  __u64 rq_cmb_offset;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/ionic-abi.h>`: 24 bytes. */
export interface ionic_srq_req extends RecordView<'struct ionic_srq_req'> {
  get rq(): ionic_qdesc;
  set rq(value: ionic_qdesc | Init<ionic_qdesc>);
  rq_spec: number;
  rq_cmb: number;
  udma_mask: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const ionic_srq_req: Descriptor<ionic_srq_req> = /* @__PURE__ */ declareStruct(
  'ionic_srq_req',
  `
  struct ionic_qdesc rq;
  __u8 rq_spec;
  __u8 rq_cmb;
  __u8 udma_mask;
  __u8 rsvd[5];
`,
  { uses: () => [ionic_qdesc] },
);

/** `<rdma/ionic-abi.h>`: 16 bytes. */
export interface ionic_srq_resp extends RecordView<'struct ionic_srq_resp'> {
  qpid: number;
  rq_cmb: number;
  udma_idx: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
  get rq_cmb_offset(): bigint;
  set rq_cmb_offset(value: Integer);
}

export const ionic_srq_resp: Descriptor<ionic_srq_resp> = /* @__PURE__ */ declareStruct(
  'ionic_srq_resp',
  `
  __u32 qpid;
  __u8 rq_cmb;
  __u8 udma_idx;
  __u8 rsvd[2];
  __u64 rq_cmb_offset;
`,
  { variants: { x86: { align: 8 } } },
);
