// Generated from Linux 7.3.4 <linux/usb/midi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/midi.h>`: 6 bytes. */
export interface usb_midi_in_jack_descriptor
  extends RecordView<'struct usb_midi_in_jack_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bJackType: number;
  bJackID: number;
  iJack: number;
}

export const usb_midi_in_jack_descriptor: Descriptor<usb_midi_in_jack_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_midi_in_jack_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bJackType;
  __u8 bJackID;
  __u8 iJack;
`,
  );

/** `<linux/usb/midi.h>`: 6 bytes. */
export interface usb_midi_out_jack_descriptor
  extends RecordView<'struct usb_midi_out_jack_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bJackType: number;
  bJackID: number;
  bNrInputPins: number;
  get pins(): Elements<usb_midi_source_pin>;
  set pins(value: Iterable<usb_midi_source_pin | Init<usb_midi_source_pin>>);
}

export const usb_midi_out_jack_descriptor: Descriptor<usb_midi_out_jack_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_midi_out_jack_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bJackType;
  __u8 bJackID;
  __u8 bNrInputPins;
  struct usb_midi_source_pin pins[];
`,
    { uses: () => [usb_midi_source_pin] },
  );

/** `<linux/usb/midi.h>`: 2 bytes. */
export interface usb_midi_source_pin extends RecordView<'struct usb_midi_source_pin'> {
  baSourceID: number;
  baSourcePin: number;
}

export const usb_midi_source_pin: Descriptor<usb_midi_source_pin> = /* @__PURE__ */ declareStruct(
  'usb_midi_source_pin',
  `
  __u8 baSourceID;
  __u8 baSourcePin;
`,
);

/** `<linux/usb/midi.h>`: 4 bytes. */
export interface usb_ms_endpoint_descriptor
  extends RecordView<'struct usb_ms_endpoint_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bNumEmbMIDIJack: number;
  get baAssocJackID(): Uint8Array;
  set baAssocJackID(value: Bytes);
}

export const usb_ms_endpoint_descriptor: Descriptor<usb_ms_endpoint_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ms_endpoint_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bNumEmbMIDIJack;
  __u8 baAssocJackID[];
`,
  );

/** `<linux/usb/midi.h>`: 7 bytes. */
export interface usb_ms_header_descriptor extends RecordView<'struct usb_ms_header_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bcdMSC: number;
  wTotalLength: number;
}

export const usb_ms_header_descriptor: Descriptor<usb_ms_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ms_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __le16 bcdMSC;
  __le16 wTotalLength;
`,
    { pack: 1 },
  );
