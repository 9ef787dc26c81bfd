// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ah.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IPT_AH_INV_MASK = 1,
  IPT_AH_INV_SPI = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ipt_ah.h>`: 12 bytes. */
  interface ipt_ah extends RecordView<'struct ipt_ah'> {
    get spis(): Uint32Array;
    set spis(value: Iterable<Integer>);
    invflags: number;
  }
}

export const struct: {
  readonly ipt_ah: Descriptor<struct.ipt_ah>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_ah": "__u32 spis[2];__u8 invflags;"
}`),
);
