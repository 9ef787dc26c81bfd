// Generated from Linux 7.3.4 <linux/netfilter/xt_limit.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

export const XT_LIMIT_SCALE = 10000;
export declare namespace struct {
  /** `<linux/netfilter/xt_limit.h>`: 28 bytes on x86, arm; 40 bytes elsewhere. */
  interface xt_rateinfo extends RecordView<'struct xt_rateinfo', 'master'> {
    avg: number;
    burst: number;
    prev: number;
    credit: number;
    credit_cap: number;
    cost: number;
    get master(): number;
    set master(value: Pointer);
  }
}

export const struct: {
  readonly xt_rateinfo: Descriptor<struct.xt_rateinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_rateinfo": "__u32 avg;__u32 burst;unsigned long prev;__u32 credit;__u32 credit_cap;__u32 cost;struct xt_limit_priv *master;"
}`),
);
