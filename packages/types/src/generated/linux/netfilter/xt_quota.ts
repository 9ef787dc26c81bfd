// Generated from Linux 7.3.4 <linux/netfilter/xt_quota.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_QUOTA_INVERT = 1,
  XT_QUOTA_MASK = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_quota.h>`: 24 bytes. */
  interface xt_quota_info extends RecordView<'struct xt_quota_info', 'master'> {
    flags: number;
    pad: number;
    get quota(): bigint;
    set quota(value: Integer);
    get master(): number;
    set master(value: Pointer);
  }
}

export const struct: {
  readonly xt_quota_info: Descriptor<struct.xt_quota_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_quota_info": ["__u32 flags;__u32 pad;__u64 quota;struct xt_quota_priv *master;",{"variants":{"x86":{"align":8}}}]
}`),
);
