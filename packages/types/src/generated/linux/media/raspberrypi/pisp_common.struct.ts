// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_common.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../../engine.ts';

/** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
export interface pisp_axi_config extends RecordView<'struct pisp_axi_config'> {
  maxlen_flags: number;
  cache_prot: number;
  qos: number;
}

export const pisp_axi_config: Descriptor<pisp_axi_config> = /* @__PURE__ */ declareStruct(
  'pisp_axi_config',
  `
  __u8 maxlen_flags;
  __u8 cache_prot;
  __u16 qos;
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_common.h>`: 12 bytes. */
export interface pisp_bla_config extends RecordView<'struct pisp_bla_config'> {
  black_level_r: number;
  black_level_gr: number;
  black_level_gb: number;
  black_level_b: number;
  output_black_level: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const pisp_bla_config: Descriptor<pisp_bla_config> = /* @__PURE__ */ declareStruct(
  'pisp_bla_config',
  `
  __u16 black_level_r;
  __u16 black_level_gr;
  __u16 black_level_gb;
  __u16 black_level_b;
  __u16 output_black_level;
  __u8 pad[2];
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
export interface pisp_compress_config extends RecordView<'struct pisp_compress_config'> {
  offset: number;
  pad: number;
  mode: number;
}

export const pisp_compress_config: Descriptor<pisp_compress_config> = /* @__PURE__ */ declareStruct(
  'pisp_compress_config',
  `
  __u16 offset;
  __u8 pad;
  __u8 mode;
`,
  { pack: 1 },
);

/** `<linux/media/raspberrypi/pisp_common.h>`: 4 bytes. */
export interface pisp_decompress_config extends RecordView<'struct pisp_decompress_config'> {
  offset: number;
  pad: number;
  mode: number;
}

export const pisp_decompress_config: Descriptor<pisp_decompress_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_decompress_config',
    `
  __u16 offset;
  __u8 pad;
  __u8 mode;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_common.h>`: 16 bytes. */
export interface pisp_image_format_config extends RecordView<'struct pisp_image_format_config'> {
  width: number;
  height: number;
  format: number;
  stride: number;
  stride2: number;
}

export const pisp_image_format_config: Descriptor<pisp_image_format_config> =
  /* @__PURE__ */ declareStruct(
    'pisp_image_format_config',
    `
  __u16 width;
  __u16 height;
  __u32 format;
  __s32 stride;
  __s32 stride2;
`,
    { pack: 1 },
  );

/** `<linux/media/raspberrypi/pisp_common.h>`: 8 bytes. */
export interface pisp_wbg_config extends RecordView<'struct pisp_wbg_config'> {
  gain_r: number;
  gain_g: number;
  gain_b: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const pisp_wbg_config: Descriptor<pisp_wbg_config> = /* @__PURE__ */ declareStruct(
  'pisp_wbg_config',
  `
  __u16 gain_r;
  __u16 gain_g;
  __u16 gain_b;
  __u8 pad[2];
`,
  { pack: 1 },
);
