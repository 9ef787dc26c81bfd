// Generated from Linux 7.3.4 <linux/rkisp1-config.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { v4l2_isp_block_header } from './media/v4l2-isp.struct.ts';

/** `<linux/rkisp1-config.h>`: 90 bytes. */
export interface rkisp1_cif_isp_ae_stat extends RecordView<'struct rkisp1_cif_isp_ae_stat'> {
  get exp_mean(): Uint8Array;
  set exp_mean(value: Bytes);
  get bls_val(): rkisp1_cif_isp_bls_meas_val;
  set bls_val(value: rkisp1_cif_isp_bls_meas_val | Init<rkisp1_cif_isp_bls_meas_val>);
}

export const rkisp1_cif_isp_ae_stat: Descriptor<rkisp1_cif_isp_ae_stat> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_ae_stat',
    `
  __u8 exp_mean[81];
  struct rkisp1_cif_isp_bls_meas_val bls_val;
`,
    { uses: () => [rkisp1_cif_isp_bls_meas_val] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_cif_isp_aec_config extends RecordView<'struct rkisp1_cif_isp_aec_config'> {
  mode: number;
  autostop: number;
  get meas_window(): rkisp1_cif_isp_window;
  set meas_window(value: rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>);
}

export const rkisp1_cif_isp_aec_config: Descriptor<rkisp1_cif_isp_aec_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_aec_config',
    `
  __u32 mode;
  __u32 autostop;
  struct rkisp1_cif_isp_window meas_window;
`,
    { uses: () => [rkisp1_cif_isp_window] },
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_af_meas_val
  extends RecordView<'struct rkisp1_cif_isp_af_meas_val'> {
  sum: number;
  lum: number;
}

export const rkisp1_cif_isp_af_meas_val: Descriptor<rkisp1_cif_isp_af_meas_val> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_af_meas_val',
    `
  __u32 sum;
  __u32 lum;
`,
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_cif_isp_af_stat extends RecordView<'struct rkisp1_cif_isp_af_stat'> {
  get window(): Elements<rkisp1_cif_isp_af_meas_val>;
  set window(value: Iterable<rkisp1_cif_isp_af_meas_val | Init<rkisp1_cif_isp_af_meas_val>>);
}

export const rkisp1_cif_isp_af_stat: Descriptor<rkisp1_cif_isp_af_stat> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_af_stat',
    `
  struct rkisp1_cif_isp_af_meas_val window[3];
`,
    { uses: () => [rkisp1_cif_isp_af_meas_val] },
  );

/** `<linux/rkisp1-config.h>`: 36 bytes. */
export interface rkisp1_cif_isp_afc_config extends RecordView<'struct rkisp1_cif_isp_afc_config'> {
  num_afm_win: number;
  get afm_win(): Elements<rkisp1_cif_isp_window>;
  set afm_win(value: Iterable<rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>>);
  thres: number;
  var_shift: number;
}

export const rkisp1_cif_isp_afc_config: Descriptor<rkisp1_cif_isp_afc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_afc_config',
    `
  __u8 num_afm_win;
  struct rkisp1_cif_isp_window afm_win[3];
  __u32 thres;
  __u32 var_shift;
`,
    { uses: () => [rkisp1_cif_isp_window] },
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_awb_gain_config
  extends RecordView<'struct rkisp1_cif_isp_awb_gain_config'> {
  gain_red: number;
  gain_green_r: number;
  gain_blue: number;
  gain_green_b: number;
}

export const rkisp1_cif_isp_awb_gain_config: Descriptor<rkisp1_cif_isp_awb_gain_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_awb_gain_config',
    `
  __u16 gain_red;
  __u16 gain_green_r;
  __u16 gain_blue;
  __u16 gain_green_b;
`,
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_awb_meas extends RecordView<'struct rkisp1_cif_isp_awb_meas'> {
  cnt: number;
  mean_y_or_g: number;
  mean_cb_or_b: number;
  mean_cr_or_r: number;
}

export const rkisp1_cif_isp_awb_meas: Descriptor<rkisp1_cif_isp_awb_meas> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_awb_meas',
    `
  __u32 cnt;
  __u8 mean_y_or_g;
  __u8 mean_cb_or_b;
  __u8 mean_cr_or_r;
`,
  );

/** `<linux/rkisp1-config.h>`: 20 bytes. */
export interface rkisp1_cif_isp_awb_meas_config
  extends RecordView<'struct rkisp1_cif_isp_awb_meas_config'> {
  get awb_wnd(): rkisp1_cif_isp_window;
  set awb_wnd(value: rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>);
  awb_mode: number;
  max_y: number;
  min_y: number;
  max_csum: number;
  min_c: number;
  frames: number;
  awb_ref_cr: number;
  awb_ref_cb: number;
  enable_ymax_cmp: number;
}

export const rkisp1_cif_isp_awb_meas_config: Descriptor<rkisp1_cif_isp_awb_meas_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_awb_meas_config',
    `
  struct rkisp1_cif_isp_window awb_wnd;
  __u32 awb_mode;
  __u8 max_y;
  __u8 min_y;
  __u8 max_csum;
  __u8 min_c;
  __u8 frames;
  __u8 awb_ref_cr;
  __u8 awb_ref_cb;
  __u8 enable_ymax_cmp;
`,
    { uses: () => [rkisp1_cif_isp_window] },
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_awb_stat extends RecordView<'struct rkisp1_cif_isp_awb_stat'> {
  get awb_mean(): Elements<rkisp1_cif_isp_awb_meas>;
  set awb_mean(value: Iterable<rkisp1_cif_isp_awb_meas | Init<rkisp1_cif_isp_awb_meas>>);
}

export const rkisp1_cif_isp_awb_stat: Descriptor<rkisp1_cif_isp_awb_stat> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_awb_stat',
    `
  struct rkisp1_cif_isp_awb_meas awb_mean[1];
`,
    { uses: () => [rkisp1_cif_isp_awb_meas] },
  );

/** `<linux/rkisp1-config.h>`: 1 bytes. */
export interface rkisp1_cif_isp_bdm_config extends RecordView<'struct rkisp1_cif_isp_bdm_config'> {
  demosaic_th: number;
}

