// Generated from Linux 7.3.4 <linux/route.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { sockaddr } from './socket.struct.ts';

/** `<linux/route.h>`: 120 bytes on x86_64, riscv64, aarch64; 84 bytes on x86, arm. */
export interface rtentry extends RecordView<'struct rtentry', 'rt_pad4' | 'rt_dev'> {
  rt_pad1: number;
  get rt_dst(): sockaddr;
  set rt_dst(value: sockaddr | Init<sockaddr>);
  get rt_gateway(): sockaddr;
  set rt_gateway(value: sockaddr | Init<sockaddr>);
  get rt_genmask(): sockaddr;
  set rt_genmask(value: sockaddr | Init<sockaddr>);
  rt_flags: number;
  rt_pad2: number;
  rt_pad3: number;
  get rt_pad4(): number;
  set rt_pad4(value: Pointer);
  rt_metric: number;
  get rt_dev(): number;
  set rt_dev(value: Pointer);
  rt_mtu: number;
  rt_window: number;
  rt_irtt: number;
}

export const rtentry: Descriptor<rtentry> = /* @__PURE__ */ declareStruct(
  'rtentry',
  `
  unsigned long rt_pad1;
  struct sockaddr rt_dst;
  struct sockaddr rt_gateway;
  struct sockaddr rt_genmask;
  unsigned short rt_flags;
  short rt_pad2;
  unsigned long rt_pad3;
  void *rt_pad4;
  short rt_metric;
  char *rt_dev;
  unsigned long rt_mtu;
  unsigned long rt_window;
  unsigned short rt_irtt;
`,
  { uses: () => [sockaddr] },
);
