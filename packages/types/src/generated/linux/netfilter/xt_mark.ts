// Generated from Linux 7.3.4 <linux/netfilter/xt_mark.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_mark.h>`: 12 bytes. */
  interface xt_mark_mtinfo1 extends RecordView<'struct xt_mark_mtinfo1'> {
    mark: number;
    mask: number;
    invert: number;
  }

  /** `<linux/netfilter/xt_mark.h>`: 8 bytes. */
  interface xt_mark_tginfo2 extends RecordView<'struct xt_mark_tginfo2'> {
    mark: number;
    mask: number;
  }
}

export const struct: {
  readonly xt_mark_mtinfo1: Descriptor<struct.xt_mark_mtinfo1>;
  readonly xt_mark_tginfo2: Descriptor<struct.xt_mark_tginfo2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_mark_mtinfo1": "__u32 mark;__u32 mask;__u8 invert;",
"xt_mark_tginfo2": "__u32 mark;__u32 mask;"
}`),
);
