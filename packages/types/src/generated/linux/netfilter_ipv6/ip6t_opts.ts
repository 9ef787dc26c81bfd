// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_opts.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IP6T_OPTS_INV_LEN = 1,
  IP6T_OPTS_INV_MASK = 1,
  IP6T_OPTS_LEN = 1,
  IP6T_OPTS_NSTRICT = 4,
  IP6T_OPTS_OPTS = 2,
  IP6T_OPTS_OPTSNR = 16;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_opts.h>`: 40 bytes. */
  interface ip6t_opts extends RecordView<'struct ip6t_opts'> {
    hdrlen: number;
    flags: number;
    invflags: number;
    get opts(): Uint16Array;
    set opts(value: Iterable<Integer>);
    optsnr: number;
  }
}

export const struct: {
  readonly ip6t_opts: Descriptor<struct.ip6t_opts>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_opts": "__u32 hdrlen;__u8 flags;__u8 invflags;__u16 opts[16];__u8 optsnr;"
}`),
);
