// Generated from Linux 7.3.4 <linux/soundcard.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AFMT_S16_NE: PerArch<16, 16, 16, 16, 16, 16, 32, 16>;
  readonly FM_PATCH: PerArch<509, 509, 509, 509, 509, 509, 64769, 509>;
  readonly GUS_PATCH: PerArch<1277, 1277, 1277, 1277, 1277, 1277, 64772, 1277>;
  readonly MAUI_PATCH: PerArch<1789, 1789, 1789, 1789, 1789, 1789, 64774, 1789>;
  readonly OPL3_PATCH: PerArch<1021, 1021, 1021, 1021, 1021, 1021, 64771, 1021>;
  readonly SNDCTL_DSP_MAPINBUF: PerArch<
    2148552723,
    2148028435,
    2148028435,
    2148552723,
    2148552723,
    2148552723,
    2148552723,
    1074810899
  >;
  readonly SNDCTL_DSP_MAPOUTBUF: PerArch<
    2148552724,
    2148028436,
    2148028436,
    2148552724,
    2148552724,
    2148552724,
    2148552724,
    1074810900
  >;
  readonly SOUND_PCM_MAPINBUF: PerArch<
    2148552723,
    2148028435,
    2148028435,
    2148552723,
    2148552723,
    2148552723,
    2148552723,
    1074810899
  >;
  readonly SOUND_PCM_MAPOUTBUF: PerArch<
    2148552724,
    2148028436,
    2148028436,
    2148552724,
    2148552724,
    2148552724,
    2148552724,
    1074810900
  >;
  readonly SYSEX_PATCH: PerArch<1533, 1533, 1533, 1533, 1533, 1533, 64773, 1533>;
  readonly WAVEFRONT_PATCH: PerArch<1789, 1789, 1789, 1789, 1789, 1789, 64774, 1789>;
  readonly WAVE_PATCH: PerArch<1277, 1277, 1277, 1277, 1277, 1277, 64772, 1277>;
  readonly _SIOC_NONE: PerArch<0, 0, 0, 0, 0, 0, 0, 1>;
  readonly _SIOC_WRITE: PerArch<1, 1, 1, 1, 1, 1, 1, 4>;
} & Requests<
  | 'OSS_GETVERSION'
  | 'SIOC_IN'
  | 'SIOC_OUT'
  | 'SNDCTL_COPR_RCVMSG'
  | 'SNDCTL_COPR_RESET'
  | 'SNDCTL_COPR_WCODE'
  | 'SNDCTL_COPR_WDATA'
  | 'SNDCTL_DSP_GETCAPS'
  | 'SNDCTL_DSP_GETFMTS'
  | 'SNDCTL_DSP_GETIPTR'
  | 'SNDCTL_DSP_GETISPACE'
  | 'SNDCTL_DSP_GETODELAY'
  | 'SNDCTL_DSP_GETOPTR'
  | 'SNDCTL_DSP_GETOSPACE'
  | 'SNDCTL_DSP_GETSPDIF'
  | 'SNDCTL_DSP_GETTRIGGER'
  | 'SNDCTL_DSP_NONBLOCK'
  | 'SNDCTL_DSP_POST'
  | 'SNDCTL_DSP_PROFILE'
  | 'SNDCTL_DSP_RESET'
  | 'SNDCTL_DSP_SETDUPLEX'
  | 'SNDCTL_DSP_SETSPDIF'
  | 'SNDCTL_DSP_SETSYNCRO'
  | 'SNDCTL_DSP_SETTRIGGER'
  | 'SNDCTL_DSP_SYNC'
  | 'SNDCTL_FM_4OP_ENABLE'
  | 'SNDCTL_FM_LOAD_INSTR'
  | 'SNDCTL_SEQ_GETINCOUNT'
  | 'SNDCTL_SEQ_GETOUTCOUNT'
  | 'SNDCTL_SEQ_GETTIME'
  | 'SNDCTL_SEQ_NRMIDIS'
  | 'SNDCTL_SEQ_NRSYNTHS'
  | 'SNDCTL_SEQ_OUTOFBAND'
  | 'SNDCTL_SEQ_PANIC'
  | 'SNDCTL_SEQ_PERCMODE'
  | 'SNDCTL_SEQ_RESET'
  | 'SNDCTL_SEQ_RESETSAMPLES'
  | 'SNDCTL_SEQ_SYNC'
  | 'SNDCTL_SEQ_TESTMIDI'
  | 'SNDCTL_SEQ_THRESHOLD'
  | 'SNDCTL_TMR_CONTINUE'
  | 'SNDCTL_TMR_METRONOME'
  | 'SNDCTL_TMR_SELECT'
  | 'SNDCTL_TMR_START'
  | 'SNDCTL_TMR_STOP'
  | 'SOUND_MIXER_INFO'
  | 'SOUND_MIXER_READ_ALTPCM'
  | 'SOUND_MIXER_READ_BASS'
  | 'SOUND_MIXER_READ_CAPS'
  | 'SOUND_MIXER_READ_CD'
  | 'SOUND_MIXER_READ_DEVMASK'
  | 'SOUND_MIXER_READ_ENHANCE'
  | 'SOUND_MIXER_READ_IGAIN'
  | 'SOUND_MIXER_READ_IMIX'
  | 'SOUND_MIXER_READ_LINE'
  | 'SOUND_MIXER_READ_LINE1'
  | 'SOUND_MIXER_READ_LINE2'
  | 'SOUND_MIXER_READ_LINE3'
  | 'SOUND_MIXER_READ_LOUD'
  | 'SOUND_MIXER_READ_MIC'
  | 'SOUND_MIXER_READ_MUTE'
  | 'SOUND_MIXER_READ_OGAIN'
  | 'SOUND_MIXER_READ_PCM'
  | 'SOUND_MIXER_READ_RECLEV'
  | 'SOUND_MIXER_READ_RECMASK'
  | 'SOUND_MIXER_READ_RECSRC'
  | 'SOUND_MIXER_READ_SPEAKER'
  | 'SOUND_MIXER_READ_STEREODEVS'
  | 'SOUND_MIXER_READ_SYNTH'
  | 'SOUND_MIXER_READ_TREBLE'
  | 'SOUND_MIXER_READ_VOLUME'
  | 'SOUND_OLD_MIXER_INFO'
  | 'SOUND_PCM_GETCAPS'
  | 'SOUND_PCM_GETFMTS'
  | 'SOUND_PCM_GETIPTR'
  | 'SOUND_PCM_GETISPACE'
  | 'SOUND_PCM_GETOPTR'
  | 'SOUND_PCM_GETOSPACE'
  | 'SOUND_PCM_GETTRIGGER'
  | 'SOUND_PCM_NONBLOCK'
  | 'SOUND_PCM_POST'
  | 'SOUND_PCM_READ_BITS'
  | 'SOUND_PCM_READ_CHANNELS'
  | 'SOUND_PCM_READ_FILTER'
  | 'SOUND_PCM_READ_RATE'
  | 'SOUND_PCM_RESET'
  | 'SOUND_PCM_SETSYNCRO'
  | 'SOUND_PCM_SETTRIGGER'
  | 'SOUND_PCM_SYNC'
