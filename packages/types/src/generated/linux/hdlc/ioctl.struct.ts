// Generated from Linux 7.3.4 <linux/hdlc/ioctl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/hdlc/ioctl.h>`: 8 bytes. */
export interface cisco_proto extends RecordView<'struct cisco_proto'> {
  interval: number;
  timeout: number;
}

export const cisco_proto: Descriptor<cisco_proto> = /* @__PURE__ */ declareStruct(
  'cisco_proto',
  `
  unsigned int interval;
  unsigned int timeout;
`,
);

/** `<linux/hdlc/ioctl.h>`: 24 bytes. */
export interface fr_proto extends RecordView<'struct fr_proto'> {
  t391: number;
  t392: number;
  n391: number;
  n392: number;
  n393: number;
  lmi: number;
  dce: number;
}

export const fr_proto: Descriptor<fr_proto> = /* @__PURE__ */ declareStruct(
  'fr_proto',
  `
  unsigned int t391;
  unsigned int t392;
  unsigned int n391;
  unsigned int n392;
  unsigned int n393;
  unsigned short lmi;
  unsigned short dce;
`,
);

/** `<linux/hdlc/ioctl.h>`: 4 bytes. */
export interface fr_proto_pvc extends RecordView<'struct fr_proto_pvc'> {
  dlci: number;
}

export const fr_proto_pvc: Descriptor<fr_proto_pvc> = /* @__PURE__ */ declareStruct(
  'fr_proto_pvc',
  `
  unsigned int dlci;
`,
);

/** `<linux/hdlc/ioctl.h>`: 20 bytes. */
export interface fr_proto_pvc_info extends RecordView<'struct fr_proto_pvc_info'> {
  dlci: number;
  get master(): Uint8Array;
  set master(value: Bytes);
}

export const fr_proto_pvc_info: Descriptor<fr_proto_pvc_info> = /* @__PURE__ */ declareStruct(
  'fr_proto_pvc_info',
  `
  unsigned int dlci;
  char master[16];
`,
);

/** `<linux/hdlc/ioctl.h>`: 4 bytes. */
export interface raw_hdlc_proto extends RecordView<'struct raw_hdlc_proto'> {
  encoding: number;
  parity: number;
}

export const raw_hdlc_proto: Descriptor<raw_hdlc_proto> = /* @__PURE__ */ declareStruct(
  'raw_hdlc_proto',
  `
  unsigned short encoding;
  unsigned short parity;
`,
);

/** `<linux/hdlc/ioctl.h>`: 12 bytes. */
export interface sync_serial_settings extends RecordView<'struct sync_serial_settings'> {
  clock_rate: number;
  clock_type: number;
  loopback: number;
}

export const sync_serial_settings: Descriptor<sync_serial_settings> = /* @__PURE__ */ declareStruct(
  'sync_serial_settings',
  `
  unsigned int clock_rate;
  unsigned int clock_type;
  unsigned short loopback;
`,
);

/** `<linux/hdlc/ioctl.h>`: 16 bytes. */
export interface te1_settings extends RecordView<'struct te1_settings'> {
  clock_rate: number;
  clock_type: number;
  loopback: number;
  slot_map: number;
}

export const te1_settings: Descriptor<te1_settings> = /* @__PURE__ */ declareStruct(
  'te1_settings',
  `
  unsigned int clock_rate;
  unsigned int clock_type;
  unsigned short loopback;
  unsigned int slot_map;
`,
);

/** `<linux/hdlc/ioctl.h>`: 24 bytes. */
export interface x25_hdlc_proto extends RecordView<'struct x25_hdlc_proto'> {
  dce: number;
  modulo: number;
  window: number;
  t1: number;
  t2: number;
  n2: number;
}

export const x25_hdlc_proto: Descriptor<x25_hdlc_proto> = /* @__PURE__ */ declareStruct(
  'x25_hdlc_proto',
  `
  unsigned short dce;
  unsigned int modulo;
  unsigned int window;
  unsigned int t1;
  unsigned int t2;
  unsigned int n2;
`,
);
