// Generated from Linux 7.3.4 <linux/netfilter/xt_AUDIT.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_AUDIT_TYPE_ACCEPT = 0,
  XT_AUDIT_TYPE_DROP = 1,
  XT_AUDIT_TYPE_MAX = 2,
  XT_AUDIT_TYPE_REJECT = 2,
  __XT_AUDIT_TYPE_MAX = 3;
export declare namespace struct {
  /** `<linux/netfilter/xt_AUDIT.h>`: 1 bytes. */
  interface xt_audit_info extends RecordView<'struct xt_audit_info'> {
    type: number;
  }
}

export const struct: {
  readonly xt_audit_info: Descriptor<struct.xt_audit_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_audit_info": "__u8 type;"
}`),
);
