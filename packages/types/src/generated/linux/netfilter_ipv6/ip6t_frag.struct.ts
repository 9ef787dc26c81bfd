// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_frag.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_frag.h>`: 16 bytes. */
export interface ip6t_frag extends RecordView<'struct ip6t_frag'> {
  get ids(): Uint32Array;
  set ids(value: Iterable<Integer>);
  hdrlen: number;
  flags: number;
  invflags: number;
}

export const ip6t_frag: Descriptor<ip6t_frag> = /* @__PURE__ */ declareStruct(
  'ip6t_frag',
  `
  __u32 ids[2];
  __u32 hdrlen;
  __u8 flags;
  __u8 invflags;
`,
);