export const rkisp1_cif_isp_bdm_config: Descriptor<rkisp1_cif_isp_bdm_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_bdm_config',
    `
  __u8 demosaic_th;
`,
  );

/** `<linux/rkisp1-config.h>`: 28 bytes. */
export interface rkisp1_cif_isp_bls_config extends RecordView<'struct rkisp1_cif_isp_bls_config'> {
  enable_auto: number;
  en_windows: number;
  get bls_window1(): rkisp1_cif_isp_window;
  set bls_window1(value: rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>);
  get bls_window2(): rkisp1_cif_isp_window;
  set bls_window2(value: rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>);
  bls_samples: number;
  get fixed_val(): rkisp1_cif_isp_bls_fixed_val;
  set fixed_val(value: rkisp1_cif_isp_bls_fixed_val | Init<rkisp1_cif_isp_bls_fixed_val>);
}

export const rkisp1_cif_isp_bls_config: Descriptor<rkisp1_cif_isp_bls_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_bls_config',
    `
  __u8 enable_auto;
  __u8 en_windows;
  struct rkisp1_cif_isp_window bls_window1;
  struct rkisp1_cif_isp_window bls_window2;
  __u8 bls_samples;
  struct rkisp1_cif_isp_bls_fixed_val fixed_val;
`,
    { uses: () => [rkisp1_cif_isp_bls_fixed_val, rkisp1_cif_isp_window] },
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_bls_fixed_val
  extends RecordView<'struct rkisp1_cif_isp_bls_fixed_val'> {
  r: number;
  gr: number;
  gb: number;
  b: number;
}

export const rkisp1_cif_isp_bls_fixed_val: Descriptor<rkisp1_cif_isp_bls_fixed_val> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_bls_fixed_val',
    `
  __s16 r;
  __s16 gr;
  __s16 gb;
  __s16 b;
`,
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_bls_meas_val
  extends RecordView<'struct rkisp1_cif_isp_bls_meas_val'> {
  meas_r: number;
  meas_gr: number;
  meas_gb: number;
  meas_b: number;
}

export const rkisp1_cif_isp_bls_meas_val: Descriptor<rkisp1_cif_isp_bls_meas_val> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_bls_meas_val',
    `
  __u16 meas_r;
  __u16 meas_gr;
  __u16 meas_gb;
  __u16 meas_b;
`,
  );

/** `<linux/rkisp1-config.h>`: 22 bytes. */
export interface rkisp1_cif_isp_cac_config extends RecordView<'struct rkisp1_cif_isp_cac_config'> {
  h_clip_mode: number;
  v_clip_mode: number;
  h_count_start: number;
  v_count_start: number;
  get red(): Uint16Array;
  set red(value: Iterable<Integer>);
  get blue(): Uint16Array;
  set blue(value: Iterable<Integer>);
  x_nf: number;
  x_ns: number;
  y_nf: number;
  y_ns: number;
}

export const rkisp1_cif_isp_cac_config: Descriptor<rkisp1_cif_isp_cac_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_cac_config',
    `
  __u8 h_clip_mode;
  __u8 v_clip_mode;
  __u16 h_count_start;
  __u16 v_count_start;
  __u16 red[3];
  __u16 blue[3];
  __u8 x_nf;
  __u8 x_ns;
  __u8 y_nf;
  __u8 y_ns;
`,
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_cif_isp_compand_bls_config
  extends RecordView<'struct rkisp1_cif_isp_compand_bls_config'> {
  r: number;
  gr: number;
  gb: number;
  b: number;
}

export const rkisp1_cif_isp_compand_bls_config: Descriptor<rkisp1_cif_isp_compand_bls_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_compand_bls_config',
    `
  __u32 r;
  __u32 gr;
  __u32 gb;
  __u32 b;
`,
  );