> = /* @__PURE__ */ perArchOf(
  {
    AFMT_S16_NE: [16, 16, 16, 16, 16, 16, 32, 16],
    FM_PATCH: [509, 509, 509, 509, 509, 509, 64769, 509],
    GUS_PATCH: [1277, 1277, 1277, 1277, 1277, 1277, 64772, 1277],
    MAUI_PATCH: [1789, 1789, 1789, 1789, 1789, 1789, 64774, 1789],
    OPL3_PATCH: [1021, 1021, 1021, 1021, 1021, 1021, 64771, 1021],
    SNDCTL_DSP_MAPINBUF: [
      2148552723, 2148028435, 2148028435, 2148552723, 2148552723, 2148552723, 2148552723,
      1074810899,
    ],
    SNDCTL_DSP_MAPOUTBUF: [
      2148552724, 2148028436, 2148028436, 2148552724, 2148552724, 2148552724, 2148552724,
      1074810900,
    ],
    SOUND_PCM_MAPINBUF: [
      2148552723, 2148028435, 2148028435, 2148552723, 2148552723, 2148552723, 2148552723,
      1074810899,
    ],
    SOUND_PCM_MAPOUTBUF: [
      2148552724, 2148028436, 2148028436, 2148552724, 2148552724, 2148552724, 2148552724,
      1074810900,
    ],
    SYSEX_PATCH: [1533, 1533, 1533, 1533, 1533, 1533, 64773, 1533],
    WAVEFRONT_PATCH: [1789, 1789, 1789, 1789, 1789, 1789, 64774, 1789],
    WAVE_PATCH: [1277, 1277, 1277, 1277, 1277, 1277, 64772, 1277],
    _SIOC_NONE: [0, 0, 0, 0, 0, 0, 0, 1],
    _SIOC_WRITE: [1, 1, 1, 1, 1, 1, 1, 4],
  },
  {
    OSS_GETVERSION: 2147765622,
    SIOC_IN: 1073741824,
    SIOC_OUT: 2147483648,
    SNDCTL_COPR_RCVMSG: 2409906953,
    SNDCTL_COPR_RESET: 17152,
    SNDCTL_COPR_WCODE: 1075069701,
    SNDCTL_COPR_WDATA: 1075069700,
    SNDCTL_DSP_GETCAPS: 2147766287,
    SNDCTL_DSP_GETFMTS: 2147766283,
    SNDCTL_DSP_GETIPTR: 2148290577,
    SNDCTL_DSP_GETISPACE: 2148552717,
    SNDCTL_DSP_GETODELAY: 2147766295,
    SNDCTL_DSP_GETOPTR: 2148290578,
    SNDCTL_DSP_GETOSPACE: 2148552716,
    SNDCTL_DSP_GETSPDIF: 2147766339,
    SNDCTL_DSP_GETTRIGGER: 2147766288,
    SNDCTL_DSP_NONBLOCK: 20494,
    SNDCTL_DSP_POST: 20488,
    SNDCTL_DSP_PROFILE: 1074024471,
    SNDCTL_DSP_RESET: 20480,
    SNDCTL_DSP_SETDUPLEX: 20502,
    SNDCTL_DSP_SETSPDIF: 1074024514,
    SNDCTL_DSP_SETSYNCRO: 20501,
    SNDCTL_DSP_SETTRIGGER: 1074024464,
    SNDCTL_DSP_SYNC: 20481,
    SNDCTL_FM_4OP_ENABLE: 1074024719,
    SNDCTL_FM_LOAD_INSTR: 1076384007,
    SNDCTL_SEQ_GETINCOUNT: 2147766533,
    SNDCTL_SEQ_GETOUTCOUNT: 2147766532,
    SNDCTL_SEQ_GETTIME: 2147766547,
    SNDCTL_SEQ_NRMIDIS: 2147766539,
    SNDCTL_SEQ_NRSYNTHS: 2147766538,
    SNDCTL_SEQ_OUTOFBAND: 1074286866,
    SNDCTL_SEQ_PANIC: 20753,
    SNDCTL_SEQ_PERCMODE: 1074024710,
    SNDCTL_SEQ_RESET: 20736,
    SNDCTL_SEQ_RESETSAMPLES: 1074024713,
    SNDCTL_SEQ_SYNC: 20737,
    SNDCTL_SEQ_TESTMIDI: 1074024712,
    SNDCTL_SEQ_THRESHOLD: 1074024717,
    SNDCTL_TMR_CONTINUE: 21508,
    SNDCTL_TMR_METRONOME: 1074025479,
    SNDCTL_TMR_SELECT: 1074025480,
    SNDCTL_TMR_START: 21506,
    SNDCTL_TMR_STOP: 21507,
    SOUND_MIXER_INFO: 2153532773,
    SOUND_MIXER_READ_ALTPCM: 2147765514,
    SOUND_MIXER_READ_BASS: 2147765505,
    SOUND_MIXER_READ_CAPS: 2147765756,
    SOUND_MIXER_READ_CD: 2147765512,
    SOUND_MIXER_READ_DEVMASK: 2147765758,
    SOUND_MIXER_READ_ENHANCE: 2147765535,
    SOUND_MIXER_READ_IGAIN: 2147765516,
    SOUND_MIXER_READ_IMIX: 2147765513,
    SOUND_MIXER_READ_LINE: 2147765510,
    SOUND_MIXER_READ_LINE1: 2147765518,
    SOUND_MIXER_READ_LINE2: 2147765519,
    SOUND_MIXER_READ_LINE3: 2147765520,
    SOUND_MIXER_READ_LOUD: 2147765535,
    SOUND_MIXER_READ_MIC: 2147765511,
    SOUND_MIXER_READ_MUTE: 2147765535,
    SOUND_MIXER_READ_OGAIN: 2147765517,
    SOUND_MIXER_READ_PCM: 2147765508,
    SOUND_MIXER_READ_RECLEV: 2147765515,
    SOUND_MIXER_READ_RECMASK: 2147765757,
    SOUND_MIXER_READ_RECSRC: 2147765759,
    SOUND_MIXER_READ_SPEAKER: 2147765509,
    SOUND_MIXER_READ_STEREODEVS: 2147765755,
    SOUND_MIXER_READ_SYNTH: 2147765507,
    SOUND_MIXER_READ_TREBLE: 2147765506,
    SOUND_MIXER_READ_VOLUME: 2147765504,
    SOUND_OLD_MIXER_INFO: 2150649189,
    SOUND_PCM_GETCAPS: 2147766287,
    SOUND_PCM_GETFMTS: 2147766283,
    SOUND_PCM_GETIPTR: 2148290577,
    SOUND_PCM_GETISPACE: 2148552717,
    SOUND_PCM_GETOPTR: 2148290578,
    SOUND_PCM_GETOSPACE: 2148552716,
    SOUND_PCM_GETTRIGGER: 2147766288,
    SOUND_PCM_NONBLOCK: 20494,
    SOUND_PCM_POST: 20488,
    SOUND_PCM_READ_BITS: 2147766277,
    SOUND_PCM_READ_CHANNELS: 2147766278,
    SOUND_PCM_READ_FILTER: 2147766279,
    SOUND_PCM_READ_RATE: 2147766274,
    SOUND_PCM_RESET: 20480,
    SOUND_PCM_SETSYNCRO: 20501,
    SOUND_PCM_SETTRIGGER: 1074024464,
    SOUND_PCM_SYNC: 20481,
  },
);

