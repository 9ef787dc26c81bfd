// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_REJECT.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_REJECT.h>`: 4 bytes. */
export interface ip6t_reject_info extends RecordView<'struct ip6t_reject_info'> {
  with: number;
}

export const ip6t_reject_info: Descriptor<ip6t_reject_info> = /* @__PURE__ */ declareStruct(
  'ip6t_reject_info',
  `
  __u32 with;
`,
);
