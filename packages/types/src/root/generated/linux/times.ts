// Generated from Linux 7.3.4 <linux/times.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/times.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface tms extends RecordView<'struct tms'> {
  tms_utime: number;
  tms_stime: number;
  tms_cutime: number;
  tms_cstime: number;
}

export const tms: Descriptor<tms> = /* @__PURE__ */ declareStruct(
  'tms',
  `
  long tms_utime;
  long tms_stime;
  long tms_cutime;
  long tms_cstime;
`,
);
