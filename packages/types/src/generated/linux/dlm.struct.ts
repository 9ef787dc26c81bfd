// Generated from Linux 7.3.4 <linux/dlm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/dlm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface dlm_lksb extends RecordView<'struct dlm_lksb', 'sb_lvbptr'> {
  sb_status: number;
  sb_lkid: number;
  sb_flags: number;
  get sb_lvbptr(): number;
  set sb_lvbptr(value: Pointer);
}

export const dlm_lksb: Descriptor<dlm_lksb> = /* @__PURE__ */ declareStruct(
  'dlm_lksb',
  `
  int sb_status;
  __u32 sb_lkid;
  char sb_flags;
  char *sb_lvbptr;
`,
);
