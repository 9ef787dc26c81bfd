// Generated from Linux 7.3.4 <linux/usb/raw_gadget.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'USB_RAW_IOCTL_CONFIGURE'
  | 'USB_RAW_IOCTL_EP0_STALL'
  | 'USB_RAW_IOCTL_EP0_WRITE'
  | 'USB_RAW_IOCTL_EPS_INFO'
  | 'USB_RAW_IOCTL_EP_CLEAR_HALT'
  | 'USB_RAW_IOCTL_EP_DISABLE'
  | 'USB_RAW_IOCTL_EP_ENABLE'
  | 'USB_RAW_IOCTL_EP_SET_HALT'
  | 'USB_RAW_IOCTL_EP_SET_WEDGE'
  | 'USB_RAW_IOCTL_EP_WRITE'
  | 'USB_RAW_IOCTL_EVENT_FETCH'
  | 'USB_RAW_IOCTL_INIT'
  | 'USB_RAW_IOCTL_RUN'
  | 'USB_RAW_IOCTL_VBUS_DRAW'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    USB_RAW_IOCTL_CONFIGURE: 21769,
    USB_RAW_IOCTL_EP0_STALL: 21772,
    USB_RAW_IOCTL_EP0_WRITE: 1074287875,
    USB_RAW_IOCTL_EPS_INFO: 2210419979,
    USB_RAW_IOCTL_EP_CLEAR_HALT: 1074025742,
    USB_RAW_IOCTL_EP_DISABLE: 1074025734,
    USB_RAW_IOCTL_EP_ENABLE: 1074353413,
    USB_RAW_IOCTL_EP_SET_HALT: 1074025741,
    USB_RAW_IOCTL_EP_SET_WEDGE: 1074025743,
    USB_RAW_IOCTL_EP_WRITE: 1074287879,
    USB_RAW_IOCTL_EVENT_FETCH: 2148029698,
    USB_RAW_IOCTL_INIT: 1090606336,
    USB_RAW_IOCTL_RUN: 21761,
    USB_RAW_IOCTL_VBUS_DRAW: 1074025738,
  },
);

export const USB_RAW_IOCTL_CONFIGURE: number = /* @__PURE__ */ requestHere(21769),
  USB_RAW_IOCTL_EP0_STALL: number = /* @__PURE__ */ requestHere(21772),
  USB_RAW_IOCTL_EP0_WRITE: number = /* @__PURE__ */ requestHere(1074287875),
  USB_RAW_IOCTL_EPS_INFO: number = /* @__PURE__ */ requestHere(2210419979),
  USB_RAW_IOCTL_EP_CLEAR_HALT: number = /* @__PURE__ */ requestHere(1074025742),
  USB_RAW_IOCTL_EP_DISABLE: number = /* @__PURE__ */ requestHere(1074025734),
  USB_RAW_IOCTL_EP_ENABLE: number = /* @__PURE__ */ requestHere(1074353413),
  USB_RAW_IOCTL_EP_SET_HALT: number = /* @__PURE__ */ requestHere(1074025741),
  USB_RAW_IOCTL_EP_SET_WEDGE: number = /* @__PURE__ */ requestHere(1074025743),
  USB_RAW_IOCTL_EP_WRITE: number = /* @__PURE__ */ requestHere(1074287879),
  USB_RAW_IOCTL_EVENT_FETCH: number = /* @__PURE__ */ requestHere(2148029698),
  USB_RAW_IOCTL_INIT: number = /* @__PURE__ */ requestHere(1090606336),
  USB_RAW_IOCTL_RUN: number = /* @__PURE__ */ requestHere(21761),
  USB_RAW_IOCTL_VBUS_DRAW: number = /* @__PURE__ */ requestHere(1074025738);
