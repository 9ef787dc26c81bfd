// Generated from Linux 7.3.4 <linux/usb/gadgetfs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { usb_ctrlrequest } from './ch9.struct.ts';

interface usb_gadgetfs_event$u extends RecordView<'union usb_gadgetfs_event.u'> {
  speed: number;
  get setup(): usb_ctrlrequest;
  set setup(value: usb_ctrlrequest | Init<usb_ctrlrequest>);
}

/** `<linux/usb/gadgetfs.h>`: 12 bytes. */
export interface usb_gadgetfs_event extends RecordView<'struct usb_gadgetfs_event'> {
  get u(): usb_gadgetfs_event$u;
  set u(value: usb_gadgetfs_event$u | Init<usb_gadgetfs_event$u>);
  type: number;
}

export const usb_gadgetfs_event: Descriptor<usb_gadgetfs_event> = /* @__PURE__ */ declareStruct(
  'usb_gadgetfs_event',
  `
  union {
    enum usb_device_speed speed;
    struct usb_ctrlrequest setup;
  } u;
  enum usb_gadgetfs_event_type type;
`,
  { uses: () => [usb_ctrlrequest] },
);
