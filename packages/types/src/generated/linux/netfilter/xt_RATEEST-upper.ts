// Generated from Linux 7.3.4 <linux/netfilter/xt_RATEEST.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_RATEEST.h>`: 32 bytes. */
  interface xt_rateest_target_info extends RecordView<'struct xt_rateest_target_info', 'est'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    interval: number;
    ewma_log: number;
    get est(): number;
    set est(value: Pointer);
  }
}

export const struct: {
  readonly xt_rateest_target_info: Descriptor<struct.xt_rateest_target_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_rateest_target_info": ["char name[16];__s8 interval;__u8 ewma_log;struct xt_rateest *est;",{"variants":{"x86":{"members":"char name[16];__s8 interval;__u8 ewma_log;struct xt_rateest *est aligned(8);"},"arm":{"members":"char name[16];__s8 interval;__u8 ewma_log;struct xt_rateest *est aligned(8);"}}}]
}`),
);
