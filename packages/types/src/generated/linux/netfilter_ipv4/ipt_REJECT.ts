// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_REJECT.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IPT_ICMP_ADMIN_PROHIBITED = 8,
  IPT_ICMP_ECHOREPLY = 4,
  IPT_ICMP_HOST_PROHIBITED = 6,
  IPT_ICMP_HOST_UNREACHABLE = 1,
  IPT_ICMP_NET_PROHIBITED = 5,
  IPT_ICMP_NET_UNREACHABLE = 0,
  IPT_ICMP_PORT_UNREACHABLE = 3,
  IPT_ICMP_PROT_UNREACHABLE = 2,
  IPT_TCP_RESET = 7;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ipt_REJECT.h>`: 4 bytes. */
  interface ipt_reject_info extends RecordView<'struct ipt_reject_info'> {
    with: number;
  }
}

export const struct: {
  readonly ipt_reject_info: Descriptor<struct.ipt_reject_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_reject_info": "enum ipt_reject_with with;"
}`),
);