/** `<linux/rkisp1-config.h>`: 576 bytes. */
export interface rkisp1_cif_isp_compand_curve_config
  extends RecordView<'struct rkisp1_cif_isp_compand_curve_config'> {
  get px(): Uint8Array;
  set px(value: Bytes);
  get x(): Uint32Array;
  set x(value: Iterable<Integer>);
  get y(): Uint32Array;
  set y(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_compand_curve_config: Descriptor<rkisp1_cif_isp_compand_curve_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_compand_curve_config',
    `
  __u8 px[64];
  __u32 x[64];
  __u32 y[64];
`,
  );

/** `<linux/rkisp1-config.h>`: 7 bytes. */
export interface rkisp1_cif_isp_cproc_config
  extends RecordView<'struct rkisp1_cif_isp_cproc_config'> {
  c_out_range: number;
  y_in_range: number;
  y_out_range: number;
  contrast: number;
  brightness: number;
  sat: number;
  hue: number;
}

export const rkisp1_cif_isp_cproc_config: Descriptor<rkisp1_cif_isp_cproc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_cproc_config',
    `
  __u8 c_out_range;
  __u8 y_in_range;
  __u8 y_out_range;
  __u8 contrast;
  __u8 brightness;
  __u8 sat;
  __u8 hue;
`,
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_cif_isp_ctk_config extends RecordView<'struct rkisp1_cif_isp_ctk_config'> {
  get coeff(): Elements<Elements<number>>;
  set coeff(value: Iterable<Iterable<number>>);
  get ct_offset(): Uint16Array;
  set ct_offset(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_ctk_config: Descriptor<rkisp1_cif_isp_ctk_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_ctk_config',
    `
  __u16 coeff[3][3];
  __u16 ct_offset[3];
`,
  );

/** `<linux/rkisp1-config.h>`: 92 bytes. */
export interface rkisp1_cif_isp_dpcc_config
  extends RecordView<'struct rkisp1_cif_isp_dpcc_config'> {
  mode: number;
  output_mode: number;
  set_use: number;
  get methods(): Elements<rkisp1_cif_isp_dpcc_methods_config>;
  set methods(value: Iterable<
    rkisp1_cif_isp_dpcc_methods_config | Init<rkisp1_cif_isp_dpcc_methods_config>
  >);
  ro_limits: number;
  rnd_offs: number;
}

export const rkisp1_cif_isp_dpcc_config: Descriptor<rkisp1_cif_isp_dpcc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpcc_config',
    `
  __u32 mode;
  __u32 output_mode;
  __u32 set_use;
  struct rkisp1_cif_isp_dpcc_methods_config methods[3];
  __u32 ro_limits;
  __u32 rnd_offs;
`,
    { uses: () => [rkisp1_cif_isp_dpcc_methods_config] },
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_cif_isp_dpcc_methods_config
  extends RecordView<'struct rkisp1_cif_isp_dpcc_methods_config'> {
  method: number;
  line_thresh: number;
  line_mad_fac: number;
  pg_fac: number;
  rnd_thresh: number;
  rg_fac: number;
}

export const rkisp1_cif_isp_dpcc_methods_config: Descriptor<rkisp1_cif_isp_dpcc_methods_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpcc_methods_config',
    `
  __u32 method;
  __u32 line_thresh;
  __u32 line_mad_fac;
  __u32 pg_fac;
  __u32 rnd_thresh;
  __u32 rg_fac;
`,
  );

/** `<linux/rkisp1-config.h>`: 72 bytes. */
export interface rkisp1_cif_isp_dpf_config extends RecordView<'struct rkisp1_cif_isp_dpf_config'> {
  get gain(): rkisp1_cif_isp_dpf_gain;
  set gain(value: rkisp1_cif_isp_dpf_gain | Init<rkisp1_cif_isp_dpf_gain>);
  get g_flt(): rkisp1_cif_isp_dpf_g_flt;
  set g_flt(value: rkisp1_cif_isp_dpf_g_flt | Init<rkisp1_cif_isp_dpf_g_flt>);
  get rb_flt(): rkisp1_cif_isp_dpf_rb_flt;
  set rb_flt(value: rkisp1_cif_isp_dpf_rb_flt | Init<rkisp1_cif_isp_dpf_rb_flt>);
  get nll(): rkisp1_cif_isp_dpf_nll;
  set nll(value: rkisp1_cif_isp_dpf_nll | Init<rkisp1_cif_isp_dpf_nll>);
}

export const rkisp1_cif_isp_dpf_config: Descriptor<rkisp1_cif_isp_dpf_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_config',
    `
  struct rkisp1_cif_isp_dpf_gain gain;
  struct rkisp1_cif_isp_dpf_g_flt g_flt;
  struct rkisp1_cif_isp_dpf_rb_flt rb_flt;
  struct rkisp1_cif_isp_dpf_nll nll;
`,
    {
      uses: () => [
        rkisp1_cif_isp_dpf_g_flt,
        rkisp1_cif_isp_dpf_gain,
        rkisp1_cif_isp_dpf_nll,
        rkisp1_cif_isp_dpf_rb_flt,
      ],
    },
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_dpf_g_flt extends RecordView<'struct rkisp1_cif_isp_dpf_g_flt'> {
  get spatial_coeff(): Uint8Array;
  set spatial_coeff(value: Bytes);
  gr_enable: number;
  gb_enable: number;
}

export const rkisp1_cif_isp_dpf_g_flt: Descriptor<rkisp1_cif_isp_dpf_g_flt> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_g_flt',
    `
  __u8 spatial_coeff[6];
  __u8 gr_enable;
  __u8 gb_enable;
`,
  );

/** `<linux/rkisp1-config.h>`: 12 bytes. */
export interface rkisp1_cif_isp_dpf_gain extends RecordView<'struct rkisp1_cif_isp_dpf_gain'> {
  mode: number;
  nf_r_gain: number;
  nf_b_gain: number;
  nf_gr_gain: number;
  nf_gb_gain: number;
}

export const rkisp1_cif_isp_dpf_gain: Descriptor<rkisp1_cif_isp_dpf_gain> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_gain',
    `
  __u32 mode;
  __u16 nf_r_gain;
  __u16 nf_b_gain;
  __u16 nf_gr_gain;
  __u16 nf_gb_gain;
`,
  );

/** `<linux/rkisp1-config.h>`: 40 bytes. */
export interface rkisp1_cif_isp_dpf_nll extends RecordView<'struct rkisp1_cif_isp_dpf_nll'> {
  get coeff(): Uint16Array;
  set coeff(value: Iterable<Integer>);
  scale_mode: number;
}

export const rkisp1_cif_isp_dpf_nll: Descriptor<rkisp1_cif_isp_dpf_nll> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_nll',
    `
  __u16 coeff[17];
  __u32 scale_mode;
`,
  );

/** `<linux/rkisp1-config.h>`: 12 bytes. */
export interface rkisp1_cif_isp_dpf_rb_flt extends RecordView<'struct rkisp1_cif_isp_dpf_rb_flt'> {
  fltsize: number;
  get spatial_coeff(): Uint8Array;
  set spatial_coeff(value: Bytes);
  r_enable: number;
  b_enable: number;
}

export const rkisp1_cif_isp_dpf_rb_flt: Descriptor<rkisp1_cif_isp_dpf_rb_flt> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_rb_flt',
    `
  __u32 fltsize;
  __u8 spatial_coeff[6];
  __u8 r_enable;
  __u8 b_enable;
`,
  );

/** `<linux/rkisp1-config.h>`: 3 bytes. */
export interface rkisp1_cif_isp_dpf_strength_config
  extends RecordView<'struct rkisp1_cif_isp_dpf_strength_config'> {
  r: number;
  g: number;
  b: number;
}

export const rkisp1_cif_isp_dpf_strength_config: Descriptor<rkisp1_cif_isp_dpf_strength_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_dpf_strength_config',
    `
  __u8 r;
  __u8 g;
  __u8 b;
`,
  );

/** `<linux/rkisp1-config.h>`: 48 bytes. */
export interface rkisp1_cif_isp_flt_config extends RecordView<'struct rkisp1_cif_isp_flt_config'> {
  mode: number;
  grn_stage1: number;
  chr_h_mode: number;
  chr_v_mode: number;
  thresh_bl0: number;
  thresh_bl1: number;
  thresh_sh0: number;
  thresh_sh1: number;
  lum_weight: number;
  fac_sh1: number;
  fac_sh0: number;
  fac_mid: number;
  fac_bl0: number;
  fac_bl1: number;
}

