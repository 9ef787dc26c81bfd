// Generated from Linux 7.3.4 <linux/phantom.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/phantom.h>`: 8 bytes. */
export interface phm_reg extends RecordView<'struct phm_reg'> {
  reg: number;
  value: number;
}

export const phm_reg: Descriptor<phm_reg> = /* @__PURE__ */ declareStruct(
  'phm_reg',
  `
  __u32 reg;
  __u32 value;
`,
);

/** `<linux/phantom.h>`: 40 bytes. */
export interface phm_regs extends RecordView<'struct phm_regs'> {
  count: number;
  mask: number;
  get values(): Uint32Array;
  set values(value: Iterable<Integer>);
}

export const phm_regs: Descriptor<phm_regs> = /* @__PURE__ */ declareStruct(
  'phm_regs',
  `
  __u32 count;
  __u32 mask;
  __u32 values[8];
`,
);
