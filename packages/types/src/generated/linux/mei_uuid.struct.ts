// Generated from Linux 7.3.4 <linux/mei_uuid.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/mei_uuid.h>`: 16 bytes. */
export interface uuid_le extends RecordView<'struct uuid_le'> {
  get b(): Uint8Array;
  set b(value: Bytes);
}

export const uuid_le: Descriptor<uuid_le> = /* @__PURE__ */ declareStruct(
  'uuid_le',
  `
  __u8 b[16];
`,
);
