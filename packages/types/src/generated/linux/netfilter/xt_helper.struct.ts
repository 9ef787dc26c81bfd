// Generated from Linux 7.3.4 <linux/netfilter/xt_helper.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_helper.h>`: 36 bytes. */
export interface xt_helper_info extends RecordView<'struct xt_helper_info'> {
  invert: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const xt_helper_info: Descriptor<xt_helper_info> = /* @__PURE__ */ declareStruct(
  'xt_helper_info',
  `
  int invert;
  char name[30];
`,
);
