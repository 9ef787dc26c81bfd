// Generated from Linux 7.3.4 <linux/netfilter/nf_synproxy.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/nf_synproxy.h>`: 4 bytes. */
export interface nf_synproxy_info extends RecordView<'struct nf_synproxy_info'> {
  options: number;
  wscale: number;
  mss: number;
}

export const nf_synproxy_info: Descriptor<nf_synproxy_info> = /* @__PURE__ */ declareStruct(
  'nf_synproxy_info',
  `
  __u8 options;
  __u8 wscale;
  __u16 mss;
`,
);
