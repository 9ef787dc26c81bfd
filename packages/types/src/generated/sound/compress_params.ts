// Generated from Linux 7.3.4 <sound/compress_params.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MAX_NUM_BITRATES = 32,
  MAX_NUM_CODECS = 32,
  MAX_NUM_CODEC_DESCRIPTORS = 32,
  MAX_NUM_SAMPLE_RATES = 32,
  SND_AUDIOCHANMODE_MP3_DUAL = 8,
  SND_AUDIOCHANMODE_MP3_JOINTSTEREO = 4,
  SND_AUDIOCHANMODE_MP3_MONO = 1,
  SND_AUDIOCHANMODE_MP3_STEREO = 2,
  SND_AUDIOCODEC_AAC = 6,
  SND_AUDIOCODEC_ALAC = 15,
  SND_AUDIOCODEC_AMR = 3,
  SND_AUDIOCODEC_AMRWB = 4,
  SND_AUDIOCODEC_AMRWBPLUS = 5,
  SND_AUDIOCODEC_APE = 16,
  SND_AUDIOCODEC_BESPOKE = 14,
  SND_AUDIOCODEC_FLAC = 10,
  SND_AUDIOCODEC_G723_1 = 12,
  SND_AUDIOCODEC_G729 = 13,
  SND_AUDIOCODEC_IEC61937 = 11,
  SND_AUDIOCODEC_MAX = 17,
  SND_AUDIOCODEC_MP3 = 2,
  SND_AUDIOCODEC_OPUS_RAW = 17,
  SND_AUDIOCODEC_PCM = 1,
  SND_AUDIOCODEC_REAL = 8,
  SND_AUDIOCODEC_VORBIS = 9,
  SND_AUDIOCODEC_WMA = 7,
  SND_AUDIOMODE_AAC_ERLC = 64,
  SND_AUDIOMODE_AAC_HE = 16,
  SND_AUDIOMODE_AAC_HE_MPS = 512,
  SND_AUDIOMODE_AAC_HE_PS = 256,
  SND_AUDIOMODE_AAC_LC = 2,
  SND_AUDIOMODE_AAC_LD = 128,
  SND_AUDIOMODE_AAC_LTP = 8,
  SND_AUDIOMODE_AAC_MAIN = 1,
  SND_AUDIOMODE_AAC_SCALABLE = 32,
  SND_AUDIOMODE_AAC_SSR = 4,
  SND_AUDIOMODE_AMRWB_DTX_OFF = 1,
  SND_AUDIOMODE_AMRWB_VAD1 = 2,
  SND_AUDIOMODE_AMRWB_VAD2 = 4,
  SND_AUDIOMODE_AMR_DTX_OFF = 1,
  SND_AUDIOMODE_AMR_VAD1 = 2,
  SND_AUDIOMODE_AMR_VAD2 = 4,
  SND_AUDIOMODE_FLAC_LEVEL0 = 1,
  SND_AUDIOMODE_FLAC_LEVEL1 = 2,
  SND_AUDIOMODE_FLAC_LEVEL2 = 4,
  SND_AUDIOMODE_FLAC_LEVEL3 = 8,
  SND_AUDIOMODE_FLAC_LEVEL4 = 16,
  SND_AUDIOMODE_FLAC_LEVEL5 = 32,
  SND_AUDIOMODE_FLAC_LEVEL6 = 64,
  SND_AUDIOMODE_FLAC_LEVEL7 = 128,
  SND_AUDIOMODE_FLAC_LEVEL8 = 256,
  SND_AUDIOMODE_G723_1_ANNEX_A = 1,
  SND_AUDIOMODE_G723_1_ANNEX_B = 2,
  SND_AUDIOMODE_G723_1_ANNEX_C = 4,
  SND_AUDIOMODE_G729_ANNEX_A = 1,
  SND_AUDIOMODE_G729_ANNEX_B = 2,
  SND_AUDIOMODE_IEC_AACLC = 32,
  SND_AUDIOMODE_IEC_AC3 = 2,
  SND_AUDIOMODE_IEC_ATRAC = 128,
  SND_AUDIOMODE_IEC_DST = 4096,
  SND_AUDIOMODE_IEC_DTS = 64,
  SND_AUDIOMODE_IEC_DTS_HD = 1024,
  SND_AUDIOMODE_IEC_EAC3 = 512,
  SND_AUDIOMODE_IEC_HE_AAC = 32768,
  SND_AUDIOMODE_IEC_HE_AAC2 = 65536,
  SND_AUDIOMODE_IEC_LPCM = 1,
  SND_AUDIOMODE_IEC_MLP = 2048,
  SND_AUDIOMODE_IEC_MP3 = 8,
  SND_AUDIOMODE_IEC_MPEG1 = 4,
  SND_AUDIOMODE_IEC_MPEG2 = 16,
  SND_AUDIOMODE_IEC_MPEG_SURROUND = 131072,
  SND_AUDIOMODE_IEC_REF_CXT = 16384,
  SND_AUDIOMODE_IEC_REF_STREAM_HEADER = 0,
  SND_AUDIOMODE_IEC_SACD = 256,
  SND_AUDIOMODE_IEC_WMAPRO = 8192,
  SND_AUDIOMODE_REALAUDIO_10 = 4,
  SND_AUDIOMODE_REALAUDIO_8 = 2,
  SND_AUDIOMODE_REALAUDIO_G2 = 1,
  SND_AUDIOMODE_REALAUDIO_SURROUND = 8,
  SND_AUDIOMODE_VORBIS = 1,
  SND_AUDIOMODE_WMAPRO_LEVELM0 = 16,
  SND_AUDIOMODE_WMAPRO_LEVELM1 = 32,
  SND_AUDIOMODE_WMAPRO_LEVELM2 = 64,
  SND_AUDIOMODE_WMAPRO_LEVELM3 = 128,
  SND_AUDIOMODE_WMA_LEVEL1 = 1,
  SND_AUDIOMODE_WMA_LEVEL2 = 2,
  SND_AUDIOMODE_WMA_LEVEL3 = 4,
  SND_AUDIOMODE_WMA_LEVEL4 = 8,
  SND_AUDIOPROFILE_AAC = 1,
  SND_AUDIOPROFILE_AMR = 1,
  SND_AUDIOPROFILE_AMRWB = 1,
  SND_AUDIOPROFILE_AMRWBPLUS = 1,
  SND_AUDIOPROFILE_FLAC = 1,
  SND_AUDIOPROFILE_G723_1 = 1,
  SND_AUDIOPROFILE_G729 = 1,
  SND_AUDIOPROFILE_IEC61937 = 1,
  SND_AUDIOPROFILE_IEC61937_SPDIF = 2,
  SND_AUDIOPROFILE_PCM = 1,
  SND_AUDIOPROFILE_REALAUDIO = 1,
  SND_AUDIOPROFILE_VORBIS = 1,
  SND_AUDIOPROFILE_WMA10 = 8,
  SND_AUDIOPROFILE_WMA10_LOSSLESS = 64,
  SND_AUDIOPROFILE_WMA7 = 1,
  SND_AUDIOPROFILE_WMA8 = 2,
  SND_AUDIOPROFILE_WMA9 = 4,
  SND_AUDIOPROFILE_WMA9_LOSSLESS = 32,
  SND_AUDIOPROFILE_WMA9_PRO = 16,
  SND_AUDIOSTREAMFORMAT_ADIF = 16,
  SND_AUDIOSTREAMFORMAT_CONFORMANCE = 1,
  SND_AUDIOSTREAMFORMAT_FLAC = 1,
  SND_AUDIOSTREAMFORMAT_FLAC_OGG = 2,
  SND_AUDIOSTREAMFORMAT_FSF = 8,
  SND_AUDIOSTREAMFORMAT_IF1 = 2,
  SND_AUDIOSTREAMFORMAT_IF2 = 4,
  SND_AUDIOSTREAMFORMAT_ITU = 32,
  SND_AUDIOSTREAMFORMAT_MP2ADTS = 1,
  SND_AUDIOSTREAMFORMAT_MP4ADTS = 2,
  SND_AUDIOSTREAMFORMAT_MP4FF = 32,
  SND_AUDIOSTREAMFORMAT_MP4LATM = 8,
  SND_AUDIOSTREAMFORMAT_MP4LOAS = 4,
  SND_AUDIOSTREAMFORMAT_RAW = 64,
  SND_AUDIOSTREAMFORMAT_RTPPAYLOAD = 16,
  SND_AUDIOSTREAMFORMAT_UNDEFINED = 0,
  SND_AUDIOSTREAMFORMAT_WMA_ASF = 1,
  SND_AUDIOSTREAMFORMAT_WMA_NOASF_HDR = 2,
  SND_RATECONTROLMODE_CONSTANTBITRATE = 1,
  SND_RATECONTROLMODE_VARIABLEBITRATE = 2;
