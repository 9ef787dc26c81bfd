// Generated from Linux 7.3.4 <linux/media/arm/mali-c55-config.h> by "pnpm generate". Do not edit.
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

export const MALI_C55_AEXP_FIRST_ROW_OR_COL = 1,
  MALI_C55_AEXP_HIST_COMBINED = 0,
  MALI_C55_AEXP_HIST_FOCUS_00 = 4,
  MALI_C55_AEXP_HIST_FOCUS_01 = 5,
  MALI_C55_AEXP_HIST_FOCUS_10 = 6,
  MALI_C55_AEXP_HIST_FOCUS_11 = 7,
  MALI_C55_AEXP_HIST_SEPARATE = 1,
  MALI_C55_AEXP_HIST_TAP_FS = 1,
  MALI_C55_AEXP_HIST_TAP_TPG = 2,
  MALI_C55_AEXP_HIST_TAP_WB = 0,
  MALI_C55_AEXP_SECOND_ROW_OR_COL = 2,
  MALI_C55_AEXP_SKIP_X_EVERY_2ND = 0,
  MALI_C55_AEXP_SKIP_X_EVERY_3RD = 1,
  MALI_C55_AEXP_SKIP_X_EVERY_4TH = 2,
  MALI_C55_AEXP_SKIP_X_EVERY_5TH = 3,
  MALI_C55_AEXP_SKIP_X_EVERY_8TH = 4,
  MALI_C55_AEXP_SKIP_X_EVERY_9TH = 5,
  MALI_C55_AEXP_SKIP_Y_ALL = 0,
  MALI_C55_AEXP_SKIP_Y_EVERY_2ND = 1,
  MALI_C55_AEXP_SKIP_Y_EVERY_3RD = 2,
  MALI_C55_AEXP_SKIP_Y_EVERY_4TH = 3,
  MALI_C55_AEXP_SKIP_Y_EVERY_5TH = 4,
  MALI_C55_AEXP_SKIP_Y_EVERY_8TH = 5,
  MALI_C55_AEXP_SKIP_Y_EVERY_9TH = 6,
  MALI_C55_AWB_MODE_GRBR = 0,
  MALI_C55_AWB_MODE_RGBG = 1,
  MALI_C55_AWB_STATS_TAP_CNR = 1,
  MALI_C55_AWB_STATS_TAP_PF = 0,
  MALI_C55_GPS_CNR = 256,
  MALI_C55_GPS_COMPRESSION = 4,
  MALI_C55_GPS_DS_PIPE = 1024,
  MALI_C55_GPS_FRSCALER = 512,
  MALI_C55_GPS_IRIDIX_GTM = 128,
  MALI_C55_GPS_IRIDIX_LTM = 64,
  MALI_C55_GPS_PONG = 1,
  MALI_C55_GPS_SINTER = 32,
  MALI_C55_GPS_SINTER_LITE = 16,
  MALI_C55_GPS_TEMPER = 8,
  MALI_C55_GPS_WDR = 2,
  MALI_C55_MAX_ZONES = 225,
  MALI_C55_MESH_ALPHA_BANK_LS0_AND_LS1 = 0,
  MALI_C55_MESH_ALPHA_BANK_LS0_AND_LS2 = 4,
  MALI_C55_MESH_ALPHA_BANK_LS1_AND_LS2 = 1,
  MALI_C55_NUM_GAMMA_LUT_ELEMENTS = 129,
  MALI_C55_NUM_MESH_SHADING_ELEMENTS = 3072,
  MALI_C55_PARAMS_MAX_SIZE = 14048,
  MALI_C55_PARAM_BLOCK_AEXP_HIST = 1,
  MALI_C55_PARAM_BLOCK_AEXP_HIST_WEIGHTS = 3,
  MALI_C55_PARAM_BLOCK_AEXP_IHIST = 2,
  MALI_C55_PARAM_BLOCK_AEXP_IHIST_WEIGHTS = 4,
  MALI_C55_PARAM_BLOCK_AWB_CONFIG = 7,
  MALI_C55_PARAM_BLOCK_AWB_GAINS = 6,
  MALI_C55_PARAM_BLOCK_AWB_GAINS_AEXP = 8,
  MALI_C55_PARAM_BLOCK_CCM = 11,
  MALI_C55_PARAM_BLOCK_DIGITAL_GAIN = 5,
  MALI_C55_PARAM_BLOCK_GAMMA_DS = 13,
  MALI_C55_PARAM_BLOCK_GAMMA_FR = 12,
  MALI_C55_PARAM_BLOCK_SENSOR_OFFS = 0,
  MALI_C55_PARAM_MESH_SHADING_CONFIG = 9,
  MALI_C55_PARAM_MESH_SHADING_SELECTION = 10,
  V4L2_CID_MALI_C55_CAPABILITIES = 9968432;
