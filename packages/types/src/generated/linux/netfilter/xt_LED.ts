// Generated from Linux 7.3.4 <linux/netfilter/xt_LED.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_LED.h>`: 40 bytes. */
  interface xt_led_info extends RecordView<'struct xt_led_info', 'internal_data'> {
    get id(): Uint8Array;
    set id(value: Bytes);
    always_blink: number;
    delay: number;
    get internal_data(): number;
    set internal_data(value: Pointer);
  }
}

export const struct: {
  readonly xt_led_info: Descriptor<struct.xt_led_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_led_info": ["char id[27];__u8 always_blink;__u32 delay;void *internal_data;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
}`),
);
