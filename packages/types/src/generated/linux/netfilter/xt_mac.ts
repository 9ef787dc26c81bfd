// Generated from Linux 7.3.4 <linux/netfilter/xt_mac.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_mac.h>`: 12 bytes. */
  interface xt_mac_info extends RecordView<'struct xt_mac_info'> {
    get srcaddr(): Uint8Array;
    set srcaddr(value: Bytes);
    invert: number;
  }
}

export const struct: {
  readonly xt_mac_info: Descriptor<struct.xt_mac_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_mac_info": "unsigned char srcaddr[6];int invert;"
}`),
);
