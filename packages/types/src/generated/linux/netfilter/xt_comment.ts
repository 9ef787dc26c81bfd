// Generated from Linux 7.3.4 <linux/netfilter/xt_comment.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_MAX_COMMENT_LEN = 256;
export declare namespace struct {
  /** `<linux/netfilter/xt_comment.h>`: 256 bytes. */
  interface xt_comment_info extends RecordView<'struct xt_comment_info'> {
    get comment(): Uint8Array;
    set comment(value: Bytes);
  }
}

export const struct: {
  readonly xt_comment_info: Descriptor<struct.xt_comment_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_comment_info": "char comment[256];"
}`),
);
