// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpmss.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_tcpmss.h>`: 6 bytes. */
export interface xt_tcpmss_match_info extends RecordView<'struct xt_tcpmss_match_info'> {
  mss_min: number;
  mss_max: number;
  invert: number;
}

export const xt_tcpmss_match_info: Descriptor<xt_tcpmss_match_info> = /* @__PURE__ */ declareStruct(
  'xt_tcpmss_match_info',
  `
  __u16 mss_min;
  __u16 mss_max;
  __u8 invert;
`,
);
