// Generated from Linux 7.3.4 <linux/fcntl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/fcntl.h>`: 8 bytes. */
export interface delegation extends RecordView<'struct delegation'> {
  d_flags: number;
  d_type: number;
  __pad: number;
}

export const delegation: Descriptor<delegation> = /* @__PURE__ */ declareStruct(
  'delegation',
  `
  __u32 d_flags;
  __u16 d_type;
  __u16 __pad;
`,
);
