// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_HL.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IP6T_HL_DEC = 2,
  IP6T_HL_INC = 1,
  IP6T_HL_MAXMODE = 2,
  IP6T_HL_SET = 0;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_HL.h>`: 2 bytes. */
  interface ip6t_HL_info extends RecordView<'struct ip6t_HL_info'> {
    mode: number;
    hop_limit: number;
  }
}

export const struct: {
  readonly ip6t_HL_info: Descriptor<struct.ip6t_HL_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_HL_info": "__u8 mode;__u8 hop_limit;"
}`),
);
