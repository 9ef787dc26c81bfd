// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_m.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_mark_m.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface ebt_mark_m_info extends RecordView<'struct ebt_mark_m_info'> {
  mark: number;
  mask: number;
  invert: number;
  bitmask: number;
}

export const ebt_mark_m_info: Descriptor<ebt_mark_m_info> = /* @__PURE__ */ declareStruct(
  'ebt_mark_m_info',
  `
  unsigned long mark;
  unsigned long mask;
  __u8 invert;
  __u8 bitmask;
`,
);