/** `<linux/soundcard.h>`: 32 on s390x; 16 elsewhere. */
export const AFMT_S16_NE: number = /* @__PURE__ */ hereOf(perArch.AFMT_S16_NE);
/** `<linux/soundcard.h>`: 64769 on s390x; 509 elsewhere. */
export const FM_PATCH: number = /* @__PURE__ */ hereOf(perArch.FM_PATCH);
/** `<linux/soundcard.h>`: 64772 on s390x; 1277 elsewhere. */
export const GUS_PATCH: number = /* @__PURE__ */ hereOf(perArch.GUS_PATCH);
/** `<linux/soundcard.h>`: 64774 on s390x; 1789 elsewhere. */
export const MAUI_PATCH: number = /* @__PURE__ */ hereOf(perArch.MAUI_PATCH);
/** `<linux/soundcard.h>`: 64771 on s390x; 1021 elsewhere. */
export const OPL3_PATCH: number = /* @__PURE__ */ hereOf(perArch.OPL3_PATCH);
/** `<linux/soundcard.h>`: 2148028435 on x86, arm; 1074810899 on ppc64le; 2148552723 elsewhere. */
export const SNDCTL_DSP_MAPINBUF: number = /* @__PURE__ */ hereOf(perArch.SNDCTL_DSP_MAPINBUF);
/** `<linux/soundcard.h>`: 2148028436 on x86, arm; 1074810900 on ppc64le; 2148552724 elsewhere. */
export const SNDCTL_DSP_MAPOUTBUF: number = /* @__PURE__ */ hereOf(perArch.SNDCTL_DSP_MAPOUTBUF);
/** `<linux/soundcard.h>`: 2148028435 on x86, arm; 1074810899 on ppc64le; 2148552723 elsewhere. */
export const SOUND_PCM_MAPINBUF: number = /* @__PURE__ */ hereOf(perArch.SOUND_PCM_MAPINBUF);
/** `<linux/soundcard.h>`: 2148028436 on x86, arm; 1074810900 on ppc64le; 2148552724 elsewhere. */
export const SOUND_PCM_MAPOUTBUF: number = /* @__PURE__ */ hereOf(perArch.SOUND_PCM_MAPOUTBUF);
/** `<linux/soundcard.h>`: 64773 on s390x; 1533 elsewhere. */
export const SYSEX_PATCH: number = /* @__PURE__ */ hereOf(perArch.SYSEX_PATCH);
/** `<linux/soundcard.h>`: 64774 on s390x; 1789 elsewhere. */
export const WAVEFRONT_PATCH: number = /* @__PURE__ */ hereOf(perArch.WAVEFRONT_PATCH);
/** `<linux/soundcard.h>`: 64772 on s390x; 1277 elsewhere. */
export const WAVE_PATCH: number = /* @__PURE__ */ hereOf(perArch.WAVE_PATCH);
/** `<linux/soundcard.h>`: 1 on ppc64le; 0 elsewhere. */
export const _SIOC_NONE: number = /* @__PURE__ */ hereOf(perArch._SIOC_NONE);
/** `<linux/soundcard.h>`: 4 on ppc64le; 1 elsewhere. */
export const _SIOC_WRITE: number = /* @__PURE__ */ hereOf(perArch._SIOC_WRITE);
export const OSS_GETVERSION: number = /* @__PURE__ */ requestHere(2147765622),
  SIOC_IN: number = /* @__PURE__ */ requestHere(1073741824),
  SIOC_OUT: number = /* @__PURE__ */ requestHere(2147483648),
  SNDCTL_COPR_RCVMSG: number = /* @__PURE__ */ requestHere(2409906953),
  SNDCTL_COPR_RESET: number = /* @__PURE__ */ requestHere(17152),
  SNDCTL_COPR_WCODE: number = /* @__PURE__ */ requestHere(1075069701),
  SNDCTL_COPR_WDATA: number = /* @__PURE__ */ requestHere(1075069700),
  SNDCTL_DSP_GETCAPS: number = /* @__PURE__ */ requestHere(2147766287),
  SNDCTL_DSP_GETFMTS: number = /* @__PURE__ */ requestHere(2147766283),
  SNDCTL_DSP_GETIPTR: number = /* @__PURE__ */ requestHere(2148290577),
  SNDCTL_DSP_GETISPACE: number = /* @__PURE__ */ requestHere(2148552717),
  SNDCTL_DSP_GETODELAY: number = /* @__PURE__ */ requestHere(2147766295),
  SNDCTL_DSP_GETOPTR: number = /* @__PURE__ */ requestHere(2148290578),
  SNDCTL_DSP_GETOSPACE: number = /* @__PURE__ */ requestHere(2148552716),
  SNDCTL_DSP_GETSPDIF: number = /* @__PURE__ */ requestHere(2147766339),
  SNDCTL_DSP_GETTRIGGER: number = /* @__PURE__ */ requestHere(2147766288),
  SNDCTL_DSP_NONBLOCK: number = /* @__PURE__ */ requestHere(20494),
  SNDCTL_DSP_POST: number = /* @__PURE__ */ requestHere(20488),
  SNDCTL_DSP_PROFILE: number = /* @__PURE__ */ requestHere(1074024471),
  SNDCTL_DSP_RESET: number = /* @__PURE__ */ requestHere(20480),
  SNDCTL_DSP_SETDUPLEX: number = /* @__PURE__ */ requestHere(20502),
  SNDCTL_DSP_SETSPDIF: number = /* @__PURE__ */ requestHere(1074024514),
  SNDCTL_DSP_SETSYNCRO: number = /* @__PURE__ */ requestHere(20501),
  SNDCTL_DSP_SETTRIGGER: number = /* @__PURE__ */ requestHere(1074024464),
  SNDCTL_DSP_SYNC: number = /* @__PURE__ */ requestHere(20481),
  SNDCTL_FM_4OP_ENABLE: number = /* @__PURE__ */ requestHere(1074024719),
  SNDCTL_FM_LOAD_INSTR: number = /* @__PURE__ */ requestHere(1076384007),
  SNDCTL_SEQ_GETINCOUNT: number = /* @__PURE__ */ requestHere(2147766533),
  SNDCTL_SEQ_GETOUTCOUNT: number = /* @__PURE__ */ requestHere(2147766532),
  SNDCTL_SEQ_GETTIME: number = /* @__PURE__ */ requestHere(2147766547),
  SNDCTL_SEQ_NRMIDIS: number = /* @__PURE__ */ requestHere(2147766539),
  SNDCTL_SEQ_NRSYNTHS: number = /* @__PURE__ */ requestHere(2147766538),
  SNDCTL_SEQ_OUTOFBAND: number = /* @__PURE__ */ requestHere(1074286866),
  SNDCTL_SEQ_PANIC: number = /* @__PURE__ */ requestHere(20753),
  SNDCTL_SEQ_PERCMODE: number = /* @__PURE__ */ requestHere(1074024710),
  SNDCTL_SEQ_RESET: number = /* @__PURE__ */ requestHere(20736),
  SNDCTL_SEQ_RESETSAMPLES: number = /* @__PURE__ */ requestHere(1074024713),
  SNDCTL_SEQ_SYNC: number = /* @__PURE__ */ requestHere(20737),
  SNDCTL_SEQ_TESTMIDI: number = /* @__PURE__ */ requestHere(1074024712),
  SNDCTL_SEQ_THRESHOLD: number = /* @__PURE__ */ requestHere(1074024717),
  SNDCTL_TMR_CONTINUE: number = /* @__PURE__ */ requestHere(21508),
  SNDCTL_TMR_METRONOME: number = /* @__PURE__ */ requestHere(1074025479),
  SNDCTL_TMR_SELECT: number = /* @__PURE__ */ requestHere(1074025480),
  SNDCTL_TMR_START: number = /* @__PURE__ */ requestHere(21506),
  SNDCTL_TMR_STOP: number = /* @__PURE__ */ requestHere(21507),
  SOUND_MIXER_INFO: number = /* @__PURE__ */ requestHere(2153532773),
  SOUND_MIXER_READ_ALTPCM: number = /* @__PURE__ */ requestHere(2147765514),
  SOUND_MIXER_READ_BASS: number = /* @__PURE__ */ requestHere(2147765505),
  SOUND_MIXER_READ_CAPS: number = /* @__PURE__ */ requestHere(2147765756),
  SOUND_MIXER_READ_CD: number = /* @__PURE__ */ requestHere(2147765512),
  SOUND_MIXER_READ_DEVMASK: number = /* @__PURE__ */ requestHere(2147765758),
  SOUND_MIXER_READ_ENHANCE: number = /* @__PURE__ */ requestHere(2147765535),
  SOUND_MIXER_READ_IGAIN: number = /* @__PURE__ */ requestHere(2147765516),
  SOUND_MIXER_READ_IMIX: number = /* @__PURE__ */ requestHere(2147765513),
  SOUND_MIXER_READ_LINE: number = /* @__PURE__ */ requestHere(2147765510),
  SOUND_MIXER_READ_LINE1: number = /* @__PURE__ */ requestHere(2147765518),
  SOUND_MIXER_READ_LINE2: number = /* @__PURE__ */ requestHere(2147765519),
  SOUND_MIXER_READ_LINE3: number = /* @__PURE__ */ requestHere(2147765520),
  SOUND_MIXER_READ_LOUD: number = /* @__PURE__ */ requestHere(2147765535),
  SOUND_MIXER_READ_MIC: number = /* @__PURE__ */ requestHere(2147765511),
  SOUND_MIXER_READ_MUTE: number = /* @__PURE__ */ requestHere(2147765535),
  SOUND_MIXER_READ_OGAIN: number = /* @__PURE__ */ requestHere(2147765517),
  SOUND_MIXER_READ_PCM: number = /* @__PURE__ */ requestHere(2147765508),
  SOUND_MIXER_READ_RECLEV: number = /* @__PURE__ */ requestHere(2147765515),
  SOUND_MIXER_READ_RECMASK: number = /* @__PURE__ */ requestHere(2147765757),
  SOUND_MIXER_READ_RECSRC: number = /* @__PURE__ */ requestHere(2147765759),
  SOUND_MIXER_READ_SPEAKER: number = /* @__PURE__ */ requestHere(2147765509),
  SOUND_MIXER_READ_STEREODEVS: number = /* @__PURE__ */ requestHere(2147765755),
  SOUND_MIXER_READ_SYNTH: number = /* @__PURE__ */ requestHere(2147765507),
  SOUND_MIXER_READ_TREBLE: number = /* @__PURE__ */ requestHere(2147765506),
  SOUND_MIXER_READ_VOLUME: number = /* @__PURE__ */ requestHere(2147765504),
  SOUND_OLD_MIXER_INFO: number = /* @__PURE__ */ requestHere(2150649189),
  SOUND_PCM_GETCAPS: number = /* @__PURE__ */ requestHere(2147766287),
  SOUND_PCM_GETFMTS: number = /* @__PURE__ */ requestHere(2147766283),
  SOUND_PCM_GETIPTR: number = /* @__PURE__ */ requestHere(2148290577),
  SOUND_PCM_GETISPACE: number = /* @__PURE__ */ requestHere(2148552717),
  SOUND_PCM_GETOPTR: number = /* @__PURE__ */ requestHere(2148290578),
  SOUND_PCM_GETOSPACE: number = /* @__PURE__ */ requestHere(2148552716),
  SOUND_PCM_GETTRIGGER: number = /* @__PURE__ */ requestHere(2147766288),
  SOUND_PCM_NONBLOCK: number = /* @__PURE__ */ requestHere(20494),
  SOUND_PCM_POST: number = /* @__PURE__ */ requestHere(20488),
  SOUND_PCM_READ_BITS: number = /* @__PURE__ */ requestHere(2147766277),
  SOUND_PCM_READ_CHANNELS: number = /* @__PURE__ */ requestHere(2147766278),
  SOUND_PCM_READ_FILTER: number = /* @__PURE__ */ requestHere(2147766279),
  SOUND_PCM_READ_RATE: number = /* @__PURE__ */ requestHere(2147766274),
  SOUND_PCM_RESET: number = /* @__PURE__ */ requestHere(20480),
  SOUND_PCM_SETSYNCRO: number = /* @__PURE__ */ requestHere(20501),
  SOUND_PCM_SETTRIGGER: number = /* @__PURE__ */ requestHere(1074024464),
  SOUND_PCM_SYNC: number = /* @__PURE__ */ requestHere(20481);
