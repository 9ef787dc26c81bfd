// Generated from Linux 7.3.4 <linux/nfs2.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/nfs2.h>`: 32 bytes. */
export interface nfs2_fh extends RecordView<'struct nfs2_fh'> {
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const nfs2_fh: Descriptor<nfs2_fh> = /* @__PURE__ */ declareStruct(
  'nfs2_fh',
  `
  char data[32];
`,
);
