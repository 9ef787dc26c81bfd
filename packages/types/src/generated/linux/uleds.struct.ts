// Generated from Linux 7.3.4 <linux/uleds.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/uleds.h>`: 68 bytes. */
export interface uleds_user_dev extends RecordView<'struct uleds_user_dev'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  max_brightness: number;
}

export const uleds_user_dev: Descriptor<uleds_user_dev> = /* @__PURE__ */ declareStruct(
  'uleds_user_dev',
  `
  char name[64];
  int max_brightness;
`,
);
