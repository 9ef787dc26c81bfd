// Generated from Linux 7.3.4 <linux/netfilter/xt_AUDIT.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_AUDIT.h>`: 1 bytes. */
export interface xt_audit_info extends RecordView<'struct xt_audit_info'> {
  type: number;
}

export const xt_audit_info: Descriptor<xt_audit_info> = /* @__PURE__ */ declareStruct(
  'xt_audit_info',
  `
  __u8 type;
`,
);
