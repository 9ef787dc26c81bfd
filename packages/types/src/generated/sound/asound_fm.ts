// Generated from Linux 7.3.4 <sound/asound_fm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNDRV_DM_FM_IOCTL_CLEAR_PATCHES'
  | 'SNDRV_DM_FM_IOCTL_INFO'
  | 'SNDRV_DM_FM_IOCTL_PLAY_NOTE'
  | 'SNDRV_DM_FM_IOCTL_RESET'
  | 'SNDRV_DM_FM_IOCTL_SET_CONNECTION'
  | 'SNDRV_DM_FM_IOCTL_SET_MODE'
  | 'SNDRV_DM_FM_IOCTL_SET_PARAMS'
  | 'SNDRV_DM_FM_IOCTL_SET_VOICE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_DM_FM_IOCTL_CLEAR_PATCHES: 18496,
    SNDRV_DM_FM_IOCTL_INFO: 2147633184,
    SNDRV_DM_FM_IOCTL_PLAY_NOTE: 1074546722,
    SNDRV_DM_FM_IOCTL_RESET: 18465,
    SNDRV_DM_FM_IOCTL_SET_CONNECTION: 1074022438,
    SNDRV_DM_FM_IOCTL_SET_MODE: 1074022437,
    SNDRV_DM_FM_IOCTL_SET_PARAMS: 1074350116,
    SNDRV_DM_FM_IOCTL_SET_VOICE: 1074939939,
  },
);

export const SNDRV_DM_FM_IOCTL_CLEAR_PATCHES: number = /* @__PURE__ */ requestHere(18496),
  SNDRV_DM_FM_IOCTL_INFO: number = /* @__PURE__ */ requestHere(2147633184),
  SNDRV_DM_FM_IOCTL_PLAY_NOTE: number = /* @__PURE__ */ requestHere(1074546722),
  SNDRV_DM_FM_IOCTL_RESET: number = /* @__PURE__ */ requestHere(18465),
  SNDRV_DM_FM_IOCTL_SET_CONNECTION: number = /* @__PURE__ */ requestHere(1074022438),
  SNDRV_DM_FM_IOCTL_SET_MODE: number = /* @__PURE__ */ requestHere(1074022437),
  SNDRV_DM_FM_IOCTL_SET_PARAMS: number = /* @__PURE__ */ requestHere(1074350116),
  SNDRV_DM_FM_IOCTL_SET_VOICE: number = /* @__PURE__ */ requestHere(1074939939);
export const SNDRV_DM_FM_MODE_OPL2 = 0,
  SNDRV_DM_FM_MODE_OPL3 = 1,
  SNDRV_DM_FM_OSS_IOCTL_PLAY_NOTE = 33,
  SNDRV_DM_FM_OSS_IOCTL_RESET = 32,
  SNDRV_DM_FM_OSS_IOCTL_SET_MODE = 36,
  SNDRV_DM_FM_OSS_IOCTL_SET_OPL = 37,
  SNDRV_DM_FM_OSS_IOCTL_SET_PARAMS = 35,
  SNDRV_DM_FM_OSS_IOCTL_SET_VOICE = 34;
export declare namespace struct {
  /** `<sound/asound_fm.h>`: 70 bytes. */
  interface sbi_patch extends RecordView<'struct sbi_patch'> {
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

  /** `<sound/asound_fm.h>`: 2 bytes. */
  interface snd_dm_fm_info extends RecordView<'struct snd_dm_fm_info'> {
    fm_mode: number;
    rhythm: number;
  }

  /** `<sound/asound_fm.h>`: 12 bytes. */
  interface snd_dm_fm_note extends RecordView<'struct snd_dm_fm_note'> {
    voice: number;
    octave: number;
    fnum: number;
    key_on: number;
  }

  /** `<sound/asound_fm.h>`: 9 bytes. */
  interface snd_dm_fm_params extends RecordView<'struct snd_dm_fm_params'> {
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

  /** `<sound/asound_fm.h>`: 18 bytes. */
  interface snd_dm_fm_voice extends RecordView<'struct snd_dm_fm_voice'> {
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
}

export const struct: {
  readonly sbi_patch: Descriptor<struct.sbi_patch>;
  readonly snd_dm_fm_info: Descriptor<struct.snd_dm_fm_info>;
  readonly snd_dm_fm_note: Descriptor<struct.snd_dm_fm_note>;
  readonly snd_dm_fm_params: Descriptor<struct.snd_dm_fm_params>;
  readonly snd_dm_fm_voice: Descriptor<struct.snd_dm_fm_voice>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sbi_patch": "unsigned char prog;unsigned char bank;char key[4];char name[25];char extension[7];unsigned char data[32];",
"snd_dm_fm_info": "unsigned char fm_mode;unsigned char rhythm;",
"snd_dm_fm_note": "unsigned char voice;unsigned char octave;unsigned int fnum;unsigned char key_on;",
"snd_dm_fm_params": "unsigned char am_depth;unsigned char vib_depth;unsigned char kbd_split;unsigned char rhythm;unsigned char bass;unsigned char snare;unsigned char tomtom;unsigned char cymbal;unsigned char hihat;",
"snd_dm_fm_voice": "unsigned char op;unsigned char voice;unsigned char am;unsigned char vibrato;unsigned char do_sustain;unsigned char kbd_scale;unsigned char harmonic;unsigned char scale_level;unsigned char volume;unsigned char attack;unsigned char decay;unsigned char sustain;unsigned char release;unsigned char feedback;unsigned char connection;unsigned char left;unsigned char right;unsigned char waveform;"
}`),
);
