// Generated from Linux 7.3.4 <linux/netfilter/xt_realm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_realm.h>`: 12 bytes. */
export interface xt_realm_info extends RecordView<'struct xt_realm_info'> {
  id: number;
  mask: number;
  invert: number;
}

export const xt_realm_info: Descriptor<xt_realm_info> = /* @__PURE__ */ declareStruct(
  'xt_realm_info',
  `
  __u32 id;
  __u32 mask;
  __u8 invert;
`,
);