export declare namespace struct {
  /** `<sound/compress_params.h>`: 120 bytes. */
  interface snd_codec extends RecordView<'struct snd_codec'> {
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
    get options(): union.snd_codec_options;
    set options(value: From<union.snd_codec_options>);
    pcm_format: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<sound/compress_params.h>`: 348 bytes. */
  interface snd_codec_desc extends RecordView<'struct snd_codec_desc'> {
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
    get src(): struct.snd_codec_desc_src;
    set src(value: From<struct.snd_codec_desc_src>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<sound/compress_params.h>`: 8 bytes. */
  interface snd_codec_desc_src extends RecordView<'struct snd_codec_desc_src'> {
    out_sample_rate_min: number;
    out_sample_rate_max: number;
  }

  /** `<sound/compress_params.h>`: 16 bytes. */
  interface snd_dec_alac extends RecordView<'struct snd_dec_alac'> {
    frame_length: number;
    compatible_version: number;
    pb: number;
    mb: number;
    kb: number;
    max_run: number;
    max_frame_bytes: number;
  }

  /** `<sound/compress_params.h>`: 24 bytes. */
  interface snd_dec_ape extends RecordView<'struct snd_dec_ape'> {
    compatible_version: number;
    compression_level: number;
    format_flags: number;
    blocks_per_frame: number;
    final_frame_blocks: number;
    total_frames: number;
    seek_table_present: number;
  }

