// Generated from Linux 7.3.4 <linux/netfilter/xt_cpu.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_cpu.h>`: 8 bytes. */
  interface xt_cpu_info extends RecordView<'struct xt_cpu_info'> {
    cpu: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_cpu_info: Descriptor<struct.xt_cpu_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_cpu_info": "__u32 cpu;__u32 invert;"
}`),
);
