// Generated from Linux 7.3.4 <linux/utime.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/utime.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface utimbuf extends RecordView<'struct utimbuf'> {
  actime: number;
  modtime: number;
}

export const utimbuf: Descriptor<utimbuf> = /* @__PURE__ */ declareStruct(
  'utimbuf',
  `
  long actime;
  long modtime;
`,
);
