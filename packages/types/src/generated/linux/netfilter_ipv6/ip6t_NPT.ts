// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_NPT.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../../engine.ts';
import * as linux_netfilter_h from '../netfilter.ts';

export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_NPT.h>`: 36 bytes. */
  interface ip6t_npt_tginfo extends RecordView<'struct ip6t_npt_tginfo'> {
    get src_pfx(): linux_netfilter_h.union.nf_inet_addr;
    set src_pfx(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get dst_pfx(): linux_netfilter_h.union.nf_inet_addr;
    set dst_pfx(value: From<linux_netfilter_h.union.nf_inet_addr>);
    src_pfx_len: number;
    dst_pfx_len: number;
    adjustment: number;
  }
}

export const struct: {
  readonly ip6t_npt_tginfo: Descriptor<struct.ip6t_npt_tginfo>;
} = /* @__PURE__ */ declareStructs({
  ip6t_npt_tginfo: [
    `
  union nf_inet_addr src_pfx;
  union nf_inet_addr dst_pfx;
  __u8 src_pfx_len;
  __u8 dst_pfx_len;
  __u16 adjustment;
`,
    { uses: () => [linux_netfilter_h.union.nf_inet_addr] },
  ],
});
