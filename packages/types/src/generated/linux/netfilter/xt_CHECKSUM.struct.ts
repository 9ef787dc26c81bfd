// Generated from Linux 7.3.4 <linux/netfilter/xt_CHECKSUM.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_CHECKSUM.h>`: 1 bytes. */
export interface xt_CHECKSUM_info extends RecordView<'struct xt_CHECKSUM_info'> {
  operation: number;
}

export const xt_CHECKSUM_info: Descriptor<xt_CHECKSUM_info> = /* @__PURE__ */ declareStruct(
  'xt_CHECKSUM_info',
  `
  __u8 operation;
`,
);
