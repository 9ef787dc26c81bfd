// Generated from Linux 7.3.4 <linux/usb/raw_gadget.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/raw_gadget.h>`: 4 bytes. */
export interface usb_raw_ep_caps extends RecordView<'struct usb_raw_ep_caps'> {
  type_control: number;
  type_iso: number;
  type_bulk: number;
  type_int: number;
  dir_in: number;
  dir_out: number;
}

export const usb_raw_ep_caps: Descriptor<usb_raw_ep_caps> = /* @__PURE__ */ declareStruct(
  'usb_raw_ep_caps',
  `
  __u32 type_control :1;
  __u32 type_iso :1;
  __u32 type_bulk :1;
  __u32 type_int :1;
  __u32 dir_in :1;
  __u32 dir_out :1;
`,
);

/** `<linux/usb/raw_gadget.h>`: 32 bytes. */
export interface usb_raw_ep_info extends RecordView<'struct usb_raw_ep_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  addr: number;
  get caps(): usb_raw_ep_caps;
  set caps(value: usb_raw_ep_caps | Init<usb_raw_ep_caps>);
  get limits(): usb_raw_ep_limits;
  set limits(value: usb_raw_ep_limits | Init<usb_raw_ep_limits>);
}

export const usb_raw_ep_info: Descriptor<usb_raw_ep_info> = /* @__PURE__ */ declareStruct(
  'usb_raw_ep_info',
  `
  __u8 name[16];
  __u32 addr;
  struct usb_raw_ep_caps caps;
  struct usb_raw_ep_limits limits;
`,
  { uses: () => [usb_raw_ep_caps, usb_raw_ep_limits] },
);

/** `<linux/usb/raw_gadget.h>`: 8 bytes. */
export interface usb_raw_ep_io extends RecordView<'struct usb_raw_ep_io'> {
  ep: number;
  flags: number;
  length: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const usb_raw_ep_io: Descriptor<usb_raw_ep_io> = /* @__PURE__ */ declareStruct(
  'usb_raw_ep_io',
  `
  __u16 ep;
  __u16 flags;
  __u32 length;
  __u8 data[];
`,
);

/** `<linux/usb/raw_gadget.h>`: 8 bytes. */
export interface usb_raw_ep_limits extends RecordView<'struct usb_raw_ep_limits'> {
  maxpacket_limit: number;
  max_streams: number;
  reserved: number;
}

export const usb_raw_ep_limits: Descriptor<usb_raw_ep_limits> = /* @__PURE__ */ declareStruct(
  'usb_raw_ep_limits',
  `
  __u16 maxpacket_limit;
  __u16 max_streams;
  __u32 reserved;
`,
);

/** `<linux/usb/raw_gadget.h>`: 960 bytes. */
export interface usb_raw_eps_info extends RecordView<'struct usb_raw_eps_info'> {
  get eps(): Elements<usb_raw_ep_info>;
  set eps(value: Iterable<usb_raw_ep_info | Init<usb_raw_ep_info>>);
}

export const usb_raw_eps_info: Descriptor<usb_raw_eps_info> = /* @__PURE__ */ declareStruct(
  'usb_raw_eps_info',
  `
  struct usb_raw_ep_info eps[30];
`,
  { uses: () => [usb_raw_ep_info] },
);

/** `<linux/usb/raw_gadget.h>`: 8 bytes. */
export interface usb_raw_event extends RecordView<'struct usb_raw_event'> {
  type: number;
  length: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const usb_raw_event: Descriptor<usb_raw_event> = /* @__PURE__ */ declareStruct(
  'usb_raw_event',
  `
  __u32 type;
  __u32 length;
  __u8 data[];
`,
);

/** `<linux/usb/raw_gadget.h>`: 257 bytes. */
export interface usb_raw_init extends RecordView<'struct usb_raw_init'> {
  get driver_name(): Uint8Array;
  set driver_name(value: Bytes);
  get device_name(): Uint8Array;
  set device_name(value: Bytes);
  speed: number;
}

export const usb_raw_init: Descriptor<usb_raw_init> = /* @__PURE__ */ declareStruct(
  'usb_raw_init',
  `
  __u8 driver_name[128];
  __u8 device_name[128];
  __u8 speed;
`,
);
