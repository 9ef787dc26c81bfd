// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_NPT.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter_ipv6/ip6t_NPT.h>`: 36 bytes. */
export interface ip6t_npt_tginfo extends RecordView<'struct ip6t_npt_tginfo'> {
  get src_pfx(): nf_inet_addr;
  set src_pfx(value: nf_inet_addr | Init<nf_inet_addr>);
  get dst_pfx(): nf_inet_addr;
  set dst_pfx(value: nf_inet_addr | Init<nf_inet_addr>);
  src_pfx_len: number;
  dst_pfx_len: number;
  adjustment: number;
}

export const ip6t_npt_tginfo: Descriptor<ip6t_npt_tginfo> = /* @__PURE__ */ declareStruct(
  'ip6t_npt_tginfo',
  `
  union nf_inet_addr src_pfx;
  union nf_inet_addr dst_pfx;
  __u8 src_pfx_len;
  __u8 dst_pfx_len;
  __u16 adjustment;
`,
  { uses: () => [nf_inet_addr] },
);
