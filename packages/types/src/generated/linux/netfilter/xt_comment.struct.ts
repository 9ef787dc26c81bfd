// Generated from Linux 7.3.4 <linux/netfilter/xt_comment.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_comment.h>`: 256 bytes. */
export interface xt_comment_info extends RecordView<'struct xt_comment_info'> {
  get comment(): Uint8Array;
  set comment(value: Bytes);
}

export const xt_comment_info: Descriptor<xt_comment_info> = /* @__PURE__ */ declareStruct(
  'xt_comment_info',
  `
  char comment[256];
`,
);
