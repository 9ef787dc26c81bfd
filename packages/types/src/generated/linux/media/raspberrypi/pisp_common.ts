// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_common.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type RecordView,
} from '../../../../engine.ts';

export const PISP_AXI_FLAG_ALIGN = 128,
  PISP_AXI_FLAG_PAD = 64,
  PISP_AXI_FLAG_PANIC = 32,
  PISP_BAYER_ORDER_BGGR = 2,
  PISP_BAYER_ORDER_GBRG = 1,
  PISP_BAYER_ORDER_GRBG = 3,
  PISP_BAYER_ORDER_GREYSCALE = 128,
  PISP_BAYER_ORDER_RGGB = 0,
  PISP_IMAGE_FORMAT_BPP_32 = 1048576,
  PISP_IMAGE_FORMAT_BPS_10 = 1,
  PISP_IMAGE_FORMAT_BPS_12 = 2,
  PISP_IMAGE_FORMAT_BPS_16 = 3,
  PISP_IMAGE_FORMAT_BPS_8 = 0,
  PISP_IMAGE_FORMAT_BPS_MASK = 3,
  PISP_IMAGE_FORMAT_COMPRESSION_MASK = 50331648,
  PISP_IMAGE_FORMAT_COMPRESSION_MODE_1 = 16777216,
  PISP_IMAGE_FORMAT_COMPRESSION_MODE_2 = 33554432,
  PISP_IMAGE_FORMAT_COMPRESSION_MODE_3 = 50331648,
  PISP_IMAGE_FORMAT_HOG_SIGNED = 67108864,
  PISP_IMAGE_FORMAT_HOG_UNSIGNED = 134217728,
  PISP_IMAGE_FORMAT_INTEGRAL_IMAGE = 268435456,
  PISP_IMAGE_FORMAT_ORDER_NORMAL = 0,
  PISP_IMAGE_FORMAT_ORDER_SWAPPED = 4096,
  PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED = 0,
  PISP_IMAGE_FORMAT_PLANARITY_MASK = 48,
  PISP_IMAGE_FORMAT_PLANARITY_PLANAR = 32,
  PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR = 16,
  PISP_IMAGE_FORMAT_SAMPLING_420 = 512,
  PISP_IMAGE_FORMAT_SAMPLING_422 = 256,
  PISP_IMAGE_FORMAT_SAMPLING_444 = 0,
  PISP_IMAGE_FORMAT_SAMPLING_MASK = 768,
  PISP_IMAGE_FORMAT_SHIFT_0 = 0,
  PISP_IMAGE_FORMAT_SHIFT_1 = 65536,
  PISP_IMAGE_FORMAT_SHIFT_2 = 131072,
  PISP_IMAGE_FORMAT_SHIFT_3 = 196608,
  PISP_IMAGE_FORMAT_SHIFT_4 = 262144,
  PISP_IMAGE_FORMAT_SHIFT_5 = 327680,
  PISP_IMAGE_FORMAT_SHIFT_6 = 393216,
  PISP_IMAGE_FORMAT_SHIFT_7 = 458752,
  PISP_IMAGE_FORMAT_SHIFT_8 = 524288,
  PISP_IMAGE_FORMAT_SHIFT_MASK = 983040,
  PISP_IMAGE_FORMAT_SINGLE_16 = 3,
  PISP_IMAGE_FORMAT_THREE_16 = 1073741827,
  PISP_IMAGE_FORMAT_THREE_CHANNEL = 1073741824,
  PISP_IMAGE_FORMAT_UNCOMPRESSED = 0,
  PISP_IMAGE_FORMAT_WALLPAPER_ROLL = 536870912,
  PISP_WALLPAPER_WIDTH = 128;
export declare namespace struct {
  /** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
  interface pisp_axi_config extends RecordView<'struct pisp_axi_config'> {
    maxlen_flags: number;
    cache_prot: number;
    qos: number;
  }

  /** `<linux/media/raspberrypi/pisp_common.h>`: 12 bytes. */
  interface pisp_bla_config extends RecordView<'struct pisp_bla_config'> {
    black_level_r: number;
    black_level_gr: number;
    black_level_gb: number;
    black_level_b: number;
    output_black_level: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
  interface pisp_compress_config extends RecordView<'struct pisp_compress_config'> {
    offset: number;
    pad: number;
    mode: number;
  }

  /** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
  interface pisp_decompress_config extends RecordView<'struct pisp_decompress_config'> {
    offset: number;
    pad: number;
    mode: number;
  }

  /** `<linux/media/raspberrypi/pisp_common.h>`: 16 bytes. */
  interface pisp_image_format_config extends RecordView<'struct pisp_image_format_config'> {
    width: number;
    height: number;
    format: number;
    stride: number;
    stride2: number;
  }

  /** `<linux/media/raspberrypi/pisp_common.h>`: 8 bytes. */
  interface pisp_wbg_config extends RecordView<'struct pisp_wbg_config'> {
    gain_r: number;
    gain_g: number;
    gain_b: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }
}

export const struct: {
  readonly pisp_axi_config: Descriptor<struct.pisp_axi_config>;
  readonly pisp_bla_config: Descriptor<struct.pisp_bla_config>;
  readonly pisp_compress_config: Descriptor<struct.pisp_compress_config>;
  readonly pisp_decompress_config: Descriptor<struct.pisp_decompress_config>;
  readonly pisp_image_format_config: Descriptor<struct.pisp_image_format_config>;
  readonly pisp_wbg_config: Descriptor<struct.pisp_wbg_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pisp_axi_config": ["__u8 maxlen_flags;__u8 cache_prot;__u16 qos;",{"pack":1}],
"pisp_bla_config": ["__u16 black_level_r;__u16 black_level_gr;__u16 black_level_gb;__u16 black_level_b;__u16 output_black_level;__u8 pad[2];",{"pack":1}],
"pisp_compress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_decompress_config": ["__u16 offset;__u8 pad;__u8 mode;",{"pack":1}],
"pisp_image_format_config": ["__u16 width;__u16 height;__u32 format;__s32 stride;__s32 stride2;",{"pack":1}],
"pisp_wbg_config": ["__u16 gain_r;__u16 gain_g;__u16 gain_b;__u8 pad[2];",{"pack":1}]
}`),
);
