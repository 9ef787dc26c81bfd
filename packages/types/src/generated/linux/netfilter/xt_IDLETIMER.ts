// Generated from Linux 7.3.4 <linux/netfilter/xt_IDLETIMER.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const MAX_IDLETIMER_LABEL_SIZE = 28,
  XT_IDLETIMER_ALARM = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_IDLETIMER.h>`: 40 bytes. */
  interface idletimer_tg_info extends RecordView<'struct idletimer_tg_info', 'timer'> {
    timeout: number;
    get label(): Uint8Array;
    set label(value: Bytes);
    get timer(): number;
    set timer(value: Pointer);
  }

  /** `<linux/netfilter/xt_IDLETIMER.h>`: 48 bytes. */
  interface idletimer_tg_info_v1 extends RecordView<'struct idletimer_tg_info_v1', 'timer'> {
    timeout: number;
    get label(): Uint8Array;
    set label(value: Bytes);
    send_nl_msg: number;
    timer_type: number;
    get timer(): number;
    set timer(value: Pointer);
  }
}

export const struct: {
  readonly idletimer_tg_info: Descriptor<struct.idletimer_tg_info>;
  readonly idletimer_tg_info_v1: Descriptor<struct.idletimer_tg_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"idletimer_tg_info": ["__u32 timeout;char label[28];struct idletimer_tg *timer;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}],
"idletimer_tg_info_v1": ["__u32 timeout;char label[28];__u8 send_nl_msg;__u8 timer_type;struct idletimer_tg *timer;",{"variants":{"x86":{"members":"__u32 timeout;char label[28];__u8 send_nl_msg;__u8 timer_type;struct idletimer_tg *timer aligned(8);"},"arm":{"members":"__u32 timeout;char label[28];__u8 send_nl_msg;__u8 timer_type;struct idletimer_tg *timer aligned(8);"}}}]
}`),
);
