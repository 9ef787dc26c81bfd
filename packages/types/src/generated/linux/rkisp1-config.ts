// Generated from Linux 7.3.4 <linux/rkisp1-config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_media_v4l2_isp_h from './media/v4l2-isp.ts';

export const RKISP1_CID_SUPPORTED_PARAMS_BLOCKS = 9968417,
  RKISP1_CIF_ISP_AE_MEAN_MAX = 81,
  RKISP1_CIF_ISP_AE_MEAN_MAX_V10 = 25,
  RKISP1_CIF_ISP_AE_MEAN_MAX_V12 = 81,
  RKISP1_CIF_ISP_AFM_MAX_WINDOWS = 3,
  RKISP1_CIF_ISP_AWB_MAX_FRAMES = 7,
  RKISP1_CIF_ISP_AWB_MAX_GRID = 1,
  RKISP1_CIF_ISP_AWB_MODE_MANUAL = 0,
  RKISP1_CIF_ISP_AWB_MODE_RGB = 1,
  RKISP1_CIF_ISP_AWB_MODE_YCBCR = 2,
  RKISP1_CIF_ISP_BDM_MAX_TH = 255,
  RKISP1_CIF_ISP_BLS_FIX_MASK = 8191,
  RKISP1_CIF_ISP_BLS_FIX_SUB_MAX = 4095,
  RKISP1_CIF_ISP_BLS_FIX_SUB_MIN = 4294963200,
  RKISP1_CIF_ISP_BLS_SAMPLES_MAX = 18,
  RKISP1_CIF_ISP_BLS_START_H_MAX = 4095,
  RKISP1_CIF_ISP_BLS_START_V_MAX = 4095,
  RKISP1_CIF_ISP_BLS_STOP_H_MAX = 4095,
  RKISP1_CIF_ISP_BLS_STOP_V_MAX = 4095,
  RKISP1_CIF_ISP_CAC_H_CLIP_MODE_4PX = 0,
  RKISP1_CIF_ISP_CAC_H_CLIP_MODE_4_5PX = 1,
  RKISP1_CIF_ISP_CAC_V_CLIP_MODE_2PX = 0,
  RKISP1_CIF_ISP_CAC_V_CLIP_MODE_3PX = 1,
  RKISP1_CIF_ISP_CAC_V_CLIP_MODE_3_4PX = 2,
  RKISP1_CIF_ISP_COMPAND_NUM_POINTS = 64,
  RKISP1_CIF_ISP_CTK_COEFF_MAX = 256,
  RKISP1_CIF_ISP_CTK_OFFSET_MAX = 2048,
  RKISP1_CIF_ISP_DEGAMMA_CURVE_SIZE = 17,
  RKISP1_CIF_ISP_DPCC_METHODS_MAX = 3,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_GREEN_ENABLE = 2,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_RED_BLUE_ENABLE = 512,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_GREEN_ENABLE = 1,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_RED_BLUE_ENABLE = 256,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_GREEN_ENABLE = 16,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_RED_BLUE_ENABLE = 4096,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_GREEN_ENABLE = 8,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_RED_BLUE_ENABLE = 2048,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_GREEN_ENABLE = 4,
  RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_RED_BLUE_ENABLE = 1024,
  RKISP1_CIF_ISP_DPCC_MODE_STAGE1_ENABLE = 4,
  RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_G_3X3 = 4,
  RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_G_CENTER = 1,
  RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_RB_CENTER = 2,
  RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_RB_3X3 = 8,
  RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_FIX_SET = 8,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_GAINS = 4,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_LSC_GAINS = 5,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_DISABLED = 0,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_LSC_GAINS = 2,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_MAX = 6,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_GAINS = 1,
  RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_LSC_GAINS = 3,
  RKISP1_CIF_ISP_DPF_MAX_NLF_COEFFS = 17,
  RKISP1_CIF_ISP_DPF_MAX_SPATIAL_COEFFS = 6,
  RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_13x9 = 0,
  RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_9x9 = 1,
  RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_0 = 0,
  RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_1 = 1,
  RKISP1_CIF_ISP_EXP_MEASURING_MODE_0 = 0,
  RKISP1_CIF_ISP_EXP_MEASURING_MODE_1 = 1,
  RKISP1_CIF_ISP_FLT_DYNAMIC_MODE = 1,
  RKISP1_CIF_ISP_FLT_STATIC_MODE = 0,
  RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES = 34,
  RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V10 = 17,
  RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V12 = 34,
  RKISP1_CIF_ISP_GOC_MODE_EQUIDISTANT = 1,
  RKISP1_CIF_ISP_GOC_MODE_LOGARITHMIC = 0,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_B_HISTOGRAM = 4,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_DISABLE = 0,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_G_HISTOGRAM = 3,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_RGB_COMBINED = 1,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_R_HISTOGRAM = 2,
  RKISP1_CIF_ISP_HISTOGRAM_MODE_Y_HISTOGRAM = 5,
  RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE = 81,
  RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V10 = 25,
  RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V12 = 81,
  RKISP1_CIF_ISP_HIST_BIN_N_MAX = 32,
  RKISP1_CIF_ISP_HIST_BIN_N_MAX_V10 = 16,
  RKISP1_CIF_ISP_HIST_BIN_N_MAX_V12 = 32,
  RKISP1_CIF_ISP_LSC_SAMPLES_MAX = 17,
  RKISP1_CIF_ISP_LSC_SECTORS_TBL_SIZE = 8,
  RKISP1_CIF_ISP_MODULE_AEC = 16384,
  RKISP1_CIF_ISP_MODULE_AFC = 2048,
  RKISP1_CIF_ISP_MODULE_AWB = 4096,
  RKISP1_CIF_ISP_MODULE_AWB_GAIN = 32,
  RKISP1_CIF_ISP_MODULE_BDM = 128,
  RKISP1_CIF_ISP_MODULE_BLS = 2,
  RKISP1_CIF_ISP_MODULE_CPROC = 1024,
  RKISP1_CIF_ISP_MODULE_CTK = 256,
  RKISP1_CIF_ISP_MODULE_DPCC = 1,
  RKISP1_CIF_ISP_MODULE_DPF = 65536,
  RKISP1_CIF_ISP_MODULE_DPF_STRENGTH = 131072,
  RKISP1_CIF_ISP_MODULE_FLT = 64,
  RKISP1_CIF_ISP_MODULE_GOC = 512,
  RKISP1_CIF_ISP_MODULE_HST = 8,
  RKISP1_CIF_ISP_MODULE_IE = 8192,
  RKISP1_CIF_ISP_MODULE_LSC = 16,
  RKISP1_CIF_ISP_MODULE_SDG = 4,
  RKISP1_CIF_ISP_MODULE_WDR = 32768,
  RKISP1_CIF_ISP_NLL_SCALE_LINEAR = 0,
  RKISP1_CIF_ISP_NLL_SCALE_LOGARITHMIC = 1,
  RKISP1_CIF_ISP_STAT_AFM = 4,
  RKISP1_CIF_ISP_STAT_AUTOEXP = 2,
  RKISP1_CIF_ISP_STAT_AWB = 1,
  RKISP1_CIF_ISP_STAT_HIST = 8,
  RKISP1_CIF_ISP_WDR_CURVE_NUM_COEFF = 33,
  RKISP1_CIF_ISP_WDR_CURVE_NUM_DY_REGS = 4,
  RKISP1_CIF_ISP_WDR_CURVE_NUM_INTERV = 32,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS = 15,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS = 16,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN = 3,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS = 13,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM = 5,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS = 0,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_CAC = 21,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS = 17,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS = 19,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND = 18,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC = 10,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK = 6,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC = 1,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF = 8,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH = 9,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT = 4,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC = 7,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS = 14,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_IE = 11,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC = 12,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG = 2,
  RKISP1_EXT_PARAMS_BLOCK_TYPE_WDR = 20,
  RKISP1_EXT_PARAMS_FL_BLOCK_DISABLE = 1,
  RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE = 2,
  RKISP1_EXT_PARAMS_MAX_SIZE = 4536,
  RKISP1_EXT_PARAM_BUFFER_V1 = 1,
  RKISP1_V10 = 10,
  RKISP1_V11 = 11,
  RKISP1_V12 = 12,
  RKISP1_V13 = 13,
  RKISP1_V_IMX8MP = 14;
