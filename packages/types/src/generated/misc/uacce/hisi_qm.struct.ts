// Generated from Linux 7.3.4 <misc/uacce/hisi_qm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<misc/uacce/hisi_qm.h>`: 4 bytes. */
export interface hisi_qp_ctx extends RecordView<'struct hisi_qp_ctx'> {
  id: number;
  qc_type: number;
}

export const hisi_qp_ctx: Descriptor<hisi_qp_ctx> = /* @__PURE__ */ declareStruct(
  'hisi_qp_ctx',
  `
  __u16 id;
  __u16 qc_type;
`,
);

/** `<misc/uacce/hisi_qm.h>`: 16 bytes. */
export interface hisi_qp_info extends RecordView<'struct hisi_qp_info'> {
  sqe_size: number;
  sq_depth: number;
  cq_depth: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

export const hisi_qp_info: Descriptor<hisi_qp_info> = /* @__PURE__ */ declareStruct(
  'hisi_qp_info',
  `
  __u32 sqe_size;
  __u16 sq_depth;
  __u16 cq_depth;
  __u64 reserved;
`,
);
