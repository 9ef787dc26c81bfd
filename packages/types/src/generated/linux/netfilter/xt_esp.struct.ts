// Generated from Linux 7.3.4 <linux/netfilter/xt_esp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_esp.h>`: 12 bytes. */
export interface xt_esp extends RecordView<'struct xt_esp'> {
  get spis(): Uint32Array;
  set spis(value: Iterable<Integer>);
  invflags: number;
}

export const xt_esp: Descriptor<xt_esp> = /* @__PURE__ */ declareStruct(
  'xt_esp',
  `
  __u32 spis[2];
  __u8 invflags;
`,
);
