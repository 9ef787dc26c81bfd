// Generated from Linux 7.3.4 <linux/netfilter/xt_limit.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_limit.h>`: 40 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface xt_rateinfo extends RecordView<'struct xt_rateinfo', 'master'> {
  avg: number;
  burst: number;
  prev: number;
  credit: number;
  credit_cap: number;
  cost: number;
  get master(): number;
  set master(value: Pointer);
}

export const xt_rateinfo: Descriptor<xt_rateinfo> = /* @__PURE__ */ declareStruct(
  'xt_rateinfo',
  `
  __u32 avg;
  __u32 burst;
  unsigned long prev;
  __u32 credit;
  __u32 credit_cap;
  __u32 cost;
  struct xt_limit_priv *master;
`,
);
