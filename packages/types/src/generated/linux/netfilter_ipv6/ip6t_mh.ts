// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_mh.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const IP6T_MH_INV_MASK = 1,
  IP6T_MH_INV_TYPE = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_mh.h>`: 3 bytes. */
  interface ip6t_mh extends RecordView<'struct ip6t_mh'> {
    get types(): Uint8Array;
    set types(value: Bytes);
    invflags: number;
  }
}

export const struct: {
  readonly ip6t_mh: Descriptor<struct.ip6t_mh>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_mh": "__u8 types[2];__u8 invflags;"
}`),
);
