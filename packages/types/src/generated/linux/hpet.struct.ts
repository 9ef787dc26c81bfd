// Generated from Linux 7.3.4 <linux/hpet.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/hpet.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface hpet_info extends RecordView<'struct hpet_info'> {
  hi_ireqfreq: number;
  hi_flags: number;
  hi_hpet: number;
  hi_timer: number;
}

export const hpet_info: Descriptor<hpet_info> = /* @__PURE__ */ declareStruct(
  'hpet_info',
  `
  unsigned long hi_ireqfreq;
  unsigned long hi_flags;
  unsigned short hi_hpet;
  unsigned short hi_timer;
`,
);
