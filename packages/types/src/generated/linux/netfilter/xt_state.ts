// Generated from Linux 7.3.4 <linux/netfilter/xt_state.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_STATE_INVALID = 1,
  XT_STATE_UNTRACKED = 64;
export declare namespace struct {
  /** `<linux/netfilter/xt_state.h>`: 4 bytes. */
  interface xt_state_info extends RecordView<'struct xt_state_info'> {
    statemask: number;
  }
}

export const struct: {
  readonly xt_state_info: Descriptor<struct.xt_state_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_state_info": "unsigned int statemask;"
}`),
);
