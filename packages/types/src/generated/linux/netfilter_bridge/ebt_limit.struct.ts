// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_limit.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_limit.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface ebt_limit_info extends RecordView<'struct ebt_limit_info'> {
  avg: number;
  burst: number;
  prev: number;
  credit: number;
  credit_cap: number;
  cost: number;
}

export const ebt_limit_info: Descriptor<ebt_limit_info> = /* @__PURE__ */ declareStruct(
  'ebt_limit_info',
  `
  __u32 avg;
  __u32 burst;
  unsigned long prev;
  __u32 credit;
  __u32 credit_cap;
  __u32 cost;
`,
);
