// Generated from Linux 7.3.4 <linux/netfilter/xt_pkttype.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_pkttype.h>`: 8 bytes. */
export interface xt_pkttype_info extends RecordView<'struct xt_pkttype_info'> {
  pkttype: number;
  invert: number;
}

export const xt_pkttype_info: Descriptor<xt_pkttype_info> = /* @__PURE__ */ declareStruct(
  'xt_pkttype_info',
  `
  int pkttype;
  int invert;
`,
);
