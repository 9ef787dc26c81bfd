// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nat.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_nat.h>`: 12 bytes. */
export interface ebt_nat_info extends RecordView<'struct ebt_nat_info'> {
  get mac(): Uint8Array;
  set mac(value: Bytes);
  target: number;
}

export const ebt_nat_info: Descriptor<ebt_nat_info> = /* @__PURE__ */ declareStruct(
  'ebt_nat_info',
  `
  unsigned char mac[6];
  int target;
`,
);
