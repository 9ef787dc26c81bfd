// Generated from Linux 7.3.4 <linux/omap3isp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_sock_timeval } from './time_types.struct.ts';

/** `<linux/omap3isp.h>`: 6 bytes. */
export interface omap3isp_ccdc_bclamp extends RecordView<'struct omap3isp_ccdc_bclamp'> {
  obgain: number;
  obstpixel: number;
  oblines: number;
  oblen: number;
  dcsubval: number;
}

export const omap3isp_ccdc_bclamp: Descriptor<omap3isp_ccdc_bclamp> = /* @__PURE__ */ declareStruct(
  'omap3isp_ccdc_bclamp',
  `
  __u8 obgain;
  __u8 obstpixel;
  __u8 oblines;
  __u8 oblen;
  __u16 dcsubval;
`,
);

/** `<linux/omap3isp.h>`: 4 bytes. */
export interface omap3isp_ccdc_blcomp extends RecordView<'struct omap3isp_ccdc_blcomp'> {
  b_mg: number;
  gb_g: number;
  gr_cy: number;
  r_ye: number;
}

export const omap3isp_ccdc_blcomp: Descriptor<omap3isp_ccdc_blcomp> = /* @__PURE__ */ declareStruct(
  'omap3isp_ccdc_blcomp',
  `
  __u8 b_mg;
  __u8 gb_g;
  __u8 gr_cy;
  __u8 r_ye;
`,
);

/** `<linux/omap3isp.h>`: 6 bytes. */
export interface omap3isp_ccdc_culling extends RecordView<'struct omap3isp_ccdc_culling'> {
  v_pattern: number;
  h_odd: number;
  h_even: number;
}

export const omap3isp_ccdc_culling: Descriptor<omap3isp_ccdc_culling> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_ccdc_culling',
    `
  __u8 v_pattern;
  __u16 h_odd;
  __u16 h_even;
`,
  );

/** `<linux/omap3isp.h>`: 8 bytes. */
export interface omap3isp_ccdc_fpc extends RecordView<'struct omap3isp_ccdc_fpc'> {
  fpnum: number;
  fpcaddr: number;
}

export const omap3isp_ccdc_fpc: Descriptor<omap3isp_ccdc_fpc> = /* @__PURE__ */ declareStruct(
  'omap3isp_ccdc_fpc',
  `
  __u16 fpnum;
  __u32 fpcaddr;
`,
);

/** `<linux/omap3isp.h>`: 20 bytes. */
export interface omap3isp_ccdc_lsc_config extends RecordView<'struct omap3isp_ccdc_lsc_config'> {
  offset: number;
  gain_mode_n: number;
  gain_mode_m: number;
  gain_format: number;
  fmtsph: number;
  fmtlnh: number;
  fmtslv: number;
  fmtlnv: number;
  initial_x: number;
  initial_y: number;
  size: number;
}

export const omap3isp_ccdc_lsc_config: Descriptor<omap3isp_ccdc_lsc_config> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_ccdc_lsc_config',
    `
  __u16 offset;
  __u8 gain_mode_n;
  __u8 gain_mode_m;
  __u8 gain_format;
  __u16 fmtsph;
  __u16 fmtlnh;
  __u16 fmtslv;
  __u16 fmtlnv;
  __u8 initial_x;
  __u8 initial_y;
  __u32 size;
`,
  );

