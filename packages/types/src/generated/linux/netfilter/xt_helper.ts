// Generated from Linux 7.3.4 <linux/netfilter/xt_helper.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_helper.h>`: 36 bytes. */
  interface xt_helper_info extends RecordView<'struct xt_helper_info'> {
    invert: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }
}

export const struct: {
  readonly xt_helper_info: Descriptor<struct.xt_helper_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_helper_info": "int invert;char name[30];"
}`),
);
