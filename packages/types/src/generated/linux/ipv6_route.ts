// Generated from Linux 7.3.4 <linux/ipv6_route.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const IP6_RT_PRIO_ADDRCONF = 256,
  IP6_RT_PRIO_USER = 1024,
  RTF_ADDRCONF = 262144,
  RTF_ALLONLINK = 131072,
  RTF_ANYCAST = 1048576,
  RTF_CACHE = 16777216,
  RTF_DEFAULT = 65536,
  RTF_EXPIRES = 4194304,
  RTF_FLOW = 33554432,
  RTF_LOCAL = 2147483648,
  RTF_NONEXTHOP = 2097152,
  RTF_PCPU = 1073741824,
  RTF_POLICY = 67108864,
  RTF_PREFIX_RT = 524288,
  RTF_PREF_MASK = 402653184,
  RTF_ROUTEINFO = 8388608,
  RTMSG_DELDEVICE = 18,
  RTMSG_DELROUTE = 34,
  RTMSG_NEWDEVICE = 17,
  RTMSG_NEWROUTE = 33;
export declare namespace struct {
  /** `<linux/ipv6_route.h>`: 72 bytes on x86, arm; 80 bytes elsewhere. */
  interface in6_rtmsg extends RecordView<'struct in6_rtmsg'> {
    get rtmsg_dst(): linux_in6_h.struct.in6_addr;
    set rtmsg_dst(value: From<linux_in6_h.struct.in6_addr>);
    get rtmsg_src(): linux_in6_h.struct.in6_addr;
    set rtmsg_src(value: From<linux_in6_h.struct.in6_addr>);
    get rtmsg_gateway(): linux_in6_h.struct.in6_addr;
    set rtmsg_gateway(value: From<linux_in6_h.struct.in6_addr>);
    rtmsg_type: number;
    rtmsg_dst_len: number;
    rtmsg_src_len: number;
    rtmsg_metric: number;
    rtmsg_info: number;
    rtmsg_flags: number;
    rtmsg_ifindex: number;
  }
}

export const struct: {
  readonly in6_rtmsg: Descriptor<struct.in6_rtmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_rtmsg": "struct in6_addr rtmsg_dst;struct in6_addr rtmsg_src;struct in6_addr rtmsg_gateway;__u32 rtmsg_type;__u16 rtmsg_dst_len;__u16 rtmsg_src_len;__u32 rtmsg_metric;unsigned long rtmsg_info;__u32 rtmsg_flags;int rtmsg_ifindex;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