/** `<linux/omap3isp.h>`: 56 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface omap3isp_ccdc_update_config
  extends RecordView<
    'struct omap3isp_ccdc_update_config',
    'bclamp' | 'blcomp' | 'fpc' | 'lsc_cfg' | 'cull' | 'lsc'
  > {
  update: number;
  flag: number;
  alawip: number;
  get bclamp(): number;
  set bclamp(value: Pointer);
  get blcomp(): number;
  set blcomp(value: Pointer);
  get fpc(): number;
  set fpc(value: Pointer);
  get lsc_cfg(): number;
  set lsc_cfg(value: Pointer);
  get cull(): number;
  set cull(value: Pointer);
  get lsc(): number;
  set lsc(value: Pointer);
}

export const omap3isp_ccdc_update_config: Descriptor<omap3isp_ccdc_update_config> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_ccdc_update_config',
    `
  __u16 update;
  __u16 flag;
  enum omap3isp_alaw_ipwidth alawip;
  struct omap3isp_ccdc_bclamp *bclamp;
  struct omap3isp_ccdc_blcomp *blcomp;
  struct omap3isp_ccdc_fpc *fpc;
  struct omap3isp_ccdc_lsc_config *lsc_cfg;
  struct omap3isp_ccdc_culling *cull;
  __u8 *lsc;
`,
  );

/** `<linux/omap3isp.h>`: 32 bytes. */
export interface omap3isp_h3a_aewb_config extends RecordView<'struct omap3isp_h3a_aewb_config'> {
  buf_size: number;
  config_counter: number;
  saturation_limit: number;
  win_height: number;
  win_width: number;
  ver_win_count: number;
  hor_win_count: number;
  ver_win_start: number;
  hor_win_start: number;
  blk_ver_win_start: number;
  blk_win_height: number;
  subsample_ver_inc: number;
  subsample_hor_inc: number;
  alaw_enable: number;
}

export const omap3isp_h3a_aewb_config: Descriptor<omap3isp_h3a_aewb_config> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_h3a_aewb_config',
    `
  __u32 buf_size;
  __u16 config_counter;
  __u16 saturation_limit;
  __u16 win_height;
  __u16 win_width;
  __u16 ver_win_count;
  __u16 hor_win_count;
  __u16 ver_win_start;
  __u16 hor_win_start;
  __u16 blk_ver_win_start;
  __u16 blk_win_height;
  __u16 subsample_ver_inc;
  __u16 subsample_hor_inc;
  __u8 alaw_enable;
`,
  );

/** `<linux/omap3isp.h>`: 76 bytes. */
export interface omap3isp_h3a_af_config extends RecordView<'struct omap3isp_h3a_af_config'> {
  buf_size: number;
  config_counter: number;
  get hmf(): omap3isp_h3a_af_hmf;
  set hmf(value: omap3isp_h3a_af_hmf | Init<omap3isp_h3a_af_hmf>);
  get iir(): omap3isp_h3a_af_iir;
  set iir(value: omap3isp_h3a_af_iir | Init<omap3isp_h3a_af_iir>);
  get paxel(): omap3isp_h3a_af_paxel;
  set paxel(value: omap3isp_h3a_af_paxel | Init<omap3isp_h3a_af_paxel>);
  rgb_pos: number;
  fvmode: number;
  alaw_enable: number;
}

export const omap3isp_h3a_af_config: Descriptor<omap3isp_h3a_af_config> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_h3a_af_config',
    `
  __u32 buf_size;
  __u16 config_counter;
  struct omap3isp_h3a_af_hmf hmf;
  struct omap3isp_h3a_af_iir iir;
  struct omap3isp_h3a_af_paxel paxel;
  enum omap3isp_h3a_af_rgbpos rgb_pos;
  enum omap3isp_h3a_af_fvmode fvmode;
  __u8 alaw_enable;
`,
    { uses: () => [omap3isp_h3a_af_hmf, omap3isp_h3a_af_iir, omap3isp_h3a_af_paxel] },
  );

/** `<linux/omap3isp.h>`: 2 bytes. */
export interface omap3isp_h3a_af_hmf extends RecordView<'struct omap3isp_h3a_af_hmf'> {
  enable: number;
  threshold: number;
}

export const omap3isp_h3a_af_hmf: Descriptor<omap3isp_h3a_af_hmf> = /* @__PURE__ */ declareStruct(
  'omap3isp_h3a_af_hmf',
  `
  __u8 enable;
  __u8 threshold;
`,
);

/** `<linux/omap3isp.h>`: 46 bytes. */
export interface omap3isp_h3a_af_iir extends RecordView<'struct omap3isp_h3a_af_iir'> {
  h_start: number;
  get coeff_set0(): Uint16Array;
  set coeff_set0(value: Iterable<Integer>);
  get coeff_set1(): Uint16Array;
  set coeff_set1(value: Iterable<Integer>);
}

