// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_in6_h from '../in6.ts';

export const EBT_IP6_DEST = 2,
  EBT_IP6_DPORT = 32,
  EBT_IP6_ICMP6 = 64,
  EBT_IP6_MASK = 127,
  EBT_IP6_PROTO = 8,
  EBT_IP6_SOURCE = 1,
  EBT_IP6_SPORT = 16,
  EBT_IP6_TCLASS = 4;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_ip6.h>`: 76 bytes. */
  interface ebt_ip6_info extends RecordView<'struct ebt_ip6_info'> {
    get saddr(): linux_in6_h.struct.in6_addr;
    set saddr(value: From<linux_in6_h.struct.in6_addr>);
    get daddr(): linux_in6_h.struct.in6_addr;
    set daddr(value: From<linux_in6_h.struct.in6_addr>);
    get smsk(): linux_in6_h.struct.in6_addr;
    set smsk(value: From<linux_in6_h.struct.in6_addr>);
    get dmsk(): linux_in6_h.struct.in6_addr;
    set dmsk(value: From<linux_in6_h.struct.in6_addr>);
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
}

export const struct: {
  readonly ebt_ip6_info: Descriptor<struct.ebt_ip6_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_ip6_info": "struct in6_addr saddr;struct in6_addr daddr;struct in6_addr smsk;struct in6_addr dmsk;__u8 tclass;__u8 protocol;__u8 bitmask;__u8 invflags;union {__u16 sport[2];__u8 icmpv6_type[2];};union {__u16 dport[2];__u8 icmpv6_code[2];};"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
