// Generated from Linux 7.3.4 <linux/dvb/ca.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/dvb/ca.h>`: 16 bytes. */
export interface ca_caps extends RecordView<'struct ca_caps'> {
  slot_num: number;
  slot_type: number;
  descr_num: number;
  descr_type: number;
}

export const ca_caps: Descriptor<ca_caps> = /* @__PURE__ */ declareStruct(
  'ca_caps',
  `
  unsigned int slot_num;
  unsigned int slot_type;
  unsigned int descr_num;
  unsigned int descr_type;
`,
);

/** `<linux/dvb/ca.h>`: 16 bytes. */
export interface ca_descr extends RecordView<'struct ca_descr'> {
  index: number;
  parity: number;
  get cw(): Uint8Array;
  set cw(value: Bytes);
}

export const ca_descr: Descriptor<ca_descr> = /* @__PURE__ */ declareStruct(
  'ca_descr',
  `
  unsigned int index;
  unsigned int parity;
  unsigned char cw[8];
`,
);

/** `<linux/dvb/ca.h>`: 8 bytes. */
export interface ca_descr_info extends RecordView<'struct ca_descr_info'> {
  num: number;
  type: number;
}

export const ca_descr_info: Descriptor<ca_descr_info> = /* @__PURE__ */ declareStruct(
  'ca_descr_info',
  `
  unsigned int num;
  unsigned int type;
`,
);

/** `<linux/dvb/ca.h>`: 268 bytes. */
export interface ca_msg extends RecordView<'struct ca_msg'> {
  index: number;
  type: number;
  length: number;
  get msg(): Uint8Array;
  set msg(value: Bytes);
}

export const ca_msg: Descriptor<ca_msg> = /* @__PURE__ */ declareStruct(
  'ca_msg',
  `
  unsigned int index;
  unsigned int type;
  unsigned int length;
  unsigned char msg[256];
`,
);

/** `<linux/dvb/ca.h>`: 12 bytes. */
export interface ca_slot_info extends RecordView<'struct ca_slot_info'> {
  num: number;
  type: number;
  flags: number;
}

export const ca_slot_info: Descriptor<ca_slot_info> = /* @__PURE__ */ declareStruct(
  'ca_slot_info',
  `
  int num;
  int type;
  unsigned int flags;
`,
);
