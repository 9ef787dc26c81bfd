// Generated from Linux 7.3.4 <linux/map_to_7segment.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/map_to_7segment.h>`: 128 bytes. */
export interface seg7_conversion_map extends RecordView<'struct seg7_conversion_map'> {
  get table(): Uint8Array;
  set table(value: Bytes);
}

export const seg7_conversion_map: Descriptor<seg7_conversion_map> = /* @__PURE__ */ declareStruct(
  'seg7_conversion_map',
  `
  unsigned char table[128];
`,
);
