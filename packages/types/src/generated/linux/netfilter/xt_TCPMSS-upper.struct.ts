// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPMSS.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_TCPMSS.h>`: 2 bytes. */
export interface xt_tcpmss_info extends RecordView<'struct xt_tcpmss_info'> {
  mss: number;
}

export const xt_tcpmss_info: Descriptor<xt_tcpmss_info> = /* @__PURE__ */ declareStruct(
  'xt_tcpmss_info',
  `
  __u16 mss;
`,
);
