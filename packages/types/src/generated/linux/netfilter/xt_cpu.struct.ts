// Generated from Linux 7.3.4 <linux/netfilter/xt_cpu.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_cpu.h>`: 8 bytes. */
export interface xt_cpu_info extends RecordView<'struct xt_cpu_info'> {
  cpu: number;
  invert: number;
}

export const xt_cpu_info: Descriptor<xt_cpu_info> = /* @__PURE__ */ declareStruct(
  'xt_cpu_info',
  `
  __u32 cpu;
  __u32 invert;
`,
);
