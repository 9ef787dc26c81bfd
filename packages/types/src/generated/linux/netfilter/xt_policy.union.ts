// Generated from Linux 7.3.4 <linux/netfilter/xt_policy.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { in_addr } from '../in.struct.ts';
import { in6_addr } from '../in6.struct.ts';

/** `<linux/netfilter/xt_policy.h>`: 16 bytes. */
export interface xt_policy_addr extends RecordView<'union xt_policy_addr'> {
  get a4(): in_addr;
  set a4(value: in_addr | Init<in_addr>);
  get a6(): in6_addr;
  set a6(value: in6_addr | Init<in6_addr>);
}

export const xt_policy_addr: Descriptor<xt_policy_addr> = /* @__PURE__ */ declareUnion(
  'xt_policy_addr',
  `
  struct in_addr a4;
  struct in6_addr a6;
`,
  { uses: () => [in6_addr, in_addr] },
);
