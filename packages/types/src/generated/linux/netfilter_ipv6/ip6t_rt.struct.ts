// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_rt.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { in6_addr } from '../in6.struct.ts';

/** `<linux/netfilter_ipv6/ip6t_rt.h>`: 280 bytes. */
export interface ip6t_rt extends RecordView<'struct ip6t_rt'> {
  rt_type: number;
  get segsleft(): Uint32Array;
  set segsleft(value: Iterable<Integer>);
  hdrlen: number;
  flags: number;
  invflags: number;
  get addrs(): Elements<in6_addr>;
  set addrs(value: Iterable<in6_addr | Init<in6_addr>>);
  addrnr: number;
}

export const ip6t_rt: Descriptor<ip6t_rt> = /* @__PURE__ */ declareStruct(
  'ip6t_rt',
  `
  __u32 rt_type;
  __u32 segsleft[2];
  __u32 hdrlen;
  __u8 flags;
  __u8 invflags;
  struct in6_addr addrs[16];
  __u8 addrnr;
`,
  { uses: () => [in6_addr] },
);
