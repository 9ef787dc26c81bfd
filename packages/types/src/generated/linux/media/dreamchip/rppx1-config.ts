// Generated from Linux 7.3.4 <linux/media/dreamchip/rppx1-config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';
import type * as linux_media_v4l2_isp_h from '../v4l2-isp.ts';

export const RPPX1_BLS_MODE_FIXED = 0,
  RPPX1_BLS_MODE_MEAS = 1,
  RPPX1_BLS_WIN_EN_OFF = 0,
  RPPX1_BLS_WIN_EN_WIN1 = 1,
  RPPX1_BLS_WIN_EN_WIN12 = 3,
  RPPX1_BLS_WIN_EN_WIN2 = 2,
  RPPX1_EXM_NUM_WIN = 25,
  RPPX1_EXP_MEASURING_MODE_BAYER = 2,
  RPPX1_EXP_MEASURING_MODE_DISABLED = 0,
  RPPX1_EXP_MEASURING_MODE_RGB = 1,
  RPPX1_GA_MAX_SAMPLES = 17,
  RPPX1_GA_SEG_MODE_EQUIDISTANT = 1,
  RPPX1_GA_SEG_MODE_LOGARITHMIC = 0,
  RPPX1_HIST_MODE_B_HISTOGRAM = 4,
  RPPX1_HIST_MODE_DISABLE = 0,
  RPPX1_HIST_MODE_GB_HISTOGRAM = 5,
  RPPX1_HIST_MODE_GR_HISTOGRAM = 3,
  RPPX1_HIST_MODE_RGB_COMBINED = 1,
  RPPX1_HIST_MODE_R_HISTOGRAM = 2,
  RPPX1_HIST_NUM_BINS = 32,
  RPPX1_HIST_WEIGHT_GRIDS_SIZE = 25,
  RPPX1_LIN_DEGAMMA_CURVE_NUM = 17,
  RPPX1_LIN_SAMPLE_POINTS_NUM = 16,
  RPPX1_LSC_NUM_SECTORS = 16,
  RPPX1_LSC_SAMPLES_MAX = 17,
  RPPX1_MEAS_CHAN_SEL0 = 0,
  RPPX1_MEAS_CHAN_SEL1 = 1,
  RPPX1_MEAS_CHAN_SEL2 = 2,
  RPPX1_MEAS_CHAN_SEL3 = 3,
  RPPX1_MEAS_CHAN_SEL4 = 4,
  RPPX1_MEAS_CHAN_SEL5 = 5,
  RPPX1_MEAS_CHAN_SEL6 = 6,
  RPPX1_MEAS_CHAN_SEL7 = 7,
  RPPX1_PARAMS_BLOCK_TYPE_AWBG_POST = 3,
  RPPX1_PARAMS_BLOCK_TYPE_AWBG_PRE1 = 1,
  RPPX1_PARAMS_BLOCK_TYPE_AWBG_PRE2 = 2,
  RPPX1_PARAMS_BLOCK_TYPE_BLS_PRE1 = 9,
  RPPX1_PARAMS_BLOCK_TYPE_BLS_PRE2 = 10,
  RPPX1_PARAMS_BLOCK_TYPE_CCOR_POST = 11,
  RPPX1_PARAMS_BLOCK_TYPE_EXM_PRE1 = 4,
  RPPX1_PARAMS_BLOCK_TYPE_EXM_PRE2 = 5,
  RPPX1_PARAMS_BLOCK_TYPE_GA_HV = 14,
  RPPX1_PARAMS_BLOCK_TYPE_GA_MV = 15,
  RPPX1_PARAMS_BLOCK_TYPE_HIST_POST = 8,
  RPPX1_PARAMS_BLOCK_TYPE_HIST_PRE1 = 6,
  RPPX1_PARAMS_BLOCK_TYPE_HIST_PRE2 = 7,
  RPPX1_PARAMS_BLOCK_TYPE_LIN_PRE1 = 16,
  RPPX1_PARAMS_BLOCK_TYPE_LIN_PRE2 = 17,
  RPPX1_PARAMS_BLOCK_TYPE_LSC_PRE1 = 12,
  RPPX1_PARAMS_BLOCK_TYPE_LSC_PRE2 = 13,
  RPPX1_PARAMS_BLOCK_TYPE_WBMEAS_POST = 0,
  RPPX1_PARAMS_MAX_SIZE = 6064,
  RPPX1_STATS_BLOCK_TYPE_EXM_PRE1 = 1,
  RPPX1_STATS_BLOCK_TYPE_EXM_PRE2 = 2,
  RPPX1_STATS_BLOCK_TYPE_HIST_POST = 5,
  RPPX1_STATS_BLOCK_TYPE_HIST_PRE1 = 3,
  RPPX1_STATS_BLOCK_TYPE_HIST_PRE2 = 4,
  RPPX1_STATS_BLOCK_TYPE_WBMEAS_POST = 0,
  RPPX1_STATS_MAX_SIZE = 656,
  RPPX1_WBMEAS_MODE_RGB = 1,
  RPPX1_WBMEAS_MODE_YCBCR = 0;
