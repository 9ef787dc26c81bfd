// Generated from Linux 7.3.4 <linux/cyclades.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/cyclades.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface cyclades_monitor extends RecordView<'struct cyclades_monitor'> {
  int_count: number;
  char_count: number;
  char_max: number;
  char_last: number;
}

export const cyclades_monitor: Descriptor<cyclades_monitor> = /* @__PURE__ */ declareStruct(
  'cyclades_monitor',
  `
  unsigned long int_count;
  unsigned long char_count;
  unsigned long char_max;
  unsigned long char_last;
`,
);
