// Generated from Linux 7.3.4 <linux/netfilter/xt_IDLETIMER.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_IDLETIMER.h>`: 40 bytes. */
export interface idletimer_tg_info extends RecordView<'struct idletimer_tg_info', 'timer'> {
  timeout: number;
  get label(): Uint8Array;
  set label(value: Bytes);
  get timer(): number;
  set timer(value: Pointer);
}

export const idletimer_tg_info: Descriptor<idletimer_tg_info> = /* @__PURE__ */ declareStruct(
  'idletimer_tg_info',
  `
  __u32 timeout;
  char label[28];
  struct idletimer_tg *timer;
`,
  { variants: { x86: { align: 8 }, arm: { align: 8 } } },
);

/** `<linux/netfilter/xt_IDLETIMER.h>`: 48 bytes. */
export interface idletimer_tg_info_v1 extends RecordView<'struct idletimer_tg_info_v1', 'timer'> {
  timeout: number;
  get label(): Uint8Array;
  set label(value: Bytes);
  send_nl_msg: number;
  timer_type: number;
  get timer(): number;
  set timer(value: Pointer);
}

export const idletimer_tg_info_v1: Descriptor<idletimer_tg_info_v1> = /* @__PURE__ */ declareStruct(
  'idletimer_tg_info_v1',
  `
  __u32 timeout;
  char label[28];
  __u8 send_nl_msg;
  __u8 timer_type;
  struct idletimer_tg *timer;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 timeout;
  char label[28];
  __u8 send_nl_msg;
  __u8 timer_type;
  struct idletimer_tg *timer aligned(8);
`,
      },
      arm: {
        members: `
  __u32 timeout;
  char label[28];
  __u8 send_nl_msg;
  __u8 timer_type;
  struct idletimer_tg *timer aligned(8);
`,
      },
    },
  },
);
