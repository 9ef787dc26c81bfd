// Generated from Linux 7.3.4 <linux/usb/g_uvc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { usb_ctrlrequest } from './ch9.struct.ts';

/** `<linux/usb/g_uvc.h>`: 64 bytes. */
export interface uvc_event extends RecordView<'struct uvc_event'> {
  speed: number;
  get req(): usb_ctrlrequest;
  set req(value: usb_ctrlrequest | Init<usb_ctrlrequest>);
  get data(): uvc_request_data;
  set data(value: uvc_request_data | Init<uvc_request_data>);
}

export const uvc_event: Descriptor<uvc_event> = /* @__PURE__ */ declareStruct(
  'uvc_event',
  `
  union {
    enum usb_device_speed speed;
    struct usb_ctrlrequest req;
    struct uvc_request_data data;
  };
`,
  { uses: () => [usb_ctrlrequest, uvc_request_data] },
);

/** `<linux/usb/g_uvc.h>`: 64 bytes. */
export interface uvc_request_data extends RecordView<'struct uvc_request_data'> {
  length: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const uvc_request_data: Descriptor<uvc_request_data> = /* @__PURE__ */ declareStruct(
  'uvc_request_data',
  `
  __s32 length;
  __u8 data[60];
`,
);
