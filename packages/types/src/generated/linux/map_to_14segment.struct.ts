// Generated from Linux 7.3.4 <linux/map_to_14segment.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

/** `<linux/map_to_14segment.h>`: 256 bytes. */
export interface seg14_conversion_map extends RecordView<'struct seg14_conversion_map'> {
  get table(): Elements<number>;
  set table(value: Iterable<number>);
}

export const seg14_conversion_map: Descriptor<seg14_conversion_map> = /* @__PURE__ */ declareStruct(
  'seg14_conversion_map',
  `
  __be16 table[128];
`,
);
