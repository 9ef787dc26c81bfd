// Generated from Linux 7.3.4 <linux/netfilter/xt_l2tp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_l2tp.h>`: 12 bytes. */
export interface xt_l2tp_info extends RecordView<'struct xt_l2tp_info'> {
  tid: number;
  sid: number;
  version: number;
  type: number;
  flags: number;
}

export const xt_l2tp_info: Descriptor<xt_l2tp_info> = /* @__PURE__ */ declareStruct(
  'xt_l2tp_info',
  `
  __u32 tid;
  __u32 sid;
  __u8 version;
  __u8 type;
  __u8 flags;
`,
);