export declare namespace struct {
  /** `<linux/media/dreamchip/rppx1-config.h>`: 24 bytes. */
  interface rppx1_awbg_params extends RecordView<'struct rppx1_awbg_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    gain_red: number;
    gain_green_r: number;
    gain_blue: number;
    gain_green_b: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 16 bytes. */
  interface rppx1_bls_fixed extends RecordView<'struct rppx1_bls_fixed'> {
    a: number;
    b: number;
    c: number;
    d: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 48 bytes. */
  interface rppx1_bls_params extends RecordView<'struct rppx1_bls_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get window1(): struct.rppx1_window;
    set window1(value: From<struct.rppx1_window>);
    get window2(): struct.rppx1_window;
    set window2(value: From<struct.rppx1_window>);
    get fixed(): struct.rppx1_bls_fixed;
    set fixed(value: From<struct.rppx1_bls_fixed>);
    mode: number;
    en_windows: number;
    samples: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 40 bytes. */
  interface rppx1_ccor_params extends RecordView<'struct rppx1_ccor_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get coeff(): Elements<Elements<number>>;
    set coeff(value: Iterable<Iterable<number>>);
    reserved: number;
    get offset(): Uint32Array;
    set offset(value: Iterable<Integer>);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 32 bytes. */
  interface rppx1_exm_params extends RecordView<'struct rppx1_exm_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get wnd(): struct.rppx1_window;
    set wnd(value: From<struct.rppx1_window>);
    mode: number;
    last_line: number;
    channel_sel: number;
    coeff_r: number;
    coeff_g_gr: number;
    coeff_b: number;
    coeff_gb: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 112 bytes. */
  interface rppx1_exm_stats extends RecordView<'struct rppx1_exm_stats'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get exp_mean(): Uint32Array;
    set exp_mean(value: Iterable<Integer>);
    reserved: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 80 bytes. */
  interface rppx1_ga_params extends RecordView<'struct rppx1_ga_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get gamma_y(): Uint32Array;
    set gamma_y(value: Iterable<Integer>);
    mode: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 64 bytes. */
  interface rppx1_hist_params extends RecordView<'struct rppx1_hist_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get wnd(): struct.rppx1_window;
    set wnd(value: From<struct.rppx1_window>);
    last_line: number;
    v_stepsize: number;
    h_step_inc: number;
    sample_offs: number;
    mode: number;
    channel_sel: number;
    get weights(): Uint8Array;
    set weights(value: Bytes);
    get coeff(): Uint8Array;
    set coeff(value: Bytes);
    sample_shift: number;
    reserved: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 136 bytes. */
  interface rppx1_hist_stats extends RecordView<'struct rppx1_hist_stats'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get hist_bins(): Uint32Array;
    set hist_bins(value: Iterable<Integer>);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 232 bytes. */
  interface rppx1_lin_params extends RecordView<'struct rppx1_lin_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get curve_r(): Uint32Array;
    set curve_r(value: Iterable<Integer>);
    get curve_g(): Uint32Array;
    set curve_g(value: Iterable<Integer>);
    get curve_b(): Uint32Array;
    set curve_b(value: Iterable<Integer>);
    get dx(): Uint8Array;
    set dx(value: Bytes);
    reserved: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 2448 bytes. */
  interface rppx1_lsc_params extends RecordView<'struct rppx1_lsc_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get r_data(): Elements<Elements<number>>;
    set r_data(value: Iterable<Iterable<number>>);
    get gr_data(): Elements<Elements<number>>;
    set gr_data(value: Iterable<Iterable<number>>);
    get gb_data(): Elements<Elements<number>>;
    set gb_data(value: Iterable<Iterable<number>>);
    get b_data(): Elements<Elements<number>>;
    set b_data(value: Iterable<Iterable<number>>);
    get x_grad(): Uint16Array;
    set x_grad(value: Iterable<Integer>);
    get y_grad(): Uint16Array;
    set y_grad(value: Iterable<Integer>);
    get x_sect_size(): Uint16Array;
    set x_sect_size(value: Iterable<Integer>);
    get y_sect_size(): Uint16Array;
    set y_sect_size(value: Iterable<Integer>);
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 80 bytes. */
  interface rppx1_wbmeas_params extends RecordView<'struct rppx1_wbmeas_params'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get wnd(): struct.rppx1_window;
    set wnd(value: From<struct.rppx1_window>);
    mode: number;
    ymax_cmp: number;
    frames: number;
    reserved: number;
    ref_cr_max_r: number;
    ref_cb_max_b: number;
    min_y_max_g: number;
    max_y: number;
    max_csum: number;
    min_c: number;
    get ccor_coeff(): Elements<Elements<number>>;
    set ccor_coeff(value: Iterable<Iterable<number>>);
    reserved2: number;
    get ccor_offs(): Uint32Array;
    set ccor_offs(value: Iterable<Integer>);
    reserved3: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 24 bytes. */
  interface rppx1_wbmeas_stats extends RecordView<'struct rppx1_wbmeas_stats'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    cnt: number;
    mean_y_or_g: number;
    mean_cb_or_b: number;
    mean_cr_or_r: number;
  }

