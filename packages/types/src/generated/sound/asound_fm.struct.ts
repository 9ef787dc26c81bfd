// Generated from Linux 7.3.4 <sound/asound_fm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<sound/asound_fm.h>`: 70 bytes. */
export interface sbi_patch extends RecordView<'struct sbi_patch'> {
  prog: number;
  bank: number;
  get key(): Uint8Array;
  set key(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  get extension(): Uint8Array;
  set extension(value: Bytes);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sbi_patch: Descriptor<sbi_patch> = /* @__PURE__ */ declareStruct(
  'sbi_patch',
  `
  unsigned char prog;
  unsigned char bank;
  char key[4];
  char name[25];
  char extension[7];
  unsigned char data[32];
`,
);

/** `<sound/asound_fm.h>`: 2 bytes. */
export interface snd_dm_fm_info extends RecordView<'struct snd_dm_fm_info'> {
  fm_mode: number;
  rhythm: number;
}

export const snd_dm_fm_info: Descriptor<snd_dm_fm_info> = /* @__PURE__ */ declareStruct(
  'snd_dm_fm_info',
  `
  unsigned char fm_mode;
  unsigned char rhythm;
`,
);

/** `<sound/asound_fm.h>`: 12 bytes. */
export interface snd_dm_fm_note extends RecordView<'struct snd_dm_fm_note'> {
  voice: number;
  octave: number;
  fnum: number;
  key_on: number;
}

export const snd_dm_fm_note: Descriptor<snd_dm_fm_note> = /* @__PURE__ */ declareStruct(
  'snd_dm_fm_note',
  `
  unsigned char voice;
  unsigned char octave;
  unsigned int fnum;
  unsigned char key_on;
`,
);

/** `<sound/asound_fm.h>`: 9 bytes. */
export interface snd_dm_fm_params extends RecordView<'struct snd_dm_fm_params'> {
  am_depth: number;
  vib_depth: number;
  kbd_split: number;
  rhythm: number;
  bass: number;
  snare: number;
  tomtom: number;
  cymbal: number;
  hihat: number;
}

export const snd_dm_fm_params: Descriptor<snd_dm_fm_params> = /* @__PURE__ */ declareStruct(
  'snd_dm_fm_params',
  `
  unsigned char am_depth;
  unsigned char vib_depth;
  unsigned char kbd_split;
  unsigned char rhythm;
  unsigned char bass;
  unsigned char snare;
  unsigned char tomtom;
  unsigned char cymbal;
  unsigned char hihat;
`,
);

/** `<sound/asound_fm.h>`: 18 bytes. */
export interface snd_dm_fm_voice extends RecordView<'struct snd_dm_fm_voice'> {
  op: number;
  voice: number;
  am: number;
  vibrato: number;
  do_sustain: number;
  kbd_scale: number;
  harmonic: number;
  scale_level: number;
  volume: number;
  attack: number;
  decay: number;
  sustain: number;
  release: number;
  feedback: number;
  connection: number;
  left: number;
  right: number;
  waveform: number;
}

export const snd_dm_fm_voice: Descriptor<snd_dm_fm_voice> = /* @__PURE__ */ declareStruct(
  'snd_dm_fm_voice',
  `
  unsigned char op;
  unsigned char voice;
  unsigned char am;
  unsigned char vibrato;
  unsigned char do_sustain;
  unsigned char kbd_scale;
  unsigned char harmonic;
  unsigned char scale_level;
  unsigned char volume;
  unsigned char attack;
  unsigned char decay;
  unsigned char sustain;
  unsigned char release;
  unsigned char feedback;
  unsigned char connection;
  unsigned char left;
  unsigned char right;
  unsigned char waveform;
`,
);