export const UDC_NAME_LENGTH_MAX = 128,
  USB_RAW_EPS_NUM_MAX = 30,
  USB_RAW_EP_ADDR_ANY = 255,
  USB_RAW_EP_NAME_MAX = 16,
  USB_RAW_EVENT_CONNECT = 1,
  USB_RAW_EVENT_CONTROL = 2,
  USB_RAW_EVENT_DISCONNECT = 6,
  USB_RAW_EVENT_INVALID = 0,
  USB_RAW_EVENT_RESET = 5,
  USB_RAW_EVENT_RESUME = 4,
  USB_RAW_EVENT_SUSPEND = 3,
  USB_RAW_IOCTL_EP0_READ = 3221771524,
  USB_RAW_IOCTL_EP_READ = 3221771528,
  USB_RAW_IO_FLAGS_MASK = 1,
  USB_RAW_IO_FLAGS_ZERO = 1;
export declare namespace struct {
  /** `<linux/usb/raw_gadget.h>`: 4 bytes. */
  interface usb_raw_ep_caps extends RecordView<'struct usb_raw_ep_caps'> {
    type_control: number;
    type_iso: number;
    type_bulk: number;
    type_int: number;
    dir_in: number;
    dir_out: number;
  }

  /** `<linux/usb/raw_gadget.h>`: 32 bytes. */
  interface usb_raw_ep_info extends RecordView<'struct usb_raw_ep_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    addr: number;
    get caps(): struct.usb_raw_ep_caps;
    set caps(value: From<struct.usb_raw_ep_caps>);
    get limits(): struct.usb_raw_ep_limits;
    set limits(value: From<struct.usb_raw_ep_limits>);
  }

  /** `<linux/usb/raw_gadget.h>`: 8 bytes. */
  interface usb_raw_ep_io extends RecordView<'struct usb_raw_ep_io'> {
    ep: number;
    flags: number;
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/usb/raw_gadget.h>`: 8 bytes. */
  interface usb_raw_ep_limits extends RecordView<'struct usb_raw_ep_limits'> {
    maxpacket_limit: number;
    max_streams: number;
    reserved: number;
  }

  /** `<linux/usb/raw_gadget.h>`: 960 bytes. */
  interface usb_raw_eps_info extends RecordView<'struct usb_raw_eps_info'> {
    get eps(): Elements<struct.usb_raw_ep_info>;
    set eps(value: Iterable<From<struct.usb_raw_ep_info>>);
  }

  /** `<linux/usb/raw_gadget.h>`: 8 bytes. */
  interface usb_raw_event extends RecordView<'struct usb_raw_event'> {
    type: number;
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/usb/raw_gadget.h>`: 257 bytes. */
  interface usb_raw_init extends RecordView<'struct usb_raw_init'> {
    get driver_name(): Uint8Array;
    set driver_name(value: Bytes);
    get device_name(): Uint8Array;
    set device_name(value: Bytes);
    speed: number;
  }
}

export const struct: {
  readonly usb_raw_ep_caps: Descriptor<struct.usb_raw_ep_caps>;
  readonly usb_raw_ep_info: Descriptor<struct.usb_raw_ep_info>;
  readonly usb_raw_ep_io: Descriptor<struct.usb_raw_ep_io>;
  readonly usb_raw_ep_limits: Descriptor<struct.usb_raw_ep_limits>;
  readonly usb_raw_eps_info: Descriptor<struct.usb_raw_eps_info>;
  readonly usb_raw_event: Descriptor<struct.usb_raw_event>;
  readonly usb_raw_init: Descriptor<struct.usb_raw_init>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_raw_ep_caps": "__u32 type_control :1;__u32 type_iso :1;__u32 type_bulk :1;__u32 type_int :1;__u32 dir_in :1;__u32 dir_out :1;",
"usb_raw_ep_info": "__u8 name[16];__u32 addr;struct usb_raw_ep_caps caps;struct usb_raw_ep_limits limits;",
"usb_raw_ep_io": "__u16 ep;__u16 flags;__u32 length;__u8 data[];",
"usb_raw_ep_limits": "__u16 maxpacket_limit;__u16 max_streams;__u32 reserved;",
"usb_raw_eps_info": "struct usb_raw_ep_info eps[30];",
"usb_raw_event": "__u32 type;__u32 length;__u8 data[];",
"usb_raw_init": "__u8 driver_name[128];__u8 device_name[128];__u8 speed;"
}`),
);
