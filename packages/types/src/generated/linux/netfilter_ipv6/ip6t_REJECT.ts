// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_REJECT.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IP6T_ICMP6_ADDR_UNREACH = 3,
  IP6T_ICMP6_ADM_PROHIBITED = 1,
  IP6T_ICMP6_ECHOREPLY = 5,
  IP6T_ICMP6_NOT_NEIGHBOUR = 2,
  IP6T_ICMP6_NO_ROUTE = 0,
  IP6T_ICMP6_POLICY_FAIL = 7,
  IP6T_ICMP6_PORT_UNREACH = 4,
  IP6T_ICMP6_REJECT_ROUTE = 8,
  IP6T_TCP_RESET = 6;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_REJECT.h>`: 4 bytes. */
  interface ip6t_reject_info extends RecordView<'struct ip6t_reject_info'> {
    with: number;
  }
}

export const struct: {
  readonly ip6t_reject_info: Descriptor<struct.ip6t_reject_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_reject_info": "__u32 with;"
}`),
);
