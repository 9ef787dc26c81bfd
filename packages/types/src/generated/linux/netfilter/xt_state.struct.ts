// Generated from Linux 7.3.4 <linux/netfilter/xt_state.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_state.h>`: 4 bytes. */
export interface xt_state_info extends RecordView<'struct xt_state_info'> {
  statemask: number;
}

export const xt_state_info: Descriptor<xt_state_info> = /* @__PURE__ */ declareStruct(
  'xt_state_info',
  `
  unsigned int statemask;
`,
);
