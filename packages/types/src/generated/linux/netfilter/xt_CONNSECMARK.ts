// Generated from Linux 7.3.4 <linux/netfilter/xt_CONNSECMARK.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const CONNSECMARK_RESTORE = 2,
  CONNSECMARK_SAVE = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_CONNSECMARK.h>`: 1 bytes. */
  interface xt_connsecmark_target_info extends RecordView<'struct xt_connsecmark_target_info'> {
    mode: number;
  }
}

export const struct: {
  readonly xt_connsecmark_target_info: Descriptor<struct.xt_connsecmark_target_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_connsecmark_target_info": "__u8 mode;"
}`),
);
