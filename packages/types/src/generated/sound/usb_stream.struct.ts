// Generated from Linux 7.3.4 <sound/usb_stream.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<sound/usb_stream.h>`: 96 bytes. */
export interface usb_stream extends RecordView<'struct usb_stream'> {
  get cfg(): usb_stream_config;
  set cfg(value: usb_stream_config | Init<usb_stream_config>);
  read_size: number;
  write_size: number;
  period_size: number;
  state: number;
  idle_insize: number;
  idle_outsize: number;
  sync_packet: number;
  insize_done: number;
  periods_done: number;
  periods_polled: number;
  get outpacket(): Elements<usb_stream_packet>;
  set outpacket(value: Iterable<usb_stream_packet | Init<usb_stream_packet>>);
  inpackets: number;
  inpacket_head: number;
  inpacket_split: number;
  inpacket_split_at: number;
  next_inpacket_split: number;
  next_inpacket_split_at: number;
  get inpacket(): Elements<usb_stream_packet>;
  set inpacket(value: Iterable<usb_stream_packet | Init<usb_stream_packet>>);
}

export const usb_stream: Descriptor<usb_stream> = /* @__PURE__ */ declareStruct(
  'usb_stream',
  `
  struct usb_stream_config cfg;
  unsigned int read_size;
  unsigned int write_size;
  int period_size;
  unsigned int state;
  int idle_insize;
  int idle_outsize;
  int sync_packet;
  unsigned int insize_done;
  unsigned int periods_done;
  unsigned int periods_polled;
  struct usb_stream_packet outpacket[2];
  unsigned int inpackets;
  unsigned int inpacket_head;
  unsigned int inpacket_split;
  unsigned int inpacket_split_at;
  unsigned int next_inpacket_split;
  unsigned int next_inpacket_split_at;
  struct usb_stream_packet inpacket[];
`,
  { uses: () => [usb_stream_config, usb_stream_packet] },
);

/** `<sound/usb_stream.h>`: 16 bytes. */
export interface usb_stream_config extends RecordView<'struct usb_stream_config'> {
  version: number;
  sample_rate: number;
  period_frames: number;
  frame_size: number;
}

export const usb_stream_config: Descriptor<usb_stream_config> = /* @__PURE__ */ declareStruct(
  'usb_stream_config',
  `
  unsigned int version;
  unsigned int sample_rate;
  unsigned int period_frames;
  unsigned int frame_size;
`,
);

/** `<sound/usb_stream.h>`: 8 bytes. */
export interface usb_stream_packet extends RecordView<'struct usb_stream_packet'> {
  offset: number;
  length: number;
}

export const usb_stream_packet: Descriptor<usb_stream_packet> = /* @__PURE__ */ declareStruct(
  'usb_stream_packet',
  `
  unsigned int offset;
  unsigned int length;
`,
);
