// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_limit.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const EBT_LIMIT_SCALE = 10000;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_limit.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface ebt_limit_info extends RecordView<'struct ebt_limit_info'> {
    avg: number;
    burst: number;
    prev: number;
    credit: number;
    credit_cap: number;
    cost: number;
  }
}

export const struct: {
  readonly ebt_limit_info: Descriptor<struct.ebt_limit_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_limit_info": "__u32 avg;__u32 burst;unsigned long prev;__u32 credit;__u32 credit_cap;__u32 cost;"
}`),
);
