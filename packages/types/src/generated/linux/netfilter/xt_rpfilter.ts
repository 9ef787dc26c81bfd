// Generated from Linux 7.3.4 <linux/netfilter/xt_rpfilter.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_RPFILTER_ACCEPT_LOCAL = 4,
  XT_RPFILTER_INVERT = 8,
  XT_RPFILTER_LOOSE = 1,
  XT_RPFILTER_VALID_MARK = 2;
export declare namespace struct {
  /** `<linux/netfilter/xt_rpfilter.h>`: 1 bytes. */
  interface xt_rpfilter_info extends RecordView<'struct xt_rpfilter_info'> {
    flags: number;
  }
}

export const struct: {
  readonly xt_rpfilter_info: Descriptor<struct.xt_rpfilter_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_rpfilter_info": "__u8 flags;"
}`),
);
