// Generated from Linux 7.3.4 <linux/netfilter/xt_CONNSECMARK.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_CONNSECMARK.h>`: 1 bytes. */
export interface xt_connsecmark_target_info
  extends RecordView<'struct xt_connsecmark_target_info'> {
  mode: number;
}

export const xt_connsecmark_target_info: Descriptor<xt_connsecmark_target_info> =
  /* @__PURE__ */ declareStruct(
    'xt_connsecmark_target_info',
    `
  __u8 mode;
`,
  );
