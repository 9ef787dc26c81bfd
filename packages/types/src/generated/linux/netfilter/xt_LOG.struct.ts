// Generated from Linux 7.3.4 <linux/netfilter/xt_LOG.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_LOG.h>`: 32 bytes. */
export interface xt_log_info extends RecordView<'struct xt_log_info'> {
  level: number;
  logflags: number;
  get prefix(): Uint8Array;
  set prefix(value: Bytes);
}

export const xt_log_info: Descriptor<xt_log_info> = /* @__PURE__ */ declareStruct(
  'xt_log_info',
  `
  unsigned char level;
  unsigned char logflags;
  char prefix[30];
`,
);
