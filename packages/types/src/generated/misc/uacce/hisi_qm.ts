// Generated from Linux 7.3.4 <misc/uacce/hisi_qm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const UACCE_CMD_QM_SET_QP_CTX = 3221506058,
  UACCE_CMD_QM_SET_QP_INFO = 3222292491;
export declare namespace struct {
  /** `<misc/uacce/hisi_qm.h>`: 4 bytes. */
  interface hisi_qp_ctx extends RecordView<'struct hisi_qp_ctx'> {
    id: number;
    qc_type: number;
  }

  /** `<misc/uacce/hisi_qm.h>`: 16 bytes. */
  interface hisi_qp_info extends RecordView<'struct hisi_qp_info'> {
    sqe_size: number;
    sq_depth: number;
    cq_depth: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }
}

export const struct: {
  readonly hisi_qp_ctx: Descriptor<struct.hisi_qp_ctx>;
  readonly hisi_qp_info: Descriptor<struct.hisi_qp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hisi_qp_ctx": "__u16 id;__u16 qc_type;",
"hisi_qp_info": "__u32 sqe_size;__u16 sq_depth;__u16 cq_depth;__u64 reserved;"
}`),
);
