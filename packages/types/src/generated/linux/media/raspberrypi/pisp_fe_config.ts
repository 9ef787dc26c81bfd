// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../../engine.ts';
import type * as linux_media_raspberrypi_pisp_common_h from './pisp_common.ts';

export const DOWNSCALE_BAYER = 1,
  DOWNSCALE_BIN = 2,
  PISP_FE_CDAF_NUM_WEIGHTS = 8,
  PISP_FE_DECOMPAND_LUT_SIZE = 65,
  PISP_FE_DIRTY_FLOATING = 2,
  PISP_FE_DIRTY_GLOBAL = 1,
  PISP_FE_DIRTY_OUTPUT_AXI = 4,
  PISP_FE_DPC_FLAG_FOLDBACK = 1,
  PISP_FE_DPC_FLAG_VFLAG = 2,
  PISP_FE_ENABLE_AGC_STATS = 4096,
  PISP_FE_ENABLE_AWB_STATS = 512,
  PISP_FE_ENABLE_BLA = 8,
  PISP_FE_ENABLE_BLC = 128,
  PISP_FE_ENABLE_CDAF_STATS = 256,
  PISP_FE_ENABLE_COMPRESS0 = 262144,
  PISP_FE_ENABLE_COMPRESS1 = 4194304,
  PISP_FE_ENABLE_CROP0 = 65536,
  PISP_FE_ENABLE_CROP1 = 1048576,
  PISP_FE_ENABLE_DECIMATE = 64,
  PISP_FE_ENABLE_DECOMPAND = 4,
  PISP_FE_ENABLE_DECOMPRESS = 2,
  PISP_FE_ENABLE_DOWNSCALE0 = 131072,
  PISP_FE_ENABLE_DOWNSCALE1 = 2097152,
  PISP_FE_ENABLE_DPC = 16,
  PISP_FE_ENABLE_INPUT = 1,
  PISP_FE_ENABLE_LSC = 2048,
  PISP_FE_ENABLE_OUTPUT0 = 524288,
  PISP_FE_ENABLE_OUTPUT1 = 8388608,
  PISP_FE_ENABLE_RGBY = 1024,
  PISP_FE_ENABLE_STATS_CROP = 32,
  PISP_FE_LSC_LUT_SIZE = 16,
  PISP_FE_NUM_OUTPUTS = 2;
