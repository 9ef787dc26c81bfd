// Generated from Linux 7.3.4 <linux/tc_act/tc_skbmod.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_skbmod.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface tc_skbmod extends RecordView<'struct tc_skbmod'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  get flags(): bigint;
  set flags(value: Integer);
}

export const tc_skbmod: Descriptor<tc_skbmod> = /* @__PURE__ */ declareStruct(
  'tc_skbmod',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  __u64 flags;
`,
);
