// Generated from Linux 7.3.4 <linux/netfilter/xt_ipvs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_ipvs.h>`: 40 bytes. */
export interface xt_ipvs_mtinfo extends RecordView<'struct xt_ipvs_mtinfo'> {
  get vaddr(): nf_inet_addr;
  set vaddr(value: nf_inet_addr | Init<nf_inet_addr>);
  get vmask(): nf_inet_addr;
  set vmask(value: nf_inet_addr | Init<nf_inet_addr>);
  vport: number;
  l4proto: number;
  fwd_method: number;
  vportctl: number;
  invert: number;
  bitmask: number;
}

export const xt_ipvs_mtinfo: Descriptor<xt_ipvs_mtinfo> = /* @__PURE__ */ declareStruct(
  'xt_ipvs_mtinfo',
  `
  union nf_inet_addr vaddr;
  union nf_inet_addr vmask;
  __be16 vport;
  __u8 l4proto;
  __u8 fwd_method;
  __be16 vportctl;
  __u8 invert;
  __u8 bitmask;
`,
  { uses: () => [nf_inet_addr] },
);