export const omap3isp_h3a_af_iir: Descriptor<omap3isp_h3a_af_iir> = /* @__PURE__ */ declareStruct(
  'omap3isp_h3a_af_iir',
  `
  __u16 h_start;
  __u16 coeff_set0[11];
  __u16 coeff_set1[11];
`,
);

/** `<linux/omap3isp.h>`: 10 bytes. */
export interface omap3isp_h3a_af_paxel extends RecordView<'struct omap3isp_h3a_af_paxel'> {
  h_start: number;
  v_start: number;
  width: number;
  height: number;
  h_cnt: number;
  v_cnt: number;
  line_inc: number;
}

export const omap3isp_h3a_af_paxel: Descriptor<omap3isp_h3a_af_paxel> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_h3a_af_paxel',
    `
  __u16 h_start;
  __u16 v_start;
  __u8 width;
  __u8 height;
  __u8 h_cnt;
  __u8 v_cnt;
  __u8 line_inc;
`,
  );

/** `<linux/omap3isp.h>`: 48 bytes. */
export interface omap3isp_hist_config extends RecordView<'struct omap3isp_hist_config'> {
  buf_size: number;
  config_counter: number;
  num_acc_frames: number;
  hist_bins: number;
  cfa: number;
  get wg(): Uint8Array;
  set wg(value: Bytes);
  num_regions: number;
  get region(): Elements<omap3isp_hist_region>;
  set region(value: Iterable<omap3isp_hist_region | Init<omap3isp_hist_region>>);
}

export const omap3isp_hist_config: Descriptor<omap3isp_hist_config> = /* @__PURE__ */ declareStruct(
  'omap3isp_hist_config',
  `
  __u32 buf_size;
  __u16 config_counter;
  __u8 num_acc_frames;
  __u16 hist_bins;
  __u8 cfa;
  __u8 wg[4];
  __u8 num_regions;
  struct omap3isp_hist_region region[4];
`,
  { uses: () => [omap3isp_hist_region] },
);

/** `<linux/omap3isp.h>`: 8 bytes. */
export interface omap3isp_hist_region extends RecordView<'struct omap3isp_hist_region'> {
  h_start: number;
  h_end: number;
  v_start: number;
  v_end: number;
}

export const omap3isp_hist_region: Descriptor<omap3isp_hist_region> = /* @__PURE__ */ declareStruct(
  'omap3isp_hist_region',
  `
  __u16 h_start;
  __u16 h_end;
  __u16 v_start;
  __u16 v_end;
`,
);

/** `<linux/omap3isp.h>`: 3 bytes. */
export interface omap3isp_prev_blkadj extends RecordView<'struct omap3isp_prev_blkadj'> {
  red: number;
  green: number;
  blue: number;
}

export const omap3isp_prev_blkadj: Descriptor<omap3isp_prev_blkadj> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_blkadj',
  `
  __u8 red;
  __u8 green;
  __u8 blue;
`,
);

/** `<linux/omap3isp.h>`: 2312 bytes. */
export interface omap3isp_prev_cfa extends RecordView<'struct omap3isp_prev_cfa'> {
  format: number;
  gradthrs_vert: number;
  gradthrs_horz: number;
  get table(): Elements<Elements<number>>;
  set table(value: Iterable<Iterable<number>>);
}

export const omap3isp_prev_cfa: Descriptor<omap3isp_prev_cfa> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_cfa',
  `
  enum omap3isp_cfa_fmt format;
  __u8 gradthrs_vert;
  __u8 gradthrs_horz;
  __u32 table[4][144];
`,
);

/** `<linux/omap3isp.h>`: 24 bytes. */
export interface omap3isp_prev_csc extends RecordView<'struct omap3isp_prev_csc'> {
  get matrix(): Elements<Elements<number>>;
  set matrix(value: Iterable<Iterable<number>>);
  get offset(): Int16Array;
  set offset(value: Iterable<Integer>);
}

export const omap3isp_prev_csc: Descriptor<omap3isp_prev_csc> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_csc',
  `
  __u16 matrix[3][3];
  __s16 offset[3];
`,
);

/** `<linux/omap3isp.h>`: 3 bytes. */
export interface omap3isp_prev_csup extends RecordView<'struct omap3isp_prev_csup'> {
  gain: number;
  thres: number;
  hypf_en: number;
}