export const rkisp1_cif_isp_flt_config: Descriptor<rkisp1_cif_isp_flt_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_flt_config',
    `
  __u32 mode;
  __u8 grn_stage1;
  __u8 chr_h_mode;
  __u8 chr_v_mode;
  __u32 thresh_bl0;
  __u32 thresh_bl1;
  __u32 thresh_sh0;
  __u32 thresh_sh1;
  __u32 lum_weight;
  __u32 fac_sh1;
  __u32 fac_sh0;
  __u32 fac_mid;
  __u32 fac_bl0;
  __u32 fac_bl1;
`,
  );

/** `<linux/rkisp1-config.h>`: 34 bytes. */
export interface rkisp1_cif_isp_gamma_corr_curve
  extends RecordView<'struct rkisp1_cif_isp_gamma_corr_curve'> {
  get gamma_y(): Uint16Array;
  set gamma_y(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_gamma_corr_curve: Descriptor<rkisp1_cif_isp_gamma_corr_curve> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_gamma_corr_curve',
    `
  __u16 gamma_y[17];
`,
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_gamma_curve_x_axis_pnts
  extends RecordView<'struct rkisp1_cif_isp_gamma_curve_x_axis_pnts'> {
  gamma_dx0: number;
  gamma_dx1: number;
}

export const rkisp1_cif_isp_gamma_curve_x_axis_pnts: Descriptor<rkisp1_cif_isp_gamma_curve_x_axis_pnts> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_gamma_curve_x_axis_pnts',
    `
  __u32 gamma_dx0;
  __u32 gamma_dx1;
`,
  );

/** `<linux/rkisp1-config.h>`: 72 bytes. */
export interface rkisp1_cif_isp_goc_config extends RecordView<'struct rkisp1_cif_isp_goc_config'> {
  mode: number;
  get gamma_y(): Uint16Array;
  set gamma_y(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_goc_config: Descriptor<rkisp1_cif_isp_goc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_goc_config',
    `
  __u32 mode;
  __u16 gamma_y[34];
`,
  );

/** `<linux/rkisp1-config.h>`: 128 bytes. */
export interface rkisp1_cif_isp_hist_stat extends RecordView<'struct rkisp1_cif_isp_hist_stat'> {
  get hist_bins(): Uint32Array;
  set hist_bins(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_hist_stat: Descriptor<rkisp1_cif_isp_hist_stat> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_hist_stat',
    `
  __u32 hist_bins[32];
`,
  );

/** `<linux/rkisp1-config.h>`: 96 bytes. */
export interface rkisp1_cif_isp_hst_config extends RecordView<'struct rkisp1_cif_isp_hst_config'> {
  mode: number;
  histogram_predivider: number;
  get meas_window(): rkisp1_cif_isp_window;
  set meas_window(value: rkisp1_cif_isp_window | Init<rkisp1_cif_isp_window>);
  get hist_weight(): Uint8Array;
  set hist_weight(value: Bytes);
}

export const rkisp1_cif_isp_hst_config: Descriptor<rkisp1_cif_isp_hst_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_hst_config',
    `
  __u32 mode;
  __u8 histogram_predivider;
  struct rkisp1_cif_isp_window meas_window;
  __u8 hist_weight[81];
`,
    { uses: () => [rkisp1_cif_isp_window] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_cif_isp_ie_config extends RecordView<'struct rkisp1_cif_isp_ie_config'> {
  effect: number;
  color_sel: number;
  eff_mat_1: number;
  eff_mat_2: number;
  eff_mat_3: number;
  eff_mat_4: number;
  eff_mat_5: number;
  eff_tint: number;
}

export const rkisp1_cif_isp_ie_config: Descriptor<rkisp1_cif_isp_ie_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_ie_config',
    `
  __u16 effect;
  __u16 color_sel;
  __u16 eff_mat_1;
  __u16 eff_mat_2;
  __u16 eff_mat_3;
  __u16 eff_mat_4;
  __u16 eff_mat_5;
  __u16 eff_tint;
`,
  );

/** `<linux/rkisp1-config.h>`: 168 bytes. */
export interface rkisp1_cif_isp_isp_meas_cfg
  extends RecordView<'struct rkisp1_cif_isp_isp_meas_cfg'> {
  get awb_meas_config(): rkisp1_cif_isp_awb_meas_config;
  set awb_meas_config(value: rkisp1_cif_isp_awb_meas_config | Init<rkisp1_cif_isp_awb_meas_config>);
  get hst_config(): rkisp1_cif_isp_hst_config;
  set hst_config(value: rkisp1_cif_isp_hst_config | Init<rkisp1_cif_isp_hst_config>);
  get aec_config(): rkisp1_cif_isp_aec_config;
  set aec_config(value: rkisp1_cif_isp_aec_config | Init<rkisp1_cif_isp_aec_config>);
  get afc_config(): rkisp1_cif_isp_afc_config;
  set afc_config(value: rkisp1_cif_isp_afc_config | Init<rkisp1_cif_isp_afc_config>);
}

export const rkisp1_cif_isp_isp_meas_cfg: Descriptor<rkisp1_cif_isp_isp_meas_cfg> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_isp_meas_cfg',
    `
  struct rkisp1_cif_isp_awb_meas_config awb_meas_config;
  struct rkisp1_cif_isp_hst_config hst_config;
  struct rkisp1_cif_isp_aec_config aec_config;
  struct rkisp1_cif_isp_afc_config afc_config;
`,
    {
      uses: () => [
        rkisp1_cif_isp_aec_config,
        rkisp1_cif_isp_afc_config,
        rkisp1_cif_isp_awb_meas_config,
        rkisp1_cif_isp_hst_config,
      ],
    },
  );

/** `<linux/rkisp1-config.h>`: 2868 bytes. */
export interface rkisp1_cif_isp_isp_other_cfg
  extends RecordView<'struct rkisp1_cif_isp_isp_other_cfg'> {
  get dpcc_config(): rkisp1_cif_isp_dpcc_config;
  set dpcc_config(value: rkisp1_cif_isp_dpcc_config | Init<rkisp1_cif_isp_dpcc_config>);
  get bls_config(): rkisp1_cif_isp_bls_config;
  set bls_config(value: rkisp1_cif_isp_bls_config | Init<rkisp1_cif_isp_bls_config>);
  get sdg_config(): rkisp1_cif_isp_sdg_config;
  set sdg_config(value: rkisp1_cif_isp_sdg_config | Init<rkisp1_cif_isp_sdg_config>);
  get lsc_config(): rkisp1_cif_isp_lsc_config;
  set lsc_config(value: rkisp1_cif_isp_lsc_config | Init<rkisp1_cif_isp_lsc_config>);
  get awb_gain_config(): rkisp1_cif_isp_awb_gain_config;
  set awb_gain_config(value: rkisp1_cif_isp_awb_gain_config | Init<rkisp1_cif_isp_awb_gain_config>);
  get flt_config(): rkisp1_cif_isp_flt_config;
  set flt_config(value: rkisp1_cif_isp_flt_config | Init<rkisp1_cif_isp_flt_config>);
  get bdm_config(): rkisp1_cif_isp_bdm_config;
  set bdm_config(value: rkisp1_cif_isp_bdm_config | Init<rkisp1_cif_isp_bdm_config>);
  get ctk_config(): rkisp1_cif_isp_ctk_config;
  set ctk_config(value: rkisp1_cif_isp_ctk_config | Init<rkisp1_cif_isp_ctk_config>);
  get goc_config(): rkisp1_cif_isp_goc_config;
  set goc_config(value: rkisp1_cif_isp_goc_config | Init<rkisp1_cif_isp_goc_config>);
  get dpf_config(): rkisp1_cif_isp_dpf_config;
  set dpf_config(value: rkisp1_cif_isp_dpf_config | Init<rkisp1_cif_isp_dpf_config>);
  get dpf_strength_config(): rkisp1_cif_isp_dpf_strength_config;
  set dpf_strength_config(value:
    | rkisp1_cif_isp_dpf_strength_config
    | Init<rkisp1_cif_isp_dpf_strength_config>);
  get cproc_config(): rkisp1_cif_isp_cproc_config;
  set cproc_config(value: rkisp1_cif_isp_cproc_config | Init<rkisp1_cif_isp_cproc_config>);
  get ie_config(): rkisp1_cif_isp_ie_config;
  set ie_config(value: rkisp1_cif_isp_ie_config | Init<rkisp1_cif_isp_ie_config>);
}

export const rkisp1_cif_isp_isp_other_cfg: Descriptor<rkisp1_cif_isp_isp_other_cfg> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_isp_other_cfg',
    `
  struct rkisp1_cif_isp_dpcc_config dpcc_config;
  struct rkisp1_cif_isp_bls_config bls_config;
  struct rkisp1_cif_isp_sdg_config sdg_config;
  struct rkisp1_cif_isp_lsc_config lsc_config;
  struct rkisp1_cif_isp_awb_gain_config awb_gain_config;
  struct rkisp1_cif_isp_flt_config flt_config;
  struct rkisp1_cif_isp_bdm_config bdm_config;
  struct rkisp1_cif_isp_ctk_config ctk_config;
  struct rkisp1_cif_isp_goc_config goc_config;
  struct rkisp1_cif_isp_dpf_config dpf_config;
  struct rkisp1_cif_isp_dpf_strength_config dpf_strength_config;
  struct rkisp1_cif_isp_cproc_config cproc_config;
  struct rkisp1_cif_isp_ie_config ie_config;
`,
    {
      uses: () => [
        rkisp1_cif_isp_awb_gain_config,
        rkisp1_cif_isp_bdm_config,
        rkisp1_cif_isp_bls_config,
        rkisp1_cif_isp_cproc_config,
        rkisp1_cif_isp_ctk_config,
        rkisp1_cif_isp_dpcc_config,
        rkisp1_cif_isp_dpf_config,
        rkisp1_cif_isp_dpf_strength_config,
        rkisp1_cif_isp_flt_config,
        rkisp1_cif_isp_goc_config,
        rkisp1_cif_isp_ie_config,
        rkisp1_cif_isp_lsc_config,
        rkisp1_cif_isp_sdg_config,
      ],
    },
  );

/** `<linux/rkisp1-config.h>`: 2380 bytes. */
export interface rkisp1_cif_isp_lsc_config extends RecordView<'struct rkisp1_cif_isp_lsc_config'> {
  get r_data_tbl(): Elements<Elements<number>>;
  set r_data_tbl(value: Iterable<Iterable<number>>);
  get gr_data_tbl(): Elements<Elements<number>>;
  set gr_data_tbl(value: Iterable<Iterable<number>>);
  get gb_data_tbl(): Elements<Elements<number>>;
  set gb_data_tbl(value: Iterable<Iterable<number>>);
  get b_data_tbl(): Elements<Elements<number>>;
  set b_data_tbl(value: Iterable<Iterable<number>>);
  get x_grad_tbl(): Uint16Array;
  set x_grad_tbl(value: Iterable<Integer>);
  get y_grad_tbl(): Uint16Array;
  set y_grad_tbl(value: Iterable<Integer>);
  get x_size_tbl(): Uint16Array;
  set x_size_tbl(value: Iterable<Integer>);
  get y_size_tbl(): Uint16Array;
  set y_size_tbl(value: Iterable<Integer>);
  config_width: number;
  config_height: number;
}

export const rkisp1_cif_isp_lsc_config: Descriptor<rkisp1_cif_isp_lsc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_lsc_config',
    `
  __u16 r_data_tbl[17][17];
  __u16 gr_data_tbl[17][17];
  __u16 gb_data_tbl[17][17];
  __u16 b_data_tbl[17][17];
  __u16 x_grad_tbl[8];
  __u16 y_grad_tbl[8];
  __u16 x_size_tbl[8];
  __u16 y_size_tbl[8];
  __u16 config_width;
  __u16 config_height;
`,
  );

