// Generated from Linux 7.3.4 <linux/netfilter.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { in_addr } from './in.struct.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/netfilter.h>`: 16 bytes. */
export interface nf_inet_addr extends RecordView<'union nf_inet_addr'> {
  get all(): Uint32Array;
  set all(value: Iterable<Integer>);
  ip: number;
  get ip6(): Elements<number>;
  set ip6(value: Iterable<number>);
  get in(): in_addr;
  set in(value: in_addr | Init<in_addr>);
  get in6(): in6_addr;
  set in6(value: in6_addr | Init<in6_addr>);
}

export const nf_inet_addr: Descriptor<nf_inet_addr> = /* @__PURE__ */ declareUnion(
  'nf_inet_addr',
  `
  __u32 all[4];
  __be32 ip;
  __be32 ip6[4];
  struct in_addr in;
  struct in6_addr in6;
`,
  { uses: () => [in6_addr, in_addr] },
);
