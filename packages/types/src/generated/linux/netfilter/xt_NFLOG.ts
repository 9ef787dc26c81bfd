// Generated from Linux 7.3.4 <linux/netfilter/xt_NFLOG.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_NFLOG_DEFAULT_GROUP = 1,
  XT_NFLOG_DEFAULT_THRESHOLD = 0,
  XT_NFLOG_F_COPY_LEN = 1,
  XT_NFLOG_MASK = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_NFLOG.h>`: 76 bytes. */
  interface xt_nflog_info extends RecordView<'struct xt_nflog_info'> {
    len: number;
    group: number;
    threshold: number;
    flags: number;
    pad: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
  }
}

export const struct: {
  readonly xt_nflog_info: Descriptor<struct.xt_nflog_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_nflog_info": "__u32 len;__u16 group;__u16 threshold;__u16 flags;__u16 pad;char prefix[64];"
}`),
);
