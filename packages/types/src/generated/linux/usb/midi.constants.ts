// Generated from Linux 7.3.4 <linux/usb/midi.h> by "pnpm generate". Do not edit.
export const USB_DT_MIDI_IN_SIZE = 6,
  USB_DT_MS_HEADER_SIZE = 7,
  USB_MS_ELEMENT = 4,
  USB_MS_EMBEDDED = 1,
  USB_MS_EXTERNAL = 2,
  USB_MS_GENERAL = 1,
  USB_MS_HEADER = 1,
  USB_MS_MIDI_IN_JACK = 2,
  USB_MS_MIDI_OUT_JACK = 3;
