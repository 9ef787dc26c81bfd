// Generated from Linux 7.3.4 <linux/netfilter/xt_length.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_length.h>`: 6 bytes. */
export interface xt_length_info extends RecordView<'struct xt_length_info'> {
  min: number;
  max: number;
  invert: number;
}

export const xt_length_info: Descriptor<xt_length_info> = /* @__PURE__ */ declareStruct(
  'xt_length_info',
  `
  __u16 min;
  __u16 max;
  __u8 invert;
`,
);