export const omap3isp_prev_csup: Descriptor<omap3isp_prev_csup> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_csup',
  `
  __u8 gain;
  __u8 thres;
  __u8 hypf_en;
`,
);

/** `<linux/omap3isp.h>`: 20 bytes. */
export interface omap3isp_prev_dcor extends RecordView<'struct omap3isp_prev_dcor'> {
  couplet_mode_en: number;
  get detect_correct(): Uint32Array;
  set detect_correct(value: Iterable<Integer>);
}

export const omap3isp_prev_dcor: Descriptor<omap3isp_prev_dcor> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_dcor',
  `
  __u8 couplet_mode_en;
  __u32 detect_correct[4];
`,
);

/** `<linux/omap3isp.h>`: 12288 bytes. */
export interface omap3isp_prev_gtables extends RecordView<'struct omap3isp_prev_gtables'> {
  get red(): Uint32Array;
  set red(value: Iterable<Integer>);
  get green(): Uint32Array;
  set green(value: Iterable<Integer>);
  get blue(): Uint32Array;
  set blue(value: Iterable<Integer>);
}

export const omap3isp_prev_gtables: Descriptor<omap3isp_prev_gtables> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_prev_gtables',
    `
  __u32 red[1024];
  __u32 green[1024];
  __u32 blue[1024];
`,
  );

/** `<linux/omap3isp.h>`: 3 bytes. */
export interface omap3isp_prev_hmed extends RecordView<'struct omap3isp_prev_hmed'> {
  odddist: number;
  evendist: number;
  thres: number;
}

export const omap3isp_prev_hmed: Descriptor<omap3isp_prev_hmed> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_hmed',
  `
  __u8 odddist;
  __u8 evendist;
  __u8 thres;
`,
);

/** `<linux/omap3isp.h>`: 512 bytes. */
export interface omap3isp_prev_luma extends RecordView<'struct omap3isp_prev_luma'> {
  get table(): Uint32Array;
  set table(value: Iterable<Integer>);
}

export const omap3isp_prev_luma: Descriptor<omap3isp_prev_luma> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_luma',
  `
  __u32 table[128];
`,
);

/** `<linux/omap3isp.h>`: 260 bytes. */
export interface omap3isp_prev_nf extends RecordView<'struct omap3isp_prev_nf'> {
  spread: number;
  get table(): Uint32Array;
  set table(value: Iterable<Integer>);
}

export const omap3isp_prev_nf: Descriptor<omap3isp_prev_nf> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_nf',
  `
  __u8 spread;
  __u32 table[64];
`,
);

/** `<linux/omap3isp.h>`: 24 bytes. */
export interface omap3isp_prev_rgbtorgb extends RecordView<'struct omap3isp_prev_rgbtorgb'> {
  get matrix(): Elements<Elements<number>>;
  set matrix(value: Iterable<Iterable<number>>);
  get offset(): Uint16Array;
  set offset(value: Iterable<Integer>);
}

export const omap3isp_prev_rgbtorgb: Descriptor<omap3isp_prev_rgbtorgb> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_prev_rgbtorgb',
    `
  __u16 matrix[3][3];
  __u16 offset[3];
`,
  );

/** `<linux/omap3isp.h>`: 112 bytes on x86_64, riscv64, aarch64; 60 bytes on x86, arm. */
export interface omap3isp_prev_update_config
  extends RecordView<
    'struct omap3isp_prev_update_config',
    | 'luma'
    | 'hmed'
    | 'cfa'
    | 'csup'
    | 'wbal'
    | 'blkadj'
    | 'rgb2rgb'
    | 'csc'
    | 'yclimit'
    | 'dcor'
    | 'nf'
    | 'gamma'
  > {
  update: number;
  flag: number;
  shading_shift: number;
  get luma(): number;
  set luma(value: Pointer);
  get hmed(): number;
  set hmed(value: Pointer);
  get cfa(): number;
  set cfa(value: Pointer);
  get csup(): number;
  set csup(value: Pointer);
  get wbal(): number;
  set wbal(value: Pointer);
  get blkadj(): number;
  set blkadj(value: Pointer);
  get rgb2rgb(): number;
  set rgb2rgb(value: Pointer);
  get csc(): number;
  set csc(value: Pointer);
  get yclimit(): number;
  set yclimit(value: Pointer);
  get dcor(): number;
  set dcor(value: Pointer);
  get nf(): number;
  set nf(value: Pointer);
  get gamma(): number;
  set gamma(value: Pointer);
}

