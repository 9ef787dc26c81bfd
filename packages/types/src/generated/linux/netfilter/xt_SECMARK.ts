// Generated from Linux 7.3.4 <linux/netfilter/xt_SECMARK.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const SECMARK_MODE_SEL = 1,
  SECMARK_SECCTX_MAX = 256;
export declare namespace struct {
  /** `<linux/netfilter/xt_SECMARK.h>`: 264 bytes. */
  interface xt_secmark_target_info extends RecordView<'struct xt_secmark_target_info'> {
    mode: number;
    secid: number;
    get secctx(): Uint8Array;
    set secctx(value: Bytes);
  }

  /** `<linux/netfilter/xt_SECMARK.h>`: 264 bytes. */
  interface xt_secmark_target_info_v1 extends RecordView<'struct xt_secmark_target_info_v1'> {
    mode: number;
    get secctx(): Uint8Array;
    set secctx(value: Bytes);
    secid: number;
  }
}

export const struct: {
  readonly xt_secmark_target_info: Descriptor<struct.xt_secmark_target_info>;
  readonly xt_secmark_target_info_v1: Descriptor<struct.xt_secmark_target_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_secmark_target_info": "__u8 mode;__u32 secid;char secctx[256];",
"xt_secmark_target_info_v1": "__u8 mode;char secctx[256];__u32 secid;"
}`),
);
