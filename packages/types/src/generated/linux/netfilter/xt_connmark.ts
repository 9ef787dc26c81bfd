// Generated from Linux 7.3.4 <linux/netfilter/xt_connmark.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const D_SHIFT_LEFT = 0,
  D_SHIFT_RIGHT = 1,
  XT_CONNMARK_RESTORE = 2,
  XT_CONNMARK_SAVE = 1,
  XT_CONNMARK_SET = 0;
export declare namespace struct {
  /** `<linux/netfilter/xt_connmark.h>`: 12 bytes. */
  interface xt_connmark_mtinfo1 extends RecordView<'struct xt_connmark_mtinfo1'> {
    mark: number;
    mask: number;
    invert: number;
  }

  /** `<linux/netfilter/xt_connmark.h>`: 16 bytes. */
  interface xt_connmark_tginfo1 extends RecordView<'struct xt_connmark_tginfo1'> {
    ctmark: number;
    ctmask: number;
    nfmask: number;
    mode: number;
  }

  /** `<linux/netfilter/xt_connmark.h>`: 16 bytes. */
  interface xt_connmark_tginfo2 extends RecordView<'struct xt_connmark_tginfo2'> {
    ctmark: number;
    ctmask: number;
    nfmask: number;
    shift_dir: number;
    shift_bits: number;
    mode: number;
  }
}

export const struct: {
  readonly xt_connmark_mtinfo1: Descriptor<struct.xt_connmark_mtinfo1>;
  readonly xt_connmark_tginfo1: Descriptor<struct.xt_connmark_tginfo1>;
  readonly xt_connmark_tginfo2: Descriptor<struct.xt_connmark_tginfo2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_connmark_mtinfo1": "__u32 mark;__u32 mask;__u8 invert;",
"xt_connmark_tginfo1": "__u32 ctmark;__u32 ctmask;__u32 nfmask;__u8 mode;",
"xt_connmark_tginfo2": "__u32 ctmark;__u32 ctmask;__u32 nfmask;__u8 shift_dir;__u8 shift_bits;__u8 mode;"
}`),
);
