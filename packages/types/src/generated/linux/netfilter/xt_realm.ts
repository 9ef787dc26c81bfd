// Generated from Linux 7.3.4 <linux/netfilter/xt_realm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_realm.h>`: 12 bytes. */
  interface xt_realm_info extends RecordView<'struct xt_realm_info'> {
    id: number;
    mask: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_realm_info: Descriptor<struct.xt_realm_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_realm_info": "__u32 id;__u32 mask;__u8 invert;"
}`),
);
