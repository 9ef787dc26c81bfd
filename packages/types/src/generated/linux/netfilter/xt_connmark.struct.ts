// Generated from Linux 7.3.4 <linux/netfilter/xt_connmark.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_connmark.h>`: 12 bytes. */
export interface xt_connmark_mtinfo1 extends RecordView<'struct xt_connmark_mtinfo1'> {
  mark: number;
  mask: number;
  invert: number;
}

export const xt_connmark_mtinfo1: Descriptor<xt_connmark_mtinfo1> = /* @__PURE__ */ declareStruct(
  'xt_connmark_mtinfo1',
  `
  __u32 mark;
  __u32 mask;
  __u8 invert;
`,
);

/** `<linux/netfilter/xt_connmark.h>`: 16 bytes. */
export interface xt_connmark_tginfo1 extends RecordView<'struct xt_connmark_tginfo1'> {
  ctmark: number;
  ctmask: number;
  nfmask: number;
  mode: number;
}

export const xt_connmark_tginfo1: Descriptor<xt_connmark_tginfo1> = /* @__PURE__ */ declareStruct(
  'xt_connmark_tginfo1',
  `
  __u32 ctmark;
  __u32 ctmask;
  __u32 nfmask;
  __u8 mode;
`,
);

/** `<linux/netfilter/xt_connmark.h>`: 16 bytes. */
export interface xt_connmark_tginfo2 extends RecordView<'struct xt_connmark_tginfo2'> {
  ctmark: number;
  ctmask: number;
  nfmask: number;
  shift_dir: number;
  shift_bits: number;
  mode: number;
}

export const xt_connmark_tginfo2: Descriptor<xt_connmark_tginfo2> = /* @__PURE__ */ declareStruct(
  'xt_connmark_tginfo2',
  `
  __u32 ctmark;
  __u32 ctmask;
  __u32 nfmask;
  __u8 shift_dir;
  __u8 shift_bits;
  __u8 mode;
`,
);
