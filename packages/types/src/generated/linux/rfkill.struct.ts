// Generated from Linux 7.3.4 <linux/rfkill.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/rfkill.h>`: 8 bytes. */
export interface rfkill_event extends RecordView<'struct rfkill_event'> {
  idx: number;
  type: number;
  op: number;
  soft: number;
  hard: number;
}

export const rfkill_event: Descriptor<rfkill_event> = /* @__PURE__ */ declareStruct(
  'rfkill_event',
  `
  __u32 idx;
  __u8 type;
  __u8 op;
  __u8 soft;
  __u8 hard;
`,
  { pack: 1 },
);

/** `<linux/rfkill.h>`: 9 bytes. */
export interface rfkill_event_ext extends RecordView<'struct rfkill_event_ext'> {
  idx: number;
  type: number;
  op: number;
  soft: number;
  hard: number;
  hard_block_reasons: number;
}

export const rfkill_event_ext: Descriptor<rfkill_event_ext> = /* @__PURE__ */ declareStruct(
  'rfkill_event_ext',
  `
  __u32 idx;
  __u8 type;
  __u8 op;
  __u8 soft;
  __u8 hard;
  __u8 hard_block_reasons;
`,
  { pack: 1 },
);
