// Generated from Linux 7.3.4 <linux/netfilter/xt_CLASSIFY.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_CLASSIFY.h>`: 4 bytes. */
export interface xt_classify_target_info extends RecordView<'struct xt_classify_target_info'> {
  priority: number;
}

export const xt_classify_target_info: Descriptor<xt_classify_target_info> =
  /* @__PURE__ */ declareStruct(
    'xt_classify_target_info',
    `
  __u32 priority;
`,
  );
