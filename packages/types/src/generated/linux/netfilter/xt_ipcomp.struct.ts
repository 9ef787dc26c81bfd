// Generated from Linux 7.3.4 <linux/netfilter/xt_ipcomp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_ipcomp.h>`: 12 bytes. */
export interface xt_ipcomp extends RecordView<'struct xt_ipcomp'> {
  get spis(): Uint32Array;
  set spis(value: Iterable<Integer>);
  invflags: number;
  hdrres: number;
}

export const xt_ipcomp: Descriptor<xt_ipcomp> = /* @__PURE__ */ declareStruct(
  'xt_ipcomp',
  `
  __u32 spis[2];
  __u8 invflags;
  __u8 hdrres;
`,
);
