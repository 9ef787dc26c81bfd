// Generated from Linux 7.3.4 <linux/hiddev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'HIDIOCAPPLICATION'
  | 'HIDIOCGCOLLECTIONINDEX'
  | 'HIDIOCGDEVINFO'
  | 'HIDIOCGFLAG'
  | 'HIDIOCGREPORT'
  | 'HIDIOCGSTRING'
  | 'HIDIOCGVERSION'
  | 'HIDIOCINITREPORT'
  | 'HIDIOCSFLAG'
  | 'HIDIOCSREPORT'
  | 'HIDIOCSUSAGE'
  | 'HIDIOCSUSAGES'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    HIDIOCAPPLICATION: 18434,
    HIDIOCGCOLLECTIONINDEX: 1075333136,
    HIDIOCGDEVINFO: 2149337091,
    HIDIOCGFLAG: 2147764238,
    HIDIOCGREPORT: 1074546695,
    HIDIOCGSTRING: 2164541444,
    HIDIOCGVERSION: 2147764225,
    HIDIOCINITREPORT: 18437,
    HIDIOCSFLAG: 1074022415,
    HIDIOCSREPORT: 1074546696,
    HIDIOCSUSAGE: 1075333132,
    HIDIOCSUSAGES: 1344030740,
  },
);

export const HIDIOCAPPLICATION: number = /* @__PURE__ */ requestHere(18434),
  HIDIOCGCOLLECTIONINDEX: number = /* @__PURE__ */ requestHere(1075333136),
  HIDIOCGDEVINFO: number = /* @__PURE__ */ requestHere(2149337091),
  HIDIOCGFLAG: number = /* @__PURE__ */ requestHere(2147764238),
  HIDIOCGREPORT: number = /* @__PURE__ */ requestHere(1074546695),
  HIDIOCGSTRING: number = /* @__PURE__ */ requestHere(2164541444),
  HIDIOCGVERSION: number = /* @__PURE__ */ requestHere(2147764225),
  HIDIOCINITREPORT: number = /* @__PURE__ */ requestHere(18437),
  HIDIOCSFLAG: number = /* @__PURE__ */ requestHere(1074022415),
  HIDIOCSREPORT: number = /* @__PURE__ */ requestHere(1074546696),
  HIDIOCSUSAGE: number = /* @__PURE__ */ requestHere(1075333132),
  HIDIOCSUSAGES: number = /* @__PURE__ */ requestHere(1344030740);
export const HIDDEV_FLAGS = 3,
  HIDDEV_FLAG_REPORT = 2,
  HIDDEV_FLAG_UREF = 1,
  HIDIOCGCOLLECTIONINFO = 3222292497,
  HIDIOCGFIELDINFO = 3224913930,
  HIDIOCGREPORTINFO = 3222030345,
  HIDIOCGUCODE = 3222816781,
  HIDIOCGUSAGE = 3222816779,
  HIDIOCGUSAGES = 3491514387,
  HID_FIELD_BUFFERED_BYTE = 256,
  HID_FIELD_CONSTANT = 1,
  HID_FIELD_INDEX_NONE = 4294967295,
  HID_FIELD_NONLINEAR = 16,
  HID_FIELD_NO_PREFERRED = 32,
  HID_FIELD_NULL_STATE = 64,
  HID_FIELD_RELATIVE = 4,
  HID_FIELD_VARIABLE = 2,
  HID_FIELD_VOLATILE = 128,
  HID_FIELD_WRAP = 8,
  HID_MAX_MULTI_USAGES = 1024,
  HID_REPORT_ID_FIRST = 256,
  HID_REPORT_ID_MASK = 255,
  HID_REPORT_ID_MAX = 255,
  HID_REPORT_ID_NEXT = 512,
  HID_REPORT_ID_UNKNOWN = 4294967295,
  HID_REPORT_TYPE_FEATURE = 3,
  HID_REPORT_TYPE_INPUT = 1,
  HID_REPORT_TYPE_MAX = 3,
  HID_REPORT_TYPE_MIN = 1,
  HID_REPORT_TYPE_OUTPUT = 2,
  HID_STRING_SIZE = 256,
  HID_VERSION = 65540;
