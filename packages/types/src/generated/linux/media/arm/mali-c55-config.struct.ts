// Generated from Linux 7.3.4 <linux/media/arm/mali-c55-config.h> by "pnpm generate". Do not edit.
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

/** `<linux/media/arm/mali-c55-config.h>`: 2048 bytes. */
export interface mali_c55_ae_1024bin_hist extends RecordView<'struct mali_c55_ae_1024bin_hist'> {
  get bins(): Elements<number>;
  set bins(value: Iterable<number>);
}

export const mali_c55_ae_1024bin_hist: Descriptor<mali_c55_ae_1024bin_hist> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_ae_1024bin_hist',
    `
  __u16 bins[1024];
`,
    { pack: 1 },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 8 bytes. */
export interface mali_c55_ae_5bin_hist extends RecordView<'struct mali_c55_ae_5bin_hist'> {
  hist0: number;
  hist1: number;
  hist3: number;
  hist4: number;
}

export const mali_c55_ae_5bin_hist: Descriptor<mali_c55_ae_5bin_hist> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_ae_5bin_hist',
    `
  __u16 hist0;
  __u16 hist1;
  __u16 hist3;
  __u16 hist4;
`,
    { pack: 1 },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 4 bytes. */
export interface mali_c55_af_statistics extends RecordView<'struct mali_c55_af_statistics'> {
  intensity_stats: number;
  edge_stats: number;
}

export const mali_c55_af_statistics: Descriptor<mali_c55_af_statistics> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_af_statistics',
    `
  __u16 intensity_stats;
  __u16 edge_stats;
`,
    { pack: 1 },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 8 bytes. */
export interface mali_c55_awb_average_ratios
  extends RecordView<'struct mali_c55_awb_average_ratios'> {
  avg_rg_gr: number;
  avg_bg_br: number;
  num_pixels: number;
}

export const mali_c55_awb_average_ratios: Descriptor<mali_c55_awb_average_ratios> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_awb_average_ratios',
    `
  __u16 avg_rg_gr;
  __u16 avg_bg_br;
  __u32 num_pixels;
`,
    { pack: 1 },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
export interface mali_c55_params_aexp_hist extends RecordView<'struct mali_c55_params_aexp_hist'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  skip_x: number;
  offset_x: number;
  skip_y: number;
  offset_y: number;
  scale_bottom: number;
  scale_top: number;
  plane_mode: number;
  tap_point: number;
}

export const mali_c55_params_aexp_hist: Descriptor<mali_c55_params_aexp_hist> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_aexp_hist',
    `
  struct v4l2_isp_block_header header;
  __u8 skip_x;
  __u8 offset_x;
  __u8 skip_y;
  __u8 offset_y;
  __u8 scale_bottom;
  __u8 scale_top;
  __u8 plane_mode;
  __u8 tap_point;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 240 bytes. */
export interface mali_c55_params_aexp_weights
  extends RecordView<'struct mali_c55_params_aexp_weights'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  nodes_used_horiz: number;
  nodes_used_vert: number;
  get zone_weights(): Uint8Array;
  set zone_weights(value: Bytes);
}

export const mali_c55_params_aexp_weights: Descriptor<mali_c55_params_aexp_weights> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_aexp_weights',
    `
  struct v4l2_isp_block_header header;
  __u8 nodes_used_horiz;
  __u8 nodes_used_vert;
  __u8 zone_weights[225];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 32 bytes. */
export interface mali_c55_params_awb_config
  extends RecordView<'struct mali_c55_params_awb_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  tap_point: number;
  stats_mode: number;
  white_level: number;
  black_level: number;
  cr_max: number;
  cr_min: number;
  cb_max: number;
  cb_min: number;
  nodes_used_horiz: number;
  nodes_used_vert: number;
  cr_high: number;
  cr_low: number;
  cb_high: number;
  cb_low: number;
}

export const mali_c55_params_awb_config: Descriptor<mali_c55_params_awb_config> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_awb_config',
    `
  struct v4l2_isp_block_header header;
  __u8 tap_point;
  __u8 stats_mode;
  __u16 white_level;
  __u16 black_level;
  __u16 cr_max;
  __u16 cr_min;
  __u16 cb_max;
  __u16 cb_min;
  __u8 nodes_used_horiz;
  __u8 nodes_used_vert;
  __u16 cr_high;
  __u16 cr_low;
  __u16 cb_high;
  __u16 cb_low;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
export interface mali_c55_params_awb_gains extends RecordView<'struct mali_c55_params_awb_gains'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  gain00: number;
  gain01: number;
  gain10: number;
  gain11: number;
}

export const mali_c55_params_awb_gains: Descriptor<mali_c55_params_awb_gains> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_awb_gains',
    `
  struct v4l2_isp_block_header header;
  __u16 gain00;
  __u16 gain01;
  __u16 gain10;
  __u16 gain11;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 40 bytes. */
export interface mali_c55_params_ccm extends RecordView<'struct mali_c55_params_ccm'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get coeffs(): Elements<Elements<number>>;
  set coeffs(value: Iterable<Iterable<number>>);
  get gains(): Uint16Array;
  set gains(value: Iterable<Integer>);
  get offs(): Uint16Array;
  set offs(value: Iterable<Integer>);
  __pad: number;
}

