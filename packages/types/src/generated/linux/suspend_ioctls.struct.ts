// Generated from Linux 7.3.4 <linux/suspend_ioctls.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/suspend_ioctls.h>`: 12 bytes. */
export interface resume_swap_area extends RecordView<'struct resume_swap_area'> {
  get offset(): bigint;
  set offset(value: Integer);
  dev: number;
}

export const resume_swap_area: Descriptor<resume_swap_area> = /* @__PURE__ */ declareStruct(
  'resume_swap_area',
  `
  long long offset;
  __u32 dev;
`,
  { pack: 1 },
);
