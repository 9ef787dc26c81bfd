// Generated from Linux 7.3.4 <linux/usb/gadgetfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../../engine.ts';
import type * as linux_usb_ch9_h from './ch9.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'GADGETFS_CLEAR_HALT' | 'GADGETFS_FIFO_FLUSH' | 'GADGETFS_FIFO_STATUS'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    GADGETFS_CLEAR_HALT: 26371,
    GADGETFS_FIFO_FLUSH: 26370,
    GADGETFS_FIFO_STATUS: 26369,
  },
);

export const GADGETFS_CLEAR_HALT: number = /* @__PURE__ */ requestHere(26371),
  GADGETFS_FIFO_FLUSH: number = /* @__PURE__ */ requestHere(26370),
  GADGETFS_FIFO_STATUS: number = /* @__PURE__ */ requestHere(26369);
export const GADGETFS_CONNECT = 1,
  GADGETFS_DISCONNECT = 2,
  GADGETFS_NOP = 0,
  GADGETFS_SETUP = 3,
  GADGETFS_SUSPEND = 4;
export declare namespace struct {
  interface usb_gadgetfs_event$u extends RecordView<'union usb_gadgetfs_event.u'> {
    speed: number;
    get setup(): linux_usb_ch9_h.struct.usb_ctrlrequest;
    set setup(value: From<linux_usb_ch9_h.struct.usb_ctrlrequest>);
  }

  /** `<linux/usb/gadgetfs.h>`: 12 bytes. */
  interface usb_gadgetfs_event extends RecordView<'struct usb_gadgetfs_event'> {
    get u(): usb_gadgetfs_event$u;
    set u(value: From<usb_gadgetfs_event$u>);
    type: number;
  }
}

export const struct: {
  readonly usb_gadgetfs_event: Descriptor<struct.usb_gadgetfs_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_gadgetfs_event": "union {enum usb_device_speed speed;struct usb_ctrlrequest setup;} u;enum usb_gadgetfs_event_type type;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_ctrlrequest": ["__u8 bRequestType;__u8 bRequest;__le16 wValue;__le16 wIndex;__le16 wLength;",{"pack":1}]
}`),
);
