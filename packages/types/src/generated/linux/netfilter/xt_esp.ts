// Generated from Linux 7.3.4 <linux/netfilter/xt_esp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const XT_ESP_INV_MASK = 1,
  XT_ESP_INV_SPI = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_esp.h>`: 12 bytes. */
  interface xt_esp extends RecordView<'struct xt_esp'> {
    get spis(): Uint32Array;
    set spis(value: Iterable<Integer>);
    invflags: number;
  }
}

export const struct: {
  readonly xt_esp: Descriptor<struct.xt_esp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_esp": "__u32 spis[2];__u8 invflags;"
}`),
);