export declare namespace struct {
  /** `<linux/media/arm/mali-c55-config.h>`: 2048 bytes. */
  interface mali_c55_ae_1024bin_hist extends RecordView<'struct mali_c55_ae_1024bin_hist'> {
    get bins(): Elements<number>;
    set bins(value: Iterable<number>);
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 8 bytes. */
  interface mali_c55_ae_5bin_hist extends RecordView<'struct mali_c55_ae_5bin_hist'> {
    hist0: number;
    hist1: number;
    hist3: number;
    hist4: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 4 bytes. */
  interface mali_c55_af_statistics extends RecordView<'struct mali_c55_af_statistics'> {
    intensity_stats: number;
    edge_stats: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 8 bytes. */
  interface mali_c55_awb_average_ratios extends RecordView<'struct mali_c55_awb_average_ratios'> {
    avg_rg_gr: number;
    avg_bg_br: number;
    num_pixels: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
  interface mali_c55_params_aexp_hist extends RecordView<'struct mali_c55_params_aexp_hist'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    skip_x: number;
    offset_x: number;
    skip_y: number;
    offset_y: number;
    scale_bottom: number;
    scale_top: number;
    plane_mode: number;
    tap_point: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 240 bytes. */
  interface mali_c55_params_aexp_weights extends RecordView<'struct mali_c55_params_aexp_weights'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    nodes_used_horiz: number;
    nodes_used_vert: number;
    get zone_weights(): Uint8Array;
    set zone_weights(value: Bytes);
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 32 bytes. */
  interface mali_c55_params_awb_config extends RecordView<'struct mali_c55_params_awb_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
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

  /** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
  interface mali_c55_params_awb_gains extends RecordView<'struct mali_c55_params_awb_gains'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    gain00: number;
    gain01: number;
    gain10: number;
    gain11: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 40 bytes. */
  interface mali_c55_params_ccm extends RecordView<'struct mali_c55_params_ccm'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get coeffs(): Elements<Elements<number>>;
    set coeffs(value: Iterable<Iterable<number>>);
    get gains(): Uint16Array;
    set gains(value: Iterable<Integer>);
    get offs(): Uint16Array;
    set offs(value: Iterable<Integer>);
    __pad: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
  interface mali_c55_params_digital_gain extends RecordView<'struct mali_c55_params_digital_gain'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    gain: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 536 bytes. */
  interface mali_c55_params_gamma extends RecordView<'struct mali_c55_params_gamma'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get gains(): Uint16Array;
    set gains(value: Iterable<Integer>);
    get offs(): Uint16Array;
    set offs(value: Iterable<Integer>);
    get lut(): Uint32Array;
    set lut(value: Iterable<Integer>);
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 12304 bytes. */
  interface mali_c55_params_mesh_shading_config
    extends RecordView<'struct mali_c55_params_mesh_shading_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
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

  /** `<linux/media/arm/mali-c55-config.h>`: 16 bytes. */
  interface mali_c55_params_mesh_shading_selection
    extends RecordView<'struct mali_c55_params_mesh_shading_selection'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    mesh_alpha_bank_r: number;
    mesh_alpha_bank_g: number;
    mesh_alpha_bank_b: number;
    mesh_alpha_r: number;
    mesh_alpha_g: number;
    mesh_alpha_b: number;
    mesh_strength: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 24 bytes. */
  interface mali_c55_params_sensor_off_preshading
    extends RecordView<'struct mali_c55_params_sensor_off_preshading'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    chan00: number;
    chan01: number;
    chan10: number;
    chan11: number;
  }

