// Generated from Linux 7.3.4 <linux/select.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/select.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface sigset_argpack extends RecordView<'struct sigset_argpack', 'p'> {
  get p(): number;
  set p(value: Pointer);
  size: number;
}

export const sigset_argpack: Descriptor<sigset_argpack> = /* @__PURE__ */ declareStruct(
  'sigset_argpack',
  `
  sigset_t *p;
  unsigned long size;
`,
);
