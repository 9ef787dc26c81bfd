// Generated from Linux 7.3.4 <linux/toshiba.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/toshiba.h>`: 24 bytes. */
export interface SMMRegisters extends RecordView<'struct SMMRegisters'> {
  eax: number;
  ebx: number;
  ecx: number;
  edx: number;
  esi: number;
  edi: number;
}

export const SMMRegisters: Descriptor<SMMRegisters> = /* @__PURE__ */ declareStruct(
  'SMMRegisters',
  `
  unsigned int eax;
  unsigned int ebx;
  unsigned int ecx;
  unsigned int edx;
  unsigned int esi;
  unsigned int edi;
`,
);
