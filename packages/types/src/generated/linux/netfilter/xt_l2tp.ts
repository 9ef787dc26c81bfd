// Generated from Linux 7.3.4 <linux/netfilter/xt_l2tp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_L2TP_SID = 2,
  XT_L2TP_TID = 1,
  XT_L2TP_TYPE = 8,
  XT_L2TP_TYPE_CONTROL = 0,
  XT_L2TP_TYPE_DATA = 1,
  XT_L2TP_VERSION = 4;
export declare namespace struct {
  /** `<linux/netfilter/xt_l2tp.h>`: 12 bytes. */
  interface xt_l2tp_info extends RecordView<'struct xt_l2tp_info'> {
    tid: number;
    sid: number;
    version: number;
    type: number;
    flags: number;
  }
}

export const struct: {
  readonly xt_l2tp_info: Descriptor<struct.xt_l2tp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_l2tp_info": "__u32 tid;__u32 sid;__u8 version;__u8 type;__u8 flags;"
}`),
);
