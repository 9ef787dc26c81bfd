// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nflog.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_nflog.h>`: 76 bytes. */
export interface ebt_nflog_info extends RecordView<'struct ebt_nflog_info'> {
  len: number;
  group: number;
  threshold: number;
  flags: number;
  pad: number;
  get prefix(): Uint8Array;
  set prefix(value: Bytes);
}

export const ebt_nflog_info: Descriptor<ebt_nflog_info> = /* @__PURE__ */ declareStruct(
  'ebt_nflog_info',
  `
  __u32 len;
  __u16 group;
  __u16 threshold;
  __u16 flags;
  __u16 pad;
  char prefix[64];
`,
);
