// Generated from Linux 7.3.4 <sound/sfnt_info.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/sfnt_info.h>`: 16 bytes. */
export interface snd_emux_misc_mode extends RecordView<'struct snd_emux_misc_mode'> {
  port: number;
  mode: number;
  value: number;
  value2: number;
}

export const snd_emux_misc_mode: Descriptor<snd_emux_misc_mode> = /* @__PURE__ */ declareStruct(
  'snd_emux_misc_mode',
  `
  int port;
  int mode;
  int value;
  int value2;
`,
);

/** `<sound/sfnt_info.h>`: 36 bytes. */
export interface soundfont_open_parm extends RecordView<'struct soundfont_open_parm'> {
  type: number;
  reserved: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const soundfont_open_parm: Descriptor<soundfont_open_parm> = /* @__PURE__ */ declareStruct(
  'soundfont_open_parm',
  `
  unsigned short type;
  short reserved;
  char name[32];
`,
);

/** `<sound/sfnt_info.h>`: 16 bytes. */
export interface soundfont_patch_info extends RecordView<'struct soundfont_patch_info'> {
  key: number;
  device_no: number;
  sf_id: number;
  optarg: number;
  len: number;
  type: number;
  reserved: number;
}

export const soundfont_patch_info: Descriptor<soundfont_patch_info> = /* @__PURE__ */ declareStruct(
  'soundfont_patch_info',
  `
  unsigned short key;
  short device_no;
  unsigned short sf_id;
  short optarg;
  int len;
  short type;
  short reserved;
`,
);

/** `<sound/sfnt_info.h>`: 32 bytes. */
export interface soundfont_sample_info extends RecordView<'struct soundfont_sample_info'> {
  sf_id: number;
  sample: number;
  start: number;
  end: number;
  loopstart: number;
  loopend: number;
  size: number;
  dummy: number;
  mode_flags: number;
  truesize: number;
}

export const soundfont_sample_info: Descriptor<soundfont_sample_info> =
  /* @__PURE__ */ declareStruct(
    'soundfont_sample_info',
    `
  unsigned short sf_id;
  unsigned short sample;
  int start;
  int end;
  int loopstart;
  int loopend;
  int size;
  short dummy;
  unsigned short mode_flags;
  unsigned int truesize;
`,
  );

/** `<sound/sfnt_info.h>`: 92 bytes. */
export interface soundfont_voice_info extends RecordView<'struct soundfont_voice_info'> {
  sf_id: number;
  sample: number;
  start: number;
  end: number;
  loopstart: number;
  loopend: number;
  rate_offset: number;
  mode: number;
  root: number;
  tune: number;
  low: number;
  high: number;
  vellow: number;
  velhigh: number;
  fixkey: number;
  fixvel: number;
  pan: number;
  fixpan: number;
  exclusiveClass: number;
  amplitude: number;
  attenuation: number;
  scaleTuning: number;
  get parm(): soundfont_voice_parm;
  set parm(value: soundfont_voice_parm | Init<soundfont_voice_parm>);
  sample_mode: number;
}

export const soundfont_voice_info: Descriptor<soundfont_voice_info> = /* @__PURE__ */ declareStruct(
  'soundfont_voice_info',
  `
  unsigned short sf_id;
  unsigned short sample;
  int start;
  int end;
  int loopstart;
  int loopend;
  short rate_offset;
  unsigned short mode;
  short root;
  short tune;
  unsigned char low;
  unsigned char high;
  unsigned char vellow;
  unsigned char velhigh;
  signed char fixkey;
  signed char fixvel;
  signed char pan;
  signed char fixpan;
  short exclusiveClass;
  unsigned char amplitude;
  unsigned char attenuation;
  short scaleTuning;
  struct soundfont_voice_parm parm;
  unsigned short sample_mode;
`,
  { uses: () => [soundfont_voice_parm] },
);

/** `<sound/sfnt_info.h>`: 24 bytes. */
export interface soundfont_voice_map extends RecordView<'struct soundfont_voice_map'> {
  map_bank: number;
  map_instr: number;
  map_key: number;
  src_bank: number;
  src_instr: number;
  src_key: number;
}

export const soundfont_voice_map: Descriptor<soundfont_voice_map> = /* @__PURE__ */ declareStruct(
  'soundfont_voice_map',
  `
  int map_bank;
  int map_instr;
  int map_key;
  int src_bank;
  int src_instr;
  int src_key;
`,
);

/** `<sound/sfnt_info.h>`: 48 bytes. */
export interface soundfont_voice_parm extends RecordView<'struct soundfont_voice_parm'> {
  moddelay: number;
  modatkhld: number;
  moddcysus: number;
  modrelease: number;
  modkeyhold: number;
  modkeydecay: number;
  voldelay: number;
  volatkhld: number;
  voldcysus: number;
  volrelease: number;
  volkeyhold: number;
  volkeydecay: number;
  lfo1delay: number;
  lfo2delay: number;
  pefe: number;
  fmmod: number;
  tremfrq: number;
  fm2frq2: number;
  cutoff: number;
  filterQ: number;
  chorus: number;
  reverb: number;
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
}

export const soundfont_voice_parm: Descriptor<soundfont_voice_parm> = /* @__PURE__ */ declareStruct(
  'soundfont_voice_parm',
  `
  unsigned short moddelay;
  unsigned short modatkhld;
  unsigned short moddcysus;
  unsigned short modrelease;
  short modkeyhold;
  short modkeydecay;
  unsigned short voldelay;
  unsigned short volatkhld;
  unsigned short voldcysus;
  unsigned short volrelease;
  short volkeyhold;
  short volkeydecay;
  unsigned short lfo1delay;
  unsigned short lfo2delay;
  unsigned short pefe;
  unsigned short fmmod;
  unsigned short tremfrq;
  unsigned short fm2frq2;
  unsigned char cutoff;
  unsigned char filterQ;
  unsigned char chorus;
  unsigned char reverb;
  unsigned short reserved[4];
`,
);

/** `<sound/sfnt_info.h>`: 4 bytes. */
export interface soundfont_voice_rec_hdr extends RecordView<'struct soundfont_voice_rec_hdr'> {
  bank: number;
  instr: number;
  nvoices: number;
  write_mode: number;
}

export const soundfont_voice_rec_hdr: Descriptor<soundfont_voice_rec_hdr> =
  /* @__PURE__ */ declareStruct(
    'soundfont_voice_rec_hdr',
    `
  unsigned char bank;
  unsigned char instr;
  char nvoices;
  char write_mode;
`,
  );
