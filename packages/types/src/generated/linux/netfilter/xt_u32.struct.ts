// Generated from Linux 7.3.4 <linux/netfilter/xt_u32.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_u32.h>`: 1984 bytes. */
export interface xt_u32 extends RecordView<'struct xt_u32'> {
  get tests(): Elements<xt_u32_test>;
  set tests(value: Iterable<xt_u32_test | Init<xt_u32_test>>);
  ntests: number;
  invert: number;
}

export const xt_u32: Descriptor<xt_u32> = /* @__PURE__ */ declareStruct(
  'xt_u32',
  `
  struct xt_u32_test tests[11];
  __u8 ntests;
  __u8 invert;
`,
  { uses: () => [xt_u32_test] },
);

/** `<linux/netfilter/xt_u32.h>`: 8 bytes. */
export interface xt_u32_location_element extends RecordView<'struct xt_u32_location_element'> {
  number: number;
  nextop: number;
}

export const xt_u32_location_element: Descriptor<xt_u32_location_element> =
  /* @__PURE__ */ declareStruct(
    'xt_u32_location_element',
    `
  __u32 number;
  __u8 nextop;
`,
  );

/** `<linux/netfilter/xt_u32.h>`: 180 bytes. */
export interface xt_u32_test extends RecordView<'struct xt_u32_test'> {
  get location(): Elements<xt_u32_location_element>;
  set location(value: Iterable<xt_u32_location_element | Init<xt_u32_location_element>>);
  get value(): Elements<xt_u32_value_element>;
  set value(value: Iterable<xt_u32_value_element | Init<xt_u32_value_element>>);
  nnums: number;
  nvalues: number;
}

export const xt_u32_test: Descriptor<xt_u32_test> = /* @__PURE__ */ declareStruct(
  'xt_u32_test',
  `
  struct xt_u32_location_element location[11];
  struct xt_u32_value_element value[11];
  __u8 nnums;
  __u8 nvalues;
`,
  { uses: () => [xt_u32_location_element, xt_u32_value_element] },
);

/** `<linux/netfilter/xt_u32.h>`: 8 bytes. */
export interface xt_u32_value_element extends RecordView<'struct xt_u32_value_element'> {
  min: number;
  max: number;
}

export const xt_u32_value_element: Descriptor<xt_u32_value_element> = /* @__PURE__ */ declareStruct(
  'xt_u32_value_element',
  `
  __u32 min;
  __u32 max;
`,
);
