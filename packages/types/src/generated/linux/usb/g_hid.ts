// Generated from Linux 7.3.4 <linux/usb/g_hid.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'GADGET_HID_READ_GET_REPORT_ID' | 'GADGET_HID_WRITE_GET_REPORT'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      GADGET_HID_READ_GET_REPORT_ID: 2147575617,
      GADGET_HID_WRITE_GET_REPORT: 1078486850,
    },
  );

export const GADGET_HID_READ_GET_REPORT_ID: number = /* @__PURE__ */ requestHere(2147575617),
  GADGET_HID_WRITE_GET_REPORT: number = /* @__PURE__ */ requestHere(1078486850);
export const MAX_REPORT_LENGTH = 64;
export declare namespace struct {
  /** `<linux/usb/g_hid.h>`: 72 bytes. */
  interface usb_hidg_report extends RecordView<'struct usb_hidg_report'> {
    report_id: number;
    userspace_req: number;
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }
}

export const struct: {
  readonly usb_hidg_report: Descriptor<struct.usb_hidg_report>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_hidg_report": "__u8 report_id;__u8 userspace_req;__u16 length;__u8 data[64];__u8 padding[4];"
}`),
);
