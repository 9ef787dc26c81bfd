// Generated from Linux 7.3.4 <linux/connector.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/connector.h>`: 8 bytes. */
export interface cb_id extends RecordView<'struct cb_id'> {
  idx: number;
  val: number;
}

export const cb_id: Descriptor<cb_id> = /* @__PURE__ */ declareStruct(
  'cb_id',
  `
  __u32 idx;
  __u32 val;
`,
);

/** `<linux/connector.h>`: 20 bytes. */
export interface cn_msg extends RecordView<'struct cn_msg'> {
  get id(): cb_id;
  set id(value: cb_id | Init<cb_id>);
  seq: number;
  ack: number;
  len: number;
  flags: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const cn_msg: Descriptor<cn_msg> = /* @__PURE__ */ declareStruct(
  'cn_msg',
  `
  struct cb_id id;
  __u32 seq;
  __u32 ack;
  __u16 len;
  __u16 flags;
  __u8 data[];
`,
  { uses: () => [cb_id] },
);
