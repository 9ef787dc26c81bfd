// Generated from Linux 7.3.4 <linux/lirc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/lirc.h>`: 24 bytes. */
export interface lirc_scancode extends RecordView<'struct lirc_scancode'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  flags: number;
  rc_proto: number;
  keycode: number;
  get scancode(): bigint;
  set scancode(value: Integer);
}

export const lirc_scancode: Descriptor<lirc_scancode> = /* @__PURE__ */ declareStruct(
  'lirc_scancode',
  `
  __u64 timestamp;
  __u16 flags;
  __u16 rc_proto;
  __u32 keycode;
  __u64 scancode;
`,
);
