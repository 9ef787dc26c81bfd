// Generated from Linux 7.3.4 <sound/usb_stream.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'SNDRV_USB_STREAM_IOCTL_SET_PARAMS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_USB_STREAM_IOCTL_SET_PARAMS: 1074808976,
  },
);

export const SNDRV_USB_STREAM_IOCTL_SET_PARAMS: number = /* @__PURE__ */ requestHere(1074808976);
export const USB_STREAM_INTERFACE_VERSION = 2,
  usb_stream_invalid = 0,
  usb_stream_ready = 4,
  usb_stream_running = 5,
  usb_stream_stopped = 1,
  usb_stream_sync0 = 2,
  usb_stream_sync1 = 3,
  usb_stream_xrun = 6;
export declare namespace struct {
  /** `<sound/usb_stream.h>`: 96 bytes. */
  interface usb_stream extends RecordView<'struct usb_stream'> {
    get cfg(): struct.usb_stream_config;
    set cfg(value: From<struct.usb_stream_config>);
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
    get outpacket(): Elements<struct.usb_stream_packet>;
    set outpacket(value: Iterable<From<struct.usb_stream_packet>>);
    inpackets: number;
    inpacket_head: number;
    inpacket_split: number;
    inpacket_split_at: number;
    next_inpacket_split: number;
    next_inpacket_split_at: number;
    get inpacket(): Elements<struct.usb_stream_packet>;
    set inpacket(value: Iterable<From<struct.usb_stream_packet>>);
  }

  /** `<sound/usb_stream.h>`: 16 bytes. */
  interface usb_stream_config extends RecordView<'struct usb_stream_config'> {
    version: number;
    sample_rate: number;
    period_frames: number;
    frame_size: number;
  }

  /** `<sound/usb_stream.h>`: 8 bytes. */
  interface usb_stream_packet extends RecordView<'struct usb_stream_packet'> {
    offset: number;
    length: number;
  }
}

export const struct: {
  readonly usb_stream: Descriptor<struct.usb_stream>;
  readonly usb_stream_config: Descriptor<struct.usb_stream_config>;
  readonly usb_stream_packet: Descriptor<struct.usb_stream_packet>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_stream": "struct usb_stream_config cfg;unsigned int read_size;unsigned int write_size;int period_size;unsigned int state;int idle_insize;int idle_outsize;int sync_packet;unsigned int insize_done;unsigned int periods_done;unsigned int periods_polled;struct usb_stream_packet outpacket[2];unsigned int inpackets;unsigned int inpacket_head;unsigned int inpacket_split;unsigned int inpacket_split_at;unsigned int next_inpacket_split;unsigned int next_inpacket_split_at;struct usb_stream_packet inpacket[];",
"usb_stream_config": "unsigned int version;unsigned int sample_rate;unsigned int period_frames;unsigned int frame_size;",
"usb_stream_packet": "unsigned int offset;unsigned int length;"
}`),
);
