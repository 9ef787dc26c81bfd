// Generated from Linux 7.3.4 <linux/omap3isp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VIDIOC_OMAP3ISP_CCDC_CFG: PerArch<
    3224917697,
    3223344833,
    3223344833,
    3224917697,
    3224917697,
    3224917697,
    3224917697,
    3224917697
  >;
  readonly VIDIOC_OMAP3ISP_PRV_CFG: PerArch<
    3228587714,
    3225179842,
    3225179842,
    3228587714,
    3228587714,
    3228587714,
    3228587714,
    3228587714
  >;
  readonly VIDIOC_OMAP3ISP_STAT_EN: PerArch<
    3221771975,
    3221509831,
    3221509831,
    3221771975,
    3221771975,
    3221771975,
    3221771975,
    3221771975
  >;
  readonly VIDIOC_OMAP3ISP_STAT_REQ: PerArch<
    3223869126,
    3223344838,
    3223344838,
    3223869126,
    3223869126,
    3223869126,
    3223869126,
    3223869126
  >;
} = /* @__PURE__ */ perArchOf({
  VIDIOC_OMAP3ISP_CCDC_CFG: [
    3224917697, 3223344833, 3223344833, 3224917697, 3224917697, 3224917697, 3224917697, 3224917697,
  ],
  VIDIOC_OMAP3ISP_PRV_CFG: [
    3228587714, 3225179842, 3225179842, 3228587714, 3228587714, 3228587714, 3228587714, 3228587714,
  ],
  VIDIOC_OMAP3ISP_STAT_EN: [
    3221771975, 3221509831, 3221509831, 3221771975, 3221771975, 3221771975, 3221771975, 3221771975,
  ],
  VIDIOC_OMAP3ISP_STAT_REQ: [
    3223869126, 3223344838, 3223344838, 3223869126, 3223869126, 3223869126, 3223869126, 3223869126,
  ],
});

