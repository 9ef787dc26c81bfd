// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_t.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_mark_t.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface ebt_mark_t_info extends RecordView<'struct ebt_mark_t_info'> {
  mark: number;
  target: number;
}

export const ebt_mark_t_info: Descriptor<ebt_mark_t_info> = /* @__PURE__ */ declareStruct(
  'ebt_mark_t_info',
  `
  unsigned long mark;
  int target;
`,
);
