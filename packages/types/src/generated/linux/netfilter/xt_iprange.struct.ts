// Generated from Linux 7.3.4 <linux/netfilter/xt_iprange.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_iprange.h>`: 68 bytes. */
export interface xt_iprange_mtinfo extends RecordView<'struct xt_iprange_mtinfo'> {
  get src_min(): nf_inet_addr;
  set src_min(value: nf_inet_addr | Init<nf_inet_addr>);
  get src_max(): nf_inet_addr;
  set src_max(value: nf_inet_addr | Init<nf_inet_addr>);
  get dst_min(): nf_inet_addr;
  set dst_min(value: nf_inet_addr | Init<nf_inet_addr>);
  get dst_max(): nf_inet_addr;
  set dst_max(value: nf_inet_addr | Init<nf_inet_addr>);
  flags: number;
}

export const xt_iprange_mtinfo: Descriptor<xt_iprange_mtinfo> = /* @__PURE__ */ declareStruct(
  'xt_iprange_mtinfo',
  `
  union nf_inet_addr src_min;
  union nf_inet_addr src_max;
  union nf_inet_addr dst_min;
  union nf_inet_addr dst_max;
  __u8 flags;
`,
  { uses: () => [nf_inet_addr] },
);