export const mali_c55_params_ccm: Descriptor<mali_c55_params_ccm> = /* @__PURE__ */ declareStruct(
  'mali_c55_params_ccm',
  `
  struct v4l2_isp_block_header header;
  __u16 coeffs[3][3];
  __u16 gains[3];
  __u16 offs[3];
  __u16 __pad;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
export interface mali_c55_params_digital_gain
  extends RecordView<'struct mali_c55_params_digital_gain'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  gain: number;
}

export const mali_c55_params_digital_gain: Descriptor<mali_c55_params_digital_gain> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_digital_gain',
    `
  struct v4l2_isp_block_header header;
  __u16 gain;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 536 bytes. */
export interface mali_c55_params_gamma extends RecordView<'struct mali_c55_params_gamma'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get gains(): Uint16Array;
  set gains(value: Iterable<Integer>);
  get offs(): Uint16Array;
  set offs(value: Iterable<Integer>);
  get lut(): Uint32Array;
  set lut(value: Iterable<Integer>);
}

export const mali_c55_params_gamma: Descriptor<mali_c55_params_gamma> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_gamma',
    `
  struct v4l2_isp_block_header header;
  __u16 gains[3];
  __u16 offs[3];
  __u32 lut[129];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 12304 bytes. */
export interface mali_c55_params_mesh_shading_config
  extends RecordView<'struct mali_c55_params_mesh_shading_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  mesh_show: number;
  mesh_scale: number;
  mesh_page_r: number;
  mesh_page_g: number;
  mesh_page_b: number;
  mesh_width: number;
  mesh_height: number;
  get mesh(): Uint32Array;
  set mesh(value: Iterable<Integer>);
}

export const mali_c55_params_mesh_shading_config: Descriptor<mali_c55_params_mesh_shading_config> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_mesh_shading_config',
    `
  struct v4l2_isp_block_header header;
  __u8 mesh_show;
  __u8 mesh_scale;
  __u8 mesh_page_r;
  __u8 mesh_page_g;
  __u8 mesh_page_b;
  __u8 mesh_width;
  __u8 mesh_height;
  __u32 mesh[3072];
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
export interface mali_c55_params_mesh_shading_selection
  extends RecordView<'struct mali_c55_params_mesh_shading_selection'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  mesh_alpha_bank_r: number;
  mesh_alpha_bank_g: number;
  mesh_alpha_bank_b: number;
  mesh_alpha_r: number;
  mesh_alpha_g: number;
  mesh_alpha_b: number;
  mesh_strength: number;
}

export const mali_c55_params_mesh_shading_selection: Descriptor<mali_c55_params_mesh_shading_selection> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_mesh_shading_selection',
    `
  struct v4l2_isp_block_header header;
  __u8 mesh_alpha_bank_r;
  __u8 mesh_alpha_bank_g;
  __u8 mesh_alpha_bank_b;
  __u8 mesh_alpha_r;
  __u8 mesh_alpha_g;
  __u8 mesh_alpha_b;
  __u16 mesh_strength;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 24 bytes. */
export interface mali_c55_params_sensor_off_preshading
  extends RecordView<'struct mali_c55_params_sensor_off_preshading'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  chan00: number;
  chan01: number;
  chan10: number;
  chan11: number;
}

export const mali_c55_params_sensor_off_preshading: Descriptor<mali_c55_params_sensor_off_preshading> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_params_sensor_off_preshading',
    `
  struct v4l2_isp_block_header header;
  __u32 chan00;
  __u32 chan01;
  __u32 chan10;
  __u32 chan11;
`,
    { uses: () => [v4l2_isp_block_header] },
  );

/** `<linux/media/arm/mali-c55-config.h>`: 8768 bytes. */
export interface mali_c55_stats_buffer extends RecordView<'struct mali_c55_stats_buffer'> {
  get ae_1024bin_hist(): mali_c55_ae_1024bin_hist;
  set ae_1024bin_hist(value: mali_c55_ae_1024bin_hist | Init<mali_c55_ae_1024bin_hist>);
  get iridix_1024bin_hist(): mali_c55_ae_1024bin_hist;
  set iridix_1024bin_hist(value: mali_c55_ae_1024bin_hist | Init<mali_c55_ae_1024bin_hist>);
  get ae_5bin_hists(): Elements<mali_c55_ae_5bin_hist>;
  set ae_5bin_hists(value: Iterable<mali_c55_ae_5bin_hist | Init<mali_c55_ae_5bin_hist>>);
  get reserved1(): Elements<number>;
  set reserved1(value: Iterable<number>);
  get awb_ratios(): Elements<mali_c55_awb_average_ratios>;
  set awb_ratios(value: Iterable<mali_c55_awb_average_ratios | Init<mali_c55_awb_average_ratios>>);
  get reserved2(): Elements<number>;
  set reserved2(value: Iterable<number>);
  get af_statistics(): Elements<mali_c55_af_statistics>;
  set af_statistics(value: Iterable<mali_c55_af_statistics | Init<mali_c55_af_statistics>>);
  get reserved3(): Elements<number>;
  set reserved3(value: Iterable<number>);
}

export const mali_c55_stats_buffer: Descriptor<mali_c55_stats_buffer> =
  /* @__PURE__ */ declareStruct(
    'mali_c55_stats_buffer',
    `
  struct mali_c55_ae_1024bin_hist ae_1024bin_hist;
  struct mali_c55_ae_1024bin_hist iridix_1024bin_hist;
  struct mali_c55_ae_5bin_hist ae_5bin_hists[225];
  __u32 reserved1[14];
  struct mali_c55_awb_average_ratios awb_ratios[225];
  __u32 reserved2[14];
  struct mali_c55_af_statistics af_statistics[225];
  __u32 reserved3[15];
`,
    {
      pack: 1,
      uses: () => [
        mali_c55_ae_1024bin_hist,
        mali_c55_ae_5bin_hist,
        mali_c55_af_statistics,
        mali_c55_awb_average_ratios,
      ],
    },
  );
