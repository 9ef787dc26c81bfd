// Generated from Linux 7.3.4 <linux/netfilter/xt_TPROXY.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_TPROXY.h>`: 16 bytes. */
export interface xt_tproxy_target_info extends RecordView<'struct xt_tproxy_target_info'> {
  mark_mask: number;
  mark_value: number;
  laddr: number;
  lport: number;
}

export const xt_tproxy_target_info: Descriptor<xt_tproxy_target_info> =
  /* @__PURE__ */ declareStruct(
    'xt_tproxy_target_info',
    `
  __u32 mark_mask;
  __u32 mark_value;
  __be32 laddr;
  __be16 lport;
`,
  );

/** `<linux/netfilter/xt_TPROXY.h>`: 28 bytes. */
export interface xt_tproxy_target_info_v1 extends RecordView<'struct xt_tproxy_target_info_v1'> {
  mark_mask: number;
  mark_value: number;
  get laddr(): nf_inet_addr;
  set laddr(value: nf_inet_addr | Init<nf_inet_addr>);
  lport: number;
}

export const xt_tproxy_target_info_v1: Descriptor<xt_tproxy_target_info_v1> =
  /* @__PURE__ */ declareStruct(
    'xt_tproxy_target_info_v1',
    `
  __u32 mark_mask;
  __u32 mark_value;
  union nf_inet_addr laddr;
  __be16 lport;
`,
    { uses: () => [nf_inet_addr] },
  );
