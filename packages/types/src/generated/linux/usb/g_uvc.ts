// Generated from Linux 7.3.4 <linux/usb/g_uvc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../../engine.ts';
import type * as linux_usb_ch9_h from './ch9.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'UVCIOC_SEND_RESPONSE'> = /* @__PURE__ */ perArchOf(
  {},
  {
    UVCIOC_SEND_RESPONSE: 1077957889,
  },
);

export const UVCIOC_SEND_RESPONSE: number = /* @__PURE__ */ requestHere(1077957889);
export const UVC_EVENT_CONNECT = 134217728,
  UVC_EVENT_DATA = 134217733,
  UVC_EVENT_DISCONNECT = 134217729,
  UVC_EVENT_FIRST = 134217728,
  UVC_EVENT_LAST = 134217733,
  UVC_EVENT_SETUP = 134217732,
  UVC_EVENT_STREAMOFF = 134217731,
  UVC_EVENT_STREAMON = 134217730,
  UVC_STRING_CONTROL_IDX = 0,
  UVC_STRING_STREAMING_IDX = 1;
export declare namespace struct {
  /** `<linux/usb/g_uvc.h>`: 64 bytes. */
  interface uvc_event extends RecordView<'struct uvc_event'> {
    speed: number;
    get req(): linux_usb_ch9_h.struct.usb_ctrlrequest;
    set req(value: From<linux_usb_ch9_h.struct.usb_ctrlrequest>);
    get data(): struct.uvc_request_data;
    set data(value: From<struct.uvc_request_data>);
  }

  /** `<linux/usb/g_uvc.h>`: 64 bytes. */
  interface uvc_request_data extends RecordView<'struct uvc_request_data'> {
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly uvc_event: Descriptor<struct.uvc_event>;
  readonly uvc_request_data: Descriptor<struct.uvc_request_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uvc_event": "union {enum usb_device_speed speed;struct usb_ctrlrequest req;struct uvc_request_data data;};",
"uvc_request_data": "__s32 length;__u8 data[60];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_ctrlrequest": ["__u8 bRequestType;__u8 bRequest;__le16 wValue;__le16 wIndex;__le16 wLength;",{"pack":1}]
}`),
);
