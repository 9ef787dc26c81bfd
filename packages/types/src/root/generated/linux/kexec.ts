// Generated from Linux 7.3.4 <linux/kexec.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

/** `<linux/kexec.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface kexec_segment extends RecordView<'struct kexec_segment', 'buf' | 'mem'> {
  get buf(): number;
  set buf(value: Pointer);
  bufsz: number;
  get mem(): number;
  set mem(value: Pointer);
  memsz: number;
}

export const kexec_segment: Descriptor<kexec_segment> = /* @__PURE__ */ declareStruct(
  'kexec_segment',
  `
  const void *buf;
  unsigned long bufsz;
  const void *mem;
  unsigned long memsz;
`,
);