export const omap3isp_prev_update_config: Descriptor<omap3isp_prev_update_config> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_prev_update_config',
    `
  __u32 update;
  __u32 flag;
  __u32 shading_shift;
  struct omap3isp_prev_luma *luma;
  struct omap3isp_prev_hmed *hmed;
  struct omap3isp_prev_cfa *cfa;
  struct omap3isp_prev_csup *csup;
  struct omap3isp_prev_wbal *wbal;
  struct omap3isp_prev_blkadj *blkadj;
  struct omap3isp_prev_rgbtorgb *rgb2rgb;
  struct omap3isp_prev_csc *csc;
  struct omap3isp_prev_yclimit *yclimit;
  struct omap3isp_prev_dcor *dcor;
  struct omap3isp_prev_nf *nf;
  struct omap3isp_prev_gtables *gamma;
`,
  );

/** `<linux/omap3isp.h>`: 6 bytes. */
export interface omap3isp_prev_wbal extends RecordView<'struct omap3isp_prev_wbal'> {
  dgain: number;
  coef3: number;
  coef2: number;
  coef1: number;
  coef0: number;
}

export const omap3isp_prev_wbal: Descriptor<omap3isp_prev_wbal> = /* @__PURE__ */ declareStruct(
  'omap3isp_prev_wbal',
  `
  __u16 dgain;
  __u8 coef3;
  __u8 coef2;
  __u8 coef1;
  __u8 coef0;
`,
);

/** `<linux/omap3isp.h>`: 4 bytes. */
export interface omap3isp_prev_yclimit extends RecordView<'struct omap3isp_prev_yclimit'> {
  minC: number;
  maxC: number;
  minY: number;
  maxY: number;
}

export const omap3isp_prev_yclimit: Descriptor<omap3isp_prev_yclimit> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_prev_yclimit',
    `
  __u8 minC;
  __u8 maxC;
  __u8 minY;
  __u8 maxY;
`,
  );

interface omap3isp_stat_data$frame extends RecordView<'struct omap3isp_stat_data.frame'> {
  buf_size: number;
  frame_number: number;
  cur_frame: number;
  config_counter: number;
}

/** `<linux/omap3isp.h>`: 40 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface omap3isp_stat_data extends RecordView<'struct omap3isp_stat_data', 'buf'> {
  get ts(): __kernel_sock_timeval;
  set ts(value: __kernel_sock_timeval | Init<__kernel_sock_timeval>);
  get buf(): number;
  set buf(value: Pointer);
  buf_size: number;
  frame_number: number;
  cur_frame: number;
  config_counter: number;
  get frame(): omap3isp_stat_data$frame;
  set frame(value: omap3isp_stat_data$frame | Init<omap3isp_stat_data$frame>);
}

export const omap3isp_stat_data: Descriptor<omap3isp_stat_data> = /* @__PURE__ */ declareStruct(
  'omap3isp_stat_data',
  `
  struct __kernel_sock_timeval ts;
  void *buf;
  union {
    struct {
      __u32 buf_size;
      __u16 frame_number;
      __u16 cur_frame;
      __u16 config_counter;
    };
    struct {
      __u32 buf_size;
      __u16 frame_number;
      __u16 cur_frame;
      __u16 config_counter;
    } frame;
  };
`,
  { uses: () => [__kernel_sock_timeval] },
);

/** `<linux/omap3isp.h>`: 8 bytes. */
export interface omap3isp_stat_event_status
  extends RecordView<'struct omap3isp_stat_event_status'> {
  frame_number: number;
  config_counter: number;
  buf_err: number;
}

export const omap3isp_stat_event_status: Descriptor<omap3isp_stat_event_status> =
  /* @__PURE__ */ declareStruct(
    'omap3isp_stat_event_status',
    `
  __u32 frame_number;
  __u16 config_counter;
  __u8 buf_err;
`,
  );