/** `<linux/omap3isp.h>`: 3223344833 on x86, arm; 3224917697 elsewhere. */
export const VIDIOC_OMAP3ISP_CCDC_CFG: number = /* @__PURE__ */ hereOf(
  perArch.VIDIOC_OMAP3ISP_CCDC_CFG,
);
/** `<linux/omap3isp.h>`: 3225179842 on x86, arm; 3228587714 elsewhere. */
export const VIDIOC_OMAP3ISP_PRV_CFG: number = /* @__PURE__ */ hereOf(
  perArch.VIDIOC_OMAP3ISP_PRV_CFG,
);
/** `<linux/omap3isp.h>`: 3221509831 on x86, arm; 3221771975 elsewhere. */
export const VIDIOC_OMAP3ISP_STAT_EN: number = /* @__PURE__ */ hereOf(
  perArch.VIDIOC_OMAP3ISP_STAT_EN,
);
/** `<linux/omap3isp.h>`: 3223344838 on x86, arm; 3223869126 elsewhere. */
export const VIDIOC_OMAP3ISP_STAT_REQ: number = /* @__PURE__ */ hereOf(
  perArch.VIDIOC_OMAP3ISP_STAT_REQ,
);
export const OMAP3ISP_AEWB_MAX_BUF_SIZE = 83600,
  OMAP3ISP_AEWB_MAX_SATURATION_LIM = 1023,
  OMAP3ISP_AEWB_MAX_SUB_INC = 32,
  OMAP3ISP_AEWB_MAX_WINHC = 36,
  OMAP3ISP_AEWB_MAX_WINSTART = 4095,
  OMAP3ISP_AEWB_MAX_WINVC = 128,
  OMAP3ISP_AEWB_MAX_WIN_H = 256,
  OMAP3ISP_AEWB_MAX_WIN_W = 256,
  OMAP3ISP_AEWB_MIN_SUB_INC = 2,
  OMAP3ISP_AEWB_MIN_WINHC = 1,
  OMAP3ISP_AEWB_MIN_WINVC = 1,
  OMAP3ISP_AEWB_MIN_WIN_H = 2,
  OMAP3ISP_AEWB_MIN_WIN_W = 6,
  OMAP3ISP_AF_COEF_MAX = 4095,
  OMAP3ISP_AF_GG_RB_CUSTOM = 4,
  OMAP3ISP_AF_GR_BG_BAYER = 2,
  OMAP3ISP_AF_GR_GB_BAYER = 0,
  OMAP3ISP_AF_IIRSH_MAX = 4095,
  OMAP3ISP_AF_IIRSH_MIN = 0,
  OMAP3ISP_AF_MAX_BUF_SIZE = 221184,
  OMAP3ISP_AF_MODE_PEAK = 1,
  OMAP3ISP_AF_MODE_SUMMED = 0,
  OMAP3ISP_AF_NUM_COEF = 11,
  OMAP3ISP_AF_PAXEL_HEIGHT_MAX = 256,
  OMAP3ISP_AF_PAXEL_HEIGHT_MIN = 2,
  OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MAX = 36,
  OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MIN = 1,
  OMAP3ISP_AF_PAXEL_HZSTART_MAX = 4095,
  OMAP3ISP_AF_PAXEL_HZSTART_MIN = 1,
  OMAP3ISP_AF_PAXEL_INCREMENT_MAX = 32,
  OMAP3ISP_AF_PAXEL_INCREMENT_MIN = 2,
  OMAP3ISP_AF_PAXEL_SIZE = 48,
  OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MAX = 128,
  OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MIN = 1,
  OMAP3ISP_AF_PAXEL_VTSTART_MAX = 4095,
  OMAP3ISP_AF_PAXEL_VTSTART_MIN = 0,
  OMAP3ISP_AF_PAXEL_WIDTH_MAX = 256,
  OMAP3ISP_AF_PAXEL_WIDTH_MIN = 16,
  OMAP3ISP_AF_RB_GG_CUSTOM = 5,
  OMAP3ISP_AF_RG_BG_BAYER = 3,
  OMAP3ISP_AF_RG_GB_BAYER = 1,
  OMAP3ISP_AF_THRESHOLD_MAX = 255,
  OMAP3ISP_ALAW_BIT10_1 = 5,
  OMAP3ISP_ALAW_BIT11_2 = 4,
  OMAP3ISP_ALAW_BIT12_3 = 3,
  OMAP3ISP_ALAW_BIT9_0 = 6,
  OMAP3ISP_CCDC_ALAW = 1,
  OMAP3ISP_CCDC_BCOMP = 8,
  OMAP3ISP_CCDC_BLCLAMP = 4,
  OMAP3ISP_CCDC_CONFIG_LSC = 128,
  OMAP3ISP_CCDC_CULL = 32,
  OMAP3ISP_CCDC_FPC = 16,
  OMAP3ISP_CCDC_LPF = 2,
  OMAP3ISP_CCDC_TBL_LSC = 256,
  OMAP3ISP_CFAFMT_BAYER = 0,
  OMAP3ISP_CFAFMT_DNSPL = 3,
  OMAP3ISP_CFAFMT_HONEYCOMB = 4,
  OMAP3ISP_CFAFMT_RGBFOVEON = 2,
  OMAP3ISP_CFAFMT_RRGGBBFOVEON = 5,
  OMAP3ISP_CFAFMT_SONYVGA = 1,
  OMAP3ISP_HIST_BINS_128 = 2,
  OMAP3ISP_HIST_BINS_256 = 3,
  OMAP3ISP_HIST_BINS_32 = 0,
  OMAP3ISP_HIST_BINS_64 = 1,
  OMAP3ISP_HIST_CFA_BAYER = 0,
  OMAP3ISP_HIST_CFA_FOVEONX3 = 1,
  OMAP3ISP_HIST_MAX_BIT_WIDTH = 14,
  OMAP3ISP_HIST_MAX_BUF_SIZE = 4096,
  OMAP3ISP_HIST_MAX_REGIONS = 4,
  OMAP3ISP_HIST_MAX_WB_GAIN = 255,
  OMAP3ISP_HIST_MAX_WG = 4,
  OMAP3ISP_HIST_MEM_SIZE = 1024,
  OMAP3ISP_HIST_MIN_BIT_WIDTH = 8,
  OMAP3ISP_HIST_MIN_REGIONS = 1,
  OMAP3ISP_HIST_MIN_WB_GAIN = 0,
  OMAP3ISP_HIST_SOURCE_CCDC = 0,
  OMAP3ISP_HIST_SOURCE_MEM = 1,
  OMAP3ISP_PREV_BLKADJ = 64,
  OMAP3ISP_PREV_CFA = 8,
  OMAP3ISP_PREV_CFA_BLK_SIZE = 144,
  OMAP3ISP_PREV_CFA_TBL_SIZE = 576,
  OMAP3ISP_PREV_CHROMA_SUPP = 16,
  OMAP3ISP_PREV_COLOR_CONV = 256,
  OMAP3ISP_PREV_DEFECT_COR = 1024,
  OMAP3ISP_PREV_DETECT_CORRECT_CHANNELS = 4,
  OMAP3ISP_PREV_DRK_FRM_CAPTURE = 4096,
  OMAP3ISP_PREV_DRK_FRM_SUBTRACT = 8192,
  OMAP3ISP_PREV_GAMMA = 65536,
  OMAP3ISP_PREV_GAMMA_TBL_SIZE = 1024,
  OMAP3ISP_PREV_HRZ_MED = 4,
  OMAP3ISP_PREV_INVALAW = 2,
  OMAP3ISP_PREV_LENS_SHADING = 16384,
  OMAP3ISP_PREV_LUMAENH = 1,
  OMAP3ISP_PREV_NF = 32768,
  OMAP3ISP_PREV_NF_TBL_SIZE = 64,
  OMAP3ISP_PREV_RGB2RGB = 128,
  OMAP3ISP_PREV_WB = 32,
  OMAP3ISP_PREV_YC_LIMIT = 512,
  OMAP3ISP_PREV_YENH_TBL_SIZE = 128,
  OMAP3ISP_RGB_MAX = 3,
  V4L2_EVENT_OMAP3ISP_AEWB = 134217985,
  V4L2_EVENT_OMAP3ISP_AF = 134217986,
  V4L2_EVENT_OMAP3ISP_CLASS = 134217984,
  V4L2_EVENT_OMAP3ISP_HIST = 134217987,
  VIDIOC_OMAP3ISP_AEWB_CFG = 3223344835,
  VIDIOC_OMAP3ISP_AF_CFG = 3226228421,
  VIDIOC_OMAP3ISP_HIST_CFG = 3224393412;
