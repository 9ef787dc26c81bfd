// Generated from Linux 7.3.4 <linux/usb/midi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const USB_DT_MIDI_IN_SIZE = 6,
  USB_DT_MS_HEADER_SIZE = 7,
  USB_MS_ELEMENT = 4,
  USB_MS_EMBEDDED = 1,
  USB_MS_EXTERNAL = 2,
  USB_MS_GENERAL = 1,
  USB_MS_HEADER = 1,
  USB_MS_MIDI_IN_JACK = 2,
  USB_MS_MIDI_OUT_JACK = 3;
export declare namespace struct {
  /** `<linux/usb/midi.h>`: 6 bytes. */
  interface usb_midi_in_jack_descriptor extends RecordView<'struct usb_midi_in_jack_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bJackType: number;
    bJackID: number;
    iJack: number;
  }

  /** `<linux/usb/midi.h>`: 6 bytes. */
  interface usb_midi_out_jack_descriptor extends RecordView<'struct usb_midi_out_jack_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bJackType: number;
    bJackID: number;
    bNrInputPins: number;
    get pins(): Elements<struct.usb_midi_source_pin>;
    set pins(value: Iterable<From<struct.usb_midi_source_pin>>);
  }

  /** `<linux/usb/midi.h>`: 2 bytes. */
  interface usb_midi_source_pin extends RecordView<'struct usb_midi_source_pin'> {
    baSourceID: number;
    baSourcePin: number;
  }

  /** `<linux/usb/midi.h>`: 4 bytes. */
  interface usb_ms_endpoint_descriptor extends RecordView<'struct usb_ms_endpoint_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bNumEmbMIDIJack: number;
    get baAssocJackID(): Uint8Array;
    set baAssocJackID(value: Bytes);
  }

  /** `<linux/usb/midi.h>`: 7 bytes. */
  interface usb_ms_header_descriptor extends RecordView<'struct usb_ms_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bcdMSC: number;
    wTotalLength: number;
  }
}

export const struct: {
  readonly usb_midi_in_jack_descriptor: Descriptor<struct.usb_midi_in_jack_descriptor>;
  readonly usb_midi_out_jack_descriptor: Descriptor<struct.usb_midi_out_jack_descriptor>;
  readonly usb_midi_source_pin: Descriptor<struct.usb_midi_source_pin>;
  readonly usb_ms_endpoint_descriptor: Descriptor<struct.usb_ms_endpoint_descriptor>;
  readonly usb_ms_header_descriptor: Descriptor<struct.usb_ms_header_descriptor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_midi_in_jack_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bJackType;__u8 bJackID;__u8 iJack;",
"usb_midi_out_jack_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bJackType;__u8 bJackID;__u8 bNrInputPins;struct usb_midi_source_pin pins[];",
"usb_midi_source_pin": "__u8 baSourceID;__u8 baSourcePin;",
"usb_ms_endpoint_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bNumEmbMIDIJack;__u8 baAssocJackID[];",
"usb_ms_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__le16 bcdMSC;__le16 wTotalLength;",{"pack":1}]
}`),
);
