// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_REJECT.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv4/ipt_REJECT.h>`: 4 bytes. */
export interface ipt_reject_info extends RecordView<'struct ipt_reject_info'> {
  with: number;
}

export const ipt_reject_info: Descriptor<ipt_reject_info> = /* @__PURE__ */ declareStruct(
  'ipt_reject_info',
  `
  enum ipt_reject_with with;
`,
);
