// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_be_config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';
import type * as linux_media_raspberrypi_pisp_common_h from './pisp_common.ts';

export const PISP_BACK_END_COMPRESSED_ALIGN = 8,
  PISP_BACK_END_HOG_OUTPUT = 1,
  PISP_BACK_END_INPUT_ALIGN = 4,
  PISP_BACK_END_MAX_TILE_HEIGHT = 65536,
  PISP_BACK_END_MAX_TILE_WIDTH = 65536,
  PISP_BACK_END_MIN_TILE_HEIGHT = 16,
  PISP_BACK_END_MIN_TILE_WIDTH = 16,
  PISP_BACK_END_NUM_OUTPUTS = 2,
  PISP_BACK_END_NUM_TILES = 64,
  PISP_BACK_END_OUTPUT_MAX_ALIGN = 64,
  PISP_BACK_END_OUTPUT_MIN_ALIGN = 16,
  PISP_BE_BAYER_ENABLE_BLC = 1024,
  PISP_BE_BAYER_ENABLE_CAC = 1048576,
  PISP_BE_BAYER_ENABLE_CDN = 131072,
  PISP_BE_BAYER_ENABLE_DEBIN = 2097152,
  PISP_BE_BAYER_ENABLE_DECOMPRESS = 2,
  PISP_BE_BAYER_ENABLE_DEMOSAIC = 4194304,
  PISP_BE_BAYER_ENABLE_DPC = 4,
  PISP_BE_BAYER_ENABLE_GEQ = 8,
  PISP_BE_BAYER_ENABLE_INPUT = 1,
  PISP_BE_BAYER_ENABLE_LSC = 262144,
  PISP_BE_BAYER_ENABLE_SDN = 512,
  PISP_BE_BAYER_ENABLE_STITCH = 8192,
  PISP_BE_BAYER_ENABLE_STITCH_COMPRESS = 16384,
  PISP_BE_BAYER_ENABLE_STITCH_DECOMPRESS = 4096,
  PISP_BE_BAYER_ENABLE_STITCH_INPUT = 2048,
  PISP_BE_BAYER_ENABLE_STITCH_OUTPUT = 32768,
  PISP_BE_BAYER_ENABLE_TDN = 64,
  PISP_BE_BAYER_ENABLE_TDN_COMPRESS = 128,
  PISP_BE_BAYER_ENABLE_TDN_DECOMPRESS = 32,
  PISP_BE_BAYER_ENABLE_TDN_INPUT = 16,
  PISP_BE_BAYER_ENABLE_TDN_OUTPUT = 256,
  PISP_BE_BAYER_ENABLE_TONEMAP = 524288,
  PISP_BE_BAYER_ENABLE_WBG = 65536,
  PISP_BE_CAC_GRID_SIZE = 8,
  PISP_BE_CAC_LOG_GRID_SIZE = 3,
  PISP_BE_CAC_LUT_SIZE = 9,
  PISP_BE_CAC_STEP_PRECISION = 20,
  PISP_BE_DEBIN_NUM_COEFFS = 4,
  PISP_BE_DIRTY_CROP = 4,
  PISP_BE_DIRTY_GLOBAL = 1,
  PISP_BE_DIRTY_SH_FC_COMBINE = 2,
  PISP_BE_DPC_FLAG_FOLDBACK = 1,
  PISP_BE_GAMMA_LUT_SIZE = 64,
  PISP_BE_GEQ_SHARPER = 32768,
  PISP_BE_GEQ_SLOPE = 1023,
  PISP_BE_LSC_GRID_SIZE = 32,
  PISP_BE_LSC_LOG_GRID_SIZE = 5,
  PISP_BE_LSC_LUT_SIZE = 33,
  PISP_BE_LSC_STEP_PRECISION = 18,
  PISP_BE_RESAMPLE_FILTER_SIZE = 96,
  PISP_BE_RGB_ENABLE_CCM = 2,
  PISP_BE_RGB_ENABLE_CSC0 = 512,
  PISP_BE_RGB_ENABLE_CSC1 = 1024,
  PISP_BE_RGB_ENABLE_DOWNSCALE0 = 4096,
  PISP_BE_RGB_ENABLE_DOWNSCALE1 = 8192,
  PISP_BE_RGB_ENABLE_FALSE_COLOUR = 16,
  PISP_BE_RGB_ENABLE_GAMMA = 256,
  PISP_BE_RGB_ENABLE_HOG = 2097152,
  PISP_BE_RGB_ENABLE_INPUT = 1,
  PISP_BE_RGB_ENABLE_OUTPUT0 = 262144,
  PISP_BE_RGB_ENABLE_OUTPUT1 = 524288,
  PISP_BE_RGB_ENABLE_RESAMPLE0 = 32768,
  PISP_BE_RGB_ENABLE_RESAMPLE1 = 65536,
  PISP_BE_RGB_ENABLE_SAT_CONTROL = 4,
  PISP_BE_RGB_ENABLE_SHARPEN = 32,
  PISP_BE_RGB_ENABLE_YCBCR = 8,
  PISP_BE_RGB_ENABLE_YCBCR_INVERSE = 128,
  PISP_BE_SHARPEN_FUNC_NUM_POINTS = 9,
  PISP_BE_SHARPEN_SIZE = 5,
  PISP_BE_STITCH_EXPOSURE_RATIO_MASK = 32767,
  PISP_BE_STITCH_STREAMING_LONG = 32768,
  PISP_BE_TONEMAP_LUT_SIZE = 64,
  PISP_BE_TRANSFORM_HFLIP = 1,
  PISP_BE_TRANSFORM_NONE = 0,
  PISP_BE_TRANSFORM_ROT180 = 3,
  PISP_BE_TRANSFORM_VFLIP = 2,
  PISP_BOTTOM_EDGE = 8,
  PISP_LEFT_EDGE = 1,
  PISP_RIGHT_EDGE = 2,
  PISP_TOP_EDGE = 4;
