// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/nfnetlink.h>`: 4 bytes. */
export interface nfgenmsg extends RecordView<'struct nfgenmsg'> {
  nfgen_family: number;
  version: number;
  res_id: number;
}

export const nfgenmsg: Descriptor<nfgenmsg> = /* @__PURE__ */ declareStruct(
  'nfgenmsg',
  `
  __u8 nfgen_family;
  __u8 version;
  __be16 res_id;
`,
);