  /** `<linux/media/arm/mali-c55-config.h>`: 8768 bytes. */
  interface mali_c55_stats_buffer extends RecordView<'struct mali_c55_stats_buffer'> {
    get ae_1024bin_hist(): struct.mali_c55_ae_1024bin_hist;
    set ae_1024bin_hist(value: From<struct.mali_c55_ae_1024bin_hist>);
    get iridix_1024bin_hist(): struct.mali_c55_ae_1024bin_hist;
    set iridix_1024bin_hist(value: From<struct.mali_c55_ae_1024bin_hist>);
    get ae_5bin_hists(): Elements<struct.mali_c55_ae_5bin_hist>;
    set ae_5bin_hists(value: Iterable<From<struct.mali_c55_ae_5bin_hist>>);
    get reserved1(): Elements<number>;
    set reserved1(value: Iterable<number>);
    get awb_ratios(): Elements<struct.mali_c55_awb_average_ratios>;
    set awb_ratios(value: Iterable<From<struct.mali_c55_awb_average_ratios>>);
    get reserved2(): Elements<number>;
    set reserved2(value: Iterable<number>);
    get af_statistics(): Elements<struct.mali_c55_af_statistics>;
    set af_statistics(value: Iterable<From<struct.mali_c55_af_statistics>>);
    get reserved3(): Elements<number>;
    set reserved3(value: Iterable<number>);
  }
}

export const struct: {
  readonly mali_c55_ae_1024bin_hist: Descriptor<struct.mali_c55_ae_1024bin_hist>;
  readonly mali_c55_ae_5bin_hist: Descriptor<struct.mali_c55_ae_5bin_hist>;
  readonly mali_c55_af_statistics: Descriptor<struct.mali_c55_af_statistics>;
  readonly mali_c55_awb_average_ratios: Descriptor<struct.mali_c55_awb_average_ratios>;
  readonly mali_c55_params_aexp_hist: Descriptor<struct.mali_c55_params_aexp_hist>;
  readonly mali_c55_params_aexp_weights: Descriptor<struct.mali_c55_params_aexp_weights>;
  readonly mali_c55_params_awb_config: Descriptor<struct.mali_c55_params_awb_config>;
  readonly mali_c55_params_awb_gains: Descriptor<struct.mali_c55_params_awb_gains>;
  readonly mali_c55_params_ccm: Descriptor<struct.mali_c55_params_ccm>;
  readonly mali_c55_params_digital_gain: Descriptor<struct.mali_c55_params_digital_gain>;
  readonly mali_c55_params_gamma: Descriptor<struct.mali_c55_params_gamma>;
  readonly mali_c55_params_mesh_shading_config: Descriptor<struct.mali_c55_params_mesh_shading_config>;
  readonly mali_c55_params_mesh_shading_selection: Descriptor<struct.mali_c55_params_mesh_shading_selection>;
  readonly mali_c55_params_sensor_off_preshading: Descriptor<struct.mali_c55_params_sensor_off_preshading>;
  readonly mali_c55_stats_buffer: Descriptor<struct.mali_c55_stats_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mali_c55_ae_1024bin_hist": ["__u16 bins[1024];",{"pack":1}],
"mali_c55_ae_5bin_hist": ["__u16 hist0;__u16 hist1;__u16 hist3;__u16 hist4;",{"pack":1}],
"mali_c55_af_statistics": ["__u16 intensity_stats;__u16 edge_stats;",{"pack":1}],
"mali_c55_awb_average_ratios": ["__u16 avg_rg_gr;__u16 avg_bg_br;__u32 num_pixels;",{"pack":1}],
"mali_c55_params_aexp_hist": "struct v4l2_isp_block_header header;__u8 skip_x;__u8 offset_x;__u8 skip_y;__u8 offset_y;__u8 scale_bottom;__u8 scale_top;__u8 plane_mode;__u8 tap_point;",
"mali_c55_params_aexp_weights": "struct v4l2_isp_block_header header;__u8 nodes_used_horiz;__u8 nodes_used_vert;__u8 zone_weights[225];",
"mali_c55_params_awb_config": "struct v4l2_isp_block_header header;__u8 tap_point;__u8 stats_mode;__u16 white_level;__u16 black_level;__u16 cr_max;__u16 cr_min;__u16 cb_max;__u16 cb_min;__u8 nodes_used_horiz;__u8 nodes_used_vert;__u16 cr_high;__u16 cr_low;__u16 cb_high;__u16 cb_low;",
"mali_c55_params_awb_gains": "struct v4l2_isp_block_header header;__u16 gain00;__u16 gain01;__u16 gain10;__u16 gain11;",
"mali_c55_params_ccm": "struct v4l2_isp_block_header header;__u16 coeffs[3][3];__u16 gains[3];__u16 offs[3];__u16 __pad;",
"mali_c55_params_digital_gain": "struct v4l2_isp_block_header header;__u16 gain;",
"mali_c55_params_gamma": "struct v4l2_isp_block_header header;__u16 gains[3];__u16 offs[3];__u32 lut[129];",
"mali_c55_params_mesh_shading_config": "struct v4l2_isp_block_header header;__u8 mesh_show;__u8 mesh_scale;__u8 mesh_page_r;__u8 mesh_page_g;__u8 mesh_page_b;__u8 mesh_width;__u8 mesh_height;__u32 mesh[3072];",
"mali_c55_params_mesh_shading_selection": "struct v4l2_isp_block_header header;__u8 mesh_alpha_bank_r;__u8 mesh_alpha_bank_g;__u8 mesh_alpha_bank_b;__u8 mesh_alpha_r;__u8 mesh_alpha_g;__u8 mesh_alpha_b;__u16 mesh_strength;",
"mali_c55_params_sensor_off_preshading": "struct v4l2_isp_block_header header;__u32 chan00;__u32 chan01;__u32 chan10;__u32 chan11;",
"mali_c55_stats_buffer": ["struct mali_c55_ae_1024bin_hist ae_1024bin_hist;struct mali_c55_ae_1024bin_hist iridix_1024bin_hist;struct mali_c55_ae_5bin_hist ae_5bin_hists[225];__u32 reserved1[14];struct mali_c55_awb_average_ratios awb_ratios[225];__u32 reserved2[14];struct mali_c55_af_statistics af_statistics[225];__u32 reserved3[15];",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_isp_block_header": ["__u16 type;__u16 flags;__u32 size;",{"align":8}]
}`),
);
