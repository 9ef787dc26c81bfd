// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ipv6header.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const MASK_AH = 8,
  MASK_DSTOPTS = 64,
  MASK_ESP = 4,
  MASK_FRAGMENT = 16,
  MASK_HOPOPTS = 128,
  MASK_NONE = 2,
  MASK_PROTO = 1,
  MASK_ROUTING = 32;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_ipv6header.h>`: 3 bytes. */
  interface ip6t_ipv6header_info extends RecordView<'struct ip6t_ipv6header_info'> {
    matchflags: number;
    invflags: number;
    modeflag: number;
  }
}

export const struct: {
  readonly ip6t_ipv6header_info: Descriptor<struct.ip6t_ipv6header_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_ipv6header_info": "__u8 matchflags;__u8 invflags;__u8 modeflag;"
}`),
);
