// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_mh.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_mh.h>`: 3 bytes. */
export interface ip6t_mh extends RecordView<'struct ip6t_mh'> {
  get types(): Uint8Array;
  set types(value: Bytes);
  invflags: number;
}

export const ip6t_mh: Descriptor<ip6t_mh> = /* @__PURE__ */ declareStruct(
  'ip6t_mh',
  `
  __u8 types[2];
  __u8 invflags;
`,
);