  /** `<sound/compress_params.h>`: 12 bytes. */
  interface snd_dec_flac extends RecordView<'struct snd_dec_flac'> {
    sample_size: number;
    min_blk_size: number;
    max_blk_size: number;
    min_frame_size: number;
    max_frame_size: number;
    reserved: number;
  }

  /** `<sound/compress_params.h>`: 24 bytes. */
  interface snd_dec_opus extends RecordView<'struct snd_dec_opus'> {
    version: number;
    num_channels: number;
    pre_skip: number;
    sample_rate: number;
    output_gain: number;
    mapping_family: number;
    get chan_map(): struct.snd_dec_opus_ch_map;
    set chan_map(value: From<struct.snd_dec_opus_ch_map>);
  }

  /** `<sound/compress_params.h>`: 10 bytes. */
  interface snd_dec_opus_ch_map extends RecordView<'struct snd_dec_opus_ch_map'> {
    stream_count: number;
    coupled_count: number;
    get channel_map(): Uint8Array;
    set channel_map(value: Bytes);
  }

  /** `<sound/compress_params.h>`: 16 bytes. */
  interface snd_dec_wma extends RecordView<'struct snd_dec_wma'> {
    encoder_option: number;
    adv_encoder_option: number;
    adv_encoder_option2: number;
    reserved: number;
  }

  /** `<sound/compress_params.h>`: 8 bytes. */
  interface snd_enc_flac extends RecordView<'struct snd_enc_flac'> {
    num: number;
    gain: number;
  }

