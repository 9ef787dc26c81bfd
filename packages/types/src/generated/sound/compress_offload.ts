// Generated from Linux 7.3.4 <sound/compress_offload.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as sound_compress_params_h from './compress_params.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNDRV_COMPRESS_AVAIL'
  | 'SNDRV_COMPRESS_AVAIL64'
  | 'SNDRV_COMPRESS_DRAIN'
  | 'SNDRV_COMPRESS_GET_PARAMS'
  | 'SNDRV_COMPRESS_IOCTL_VERSION'
  | 'SNDRV_COMPRESS_NEXT_TRACK'
  | 'SNDRV_COMPRESS_PARTIAL_DRAIN'
  | 'SNDRV_COMPRESS_PAUSE'
  | 'SNDRV_COMPRESS_RESUME'
  | 'SNDRV_COMPRESS_SET_METADATA'
  | 'SNDRV_COMPRESS_SET_PARAMS'
  | 'SNDRV_COMPRESS_START'
  | 'SNDRV_COMPRESS_STOP'
  | 'SNDRV_COMPRESS_TASK_FREE'
  | 'SNDRV_COMPRESS_TASK_STOP'
  | 'SNDRV_COMPRESS_TSTAMP'
  | 'SNDRV_COMPRESS_TSTAMP64'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_COMPRESS_AVAIL: 2149335841,
    SNDRV_COMPRESS_AVAIL64: 2150122275,
    SNDRV_COMPRESS_DRAIN: 17204,
    SNDRV_COMPRESS_GET_PARAMS: 2155365139,
    SNDRV_COMPRESS_IOCTL_VERSION: 2147762944,
    SNDRV_COMPRESS_NEXT_TRACK: 17205,
    SNDRV_COMPRESS_PARTIAL_DRAIN: 17206,
    SNDRV_COMPRESS_PAUSE: 17200,
    SNDRV_COMPRESS_RESUME: 17201,
    SNDRV_COMPRESS_SET_METADATA: 1076118292,
    SNDRV_COMPRESS_SET_PARAMS: 1082409746,
    SNDRV_COMPRESS_START: 17202,
    SNDRV_COMPRESS_STOP: 17203,
    SNDRV_COMPRESS_TASK_FREE: 1074283361,
    SNDRV_COMPRESS_TASK_STOP: 1074283363,
    SNDRV_COMPRESS_TSTAMP: 2148811552,
    SNDRV_COMPRESS_TSTAMP64: 2149597986,
  },
);

export const SNDRV_COMPRESS_AVAIL: number = /* @__PURE__ */ requestHere(2149335841),
  SNDRV_COMPRESS_AVAIL64: number = /* @__PURE__ */ requestHere(2150122275),
  SNDRV_COMPRESS_DRAIN: number = /* @__PURE__ */ requestHere(17204),
  SNDRV_COMPRESS_GET_PARAMS: number = /* @__PURE__ */ requestHere(2155365139),
  SNDRV_COMPRESS_IOCTL_VERSION: number = /* @__PURE__ */ requestHere(2147762944),
  SNDRV_COMPRESS_NEXT_TRACK: number = /* @__PURE__ */ requestHere(17205),
  SNDRV_COMPRESS_PARTIAL_DRAIN: number = /* @__PURE__ */ requestHere(17206),
  SNDRV_COMPRESS_PAUSE: number = /* @__PURE__ */ requestHere(17200),
  SNDRV_COMPRESS_RESUME: number = /* @__PURE__ */ requestHere(17201),
  SNDRV_COMPRESS_SET_METADATA: number = /* @__PURE__ */ requestHere(1076118292),
  SNDRV_COMPRESS_SET_PARAMS: number = /* @__PURE__ */ requestHere(1082409746),
  SNDRV_COMPRESS_START: number = /* @__PURE__ */ requestHere(17202),
  SNDRV_COMPRESS_STOP: number = /* @__PURE__ */ requestHere(17203),
  SNDRV_COMPRESS_TASK_FREE: number = /* @__PURE__ */ requestHere(1074283361),
  SNDRV_COMPRESS_TASK_STOP: number = /* @__PURE__ */ requestHere(1074283363),
  SNDRV_COMPRESS_TSTAMP: number = /* @__PURE__ */ requestHere(2148811552),
  SNDRV_COMPRESS_TSTAMP64: number = /* @__PURE__ */ requestHere(2149597986);