export declare namespace struct {
  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_axi_config extends RecordView<'struct pisp_be_axi_config'> {
    r_qos: number;
    r_cache_prot: number;
    w_qos: number;
    w_cache_prot: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 328 bytes. */
  interface pisp_be_cac_config extends RecordView<'struct pisp_be_cac_config'> {
    grid_step_x: number;
    grid_step_y: number;
    get lut(): Elements<Elements<Elements<Elements<number>>>>;
    set lut(value: Iterable<Iterable<Iterable<Iterable<number>>>>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_cac_extra extends RecordView<'struct pisp_be_cac_extra'> {
    offset_x: number;
    offset_y: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 32 bytes. */
  interface pisp_be_ccm_config extends RecordView<'struct pisp_be_ccm_config'> {
    get coeffs(): Elements<number>;
    set coeffs(value: Iterable<number>);
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get offsets(): Elements<number>;
    set offsets(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_cdn_config extends RecordView<'struct pisp_be_cdn_config'> {
    thresh: number;
    iir_strength: number;
    g_adjust: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 6476 bytes. */
  interface pisp_be_config extends RecordView<'struct pisp_be_config'> {
    get input_buffer(): struct.pisp_be_input_buffer_config;
    set input_buffer(value: From<struct.pisp_be_input_buffer_config>);
    get tdn_input_buffer(): struct.pisp_be_tdn_input_buffer_config;
    set tdn_input_buffer(value: From<struct.pisp_be_tdn_input_buffer_config>);
    get stitch_input_buffer(): struct.pisp_be_stitch_input_buffer_config;
    set stitch_input_buffer(value: From<struct.pisp_be_stitch_input_buffer_config>);
    get tdn_output_buffer(): struct.pisp_be_tdn_output_buffer_config;
    set tdn_output_buffer(value: From<struct.pisp_be_tdn_output_buffer_config>);
    get stitch_output_buffer(): struct.pisp_be_stitch_output_buffer_config;
    set stitch_output_buffer(value: From<struct.pisp_be_stitch_output_buffer_config>);
    get output_buffer(): Elements<struct.pisp_be_output_buffer_config>;
    set output_buffer(value: Iterable<From<struct.pisp_be_output_buffer_config>>);
    get hog_buffer(): struct.pisp_be_hog_buffer_config;
    set hog_buffer(value: From<struct.pisp_be_hog_buffer_config>);
    get global(): struct.pisp_be_global_config;
    set global(value: From<struct.pisp_be_global_config>);
    get input_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set input_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get decompress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config;
    set decompress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config>);
    get dpc(): struct.pisp_be_dpc_config;
    set dpc(value: From<struct.pisp_be_dpc_config>);
    get geq(): struct.pisp_be_geq_config;
    set geq(value: From<struct.pisp_be_geq_config>);
    get tdn_input_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set tdn_input_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get tdn_decompress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config;
    set tdn_decompress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config>);
    get tdn(): struct.pisp_be_tdn_config;
    set tdn(value: From<struct.pisp_be_tdn_config>);
    get tdn_compress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config;
    set tdn_compress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config>);
    get tdn_output_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set tdn_output_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get sdn(): struct.pisp_be_sdn_config;
    set sdn(value: From<struct.pisp_be_sdn_config>);
    get blc(): linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config;
    set blc(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config>);
    get stitch_compress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config;
    set stitch_compress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config>);
    get stitch_output_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set stitch_output_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get stitch_input_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set stitch_input_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get stitch_decompress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config;
    set stitch_decompress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config>);
    get stitch(): struct.pisp_be_stitch_config;
    set stitch(value: From<struct.pisp_be_stitch_config>);
    get lsc(): struct.pisp_be_lsc_config;
    set lsc(value: From<struct.pisp_be_lsc_config>);
    get wbg(): linux_media_raspberrypi_pisp_common_h.struct.pisp_wbg_config;
    set wbg(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_wbg_config>);
    get cdn(): struct.pisp_be_cdn_config;
    set cdn(value: From<struct.pisp_be_cdn_config>);
    get cac(): struct.pisp_be_cac_config;
    set cac(value: From<struct.pisp_be_cac_config>);
    get debin(): struct.pisp_be_debin_config;
    set debin(value: From<struct.pisp_be_debin_config>);
    get tonemap(): struct.pisp_be_tonemap_config;
    set tonemap(value: From<struct.pisp_be_tonemap_config>);
    get demosaic(): struct.pisp_be_demosaic_config;
    set demosaic(value: From<struct.pisp_be_demosaic_config>);
    get ccm(): struct.pisp_be_ccm_config;
    set ccm(value: From<struct.pisp_be_ccm_config>);
    get sat_control(): struct.pisp_be_sat_control_config;
    set sat_control(value: From<struct.pisp_be_sat_control_config>);
    get ycbcr(): struct.pisp_be_ccm_config;
    set ycbcr(value: From<struct.pisp_be_ccm_config>);
    get sharpen(): struct.pisp_be_sharpen_config;
    set sharpen(value: From<struct.pisp_be_sharpen_config>);
    get false_colour(): struct.pisp_be_false_colour_config;
    set false_colour(value: From<struct.pisp_be_false_colour_config>);
    get sh_fc_combine(): struct.pisp_be_sh_fc_combine_config;
    set sh_fc_combine(value: From<struct.pisp_be_sh_fc_combine_config>);
    get ycbcr_inverse(): struct.pisp_be_ccm_config;
    set ycbcr_inverse(value: From<struct.pisp_be_ccm_config>);
    get gamma(): struct.pisp_be_gamma_config;
    set gamma(value: From<struct.pisp_be_gamma_config>);
    get csc(): Elements<struct.pisp_be_ccm_config>;
    set csc(value: Iterable<From<struct.pisp_be_ccm_config>>);
    get downscale(): Elements<struct.pisp_be_downscale_config>;
    set downscale(value: Iterable<From<struct.pisp_be_downscale_config>>);
    get resample(): Elements<struct.pisp_be_resample_config>;
    set resample(value: Iterable<From<struct.pisp_be_resample_config>>);
    get output_format(): Elements<struct.pisp_be_output_format_config>;
    set output_format(value: Iterable<From<struct.pisp_be_output_format_config>>);
    get hog(): struct.pisp_be_hog_config;
    set hog(value: From<struct.pisp_be_hog_config>);
    get axi(): struct.pisp_be_axi_config;
    set axi(value: From<struct.pisp_be_axi_config>);
    get lsc_extra(): struct.pisp_be_lsc_extra;
    set lsc_extra(value: From<struct.pisp_be_lsc_extra>);
    get cac_extra(): struct.pisp_be_cac_extra;
    set cac_extra(value: From<struct.pisp_be_cac_extra>);
    get downscale_extra(): Elements<struct.pisp_be_downscale_extra>;
    set downscale_extra(value: Iterable<From<struct.pisp_be_downscale_extra>>);
    get resample_extra(): Elements<struct.pisp_be_resample_extra>;
    set resample_extra(value: Iterable<From<struct.pisp_be_resample_extra>>);
    get crop(): struct.pisp_be_crop_config;
    set crop(value: From<struct.pisp_be_crop_config>);
    get hog_format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set hog_format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    dirty_flags_bayer: number;
    dirty_flags_rgb: number;
    dirty_flags_extra: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_crop_config extends RecordView<'struct pisp_be_crop_config'> {
    offset_x: number;
    offset_y: number;
    width: number;
    height: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_debin_config extends RecordView<'struct pisp_be_debin_config'> {
    get coeffs(): Int8Array;
    set coeffs(value: Iterable<Integer>);
    h_enable: number;
    v_enable: number;
    get pad(): Int8Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_demosaic_config extends RecordView<'struct pisp_be_demosaic_config'> {
    sharper: number;
    fc_mode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_downscale_config extends RecordView<'struct pisp_be_downscale_config'> {
    scale_factor_h: number;
    scale_factor_v: number;
    scale_recip_h: number;
    scale_recip_v: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_downscale_extra extends RecordView<'struct pisp_be_downscale_extra'> {
    scaled_width: number;
    scaled_height: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_dpc_config extends RecordView<'struct pisp_be_dpc_config'> {
    coeff_level: number;
    coeff_range: number;
    pad: number;
    flags: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_false_colour_config extends RecordView<'struct pisp_be_false_colour_config'> {
    distance: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 256 bytes. */
  interface pisp_be_gamma_config extends RecordView<'struct pisp_be_gamma_config'> {
    get lut(): Elements<number>;
    set lut(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_geq_config extends RecordView<'struct pisp_be_geq_config'> {
    offset: number;
    slope_sharper: number;
    min: number;
    max: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 12 bytes. */
  interface pisp_be_global_config extends RecordView<'struct pisp_be_global_config'> {
    bayer_enables: number;
    rgb_enables: number;
    bayer_order: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_hog_buffer_config extends RecordView<'struct pisp_be_hog_buffer_config'> {
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_hog_config extends RecordView<'struct pisp_be_hog_config'> {
    compute_signed: number;
    get channel_mix(): Uint8Array;
    set channel_mix(value: Bytes);
    stride: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 24 bytes. */
  interface pisp_be_input_buffer_config extends RecordView<'struct pisp_be_input_buffer_config'> {
    get addr(): Elements<Elements<number>>;
    set addr(value: Iterable<Iterable<number>>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4360 bytes. */
  interface pisp_be_lsc_config extends RecordView<'struct pisp_be_lsc_config'> {
    grid_step_x: number;
    grid_step_y: number;
    get lut_packed(): Elements<Elements<number>>;
    set lut_packed(value: Iterable<Iterable<number>>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_lsc_extra extends RecordView<'struct pisp_be_lsc_extra'> {
    offset_x: number;
    offset_y: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 24 bytes. */
  interface pisp_be_output_buffer_config extends RecordView<'struct pisp_be_output_buffer_config'> {
    get addr(): Elements<Elements<number>>;
    set addr(value: Iterable<Iterable<number>>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 28 bytes. */
  interface pisp_be_output_format_config extends RecordView<'struct pisp_be_output_format_config'> {
    get image(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set image(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    transform: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    lo: number;
    hi: number;
    lo2: number;
    hi2: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 196 bytes. */
  interface pisp_be_resample_config extends RecordView<'struct pisp_be_resample_config'> {
    scale_factor_h: number;
    scale_factor_v: number;
    get coef(): Elements<number>;
    set coef(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 16 bytes. */
  interface pisp_be_resample_extra extends RecordView<'struct pisp_be_resample_extra'> {
    scaled_width: number;
    scaled_height: number;
    get initial_phase_h(): Elements<number>;
    set initial_phase_h(value: Iterable<number>);
    get initial_phase_v(): Elements<number>;
    set initial_phase_v(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_sat_control_config extends RecordView<'struct pisp_be_sat_control_config'> {
    shift_r: number;
    shift_g: number;
    shift_b: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 12 bytes. */
  interface pisp_be_sdn_config extends RecordView<'struct pisp_be_sdn_config'> {
    black_level: number;
    leakage: number;
    pad: number;
    noise_constant: number;
    noise_slope: number;
    noise_constant2: number;
    noise_slope2: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 4 bytes. */
  interface pisp_be_sh_fc_combine_config extends RecordView<'struct pisp_be_sh_fc_combine_config'> {
    y_factor: number;
    c1_factor: number;
    c2_factor: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 232 bytes. */
  interface pisp_be_sharpen_config extends RecordView<'struct pisp_be_sharpen_config'> {
    get kernel0(): Int8Array;
    set kernel0(value: Iterable<Integer>);
    get pad0(): Int8Array;
    set pad0(value: Iterable<Integer>);
    get kernel1(): Int8Array;
    set kernel1(value: Iterable<Integer>);
    get pad1(): Int8Array;
    set pad1(value: Iterable<Integer>);
    get kernel2(): Int8Array;
    set kernel2(value: Iterable<Integer>);
    get pad2(): Int8Array;
    set pad2(value: Iterable<Integer>);
    get kernel3(): Int8Array;
    set kernel3(value: Iterable<Integer>);
    get pad3(): Int8Array;
    set pad3(value: Iterable<Integer>);
    get kernel4(): Int8Array;
    set kernel4(value: Iterable<Integer>);
    get pad4(): Int8Array;
    set pad4(value: Iterable<Integer>);
    threshold_offset0: number;
    threshold_slope0: number;
    scale0: number;
    pad5: number;
    threshold_offset1: number;
    threshold_slope1: number;
    scale1: number;
    pad6: number;
    threshold_offset2: number;
    threshold_slope2: number;
    scale2: number;
    pad7: number;
    threshold_offset3: number;
    threshold_slope3: number;
    scale3: number;
    pad8: number;
    threshold_offset4: number;
    threshold_slope4: number;
    scale4: number;
    pad9: number;
    positive_strength: number;
    positive_pre_limit: number;
    get positive_func(): Elements<number>;
    set positive_func(value: Iterable<number>);
    positive_limit: number;
    negative_strength: number;
    negative_pre_limit: number;
    get negative_func(): Elements<number>;
    set negative_func(value: Iterable<number>);
    negative_limit: number;
    enables: number;
    white: number;
    black: number;
    grey: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_stitch_config extends RecordView<'struct pisp_be_stitch_config'> {
    threshold_lo: number;
    threshold_diff_power: number;
    pad: number;
    exposure_ratio: number;
    motion_threshold_256: number;
    motion_threshold_recip: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_stitch_input_buffer_config
    extends RecordView<'struct pisp_be_stitch_input_buffer_config'> {
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_stitch_output_buffer_config
    extends RecordView<'struct pisp_be_stitch_output_buffer_config'> {
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 12 bytes. */
  interface pisp_be_tdn_config extends RecordView<'struct pisp_be_tdn_config'> {
    black_level: number;
    ratio: number;
    noise_constant: number;
    noise_slope: number;
    threshold: number;
    reset: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_tdn_input_buffer_config
    extends RecordView<'struct pisp_be_tdn_input_buffer_config'> {
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 8 bytes. */
  interface pisp_be_tdn_output_buffer_config
    extends RecordView<'struct pisp_be_tdn_output_buffer_config'> {
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 16720 bytes. */
  interface pisp_be_tiles_config extends RecordView<'struct pisp_be_tiles_config'> {
    get config(): struct.pisp_be_config;
    set config(value: From<struct.pisp_be_config>);
    get tiles(): Elements<struct.pisp_tile>;
    set tiles(value: Iterable<From<struct.pisp_tile>>);
    num_tiles: number;
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 264 bytes. */
  interface pisp_be_tonemap_config extends RecordView<'struct pisp_be_tonemap_config'> {
    detail_constant: number;
    detail_slope: number;
    iir_strength: number;
    strength: number;
    get lut(): Elements<number>;
    set lut(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_be_config.h>`: 160 bytes. */
  interface pisp_tile extends RecordView<'struct pisp_tile'> {
    edge: number;
    get pad0(): Uint8Array;
    set pad0(value: Bytes);
    input_addr_offset: number;
    input_addr_offset2: number;
    input_offset_x: number;
    input_offset_y: number;
    input_width: number;
    input_height: number;
    tdn_input_addr_offset: number;
    tdn_output_addr_offset: number;
    stitch_input_addr_offset: number;
    stitch_output_addr_offset: number;
    lsc_grid_offset_x: number;
    lsc_grid_offset_y: number;
    cac_grid_offset_x: number;
    cac_grid_offset_y: number;
    get crop_x_start(): Elements<number>;
    set crop_x_start(value: Iterable<number>);
    get crop_x_end(): Elements<number>;
    set crop_x_end(value: Iterable<number>);
    get crop_y_start(): Elements<number>;
    set crop_y_start(value: Iterable<number>);
    get crop_y_end(): Elements<number>;
    set crop_y_end(value: Iterable<number>);
    get downscale_phase_x(): Elements<number>;
    set downscale_phase_x(value: Iterable<number>);
    get downscale_phase_y(): Elements<number>;
    set downscale_phase_y(value: Iterable<number>);
    get resample_in_width(): Elements<number>;
    set resample_in_width(value: Iterable<number>);
    get resample_in_height(): Elements<number>;
    set resample_in_height(value: Iterable<number>);
    get resample_phase_x(): Elements<number>;
    set resample_phase_x(value: Iterable<number>);
    get resample_phase_y(): Elements<number>;
    set resample_phase_y(value: Iterable<number>);
    get output_offset_x(): Elements<number>;
    set output_offset_x(value: Iterable<number>);
    get output_offset_y(): Elements<number>;
    set output_offset_y(value: Iterable<number>);
    get output_width(): Elements<number>;
    set output_width(value: Iterable<number>);
    get output_height(): Elements<number>;
    set output_height(value: Iterable<number>);
    get output_addr_offset(): Elements<number>;
    set output_addr_offset(value: Iterable<number>);
    get output_addr_offset2(): Elements<number>;
    set output_addr_offset2(value: Iterable<number>);
    output_hog_addr_offset: number;
  }
}

export const struct: {
  readonly pisp_be_axi_config: Descriptor<struct.pisp_be_axi_config>;
  readonly pisp_be_cac_config: Descriptor<struct.pisp_be_cac_config>;
  readonly pisp_be_cac_extra: Descriptor<struct.pisp_be_cac_extra>;
  readonly pisp_be_ccm_config: Descriptor<struct.pisp_be_ccm_config>;
  readonly pisp_be_cdn_config: Descriptor<struct.pisp_be_cdn_config>;
  readonly pisp_be_config: Descriptor<struct.pisp_be_config>;
  readonly pisp_be_crop_config: Descriptor<struct.pisp_be_crop_config>;
  readonly pisp_be_debin_config: Descriptor<struct.pisp_be_debin_config>;
  readonly pisp_be_demosaic_config: Descriptor<struct.pisp_be_demosaic_config>;
  readonly pisp_be_downscale_config: Descriptor<struct.pisp_be_downscale_config>;
  readonly pisp_be_downscale_extra: Descriptor<struct.pisp_be_downscale_extra>;
  readonly pisp_be_dpc_config: Descriptor<struct.pisp_be_dpc_config>;
  readonly pisp_be_false_colour_config: Descriptor<struct.pisp_be_false_colour_config>;
  readonly pisp_be_gamma_config: Descriptor<struct.pisp_be_gamma_config>;
  readonly pisp_be_geq_config: Descriptor<struct.pisp_be_geq_config>;
  readonly pisp_be_global_config: Descriptor<struct.pisp_be_global_config>;
  readonly pisp_be_hog_buffer_config: Descriptor<struct.pisp_be_hog_buffer_config>;
  readonly pisp_be_hog_config: Descriptor<struct.pisp_be_hog_config>;
  readonly pisp_be_input_buffer_config: Descriptor<struct.pisp_be_input_buffer_config>;
  readonly pisp_be_lsc_config: Descriptor<struct.pisp_be_lsc_config>;
  readonly pisp_be_lsc_extra: Descriptor<struct.pisp_be_lsc_extra>;
  readonly pisp_be_output_buffer_config: Descriptor<struct.pisp_be_output_buffer_config>;
  readonly pisp_be_output_format_config: Descriptor<struct.pisp_be_output_format_config>;
  readonly pisp_be_resample_config: Descriptor<struct.pisp_be_resample_config>;
  readonly pisp_be_resample_extra: Descriptor<struct.pisp_be_resample_extra>;
  readonly pisp_be_sat_control_config: Descriptor<struct.pisp_be_sat_control_config>;
  readonly pisp_be_sdn_config: Descriptor<struct.pisp_be_sdn_config>;
  readonly pisp_be_sh_fc_combine_config: Descriptor<struct.pisp_be_sh_fc_combine_config>;
  readonly pisp_be_sharpen_config: Descriptor<struct.pisp_be_sharpen_config>;
  readonly pisp_be_stitch_config: Descriptor<struct.pisp_be_stitch_config>;
  readonly pisp_be_stitch_input_buffer_config: Descriptor<struct.pisp_be_stitch_input_buffer_config>;
  readonly pisp_be_stitch_output_buffer_config: Descriptor<struct.pisp_be_stitch_output_buffer_config>;
  readonly pisp_be_tdn_config: Descriptor<struct.pisp_be_tdn_config>;
  readonly pisp_be_tdn_input_buffer_config: Descriptor<struct.pisp_be_tdn_input_buffer_config>;
  readonly pisp_be_tdn_output_buffer_config: Descriptor<struct.pisp_be_tdn_output_buffer_config>;
  readonly pisp_be_tiles_config: Descriptor<struct.pisp_be_tiles_config>;
  readonly pisp_be_tonemap_config: Descriptor<struct.pisp_be_tonemap_config>;
  readonly pisp_tile: Descriptor<struct.pisp_tile>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_be_axi_config": "__u8 r_qos;__u8 r_cache_prot;__u8 w_qos;__u8 w_cache_prot;",
"pisp_be_cac_config": ["__u16 grid_step_x;__u16 grid_step_y;__s8 lut[9][9][2][2];",{"pack":1}],
"pisp_be_cac_extra": ["__u16 offset_x;__u16 offset_y;",{"pack":1}],
"pisp_be_ccm_config": ["__s16 coeffs[9];__u8 pad[2];__s32 offsets[3];",{"pack":1}],
"pisp_be_cdn_config": ["__u16 thresh;__u8 iir_strength;__u8 g_adjust;",{"pack":1}],
"pisp_be_config": ["struct pisp_be_input_buffer_config input_buffer;struct pisp_be_tdn_input_buffer_config tdn_input_buffer;struct pisp_be_stitch_input_buffer_config stitch_input_buffer;struct pisp_be_tdn_output_buffer_config tdn_output_buffer;struct pisp_be_stitch_output_buffer_config stitch_output_buffer;struct pisp_be_output_buffer_config output_buffer[2];struct pisp_be_hog_buffer_config hog_buffer;struct pisp_be_global_config global;struct pisp_image_format_config input_format;struct pisp_decompress_config decompress;struct pisp_be_dpc_config dpc;struct pisp_be_geq_config geq;struct pisp_image_format_config tdn_input_format;struct pisp_decompress_config tdn_decompress;struct pisp_be_tdn_config tdn;struct pisp_compress_config tdn_compress;struct pisp_image_format_config tdn_output_format;struct pisp_be_sdn_config sdn;struct pisp_bla_config blc;struct pisp_compress_config stitch_compress;struct pisp_image_format_config stitch_output_format;struct pisp_image_format_config stitch_input_format;struct pisp_decompress_config stitch_decompress;struct pisp_be_stitch_config stitch;struct pisp_be_lsc_config lsc;struct pisp_wbg_config wbg;struct pisp_be_cdn_config cdn;struct pisp_be_cac_config cac;struct pisp_be_debin_config debin;struct pisp_be_tonemap_config tonemap;struct pisp_be_demosaic_config demosaic;struct pisp_be_ccm_config ccm;struct pisp_be_sat_control_config sat_control;struct pisp_be_ccm_config ycbcr;struct pisp_be_sharpen_config sharpen;struct pisp_be_false_colour_config false_colour;struct pisp_be_sh_fc_combine_config sh_fc_combine;struct pisp_be_ccm_config ycbcr_inverse;struct pisp_be_gamma_config gamma;struct pisp_be_ccm_config csc[2];struct pisp_be_downscale_config downscale[2];struct pisp_be_resample_config resample[2];struct pisp_be_output_format_config output_format[2];struct pisp_be_hog_config hog;struct pisp_be_axi_config axi;struct pisp_be_lsc_extra lsc_extra;struct pisp_be_cac_extra cac_extra;struct pisp_be_downscale_extra downscale_extra[2];struct pisp_be_resample_extra resample_extra[2];struct pisp_be_crop_config crop;struct pisp_image_format_config hog_format;__u32 dirty_flags_bayer;__u32 dirty_flags_rgb;__u32 dirty_flags_extra;",{"pack":1}],
"pisp_be_crop_config": ["__u16 offset_x;__u16 offset_y;__u16 width;__u16 height;",{"pack":1}],
"pisp_be_debin_config": "__s8 coeffs[4];__s8 h_enable;__s8 v_enable;__s8 pad[2];",
"pisp_be_demosaic_config": "__u8 sharper;__u8 fc_mode;__u8 pad[2];",
"pisp_be_downscale_config": ["__u16 scale_factor_h;__u16 scale_factor_v;__u16 scale_recip_h;__u16 scale_recip_v;",{"pack":1}],
"pisp_be_downscale_extra": ["__u16 scaled_width;__u16 scaled_height;",{"pack":1}],
"pisp_be_dpc_config": "__u8 coeff_level;__u8 coeff_range;__u8 pad;__u8 flags;",
"pisp_be_false_colour_config": "__u8 distance;__u8 pad[3];",
"pisp_be_gamma_config": ["__u32 lut[64];",{"pack":1}],
"pisp_be_geq_config": ["__u16 offset;__u16 slope_sharper;__u16 min;__u16 max;",{"pack":1}],
"pisp_be_global_config": ["__u32 bayer_enables;__u32 rgb_enables;__u8 bayer_order;__u8 pad[3];",{"pack":1}],
"pisp_be_hog_buffer_config": ["__u32 addr[2];",{"pack":1}],
"pisp_be_hog_config": ["__u8 compute_signed;__u8 channel_mix[3];__u32 stride;",{"pack":1}],
"pisp_be_input_buffer_config": ["__u32 addr[3][2];",{"pack":1}],
"pisp_be_lsc_config": ["__u16 grid_step_x;__u16 grid_step_y;__u32 lut_packed[33][33];",{"pack":1}],
"pisp_be_lsc_extra": ["__u16 offset_x;__u16 offset_y;",{"pack":1}],
"pisp_be_output_buffer_config": ["__u32 addr[3][2];",{"pack":1}],
"pisp_be_output_format_config": ["struct pisp_image_format_config image;__u8 transform;__u8 pad[3];__u16 lo;__u16 hi;__u16 lo2;__u16 hi2;",{"pack":1}],
"pisp_be_resample_config": ["__u16 scale_factor_h;__u16 scale_factor_v;__s16 coef[96];",{"pack":1}],
"pisp_be_resample_extra": ["__u16 scaled_width;__u16 scaled_height;__s16 initial_phase_h[3];__s16 initial_phase_v[3];",{"pack":1}],
"pisp_be_sat_control_config": "__u8 shift_r;__u8 shift_g;__u8 shift_b;__u8 pad;",
"pisp_be_sdn_config": ["__u16 black_level;__u8 leakage;__u8 pad;__u16 noise_constant;__u16 noise_slope;__u16 noise_constant2;__u16 noise_slope2;",{"pack":1}],
"pisp_be_sh_fc_combine_config": "__u8 y_factor;__u8 c1_factor;__u8 c2_factor;__u8 pad;",
"pisp_be_sharpen_config": ["__s8 kernel0[25];__s8 pad0[3];__s8 kernel1[25];__s8 pad1[3];__s8 kernel2[25];__s8 pad2[3];__s8 kernel3[25];__s8 pad3[3];__s8 kernel4[25];__s8 pad4[3];__u16 threshold_offset0;__u16 threshold_slope0;__u16 scale0;__u16 pad5;__u16 threshold_offset1;__u16 threshold_slope1;__u16 scale1;__u16 pad6;__u16 threshold_offset2;__u16 threshold_slope2;__u16 scale2;__u16 pad7;__u16 threshold_offset3;__u16 threshold_slope3;__u16 scale3;__u16 pad8;__u16 threshold_offset4;__u16 threshold_slope4;__u16 scale4;__u16 pad9;__u16 positive_strength;__u16 positive_pre_limit;__u16 positive_func[9];__u16 positive_limit;__u16 negative_strength;__u16 negative_pre_limit;__u16 negative_func[9];__u16 negative_limit;__u8 enables;__u8 white;__u8 black;__u8 grey;",{"pack":1}],
"pisp_be_stitch_config": ["__u16 threshold_lo;__u8 threshold_diff_power;__u8 pad;__u16 exposure_ratio;__u8 motion_threshold_256;__u8 motion_threshold_recip;",{"pack":1}],
"pisp_be_stitch_input_buffer_config": ["__u32 addr[2];",{"pack":1}],
"pisp_be_stitch_output_buffer_config": ["__u32 addr[2];",{"pack":1}],
"pisp_be_tdn_config": ["__u16 black_level;__u16 ratio;__u16 noise_constant;__u16 noise_slope;__u16 threshold;__u8 reset;__u8 pad;",{"pack":1}],
"pisp_be_tdn_input_buffer_config": ["__u32 addr[2];",{"pack":1}],
"pisp_be_tdn_output_buffer_config": ["__u32 addr[2];",{"pack":1}],
"pisp_be_tiles_config": ["struct pisp_be_config config;struct pisp_tile tiles[64];__u32 num_tiles;",{"pack":1}],
"pisp_be_tonemap_config": ["__u16 detail_constant;__u16 detail_slope;__u16 iir_strength;__u16 strength;__u32 lut[64];",{"pack":1}],
"pisp_tile": ["__u8 edge;__u8 pad0[3];__u32 input_addr_offset;__u32 input_addr_offset2;__u16 input_offset_x;__u16 input_offset_y;__u16 input_width;__u16 input_height;__u32 tdn_input_addr_offset;__u32 tdn_output_addr_offset;__u32 stitch_input_addr_offset;__u32 stitch_output_addr_offset;__u32 lsc_grid_offset_x;__u32 lsc_grid_offset_y;__u32 cac_grid_offset_x;__u32 cac_grid_offset_y;__u16 crop_x_start[2];__u16 crop_x_end[2];__u16 crop_y_start[2];__u16 crop_y_end[2];__u16 downscale_phase_x[6];__u16 downscale_phase_y[6];__u16 resample_in_width[2];__u16 resample_in_height[2];__u16 resample_phase_x[6];__u16 resample_phase_y[6];__u16 output_offset_x[2];__u16 output_offset_y[2];__u16 output_width[2];__u16 output_height[2];__u32 output_addr_offset[2];__u32 output_addr_offset2[2];__u32 output_hog_addr_offset;",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_bla_config": ["__u16 black_level_r;__u16 black_level_gr;__u16 black_level_gb;__u16 black_level_b;__u16 output_black_level;__u8 pad[2];",{"pack":1}],
"pisp_compress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_decompress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_image_format_config": ["__u16 width;__u16 height;__u32 format;__s32 stride;__s32 stride2;",{"pack":1}],
"pisp_wbg_config": ["__u16 gain_r;__u16 gain_g;__u16 gain_b;__u8 pad[2];",{"pack":1}]
}`),
);