export declare namespace struct {
  /** `<linux/omap3isp.h>`: 6 bytes. */
  interface omap3isp_ccdc_bclamp extends RecordView<'struct omap3isp_ccdc_bclamp'> {
    obgain: number;
    obstpixel: number;
    oblines: number;
    oblen: number;
    dcsubval: number;
  }

  /** `<linux/omap3isp.h>`: 4 bytes. */
  interface omap3isp_ccdc_blcomp extends RecordView<'struct omap3isp_ccdc_blcomp'> {
    b_mg: number;
    gb_g: number;
    gr_cy: number;
    r_ye: number;
  }

  /** `<linux/omap3isp.h>`: 6 bytes. */
  interface omap3isp_ccdc_culling extends RecordView<'struct omap3isp_ccdc_culling'> {
    v_pattern: number;
    h_odd: number;
    h_even: number;
  }

  /** `<linux/omap3isp.h>`: 8 bytes. */
  interface omap3isp_ccdc_fpc extends RecordView<'struct omap3isp_ccdc_fpc'> {
    fpnum: number;
    fpcaddr: number;
  }

  /** `<linux/omap3isp.h>`: 20 bytes. */
  interface omap3isp_ccdc_lsc_config extends RecordView<'struct omap3isp_ccdc_lsc_config'> {
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

