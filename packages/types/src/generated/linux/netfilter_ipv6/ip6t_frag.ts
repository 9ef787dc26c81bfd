// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_frag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IP6T_FRAG_FST = 8,
  IP6T_FRAG_IDS = 1,
  IP6T_FRAG_INV_IDS = 1,
  IP6T_FRAG_INV_LEN = 2,
  IP6T_FRAG_INV_MASK = 3,
  IP6T_FRAG_LEN = 2,
  IP6T_FRAG_MF = 16,
  IP6T_FRAG_NMF = 32,
  IP6T_FRAG_RES = 4;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_frag.h>`: 16 bytes. */
  interface ip6t_frag extends RecordView<'struct ip6t_frag'> {
    get ids(): Uint32Array;
    set ids(value: Iterable<Integer>);
    hdrlen: number;
    flags: number;
    invflags: number;
  }
}

export const struct: {
  readonly ip6t_frag: Descriptor<struct.ip6t_frag>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_frag": "__u32 ids[2];__u32 hdrlen;__u8 flags;__u8 invflags;"
}`),
);
