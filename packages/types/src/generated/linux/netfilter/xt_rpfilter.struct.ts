// Generated from Linux 7.3.4 <linux/netfilter/xt_rpfilter.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_rpfilter.h>`: 1 bytes. */
export interface xt_rpfilter_info extends RecordView<'struct xt_rpfilter_info'> {
  flags: number;
}

export const xt_rpfilter_info: Descriptor<xt_rpfilter_info> = /* @__PURE__ */ declareStruct(
  'xt_rpfilter_info',
  `
  __u8 flags;
`,
);
