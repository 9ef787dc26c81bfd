// Generated from Linux 7.3.4 <linux/toshiba.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const TOSHIBA_ACPI_SCI = 3222828177,
  TOSH_SMM = 3222828176;
export declare namespace struct {
  /** `<linux/toshiba.h>`: 24 bytes. */
  interface SMMRegisters extends RecordView<'struct SMMRegisters'> {
    eax: number;
    ebx: number;
    ecx: number;
    edx: number;
    esi: number;
    edi: number;
  }
}

export const struct: {
  readonly SMMRegisters: Descriptor<struct.SMMRegisters>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"SMMRegisters": "unsigned int eax;unsigned int ebx;unsigned int ecx;unsigned int edx;unsigned int esi;unsigned int edi;"
}`),
);

export type SMMRegisters = struct.SMMRegisters;
export const SMMRegisters: typeof struct.SMMRegisters = struct.SMMRegisters;
