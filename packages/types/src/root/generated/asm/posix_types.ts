// Generated from Linux 7.3.4 <asm/posix_types.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<asm/posix_types.h>`: 8 bytes. */
export interface __kernel_fsid_t extends RecordView<'struct __kernel_fsid_t'> {
  get val(): Int32Array;
  set val(value: Iterable<Integer>);
}

export const __kernel_fsid_t: Descriptor<__kernel_fsid_t> = /* @__PURE__ */ declareStruct(
  '__kernel_fsid_t',
  `
  int val[2];
`,
);