/** `<linux/rkisp1-config.h>`: 112 bytes. */
export interface rkisp1_cif_isp_sdg_config extends RecordView<'struct rkisp1_cif_isp_sdg_config'> {
  get curve_r(): rkisp1_cif_isp_gamma_corr_curve;
  set curve_r(value: rkisp1_cif_isp_gamma_corr_curve | Init<rkisp1_cif_isp_gamma_corr_curve>);
  get curve_g(): rkisp1_cif_isp_gamma_corr_curve;
  set curve_g(value: rkisp1_cif_isp_gamma_corr_curve | Init<rkisp1_cif_isp_gamma_corr_curve>);
  get curve_b(): rkisp1_cif_isp_gamma_corr_curve;
  set curve_b(value: rkisp1_cif_isp_gamma_corr_curve | Init<rkisp1_cif_isp_gamma_corr_curve>);
  get xa_pnts(): rkisp1_cif_isp_gamma_curve_x_axis_pnts;
  set xa_pnts(value:
    | rkisp1_cif_isp_gamma_curve_x_axis_pnts
    | Init<rkisp1_cif_isp_gamma_curve_x_axis_pnts>);
}

export const rkisp1_cif_isp_sdg_config: Descriptor<rkisp1_cif_isp_sdg_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_sdg_config',
    `
  struct rkisp1_cif_isp_gamma_corr_curve curve_r;
  struct rkisp1_cif_isp_gamma_corr_curve curve_g;
  struct rkisp1_cif_isp_gamma_corr_curve curve_b;
  struct rkisp1_cif_isp_gamma_curve_x_axis_pnts xa_pnts;
`,
    { uses: () => [rkisp1_cif_isp_gamma_corr_curve, rkisp1_cif_isp_gamma_curve_x_axis_pnts] },
  );

