// Generated from Linux 7.3.4 <linux/xfrm.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/xfrm.h>`: 16 bytes. */
export interface xfrm_address_t extends RecordView<'union xfrm_address_t'> {
  a4: number;
  get a6(): Elements<number>;
  set a6(value: Iterable<number>);
  get in6(): in6_addr;
  set in6(value: in6_addr | Init<in6_addr>);
}

export const xfrm_address_t: Descriptor<xfrm_address_t> = /* @__PURE__ */ declareUnion(
  'xfrm_address_t',
  `
  __be32 a4;
  __be32 a6[4];
  struct in6_addr in6;
`,
  { uses: () => [in6_addr] },
);
