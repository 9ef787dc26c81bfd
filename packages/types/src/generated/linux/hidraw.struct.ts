// Generated from Linux 7.3.4 <linux/hidraw.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/hidraw.h>`: 8 bytes. */
export interface hidraw_devinfo extends RecordView<'struct hidraw_devinfo'> {
  bustype: number;
  vendor: number;
  product: number;
}

export const hidraw_devinfo: Descriptor<hidraw_devinfo> = /* @__PURE__ */ declareStruct(
  'hidraw_devinfo',
  `
  __u32 bustype;
  __s16 vendor;
  __s16 product;
`,
);

/** `<linux/hidraw.h>`: 4100 bytes. */
export interface hidraw_report_descriptor extends RecordView<'struct hidraw_report_descriptor'> {
  size: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const hidraw_report_descriptor: Descriptor<hidraw_report_descriptor> =
  /* @__PURE__ */ declareStruct(
    'hidraw_report_descriptor',
    `
  __u32 size;
  __u8 value[4096];
`,
  );
