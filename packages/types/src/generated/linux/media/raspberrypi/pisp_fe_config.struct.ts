// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_config.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../../engine.ts';
import {
  pisp_bla_config,
  pisp_compress_config,
  pisp_decompress_config,
  pisp_image_format_config,
} from './pisp_common.struct.ts';

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 148 bytes. */
export interface pisp_fe_agc_stats_config extends RecordView<'struct pisp_fe_agc_stats_config'> {
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

export const pisp_fe_agc_stats_config: Descriptor<pisp_fe_agc_stats_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_agc_stats_config',
    `
  __u16 offset_x;
  __u16 offset_y;
  __u16 size_x;
  __u16 size_y;
  __u8 weights[128];
  __u16 row_offset_x;
  __u16 row_offset_y;
  __u16 row_size_x;
  __u16 row_size_y;
  __u8 row_shift;
  __u8 float_shift;
  __u8 pad1[2];
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 24 bytes. */
export interface pisp_fe_awb_stats_config extends RecordView<'struct pisp_fe_awb_stats_config'> {
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

export const pisp_fe_awb_stats_config: Descriptor<pisp_fe_awb_stats_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_awb_stats_config',
    `
  __u16 offset_x;
  __u16 offset_y;
  __u16 size_x;
  __u16 size_y;
  __u8 shift;
  __u8 pad[3];
  __u16 r_lo;
  __u16 r_hi;
  __u16 g_lo;
  __u16 g_hi;
  __u16 b_lo;
  __u16 b_hi;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 20 bytes. */
export interface pisp_fe_cdaf_stats_config extends RecordView<'struct pisp_fe_cdaf_stats_config'> {
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

export const pisp_fe_cdaf_stats_config: Descriptor<pisp_fe_cdaf_stats_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_cdaf_stats_config',
    `
  __u16 noise_constant;
  __u16 noise_slope;
  __u16 offset_x;
  __u16 offset_y;
  __u16 size_x;
  __u16 size_y;
  __u16 skip_x;
  __u16 skip_y;
  __u32 mode;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 632 bytes. */
export interface pisp_fe_config extends RecordView<'struct pisp_fe_config'> {
  get stats_buffer(): pisp_fe_stats_buffer_config;
  set stats_buffer(value: pisp_fe_stats_buffer_config | Init<pisp_fe_stats_buffer_config>);
  get output_buffer(): Elements<pisp_fe_output_buffer_config>;
  set output_buffer(value: Iterable<
    pisp_fe_output_buffer_config | Init<pisp_fe_output_buffer_config>
  >);
  get input_buffer(): pisp_fe_input_buffer_config;
  set input_buffer(value: pisp_fe_input_buffer_config | Init<pisp_fe_input_buffer_config>);
  get global(): pisp_fe_global_config;
  set global(value: pisp_fe_global_config | Init<pisp_fe_global_config>);
  get input(): pisp_fe_input_config;
  set input(value: pisp_fe_input_config | Init<pisp_fe_input_config>);
  get decompress(): pisp_decompress_config;
  set decompress(value: pisp_decompress_config | Init<pisp_decompress_config>);
  get decompand(): pisp_fe_decompand_config;
  set decompand(value: pisp_fe_decompand_config | Init<pisp_fe_decompand_config>);
  get bla(): pisp_bla_config;
  set bla(value: pisp_bla_config | Init<pisp_bla_config>);
  get dpc(): pisp_fe_dpc_config;
  set dpc(value: pisp_fe_dpc_config | Init<pisp_fe_dpc_config>);
  get stats_crop(): pisp_fe_crop_config;
  set stats_crop(value: pisp_fe_crop_config | Init<pisp_fe_crop_config>);
  spare1: number;
  get blc(): pisp_bla_config;
  set blc(value: pisp_bla_config | Init<pisp_bla_config>);
  get rgby(): pisp_fe_rgby_config;
  set rgby(value: pisp_fe_rgby_config | Init<pisp_fe_rgby_config>);
  get lsc(): pisp_fe_lsc_config;
  set lsc(value: pisp_fe_lsc_config | Init<pisp_fe_lsc_config>);
  get agc_stats(): pisp_fe_agc_stats_config;
  set agc_stats(value: pisp_fe_agc_stats_config | Init<pisp_fe_agc_stats_config>);
  get awb_stats(): pisp_fe_awb_stats_config;
  set awb_stats(value: pisp_fe_awb_stats_config | Init<pisp_fe_awb_stats_config>);
  get cdaf_stats(): pisp_fe_cdaf_stats_config;
  set cdaf_stats(value: pisp_fe_cdaf_stats_config | Init<pisp_fe_cdaf_stats_config>);
  get floating_stats(): pisp_fe_floating_stats_config;
  set floating_stats(value: pisp_fe_floating_stats_config | Init<pisp_fe_floating_stats_config>);
  get output_axi(): pisp_fe_output_axi_config;
  set output_axi(value: pisp_fe_output_axi_config | Init<pisp_fe_output_axi_config>);
  get ch(): Elements<pisp_fe_output_branch_config>;
  set ch(value: Iterable<pisp_fe_output_branch_config | Init<pisp_fe_output_branch_config>>);
  dirty_flags: number;
  dirty_flags_extra: number;
}

export const pisp_fe_config: Descriptor<pisp_fe_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_config',
  `
  struct pisp_fe_stats_buffer_config stats_buffer;
  struct pisp_fe_output_buffer_config output_buffer[2];
  struct pisp_fe_input_buffer_config input_buffer;
  struct pisp_fe_global_config global;
  struct pisp_fe_input_config input;
  struct pisp_decompress_config decompress;
  struct pisp_fe_decompand_config decompand;
  struct pisp_bla_config bla;
  struct pisp_fe_dpc_config dpc;
  struct pisp_fe_crop_config stats_crop;
  __u32 spare1;
  struct pisp_bla_config blc;
  struct pisp_fe_rgby_config rgby;
  struct pisp_fe_lsc_config lsc;
  struct pisp_fe_agc_stats_config agc_stats;
  struct pisp_fe_awb_stats_config awb_stats;
  struct pisp_fe_cdaf_stats_config cdaf_stats;
  struct pisp_fe_floating_stats_config floating_stats;
  struct pisp_fe_output_axi_config output_axi;
  struct pisp_fe_output_branch_config ch[2];
  __u32 dirty_flags;
  __u32 dirty_flags_extra;
`,
  {
    pack: 1,
    uses: () => [
      pisp_bla_config,
      pisp_decompress_config,
      pisp_fe_agc_stats_config,
      pisp_fe_awb_stats_config,
      pisp_fe_cdaf_stats_config,
      pisp_fe_crop_config,
      pisp_fe_decompand_config,
      pisp_fe_dpc_config,
      pisp_fe_floating_stats_config,
      pisp_fe_global_config,
      pisp_fe_input_buffer_config,
      pisp_fe_input_config,
      pisp_fe_lsc_config,
      pisp_fe_output_axi_config,
      pisp_fe_output_branch_config,
      pisp_fe_output_buffer_config,
      pisp_fe_rgby_config,
      pisp_fe_stats_buffer_config,
    ],
  },
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_crop_config extends RecordView<'struct pisp_fe_crop_config'> {
  offset_x: number;
  offset_y: number;
  width: number;
  height: number;
}

export const pisp_fe_crop_config: Descriptor<pisp_fe_crop_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_crop_config',
  `
  __u16 offset_x;
  __u16 offset_y;
  __u16 width;
  __u16 height;
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 132 bytes. */
export interface pisp_fe_decompand_config extends RecordView<'struct pisp_fe_decompand_config'> {
  get lut(): Elements<number>;
  set lut(value: Iterable<number>);
  pad: number;
}

export const pisp_fe_decompand_config: Descriptor<pisp_fe_decompand_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_decompand_config',
    `
  __u16 lut[65];
  __u16 pad;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 12 bytes. */
export interface pisp_fe_downscale_config extends RecordView<'struct pisp_fe_downscale_config'> {
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

export const pisp_fe_downscale_config: Descriptor<pisp_fe_downscale_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_downscale_config',
    `
  __u8 xin;
  __u8 xout;
  __u8 yin;
  __u8 yout;
  __u8 flags;
  __u8 pad[3];
  __u16 output_width;
  __u16 output_height;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 4 bytes. */
export interface pisp_fe_dpc_config extends RecordView<'struct pisp_fe_dpc_config'> {
  coeff_level: number;
  coeff_range: number;
  coeff_range2: number;
  flags: number;
}

export const pisp_fe_dpc_config: Descriptor<pisp_fe_dpc_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_dpc_config',
  `
  __u8 coeff_level;
  __u8 coeff_range;
  __u8 coeff_range2;
  __u8 flags;
`,
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 32 bytes. */
export interface pisp_fe_floating_stats_config
  extends RecordView<'struct pisp_fe_floating_stats_config'> {
  get regions(): Elements<pisp_fe_floating_stats_region>;
  set regions(value: Iterable<pisp_fe_floating_stats_region | Init<pisp_fe_floating_stats_region>>);
}

export const pisp_fe_floating_stats_config: Descriptor<pisp_fe_floating_stats_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_floating_stats_config',
    `
  struct pisp_fe_floating_stats_region regions[4];
`,
    { uses: () => [pisp_fe_floating_stats_region] },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_floating_stats_region
  extends RecordView<'struct pisp_fe_floating_stats_region'> {
  offset_x: number;
  offset_y: number;
  size_x: number;
  size_y: number;
}

export const pisp_fe_floating_stats_region: Descriptor<pisp_fe_floating_stats_region> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_floating_stats_region',
    `
  __u16 offset_x;
  __u16 offset_y;
  __u16 size_x;
  __u16 size_y;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_global_config extends RecordView<'struct pisp_fe_global_config'> {
  enables: number;
  bayer_order: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const pisp_fe_global_config: Descriptor<pisp_fe_global_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_global_config',
    `
  __u32 enables;
  __u8 bayer_order;
  __u8 pad[3];
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 4 bytes. */
export interface pisp_fe_input_axi_config extends RecordView<'struct pisp_fe_input_axi_config'> {
  maxlen_flags: number;
  cache_prot: number;
  qos: number;
}

export const pisp_fe_input_axi_config: Descriptor<pisp_fe_input_axi_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_input_axi_config',
    `
  __u8 maxlen_flags;
  __u8 cache_prot;
  __u16 qos;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 12 bytes. */
export interface pisp_fe_input_buffer_config
  extends RecordView<'struct pisp_fe_input_buffer_config'> {
  addr_lo: number;
  addr_hi: number;
  frame_id: number;
  pad: number;
}

export const pisp_fe_input_buffer_config: Descriptor<pisp_fe_input_buffer_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_input_buffer_config',
    `
  __u32 addr_lo;
  __u32 addr_hi;
  __u16 frame_id;
  __u16 pad;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 28 bytes. */
export interface pisp_fe_input_config extends RecordView<'struct pisp_fe_input_config'> {
  streaming: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  get format(): pisp_image_format_config;
  set format(value: pisp_image_format_config | Init<pisp_image_format_config>);
  get axi(): pisp_fe_input_axi_config;
  set axi(value: pisp_fe_input_axi_config | Init<pisp_fe_input_axi_config>);
  holdoff: number;
  get pad2(): Uint8Array;
  set pad2(value: Bytes);
}

export const pisp_fe_input_config: Descriptor<pisp_fe_input_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_input_config',
  `
  __u8 streaming;
  __u8 pad[3];
  struct pisp_image_format_config format;
  struct pisp_fe_input_axi_config axi;
  __u8 holdoff;
  __u8 pad2[3];
`,
  { uses: () => [pisp_fe_input_axi_config, pisp_image_format_config] },
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 40 bytes. */
export interface pisp_fe_lsc_config extends RecordView<'struct pisp_fe_lsc_config'> {
  shift: number;
  pad0: number;
  scale: number;
  centre_x: number;
  centre_y: number;
  get lut(): Elements<number>;
  set lut(value: Iterable<number>);
}

export const pisp_fe_lsc_config: Descriptor<pisp_fe_lsc_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_lsc_config',
  `
  __u8 shift;
  __u8 pad0;
  __u16 scale;
  __u16 centre_x;
  __u16 centre_y;
  __u16 lut[16];
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_output_axi_config extends RecordView<'struct pisp_fe_output_axi_config'> {
  maxlen_flags: number;
  cache_prot: number;
  qos: number;
  thresh: number;
  throttle: number;
}

export const pisp_fe_output_axi_config: Descriptor<pisp_fe_output_axi_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_output_axi_config',
    `
  __u8 maxlen_flags;
  __u8 cache_prot;
  __u16 qos;
  __u16 thresh;
  __u16 throttle;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 48 bytes. */
export interface pisp_fe_output_branch_config
  extends RecordView<'struct pisp_fe_output_branch_config'> {
  get crop(): pisp_fe_crop_config;
  set crop(value: pisp_fe_crop_config | Init<pisp_fe_crop_config>);
  get downscale(): pisp_fe_downscale_config;
  set downscale(value: pisp_fe_downscale_config | Init<pisp_fe_downscale_config>);
  get compress(): pisp_compress_config;
  set compress(value: pisp_compress_config | Init<pisp_compress_config>);
  get output(): pisp_fe_output_config;
  set output(value: pisp_fe_output_config | Init<pisp_fe_output_config>);
  pad: number;
}

export const pisp_fe_output_branch_config: Descriptor<pisp_fe_output_branch_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_output_branch_config',
    `
  struct pisp_fe_crop_config crop;
  struct pisp_fe_downscale_config downscale;
  struct pisp_compress_config compress;
  struct pisp_fe_output_config output;
  __u32 pad;
`,
    {
      pack: 1,
      uses: () => [
        pisp_compress_config,
        pisp_fe_crop_config,
        pisp_fe_downscale_config,
        pisp_fe_output_config,
      ],
    },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_output_buffer_config
  extends RecordView<'struct pisp_fe_output_buffer_config'> {
  addr_lo: number;
  addr_hi: number;
}

export const pisp_fe_output_buffer_config: Descriptor<pisp_fe_output_buffer_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_output_buffer_config',
    `
  __u32 addr_lo;
  __u32 addr_hi;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 20 bytes. */
export interface pisp_fe_output_config extends RecordView<'struct pisp_fe_output_config'> {
  get format(): pisp_image_format_config;
  set format(value: pisp_image_format_config | Init<pisp_image_format_config>);
  ilines: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const pisp_fe_output_config: Descriptor<pisp_fe_output_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_output_config',
    `
  struct pisp_image_format_config format;
  __u16 ilines;
  __u8 pad[2];
`,
    { pack: 1, uses: () => [pisp_image_format_config] },
  );

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_rgby_config extends RecordView<'struct pisp_fe_rgby_config'> {
  gain_r: number;
  gain_g: number;
  gain_b: number;
  maxflag: number;
  pad: number;
}

export const pisp_fe_rgby_config: Descriptor<pisp_fe_rgby_config> = /* @__PURE__ */ declareStruct(
  'pisp_fe_rgby_config',
  `
  __u16 gain_r;
  __u16 gain_g;
  __u16 gain_b;
  __u8 maxflag;
  __u8 pad;
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_fe_config.h>`: 8 bytes. */
export interface pisp_fe_stats_buffer_config
  extends RecordView<'struct pisp_fe_stats_buffer_config'> {
  addr_lo: number;
  addr_hi: number;
}

export const pisp_fe_stats_buffer_config: Descriptor<pisp_fe_stats_buffer_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_fe_stats_buffer_config',
    `
  __u32 addr_lo;
  __u32 addr_hi;
`,
    { pack: 1 },
  );
