// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tcp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/nf_conntrack_tcp.h>`: 2 bytes. */
export interface nf_ct_tcp_flags extends RecordView<'struct nf_ct_tcp_flags'> {
  flags: number;
  mask: number;
}

export const nf_ct_tcp_flags: Descriptor<nf_ct_tcp_flags> = /* @__PURE__ */ declareStruct(
  'nf_ct_tcp_flags',
  `
  __u8 flags;
  __u8 mask;
`,
);
