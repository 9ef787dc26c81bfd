// Generated from Linux 7.3.4 <linux/rio_cm_cdev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/rio_cm_cdev.h>`: 8 bytes. */
export interface rio_cm_accept extends RecordView<'struct rio_cm_accept'> {
  ch_num: number;
  pad0: number;
  wait_to: number;
}

export const rio_cm_accept: Descriptor<rio_cm_accept> = /* @__PURE__ */ declareStruct(
  'rio_cm_accept',
  `
  __u16 ch_num;
  __u16 pad0;
  __u32 wait_to;
`,
);

/** `<linux/rio_cm_cdev.h>`: 8 bytes. */
export interface rio_cm_channel extends RecordView<'struct rio_cm_channel'> {
  id: number;
  remote_channel: number;
  remote_destid: number;
  mport_id: number;
}

export const rio_cm_channel: Descriptor<rio_cm_channel> = /* @__PURE__ */ declareStruct(
  'rio_cm_channel',
  `
  __u16 id;
  __u16 remote_channel;
  __u16 remote_destid;
  __u8 mport_id;
`,
);

/** `<linux/rio_cm_cdev.h>`: 16 bytes. */
export interface rio_cm_msg extends RecordView<'struct rio_cm_msg'> {
  ch_num: number;
  size: number;
  rxto: number;
  get msg(): bigint;
  set msg(value: Integer);
}

export const rio_cm_msg: Descriptor<rio_cm_msg> = /* @__PURE__ */ declareStruct(
  'rio_cm_msg',
  `
  __u16 ch_num;
  __u16 size;
  __u32 rxto;
  __u64 msg;
`,
);
