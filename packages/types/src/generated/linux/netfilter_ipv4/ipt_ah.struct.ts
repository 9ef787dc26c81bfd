// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ah.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv4/ipt_ah.h>`: 12 bytes. */
export interface ipt_ah extends RecordView<'struct ipt_ah'> {
  get spis(): Uint32Array;
  set spis(value: Iterable<Integer>);
  invflags: number;
}

export const ipt_ah: Descriptor<ipt_ah> = /* @__PURE__ */ declareStruct(
  'ipt_ah',
  `
  __u32 spis[2];
  __u8 invflags;
`,
);
