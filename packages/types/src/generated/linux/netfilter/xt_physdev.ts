// Generated from Linux 7.3.4 <linux/netfilter/xt_physdev.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_PHYSDEV_OP_BRIDGED = 4,
  XT_PHYSDEV_OP_IN = 1,
  XT_PHYSDEV_OP_ISIN = 8,
  XT_PHYSDEV_OP_ISOUT = 16,
  XT_PHYSDEV_OP_MASK = 31,
  XT_PHYSDEV_OP_OUT = 2;
export declare namespace struct {
  /** `<linux/netfilter/xt_physdev.h>`: 66 bytes. */
  interface xt_physdev_info extends RecordView<'struct xt_physdev_info'> {
    get physindev(): Uint8Array;
    set physindev(value: Bytes);
    get in_mask(): Uint8Array;
    set in_mask(value: Bytes);
    get physoutdev(): Uint8Array;
    set physoutdev(value: Bytes);
    get out_mask(): Uint8Array;
    set out_mask(value: Bytes);
    invert: number;
    bitmask: number;
  }
}

export const struct: {
  readonly xt_physdev_info: Descriptor<struct.xt_physdev_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_physdev_info": "char physindev[16];char in_mask[16];char physoutdev[16];char out_mask[16];__u8 invert;__u8 bitmask;"
}`),
);
