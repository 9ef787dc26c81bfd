// Generated from Linux 7.3.4 <linux/netfilter/xt_CLASSIFY.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_CLASSIFY.h>`: 4 bytes. */
  interface xt_classify_target_info extends RecordView<'struct xt_classify_target_info'> {
    priority: number;
  }
}

export const struct: {
  readonly xt_classify_target_info: Descriptor<struct.xt_classify_target_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_classify_target_info": "__u32 priority;"
}`),
);