  /** `<sound/compress_params.h>`: 64 bytes. */
  interface snd_enc_generic extends RecordView<'struct snd_enc_generic'> {
    bw: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<sound/compress_params.h>`: 12 bytes. */
  interface snd_enc_real extends RecordView<'struct snd_enc_real'> {
    quant_bits: number;
    start_region: number;
    num_regions: number;
  }

  /** `<sound/compress_params.h>`: 20 bytes. */
  interface snd_enc_vorbis extends RecordView<'struct snd_enc_vorbis'> {
    quality: number;
    managed: number;
    max_bit_rate: number;
    min_bit_rate: number;
    downmix: number;
  }

  /** `<sound/compress_params.h>`: 4 bytes. */
  interface snd_enc_wma extends RecordView<'struct snd_enc_wma'> {
    super_block_align: number;
  }
}

export const struct: {
  readonly snd_codec: Descriptor<struct.snd_codec>;
  readonly snd_codec_desc: Descriptor<struct.snd_codec_desc>;
  readonly snd_codec_desc_src: Descriptor<struct.snd_codec_desc_src>;
  readonly snd_dec_alac: Descriptor<struct.snd_dec_alac>;
  readonly snd_dec_ape: Descriptor<struct.snd_dec_ape>;
  readonly snd_dec_flac: Descriptor<struct.snd_dec_flac>;
  readonly snd_dec_opus: Descriptor<struct.snd_dec_opus>;
  readonly snd_dec_opus_ch_map: Descriptor<struct.snd_dec_opus_ch_map>;
  readonly snd_dec_wma: Descriptor<struct.snd_dec_wma>;
  readonly snd_enc_flac: Descriptor<struct.snd_enc_flac>;
  readonly snd_enc_generic: Descriptor<struct.snd_enc_generic>;
  readonly snd_enc_real: Descriptor<struct.snd_enc_real>;
  readonly snd_enc_vorbis: Descriptor<struct.snd_enc_vorbis>;
  readonly snd_enc_wma: Descriptor<struct.snd_enc_wma>;
} = /* @__PURE__ */ declareStructs(
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
  () => [union],
);

export declare namespace union {
  interface snd_codec_options$src_d extends RecordView<'struct snd_codec_options.src_d'> {
    out_sample_rate: number;
  }

  /** `<sound/compress_params.h>`: 64 bytes. */
  interface snd_codec_options extends RecordView<'union snd_codec_options'> {
    get wma(): struct.snd_enc_wma;
    set wma(value: From<struct.snd_enc_wma>);
    get vorbis(): struct.snd_enc_vorbis;
    set vorbis(value: From<struct.snd_enc_vorbis>);
    get real(): struct.snd_enc_real;
    set real(value: From<struct.snd_enc_real>);
    get flac(): struct.snd_enc_flac;
    set flac(value: From<struct.snd_enc_flac>);
    get generic(): struct.snd_enc_generic;
    set generic(value: From<struct.snd_enc_generic>);
    get flac_d(): struct.snd_dec_flac;
    set flac_d(value: From<struct.snd_dec_flac>);
    get wma_d(): struct.snd_dec_wma;
    set wma_d(value: From<struct.snd_dec_wma>);
    get alac_d(): struct.snd_dec_alac;
    set alac_d(value: From<struct.snd_dec_alac>);
    get ape_d(): struct.snd_dec_ape;
    set ape_d(value: From<struct.snd_dec_ape>);
    get opus_d(): struct.snd_dec_opus;
    set opus_d(value: From<struct.snd_dec_opus>);
    get src_d(): snd_codec_options$src_d;
    set src_d(value: From<snd_codec_options$src_d>);
  }
}

export const union: {
  readonly snd_codec_options: Descriptor<union.snd_codec_options>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"snd_codec_options": "struct snd_enc_wma wma;struct snd_enc_vorbis vorbis;struct snd_enc_real real;struct snd_enc_flac flac;struct snd_enc_generic generic;struct snd_dec_flac flac_d;struct snd_dec_wma wma_d;struct snd_dec_alac alac_d;struct snd_dec_ape ape_d;struct snd_dec_opus opus_d;struct {__u32 out_sample_rate;} src_d;"
}`),
  () => [struct],
);