export const SNDRV_COMPRESS_ENCODER_DELAY = 2,
  SNDRV_COMPRESS_ENCODER_PADDING = 1,
  SNDRV_COMPRESS_GET_CAPS = 3234087696,
  SNDRV_COMPRESS_GET_CODEC_CAPS = 3951575825,
  SNDRV_COMPRESS_GET_METADATA = 3223601941,
  SNDRV_COMPRESS_TASK_CREATE = 3224650592,
  SNDRV_COMPRESS_TASK_START = 3224650594,
  SNDRV_COMPRESS_TASK_STATUS = 3224126312,
  SNDRV_COMPRESS_VERSION = 1025,
  SND_COMPRESS_ACCEL = 2,
  SND_COMPRESS_CAPTURE = 1,
  SND_COMPRESS_PLAYBACK = 0,
  SND_COMPRESS_TASK_STATE_ACTIVE = 1,
  SND_COMPRESS_TASK_STATE_FINISHED = 2,
  SND_COMPRESS_TASK_STATE_IDLE = 0,
  SND_COMPRESS_TFLG_NEW_STREAM = 1,
  SND_COMPR_TRIGGER_DRAIN = 7,
  SND_COMPR_TRIGGER_NEXT_TRACK = 8,
  SND_COMPR_TRIGGER_PARTIAL_DRAIN = 9;
export declare namespace struct {
  /** `<sound/compress_offload.h>`: 28 bytes. */
  interface snd_compr_avail extends RecordView<'struct snd_compr_avail'> {
    get avail(): bigint;
    set avail(value: Integer);
    get tstamp(): struct.snd_compr_tstamp;
    set tstamp(value: From<struct.snd_compr_tstamp>);
  }

  /** `<sound/compress_offload.h>`: 40 bytes. */
  interface snd_compr_avail64 extends RecordView<'struct snd_compr_avail64'> {
    get avail(): bigint;
    set avail(value: Integer);
    get tstamp(): struct.snd_compr_tstamp64;
    set tstamp(value: From<struct.snd_compr_tstamp64>);
  }