/** `<linux/rkisp1-config.h>`: 252 bytes. */
export interface rkisp1_cif_isp_stat extends RecordView<'struct rkisp1_cif_isp_stat'> {
  get awb(): rkisp1_cif_isp_awb_stat;
  set awb(value: rkisp1_cif_isp_awb_stat | Init<rkisp1_cif_isp_awb_stat>);
  get ae(): rkisp1_cif_isp_ae_stat;
  set ae(value: rkisp1_cif_isp_ae_stat | Init<rkisp1_cif_isp_ae_stat>);
  get af(): rkisp1_cif_isp_af_stat;
  set af(value: rkisp1_cif_isp_af_stat | Init<rkisp1_cif_isp_af_stat>);
  get hist(): rkisp1_cif_isp_hist_stat;
  set hist(value: rkisp1_cif_isp_hist_stat | Init<rkisp1_cif_isp_hist_stat>);
}

export const rkisp1_cif_isp_stat: Descriptor<rkisp1_cif_isp_stat> = /* @__PURE__ */ declareStruct(
  'rkisp1_cif_isp_stat',
  `
  struct rkisp1_cif_isp_awb_stat awb;
  struct rkisp1_cif_isp_ae_stat ae;
  struct rkisp1_cif_isp_af_stat af;
  struct rkisp1_cif_isp_hist_stat hist;
`,
  {
    uses: () => [
      rkisp1_cif_isp_ae_stat,
      rkisp1_cif_isp_af_stat,
      rkisp1_cif_isp_awb_stat,
      rkisp1_cif_isp_hist_stat,
    ],
  },
);

/** `<linux/rkisp1-config.h>`: 100 bytes. */
export interface rkisp1_cif_isp_wdr_config extends RecordView<'struct rkisp1_cif_isp_wdr_config'> {
  get tone_curve(): rkisp1_cif_isp_wdr_tone_curve;
  set tone_curve(value: rkisp1_cif_isp_wdr_tone_curve | Init<rkisp1_cif_isp_wdr_tone_curve>);
  get iref_config(): rkisp1_cif_isp_wdr_iref_config;
  set iref_config(value: rkisp1_cif_isp_wdr_iref_config | Init<rkisp1_cif_isp_wdr_iref_config>);
  rgb_offset: number;
  luma_offset: number;
  dmin_thresh: number;
  dmin_strength: number;
  use_rgb_colorspace: number;
  bypass_chroma_mapping: number;
  use_iref: number;
}

export const rkisp1_cif_isp_wdr_config: Descriptor<rkisp1_cif_isp_wdr_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_wdr_config',
    `
  struct rkisp1_cif_isp_wdr_tone_curve tone_curve;
  struct rkisp1_cif_isp_wdr_iref_config iref_config;
  __u16 rgb_offset;
  __u16 luma_offset;
  __u16 dmin_thresh;
  __u8 dmin_strength;
  __u8 use_rgb_colorspace;
  __u8 bypass_chroma_mapping;
  __u8 use_iref;
`,
    { uses: () => [rkisp1_cif_isp_wdr_iref_config, rkisp1_cif_isp_wdr_tone_curve] },
  );

/** `<linux/rkisp1-config.h>`: 4 bytes. */
export interface rkisp1_cif_isp_wdr_iref_config
  extends RecordView<'struct rkisp1_cif_isp_wdr_iref_config'> {
  rgb_factor: number;
  use_y9_8: number;
  use_rgb7_8: number;
  disable_transient: number;
}

export const rkisp1_cif_isp_wdr_iref_config: Descriptor<rkisp1_cif_isp_wdr_iref_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_wdr_iref_config',
    `
  __u8 rgb_factor;
  __u8 use_y9_8;
  __u8 use_rgb7_8;
  __u8 disable_transient;
`,
  );

/** `<linux/rkisp1-config.h>`: 84 bytes. */
export interface rkisp1_cif_isp_wdr_tone_curve
  extends RecordView<'struct rkisp1_cif_isp_wdr_tone_curve'> {
  get dY(): Uint32Array;
  set dY(value: Iterable<Integer>);
  get ym(): Uint16Array;
  set ym(value: Iterable<Integer>);
}

export const rkisp1_cif_isp_wdr_tone_curve: Descriptor<rkisp1_cif_isp_wdr_tone_curve> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_wdr_tone_curve',
    `
  __u32 dY[4];
  __u16 ym[33];
`,
  );

/** `<linux/rkisp1-config.h>`: 8 bytes. */
export interface rkisp1_cif_isp_window extends RecordView<'struct rkisp1_cif_isp_window'> {
  h_offs: number;
  v_offs: number;
  h_size: number;
  v_size: number;
}

export const rkisp1_cif_isp_window: Descriptor<rkisp1_cif_isp_window> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_cif_isp_window',
    `
  __u16 h_offs;
  __u16 v_offs;
  __u16 h_size;
  __u16 v_size;
`,
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_ext_params_aec_config
  extends RecordView<'struct rkisp1_ext_params_aec_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_aec_config;
  set config(value: rkisp1_cif_isp_aec_config | Init<rkisp1_cif_isp_aec_config>);
}

