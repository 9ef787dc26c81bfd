// Generated from Linux 7.3.4 <linux/nfs3.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/nfs3.h>`: 66 bytes. */
export interface nfs3_fh extends RecordView<'struct nfs3_fh'> {
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const nfs3_fh: Descriptor<nfs3_fh> = /* @__PURE__ */ declareStruct(
  'nfs3_fh',
  `
  unsigned short size;
  unsigned char data[64];
`,
);
