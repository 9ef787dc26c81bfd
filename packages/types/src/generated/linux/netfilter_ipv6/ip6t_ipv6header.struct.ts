// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ipv6header.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_ipv6header.h>`: 3 bytes. */
export interface ip6t_ipv6header_info extends RecordView<'struct ip6t_ipv6header_info'> {
  matchflags: number;
  invflags: number;
  modeflag: number;
}

export const ip6t_ipv6header_info: Descriptor<ip6t_ipv6header_info> = /* @__PURE__ */ declareStruct(
  'ip6t_ipv6header_info',
  `
  __u8 matchflags;
  __u8 invflags;
  __u8 modeflag;
`,
);
