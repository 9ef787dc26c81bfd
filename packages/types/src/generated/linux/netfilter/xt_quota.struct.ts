// Generated from Linux 7.3.4 <linux/netfilter/xt_quota.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_quota.h>`: 24 bytes. */
export interface xt_quota_info extends RecordView<'struct xt_quota_info', 'master'> {
  flags: number;
  pad: number;
  get quota(): bigint;
  set quota(value: Integer);
  get master(): number;
  set master(value: Pointer);
}

export const xt_quota_info: Descriptor<xt_quota_info> = /* @__PURE__ */ declareStruct(
  'xt_quota_info',
  `
  __u32 flags;
  __u32 pad;
  __u64 quota;
  struct xt_quota_priv *master;
`,
  { variants: { x86: { align: 8 } } },
);
