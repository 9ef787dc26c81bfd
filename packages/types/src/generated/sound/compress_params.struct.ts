// Generated from Linux 7.3.4 <sound/compress_params.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { snd_codec_options } from './compress_params.union.ts';

/** `<sound/compress_params.h>`: 120 bytes. */
export interface snd_codec extends RecordView<'struct snd_codec'> {
  id: number;
  ch_in: number;
  ch_out: number;
  sample_rate: number;
  bit_rate: number;
  rate_control: number;
  profile: number;
  level: number;
  ch_mode: number;
  format: number;
  align: number;
  get options(): snd_codec_options;
  set options(value: snd_codec_options | Init<snd_codec_options>);
  pcm_format: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const snd_codec: Descriptor<snd_codec> = /* @__PURE__ */ declareStruct(
  'snd_codec',
  `
  __u32 id;
  __u32 ch_in;
  __u32 ch_out;
  __u32 sample_rate;
  __u32 bit_rate;
  __u32 rate_control;
  __u32 profile;
  __u32 level;
  __u32 ch_mode;
  __u32 format;
  __u32 align;
  union snd_codec_options options;
  __u32 pcm_format;
  __u32 reserved[2];
`,
  { uses: () => [snd_codec_options] },
);

/** `<sound/compress_params.h>`: 348 bytes. */
export interface snd_codec_desc extends RecordView<'struct snd_codec_desc'> {
  max_ch: number;
  get sample_rates(): Uint32Array;
  set sample_rates(value: Iterable<Integer>);
  num_sample_rates: number;
  get bit_rate(): Uint32Array;
  set bit_rate(value: Iterable<Integer>);
  num_bitrates: number;
  rate_control: number;
  profiles: number;
  modes: number;
  formats: number;
  min_buffer: number;
  pcm_formats: number;
  get u_space(): Uint32Array;
  set u_space(value: Iterable<Integer>);
  get src(): snd_codec_desc_src;
  set src(value: snd_codec_desc_src | Init<snd_codec_desc_src>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const snd_codec_desc: Descriptor<snd_codec_desc> = /* @__PURE__ */ declareStruct(
  'snd_codec_desc',
  `
  __u32 max_ch;
  __u32 sample_rates[32];
  __u32 num_sample_rates;
  __u32 bit_rate[32];
  __u32 num_bitrates;
  __u32 rate_control;
  __u32 profiles;
  __u32 modes;
  __u32 formats;
  __u32 min_buffer;
  __u32 pcm_formats;
  union {
    __u32 u_space[6];
    struct snd_codec_desc_src src;
  };
  __u32 reserved[8];
`,
  { uses: () => [snd_codec_desc_src] },
);

/** `<sound/compress_params.h>`: 8 bytes. */
export interface snd_codec_desc_src extends RecordView<'struct snd_codec_desc_src'> {
  out_sample_rate_min: number;
  out_sample_rate_max: number;
}

export const snd_codec_desc_src: Descriptor<snd_codec_desc_src> = /* @__PURE__ */ declareStruct(
  'snd_codec_desc_src',
  `
  __u32 out_sample_rate_min;
  __u32 out_sample_rate_max;
`,
);

/** `<sound/compress_params.h>`: 16 bytes. */
export interface snd_dec_alac extends RecordView<'struct snd_dec_alac'> {
  frame_length: number;
  compatible_version: number;
  pb: number;
  mb: number;
  kb: number;
  max_run: number;
  max_frame_bytes: number;
}

export const snd_dec_alac: Descriptor<snd_dec_alac> = /* @__PURE__ */ declareStruct(
  'snd_dec_alac',
  `
  __u32 frame_length;
  __u8 compatible_version;
  __u8 pb;
  __u8 mb;
  __u8 kb;
  __u32 max_run;
  __u32 max_frame_bytes;
`,
);

/** `<sound/compress_params.h>`: 24 bytes. */
export interface snd_dec_ape extends RecordView<'struct snd_dec_ape'> {
  compatible_version: number;
  compression_level: number;
  format_flags: number;
  blocks_per_frame: number;
  final_frame_blocks: number;
  total_frames: number;
  seek_table_present: number;
}

export const snd_dec_ape: Descriptor<snd_dec_ape> = /* @__PURE__ */ declareStruct(
  'snd_dec_ape',
  `
  __u16 compatible_version;
  __u16 compression_level;
  __u32 format_flags;
  __u32 blocks_per_frame;
  __u32 final_frame_blocks;
  __u32 total_frames;
  __u32 seek_table_present;
`,
);

/** `<sound/compress_params.h>`: 12 bytes. */
export interface snd_dec_flac extends RecordView<'struct snd_dec_flac'> {
  sample_size: number;
  min_blk_size: number;
  max_blk_size: number;
  min_frame_size: number;
  max_frame_size: number;
  reserved: number;
}

export const snd_dec_flac: Descriptor<snd_dec_flac> = /* @__PURE__ */ declareStruct(
  'snd_dec_flac',
  `
  __u16 sample_size;
  __u16 min_blk_size;
  __u16 max_blk_size;
  __u16 min_frame_size;
  __u16 max_frame_size;
  __u16 reserved;
`,
  { align: 4 },
);

/** `<sound/compress_params.h>`: 24 bytes. */
export interface snd_dec_opus extends RecordView<'struct snd_dec_opus'> {
  version: number;
  num_channels: number;
  pre_skip: number;
  sample_rate: number;
  output_gain: number;
  mapping_family: number;
  get chan_map(): snd_dec_opus_ch_map;
  set chan_map(value: snd_dec_opus_ch_map | Init<snd_dec_opus_ch_map>);
}

export const snd_dec_opus: Descriptor<snd_dec_opus> = /* @__PURE__ */ declareStruct(
  'snd_dec_opus',
  `
  __u8 version;
  __u8 num_channels;
  __u16 pre_skip;
  __u32 sample_rate;
  __u16 output_gain;
  __u8 mapping_family;
  struct snd_dec_opus_ch_map chan_map;
`,
  { uses: () => [snd_dec_opus_ch_map] },
);

/** `<sound/compress_params.h>`: 10 bytes. */
export interface snd_dec_opus_ch_map extends RecordView<'struct snd_dec_opus_ch_map'> {
  stream_count: number;
  coupled_count: number;
  get channel_map(): Uint8Array;
  set channel_map(value: Bytes);
}

export const snd_dec_opus_ch_map: Descriptor<snd_dec_opus_ch_map> = /* @__PURE__ */ declareStruct(
  'snd_dec_opus_ch_map',
  `
  __u8 stream_count;
  __u8 coupled_count;
  __u8 channel_map[8];
`,
);

/** `<sound/compress_params.h>`: 16 bytes. */
export interface snd_dec_wma extends RecordView<'struct snd_dec_wma'> {
  encoder_option: number;
  adv_encoder_option: number;
  adv_encoder_option2: number;
  reserved: number;
}

export const snd_dec_wma: Descriptor<snd_dec_wma> = /* @__PURE__ */ declareStruct(
  'snd_dec_wma',
  `
  __u32 encoder_option;
  __u32 adv_encoder_option;
  __u32 adv_encoder_option2;
  __u32 reserved;
`,
);

/** `<sound/compress_params.h>`: 8 bytes. */
export interface snd_enc_flac extends RecordView<'struct snd_enc_flac'> {
  num: number;
  gain: number;
}

export const snd_enc_flac: Descriptor<snd_enc_flac> = /* @__PURE__ */ declareStruct(
  'snd_enc_flac',
  `
  __u32 num;
  __u32 gain;
`,
);

/** `<sound/compress_params.h>`: 64 bytes. */
export interface snd_enc_generic extends RecordView<'struct snd_enc_generic'> {
  bw: number;
  get reserved(): Int32Array;
  set reserved(value: Iterable<Integer>);
}

export const snd_enc_generic: Descriptor<snd_enc_generic> = /* @__PURE__ */ declareStruct(
  'snd_enc_generic',
  `
  __u32 bw;
  __s32 reserved[15];
`,
);

/** `<sound/compress_params.h>`: 12 bytes. */
export interface snd_enc_real extends RecordView<'struct snd_enc_real'> {
  quant_bits: number;
  start_region: number;
  num_regions: number;
}

export const snd_enc_real: Descriptor<snd_enc_real> = /* @__PURE__ */ declareStruct(
  'snd_enc_real',
  `
  __u32 quant_bits;
  __u32 start_region;
  __u32 num_regions;
`,
);

/** `<sound/compress_params.h>`: 20 bytes. */
export interface snd_enc_vorbis extends RecordView<'struct snd_enc_vorbis'> {
  quality: number;
  managed: number;
  max_bit_rate: number;
  min_bit_rate: number;
  downmix: number;
}

export const snd_enc_vorbis: Descriptor<snd_enc_vorbis> = /* @__PURE__ */ declareStruct(
  'snd_enc_vorbis',
  `
  __s32 quality;
  __u32 managed;
  __u32 max_bit_rate;
  __u32 min_bit_rate;
  __u32 downmix;
`,
);

/** `<sound/compress_params.h>`: 4 bytes. */
export interface snd_enc_wma extends RecordView<'struct snd_enc_wma'> {
  super_block_align: number;
}

export const snd_enc_wma: Descriptor<snd_enc_wma> = /* @__PURE__ */ declareStruct(
  'snd_enc_wma',
  `
  __u32 super_block_align;
`,
);
