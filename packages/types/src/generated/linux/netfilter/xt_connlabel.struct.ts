// Generated from Linux 7.3.4 <linux/netfilter/xt_connlabel.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_connlabel.h>`: 4 bytes. */
export interface xt_connlabel_mtinfo extends RecordView<'struct xt_connlabel_mtinfo'> {
  bit: number;
  options: number;
}

export const xt_connlabel_mtinfo: Descriptor<xt_connlabel_mtinfo> = /* @__PURE__ */ declareStruct(
  'xt_connlabel_mtinfo',
  `
  __u16 bit;
  __u16 options;
`,
);
