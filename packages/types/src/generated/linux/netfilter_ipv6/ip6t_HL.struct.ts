// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_HL.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_HL.h>`: 2 bytes. */
export interface ip6t_HL_info extends RecordView<'struct ip6t_HL_info'> {
  mode: number;
  hop_limit: number;
}

export const ip6t_HL_info: Descriptor<ip6t_HL_info> = /* @__PURE__ */ declareStruct(
  'ip6t_HL_info',
  `
  __u8 mode;
  __u8 hop_limit;
`,
);
