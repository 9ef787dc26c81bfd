// Generated from Linux 7.3.4 <linux/netfilter/xt_SECMARK.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_SECMARK.h>`: 264 bytes. */
export interface xt_secmark_target_info extends RecordView<'struct xt_secmark_target_info'> {
  mode: number;
  secid: number;
  get secctx(): Uint8Array;
  set secctx(value: Bytes);
}

export const xt_secmark_target_info: Descriptor<xt_secmark_target_info> =
  /* @__PURE__ */ declareStruct(
    'xt_secmark_target_info',
    `
  __u8 mode;
  __u32 secid;
  char secctx[256];
`,
  );

/** `<linux/netfilter/xt_SECMARK.h>`: 264 bytes. */
export interface xt_secmark_target_info_v1 extends RecordView<'struct xt_secmark_target_info_v1'> {
  mode: number;
  get secctx(): Uint8Array;
  set secctx(value: Bytes);
  secid: number;
}

export const xt_secmark_target_info_v1: Descriptor<xt_secmark_target_info_v1> =
  /* @__PURE__ */ declareStruct(
    'xt_secmark_target_info_v1',
    `
  __u8 mode;
  char secctx[256];
  __u32 secid;
`,
  );