export const AFMT_AC3 = 1024,
  AFMT_A_LAW = 2,
  AFMT_IMA_ADPCM = 4,
  AFMT_MPEG = 512,
  AFMT_MU_LAW = 1,
  AFMT_QUERY = 0,
  AFMT_S16_BE = 32,
  AFMT_S16_LE = 16,
  AFMT_S8 = 64,
  AFMT_U16_BE = 256,
  AFMT_U16_LE = 128,
  AFMT_U8 = 8,
  APF_CPUINTENS = 2,
  APF_NETWORK = 1,
  APF_NORMAL = 0,
  CPF_FIRST = 1,
  CPF_LAST = 2,
  CPF_NONE = 0,
  CTL_BALANCE = 8,
  CTL_BANK_SELECT = 0,
  CTL_BREATH = 2,
  CTL_CELESTE_DEPTH = 94,
  CTL_CHORUS_DEPTH = 93,
  CTL_DAMPER_PEDAL = 64,
  CTL_DATA_DECREMENT = 97,
  CTL_DATA_ENTRY = 6,
  CTL_DATA_INCREMENT = 96,
  CTL_DETUNE_DEPTH = 94,
  CTL_EXPRESSION = 11,
  CTL_EXT_EFF_DEPTH = 91,
  CTL_FOOT = 4,
  CTL_GENERAL_PURPOSE1 = 16,
  CTL_GENERAL_PURPOSE2 = 17,
  CTL_GENERAL_PURPOSE3 = 18,
  CTL_GENERAL_PURPOSE4 = 19,
  CTL_GENERAL_PURPOSE5 = 80,
  CTL_GENERAL_PURPOSE6 = 81,
  CTL_GENERAL_PURPOSE7 = 82,
  CTL_GENERAL_PURPOSE8 = 83,
  CTL_HOLD = 64,
  CTL_HOLD2 = 69,
  CTL_MAIN_VOLUME = 7,
  CTL_MODWHEEL = 1,
  CTL_NONREG_PARM_NUM_LSB = 98,
  CTL_NONREG_PARM_NUM_MSB = 99,
  CTL_PAN = 10,
  CTL_PHASER_DEPTH = 95,
  CTL_PORTAMENTO = 65,
  CTL_PORTAMENTO_TIME = 5,
  CTL_REGIST_PARM_NUM_LSB = 100,
  CTL_REGIST_PARM_NUM_MSB = 101,
  CTL_SOFT_PEDAL = 67,
  CTL_SOSTENUTO = 66,
  CTL_SUSTAIN = 64,
  CTL_TREMOLO_DEPTH = 92,
  CTRL_EXPRESSION = 253,
  CTRL_MAIN_VOLUME = 252,
  CTRL_PITCH_BENDER = 255,
  CTRL_PITCH_BENDER_RANGE = 254,
  DSP_BIND_CENTER_LFE = 4,
  DSP_BIND_FRONT = 1,
  DSP_BIND_HANDSET = 8,
  DSP_BIND_I2S = 128,
  DSP_BIND_MIC = 16,
  DSP_BIND_MODEM1 = 32,
  DSP_BIND_MODEM2 = 64,
  DSP_BIND_QUERY = 0,
  DSP_BIND_SPDIF = 256,
  DSP_BIND_SURR = 2,
  DSP_CAP_BATCH = 1024,
  DSP_CAP_BIND = 32768,
  DSP_CAP_COPROC = 2048,
  DSP_CAP_DUPLEX = 256,
  DSP_CAP_MMAP = 8192,
  DSP_CAP_MULTI = 16384,
  DSP_CAP_REALTIME = 512,
  DSP_CAP_REVISION = 255,
  DSP_CAP_TRIGGER = 4096,
  EV_CHN_COMMON = 146,
  EV_CHN_VOICE = 147,
  EV_SEQ_LOCAL = 128,
  EV_SYSEX = 148,
  EV_TIMING = 129,
  FM_TYPE_ADLIB = 0,
  FM_TYPE_OPL3 = 1,
  LOCL_STARTAUDIO = 1,
  MIDI_CAP_MPU401 = 1,
  MIDI_CHN_PRESSURE = 208,
  MIDI_CTL_CHANGE = 176,
  MIDI_KEY_PRESSURE = 160,
  MIDI_NOTEOFF = 128,
  MIDI_NOTEON = 144,
  MIDI_PGM_CHANGE = 192,
  MIDI_PITCH_BEND = 224,
  MIDI_SYSTEM_PREFIX = 240,
  MIDI_TYPE_MPU401 = 1025,
  PCM_ENABLE_INPUT = 1,
  PCM_ENABLE_OUTPUT = 2,
  SAMPLE_TYPE_BASIC = 16,
  SAMPLE_TYPE_GUS = 16,
  SAMPLE_TYPE_WAVEFRONT = 17,
  SEQ_AFTERTOUCH = 9,
  SEQ_BALANCE = 11,
  SEQ_CONTROLLER = 10,
  SEQ_DRUMOFF = 7,
  SEQ_DRUMON = 6,
  SEQ_ECHO = 8,
  SEQ_EXTENDED = 255,
  SEQ_FMNOTEOFF = 0,
  SEQ_FMNOTEON = 1,
  SEQ_FMPGMCHANGE = 3,
  SEQ_FULLSIZE = 253,
  SEQ_MIDIPUTC = 5,
  SEQ_NOTEOFF = 0,
  SEQ_NOTEON = 1,
  SEQ_PGMCHANGE = 3,
  SEQ_PRIVATE = 254,
  SEQ_SYNCTIMER = 4,
  SEQ_VOLMODE = 12,
  SEQ_WAIT = 2,
  SIOC_INOUT = 3221225472,
  SNDCARD_ADLIB = 1,
  SNDCARD_CS4232 = 21,
  SNDCARD_CS4232_MPU = 22,
  SNDCARD_GUS = 4,
  SNDCARD_GUS16 = 9,
  SNDCARD_GUSPNP = 25,
  SNDCARD_MAD16 = 19,
  SNDCARD_MAD16_MPU = 20,
  SNDCARD_MAUI = 23,
  SNDCARD_MPU401 = 5,
  SNDCARD_MSS = 10,
  SNDCARD_PAS = 3,
  SNDCARD_PSEUDO_MSS = 24,
  SNDCARD_PSS = 11,
  SNDCARD_PSS_MPU = 13,
  SNDCARD_PSS_MSS = 14,
  SNDCARD_SB = 2,
  SNDCARD_SB16 = 6,
  SNDCARD_SB16MIDI = 7,
  SNDCARD_SSCAPE = 12,
  SNDCARD_SSCAPE_MSS = 15,
  SNDCARD_TRXPRO = 16,
  SNDCARD_TRXPRO_MPU = 18,
  SNDCARD_TRXPRO_SB = 17,
  SNDCARD_UART401 = 26,
  SNDCARD_UART6850 = 8,
  SNDCTL_COPR_HALT = 3222553351,
  SNDCTL_COPR_LOAD = 3484435201,
  SNDCTL_COPR_RCODE = 3222553347,
  SNDCTL_COPR_RDATA = 3222553346,
  SNDCTL_COPR_RUN = 3222553350,
  SNDCTL_COPR_SENDMSG = 3483648776,
  SNDCTL_DSP_BIND_CHANNEL = 3221508161,
  SNDCTL_DSP_CHANNELS = 3221508102,
  SNDCTL_DSP_GETBLKSIZE = 3221508100,
  SNDCTL_DSP_GETCHANNELMASK = 3221508160,
  SNDCTL_DSP_SAMPLESIZE = 3221508101,
  SNDCTL_DSP_SETFMT = 3221508101,
  SNDCTL_DSP_SETFRAGMENT = 3221508106,
  SNDCTL_DSP_SPEED = 3221508098,
  SNDCTL_DSP_STEREO = 3221508099,
  SNDCTL_DSP_SUBDIVIDE = 3221508105,
  SNDCTL_MIDI_INFO = 3228848396,
  SNDCTL_MIDI_MPUCMD = 3223416066,
  SNDCTL_MIDI_MPUMODE = 3221515521,
  SNDCTL_MIDI_PRETIME = 3221515520,
  SNDCTL_SEQ_CTRLRATE = 3221508355,
  SNDCTL_SYNTH_CONTROL = 3483652373,
  SNDCTL_SYNTH_ID = 3230421268,
  SNDCTL_SYNTH_INFO = 3230421250,
  SNDCTL_SYNTH_MEMAVL = 3221508366,
  SNDCTL_SYNTH_REMOVESAMPLE = 3222032662,
  SNDCTL_TMR_SOURCE = 3221509126,
  SNDCTL_TMR_TEMPO = 3221509125,
  SNDCTL_TMR_TIMEBASE = 3221509121,
  SOUND_CAP_EXCL_INPUT = 1,
  SOUND_MASK_ALTPCM = 1024,
  SOUND_MASK_BASS = 2,
  SOUND_MASK_CD = 256,
  SOUND_MASK_DIGITAL1 = 131072,
  SOUND_MASK_DIGITAL2 = 262144,
  SOUND_MASK_DIGITAL3 = 524288,
  SOUND_MASK_ENHANCE = -2147483648,
  SOUND_MASK_IGAIN = 4096,
  SOUND_MASK_IMIX = 512,
  SOUND_MASK_LINE = 64,
  SOUND_MASK_LINE1 = 16384,
  SOUND_MASK_LINE2 = 32768,
  SOUND_MASK_LINE3 = 65536,
  SOUND_MASK_LOUD = -2147483648,
  SOUND_MASK_MIC = 128,
  SOUND_MASK_MONITOR = 16777216,
  SOUND_MASK_MUTE = -2147483648,
  SOUND_MASK_OGAIN = 8192,
  SOUND_MASK_PCM = 16,
  SOUND_MASK_PHONEIN = 1048576,
  SOUND_MASK_PHONEOUT = 2097152,
  SOUND_MASK_RADIO = 8388608,
  SOUND_MASK_RECLEV = 2048,
  SOUND_MASK_SPEAKER = 32,
  SOUND_MASK_SYNTH = 8,
  SOUND_MASK_TREBLE = 4,
  SOUND_MASK_VIDEO = 4194304,
  SOUND_MASK_VOLUME = 1,
  SOUND_MIXER_3DSE = 3221507432,
  SOUND_MIXER_ACCESS = 3229633894,
  SOUND_MIXER_AGC = 3221507431,
  SOUND_MIXER_ALTPCM = 10,
  SOUND_MIXER_BASS = 1,
  SOUND_MIXER_CAPS = 252,
  SOUND_MIXER_CD = 8,
  SOUND_MIXER_DEVMASK = 254,
  SOUND_MIXER_DIGITAL1 = 17,
  SOUND_MIXER_DIGITAL2 = 18,
  SOUND_MIXER_DIGITAL3 = 19,
  SOUND_MIXER_ENHANCE = 31,
  SOUND_MIXER_GETLEVELS = 3231993204,
  SOUND_MIXER_IGAIN = 12,
  SOUND_MIXER_IMIX = 9,
  SOUND_MIXER_LINE = 6,
  SOUND_MIXER_LINE1 = 14,
  SOUND_MIXER_LINE2 = 15,
  SOUND_MIXER_LINE3 = 16,
  SOUND_MIXER_LOUD = 31,
  SOUND_MIXER_MIC = 7,
  SOUND_MIXER_MONITOR = 24,
  SOUND_MIXER_MUTE = 31,
  SOUND_MIXER_NONE = 31,
  SOUND_MIXER_NRDEVICES = 25,
  SOUND_MIXER_OGAIN = 13,
  SOUND_MIXER_OUTMASK = 249,
  SOUND_MIXER_OUTSRC = 250,
  SOUND_MIXER_PCM = 4,
  SOUND_MIXER_PHONEIN = 20,
  SOUND_MIXER_PHONEOUT = 21,
  SOUND_MIXER_PRIVATE1 = 3221507439,
  SOUND_MIXER_PRIVATE2 = 3221507440,
  SOUND_MIXER_PRIVATE3 = 3221507441,
  SOUND_MIXER_PRIVATE4 = 3221507442,
  SOUND_MIXER_PRIVATE5 = 3221507443,
  SOUND_MIXER_RADIO = 23,
  SOUND_MIXER_RECLEV = 11,
  SOUND_MIXER_RECMASK = 253,
  SOUND_MIXER_RECSRC = 255,
  SOUND_MIXER_SETLEVELS = 3231993205,
  SOUND_MIXER_SPEAKER = 5,
  SOUND_MIXER_STEREODEVS = 251,
  SOUND_MIXER_SYNTH = 3,
  SOUND_MIXER_TREBLE = 2,
  SOUND_MIXER_VIDEO = 22,
  SOUND_MIXER_VOLUME = 0,
  SOUND_MIXER_WRITE_ALTPCM = 3221507338,
  SOUND_MIXER_WRITE_BASS = 3221507329,
  SOUND_MIXER_WRITE_CD = 3221507336,
  SOUND_MIXER_WRITE_ENHANCE = 3221507359,
  SOUND_MIXER_WRITE_IGAIN = 3221507340,
  SOUND_MIXER_WRITE_IMIX = 3221507337,
  SOUND_MIXER_WRITE_LINE = 3221507334,
  SOUND_MIXER_WRITE_LINE1 = 3221507342,
  SOUND_MIXER_WRITE_LINE2 = 3221507343,
  SOUND_MIXER_WRITE_LINE3 = 3221507344,
  SOUND_MIXER_WRITE_LOUD = 3221507359,
  SOUND_MIXER_WRITE_MIC = 3221507335,
  SOUND_MIXER_WRITE_MUTE = 3221507359,
  SOUND_MIXER_WRITE_OGAIN = 3221507341,
  SOUND_MIXER_WRITE_PCM = 3221507332,
  SOUND_MIXER_WRITE_RECLEV = 3221507339,
  SOUND_MIXER_WRITE_RECSRC = 3221507583,
  SOUND_MIXER_WRITE_SPEAKER = 3221507333,
  SOUND_MIXER_WRITE_SYNTH = 3221507331,
  SOUND_MIXER_WRITE_TREBLE = 3221507330,
  SOUND_MIXER_WRITE_VOLUME = 3221507328,
  SOUND_ONOFF_MAX = 30,
  SOUND_ONOFF_MIN = 28,
  SOUND_PCM_SETFMT = 3221508101,
  SOUND_PCM_SETFRAGMENT = 3221508106,
  SOUND_PCM_SUBDIVIDE = 3221508105,
  SOUND_PCM_WRITE_BITS = 3221508101,
  SOUND_PCM_WRITE_CHANNELS = 3221508102,
  SOUND_PCM_WRITE_FILTER = 3221508103,
  SOUND_PCM_WRITE_RATE = 3221508098,
  SOUND_VERSION = 198658,
  SPDIF_CC = 2032,
  SPDIF_COPY = 4,
  SPDIF_DRS = 16384,
  SPDIF_L = 2048,
  SPDIF_N_AUD = 2,
  SPDIF_PRE = 8,
  SPDIF_PRO = 1,
  SPDIF_V = 32768,
  SYNTH_CAP_INPUT = 4,
  SYNTH_CAP_OPL3 = 2,
  SYNTH_CAP_PERCMODE = 1,
  SYNTH_TYPE_FM = 0,
  SYNTH_TYPE_MIDI = 2,
  SYNTH_TYPE_SAMPLE = 1,
  TMR_CLOCK = 9,
  TMR_CONTINUE = 5,
  TMR_ECHO = 8,
  TMR_EXTERNAL = 2,
  TMR_INTERNAL = 1,
  TMR_MODE_CLS = 64,
  TMR_MODE_FSK = 32,
  TMR_MODE_MIDI = 16,
  TMR_MODE_SMPTE = 128,
  TMR_SPP = 10,
  TMR_START = 4,
  TMR_STOP = 3,
  TMR_TEMPO = 6,
  TMR_TIMESIG = 11,
  TMR_WAIT_ABS = 2,
  TMR_WAIT_REL = 1,
  VOL_METHOD_ADAGIO = 1,
  VOL_METHOD_LINEAR = 2,
  WAVE_16_BITS = 1,
  WAVE_BIDIR_LOOP = 8,
  WAVE_ENVELOPES = 64,
  WAVE_FAST_RELEASE = 128,
  WAVE_FRACTIONS = 524288,
  WAVE_LOOPING = 4,
  WAVE_LOOP_BACK = 16,
  WAVE_MULAW = 536870912,
  WAVE_ROM = 1073741824,
  WAVE_SCALE = 262144,
  WAVE_SUSTAIN_ON = 32,
  WAVE_TREMOLO = 131072,
  WAVE_UNSIGNED = 2,
  WAVE_VIBRATO = 65536,
  _SIOC_READ = 2;
