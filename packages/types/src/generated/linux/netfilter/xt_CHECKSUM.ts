// Generated from Linux 7.3.4 <linux/netfilter/xt_CHECKSUM.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_CHECKSUM_OP_FILL = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_CHECKSUM.h>`: 1 bytes. */
  interface xt_CHECKSUM_info extends RecordView<'struct xt_CHECKSUM_info'> {
    operation: number;
  }
}

export const struct: {
  readonly xt_CHECKSUM_info: Descriptor<struct.xt_CHECKSUM_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_CHECKSUM_info": "__u8 operation;"
}`),
);
