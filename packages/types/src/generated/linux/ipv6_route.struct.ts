// Generated from Linux 7.3.4 <linux/ipv6_route.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/ipv6_route.h>`: 80 bytes on x86_64, riscv64, aarch64; 72 bytes on x86, arm. */
export interface in6_rtmsg extends RecordView<'struct in6_rtmsg'> {
  get rtmsg_dst(): in6_addr;
  set rtmsg_dst(value: in6_addr | Init<in6_addr>);
  get rtmsg_src(): in6_addr;
  set rtmsg_src(value: in6_addr | Init<in6_addr>);
  get rtmsg_gateway(): in6_addr;
  set rtmsg_gateway(value: in6_addr | Init<in6_addr>);
  rtmsg_type: number;
  rtmsg_dst_len: number;
  rtmsg_src_len: number;
  rtmsg_metric: number;
  rtmsg_info: number;
  rtmsg_flags: number;
  rtmsg_ifindex: number;
}

export const in6_rtmsg: Descriptor<in6_rtmsg> = /* @__PURE__ */ declareStruct(
  'in6_rtmsg',
  `
  struct in6_addr rtmsg_dst;
  struct in6_addr rtmsg_src;
  struct in6_addr rtmsg_gateway;
  __u32 rtmsg_type;
  __u16 rtmsg_dst_len;
  __u16 rtmsg_src_len;
  __u32 rtmsg_metric;
  unsigned long rtmsg_info;
  __u32 rtmsg_flags;
  int rtmsg_ifindex;
`,
  { uses: () => [in6_addr] },
);
