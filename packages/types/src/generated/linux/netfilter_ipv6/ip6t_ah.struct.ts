// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ah.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_ah.h>`: 16 bytes. */
export interface ip6t_ah extends RecordView<'struct ip6t_ah'> {
  get spis(): Uint32Array;
  set spis(value: Iterable<Integer>);
  hdrlen: number;
  hdrres: number;
  invflags: number;
}

export const ip6t_ah: Descriptor<ip6t_ah> = /* @__PURE__ */ declareStruct(
  'ip6t_ah',
  `
  __u32 spis[2];
  __u32 hdrlen;
  __u8 hdrres;
  __u8 invflags;
`,
);