  /** `<linux/omap3isp.h>`: 32 bytes on x86, arm; 56 bytes elsewhere. */
  interface omap3isp_ccdc_update_config
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

  /** `<linux/omap3isp.h>`: 32 bytes. */
  interface omap3isp_h3a_aewb_config extends RecordView<'struct omap3isp_h3a_aewb_config'> {
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

  /** `<linux/omap3isp.h>`: 76 bytes. */
  interface omap3isp_h3a_af_config extends RecordView<'struct omap3isp_h3a_af_config'> {
    buf_size: number;
    config_counter: number;
    get hmf(): struct.omap3isp_h3a_af_hmf;
    set hmf(value: From<struct.omap3isp_h3a_af_hmf>);
    get iir(): struct.omap3isp_h3a_af_iir;
    set iir(value: From<struct.omap3isp_h3a_af_iir>);
    get paxel(): struct.omap3isp_h3a_af_paxel;
    set paxel(value: From<struct.omap3isp_h3a_af_paxel>);
    rgb_pos: number;
    fvmode: number;
    alaw_enable: number;
  }

  /** `<linux/omap3isp.h>`: 2 bytes. */
  interface omap3isp_h3a_af_hmf extends RecordView<'struct omap3isp_h3a_af_hmf'> {
    enable: number;
    threshold: number;
  }