export declare namespace struct {
  /** `<linux/soundcard.h>`: 48 bytes. */
  interface _old_mixer_info extends RecordView<'struct _old_mixer_info'> {
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 16 bytes. */
  interface audio_buf_info extends RecordView<'struct audio_buf_info'> {
    fragments: number;
    fragstotal: number;
    fragsize: number;
    bytes: number;
  }

  /** `<linux/soundcard.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface buffmem_desc extends RecordView<'struct buffmem_desc', 'buffer'> {
    get buffer(): number;
    set buffer(value: Pointer);
    size: number;
  }

  /** `<linux/soundcard.h>`: 4016 bytes. */
  interface copr_buffer extends RecordView<'struct copr_buffer'> {
    command: number;
    flags: number;
    len: number;
    offs: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 20 bytes. */
  interface copr_debug_buf extends RecordView<'struct copr_debug_buf'> {
    command: number;
    parm1: number;
    parm2: number;
    flags: number;
    len: number;
  }

  /** `<linux/soundcard.h>`: 4004 bytes. */
  interface copr_msg extends RecordView<'struct copr_msg'> {
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 12 bytes. */
  interface count_info extends RecordView<'struct count_info'> {
    bytes: number;
    blocks: number;
    ptr: number;
  }

  /** `<linux/soundcard.h>`: 116 bytes. */
  interface midi_info extends RecordView<'struct midi_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    device: number;
    capabilities: number;
    dev_type: number;
    get dummies(): Int32Array;
    set dummies(value: Iterable<Integer>);
  }

