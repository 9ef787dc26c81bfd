// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpudp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const XT_TCP_INV_DSTPT = 2,
  XT_TCP_INV_FLAGS = 4,
  XT_TCP_INV_MASK = 15,
  XT_TCP_INV_OPTION = 8,
  XT_TCP_INV_SRCPT = 1,
  XT_UDP_INV_DSTPT = 2,
  XT_UDP_INV_MASK = 3,
  XT_UDP_INV_SRCPT = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_tcpudp.h>`: 12 bytes. */
  interface xt_tcp extends RecordView<'struct xt_tcp'> {
    get spts(): Uint16Array;
    set spts(value: Iterable<Integer>);
    get dpts(): Uint16Array;
    set dpts(value: Iterable<Integer>);
    option: number;
    flg_mask: number;
    flg_cmp: number;
    invflags: number;
  }

  /** `<linux/netfilter/xt_tcpudp.h>`: 10 bytes. */
  interface xt_udp extends RecordView<'struct xt_udp'> {
    get spts(): Uint16Array;
    set spts(value: Iterable<Integer>);
    get dpts(): Uint16Array;
    set dpts(value: Iterable<Integer>);
    invflags: number;
  }
}

export const struct: {
  readonly xt_tcp: Descriptor<struct.xt_tcp>;
  readonly xt_udp: Descriptor<struct.xt_udp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tcp": "__u16 spts[2];__u16 dpts[2];__u8 option;__u8 flg_mask;__u8 flg_cmp;__u8 invflags;",
"xt_udp": "__u16 spts[2];__u16 dpts[2];__u8 invflags;"
}`),
);