  /** `<sound/compress_offload.h>`: 196 bytes. */
  interface snd_compr_caps extends RecordView<'struct snd_compr_caps'> {
    num_codecs: number;
    direction: number;
    min_fragment_size: number;
    max_fragment_size: number;
    min_fragments: number;
    max_fragments: number;
    get codecs(): Uint32Array;
    set codecs(value: Iterable<Integer>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<sound/compress_offload.h>`: 11144 bytes. */
  interface snd_compr_codec_caps extends RecordView<'struct snd_compr_codec_caps'> {
    codec: number;
    num_descriptors: number;
    get descriptor(): Elements<sound_compress_params_h.struct.snd_codec_desc>;
    set descriptor(value: Iterable<From<sound_compress_params_h.struct.snd_codec_desc>>);
  }

  /** `<sound/compress_offload.h>`: 36 bytes. */
  interface snd_compr_metadata extends RecordView<'struct snd_compr_metadata'> {
    key: number;
    get value(): Uint32Array;
    set value(value: Iterable<Integer>);
  }

  /** `<sound/compress_offload.h>`: 132 bytes. */
  interface snd_compr_params extends RecordView<'struct snd_compr_params'> {
    get buffer(): struct.snd_compressed_buffer;
    set buffer(value: From<struct.snd_compressed_buffer>);
    get codec(): sound_compress_params_h.struct.snd_codec;
    set codec(value: From<sound_compress_params_h.struct.snd_codec>);
    no_wake_mode: number;
  }

  /** `<sound/compress_offload.h>`: 52 bytes. */
  interface snd_compr_task extends RecordView<'struct snd_compr_task'> {
    get seqno(): bigint;
    set seqno(value: Integer);
    get origin_seqno(): bigint;
    set origin_seqno(value: Integer);
    input_fd: number;
    output_fd: number;
    get input_size(): bigint;
    set input_size(value: Integer);
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/compress_offload.h>`: 44 bytes. */
  interface snd_compr_task_status extends RecordView<'struct snd_compr_task_status'> {
    get seqno(): bigint;
    set seqno(value: Integer);
    get input_size(): bigint;
    set input_size(value: Integer);
    get output_size(): bigint;
    set output_size(value: Integer);
    output_flags: number;
    state: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/compress_offload.h>`: 20 bytes. */
  interface snd_compr_tstamp extends RecordView<'struct snd_compr_tstamp'> {
    byte_offset: number;
    copied_total: number;
    pcm_frames: number;
    pcm_io_frames: number;
    sampling_rate: number;
  }

  /** `<sound/compress_offload.h>`: 32 bytes. */
  interface snd_compr_tstamp64 extends RecordView<'struct snd_compr_tstamp64'> {
    byte_offset: number;
    get copied_total(): bigint;
    set copied_total(value: Integer);
    get pcm_frames(): bigint;
    set pcm_frames(value: Integer);
    get pcm_io_frames(): bigint;
    set pcm_io_frames(value: Integer);
    sampling_rate: number;
  }

  /** `<sound/compress_offload.h>`: 8 bytes. */
  interface snd_compressed_buffer extends RecordView<'struct snd_compressed_buffer'> {
    fragment_size: number;
    fragments: number;
  }
}

export const struct: {
  readonly snd_compr_avail: Descriptor<struct.snd_compr_avail>;
  readonly snd_compr_avail64: Descriptor<struct.snd_compr_avail64>;
  readonly snd_compr_caps: Descriptor<struct.snd_compr_caps>;
  readonly snd_compr_codec_caps: Descriptor<struct.snd_compr_codec_caps>;
  readonly snd_compr_metadata: Descriptor<struct.snd_compr_metadata>;
  readonly snd_compr_params: Descriptor<struct.snd_compr_params>;
  readonly snd_compr_task: Descriptor<struct.snd_compr_task>;
  readonly snd_compr_task_status: Descriptor<struct.snd_compr_task_status>;
  readonly snd_compr_tstamp: Descriptor<struct.snd_compr_tstamp>;
  readonly snd_compr_tstamp64: Descriptor<struct.snd_compr_tstamp64>;
  readonly snd_compressed_buffer: Descriptor<struct.snd_compressed_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_compr_avail": ["__u64 avail;struct snd_compr_tstamp tstamp;",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"snd_compr_avail64": ["__u64 avail;struct snd_compr_tstamp64 tstamp;",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"snd_compr_caps": "__u32 num_codecs;__u32 direction;__u32 min_fragment_size;__u32 max_fragment_size;__u32 min_fragments;__u32 max_fragments;__u32 codecs[32];__u32 reserved[11];",
"snd_compr_codec_caps": "__u32 codec;__u32 num_descriptors;struct snd_codec_desc descriptor[32];",
"snd_compr_metadata": "__u32 key;__u32 value[8];",
"snd_compr_params": "struct snd_compressed_buffer buffer;struct snd_codec codec;__u8 no_wake_mode;",
"snd_compr_task": ["__u64 seqno;__u64 origin_seqno;int input_fd;int output_fd;__u64 input_size;__u32 flags;__u8 reserved[16];",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"snd_compr_task_status": ["__u64 seqno;__u64 input_size;__u64 output_size;__u32 output_flags;__u8 state;__u8 reserved[15];",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"snd_compr_tstamp": "__u32 byte_offset;__u32 copied_total;__u32 pcm_frames;__u32 pcm_io_frames;__u32 sampling_rate;",
"snd_compr_tstamp64": ["__u32 byte_offset;__u64 copied_total;__u64 pcm_frames;__u64 pcm_io_frames;__u32 sampling_rate;",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"snd_compressed_buffer": "__u32 fragment_size;__u32 fragments;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_codec": "__u32 id;__u32 ch_in;__u32 ch_out;__u32 sample_rate;__u32 bit_rate;__u32 rate_control;__u32 profile;__u32 level;__u32 ch_mode;__u32 format;__u32 align;union snd_codec_options options;__u32 pcm_format;__u32 reserved[2];",
"snd_codec_desc": "__u32 max_ch;__u32 sample_rates[32];__u32 num_sample_rates;__u32 bit_rate[32];__u32 num_bitrates;__u32 rate_control;__u32 profiles;__u32 modes;__u32 formats;__u32 min_buffer;__u32 pcm_formats;union {__u32 u_space[6];struct snd_codec_desc_src src;};__u32 reserved[8];",
"snd_codec_desc_src": "__u32 out_sample_rate_min;__u32 out_sample_rate_max;",
"snd_dec_alac": "__u32 frame_length;__u8 compatible_version;__u8 pb;__u8 mb;__u8 kb;__u32 max_run;__u32 max_frame_bytes;",
"snd_dec_ape": "__u16 compatible_version;__u16 compression_level;__u32 format_flags;__u32 blocks_per_frame;__u32 final_frame_blocks;__u32 total_frames;__u32 seek_table_present;",
"snd_dec_flac": ["__u16 sample_size;__u16 min_blk_size;__u16 max_blk_size;__u16 min_frame_size;__u16 max_frame_size;__u16 reserved;",{"align":4}],
"snd_dec_opus": "__u8 version;__u8 num_channels;__u16 pre_skip;__u32 sample_rate;__u16 output_gain;__u8 mapping_family;struct snd_dec_opus_ch_map chan_map;",
"snd_dec_opus_ch_map": "__u8 stream_count;__u8 coupled_count;__u8 channel_map[8];",
"snd_dec_wma": "__u32 encoder_option;__u32 adv_encoder_option;__u32 adv_encoder_option2;__u32 reserved;",
"snd_enc_flac": "__u32 num;__u32 gain;",
"snd_enc_generic": "__u32 bw;__s32 reserved[15];",
"snd_enc_real": "__u32 quant_bits;__u32 start_region;__u32 num_regions;",
"snd_enc_vorbis": "__s32 quality;__u32 managed;__u32 max_bit_rate;__u32 min_bit_rate;__u32 downmix;",
"snd_enc_wma": "__u32 super_block_align;"
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"snd_codec_options": "struct snd_enc_wma wma;struct snd_enc_vorbis vorbis;struct snd_enc_real real;struct snd_enc_flac flac;struct snd_enc_generic generic;struct snd_dec_flac flac_d;struct snd_dec_wma wma_d;struct snd_dec_alac alac_d;struct snd_dec_ape ape_d;struct snd_dec_opus opus_d;struct {__u32 out_sample_rate;} src_d;"
}`),
  () => [heldStructs],
);
