// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ah.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IP6T_AH_INV_LEN = 2,
  IP6T_AH_INV_MASK = 3,
  IP6T_AH_INV_SPI = 1,
  IP6T_AH_LEN = 2,
  IP6T_AH_RES = 4,
  IP6T_AH_SPI = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_ah.h>`: 16 bytes. */
  interface ip6t_ah extends RecordView<'struct ip6t_ah'> {
    get spis(): Uint32Array;
    set spis(value: Iterable<Integer>);
    hdrlen: number;
    hdrres: number;
    invflags: number;
  }
}

export const struct: {
  readonly ip6t_ah: Descriptor<struct.ip6t_ah>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_ah": "__u32 spis[2];__u32 hdrlen;__u8 hdrres;__u8 invflags;"
}`),
);
