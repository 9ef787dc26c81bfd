// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_statistics.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 6208 bytes. */
export interface pisp_agc_statistics extends RecordView<'struct pisp_agc_statistics'> {
  get row_sums(): Elements<number>;
  set row_sums(value: Iterable<number>);
  get histogram(): Elements<number>;
  set histogram(value: Iterable<number>);
  get floating(): Elements<pisp_agc_statistics_zone>;
  set floating(value: Iterable<pisp_agc_statistics_zone | Init<pisp_agc_statistics_zone>>);
}

export const pisp_agc_statistics: Descriptor<pisp_agc_statistics> = /* @__PURE__ */ declareStruct(
  'pisp_agc_statistics',
  `
  __u32 row_sums[512];
  __u32 histogram[1024];
  struct pisp_agc_statistics_zone floating[4];
`,
  { pack: 1, uses: () => [pisp_agc_statistics_zone] },
);

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16 bytes. */
export interface pisp_agc_statistics_zone extends RecordView<'struct pisp_agc_statistics_zone'> {
  get Y_sum(): bigint;
  set Y_sum(value: Integer);
  counted: number;
  pad: number;
}

export const pisp_agc_statistics_zone: Descriptor<pisp_agc_statistics_zone> =
  /* @__PURE__ */ declareStruct(
    'pisp_agc_statistics_zone',
    `
  __u64 Y_sum;
  __u32 counted;
  __u32 pad;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16448 bytes. */
export interface pisp_awb_statistics extends RecordView<'struct pisp_awb_statistics'> {
  get zones(): Elements<pisp_awb_statistics_zone>;
  set zones(value: Iterable<pisp_awb_statistics_zone | Init<pisp_awb_statistics_zone>>);
  get floating(): Elements<pisp_awb_statistics_zone>;
  set floating(value: Iterable<pisp_awb_statistics_zone | Init<pisp_awb_statistics_zone>>);
}

export const pisp_awb_statistics: Descriptor<pisp_awb_statistics> = /* @__PURE__ */ declareStruct(
  'pisp_awb_statistics',
  `
  struct pisp_awb_statistics_zone zones[1024];
  struct pisp_awb_statistics_zone floating[4];
`,
  { uses: () => [pisp_awb_statistics_zone] },
);

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16 bytes. */
export interface pisp_awb_statistics_zone extends RecordView<'struct pisp_awb_statistics_zone'> {
  R_sum: number;
  G_sum: number;
  B_sum: number;
  counted: number;
}

export const pisp_awb_statistics_zone: Descriptor<pisp_awb_statistics_zone> =
  /* @__PURE__ */ declareStruct(
    'pisp_awb_statistics_zone',
    `
  __u32 R_sum;
  __u32 G_sum;
  __u32 B_sum;
  __u32 counted;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 544 bytes. */
export interface pisp_cdaf_statistics extends RecordView<'struct pisp_cdaf_statistics'> {
  get foms(): Elements<bigint>;
  set foms(value: Iterable<Integer>);
  get floating(): Elements<bigint>;
  set floating(value: Iterable<Integer>);
}

export const pisp_cdaf_statistics: Descriptor<pisp_cdaf_statistics> = /* @__PURE__ */ declareStruct(
  'pisp_cdaf_statistics',
  `
  __u64 foms[64];
  __u64 floating[4];
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 23200 bytes. */
export interface pisp_statistics extends RecordView<'struct pisp_statistics'> {
  get awb(): pisp_awb_statistics;
  set awb(value: pisp_awb_statistics | Init<pisp_awb_statistics>);
  get agc(): pisp_agc_statistics;
  set agc(value: pisp_agc_statistics | Init<pisp_agc_statistics>);
  get cdaf(): pisp_cdaf_statistics;
  set cdaf(value: pisp_cdaf_statistics | Init<pisp_cdaf_statistics>);
}

export const pisp_statistics: Descriptor<pisp_statistics> = /* @__PURE__ */ declareStruct(
  'pisp_statistics',
  `
  struct pisp_awb_statistics awb;
  struct pisp_agc_statistics agc;
  struct pisp_cdaf_statistics cdaf;
`,
  { uses: () => [pisp_agc_statistics, pisp_awb_statistics, pisp_cdaf_statistics] },
);
