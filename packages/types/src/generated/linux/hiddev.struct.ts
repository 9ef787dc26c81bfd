// Generated from Linux 7.3.4 <linux/hiddev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/hiddev.h>`: 16 bytes. */
export interface hiddev_collection_info extends RecordView<'struct hiddev_collection_info'> {
  index: number;
  type: number;
  usage: number;
  level: number;
}

export const hiddev_collection_info: Descriptor<hiddev_collection_info> =
  /* @__PURE__ */ declareStruct(
    'hiddev_collection_info',
    `
  __u32 index;
  __u32 type;
  __u32 usage;
  __u32 level;
`,
  );

/** `<linux/hiddev.h>`: 28 bytes. */
export interface hiddev_devinfo extends RecordView<'struct hiddev_devinfo'> {
  bustype: number;
  busnum: number;
  devnum: number;
  ifnum: number;
  vendor: number;
  product: number;
  version: number;
  num_applications: number;
}

export const hiddev_devinfo: Descriptor<hiddev_devinfo> = /* @__PURE__ */ declareStruct(
  'hiddev_devinfo',
  `
  __u32 bustype;
  __u32 busnum;
  __u32 devnum;
  __u32 ifnum;
  __s16 vendor;
  __s16 product;
  __s16 version;
  __u32 num_applications;
`,
);

/** `<linux/hiddev.h>`: 8 bytes. */
export interface hiddev_event extends RecordView<'struct hiddev_event'> {
  hid: number;
  value: number;
}

export const hiddev_event: Descriptor<hiddev_event> = /* @__PURE__ */ declareStruct(
  'hiddev_event',
  `
  unsigned int hid;
  int value;
`,
);

/** `<linux/hiddev.h>`: 56 bytes. */
export interface hiddev_field_info extends RecordView<'struct hiddev_field_info'> {
  report_type: number;
  report_id: number;
  field_index: number;
  maxusage: number;
  flags: number;
  physical: number;
  logical: number;
  application: number;
  logical_minimum: number;
  logical_maximum: number;
  physical_minimum: number;
  physical_maximum: number;
  unit_exponent: number;
  unit: number;
}

export const hiddev_field_info: Descriptor<hiddev_field_info> = /* @__PURE__ */ declareStruct(
  'hiddev_field_info',
  `
  __u32 report_type;
  __u32 report_id;
  __u32 field_index;
  __u32 maxusage;
  __u32 flags;
  __u32 physical;
  __u32 logical;
  __u32 application;
  __s32 logical_minimum;
  __s32 logical_maximum;
  __s32 physical_minimum;
  __s32 physical_maximum;
  __u32 unit_exponent;
  __u32 unit;
`,
);

/** `<linux/hiddev.h>`: 12 bytes. */
export interface hiddev_report_info extends RecordView<'struct hiddev_report_info'> {
  report_type: number;
  report_id: number;
  num_fields: number;
}

export const hiddev_report_info: Descriptor<hiddev_report_info> = /* @__PURE__ */ declareStruct(
  'hiddev_report_info',
  `
  __u32 report_type;
  __u32 report_id;
  __u32 num_fields;
`,
);

/** `<linux/hiddev.h>`: 260 bytes. */
export interface hiddev_string_descriptor extends RecordView<'struct hiddev_string_descriptor'> {
  index: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const hiddev_string_descriptor: Descriptor<hiddev_string_descriptor> =
  /* @__PURE__ */ declareStruct(
    'hiddev_string_descriptor',
    `
  __s32 index;
  char value[256];
`,
  );

/** `<linux/hiddev.h>`: 24 bytes. */
export interface hiddev_usage_ref extends RecordView<'struct hiddev_usage_ref'> {
  report_type: number;
  report_id: number;
  field_index: number;
  usage_index: number;
  usage_code: number;
  value: number;
}

export const hiddev_usage_ref: Descriptor<hiddev_usage_ref> = /* @__PURE__ */ declareStruct(
  'hiddev_usage_ref',
  `
  __u32 report_type;
  __u32 report_id;
  __u32 field_index;
  __u32 usage_index;
  __u32 usage_code;
  __s32 value;
`,
);

/** `<linux/hiddev.h>`: 4124 bytes. */
export interface hiddev_usage_ref_multi extends RecordView<'struct hiddev_usage_ref_multi'> {
  get uref(): hiddev_usage_ref;
  set uref(value: hiddev_usage_ref | Init<hiddev_usage_ref>);
  num_values: number;
  get values(): Int32Array;
  set values(value: Iterable<Integer>);
}

export const hiddev_usage_ref_multi: Descriptor<hiddev_usage_ref_multi> =
  /* @__PURE__ */ declareStruct(
    'hiddev_usage_ref_multi',
    `
  struct hiddev_usage_ref uref;
  __u32 num_values;
  __s32 values[1024];
`,
    { uses: () => [hiddev_usage_ref] },
  );
