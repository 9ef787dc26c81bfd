// Generated from Linux 7.3.4 <linux/media/amlogic/c3-isp-config.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';
import { v4l2_isp_block_header } from '../v4l2-isp.struct.ts';

/** `<linux/media/amlogic/c3-isp-config.h>`: 6144 bytes. */
export interface c3_isp_ae_stats extends RecordView<'struct c3_isp_ae_stats'> {
  get stats(): Elements<c3_isp_ae_zone_stats>;
  set stats(value: Iterable<c3_isp_ae_zone_stats | Init<c3_isp_ae_zone_stats>>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get hist(): Uint32Array;
  set hist(value: Iterable<Integer>);
}

export const c3_isp_ae_stats: Descriptor<c3_isp_ae_stats> = /* @__PURE__ */ declareStruct(
  'c3_isp_ae_stats',
  `
  struct c3_isp_ae_zone_stats stats[255];
  __u32 reserved[2];
  __u32 hist[1024];
`,
  { align: 16, uses: () => [c3_isp_ae_zone_stats] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
export interface c3_isp_ae_zone_stats extends RecordView<'struct c3_isp_ae_zone_stats'> {
  hist0: number;
  hist1: number;
  hist3: number;
  hist4: number;
}

export const c3_isp_ae_zone_stats: Descriptor<c3_isp_ae_zone_stats> = /* @__PURE__ */ declareStruct(
  'c3_isp_ae_zone_stats',
  `
  __u16 hist0;
  __u16 hist1;
  __u16 hist3;
  __u16 hist4;
`,
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 2048 bytes. */
export interface c3_isp_af_stats extends RecordView<'struct c3_isp_af_stats'> {
  get stats(): Elements<c3_isp_af_zone_stats>;
  set stats(value: Iterable<c3_isp_af_zone_stats | Init<c3_isp_af_zone_stats>>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const c3_isp_af_stats: Descriptor<c3_isp_af_stats> = /* @__PURE__ */ declareStruct(
  'c3_isp_af_stats',
  `
  struct c3_isp_af_zone_stats stats[255];
  __u32 reserved[2];
`,
  { align: 16, uses: () => [c3_isp_af_zone_stats] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
export interface c3_isp_af_zone_stats extends RecordView<'struct c3_isp_af_zone_stats'> {
  i2_mat: number;
  i4_mat: number;
  e4_mat: number;
  e4_exp: number;
  i2_exp: number;
  i4_exp: number;
}

export const c3_isp_af_zone_stats: Descriptor<c3_isp_af_zone_stats> = /* @__PURE__ */ declareStruct(
  'c3_isp_af_zone_stats',
  `
  __u16 i2_mat;
  __u16 i4_mat;
  __u16 e4_mat;
  __u16 e4_exp :5;
  __u16 i2_exp :5;
  __u16 i4_exp :6;
`,
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 6144 bytes. */
export interface c3_isp_awb_stats extends RecordView<'struct c3_isp_awb_stats'> {
  get stats(): Elements<c3_isp_awb_zone_stats>;
  set stats(value: Iterable<c3_isp_awb_zone_stats | Init<c3_isp_awb_zone_stats>>);
}

export const c3_isp_awb_stats: Descriptor<c3_isp_awb_stats> = /* @__PURE__ */ declareStruct(
  'c3_isp_awb_stats',
  `
  struct c3_isp_awb_zone_stats stats[768];
`,
  { align: 16, uses: () => [c3_isp_awb_zone_stats] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
export interface c3_isp_awb_zone_stats extends RecordView<'struct c3_isp_awb_zone_stats'> {
  rg: number;
  bg: number;
  pixel_sum: number;
}

export const c3_isp_awb_zone_stats: Descriptor<c3_isp_awb_zone_stats> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_awb_zone_stats',
    `
  __u16 rg;
  __u16 bg;
  __u32 pixel_sum;
`,
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 344 bytes. */
export interface c3_isp_params_ae_config extends RecordView<'struct c3_isp_params_ae_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  tap_point: number;
  horiz_zones_num: number;
  vert_zones_num: number;
  get zone_weight(): Uint8Array;
  set zone_weight(value: Bytes);
  get horiz_coord(): Uint16Array;
  set horiz_coord(value: Iterable<Integer>);
  get vert_coord(): Uint16Array;
  set vert_coord(value: Iterable<Integer>);
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const c3_isp_params_ae_config: Descriptor<c3_isp_params_ae_config> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_params_ae_config',
    `
  struct v4l2_isp_block_header header;
  __u8 tap_point;
  __u8 horiz_zones_num;
  __u8 vert_zones_num;
  __u8 zone_weight[255];
  __u16 horiz_coord[18];
  __u16 vert_coord[18];
  __u16 reserved[3];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 88 bytes. */
export interface c3_isp_params_af_config extends RecordView<'struct c3_isp_params_af_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  tap_point: number;
  horiz_zones_num: number;
  vert_zones_num: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get horiz_coord(): Uint16Array;
  set horiz_coord(value: Iterable<Integer>);
  get vert_coord(): Uint16Array;
  set vert_coord(value: Iterable<Integer>);
}

export const c3_isp_params_af_config: Descriptor<c3_isp_params_af_config> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_params_af_config',
    `
  struct v4l2_isp_block_header header;
  __u8 tap_point;
  __u8 horiz_zones_num;
  __u8 vert_zones_num;
  __u8 reserved[5];
  __u16 horiz_coord[18];
  __u16 vert_coord[18];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 928 bytes. */
export interface c3_isp_params_awb_config extends RecordView<'struct c3_isp_params_awb_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  tap_point: number;
  satur_vald: number;
  horiz_zones_num: number;
  vert_zones_num: number;
  rg_min: number;
  rg_max: number;
  bg_min: number;
  bg_max: number;
  rg_low: number;
  rg_high: number;
  bg_low: number;
  bg_high: number;
  get zone_weight(): Uint8Array;
  set zone_weight(value: Bytes);
  get horiz_coord(): Uint16Array;
  set horiz_coord(value: Iterable<Integer>);
  get vert_coord(): Uint16Array;
  set vert_coord(value: Iterable<Integer>);
}

export const c3_isp_params_awb_config: Descriptor<c3_isp_params_awb_config> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_params_awb_config',
    `
  struct v4l2_isp_block_header header;
  __u8 tap_point;
  __u8 satur_vald;
  __u8 horiz_zones_num;
  __u8 vert_zones_num;
  __u16 rg_min;
  __u16 rg_max;
  __u16 bg_min;
  __u16 bg_max;
  __u16 rg_low;
  __u16 rg_high;
  __u16 bg_low;
  __u16 bg_high;
  __u8 zone_weight[768];
  __u16 horiz_coord[33];
  __u16 vert_coord[33];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 16 bytes. */
export interface c3_isp_params_awb_gains extends RecordView<'struct c3_isp_params_awb_gains'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  gr_gain: number;
  r_gain: number;
  b_gain: number;
  gb_gain: number;
}

export const c3_isp_params_awb_gains: Descriptor<c3_isp_params_awb_gains> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_params_awb_gains',
    `
  struct v4l2_isp_block_header header;
  __u16 gr_gain;
  __u16 r_gain;
  __u16 b_gain;
  __u16 gb_gain;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 16 bytes. */
export interface c3_isp_params_blc extends RecordView<'struct c3_isp_params_blc'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  gr_ofst: number;
  r_ofst: number;
  b_ofst: number;
  gb_ofst: number;
}

export const c3_isp_params_blc: Descriptor<c3_isp_params_blc> = /* @__PURE__ */ declareStruct(
  'c3_isp_params_blc',
  `
  struct v4l2_isp_block_header header;
  __u16 gr_ofst;
  __u16 r_ofst;
  __u16 b_ofst;
  __u16 gb_ofst;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 32 bytes. */
export interface c3_isp_params_ccm extends RecordView<'struct c3_isp_params_ccm'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get matrix(): Elements<Elements<number>>;
  set matrix(value: Iterable<Iterable<number>>);
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const c3_isp_params_ccm: Descriptor<c3_isp_params_ccm> = /* @__PURE__ */ declareStruct(
  'c3_isp_params_ccm',
  `
  struct v4l2_isp_block_header header;
  __s16 matrix[3][3];
  __u16 reserved[3];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 1736 bytes. */
export interface c3_isp_params_cfg extends RecordView<'struct c3_isp_params_cfg'> {
  version: number;
  data_size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const c3_isp_params_cfg: Descriptor<c3_isp_params_cfg> = /* @__PURE__ */ declareStruct(
  'c3_isp_params_cfg',
  `
  __u32 version;
  __u32 data_size;
  __u8 data[1728];
`,
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 32 bytes. */
export interface c3_isp_params_csc extends RecordView<'struct c3_isp_params_csc'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get matrix(): Elements<Elements<number>>;
  set matrix(value: Iterable<Iterable<number>>);
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const c3_isp_params_csc: Descriptor<c3_isp_params_csc> = /* @__PURE__ */ declareStruct(
  'c3_isp_params_csc',
  `
  struct v4l2_isp_block_header header;
  __s16 matrix[3][3];
  __u16 reserved[3];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/amlogic/c3-isp-config.h>`: 272 bytes. */
export interface c3_isp_params_pst_gamma extends RecordView<'struct c3_isp_params_pst_gamma'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get lut(): Uint16Array;
  set lut(value: Iterable<Integer>);
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const c3_isp_params_pst_gamma: Descriptor<c3_isp_params_pst_gamma> =
  /* @__PURE__ */ declareStruct(
    'c3_isp_params_pst_gamma',
    `
  struct v4l2_isp_block_header header;
  __u16 lut[129];
  __u16 reserved[3];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/amlogic/c3-isp-config.h>`: 14336 bytes. */
export interface c3_isp_stats_info extends RecordView<'struct c3_isp_stats_info'> {
  get awb(): c3_isp_awb_stats;
  set awb(value: c3_isp_awb_stats | Init<c3_isp_awb_stats>);
  get ae(): c3_isp_ae_stats;
  set ae(value: c3_isp_ae_stats | Init<c3_isp_ae_stats>);
  get af(): c3_isp_af_stats;
  set af(value: c3_isp_af_stats | Init<c3_isp_af_stats>);
}

export const c3_isp_stats_info: Descriptor<c3_isp_stats_info> = /* @__PURE__ */ declareStruct(
  'c3_isp_stats_info',
  `
  struct c3_isp_awb_stats awb;
  struct c3_isp_ae_stats ae;
  struct c3_isp_af_stats af;
`,
  { uses: () => [c3_isp_ae_stats, c3_isp_af_stats, c3_isp_awb_stats] },
);
