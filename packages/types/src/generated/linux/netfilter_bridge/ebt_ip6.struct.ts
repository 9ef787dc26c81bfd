// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { in6_addr } from '../in6.struct.ts';

/** `<linux/netfilter_bridge/ebt_ip6.h>`: 76 bytes. */
export interface ebt_ip6_info extends RecordView<'struct ebt_ip6_info'> {
  get saddr(): in6_addr;
  set saddr(value: in6_addr | Init<in6_addr>);
  get daddr(): in6_addr;
  set daddr(value: in6_addr | Init<in6_addr>);
  get smsk(): in6_addr;
  set smsk(value: in6_addr | Init<in6_addr>);
  get dmsk(): in6_addr;
  set dmsk(value: in6_addr | Init<in6_addr>);
  tclass: number;
  protocol: number;
  bitmask: number;
  invflags: number;
  get sport(): Uint16Array;
  set sport(value: Iterable<Integer>);
  get icmpv6_type(): Uint8Array;
  set icmpv6_type(value: Bytes);
  get dport(): Uint16Array;
  set dport(value: Iterable<Integer>);
  get icmpv6_code(): Uint8Array;
  set icmpv6_code(value: Bytes);
}

export const ebt_ip6_info: Descriptor<ebt_ip6_info> = /* @__PURE__ */ declareStruct(
  'ebt_ip6_info',
  `
  struct in6_addr saddr;
  struct in6_addr daddr;
  struct in6_addr smsk;
  struct in6_addr dmsk;
  __u8 tclass;
  __u8 protocol;
  __u8 bitmask;
  __u8 invflags;
  union {
    __u16 sport[2];
    __u8 icmpv6_type[2];
  };
  union {
    __u16 dport[2];
    __u8 icmpv6_code[2];
  };
`,
  { uses: () => [in6_addr] },
);
