// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_compat.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/nfnetlink_compat.h>`: 4 bytes. */
export interface nfattr extends RecordView<'struct nfattr'> {
  nfa_len: number;
  nfa_type: number;
}

export const nfattr: Descriptor<nfattr> = /* @__PURE__ */ declareStruct(
  'nfattr',
  `
  __u16 nfa_len;
  __u16 nfa_type;
`,
);
