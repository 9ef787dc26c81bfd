// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_statistics.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';

export const PISP_AGC_STATS_NUM_BINS = 1024,
  PISP_AGC_STATS_NUM_ROW_SUMS = 512,
  PISP_AGC_STATS_NUM_ZONES = 256,
  PISP_AGC_STATS_SIZE = 16,
  PISP_AWB_STATS_NUM_ZONES = 1024,
  PISP_AWB_STATS_SIZE = 32,
  PISP_CDAF_STATS_NUM_FOMS = 64,
  PISP_CDAF_STATS_SIZE = 8,
  PISP_FLOATING_STATS_NUM_ZONES = 4;
export declare namespace struct {
  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 6208 bytes. */
  interface pisp_agc_statistics extends RecordView<'struct pisp_agc_statistics'> {
    get row_sums(): Elements<number>;
    set row_sums(value: Iterable<number>);
    get histogram(): Elements<number>;
    set histogram(value: Iterable<number>);
    get floating(): Elements<struct.pisp_agc_statistics_zone>;
    set floating(value: Iterable<From<struct.pisp_agc_statistics_zone>>);
  }

  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16 bytes. */
  interface pisp_agc_statistics_zone extends RecordView<'struct pisp_agc_statistics_zone'> {
    get Y_sum(): bigint;
    set Y_sum(value: Integer);
    counted: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16448 bytes. */
  interface pisp_awb_statistics extends RecordView<'struct pisp_awb_statistics'> {
    get zones(): Elements<struct.pisp_awb_statistics_zone>;
    set zones(value: Iterable<From<struct.pisp_awb_statistics_zone>>);
    get floating(): Elements<struct.pisp_awb_statistics_zone>;
    set floating(value: Iterable<From<struct.pisp_awb_statistics_zone>>);
  }

  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 16 bytes. */
  interface pisp_awb_statistics_zone extends RecordView<'struct pisp_awb_statistics_zone'> {
    R_sum: number;
    G_sum: number;
    B_sum: number;
    counted: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 544 bytes. */
  interface pisp_cdaf_statistics extends RecordView<'struct pisp_cdaf_statistics'> {
    get foms(): Elements<bigint>;
    set foms(value: Iterable<Integer>);
    get floating(): Elements<bigint>;
    set floating(value: Iterable<Integer>);
  }

  /** `<linux/media/raspberrypi/pisp_fe_statistics.h>`: 23200 bytes. */
  interface pisp_statistics extends RecordView<'struct pisp_statistics'> {
    get awb(): struct.pisp_awb_statistics;
    set awb(value: From<struct.pisp_awb_statistics>);
    get agc(): struct.pisp_agc_statistics;
    set agc(value: From<struct.pisp_agc_statistics>);
    get cdaf(): struct.pisp_cdaf_statistics;
    set cdaf(value: From<struct.pisp_cdaf_statistics>);
  }
}

export const struct: {
  readonly pisp_agc_statistics: Descriptor<struct.pisp_agc_statistics>;
  readonly pisp_agc_statistics_zone: Descriptor<struct.pisp_agc_statistics_zone>;
  readonly pisp_awb_statistics: Descriptor<struct.pisp_awb_statistics>;
  readonly pisp_awb_statistics_zone: Descriptor<struct.pisp_awb_statistics_zone>;
  readonly pisp_cdaf_statistics: Descriptor<struct.pisp_cdaf_statistics>;
  readonly pisp_statistics: Descriptor<struct.pisp_statistics>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_agc_statistics": ["__u32 row_sums[512];__u32 histogram[1024];struct pisp_agc_statistics_zone floating[4];",{"pack":1}],
"pisp_agc_statistics_zone": ["__u64 Y_sum;__u32 counted;__u32 pad;",{"pack":1}],
"pisp_awb_statistics": "struct pisp_awb_statistics_zone zones[1024];struct pisp_awb_statistics_zone floating[4];",
"pisp_awb_statistics_zone": ["__u32 R_sum;__u32 G_sum;__u32 B_sum;__u32 counted;",{"pack":1}],
"pisp_cdaf_statistics": ["__u64 foms[64];__u64 floating[4];",{"pack":1}],
"pisp_statistics": "struct pisp_awb_statistics awb;struct pisp_agc_statistics agc;struct pisp_cdaf_statistics cdaf;"
}`),
);