export declare namespace struct {
  /** `<linux/rkisp1-config.h>`: 90 bytes. */
  interface rkisp1_cif_isp_ae_stat extends RecordView<'struct rkisp1_cif_isp_ae_stat'> {
    get exp_mean(): Uint8Array;
    set exp_mean(value: Bytes);
    get bls_val(): struct.rkisp1_cif_isp_bls_meas_val;
    set bls_val(value: From<struct.rkisp1_cif_isp_bls_meas_val>);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_cif_isp_aec_config extends RecordView<'struct rkisp1_cif_isp_aec_config'> {
    mode: number;
    autostop: number;
    get meas_window(): struct.rkisp1_cif_isp_window;
    set meas_window(value: From<struct.rkisp1_cif_isp_window>);
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_af_meas_val extends RecordView<'struct rkisp1_cif_isp_af_meas_val'> {
    sum: number;
    lum: number;
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_cif_isp_af_stat extends RecordView<'struct rkisp1_cif_isp_af_stat'> {
    get window(): Elements<struct.rkisp1_cif_isp_af_meas_val>;
    set window(value: Iterable<From<struct.rkisp1_cif_isp_af_meas_val>>);
  }

  /** `<linux/rkisp1-config.h>`: 36 bytes. */
  interface rkisp1_cif_isp_afc_config extends RecordView<'struct rkisp1_cif_isp_afc_config'> {
    num_afm_win: number;
    get afm_win(): Elements<struct.rkisp1_cif_isp_window>;
    set afm_win(value: Iterable<From<struct.rkisp1_cif_isp_window>>);
    thres: number;
    var_shift: number;
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_awb_gain_config
    extends RecordView<'struct rkisp1_cif_isp_awb_gain_config'> {
    gain_red: number;
    gain_green_r: number;
    gain_blue: number;
    gain_green_b: number;
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_awb_meas extends RecordView<'struct rkisp1_cif_isp_awb_meas'> {
    cnt: number;
    mean_y_or_g: number;
    mean_cb_or_b: number;
    mean_cr_or_r: number;
  }

  /** `<linux/rkisp1-config.h>`: 20 bytes. */
  interface rkisp1_cif_isp_awb_meas_config
    extends RecordView<'struct rkisp1_cif_isp_awb_meas_config'> {
    get awb_wnd(): struct.rkisp1_cif_isp_window;
    set awb_wnd(value: From<struct.rkisp1_cif_isp_window>);
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

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_awb_stat extends RecordView<'struct rkisp1_cif_isp_awb_stat'> {
    get awb_mean(): Elements<struct.rkisp1_cif_isp_awb_meas>;
    set awb_mean(value: Iterable<From<struct.rkisp1_cif_isp_awb_meas>>);
  }

  /** `<linux/rkisp1-config.h>`: 1 bytes. */
  interface rkisp1_cif_isp_bdm_config extends RecordView<'struct rkisp1_cif_isp_bdm_config'> {
    demosaic_th: number;
  }

  /** `<linux/rkisp1-config.h>`: 28 bytes. */
  interface rkisp1_cif_isp_bls_config extends RecordView<'struct rkisp1_cif_isp_bls_config'> {
    enable_auto: number;
    en_windows: number;
    get bls_window1(): struct.rkisp1_cif_isp_window;
    set bls_window1(value: From<struct.rkisp1_cif_isp_window>);
    get bls_window2(): struct.rkisp1_cif_isp_window;
    set bls_window2(value: From<struct.rkisp1_cif_isp_window>);
    bls_samples: number;
    get fixed_val(): struct.rkisp1_cif_isp_bls_fixed_val;
    set fixed_val(value: From<struct.rkisp1_cif_isp_bls_fixed_val>);
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_bls_fixed_val extends RecordView<'struct rkisp1_cif_isp_bls_fixed_val'> {
    r: number;
    gr: number;
    gb: number;
    b: number;
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_bls_meas_val extends RecordView<'struct rkisp1_cif_isp_bls_meas_val'> {
    meas_r: number;
    meas_gr: number;
    meas_gb: number;
    meas_b: number;
  }

  /** `<linux/rkisp1-config.h>`: 22 bytes. */
  interface rkisp1_cif_isp_cac_config extends RecordView<'struct rkisp1_cif_isp_cac_config'> {
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

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_cif_isp_compand_bls_config
    extends RecordView<'struct rkisp1_cif_isp_compand_bls_config'> {
    r: number;
    gr: number;
    gb: number;
    b: number;
  }

  /** `<linux/rkisp1-config.h>`: 576 bytes. */
  interface rkisp1_cif_isp_compand_curve_config
    extends RecordView<'struct rkisp1_cif_isp_compand_curve_config'> {
    get px(): Uint8Array;
    set px(value: Bytes);
    get x(): Uint32Array;
    set x(value: Iterable<Integer>);
    get y(): Uint32Array;
    set y(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 7 bytes. */
  interface rkisp1_cif_isp_cproc_config extends RecordView<'struct rkisp1_cif_isp_cproc_config'> {
    c_out_range: number;
    y_in_range: number;
    y_out_range: number;
    contrast: number;
    brightness: number;
    sat: number;
    hue: number;
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_cif_isp_ctk_config extends RecordView<'struct rkisp1_cif_isp_ctk_config'> {
    get coeff(): Elements<Elements<number>>;
    set coeff(value: Iterable<Iterable<number>>);
    get ct_offset(): Uint16Array;
    set ct_offset(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 92 bytes. */
  interface rkisp1_cif_isp_dpcc_config extends RecordView<'struct rkisp1_cif_isp_dpcc_config'> {
    mode: number;
    output_mode: number;
    set_use: number;
    get methods(): Elements<struct.rkisp1_cif_isp_dpcc_methods_config>;
    set methods(value: Iterable<From<struct.rkisp1_cif_isp_dpcc_methods_config>>);
    ro_limits: number;
    rnd_offs: number;
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_cif_isp_dpcc_methods_config
    extends RecordView<'struct rkisp1_cif_isp_dpcc_methods_config'> {
    method: number;
    line_thresh: number;
    line_mad_fac: number;
    pg_fac: number;
    rnd_thresh: number;
    rg_fac: number;
  }

  /** `<linux/rkisp1-config.h>`: 72 bytes. */
  interface rkisp1_cif_isp_dpf_config extends RecordView<'struct rkisp1_cif_isp_dpf_config'> {
    get gain(): struct.rkisp1_cif_isp_dpf_gain;
    set gain(value: From<struct.rkisp1_cif_isp_dpf_gain>);
    get g_flt(): struct.rkisp1_cif_isp_dpf_g_flt;
    set g_flt(value: From<struct.rkisp1_cif_isp_dpf_g_flt>);
    get rb_flt(): struct.rkisp1_cif_isp_dpf_rb_flt;
    set rb_flt(value: From<struct.rkisp1_cif_isp_dpf_rb_flt>);
    get nll(): struct.rkisp1_cif_isp_dpf_nll;
    set nll(value: From<struct.rkisp1_cif_isp_dpf_nll>);
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_dpf_g_flt extends RecordView<'struct rkisp1_cif_isp_dpf_g_flt'> {
    get spatial_coeff(): Uint8Array;
    set spatial_coeff(value: Bytes);
    gr_enable: number;
    gb_enable: number;
  }

  /** `<linux/rkisp1-config.h>`: 12 bytes. */
  interface rkisp1_cif_isp_dpf_gain extends RecordView<'struct rkisp1_cif_isp_dpf_gain'> {
    mode: number;
    nf_r_gain: number;
    nf_b_gain: number;
    nf_gr_gain: number;
    nf_gb_gain: number;
  }

  /** `<linux/rkisp1-config.h>`: 40 bytes. */
  interface rkisp1_cif_isp_dpf_nll extends RecordView<'struct rkisp1_cif_isp_dpf_nll'> {
    get coeff(): Uint16Array;
    set coeff(value: Iterable<Integer>);
    scale_mode: number;
  }

  /** `<linux/rkisp1-config.h>`: 12 bytes. */
  interface rkisp1_cif_isp_dpf_rb_flt extends RecordView<'struct rkisp1_cif_isp_dpf_rb_flt'> {
    fltsize: number;
    get spatial_coeff(): Uint8Array;
    set spatial_coeff(value: Bytes);
    r_enable: number;
    b_enable: number;
  }

  /** `<linux/rkisp1-config.h>`: 3 bytes. */
  interface rkisp1_cif_isp_dpf_strength_config
    extends RecordView<'struct rkisp1_cif_isp_dpf_strength_config'> {
    r: number;
    g: number;
    b: number;
  }

  /** `<linux/rkisp1-config.h>`: 48 bytes. */
  interface rkisp1_cif_isp_flt_config extends RecordView<'struct rkisp1_cif_isp_flt_config'> {
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

  /** `<linux/rkisp1-config.h>`: 34 bytes. */
  interface rkisp1_cif_isp_gamma_corr_curve
    extends RecordView<'struct rkisp1_cif_isp_gamma_corr_curve'> {
    get gamma_y(): Uint16Array;
    set gamma_y(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_gamma_curve_x_axis_pnts
    extends RecordView<'struct rkisp1_cif_isp_gamma_curve_x_axis_pnts'> {
    gamma_dx0: number;
    gamma_dx1: number;
  }

  /** `<linux/rkisp1-config.h>`: 72 bytes. */
  interface rkisp1_cif_isp_goc_config extends RecordView<'struct rkisp1_cif_isp_goc_config'> {
    mode: number;
    get gamma_y(): Uint16Array;
    set gamma_y(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 128 bytes. */
  interface rkisp1_cif_isp_hist_stat extends RecordView<'struct rkisp1_cif_isp_hist_stat'> {
    get hist_bins(): Uint32Array;
    set hist_bins(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 96 bytes. */
  interface rkisp1_cif_isp_hst_config extends RecordView<'struct rkisp1_cif_isp_hst_config'> {
    mode: number;
    histogram_predivider: number;
    get meas_window(): struct.rkisp1_cif_isp_window;
    set meas_window(value: From<struct.rkisp1_cif_isp_window>);
    get hist_weight(): Uint8Array;
    set hist_weight(value: Bytes);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_cif_isp_ie_config extends RecordView<'struct rkisp1_cif_isp_ie_config'> {
    effect: number;
    color_sel: number;
    eff_mat_1: number;
    eff_mat_2: number;
    eff_mat_3: number;
    eff_mat_4: number;
    eff_mat_5: number;
    eff_tint: number;
  }

  /** `<linux/rkisp1-config.h>`: 168 bytes. */
  interface rkisp1_cif_isp_isp_meas_cfg extends RecordView<'struct rkisp1_cif_isp_isp_meas_cfg'> {
    get awb_meas_config(): struct.rkisp1_cif_isp_awb_meas_config;
    set awb_meas_config(value: From<struct.rkisp1_cif_isp_awb_meas_config>);
    get hst_config(): struct.rkisp1_cif_isp_hst_config;
    set hst_config(value: From<struct.rkisp1_cif_isp_hst_config>);
    get aec_config(): struct.rkisp1_cif_isp_aec_config;
    set aec_config(value: From<struct.rkisp1_cif_isp_aec_config>);
    get afc_config(): struct.rkisp1_cif_isp_afc_config;
    set afc_config(value: From<struct.rkisp1_cif_isp_afc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 2868 bytes. */
  interface rkisp1_cif_isp_isp_other_cfg extends RecordView<'struct rkisp1_cif_isp_isp_other_cfg'> {
    get dpcc_config(): struct.rkisp1_cif_isp_dpcc_config;
    set dpcc_config(value: From<struct.rkisp1_cif_isp_dpcc_config>);
    get bls_config(): struct.rkisp1_cif_isp_bls_config;
    set bls_config(value: From<struct.rkisp1_cif_isp_bls_config>);
    get sdg_config(): struct.rkisp1_cif_isp_sdg_config;
    set sdg_config(value: From<struct.rkisp1_cif_isp_sdg_config>);
    get lsc_config(): struct.rkisp1_cif_isp_lsc_config;
    set lsc_config(value: From<struct.rkisp1_cif_isp_lsc_config>);
    get awb_gain_config(): struct.rkisp1_cif_isp_awb_gain_config;
    set awb_gain_config(value: From<struct.rkisp1_cif_isp_awb_gain_config>);
    get flt_config(): struct.rkisp1_cif_isp_flt_config;
    set flt_config(value: From<struct.rkisp1_cif_isp_flt_config>);
    get bdm_config(): struct.rkisp1_cif_isp_bdm_config;
    set bdm_config(value: From<struct.rkisp1_cif_isp_bdm_config>);
    get ctk_config(): struct.rkisp1_cif_isp_ctk_config;
    set ctk_config(value: From<struct.rkisp1_cif_isp_ctk_config>);
    get goc_config(): struct.rkisp1_cif_isp_goc_config;
    set goc_config(value: From<struct.rkisp1_cif_isp_goc_config>);
    get dpf_config(): struct.rkisp1_cif_isp_dpf_config;
    set dpf_config(value: From<struct.rkisp1_cif_isp_dpf_config>);
    get dpf_strength_config(): struct.rkisp1_cif_isp_dpf_strength_config;
    set dpf_strength_config(value: From<struct.rkisp1_cif_isp_dpf_strength_config>);
    get cproc_config(): struct.rkisp1_cif_isp_cproc_config;
    set cproc_config(value: From<struct.rkisp1_cif_isp_cproc_config>);
    get ie_config(): struct.rkisp1_cif_isp_ie_config;
    set ie_config(value: From<struct.rkisp1_cif_isp_ie_config>);
  }

  /** `<linux/rkisp1-config.h>`: 2380 bytes. */
  interface rkisp1_cif_isp_lsc_config extends RecordView<'struct rkisp1_cif_isp_lsc_config'> {
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

  /** `<linux/rkisp1-config.h>`: 112 bytes. */
  interface rkisp1_cif_isp_sdg_config extends RecordView<'struct rkisp1_cif_isp_sdg_config'> {
    get curve_r(): struct.rkisp1_cif_isp_gamma_corr_curve;
    set curve_r(value: From<struct.rkisp1_cif_isp_gamma_corr_curve>);
    get curve_g(): struct.rkisp1_cif_isp_gamma_corr_curve;
    set curve_g(value: From<struct.rkisp1_cif_isp_gamma_corr_curve>);
    get curve_b(): struct.rkisp1_cif_isp_gamma_corr_curve;
    set curve_b(value: From<struct.rkisp1_cif_isp_gamma_corr_curve>);
    get xa_pnts(): struct.rkisp1_cif_isp_gamma_curve_x_axis_pnts;
    set xa_pnts(value: From<struct.rkisp1_cif_isp_gamma_curve_x_axis_pnts>);
  }

  /** `<linux/rkisp1-config.h>`: 252 bytes. */
  interface rkisp1_cif_isp_stat extends RecordView<'struct rkisp1_cif_isp_stat'> {
    get awb(): struct.rkisp1_cif_isp_awb_stat;
    set awb(value: From<struct.rkisp1_cif_isp_awb_stat>);
    get ae(): struct.rkisp1_cif_isp_ae_stat;
    set ae(value: From<struct.rkisp1_cif_isp_ae_stat>);
    get af(): struct.rkisp1_cif_isp_af_stat;
    set af(value: From<struct.rkisp1_cif_isp_af_stat>);
    get hist(): struct.rkisp1_cif_isp_hist_stat;
    set hist(value: From<struct.rkisp1_cif_isp_hist_stat>);
  }

  /** `<linux/rkisp1-config.h>`: 100 bytes. */
  interface rkisp1_cif_isp_wdr_config extends RecordView<'struct rkisp1_cif_isp_wdr_config'> {
    get tone_curve(): struct.rkisp1_cif_isp_wdr_tone_curve;
    set tone_curve(value: From<struct.rkisp1_cif_isp_wdr_tone_curve>);
    get iref_config(): struct.rkisp1_cif_isp_wdr_iref_config;
    set iref_config(value: From<struct.rkisp1_cif_isp_wdr_iref_config>);
    rgb_offset: number;
    luma_offset: number;
    dmin_thresh: number;
    dmin_strength: number;
    use_rgb_colorspace: number;
    bypass_chroma_mapping: number;
    use_iref: number;
  }

  /** `<linux/rkisp1-config.h>`: 4 bytes. */
  interface rkisp1_cif_isp_wdr_iref_config
    extends RecordView<'struct rkisp1_cif_isp_wdr_iref_config'> {
    rgb_factor: number;
    use_y9_8: number;
    use_rgb7_8: number;
    disable_transient: number;
  }

  /** `<linux/rkisp1-config.h>`: 84 bytes. */
  interface rkisp1_cif_isp_wdr_tone_curve
    extends RecordView<'struct rkisp1_cif_isp_wdr_tone_curve'> {
    get dY(): Uint32Array;
    set dY(value: Iterable<Integer>);
    get ym(): Uint16Array;
    set ym(value: Iterable<Integer>);
  }

  /** `<linux/rkisp1-config.h>`: 8 bytes. */
  interface rkisp1_cif_isp_window extends RecordView<'struct rkisp1_cif_isp_window'> {
    h_offs: number;
    v_offs: number;
    h_size: number;
    v_size: number;
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_ext_params_aec_config extends RecordView<'struct rkisp1_ext_params_aec_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_aec_config;
    set config(value: From<struct.rkisp1_cif_isp_aec_config>);
  }

  /** `<linux/rkisp1-config.h>`: 48 bytes. */
  interface rkisp1_ext_params_afc_config extends RecordView<'struct rkisp1_ext_params_afc_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_afc_config;
    set config(value: From<struct.rkisp1_cif_isp_afc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_ext_params_awb_gain_config
    extends RecordView<'struct rkisp1_ext_params_awb_gain_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_awb_gain_config;
    set config(value: From<struct.rkisp1_cif_isp_awb_gain_config>);
  }

  /** `<linux/rkisp1-config.h>`: 32 bytes. */
  interface rkisp1_ext_params_awb_meas_config
    extends RecordView<'struct rkisp1_ext_params_awb_meas_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_awb_meas_config;
    set config(value: From<struct.rkisp1_cif_isp_awb_meas_config>);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_ext_params_bdm_config extends RecordView<'struct rkisp1_ext_params_bdm_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_bdm_config;
    set config(value: From<struct.rkisp1_cif_isp_bdm_config>);
  }

  /** `<linux/rkisp1-config.h>`: 40 bytes. */
  interface rkisp1_ext_params_bls_config extends RecordView<'struct rkisp1_ext_params_bls_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_bls_config;
    set config(value: From<struct.rkisp1_cif_isp_bls_config>);
  }

  /** `<linux/rkisp1-config.h>`: 32 bytes. */
  interface rkisp1_ext_params_cac_config extends RecordView<'struct rkisp1_ext_params_cac_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_cac_config;
    set config(value: From<struct.rkisp1_cif_isp_cac_config>);
  }

  /** `<linux/rkisp1-config.h>`: 4544 bytes. */
  interface rkisp1_ext_params_cfg extends RecordView<'struct rkisp1_ext_params_cfg'> {
    version: number;
    data_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_ext_params_compand_bls_config
    extends RecordView<'struct rkisp1_ext_params_compand_bls_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_compand_bls_config;
    set config(value: From<struct.rkisp1_cif_isp_compand_bls_config>);
  }

  /** `<linux/rkisp1-config.h>`: 584 bytes. */
  interface rkisp1_ext_params_compand_curve_config
    extends RecordView<'struct rkisp1_ext_params_compand_curve_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_compand_curve_config;
    set config(value: From<struct.rkisp1_cif_isp_compand_curve_config>);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_ext_params_cproc_config
    extends RecordView<'struct rkisp1_ext_params_cproc_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_cproc_config;
    set config(value: From<struct.rkisp1_cif_isp_cproc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 32 bytes. */
  interface rkisp1_ext_params_ctk_config extends RecordView<'struct rkisp1_ext_params_ctk_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_ctk_config;
    set config(value: From<struct.rkisp1_cif_isp_ctk_config>);
  }

  /** `<linux/rkisp1-config.h>`: 104 bytes. */
  interface rkisp1_ext_params_dpcc_config
    extends RecordView<'struct rkisp1_ext_params_dpcc_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_dpcc_config;
    set config(value: From<struct.rkisp1_cif_isp_dpcc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 80 bytes. */
  interface rkisp1_ext_params_dpf_config extends RecordView<'struct rkisp1_ext_params_dpf_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_dpf_config;
    set config(value: From<struct.rkisp1_cif_isp_dpf_config>);
  }

  /** `<linux/rkisp1-config.h>`: 16 bytes. */
  interface rkisp1_ext_params_dpf_strength_config
    extends RecordView<'struct rkisp1_ext_params_dpf_strength_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_dpf_strength_config;
    set config(value: From<struct.rkisp1_cif_isp_dpf_strength_config>);
  }

  /** `<linux/rkisp1-config.h>`: 56 bytes. */
  interface rkisp1_ext_params_flt_config extends RecordView<'struct rkisp1_ext_params_flt_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_flt_config;
    set config(value: From<struct.rkisp1_cif_isp_flt_config>);
  }

  /** `<linux/rkisp1-config.h>`: 80 bytes. */
  interface rkisp1_ext_params_goc_config extends RecordView<'struct rkisp1_ext_params_goc_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_goc_config;
    set config(value: From<struct.rkisp1_cif_isp_goc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 104 bytes. */
  interface rkisp1_ext_params_hst_config extends RecordView<'struct rkisp1_ext_params_hst_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_hst_config;
    set config(value: From<struct.rkisp1_cif_isp_hst_config>);
  }

  /** `<linux/rkisp1-config.h>`: 24 bytes. */
  interface rkisp1_ext_params_ie_config extends RecordView<'struct rkisp1_ext_params_ie_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_ie_config;
    set config(value: From<struct.rkisp1_cif_isp_ie_config>);
  }

  /** `<linux/rkisp1-config.h>`: 2392 bytes. */
  interface rkisp1_ext_params_lsc_config extends RecordView<'struct rkisp1_ext_params_lsc_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_lsc_config;
    set config(value: From<struct.rkisp1_cif_isp_lsc_config>);
  }

  /** `<linux/rkisp1-config.h>`: 120 bytes. */
  interface rkisp1_ext_params_sdg_config extends RecordView<'struct rkisp1_ext_params_sdg_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_sdg_config;
    set config(value: From<struct.rkisp1_cif_isp_sdg_config>);
  }

  /** `<linux/rkisp1-config.h>`: 112 bytes. */
  interface rkisp1_ext_params_wdr_config extends RecordView<'struct rkisp1_ext_params_wdr_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get config(): struct.rkisp1_cif_isp_wdr_config;
    set config(value: From<struct.rkisp1_cif_isp_wdr_config>);
  }

  /** `<linux/rkisp1-config.h>`: 3048 bytes. */
  interface rkisp1_params_cfg extends RecordView<'struct rkisp1_params_cfg'> {
    module_en_update: number;
    module_ens: number;
    module_cfg_update: number;
    get meas(): struct.rkisp1_cif_isp_isp_meas_cfg;
    set meas(value: From<struct.rkisp1_cif_isp_isp_meas_cfg>);
    get others(): struct.rkisp1_cif_isp_isp_other_cfg;
    set others(value: From<struct.rkisp1_cif_isp_isp_other_cfg>);
  }

  /** `<linux/rkisp1-config.h>`: 260 bytes. */
  interface rkisp1_stat_buffer extends RecordView<'struct rkisp1_stat_buffer'> {
    meas_type: number;
    frame_id: number;
    get params(): struct.rkisp1_cif_isp_stat;
    set params(value: From<struct.rkisp1_cif_isp_stat>);
  }
}

export const struct: {
  readonly rkisp1_cif_isp_ae_stat: Descriptor<struct.rkisp1_cif_isp_ae_stat>;
  readonly rkisp1_cif_isp_aec_config: Descriptor<struct.rkisp1_cif_isp_aec_config>;
  readonly rkisp1_cif_isp_af_meas_val: Descriptor<struct.rkisp1_cif_isp_af_meas_val>;
  readonly rkisp1_cif_isp_af_stat: Descriptor<struct.rkisp1_cif_isp_af_stat>;
  readonly rkisp1_cif_isp_afc_config: Descriptor<struct.rkisp1_cif_isp_afc_config>;
  readonly rkisp1_cif_isp_awb_gain_config: Descriptor<struct.rkisp1_cif_isp_awb_gain_config>;
  readonly rkisp1_cif_isp_awb_meas: Descriptor<struct.rkisp1_cif_isp_awb_meas>;
  readonly rkisp1_cif_isp_awb_meas_config: Descriptor<struct.rkisp1_cif_isp_awb_meas_config>;
  readonly rkisp1_cif_isp_awb_stat: Descriptor<struct.rkisp1_cif_isp_awb_stat>;
  readonly rkisp1_cif_isp_bdm_config: Descriptor<struct.rkisp1_cif_isp_bdm_config>;
  readonly rkisp1_cif_isp_bls_config: Descriptor<struct.rkisp1_cif_isp_bls_config>;
  readonly rkisp1_cif_isp_bls_fixed_val: Descriptor<struct.rkisp1_cif_isp_bls_fixed_val>;
  readonly rkisp1_cif_isp_bls_meas_val: Descriptor<struct.rkisp1_cif_isp_bls_meas_val>;
  readonly rkisp1_cif_isp_cac_config: Descriptor<struct.rkisp1_cif_isp_cac_config>;
  readonly rkisp1_cif_isp_compand_bls_config: Descriptor<struct.rkisp1_cif_isp_compand_bls_config>;
  readonly rkisp1_cif_isp_compand_curve_config: Descriptor<struct.rkisp1_cif_isp_compand_curve_config>;
  readonly rkisp1_cif_isp_cproc_config: Descriptor<struct.rkisp1_cif_isp_cproc_config>;
  readonly rkisp1_cif_isp_ctk_config: Descriptor<struct.rkisp1_cif_isp_ctk_config>;
  readonly rkisp1_cif_isp_dpcc_config: Descriptor<struct.rkisp1_cif_isp_dpcc_config>;
  readonly rkisp1_cif_isp_dpcc_methods_config: Descriptor<struct.rkisp1_cif_isp_dpcc_methods_config>;
  readonly rkisp1_cif_isp_dpf_config: Descriptor<struct.rkisp1_cif_isp_dpf_config>;
  readonly rkisp1_cif_isp_dpf_g_flt: Descriptor<struct.rkisp1_cif_isp_dpf_g_flt>;
  readonly rkisp1_cif_isp_dpf_gain: Descriptor<struct.rkisp1_cif_isp_dpf_gain>;
  readonly rkisp1_cif_isp_dpf_nll: Descriptor<struct.rkisp1_cif_isp_dpf_nll>;
  readonly rkisp1_cif_isp_dpf_rb_flt: Descriptor<struct.rkisp1_cif_isp_dpf_rb_flt>;
  readonly rkisp1_cif_isp_dpf_strength_config: Descriptor<struct.rkisp1_cif_isp_dpf_strength_config>;
  readonly rkisp1_cif_isp_flt_config: Descriptor<struct.rkisp1_cif_isp_flt_config>;
  readonly rkisp1_cif_isp_gamma_corr_curve: Descriptor<struct.rkisp1_cif_isp_gamma_corr_curve>;
  readonly rkisp1_cif_isp_gamma_curve_x_axis_pnts: Descriptor<struct.rkisp1_cif_isp_gamma_curve_x_axis_pnts>;
  readonly rkisp1_cif_isp_goc_config: Descriptor<struct.rkisp1_cif_isp_goc_config>;
  readonly rkisp1_cif_isp_hist_stat: Descriptor<struct.rkisp1_cif_isp_hist_stat>;
  readonly rkisp1_cif_isp_hst_config: Descriptor<struct.rkisp1_cif_isp_hst_config>;
  readonly rkisp1_cif_isp_ie_config: Descriptor<struct.rkisp1_cif_isp_ie_config>;
  readonly rkisp1_cif_isp_isp_meas_cfg: Descriptor<struct.rkisp1_cif_isp_isp_meas_cfg>;
  readonly rkisp1_cif_isp_isp_other_cfg: Descriptor<struct.rkisp1_cif_isp_isp_other_cfg>;
  readonly rkisp1_cif_isp_lsc_config: Descriptor<struct.rkisp1_cif_isp_lsc_config>;
  readonly rkisp1_cif_isp_sdg_config: Descriptor<struct.rkisp1_cif_isp_sdg_config>;
  readonly rkisp1_cif_isp_stat: Descriptor<struct.rkisp1_cif_isp_stat>;
  readonly rkisp1_cif_isp_wdr_config: Descriptor<struct.rkisp1_cif_isp_wdr_config>;
  readonly rkisp1_cif_isp_wdr_iref_config: Descriptor<struct.rkisp1_cif_isp_wdr_iref_config>;
  readonly rkisp1_cif_isp_wdr_tone_curve: Descriptor<struct.rkisp1_cif_isp_wdr_tone_curve>;
  readonly rkisp1_cif_isp_window: Descriptor<struct.rkisp1_cif_isp_window>;
  readonly rkisp1_ext_params_aec_config: Descriptor<struct.rkisp1_ext_params_aec_config>;
  readonly rkisp1_ext_params_afc_config: Descriptor<struct.rkisp1_ext_params_afc_config>;
  readonly rkisp1_ext_params_awb_gain_config: Descriptor<struct.rkisp1_ext_params_awb_gain_config>;
  readonly rkisp1_ext_params_awb_meas_config: Descriptor<struct.rkisp1_ext_params_awb_meas_config>;
  readonly rkisp1_ext_params_bdm_config: Descriptor<struct.rkisp1_ext_params_bdm_config>;
  readonly rkisp1_ext_params_bls_config: Descriptor<struct.rkisp1_ext_params_bls_config>;
  readonly rkisp1_ext_params_cac_config: Descriptor<struct.rkisp1_ext_params_cac_config>;
  readonly rkisp1_ext_params_cfg: Descriptor<struct.rkisp1_ext_params_cfg>;
  readonly rkisp1_ext_params_compand_bls_config: Descriptor<struct.rkisp1_ext_params_compand_bls_config>;
  readonly rkisp1_ext_params_compand_curve_config: Descriptor<struct.rkisp1_ext_params_compand_curve_config>;
  readonly rkisp1_ext_params_cproc_config: Descriptor<struct.rkisp1_ext_params_cproc_config>;
  readonly rkisp1_ext_params_ctk_config: Descriptor<struct.rkisp1_ext_params_ctk_config>;
  readonly rkisp1_ext_params_dpcc_config: Descriptor<struct.rkisp1_ext_params_dpcc_config>;
  readonly rkisp1_ext_params_dpf_config: Descriptor<struct.rkisp1_ext_params_dpf_config>;
  readonly rkisp1_ext_params_dpf_strength_config: Descriptor<struct.rkisp1_ext_params_dpf_strength_config>;
  readonly rkisp1_ext_params_flt_config: Descriptor<struct.rkisp1_ext_params_flt_config>;
  readonly rkisp1_ext_params_goc_config: Descriptor<struct.rkisp1_ext_params_goc_config>;
  readonly rkisp1_ext_params_hst_config: Descriptor<struct.rkisp1_ext_params_hst_config>;
  readonly rkisp1_ext_params_ie_config: Descriptor<struct.rkisp1_ext_params_ie_config>;
  readonly rkisp1_ext_params_lsc_config: Descriptor<struct.rkisp1_ext_params_lsc_config>;
  readonly rkisp1_ext_params_sdg_config: Descriptor<struct.rkisp1_ext_params_sdg_config>;
  readonly rkisp1_ext_params_wdr_config: Descriptor<struct.rkisp1_ext_params_wdr_config>;
  readonly rkisp1_params_cfg: Descriptor<struct.rkisp1_params_cfg>;
  readonly rkisp1_stat_buffer: Descriptor<struct.rkisp1_stat_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rkisp1_cif_isp_ae_stat": "__u8 exp_mean[81];struct rkisp1_cif_isp_bls_meas_val bls_val;",
"rkisp1_cif_isp_aec_config": "__u32 mode;__u32 autostop;struct rkisp1_cif_isp_window meas_window;",
"rkisp1_cif_isp_af_meas_val": "__u32 sum;__u32 lum;",
"rkisp1_cif_isp_af_stat": "struct rkisp1_cif_isp_af_meas_val window[3];",
"rkisp1_cif_isp_afc_config": "__u8 num_afm_win;struct rkisp1_cif_isp_window afm_win[3];__u32 thres;__u32 var_shift;",
"rkisp1_cif_isp_awb_gain_config": "__u16 gain_red;__u16 gain_green_r;__u16 gain_blue;__u16 gain_green_b;",
"rkisp1_cif_isp_awb_meas": "__u32 cnt;__u8 mean_y_or_g;__u8 mean_cb_or_b;__u8 mean_cr_or_r;",
"rkisp1_cif_isp_awb_meas_config": "struct rkisp1_cif_isp_window awb_wnd;__u32 awb_mode;__u8 max_y;__u8 min_y;__u8 max_csum;__u8 min_c;__u8 frames;__u8 awb_ref_cr;__u8 awb_ref_cb;__u8 enable_ymax_cmp;",
"rkisp1_cif_isp_awb_stat": "struct rkisp1_cif_isp_awb_meas awb_mean[1];",
"rkisp1_cif_isp_bdm_config": "__u8 demosaic_th;",
"rkisp1_cif_isp_bls_config": "__u8 enable_auto;__u8 en_windows;struct rkisp1_cif_isp_window bls_window1;struct rkisp1_cif_isp_window bls_window2;__u8 bls_samples;struct rkisp1_cif_isp_bls_fixed_val fixed_val;",
"rkisp1_cif_isp_bls_fixed_val": "__s16 r;__s16 gr;__s16 gb;__s16 b;",
"rkisp1_cif_isp_bls_meas_val": "__u16 meas_r;__u16 meas_gr;__u16 meas_gb;__u16 meas_b;",
"rkisp1_cif_isp_cac_config": "__u8 h_clip_mode;__u8 v_clip_mode;__u16 h_count_start;__u16 v_count_start;__u16 red[3];__u16 blue[3];__u8 x_nf;__u8 x_ns;__u8 y_nf;__u8 y_ns;",
"rkisp1_cif_isp_compand_bls_config": "__u32 r;__u32 gr;__u32 gb;__u32 b;",
"rkisp1_cif_isp_compand_curve_config": "__u8 px[64];__u32 x[64];__u32 y[64];",
"rkisp1_cif_isp_cproc_config": "__u8 c_out_range;__u8 y_in_range;__u8 y_out_range;__u8 contrast;__u8 brightness;__u8 sat;__u8 hue;",
"rkisp1_cif_isp_ctk_config": "__u16 coeff[3][3];__u16 ct_offset[3];",
"rkisp1_cif_isp_dpcc_config": "__u32 mode;__u32 output_mode;__u32 set_use;struct rkisp1_cif_isp_dpcc_methods_config methods[3];__u32 ro_limits;__u32 rnd_offs;",
"rkisp1_cif_isp_dpcc_methods_config": "__u32 method;__u32 line_thresh;__u32 line_mad_fac;__u32 pg_fac;__u32 rnd_thresh;__u32 rg_fac;",
"rkisp1_cif_isp_dpf_config": "struct rkisp1_cif_isp_dpf_gain gain;struct rkisp1_cif_isp_dpf_g_flt g_flt;struct rkisp1_cif_isp_dpf_rb_flt rb_flt;struct rkisp1_cif_isp_dpf_nll nll;",
"rkisp1_cif_isp_dpf_g_flt": "__u8 spatial_coeff[6];__u8 gr_enable;__u8 gb_enable;",
"rkisp1_cif_isp_dpf_gain": "__u32 mode;__u16 nf_r_gain;__u16 nf_b_gain;__u16 nf_gr_gain;__u16 nf_gb_gain;",
"rkisp1_cif_isp_dpf_nll": "__u16 coeff[17];__u32 scale_mode;",
"rkisp1_cif_isp_dpf_rb_flt": "__u32 fltsize;__u8 spatial_coeff[6];__u8 r_enable;__u8 b_enable;",
"rkisp1_cif_isp_dpf_strength_config": "__u8 r;__u8 g;__u8 b;",
"rkisp1_cif_isp_flt_config": "__u32 mode;__u8 grn_stage1;__u8 chr_h_mode;__u8 chr_v_mode;__u32 thresh_bl0;__u32 thresh_bl1;__u32 thresh_sh0;__u32 thresh_sh1;__u32 lum_weight;__u32 fac_sh1;__u32 fac_sh0;__u32 fac_mid;__u32 fac_bl0;__u32 fac_bl1;",
"rkisp1_cif_isp_gamma_corr_curve": "__u16 gamma_y[17];",
"rkisp1_cif_isp_gamma_curve_x_axis_pnts": "__u32 gamma_dx0;__u32 gamma_dx1;",
"rkisp1_cif_isp_goc_config": "__u32 mode;__u16 gamma_y[34];",
"rkisp1_cif_isp_hist_stat": "__u32 hist_bins[32];",
"rkisp1_cif_isp_hst_config": "__u32 mode;__u8 histogram_predivider;struct rkisp1_cif_isp_window meas_window;__u8 hist_weight[81];",
"rkisp1_cif_isp_ie_config": "__u16 effect;__u16 color_sel;__u16 eff_mat_1;__u16 eff_mat_2;__u16 eff_mat_3;__u16 eff_mat_4;__u16 eff_mat_5;__u16 eff_tint;",
"rkisp1_cif_isp_isp_meas_cfg": "struct rkisp1_cif_isp_awb_meas_config awb_meas_config;struct rkisp1_cif_isp_hst_config hst_config;struct rkisp1_cif_isp_aec_config aec_config;struct rkisp1_cif_isp_afc_config afc_config;",
"rkisp1_cif_isp_isp_other_cfg": "struct rkisp1_cif_isp_dpcc_config dpcc_config;struct rkisp1_cif_isp_bls_config bls_config;struct rkisp1_cif_isp_sdg_config sdg_config;struct rkisp1_cif_isp_lsc_config lsc_config;struct rkisp1_cif_isp_awb_gain_config awb_gain_config;struct rkisp1_cif_isp_flt_config flt_config;struct rkisp1_cif_isp_bdm_config bdm_config;struct rkisp1_cif_isp_ctk_config ctk_config;struct rkisp1_cif_isp_goc_config goc_config;struct rkisp1_cif_isp_dpf_config dpf_config;struct rkisp1_cif_isp_dpf_strength_config dpf_strength_config;struct rkisp1_cif_isp_cproc_config cproc_config;struct rkisp1_cif_isp_ie_config ie_config;",
"rkisp1_cif_isp_lsc_config": "__u16 r_data_tbl[17][17];__u16 gr_data_tbl[17][17];__u16 gb_data_tbl[17][17];__u16 b_data_tbl[17][17];__u16 x_grad_tbl[8];__u16 y_grad_tbl[8];__u16 x_size_tbl[8];__u16 y_size_tbl[8];__u16 config_width;__u16 config_height;",
"rkisp1_cif_isp_sdg_config": "struct rkisp1_cif_isp_gamma_corr_curve curve_r;struct rkisp1_cif_isp_gamma_corr_curve curve_g;struct rkisp1_cif_isp_gamma_corr_curve curve_b;struct rkisp1_cif_isp_gamma_curve_x_axis_pnts xa_pnts;",
"rkisp1_cif_isp_stat": "struct rkisp1_cif_isp_awb_stat awb;struct rkisp1_cif_isp_ae_stat ae;struct rkisp1_cif_isp_af_stat af;struct rkisp1_cif_isp_hist_stat hist;",
"rkisp1_cif_isp_wdr_config": "struct rkisp1_cif_isp_wdr_tone_curve tone_curve;struct rkisp1_cif_isp_wdr_iref_config iref_config;__u16 rgb_offset;__u16 luma_offset;__u16 dmin_thresh;__u8 dmin_strength;__u8 use_rgb_colorspace;__u8 bypass_chroma_mapping;__u8 use_iref;",
"rkisp1_cif_isp_wdr_iref_config": "__u8 rgb_factor;__u8 use_y9_8;__u8 use_rgb7_8;__u8 disable_transient;",
"rkisp1_cif_isp_wdr_tone_curve": "__u32 dY[4];__u16 ym[33];",
"rkisp1_cif_isp_window": "__u16 h_offs;__u16 v_offs;__u16 h_size;__u16 v_size;",
"rkisp1_ext_params_aec_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_aec_config config;",
"rkisp1_ext_params_afc_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_afc_config config;",
"rkisp1_ext_params_awb_gain_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_awb_gain_config config;",
"rkisp1_ext_params_awb_meas_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_awb_meas_config config;",
"rkisp1_ext_params_bdm_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_bdm_config config;",
"rkisp1_ext_params_bls_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_bls_config config;",
"rkisp1_ext_params_cac_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_cac_config config;",
"rkisp1_ext_params_cfg": "__u32 version;__u32 data_size;__u8 data[4536];",
"rkisp1_ext_params_compand_bls_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_compand_bls_config config;",
"rkisp1_ext_params_compand_curve_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_compand_curve_config config;",
"rkisp1_ext_params_cproc_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_cproc_config config;",
"rkisp1_ext_params_ctk_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_ctk_config config;",
"rkisp1_ext_params_dpcc_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_dpcc_config config;",
"rkisp1_ext_params_dpf_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_dpf_config config;",
"rkisp1_ext_params_dpf_strength_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_dpf_strength_config config;",
"rkisp1_ext_params_flt_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_flt_config config;",
"rkisp1_ext_params_goc_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_goc_config config;",
"rkisp1_ext_params_hst_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_hst_config config;",
"rkisp1_ext_params_ie_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_ie_config config;",
"rkisp1_ext_params_lsc_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_lsc_config config;",
"rkisp1_ext_params_sdg_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_sdg_config config;",
"rkisp1_ext_params_wdr_config": "struct v4l2_isp_block_header header;struct rkisp1_cif_isp_wdr_config config;",
"rkisp1_params_cfg": "__u32 module_en_update;__u32 module_ens;__u32 module_cfg_update;struct rkisp1_cif_isp_isp_meas_cfg meas;struct rkisp1_cif_isp_isp_other_cfg others;",
"rkisp1_stat_buffer": "__u32 meas_type;__u32 frame_id;struct rkisp1_cif_isp_stat params;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_isp_block_header": ["__u16 type;__u16 flags;__u32 size;",{"align":8}]
}`),
);
