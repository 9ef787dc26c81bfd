// Generated from Linux 7.3.4 <linux/qnxtypes.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/qnxtypes.h>`: 8 bytes. */
export interface qnx4_xtnt_t extends RecordView<'struct qnx4_xtnt_t'> {
  xtnt_blk: number;
  xtnt_size: number;
}

export const qnx4_xtnt_t: Descriptor<qnx4_xtnt_t> = /* @__PURE__ */ declareStruct(
  'qnx4_xtnt_t',
  `
  __le32 xtnt_blk;
  __le32 xtnt_size;
`,
);
