// Generated from Linux 7.3.4 <sound/sb16_csp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<sound/sb16_csp.h>`: 40 bytes. */
export interface snd_sb_csp_info extends RecordView<'struct snd_sb_csp_info'> {
  get codec_name(): Uint8Array;
  set codec_name(value: Bytes);
  func_nr: number;
  acc_format: number;
  acc_channels: number;
  acc_width: number;
  acc_rates: number;
  csp_mode: number;
  run_channels: number;
  run_width: number;
  version: number;
  state: number;
}

export const snd_sb_csp_info: Descriptor<snd_sb_csp_info> = /* @__PURE__ */ declareStruct(
  'snd_sb_csp_info',
  `
  char codec_name[16];
  unsigned short func_nr;
  unsigned int acc_format;
  unsigned short acc_channels;
  unsigned short acc_width;
  unsigned short acc_rates;
  unsigned short csp_mode;
  unsigned short run_channels;
  unsigned short run_width;
  unsigned short version;
  unsigned short state;
`,
);

/** `<sound/sb16_csp.h>`: 18 bytes. */
export interface snd_sb_csp_mc_header extends RecordView<'struct snd_sb_csp_mc_header'> {
  get codec_name(): Uint8Array;
  set codec_name(value: Bytes);
  func_req: number;
}

export const snd_sb_csp_mc_header: Descriptor<snd_sb_csp_mc_header> = /* @__PURE__ */ declareStruct(
  'snd_sb_csp_mc_header',
  `
  char codec_name[16];
  unsigned short func_req;
`,
);

/** `<sound/sb16_csp.h>`: 12306 bytes. */
export interface snd_sb_csp_microcode extends RecordView<'struct snd_sb_csp_microcode'> {
  get info(): snd_sb_csp_mc_header;
  set info(value: snd_sb_csp_mc_header | Init<snd_sb_csp_mc_header>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const snd_sb_csp_microcode: Descriptor<snd_sb_csp_microcode> = /* @__PURE__ */ declareStruct(
  'snd_sb_csp_microcode',
  `
  struct snd_sb_csp_mc_header info;
  unsigned char data[12288];
`,
  { uses: () => [snd_sb_csp_mc_header] },
);

/** `<sound/sb16_csp.h>`: 8 bytes. */
export interface snd_sb_csp_start extends RecordView<'struct snd_sb_csp_start'> {
  sample_width: number;
  channels: number;
}

export const snd_sb_csp_start: Descriptor<snd_sb_csp_start> = /* @__PURE__ */ declareStruct(
  'snd_sb_csp_start',
  `
  int sample_width;
  int channels;
`,
);
