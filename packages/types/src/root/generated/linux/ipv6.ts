// Generated from Linux 7.3.4 <linux/ipv6.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type From, type RecordView } from '../../../engine.ts';
import { in6_addr } from './in6.ts';

/** `<linux/ipv6.h>`: 20 bytes. */
export interface in6_pktinfo extends RecordView<'struct in6_pktinfo'> {
  get ipi6_addr(): in6_addr;
  set ipi6_addr(value: From<in6_addr>);
  ipi6_ifindex: number;
}

export const in6_pktinfo: Descriptor<in6_pktinfo> = /* @__PURE__ */ declareStruct(
  'in6_pktinfo',
  `
  struct in6_addr ipi6_addr;
  int ipi6_ifindex;
`,
  { uses: () => [in6_addr] },
);
