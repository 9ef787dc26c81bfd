// Generated from Linux 7.3.4 <linux/media/dreamchip/rppx1-config.h> by "pnpm generate". Do not edit.
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

/** `<linux/media/dreamchip/rppx1-config.h>`: 24 bytes. */
export interface rppx1_awbg_params extends RecordView<'struct rppx1_awbg_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  gain_red: number;
  gain_green_r: number;
  gain_blue: number;
  gain_green_b: number;
}

export const rppx1_awbg_params: Descriptor<rppx1_awbg_params> = /* @__PURE__ */ declareStruct(
  'rppx1_awbg_params',
  `
  struct v4l2_isp_block_header header;
  __u32 gain_red;
  __u32 gain_green_r;
  __u32 gain_blue;
  __u32 gain_green_b;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 16 bytes. */
export interface rppx1_bls_fixed extends RecordView<'struct rppx1_bls_fixed'> {
  a: number;
  b: number;
  c: number;
  d: number;
}

export const rppx1_bls_fixed: Descriptor<rppx1_bls_fixed> = /* @__PURE__ */ declareStruct(
  'rppx1_bls_fixed',
  `
  __u32 a;
  __u32 b;
  __u32 c;
  __u32 d;
`,
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 48 bytes. */
export interface rppx1_bls_params extends RecordView<'struct rppx1_bls_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get window1(): rppx1_window;
  set window1(value: rppx1_window | Init<rppx1_window>);
  get window2(): rppx1_window;
  set window2(value: rppx1_window | Init<rppx1_window>);
  get fixed(): rppx1_bls_fixed;
  set fixed(value: rppx1_bls_fixed | Init<rppx1_bls_fixed>);
  mode: number;
  en_windows: number;
  samples: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const rppx1_bls_params: Descriptor<rppx1_bls_params> = /* @__PURE__ */ declareStruct(
  'rppx1_bls_params',
  `
  struct v4l2_isp_block_header header;
  struct rppx1_window window1;
  struct rppx1_window window2;
  struct rppx1_bls_fixed fixed;
  __u8 mode;
  __u8 en_windows;
  __u8 samples;
  __u8 reserved[5];
`,
  { uses: () => [rppx1_bls_fixed, rppx1_window, v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 40 bytes. */
export interface rppx1_ccor_params extends RecordView<'struct rppx1_ccor_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get coeff(): Elements<Elements<number>>;
  set coeff(value: Iterable<Iterable<number>>);
  reserved: number;
  get offset(): Uint32Array;
  set offset(value: Iterable<Integer>);
}

export const rppx1_ccor_params: Descriptor<rppx1_ccor_params> = /* @__PURE__ */ declareStruct(
  'rppx1_ccor_params',
  `
  struct v4l2_isp_block_header header;
  __u16 coeff[3][3];
  __u16 reserved;
  __u32 offset[3];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 32 bytes. */
export interface rppx1_exm_params extends RecordView<'struct rppx1_exm_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get wnd(): rppx1_window;
  set wnd(value: rppx1_window | Init<rppx1_window>);
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

export const rppx1_exm_params: Descriptor<rppx1_exm_params> = /* @__PURE__ */ declareStruct(
  'rppx1_exm_params',
  `
  struct v4l2_isp_block_header header;
  struct rppx1_window wnd;
  __u32 mode;
  __u32 last_line;
  __u8 channel_sel;
  __u8 coeff_r;
  __u8 coeff_g_gr;
  __u8 coeff_b;
  __u8 coeff_gb;
  __u8 reserved[3];
`,
  { uses: () => [rppx1_window, v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 112 bytes. */
export interface rppx1_exm_stats extends RecordView<'struct rppx1_exm_stats'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get exp_mean(): Uint32Array;
  set exp_mean(value: Iterable<Integer>);
  reserved: number;
}

export const rppx1_exm_stats: Descriptor<rppx1_exm_stats> = /* @__PURE__ */ declareStruct(
  'rppx1_exm_stats',
  `
  struct v4l2_isp_block_header header;
  __u32 exp_mean[25];
  __u32 reserved;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 80 bytes. */
export interface rppx1_ga_params extends RecordView<'struct rppx1_ga_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get gamma_y(): Uint32Array;
  set gamma_y(value: Iterable<Integer>);
  mode: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const rppx1_ga_params: Descriptor<rppx1_ga_params> = /* @__PURE__ */ declareStruct(
  'rppx1_ga_params',
  `
  struct v4l2_isp_block_header header;
  __u32 gamma_y[17];
  __u8 mode;
  __u8 reserved[3];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 64 bytes. */
export interface rppx1_hist_params extends RecordView<'struct rppx1_hist_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get wnd(): rppx1_window;
  set wnd(value: rppx1_window | Init<rppx1_window>);
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

export const rppx1_hist_params: Descriptor<rppx1_hist_params> = /* @__PURE__ */ declareStruct(
  'rppx1_hist_params',
  `
  struct v4l2_isp_block_header header;
  struct rppx1_window wnd;
  __u32 last_line;
  __u32 v_stepsize;
  __u32 h_step_inc;
  __u32 sample_offs;
  __u8 mode;
  __u8 channel_sel;
  __u8 weights[25];
  __u8 coeff[3];
  __u8 sample_shift;
  __u8 reserved;
`,
  { uses: () => [rppx1_window, v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 136 bytes. */
export interface rppx1_hist_stats extends RecordView<'struct rppx1_hist_stats'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get hist_bins(): Uint32Array;
  set hist_bins(value: Iterable<Integer>);
}

export const rppx1_hist_stats: Descriptor<rppx1_hist_stats> = /* @__PURE__ */ declareStruct(
  'rppx1_hist_stats',
  `
  struct v4l2_isp_block_header header;
  __u32 hist_bins[32];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 232 bytes. */
export interface rppx1_lin_params extends RecordView<'struct rppx1_lin_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
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

export const rppx1_lin_params: Descriptor<rppx1_lin_params> = /* @__PURE__ */ declareStruct(
  'rppx1_lin_params',
  `
  struct v4l2_isp_block_header header;
  __u32 curve_r[17];
  __u32 curve_g[17];
  __u32 curve_b[17];
  __u8 dx[16];
  __u32 reserved;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 2448 bytes. */
export interface rppx1_lsc_params extends RecordView<'struct rppx1_lsc_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
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

export const rppx1_lsc_params: Descriptor<rppx1_lsc_params> = /* @__PURE__ */ declareStruct(
  'rppx1_lsc_params',
  `
  struct v4l2_isp_block_header header;
  __u16 r_data[17][17];
  __u16 gr_data[17][17];
  __u16 gb_data[17][17];
  __u16 b_data[17][17];
  __u16 x_grad[16];
  __u16 y_grad[16];
  __u16 x_sect_size[16];
  __u16 y_sect_size[16];
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 80 bytes. */
export interface rppx1_wbmeas_params extends RecordView<'struct rppx1_wbmeas_params'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  get wnd(): rppx1_window;
  set wnd(value: rppx1_window | Init<rppx1_window>);
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

export const rppx1_wbmeas_params: Descriptor<rppx1_wbmeas_params> = /* @__PURE__ */ declareStruct(
  'rppx1_wbmeas_params',
  `
  struct v4l2_isp_block_header header;
  struct rppx1_window wnd;
  __u8 mode;
  __u8 ymax_cmp;
  __u8 frames;
  __u8 reserved;
  __u32 ref_cr_max_r;
  __u32 ref_cb_max_b;
  __u32 min_y_max_g;
  __u32 max_y;
  __u32 max_csum;
  __u32 min_c;
  __u16 ccor_coeff[3][3];
  __u16 reserved2;
  __u32 ccor_offs[3];
  __u32 reserved3;
`,
  { uses: () => [rppx1_window, v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 24 bytes. */
export interface rppx1_wbmeas_stats extends RecordView<'struct rppx1_wbmeas_stats'> {
  get header(): v4l2_isp_block_header;
  set header(value: v4l2_isp_block_header | Init<v4l2_isp_block_header>);
  cnt: number;
  mean_y_or_g: number;
  mean_cb_or_b: number;
  mean_cr_or_r: number;
}

export const rppx1_wbmeas_stats: Descriptor<rppx1_wbmeas_stats> = /* @__PURE__ */ declareStruct(
  'rppx1_wbmeas_stats',
  `
  struct v4l2_isp_block_header header;
  __u32 cnt;
  __u32 mean_y_or_g;
  __u32 mean_cb_or_b;
  __u32 mean_cr_or_r;
`,
  { uses: () => [v4l2_isp_block_header] },
);

/** `<linux/media/dreamchip/rppx1-config.h>`: 8 bytes. */
export interface rppx1_window extends RecordView<'struct rppx1_window'> {
  h_offs: number;
  v_offs: number;
  h_size: number;
  v_size: number;
}

export const rppx1_window: Descriptor<rppx1_window> = /* @__PURE__ */ declareStruct(
  'rppx1_window',
  `
  __u16 h_offs;
  __u16 v_offs;
  __u16 h_size;
  __u16 v_size;
`,
);
