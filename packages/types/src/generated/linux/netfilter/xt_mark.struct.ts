// Generated from Linux 7.3.4 <linux/netfilter/xt_mark.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_mark.h>`: 12 bytes. */
export interface xt_mark_mtinfo1 extends RecordView<'struct xt_mark_mtinfo1'> {
  mark: number;
  mask: number;
  invert: number;
}

export const xt_mark_mtinfo1: Descriptor<xt_mark_mtinfo1> = /* @__PURE__ */ declareStruct(
  'xt_mark_mtinfo1',
  `
  __u32 mark;
  __u32 mask;
  __u8 invert;
`,
);

/** `<linux/netfilter/xt_mark.h>`: 8 bytes. */
export interface xt_mark_tginfo2 extends RecordView<'struct xt_mark_tginfo2'> {
  mark: number;
  mask: number;
}

export const xt_mark_tginfo2: Descriptor<xt_mark_tginfo2> = /* @__PURE__ */ declareStruct(
  'xt_mark_tginfo2',
  `
  __u32 mark;
  __u32 mask;
`,
);
