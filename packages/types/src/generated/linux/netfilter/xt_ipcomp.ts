// Generated from Linux 7.3.4 <linux/netfilter/xt_ipcomp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const XT_IPCOMP_INV_MASK = 1,
  XT_IPCOMP_INV_SPI = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_ipcomp.h>`: 12 bytes. */
  interface xt_ipcomp extends RecordView<'struct xt_ipcomp'> {
    get spis(): Uint32Array;
    set spis(value: Iterable<Integer>);
    invflags: number;
    hdrres: number;
  }
}

export const struct: {
  readonly xt_ipcomp: Descriptor<struct.xt_ipcomp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_ipcomp": "__u32 spis[2];__u8 invflags;__u8 hdrres;"
}`),
);
