// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_rt.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_in6_h from '../in6.ts';

export const IP6T_RT_FST = 16,
  IP6T_RT_FST_MASK = 48,
  IP6T_RT_FST_NSTRICT = 32,
  IP6T_RT_HOPS = 16,
  IP6T_RT_INV_LEN = 4,
  IP6T_RT_INV_MASK = 7,
  IP6T_RT_INV_SGS = 2,
  IP6T_RT_INV_TYP = 1,
  IP6T_RT_LEN = 4,
  IP6T_RT_RES = 8,
  IP6T_RT_SGS = 2,
  IP6T_RT_TYP = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_rt.h>`: 280 bytes. */
  interface ip6t_rt extends RecordView<'struct ip6t_rt'> {
    rt_type: number;
    get segsleft(): Uint32Array;
    set segsleft(value: Iterable<Integer>);
    hdrlen: number;
    flags: number;
    invflags: number;
    get addrs(): Elements<linux_in6_h.struct.in6_addr>;
    set addrs(value: Iterable<From<linux_in6_h.struct.in6_addr>>);
    addrnr: number;
  }
}

export const struct: {
  readonly ip6t_rt: Descriptor<struct.ip6t_rt>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_rt": "__u32 rt_type;__u32 segsleft[2];__u32 hdrlen;__u8 flags;__u8 invflags;struct in6_addr addrs[16];__u8 addrnr;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
