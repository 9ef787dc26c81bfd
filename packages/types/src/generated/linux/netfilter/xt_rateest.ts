// Generated from Linux 7.3.4 <linux/netfilter/xt_rateest.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_RATEEST_MATCH_ABS = 2,
  XT_RATEEST_MATCH_BPS = 16,
  XT_RATEEST_MATCH_DELTA = 8,
  XT_RATEEST_MATCH_EQ = 1,
  XT_RATEEST_MATCH_GT = 3,
  XT_RATEEST_MATCH_INVERT = 1,
  XT_RATEEST_MATCH_LT = 2,
  XT_RATEEST_MATCH_NONE = 0,
  XT_RATEEST_MATCH_PPS = 32,
  XT_RATEEST_MATCH_REL = 4;
export declare namespace struct {
  /** `<linux/netfilter/xt_rateest.h>`: 72 bytes. */
  interface xt_rateest_match_info
    extends RecordView<'struct xt_rateest_match_info', 'est1' | 'est2'> {
    get name1(): Uint8Array;
    set name1(value: Bytes);
    get name2(): Uint8Array;
    set name2(value: Bytes);
    flags: number;
    mode: number;
    bps1: number;
    pps1: number;
    bps2: number;
    pps2: number;
    get est1(): number;
    set est1(value: Pointer);
    get est2(): number;
    set est2(value: Pointer);
  }
}

export const struct: {
  readonly xt_rateest_match_info: Descriptor<struct.xt_rateest_match_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_rateest_match_info": ["char name1[16];char name2[16];__u16 flags;__u16 mode;__u32 bps1;__u32 pps1;__u32 bps2;__u32 pps2;struct xt_rateest *est1;struct xt_rateest *est2;",{"variants":{"x86":{"members":"char name1[16];char name2[16];__u16 flags;__u16 mode;__u32 bps1;__u32 pps1;__u32 bps2;__u32 pps2;struct xt_rateest *est1 aligned(8);struct xt_rateest *est2 aligned(8);"},"arm":{"members":"char name1[16];char name2[16];__u16 flags;__u16 mode;__u32 bps1;__u32 pps1;__u32 bps2;__u32 pps2;struct xt_rateest *est1 aligned(8);struct xt_rateest *est2 aligned(8);"}}}]
}`),
);
