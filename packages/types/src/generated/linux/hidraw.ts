// Generated from Linux 7.3.4 <linux/hidraw.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'HIDIOCGRAWINFO' | 'HIDIOCGRDESC' | 'HIDIOCGRDESCSIZE' | 'HIDIOCREVOKE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    HIDIOCGRAWINFO: 2148026371,
    HIDIOCGRDESC: 2416199682,
    HIDIOCGRDESCSIZE: 2147764225,
    HIDIOCREVOKE: 1074022413,
  },
);

export const HIDIOCGRAWINFO: number = /* @__PURE__ */ requestHere(2148026371),
  HIDIOCGRDESC: number = /* @__PURE__ */ requestHere(2416199682),
  HIDIOCGRDESCSIZE: number = /* @__PURE__ */ requestHere(2147764225),
  HIDIOCREVOKE: number = /* @__PURE__ */ requestHere(1074022413);
export const HIDIOCTL_LAST = 13,
  HIDRAW_BUFFER_SIZE = 64,
  HIDRAW_FIRST_MINOR = 0,
  HIDRAW_MAX_DEVICES = 64;
export declare namespace struct {
  /** `<linux/hidraw.h>`: 8 bytes. */
  interface hidraw_devinfo extends RecordView<'struct hidraw_devinfo'> {
    bustype: number;
    vendor: number;
    product: number;
  }

  /** `<linux/hidraw.h>`: 4100 bytes. */
  interface hidraw_report_descriptor extends RecordView<'struct hidraw_report_descriptor'> {
    size: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }
}

export const struct: {
  readonly hidraw_devinfo: Descriptor<struct.hidraw_devinfo>;
  readonly hidraw_report_descriptor: Descriptor<struct.hidraw_report_descriptor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hidraw_devinfo": "__u32 bustype;__s16 vendor;__s16 product;",
"hidraw_report_descriptor": "__u32 size;__u8 value[4096];"
}`),
);