export const rkisp1_ext_params_aec_config: Descriptor<rkisp1_ext_params_aec_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_aec_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_aec_config config;
`,
    { uses: () => [rkisp1_cif_isp_aec_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 48 bytes. */
export interface rkisp1_ext_params_afc_config
  extends RecordView<'struct rkisp1_ext_params_afc_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_afc_config;
  set config(value: rkisp1_cif_isp_afc_config | Init<rkisp1_cif_isp_afc_config>);
}

export const rkisp1_ext_params_afc_config: Descriptor<rkisp1_ext_params_afc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_afc_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_afc_config config;
`,
    { uses: () => [rkisp1_cif_isp_afc_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_ext_params_awb_gain_config
  extends RecordView<'struct rkisp1_ext_params_awb_gain_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_awb_gain_config;
  set config(value: rkisp1_cif_isp_awb_gain_config | Init<rkisp1_cif_isp_awb_gain_config>);
}

export const rkisp1_ext_params_awb_gain_config: Descriptor<rkisp1_ext_params_awb_gain_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_awb_gain_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_awb_gain_config config;
`,
    { uses: () => [rkisp1_cif_isp_awb_gain_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 32 bytes. */
export interface rkisp1_ext_params_awb_meas_config
  extends RecordView<'struct rkisp1_ext_params_awb_meas_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_awb_meas_config;
  set config(value: rkisp1_cif_isp_awb_meas_config | Init<rkisp1_cif_isp_awb_meas_config>);
}

export const rkisp1_ext_params_awb_meas_config: Descriptor<rkisp1_ext_params_awb_meas_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_awb_meas_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_awb_meas_config config;
`,
    { uses: () => [rkisp1_cif_isp_awb_meas_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_ext_params_bdm_config
  extends RecordView<'struct rkisp1_ext_params_bdm_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_bdm_config;
  set config(value: rkisp1_cif_isp_bdm_config | Init<rkisp1_cif_isp_bdm_config>);
}

export const rkisp1_ext_params_bdm_config: Descriptor<rkisp1_ext_params_bdm_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_bdm_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_bdm_config config;
`,
    { uses: () => [rkisp1_cif_isp_bdm_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 40 bytes. */
export interface rkisp1_ext_params_bls_config
  extends RecordView<'struct rkisp1_ext_params_bls_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_bls_config;
  set config(value: rkisp1_cif_isp_bls_config | Init<rkisp1_cif_isp_bls_config>);
}

export const rkisp1_ext_params_bls_config: Descriptor<rkisp1_ext_params_bls_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_bls_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_bls_config config;
`,
    { uses: () => [rkisp1_cif_isp_bls_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 32 bytes. */
export interface rkisp1_ext_params_cac_config
  extends RecordView<'struct rkisp1_ext_params_cac_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_cac_config;
  set config(value: rkisp1_cif_isp_cac_config | Init<rkisp1_cif_isp_cac_config>);
}

export const rkisp1_ext_params_cac_config: Descriptor<rkisp1_ext_params_cac_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_cac_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_cac_config config;
`,
    { uses: () => [rkisp1_cif_isp_cac_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 4544 bytes. */
export interface rkisp1_ext_params_cfg extends RecordView<'struct rkisp1_ext_params_cfg'> {
  version: number;
  data_size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const rkisp1_ext_params_cfg: Descriptor<rkisp1_ext_params_cfg> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_cfg',
    `
  __u32 version;
  __u32 data_size;
  __u8 data[4536];
`,
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_ext_params_compand_bls_config
  extends RecordView<'struct rkisp1_ext_params_compand_bls_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_compand_bls_config;
  set config(value: rkisp1_cif_isp_compand_bls_config | Init<rkisp1_cif_isp_compand_bls_config>);
}

export const rkisp1_ext_params_compand_bls_config: Descriptor<rkisp1_ext_params_compand_bls_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_compand_bls_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_compand_bls_config config;
`,
    { uses: () => [rkisp1_cif_isp_compand_bls_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 584 bytes. */
export interface rkisp1_ext_params_compand_curve_config
  extends RecordView<'struct rkisp1_ext_params_compand_curve_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_compand_curve_config;
  set config(value:
    | rkisp1_cif_isp_compand_curve_config
    | Init<rkisp1_cif_isp_compand_curve_config>);
}

export const rkisp1_ext_params_compand_curve_config: Descriptor<rkisp1_ext_params_compand_curve_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_compand_curve_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_compand_curve_config config;
`,
    { uses: () => [rkisp1_cif_isp_compand_curve_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_ext_params_cproc_config
  extends RecordView<'struct rkisp1_ext_params_cproc_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_cproc_config;
  set config(value: rkisp1_cif_isp_cproc_config | Init<rkisp1_cif_isp_cproc_config>);
}

export const rkisp1_ext_params_cproc_config: Descriptor<rkisp1_ext_params_cproc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_cproc_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_cproc_config config;
`,
    { uses: () => [rkisp1_cif_isp_cproc_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 32 bytes. */
export interface rkisp1_ext_params_ctk_config
  extends RecordView<'struct rkisp1_ext_params_ctk_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_ctk_config;
  set config(value: rkisp1_cif_isp_ctk_config | Init<rkisp1_cif_isp_ctk_config>);
}

export const rkisp1_ext_params_ctk_config: Descriptor<rkisp1_ext_params_ctk_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_ctk_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_ctk_config config;
`,
    { uses: () => [rkisp1_cif_isp_ctk_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 104 bytes. */
export interface rkisp1_ext_params_dpcc_config
  extends RecordView<'struct rkisp1_ext_params_dpcc_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_dpcc_config;
  set config(value: rkisp1_cif_isp_dpcc_config | Init<rkisp1_cif_isp_dpcc_config>);
}

export const rkisp1_ext_params_dpcc_config: Descriptor<rkisp1_ext_params_dpcc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_dpcc_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_dpcc_config config;
`,
    { uses: () => [rkisp1_cif_isp_dpcc_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 80 bytes. */
export interface rkisp1_ext_params_dpf_config
  extends RecordView<'struct rkisp1_ext_params_dpf_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_dpf_config;
  set config(value: rkisp1_cif_isp_dpf_config | Init<rkisp1_cif_isp_dpf_config>);
}

export const rkisp1_ext_params_dpf_config: Descriptor<rkisp1_ext_params_dpf_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_dpf_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_dpf_config config;
`,
    { uses: () => [rkisp1_cif_isp_dpf_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 16 bytes. */
export interface rkisp1_ext_params_dpf_strength_config
  extends RecordView<'struct rkisp1_ext_params_dpf_strength_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_dpf_strength_config;
  set config(value: rkisp1_cif_isp_dpf_strength_config | Init<rkisp1_cif_isp_dpf_strength_config>);
}

export const rkisp1_ext_params_dpf_strength_config: Descriptor<rkisp1_ext_params_dpf_strength_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_dpf_strength_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_dpf_strength_config config;
`,
    { uses: () => [rkisp1_cif_isp_dpf_strength_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 56 bytes. */
export interface rkisp1_ext_params_flt_config
  extends RecordView<'struct rkisp1_ext_params_flt_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_flt_config;
  set config(value: rkisp1_cif_isp_flt_config | Init<rkisp1_cif_isp_flt_config>);
}

export const rkisp1_ext_params_flt_config: Descriptor<rkisp1_ext_params_flt_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_flt_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_flt_config config;
`,
    { uses: () => [rkisp1_cif_isp_flt_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 80 bytes. */
export interface rkisp1_ext_params_goc_config
  extends RecordView<'struct rkisp1_ext_params_goc_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_goc_config;
  set config(value: rkisp1_cif_isp_goc_config | Init<rkisp1_cif_isp_goc_config>);
}

export const rkisp1_ext_params_goc_config: Descriptor<rkisp1_ext_params_goc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_goc_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_goc_config config;
`,
    { uses: () => [rkisp1_cif_isp_goc_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 104 bytes. */
export interface rkisp1_ext_params_hst_config
  extends RecordView<'struct rkisp1_ext_params_hst_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_hst_config;
  set config(value: rkisp1_cif_isp_hst_config | Init<rkisp1_cif_isp_hst_config>);
}

export const rkisp1_ext_params_hst_config: Descriptor<rkisp1_ext_params_hst_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_hst_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_hst_config config;
`,
    { uses: () => [rkisp1_cif_isp_hst_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 24 bytes. */
export interface rkisp1_ext_params_ie_config
  extends RecordView<'struct rkisp1_ext_params_ie_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_ie_config;
  set config(value: rkisp1_cif_isp_ie_config | Init<rkisp1_cif_isp_ie_config>);
}

export const rkisp1_ext_params_ie_config: Descriptor<rkisp1_ext_params_ie_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_ie_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_ie_config config;
`,
    { uses: () => [rkisp1_cif_isp_ie_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 2392 bytes. */
export interface rkisp1_ext_params_lsc_config
  extends RecordView<'struct rkisp1_ext_params_lsc_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_lsc_config;
  set config(value: rkisp1_cif_isp_lsc_config | Init<rkisp1_cif_isp_lsc_config>);
}

export const rkisp1_ext_params_lsc_config: Descriptor<rkisp1_ext_params_lsc_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_lsc_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_lsc_config config;
`,
    { uses: () => [rkisp1_cif_isp_lsc_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 120 bytes. */
export interface rkisp1_ext_params_sdg_config
  extends RecordView<'struct rkisp1_ext_params_sdg_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_sdg_config;
  set config(value: rkisp1_cif_isp_sdg_config | Init<rkisp1_cif_isp_sdg_config>);
}

export const rkisp1_ext_params_sdg_config: Descriptor<rkisp1_ext_params_sdg_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_sdg_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_sdg_config config;
`,
    { uses: () => [rkisp1_cif_isp_sdg_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 112 bytes. */
export interface rkisp1_ext_params_wdr_config
  extends RecordView<'struct rkisp1_ext_params_wdr_config'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get config(): rkisp1_cif_isp_wdr_config;
  set config(value: rkisp1_cif_isp_wdr_config | Init<rkisp1_cif_isp_wdr_config>);
}

export const rkisp1_ext_params_wdr_config: Descriptor<rkisp1_ext_params_wdr_config> =
  /* @__PURE__ */ declareStruct(
    'rkisp1_ext_params_wdr_config',
    `
  struct v4l2_isp_block_header header;
  struct rkisp1_cif_isp_wdr_config config;
`,
    { uses: () => [rkisp1_cif_isp_wdr_config, v4l2_isp_block_header] },
  );

/** `<linux/rkisp1-config.h>`: 3048 bytes. */
export interface rkisp1_params_cfg extends RecordView<'struct rkisp1_params_cfg'> {
  module_en_update: number;
  module_ens: number;
  module_cfg_update: number;
  get meas(): rkisp1_cif_isp_isp_meas_cfg;
  set meas(value: rkisp1_cif_isp_isp_meas_cfg | Init<rkisp1_cif_isp_isp_meas_cfg>);
  get others(): rkisp1_cif_isp_isp_other_cfg;
  set others(value: rkisp1_cif_isp_isp_other_cfg | Init<rkisp1_cif_isp_isp_other_cfg>);
}

export const rkisp1_params_cfg: Descriptor<rkisp1_params_cfg> = /* @__PURE__ */ declareStruct(
  'rkisp1_params_cfg',
  `
  __u32 module_en_update;
  __u32 module_ens;
  __u32 module_cfg_update;
  struct rkisp1_cif_isp_isp_meas_cfg meas;
  struct rkisp1_cif_isp_isp_other_cfg others;
`,
  { uses: () => [rkisp1_cif_isp_isp_meas_cfg, rkisp1_cif_isp_isp_other_cfg] },
);

/** `<linux/rkisp1-config.h>`: 260 bytes. */
export interface rkisp1_stat_buffer extends RecordView<'struct rkisp1_stat_buffer'> {
  meas_type: number;
  frame_id: number;
  get params(): rkisp1_cif_isp_stat;
  set params(value: rkisp1_cif_isp_stat | Init<rkisp1_cif_isp_stat>);
}

export const rkisp1_stat_buffer: Descriptor<rkisp1_stat_buffer> = /* @__PURE__ */ declareStruct(
  'rkisp1_stat_buffer',
  `
  __u32 meas_type;
  __u32 frame_id;
  struct rkisp1_cif_isp_stat params;
`,
  { uses: () => [rkisp1_cif_isp_stat] },
);
