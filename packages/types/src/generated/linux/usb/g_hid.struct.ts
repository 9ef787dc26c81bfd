// Generated from Linux 7.3.4 <linux/usb/g_hid.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/usb/g_hid.h>`: 72 bytes. */
export interface usb_hidg_report extends RecordView<'struct usb_hidg_report'> {
  report_id: number;
  userspace_req: number;
  length: number;
  get data(): Uint8Array;
  set data(value: Bytes);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const usb_hidg_report: Descriptor<usb_hidg_report> = /* @__PURE__ */ declareStruct(
  'usb_hidg_report',
  `
  __u8 report_id;
  __u8 userspace_req;
  __u16 length;
  __u8 data[64];
  __u8 padding[4];
`,
);
