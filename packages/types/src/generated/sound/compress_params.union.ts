// Generated from Linux 7.3.4 <sound/compress_params.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  snd_dec_alac,
  snd_dec_ape,
  snd_dec_flac,
  snd_dec_opus,
  snd_dec_wma,
  snd_enc_flac,
  snd_enc_generic,
  snd_enc_real,
  snd_enc_vorbis,
  snd_enc_wma,
} from './compress_params.struct.ts';

interface snd_codec_options$src_d extends RecordView<'struct snd_codec_options.src_d'> {
  out_sample_rate: number;
}

/** `<sound/compress_params.h>`: 64 bytes. */
export interface snd_codec_options extends RecordView<'union snd_codec_options'> {
  get wma(): snd_enc_wma;
  set wma(value: snd_enc_wma | Init<snd_enc_wma>);
  get vorbis(): snd_enc_vorbis;
  set vorbis(value: snd_enc_vorbis | Init<snd_enc_vorbis>);
  get real(): snd_enc_real;
  set real(value: snd_enc_real | Init<snd_enc_real>);
  get flac(): snd_enc_flac;
  set flac(value: snd_enc_flac | Init<snd_enc_flac>);
  get generic(): snd_enc_generic;
  set generic(value: snd_enc_generic | Init<snd_enc_generic>);
  get flac_d(): snd_dec_flac;
  set flac_d(value: snd_dec_flac | Init<snd_dec_flac>);
  get wma_d(): snd_dec_wma;
  set wma_d(value: snd_dec_wma | Init<snd_dec_wma>);
  get alac_d(): snd_dec_alac;
  set alac_d(value: snd_dec_alac | Init<snd_dec_alac>);
  get ape_d(): snd_dec_ape;
  set ape_d(value: snd_dec_ape | Init<snd_dec_ape>);
  get opus_d(): snd_dec_opus;
  set opus_d(value: snd_dec_opus | Init<snd_dec_opus>);
  get src_d(): snd_codec_options$src_d;
  set src_d(value: snd_codec_options$src_d | Init<snd_codec_options$src_d>);
}

export const snd_codec_options: Descriptor<snd_codec_options> = /* @__PURE__ */ declareUnion(
  'snd_codec_options',
  `
  struct snd_enc_wma wma;
  struct snd_enc_vorbis vorbis;
  struct snd_enc_real real;
  struct snd_enc_flac flac;
  struct snd_enc_generic generic;
  struct snd_dec_flac flac_d;
  struct snd_dec_wma wma_d;
  struct snd_dec_alac alac_d;
  struct snd_dec_ape ape_d;
  struct snd_dec_opus opus_d;
  struct {
    __u32 out_sample_rate;
  } src_d;
`,
  {
    uses: () => [
      snd_dec_alac,
      snd_dec_ape,
      snd_dec_flac,
      snd_dec_opus,
      snd_dec_wma,
      snd_enc_flac,
      snd_enc_generic,
      snd_enc_real,
      snd_enc_vorbis,
      snd_enc_wma,
    ],
  },
);
