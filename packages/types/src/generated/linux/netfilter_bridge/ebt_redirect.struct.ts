// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_redirect.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_redirect.h>`: 4 bytes. */
export interface ebt_redirect_info extends RecordView<'struct ebt_redirect_info'> {
  target: number;
}

export const ebt_redirect_info: Descriptor<ebt_redirect_info> = /* @__PURE__ */ declareStruct(
  'ebt_redirect_info',
  `
  int target;
`,
);