  /** `<linux/omap3isp.h>`: 46 bytes. */
  interface omap3isp_h3a_af_iir extends RecordView<'struct omap3isp_h3a_af_iir'> {
    h_start: number;
    get coeff_set0(): Uint16Array;
    set coeff_set0(value: Iterable<Integer>);
    get coeff_set1(): Uint16Array;
    set coeff_set1(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 10 bytes. */
  interface omap3isp_h3a_af_paxel extends RecordView<'struct omap3isp_h3a_af_paxel'> {
    h_start: number;
    v_start: number;
    width: number;
    height: number;
    h_cnt: number;
    v_cnt: number;
    line_inc: number;
  }

  /** `<linux/omap3isp.h>`: 48 bytes. */
  interface omap3isp_hist_config extends RecordView<'struct omap3isp_hist_config'> {
    buf_size: number;
    config_counter: number;
    num_acc_frames: number;
    hist_bins: number;
    cfa: number;
    get wg(): Uint8Array;
    set wg(value: Bytes);
    num_regions: number;
    get region(): Elements<struct.omap3isp_hist_region>;
    set region(value: Iterable<From<struct.omap3isp_hist_region>>);
  }

  /** `<linux/omap3isp.h>`: 8 bytes. */
  interface omap3isp_hist_region extends RecordView<'struct omap3isp_hist_region'> {
    h_start: number;
    h_end: number;
    v_start: number;
    v_end: number;
  }

  /** `<linux/omap3isp.h>`: 3 bytes. */
  interface omap3isp_prev_blkadj extends RecordView<'struct omap3isp_prev_blkadj'> {
    red: number;
    green: number;
    blue: number;
  }

  /** `<linux/omap3isp.h>`: 2312 bytes. */
  interface omap3isp_prev_cfa extends RecordView<'struct omap3isp_prev_cfa'> {
    format: number;
    gradthrs_vert: number;
    gradthrs_horz: number;
    get table(): Elements<Elements<number>>;
    set table(value: Iterable<Iterable<number>>);
  }

  /** `<linux/omap3isp.h>`: 24 bytes. */
  interface omap3isp_prev_csc extends RecordView<'struct omap3isp_prev_csc'> {
    get matrix(): Elements<Elements<number>>;
    set matrix(value: Iterable<Iterable<number>>);
    get offset(): Int16Array;
    set offset(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 3 bytes. */
  interface omap3isp_prev_csup extends RecordView<'struct omap3isp_prev_csup'> {
    gain: number;
    thres: number;
    hypf_en: number;
  }

  /** `<linux/omap3isp.h>`: 20 bytes. */
  interface omap3isp_prev_dcor extends RecordView<'struct omap3isp_prev_dcor'> {
    couplet_mode_en: number;
    get detect_correct(): Uint32Array;
    set detect_correct(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 12288 bytes. */
  interface omap3isp_prev_gtables extends RecordView<'struct omap3isp_prev_gtables'> {
    get red(): Uint32Array;
    set red(value: Iterable<Integer>);
    get green(): Uint32Array;
    set green(value: Iterable<Integer>);
    get blue(): Uint32Array;
    set blue(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 3 bytes. */
  interface omap3isp_prev_hmed extends RecordView<'struct omap3isp_prev_hmed'> {
    odddist: number;
    evendist: number;
    thres: number;
  }

  /** `<linux/omap3isp.h>`: 512 bytes. */
  interface omap3isp_prev_luma extends RecordView<'struct omap3isp_prev_luma'> {
    get table(): Uint32Array;
    set table(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 260 bytes. */
  interface omap3isp_prev_nf extends RecordView<'struct omap3isp_prev_nf'> {
    spread: number;
    get table(): Uint32Array;
    set table(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 24 bytes. */
  interface omap3isp_prev_rgbtorgb extends RecordView<'struct omap3isp_prev_rgbtorgb'> {
    get matrix(): Elements<Elements<number>>;
    set matrix(value: Iterable<Iterable<number>>);
    get offset(): Uint16Array;
    set offset(value: Iterable<Integer>);
  }

  /** `<linux/omap3isp.h>`: 60 bytes on x86, arm; 112 bytes elsewhere. */
  interface omap3isp_prev_update_config
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

  /** `<linux/omap3isp.h>`: 6 bytes. */
  interface omap3isp_prev_wbal extends RecordView<'struct omap3isp_prev_wbal'> {
    dgain: number;
    coef3: number;
    coef2: number;
    coef1: number;
    coef0: number;
  }

  /** `<linux/omap3isp.h>`: 4 bytes. */
  interface omap3isp_prev_yclimit extends RecordView<'struct omap3isp_prev_yclimit'> {
    minC: number;
    maxC: number;
    minY: number;
    maxY: number;
  }

  interface omap3isp_stat_data$frame extends RecordView<'struct omap3isp_stat_data.frame'> {
    buf_size: number;
    frame_number: number;
    cur_frame: number;
    config_counter: number;
  }

  /** `<linux/omap3isp.h>`: 32 bytes on x86, arm; 40 bytes elsewhere. */
  interface omap3isp_stat_data extends RecordView<'struct omap3isp_stat_data', 'buf'> {
    get ts(): linux_time_types_h.struct.__kernel_sock_timeval;
    set ts(value: From<linux_time_types_h.struct.__kernel_sock_timeval>);
    get buf(): number;
    set buf(value: Pointer);
    buf_size: number;
    frame_number: number;
    cur_frame: number;
    config_counter: number;
    get frame(): omap3isp_stat_data$frame;
    set frame(value: From<omap3isp_stat_data$frame>);
  }

  /** `<linux/omap3isp.h>`: 8 bytes. */
  interface omap3isp_stat_event_status extends RecordView<'struct omap3isp_stat_event_status'> {
    frame_number: number;
    config_counter: number;
    buf_err: number;
  }
}

export const struct: {
  readonly omap3isp_ccdc_bclamp: Descriptor<struct.omap3isp_ccdc_bclamp>;
  readonly omap3isp_ccdc_blcomp: Descriptor<struct.omap3isp_ccdc_blcomp>;
  readonly omap3isp_ccdc_culling: Descriptor<struct.omap3isp_ccdc_culling>;
  readonly omap3isp_ccdc_fpc: Descriptor<struct.omap3isp_ccdc_fpc>;
  readonly omap3isp_ccdc_lsc_config: Descriptor<struct.omap3isp_ccdc_lsc_config>;
  readonly omap3isp_ccdc_update_config: Descriptor<struct.omap3isp_ccdc_update_config>;
  readonly omap3isp_h3a_aewb_config: Descriptor<struct.omap3isp_h3a_aewb_config>;
  readonly omap3isp_h3a_af_config: Descriptor<struct.omap3isp_h3a_af_config>;
  readonly omap3isp_h3a_af_hmf: Descriptor<struct.omap3isp_h3a_af_hmf>;
  readonly omap3isp_h3a_af_iir: Descriptor<struct.omap3isp_h3a_af_iir>;
  readonly omap3isp_h3a_af_paxel: Descriptor<struct.omap3isp_h3a_af_paxel>;
  readonly omap3isp_hist_config: Descriptor<struct.omap3isp_hist_config>;
  readonly omap3isp_hist_region: Descriptor<struct.omap3isp_hist_region>;
  readonly omap3isp_prev_blkadj: Descriptor<struct.omap3isp_prev_blkadj>;
  readonly omap3isp_prev_cfa: Descriptor<struct.omap3isp_prev_cfa>;
  readonly omap3isp_prev_csc: Descriptor<struct.omap3isp_prev_csc>;
  readonly omap3isp_prev_csup: Descriptor<struct.omap3isp_prev_csup>;
  readonly omap3isp_prev_dcor: Descriptor<struct.omap3isp_prev_dcor>;
  readonly omap3isp_prev_gtables: Descriptor<struct.omap3isp_prev_gtables>;
  readonly omap3isp_prev_hmed: Descriptor<struct.omap3isp_prev_hmed>;
  readonly omap3isp_prev_luma: Descriptor<struct.omap3isp_prev_luma>;
  readonly omap3isp_prev_nf: Descriptor<struct.omap3isp_prev_nf>;
  readonly omap3isp_prev_rgbtorgb: Descriptor<struct.omap3isp_prev_rgbtorgb>;
  readonly omap3isp_prev_update_config: Descriptor<struct.omap3isp_prev_update_config>;
  readonly omap3isp_prev_wbal: Descriptor<struct.omap3isp_prev_wbal>;
  readonly omap3isp_prev_yclimit: Descriptor<struct.omap3isp_prev_yclimit>;
  readonly omap3isp_stat_data: Descriptor<struct.omap3isp_stat_data>;
  readonly omap3isp_stat_event_status: Descriptor<struct.omap3isp_stat_event_status>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"omap3isp_ccdc_bclamp": "__u8 obgain;__u8 obstpixel;__u8 oblines;__u8 oblen;__u16 dcsubval;",
"omap3isp_ccdc_blcomp": "__u8 b_mg;__u8 gb_g;__u8 gr_cy;__u8 r_ye;",
"omap3isp_ccdc_culling": "__u8 v_pattern;__u16 h_odd;__u16 h_even;",
"omap3isp_ccdc_fpc": "__u16 fpnum;__u32 fpcaddr;",
"omap3isp_ccdc_lsc_config": "__u16 offset;__u8 gain_mode_n;__u8 gain_mode_m;__u8 gain_format;__u16 fmtsph;__u16 fmtlnh;__u16 fmtslv;__u16 fmtlnv;__u8 initial_x;__u8 initial_y;__u32 size;",
"omap3isp_ccdc_update_config": "__u16 update;__u16 flag;enum omap3isp_alaw_ipwidth alawip;struct omap3isp_ccdc_bclamp *bclamp;struct omap3isp_ccdc_blcomp *blcomp;struct omap3isp_ccdc_fpc *fpc;struct omap3isp_ccdc_lsc_config *lsc_cfg;struct omap3isp_ccdc_culling *cull;__u8 *lsc;",
"omap3isp_h3a_aewb_config": "__u32 buf_size;__u16 config_counter;__u16 saturation_limit;__u16 win_height;__u16 win_width;__u16 ver_win_count;__u16 hor_win_count;__u16 ver_win_start;__u16 hor_win_start;__u16 blk_ver_win_start;__u16 blk_win_height;__u16 subsample_ver_inc;__u16 subsample_hor_inc;__u8 alaw_enable;",
"omap3isp_h3a_af_config": "__u32 buf_size;__u16 config_counter;struct omap3isp_h3a_af_hmf hmf;struct omap3isp_h3a_af_iir iir;struct omap3isp_h3a_af_paxel paxel;enum omap3isp_h3a_af_rgbpos rgb_pos;enum omap3isp_h3a_af_fvmode fvmode;__u8 alaw_enable;",
"omap3isp_h3a_af_hmf": "__u8 enable;__u8 threshold;",
"omap3isp_h3a_af_iir": "__u16 h_start;__u16 coeff_set0[11];__u16 coeff_set1[11];",
"omap3isp_h3a_af_paxel": "__u16 h_start;__u16 v_start;__u8 width;__u8 height;__u8 h_cnt;__u8 v_cnt;__u8 line_inc;",
"omap3isp_hist_config": "__u32 buf_size;__u16 config_counter;__u8 num_acc_frames;__u16 hist_bins;__u8 cfa;__u8 wg[4];__u8 num_regions;struct omap3isp_hist_region region[4];",
"omap3isp_hist_region": "__u16 h_start;__u16 h_end;__u16 v_start;__u16 v_end;",
"omap3isp_prev_blkadj": "__u8 red;__u8 green;__u8 blue;",
"omap3isp_prev_cfa": "enum omap3isp_cfa_fmt format;__u8 gradthrs_vert;__u8 gradthrs_horz;__u32 table[4][144];",
"omap3isp_prev_csc": "__u16 matrix[3][3];__s16 offset[3];",
"omap3isp_prev_csup": "__u8 gain;__u8 thres;__u8 hypf_en;",
"omap3isp_prev_dcor": "__u8 couplet_mode_en;__u32 detect_correct[4];",
"omap3isp_prev_gtables": "__u32 red[1024];__u32 green[1024];__u32 blue[1024];",
"omap3isp_prev_hmed": "__u8 odddist;__u8 evendist;__u8 thres;",
"omap3isp_prev_luma": "__u32 table[128];",
"omap3isp_prev_nf": "__u8 spread;__u32 table[64];",
"omap3isp_prev_rgbtorgb": "__u16 matrix[3][3];__u16 offset[3];",
"omap3isp_prev_update_config": "__u32 update;__u32 flag;__u32 shading_shift;struct omap3isp_prev_luma *luma;struct omap3isp_prev_hmed *hmed;struct omap3isp_prev_cfa *cfa;struct omap3isp_prev_csup *csup;struct omap3isp_prev_wbal *wbal;struct omap3isp_prev_blkadj *blkadj;struct omap3isp_prev_rgbtorgb *rgb2rgb;struct omap3isp_prev_csc *csc;struct omap3isp_prev_yclimit *yclimit;struct omap3isp_prev_dcor *dcor;struct omap3isp_prev_nf *nf;struct omap3isp_prev_gtables *gamma;",
"omap3isp_prev_wbal": "__u16 dgain;__u8 coef3;__u8 coef2;__u8 coef1;__u8 coef0;",
"omap3isp_prev_yclimit": "__u8 minC;__u8 maxC;__u8 minY;__u8 maxY;",
"omap3isp_stat_data": "struct __kernel_sock_timeval ts;void *buf;union {struct {__u32 buf_size;__u16 frame_number;__u16 cur_frame;__u16 config_counter;};struct {__u32 buf_size;__u16 frame_number;__u16 cur_frame;__u16 config_counter;} frame;};",
"omap3isp_stat_event_status": "__u32 frame_number;__u16 config_counter;__u8 buf_err;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sock_timeval": "__s64 tv_sec;__s64 tv_usec;"
}`),
);