  /** `<linux/media/dreamchip/rppx1-config.h>`: 8 bytes. */
  interface rppx1_window extends RecordView<'struct rppx1_window'> {
    h_offs: number;
    v_offs: number;
    h_size: number;
    v_size: number;
  }
}

export const struct: {
  readonly rppx1_awbg_params: Descriptor<struct.rppx1_awbg_params>;
  readonly rppx1_bls_fixed: Descriptor<struct.rppx1_bls_fixed>;
  readonly rppx1_bls_params: Descriptor<struct.rppx1_bls_params>;
  readonly rppx1_ccor_params: Descriptor<struct.rppx1_ccor_params>;
  readonly rppx1_exm_params: Descriptor<struct.rppx1_exm_params>;
  readonly rppx1_exm_stats: Descriptor<struct.rppx1_exm_stats>;
  readonly rppx1_ga_params: Descriptor<struct.rppx1_ga_params>;
  readonly rppx1_hist_params: Descriptor<struct.rppx1_hist_params>;
  readonly rppx1_hist_stats: Descriptor<struct.rppx1_hist_stats>;
  readonly rppx1_lin_params: Descriptor<struct.rppx1_lin_params>;
  readonly rppx1_lsc_params: Descriptor<struct.rppx1_lsc_params>;
  readonly rppx1_wbmeas_params: Descriptor<struct.rppx1_wbmeas_params>;
  readonly rppx1_wbmeas_stats: Descriptor<struct.rppx1_wbmeas_stats>;
  readonly rppx1_window: Descriptor<struct.rppx1_window>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rppx1_awbg_params": "struct v4l2_isp_block_header header;__u32 gain_red;__u32 gain_green_r;__u32 gain_blue;__u32 gain_green_b;",
"rppx1_bls_fixed": "__u32 a;__u32 b;__u32 c;__u32 d;",
"rppx1_bls_params": "struct v4l2_isp_block_header header;struct rppx1_window window1;struct rppx1_window window2;struct rppx1_bls_fixed fixed;__u8 mode;__u8 en_windows;__u8 samples;__u8 reserved[5];",
"rppx1_ccor_params": "struct v4l2_isp_block_header header;__u16 coeff[3][3];__u16 reserved;__u32 offset[3];",
"rppx1_exm_params": "struct v4l2_isp_block_header header;struct rppx1_window wnd;__u32 mode;__u32 last_line;__u8 channel_sel;__u8 coeff_r;__u8 coeff_g_gr;__u8 coeff_b;__u8 coeff_gb;__u8 reserved[3];",
"rppx1_exm_stats": "struct v4l2_isp_block_header header;__u32 exp_mean[25];__u32 reserved;",
"rppx1_ga_params": "struct v4l2_isp_block_header header;__u32 gamma_y[17];__u8 mode;__u8 reserved[3];",
"rppx1_hist_params": "struct v4l2_isp_block_header header;struct rppx1_window wnd;__u32 last_line;__u32 v_stepsize;__u32 h_step_inc;__u32 sample_offs;__u8 mode;__u8 channel_sel;__u8 weights[25];__u8 coeff[3];__u8 sample_shift;__u8 reserved;",
"rppx1_hist_stats": "struct v4l2_isp_block_header header;__u32 hist_bins[32];",
"rppx1_lin_params": "struct v4l2_isp_block_header header;__u32 curve_r[17];__u32 curve_g[17];__u32 curve_b[17];__u8 dx[16];__u32 reserved;",
"rppx1_lsc_params": "struct v4l2_isp_block_header header;__u16 r_data[17][17];__u16 gr_data[17][17];__u16 gb_data[17][17];__u16 b_data[17][17];__u16 x_grad[16];__u16 y_grad[16];__u16 x_sect_size[16];__u16 y_sect_size[16];",
"rppx1_wbmeas_params": "struct v4l2_isp_block_header header;struct rppx1_window wnd;__u8 mode;__u8 ymax_cmp;__u8 frames;__u8 reserved;__u32 ref_cr_max_r;__u32 ref_cb_max_b;__u32 min_y_max_g;__u32 max_y;__u32 max_csum;__u32 min_c;__u16 ccor_coeff[3][3];__u16 reserved2;__u32 ccor_offs[3];__u32 reserved3;",
"rppx1_wbmeas_stats": "struct v4l2_isp_block_header header;__u32 cnt;__u32 mean_y_or_g;__u32 mean_cb_or_b;__u32 mean_cr_or_r;",
"rppx1_window": "__u16 h_offs;__u16 v_offs;__u16 h_size;__u16 v_size;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_isp_block_header": ["__u16 type;__u16 flags;__u32 size;",{"align":8}]
}`),
);
