// Generated from Linux 7.3.4 <linux/netfilter/xt_u32.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const XT_U32_AND = 0,
  XT_U32_AT = 3,
  XT_U32_LEFTSH = 1,
  XT_U32_MAXSIZE = 10,
  XT_U32_RIGHTSH = 2,
  _XT_U32_H = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_u32.h>`: 1984 bytes. */
  interface xt_u32 extends RecordView<'struct xt_u32'> {
    get tests(): Elements<struct.xt_u32_test>;
    set tests(value: Iterable<From<struct.xt_u32_test>>);
    ntests: number;
    invert: number;
  }

  /** `<linux/netfilter/xt_u32.h>`: 8 bytes. */
  interface xt_u32_location_element extends RecordView<'struct xt_u32_location_element'> {
    number: number;
    nextop: number;
  }

  /** `<linux/netfilter/xt_u32.h>`: 180 bytes. */
  interface xt_u32_test extends RecordView<'struct xt_u32_test'> {
    get location(): Elements<struct.xt_u32_location_element>;
    set location(value: Iterable<From<struct.xt_u32_location_element>>);
    get value(): Elements<struct.xt_u32_value_element>;
    set value(value: Iterable<From<struct.xt_u32_value_element>>);
    nnums: number;
    nvalues: number;
  }

  /** `<linux/netfilter/xt_u32.h>`: 8 bytes. */
  interface xt_u32_value_element extends RecordView<'struct xt_u32_value_element'> {
    min: number;
    max: number;
  }
}

export const struct: {
  readonly xt_u32: Descriptor<struct.xt_u32>;
  readonly xt_u32_location_element: Descriptor<struct.xt_u32_location_element>;
  readonly xt_u32_test: Descriptor<struct.xt_u32_test>;
  readonly xt_u32_value_element: Descriptor<struct.xt_u32_value_element>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_u32": "struct xt_u32_test tests[11];__u8 ntests;__u8 invert;",
"xt_u32_location_element": "__u32 number;__u8 nextop;",
"xt_u32_test": "struct xt_u32_location_element location[11];struct xt_u32_value_element value[11];__u8 nnums;__u8 nvalues;",
"xt_u32_value_element": "__u32 min;__u32 max;"
}`),
);