  /** `<linux/soundcard.h>`: 92 bytes. */
  interface mixer_info extends RecordView<'struct mixer_info'> {
    get id(): Uint8Array;
    set id(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    modify_counter: number;
    get fillers(): Int32Array;
    set fillers(value: Iterable<Integer>);
  }

  /** `<linux/soundcard.h>`: 164 bytes. */
  interface mixer_vol_table extends RecordView<'struct mixer_vol_table'> {
    num: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get levels(): Int32Array;
    set levels(value: Iterable<Integer>);
  }

  /** `<linux/soundcard.h>`: 33 bytes. */
  interface mpu_command_rec extends RecordView<'struct mpu_command_rec'> {
    cmd: number;
    nr_args: number;
    nr_returns: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 100 bytes. */
  interface patch_info extends RecordView<'struct patch_info'> {
    key: number;
    device_no: number;
    instr_no: number;
    mode: number;
    len: number;
    loop_start: number;
    loop_end: number;
    base_freq: number;
    base_note: number;
    high_note: number;
    low_note: number;
    panning: number;
    detuning: number;
    get env_rate(): Uint8Array;
    set env_rate(value: Bytes);
    get env_offset(): Uint8Array;
    set env_offset(value: Bytes);
    tremolo_sweep: number;
    tremolo_rate: number;
    tremolo_depth: number;
    vibrato_sweep: number;
    vibrato_rate: number;
    vibrato_depth: number;
    scale_frequency: number;
    scale_factor: number;
    volume: number;
    fractions: number;
    reserved1: number;
    get spare(): Int32Array;
    set spare(value: Iterable<Integer>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 12 bytes. */
  interface remove_sample extends RecordView<'struct remove_sample'> {
    devno: number;
    bankno: number;
    instrno: number;
  }

  /** `<linux/soundcard.h>`: 40 bytes. */
  interface sbi_instrument extends RecordView<'struct sbi_instrument'> {
    key: number;
    device: number;
    channel: number;
    get operators(): Uint8Array;
    set operators(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 8 bytes. */
  interface seq_event_rec extends RecordView<'struct seq_event_rec'> {
    get arr(): Uint8Array;
    set arr(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 36 bytes. */
  interface sound_timer_info extends RecordView<'struct sound_timer_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    caps: number;
  }

  /** `<linux/soundcard.h>`: 4004 bytes. */
  interface synth_control extends RecordView<'struct synth_control'> {
    devno: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/soundcard.h>`: 140 bytes. */
  interface synth_info extends RecordView<'struct synth_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    device: number;
    synth_type: number;
    synth_subtype: number;
    perc_mode: number;
    nr_voices: number;
    nr_drums: number;
    instr_bank_size: number;
    capabilities: number;
    get dummies(): Int32Array;
    set dummies(value: Iterable<Integer>);
  }

  /** `<linux/soundcard.h>`: 12 bytes. */
  interface sysex_info extends RecordView<'struct sysex_info'> {
    key: number;
    device_no: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly _old_mixer_info: Descriptor<struct._old_mixer_info>;
  readonly audio_buf_info: Descriptor<struct.audio_buf_info>;
  readonly buffmem_desc: Descriptor<struct.buffmem_desc>;
  readonly copr_buffer: Descriptor<struct.copr_buffer>;
  readonly copr_debug_buf: Descriptor<struct.copr_debug_buf>;
  readonly copr_msg: Descriptor<struct.copr_msg>;
  readonly count_info: Descriptor<struct.count_info>;
  readonly midi_info: Descriptor<struct.midi_info>;
  readonly mixer_info: Descriptor<struct.mixer_info>;
  readonly mixer_vol_table: Descriptor<struct.mixer_vol_table>;
  readonly mpu_command_rec: Descriptor<struct.mpu_command_rec>;
  readonly patch_info: Descriptor<struct.patch_info>;
  readonly remove_sample: Descriptor<struct.remove_sample>;
  readonly sbi_instrument: Descriptor<struct.sbi_instrument>;
  readonly seq_event_rec: Descriptor<struct.seq_event_rec>;
  readonly sound_timer_info: Descriptor<struct.sound_timer_info>;
  readonly synth_control: Descriptor<struct.synth_control>;
  readonly synth_info: Descriptor<struct.synth_info>;
  readonly sysex_info: Descriptor<struct.sysex_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_old_mixer_info": "char id[16];char name[32];",
"audio_buf_info": "int fragments;int fragstotal;int fragsize;int bytes;",
"buffmem_desc": "void *buffer;int size;",
"copr_buffer": "int command;int flags;int len;int offs;unsigned char data[4000];",
"copr_debug_buf": "int command;int parm1;int parm2;int flags;int len;",
"copr_msg": "int len;unsigned char data[4000];",
"count_info": "int bytes;int blocks;int ptr;",
"midi_info": "char name[30];int device;unsigned int capabilities;int dev_type;int dummies[18];",
"mixer_info": "char id[16];char name[32];int modify_counter;int fillers[10];",
"mixer_vol_table": "int num;char name[32];int levels[32];",
"mpu_command_rec": "unsigned char cmd;char nr_args;char nr_returns;unsigned char data[30];",
"patch_info": "unsigned short key;short device_no;short instr_no;unsigned int mode;int len;int loop_start;int loop_end;unsigned int base_freq;unsigned int base_note;unsigned int high_note;unsigned int low_note;int panning;int detuning;unsigned char env_rate[6];unsigned char env_offset[6];unsigned char tremolo_sweep;unsigned char tremolo_rate;unsigned char tremolo_depth;unsigned char vibrato_sweep;unsigned char vibrato_rate;unsigned char vibrato_depth;int scale_frequency;unsigned int scale_factor;int volume;int fractions;int reserved1;int spare[2];char data[1];",
"remove_sample": "int devno;int bankno;int instrno;",
"sbi_instrument": "unsigned short key;short device;int channel;unsigned char operators[32];",
"seq_event_rec": "unsigned char arr[8];",
"sound_timer_info": "char name[32];int caps;",
"synth_control": "int devno;char data[4000];",
"synth_info": "char name[30];int device;int synth_type;int synth_subtype;int perc_mode;int nr_voices;int nr_drums;int instr_bank_size;unsigned int capabilities;int dummies[19];",
"sysex_info": "short key;short device_no;int len;unsigned char data[1];"
}`),
);

export type _old_mixer_info = struct._old_mixer_info;
export const _old_mixer_info: typeof struct._old_mixer_info = struct._old_mixer_info;
export type audio_buf_info = struct.audio_buf_info;
export const audio_buf_info: typeof struct.audio_buf_info = struct.audio_buf_info;
export type buffmem_desc = struct.buffmem_desc;
export const buffmem_desc: typeof struct.buffmem_desc = struct.buffmem_desc;
export type copr_buffer = struct.copr_buffer;
export const copr_buffer: typeof struct.copr_buffer = struct.copr_buffer;
export type copr_debug_buf = struct.copr_debug_buf;
export const copr_debug_buf: typeof struct.copr_debug_buf = struct.copr_debug_buf;
export type copr_msg = struct.copr_msg;
export const copr_msg: typeof struct.copr_msg = struct.copr_msg;
export type count_info = struct.count_info;
export const count_info: typeof struct.count_info = struct.count_info;
export type mixer_info = struct.mixer_info;
export const mixer_info: typeof struct.mixer_info = struct.mixer_info;
export type mixer_vol_table = struct.mixer_vol_table;
export const mixer_vol_table: typeof struct.mixer_vol_table = struct.mixer_vol_table;
export type mpu_command_rec = struct.mpu_command_rec;
export const mpu_command_rec: typeof struct.mpu_command_rec = struct.mpu_command_rec;
export type remove_sample = struct.remove_sample;
export const remove_sample: typeof struct.remove_sample = struct.remove_sample;
export type seq_event_rec = struct.seq_event_rec;
export const seq_event_rec: typeof struct.seq_event_rec = struct.seq_event_rec;
export type synth_control = struct.synth_control;
export const synth_control: typeof struct.synth_control = struct.synth_control;
