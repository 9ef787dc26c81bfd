// Generated from Linux 7.3.4 <linux/route.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

export const RTF_DYNAMIC = 16,
  RTF_GATEWAY = 2,
  RTF_HOST = 4,
  RTF_IRTT = 256,
  RTF_MODIFIED = 32,
  RTF_MSS = 64,
  RTF_MTU = 64,
  RTF_REINSTATE = 8,
  RTF_REJECT = 512,
  RTF_UP = 1,
  RTF_WINDOW = 128;
export declare namespace struct {
  /** `<linux/route.h>`: 84 bytes on x86, arm; 120 bytes elsewhere. */
  interface rtentry extends RecordView<'struct rtentry', 'rt_pad4' | 'rt_dev'> {
    rt_pad1: number;
    get rt_dst(): linux_socket_h.struct.sockaddr;
    set rt_dst(value: From<linux_socket_h.struct.sockaddr>);
    get rt_gateway(): linux_socket_h.struct.sockaddr;
    set rt_gateway(value: From<linux_socket_h.struct.sockaddr>);
    get rt_genmask(): linux_socket_h.struct.sockaddr;
    set rt_genmask(value: From<linux_socket_h.struct.sockaddr>);
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
}

export const struct: {
  readonly rtentry: Descriptor<struct.rtentry>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rtentry": "unsigned long rt_pad1;struct sockaddr rt_dst;struct sockaddr rt_gateway;struct sockaddr rt_genmask;unsigned short rt_flags;short rt_pad2;unsigned long rt_pad3;void *rt_pad4;short rt_metric;char *rt_dev;unsigned long rt_mtu;unsigned long rt_window;unsigned short rt_irtt;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr": "__u16 sa_family;char sa_data[14];"
}`),
);
