// Generated from Linux 7.3.4 <linux/netfilter/xt_HMARK.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';
import { hmark_ports } from './xt_HMARK.union.ts';

/** `<linux/netfilter/xt_HMARK.h>`: 60 bytes. */
export interface xt_hmark_info extends RecordView<'struct xt_hmark_info'> {
  get src_mask(): nf_inet_addr;
  set src_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get dst_mask(): nf_inet_addr;
  set dst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get port_mask(): hmark_ports;
  set port_mask(value: hmark_ports | Init<hmark_ports>);
  get port_set(): hmark_ports;
  set port_set(value: hmark_ports | Init<hmark_ports>);
  flags: number;
  proto_mask: number;
  hashrnd: number;
  hmodulus: number;
  hoffset: number;
}

export const xt_hmark_info: Descriptor<xt_hmark_info> = /* @__PURE__ */ declareStruct(
  'xt_hmark_info',
  `
  union nf_inet_addr src_mask;
  union nf_inet_addr dst_mask;
  union hmark_ports port_mask;
  union hmark_ports port_set;
  __u32 flags;
  __u16 proto_mask;
  __u32 hashrnd;
  __u32 hmodulus;
  __u32 hoffset;
`,
  { uses: () => [hmark_ports, nf_inet_addr] },
);
