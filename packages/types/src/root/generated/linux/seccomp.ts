// Generated from Linux 7.3.4 <linux/seccomp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/seccomp.h>`: 64 bytes. */
export interface seccomp_data extends RecordView<'struct seccomp_data'> {
  nr: number;
  arch: number;
  get instruction_pointer(): bigint;
  set instruction_pointer(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
}

export const seccomp_data: Descriptor<seccomp_data> = /* @__PURE__ */ declareStruct(
  'seccomp_data',
  `
  int nr;
  __u32 arch;
  __u64 instruction_pointer;
  __u64 args[6];
`,
);