export declare namespace struct {
  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 148 bytes. */
  interface pisp_fe_agc_stats_config extends RecordView<'struct pisp_fe_agc_stats_config'> {
    offset_x: number;
    offset_y: number;
    size_x: number;
    size_y: number;
    get weights(): Uint8Array;
    set weights(value: Bytes);
    row_offset_x: number;
    row_offset_y: number;
    row_size_x: number;
    row_size_y: number;
    row_shift: number;
    float_shift: number;
    get pad1(): Uint8Array;
    set pad1(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 24 bytes. */
  interface pisp_fe_awb_stats_config extends RecordView<'struct pisp_fe_awb_stats_config'> {
    offset_x: number;
    offset_y: number;
    size_x: number;
    size_y: number;
    shift: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    r_lo: number;
    r_hi: number;
    g_lo: number;
    g_hi: number;
    b_lo: number;
    b_hi: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 20 bytes. */
  interface pisp_fe_cdaf_stats_config extends RecordView<'struct pisp_fe_cdaf_stats_config'> {
    noise_constant: number;
    noise_slope: number;
    offset_x: number;
    offset_y: number;
    size_x: number;
    size_y: number;
    skip_x: number;
    skip_y: number;
    mode: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 632 bytes. */
  interface pisp_fe_config extends RecordView<'struct pisp_fe_config'> {
    get stats_buffer(): struct.pisp_fe_stats_buffer_config;
    set stats_buffer(value: From<struct.pisp_fe_stats_buffer_config>);
    get output_buffer(): Elements<struct.pisp_fe_output_buffer_config>;
    set output_buffer(value: Iterable<From<struct.pisp_fe_output_buffer_config>>);
    get input_buffer(): struct.pisp_fe_input_buffer_config;
    set input_buffer(value: From<struct.pisp_fe_input_buffer_config>);
    get global(): struct.pisp_fe_global_config;
    set global(value: From<struct.pisp_fe_global_config>);
    get input(): struct.pisp_fe_input_config;
    set input(value: From<struct.pisp_fe_input_config>);
    get decompress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config;
    set decompress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_decompress_config>);
    get decompand(): struct.pisp_fe_decompand_config;
    set decompand(value: From<struct.pisp_fe_decompand_config>);
    get bla(): linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config;
    set bla(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config>);
    get dpc(): struct.pisp_fe_dpc_config;
    set dpc(value: From<struct.pisp_fe_dpc_config>);
    get stats_crop(): struct.pisp_fe_crop_config;
    set stats_crop(value: From<struct.pisp_fe_crop_config>);
    spare1: number;
    get blc(): linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config;
    set blc(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_bla_config>);
    get rgby(): struct.pisp_fe_rgby_config;
    set rgby(value: From<struct.pisp_fe_rgby_config>);
    get lsc(): struct.pisp_fe_lsc_config;
    set lsc(value: From<struct.pisp_fe_lsc_config>);
    get agc_stats(): struct.pisp_fe_agc_stats_config;
    set agc_stats(value: From<struct.pisp_fe_agc_stats_config>);
    get awb_stats(): struct.pisp_fe_awb_stats_config;
    set awb_stats(value: From<struct.pisp_fe_awb_stats_config>);
    get cdaf_stats(): struct.pisp_fe_cdaf_stats_config;
    set cdaf_stats(value: From<struct.pisp_fe_cdaf_stats_config>);
    get floating_stats(): struct.pisp_fe_floating_stats_config;
    set floating_stats(value: From<struct.pisp_fe_floating_stats_config>);
    get output_axi(): struct.pisp_fe_output_axi_config;
    set output_axi(value: From<struct.pisp_fe_output_axi_config>);
    get ch(): Elements<struct.pisp_fe_output_branch_config>;
    set ch(value: Iterable<From<struct.pisp_fe_output_branch_config>>);
    dirty_flags: number;
    dirty_flags_extra: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_crop_config extends RecordView<'struct pisp_fe_crop_config'> {
    offset_x: number;
    offset_y: number;
    width: number;
    height: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 132 bytes. */
  interface pisp_fe_decompand_config extends RecordView<'struct pisp_fe_decompand_config'> {
    get lut(): Elements<number>;
    set lut(value: Iterable<number>);
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 12 bytes. */
  interface pisp_fe_downscale_config extends RecordView<'struct pisp_fe_downscale_config'> {
    xin: number;
    xout: number;
    yin: number;
    yout: number;
    flags: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    output_width: number;
    output_height: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 4 bytes. */
  interface pisp_fe_dpc_config extends RecordView<'struct pisp_fe_dpc_config'> {
    coeff_level: number;
    coeff_range: number;
    coeff_range2: number;
    flags: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 32 bytes. */
  interface pisp_fe_floating_stats_config
    extends RecordView<'struct pisp_fe_floating_stats_config'> {
    get regions(): Elements<struct.pisp_fe_floating_stats_region>;
    set regions(value: Iterable<From<struct.pisp_fe_floating_stats_region>>);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_floating_stats_region
    extends RecordView<'struct pisp_fe_floating_stats_region'> {
    offset_x: number;
    offset_y: number;
    size_x: number;
    size_y: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_global_config extends RecordView<'struct pisp_fe_global_config'> {
    enables: number;
    bayer_order: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 4 bytes. */
  interface pisp_fe_input_axi_config extends RecordView<'struct pisp_fe_input_axi_config'> {
    maxlen_flags: number;
    cache_prot: number;
    qos: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 12 bytes. */
  interface pisp_fe_input_buffer_config extends RecordView<'struct pisp_fe_input_buffer_config'> {
    addr_lo: number;
    addr_hi: number;
    frame_id: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 28 bytes. */
  interface pisp_fe_input_config extends RecordView<'struct pisp_fe_input_config'> {
    streaming: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    get axi(): struct.pisp_fe_input_axi_config;
    set axi(value: From<struct.pisp_fe_input_axi_config>);
    holdoff: number;
    get pad2(): Uint8Array;
    set pad2(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 40 bytes. */
  interface pisp_fe_lsc_config extends RecordView<'struct pisp_fe_lsc_config'> {
    shift: number;
    pad0: number;
    scale: number;
    centre_x: number;
    centre_y: number;
    get lut(): Elements<number>;
    set lut(value: Iterable<number>);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_output_axi_config extends RecordView<'struct pisp_fe_output_axi_config'> {
    maxlen_flags: number;
    cache_prot: number;
    qos: number;
    thresh: number;
    throttle: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 48 bytes. */
  interface pisp_fe_output_branch_config extends RecordView<'struct pisp_fe_output_branch_config'> {
    get crop(): struct.pisp_fe_crop_config;
    set crop(value: From<struct.pisp_fe_crop_config>);
    get downscale(): struct.pisp_fe_downscale_config;
    set downscale(value: From<struct.pisp_fe_downscale_config>);
    get compress(): linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config;
    set compress(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_compress_config>);
    get output(): struct.pisp_fe_output_config;
    set output(value: From<struct.pisp_fe_output_config>);
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_output_buffer_config extends RecordView<'struct pisp_fe_output_buffer_config'> {
    addr_lo: number;
    addr_hi: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 20 bytes. */
  interface pisp_fe_output_config extends RecordView<'struct pisp_fe_output_config'> {
    get format(): linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config;
    set format(value: From<linux_media_raspberrypi_pisp_common_h.struct.pisp_image_format_config>);
    ilines: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_rgby_config extends RecordView<'struct pisp_fe_rgby_config'> {
    gain_r: number;
    gain_g: number;
    gain_b: number;
    maxflag: number;
    pad: number;
  }

  /** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
  interface pisp_fe_stats_buffer_config extends RecordView<'struct pisp_fe_stats_buffer_config'> {
    addr_lo: number;
    addr_hi: number;
  }
}

export const struct: {
  readonly pisp_fe_agc_stats_config: Descriptor<struct.pisp_fe_agc_stats_config>;
  readonly pisp_fe_awb_stats_config: Descriptor<struct.pisp_fe_awb_stats_config>;
  readonly pisp_fe_cdaf_stats_config: Descriptor<struct.pisp_fe_cdaf_stats_config>;
  readonly pisp_fe_config: Descriptor<struct.pisp_fe_config>;
  readonly pisp_fe_crop_config: Descriptor<struct.pisp_fe_crop_config>;
  readonly pisp_fe_decompand_config: Descriptor<struct.pisp_fe_decompand_config>;
  readonly pisp_fe_downscale_config: Descriptor<struct.pisp_fe_downscale_config>;
  readonly pisp_fe_dpc_config: Descriptor<struct.pisp_fe_dpc_config>;
  readonly pisp_fe_floating_stats_config: Descriptor<struct.pisp_fe_floating_stats_config>;
  readonly pisp_fe_floating_stats_region: Descriptor<struct.pisp_fe_floating_stats_region>;
  readonly pisp_fe_global_config: Descriptor<struct.pisp_fe_global_config>;
  readonly pisp_fe_input_axi_config: Descriptor<struct.pisp_fe_input_axi_config>;
  readonly pisp_fe_input_buffer_config: Descriptor<struct.pisp_fe_input_buffer_config>;
  readonly pisp_fe_input_config: Descriptor<struct.pisp_fe_input_config>;
  readonly pisp_fe_lsc_config: Descriptor<struct.pisp_fe_lsc_config>;
  readonly pisp_fe_output_axi_config: Descriptor<struct.pisp_fe_output_axi_config>;
  readonly pisp_fe_output_branch_config: Descriptor<struct.pisp_fe_output_branch_config>;
  readonly pisp_fe_output_buffer_config: Descriptor<struct.pisp_fe_output_buffer_config>;
  readonly pisp_fe_output_config: Descriptor<struct.pisp_fe_output_config>;
  readonly pisp_fe_rgby_config: Descriptor<struct.pisp_fe_rgby_config>;
  readonly pisp_fe_stats_buffer_config: Descriptor<struct.pisp_fe_stats_buffer_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_fe_agc_stats_config": ["__u16 offset_x;__u16 offset_y;__u16 size_x;__u16 size_y;__u8 weights[128];__u16 row_offset_x;__u16 row_offset_y;__u16 row_size_x;__u16 row_size_y;__u8 row_shift;__u8 float_shift;__u8 pad1[2];",{"pack":1}],
"pisp_fe_awb_stats_config": ["__u16 offset_x;__u16 offset_y;__u16 size_x;__u16 size_y;__u8 shift;__u8 pad[3];__u16 r_lo;__u16 r_hi;__u16 g_lo;__u16 g_hi;__u16 b_lo;__u16 b_hi;",{"pack":1}],
"pisp_fe_cdaf_stats_config": ["__u16 noise_constant;__u16 noise_slope;__u16 offset_x;__u16 offset_y;__u16 size_x;__u16 size_y;__u16 skip_x;__u16 skip_y;__u32 mode;",{"pack":1}],
"pisp_fe_config": ["struct pisp_fe_stats_buffer_config stats_buffer;struct pisp_fe_output_buffer_config output_buffer[2];struct pisp_fe_input_buffer_config input_buffer;struct pisp_fe_global_config global;struct pisp_fe_input_config input;struct pisp_decompress_config decompress;struct pisp_fe_decompand_config decompand;struct pisp_bla_config bla;struct pisp_fe_dpc_config dpc;struct pisp_fe_crop_config stats_crop;__u32 spare1;struct pisp_bla_config blc;struct pisp_fe_rgby_config rgby;struct pisp_fe_lsc_config lsc;struct pisp_fe_agc_stats_config agc_stats;struct pisp_fe_awb_stats_config awb_stats;struct pisp_fe_cdaf_stats_config cdaf_stats;struct pisp_fe_floating_stats_config floating_stats;struct pisp_fe_output_axi_config output_axi;struct pisp_fe_output_branch_config ch[2];__u32 dirty_flags;__u32 dirty_flags_extra;",{"pack":1}],
"pisp_fe_crop_config": ["__u16 offset_x;__u16 offset_y;__u16 width;__u16 height;",{"pack":1}],
"pisp_fe_decompand_config": ["__u16 lut[65];__u16 pad;",{"pack":1}],
"pisp_fe_downscale_config": ["__u8 xin;__u8 xout;__u8 yin;__u8 yout;__u8 flags;__u8 pad[3];__u16 output_width;__u16 output_height;",{"pack":1}],
"pisp_fe_dpc_config": "__u8 coeff_level;__u8 coeff_range;__u8 coeff_range2;__u8 flags;",
"pisp_fe_floating_stats_config": "struct pisp_fe_floating_stats_region regions[4];",
"pisp_fe_floating_stats_region": ["__u16 offset_x;__u16 offset_y;__u16 size_x;__u16 size_y;",{"pack":1}],
"pisp_fe_global_config": ["__u32 enables;__u8 bayer_order;__u8 pad[3];",{"pack":1}],
"pisp_fe_input_axi_config": ["__u8 maxlen_flags;__u8 cache_prot;__u16 qos;",{"pack":1}],
"pisp_fe_input_buffer_config": ["__u32 addr_lo;__u32 addr_hi;__u16 frame_id;__u16 pad;",{"pack":1}],
"pisp_fe_input_config": "__u8 streaming;__u8 pad[3];struct pisp_image_format_config format;struct pisp_fe_input_axi_config axi;__u8 holdoff;__u8 pad2[3];",
"pisp_fe_lsc_config": ["__u8 shift;__u8 pad0;__u16 scale;__u16 centre_x;__u16 centre_y;__u16 lut[16];",{"pack":1}],
"pisp_fe_output_axi_config": ["__u8 maxlen_flags;__u8 cache_prot;__u16 qos;__u16 thresh;__u16 throttle;",{"pack":1}],
"pisp_fe_output_branch_config": ["struct pisp_fe_crop_config crop;struct pisp_fe_downscale_config downscale;struct pisp_compress_config compress;struct pisp_fe_output_config output;__u32 pad;",{"pack":1}],
"pisp_fe_output_buffer_config": ["__u32 addr_lo;__u32 addr_hi;",{"pack":1}],
"pisp_fe_output_config": ["struct pisp_image_format_config format;__u16 ilines;__u8 pad[2];",{"pack":1}],
"pisp_fe_rgby_config": ["__u16 gain_r;__u16 gain_g;__u16 gain_b;__u8 maxflag;__u8 pad;",{"pack":1}],
"pisp_fe_stats_buffer_config": ["__u32 addr_lo;__u32 addr_hi;",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_bla_config": ["__u16 black_level_r;__u16 black_level_gr;__u16 black_level_gb;__u16 black_level_b;__u16 output_black_level;__u8 pad[2];",{"pack":1}],
"pisp_compress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_decompress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_image_format_config": ["__u16 width;__u16 height;__u32 format;__s32 stride;__s32 stride2;",{"pack":1}]
}`),
);
