// Generated from Linux 7.3.4 <linux/ppdev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/ppdev.h>`: 2 bytes. */
export interface ppdev_frob_struct extends RecordView<'struct ppdev_frob_struct'> {
  mask: number;
  val: number;
}

export const ppdev_frob_struct: Descriptor<ppdev_frob_struct> = /* @__PURE__ */ declareStruct(
  'ppdev_frob_struct',
  `
  unsigned char mask;
  unsigned char val;
`,
);