export declare namespace struct {
  /** `<linux/hiddev.h>`: 16 bytes. */
  interface hiddev_collection_info extends RecordView<'struct hiddev_collection_info'> {
    index: number;
    type: number;
    usage: number;
    level: number;
  }

  /** `<linux/hiddev.h>`: 28 bytes. */
  interface hiddev_devinfo extends RecordView<'struct hiddev_devinfo'> {
    bustype: number;
    busnum: number;
    devnum: number;
    ifnum: number;
    vendor: number;
    product: number;
    version: number;
    num_applications: number;
  }

  /** `<linux/hiddev.h>`: 8 bytes. */
  interface hiddev_event extends RecordView<'struct hiddev_event'> {
    hid: number;
    value: number;
  }

  /** `<linux/hiddev.h>`: 56 bytes. */
  interface hiddev_field_info extends RecordView<'struct hiddev_field_info'> {
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

  /** `<linux/hiddev.h>`: 12 bytes. */
  interface hiddev_report_info extends RecordView<'struct hiddev_report_info'> {
    report_type: number;
    report_id: number;
    num_fields: number;
  }

  /** `<linux/hiddev.h>`: 260 bytes. */
  interface hiddev_string_descriptor extends RecordView<'struct hiddev_string_descriptor'> {
    index: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }

  /** `<linux/hiddev.h>`: 24 bytes. */
  interface hiddev_usage_ref extends RecordView<'struct hiddev_usage_ref'> {
    report_type: number;
    report_id: number;
    field_index: number;
    usage_index: number;
    usage_code: number;
    value: number;
  }

  /** `<linux/hiddev.h>`: 4124 bytes. */
  interface hiddev_usage_ref_multi extends RecordView<'struct hiddev_usage_ref_multi'> {
    get uref(): struct.hiddev_usage_ref;
    set uref(value: From<struct.hiddev_usage_ref>);
    num_values: number;
    get values(): Int32Array;
    set values(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly hiddev_collection_info: Descriptor<struct.hiddev_collection_info>;
  readonly hiddev_devinfo: Descriptor<struct.hiddev_devinfo>;
  readonly hiddev_event: Descriptor<struct.hiddev_event>;
  readonly hiddev_field_info: Descriptor<struct.hiddev_field_info>;
  readonly hiddev_report_info: Descriptor<struct.hiddev_report_info>;
  readonly hiddev_string_descriptor: Descriptor<struct.hiddev_string_descriptor>;
  readonly hiddev_usage_ref: Descriptor<struct.hiddev_usage_ref>;
  readonly hiddev_usage_ref_multi: Descriptor<struct.hiddev_usage_ref_multi>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hiddev_collection_info": "__u32 index;__u32 type;__u32 usage;__u32 level;",
"hiddev_devinfo": "__u32 bustype;__u32 busnum;__u32 devnum;__u32 ifnum;__s16 vendor;__s16 product;__s16 version;__u32 num_applications;",
"hiddev_event": "unsigned int hid;int value;",
"hiddev_field_info": "__u32 report_type;__u32 report_id;__u32 field_index;__u32 maxusage;__u32 flags;__u32 physical;__u32 logical;__u32 application;__s32 logical_minimum;__s32 logical_maximum;__s32 physical_minimum;__s32 physical_maximum;__u32 unit_exponent;__u32 unit;",
"hiddev_report_info": "__u32 report_type;__u32 report_id;__u32 num_fields;",
"hiddev_string_descriptor": "__s32 index;char value[256];",
"hiddev_usage_ref": "__u32 report_type;__u32 report_id;__u32 field_index;__u32 usage_index;__u32 usage_code;__s32 value;",
"hiddev_usage_ref_multi": "struct hiddev_usage_ref uref;__u32 num_values;__s32 values[1024];"
}`),
);
