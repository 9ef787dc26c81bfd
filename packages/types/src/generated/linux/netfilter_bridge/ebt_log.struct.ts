// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_log.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_log.h>`: 36 bytes. */
export interface ebt_log_info extends RecordView<'struct ebt_log_info'> {
  loglevel: number;
  get prefix(): Uint8Array;
  set prefix(value: Bytes);
  bitmask: number;
}

export const ebt_log_info: Descriptor<ebt_log_info> = /* @__PURE__ */ declareStruct(
  'ebt_log_info',
  `
  __u8 loglevel;
  __u8 prefix[30];
  __u32 bitmask;
`,
);
