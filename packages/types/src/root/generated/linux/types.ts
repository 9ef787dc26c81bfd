// Generated from Linux 7.3.4 <linux/types.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/types.h>`: 32 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface ustat extends RecordView<'struct ustat'> {
  f_tfree: number;
  f_tinode: number;
  get f_fname(): Uint8Array;
  set f_fname(value: Bytes);
  get f_fpack(): Uint8Array;
  set f_fpack(value: Bytes);
}

export const ustat: Descriptor<ustat> = /* @__PURE__ */ declareStruct(
  'ustat',
  `
  int f_tfree;
  unsigned long f_tinode;
  char f_fname[6];
  char f_fpack[6];
`,
);
