// Generated from Linux 7.3.4 <sound/sfnt_info.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNDRV_EMUX_IOCTL_MEM_AVAIL'
  | 'SNDRV_EMUX_IOCTL_REMOVE_LAST_SAMPLES'
  | 'SNDRV_EMUX_IOCTL_RESET_SAMPLES'
  | 'SNDRV_EMUX_IOCTL_VERSION'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_EMUX_IOCTL_MEM_AVAIL: 1074022532,
    SNDRV_EMUX_IOCTL_REMOVE_LAST_SAMPLES: 18563,
    SNDRV_EMUX_IOCTL_RESET_SAMPLES: 18562,
    SNDRV_EMUX_IOCTL_VERSION: 2147764352,
  },
);

export const SNDRV_EMUX_IOCTL_MEM_AVAIL: number = /* @__PURE__ */ requestHere(1074022532),
  SNDRV_EMUX_IOCTL_REMOVE_LAST_SAMPLES: number = /* @__PURE__ */ requestHere(18563),
  SNDRV_EMUX_IOCTL_RESET_SAMPLES: number = /* @__PURE__ */ requestHere(18562),
  SNDRV_EMUX_IOCTL_VERSION: number = /* @__PURE__ */ requestHere(2147764352);
export const SNDRV_EMUX_IOCTL_LOAD_PATCH = 3222292609,
  SNDRV_EMUX_IOCTL_MISC_MODE = 3222292612,
  SNDRV_EMUX_VERSION = 65536,
  SNDRV_OSS_SOUNDFONT_PATCH = 2045,
  SNDRV_SFNT_CLOSE_PATCH = 3,
  SNDRV_SFNT_LOAD_DATA = 1,
  SNDRV_SFNT_LOAD_INFO = 0,
  SNDRV_SFNT_MAP_PRESET = 6,
  SNDRV_SFNT_MODE_INIT_PARM = 8,
  SNDRV_SFNT_MODE_LOOPING = 2,
  SNDRV_SFNT_MODE_NORELEASE = 4,
  SNDRV_SFNT_MODE_ROMSOUND = 32768,
  SNDRV_SFNT_MODE_STEREO = 1,
  SNDRV_SFNT_OPEN_PATCH = 2,
  SNDRV_SFNT_PATCH_NAME_LEN = 32,
  SNDRV_SFNT_PAT_LOCKED = 256,
  SNDRV_SFNT_PAT_SHARED = 512,
  SNDRV_SFNT_PAT_TYPE_GUS = 6,
  SNDRV_SFNT_PAT_TYPE_MAP = 7,
  SNDRV_SFNT_PAT_TYPE_MISC = 0,
  SNDRV_SFNT_PROBE_DATA = 8,
  SNDRV_SFNT_REMOVE_INFO = 9,
  SNDRV_SFNT_REPLACE_DATA = 5,
  SNDRV_SFNT_SAMPLE_8BITS = 1,
  SNDRV_SFNT_SAMPLE_BIDIR_LOOP = 16,
  SNDRV_SFNT_SAMPLE_NO_BLANK = 4,
  SNDRV_SFNT_SAMPLE_REVERSE_LOOP = 128,
  SNDRV_SFNT_SAMPLE_SINGLESHOT = 8,
  SNDRV_SFNT_SAMPLE_STEREO_LEFT = 32,
  SNDRV_SFNT_SAMPLE_STEREO_RIGHT = 64,
  SNDRV_SFNT_SAMPLE_UNSIGNED = 2,
  SNDRV_SFNT_WR_APPEND = 0,
  SNDRV_SFNT_WR_EXCLUSIVE = 1,
  SNDRV_SFNT_WR_REPLACE = 2;
export declare namespace struct {
  /** `<sound/sfnt_info.h>`: 16 bytes. */
  interface snd_emux_misc_mode extends RecordView<'struct snd_emux_misc_mode'> {
    port: number;
    mode: number;
    value: number;
    value2: number;
  }

  /** `<sound/sfnt_info.h>`: 36 bytes. */
  interface soundfont_open_parm extends RecordView<'struct soundfont_open_parm'> {
    type: number;
    reserved: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<sound/sfnt_info.h>`: 16 bytes. */
  interface soundfont_patch_info extends RecordView<'struct soundfont_patch_info'> {
    key: number;
    device_no: number;
    sf_id: number;
    optarg: number;
    len: number;
    type: number;
    reserved: number;
  }

  /** `<sound/sfnt_info.h>`: 32 bytes. */
  interface soundfont_sample_info extends RecordView<'struct soundfont_sample_info'> {
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

  /** `<sound/sfnt_info.h>`: 92 bytes. */
  interface soundfont_voice_info extends RecordView<'struct soundfont_voice_info'> {
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
    get parm(): struct.soundfont_voice_parm;
    set parm(value: From<struct.soundfont_voice_parm>);
    sample_mode: number;
  }

  /** `<sound/sfnt_info.h>`: 24 bytes. */
  interface soundfont_voice_map extends RecordView<'struct soundfont_voice_map'> {
    map_bank: number;
    map_instr: number;
    map_key: number;
    src_bank: number;
    src_instr: number;
    src_key: number;
  }

  /** `<sound/sfnt_info.h>`: 48 bytes. */
  interface soundfont_voice_parm extends RecordView<'struct soundfont_voice_parm'> {
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

  /** `<sound/sfnt_info.h>`: 4 bytes. */
  interface soundfont_voice_rec_hdr extends RecordView<'struct soundfont_voice_rec_hdr'> {
    bank: number;
    instr: number;
    nvoices: number;
    write_mode: number;
  }
}

export const struct: {
  readonly snd_emux_misc_mode: Descriptor<struct.snd_emux_misc_mode>;
  readonly soundfont_open_parm: Descriptor<struct.soundfont_open_parm>;
  readonly soundfont_patch_info: Descriptor<struct.soundfont_patch_info>;
  readonly soundfont_sample_info: Descriptor<struct.soundfont_sample_info>;
  readonly soundfont_voice_info: Descriptor<struct.soundfont_voice_info>;
  readonly soundfont_voice_map: Descriptor<struct.soundfont_voice_map>;
  readonly soundfont_voice_parm: Descriptor<struct.soundfont_voice_parm>;
  readonly soundfont_voice_rec_hdr: Descriptor<struct.soundfont_voice_rec_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_emux_misc_mode": "int port;int mode;int value;int value2;",
"soundfont_open_parm": "unsigned short type;short reserved;char name[32];",
"soundfont_patch_info": "unsigned short key;short device_no;unsigned short sf_id;short optarg;int len;short type;short reserved;",
"soundfont_sample_info": "unsigned short sf_id;unsigned short sample;int start;int end;int loopstart;int loopend;int size;short dummy;unsigned short mode_flags;unsigned int truesize;",
"soundfont_voice_info": "unsigned short sf_id;unsigned short sample;int start;int end;int loopstart;int loopend;short rate_offset;unsigned short mode;short root;short tune;unsigned char low;unsigned char high;unsigned char vellow;unsigned char velhigh;signed char fixkey;signed char fixvel;signed char pan;signed char fixpan;short exclusiveClass;unsigned char amplitude;unsigned char attenuation;short scaleTuning;struct soundfont_voice_parm parm;unsigned short sample_mode;",
"soundfont_voice_map": "int map_bank;int map_instr;int map_key;int src_bank;int src_instr;int src_key;",
"soundfont_voice_parm": "unsigned short moddelay;unsigned short modatkhld;unsigned short moddcysus;unsigned short modrelease;short modkeyhold;short modkeydecay;unsigned short voldelay;unsigned short volatkhld;unsigned short voldcysus;unsigned short volrelease;short volkeyhold;short volkeydecay;unsigned short lfo1delay;unsigned short lfo2delay;unsigned short pefe;unsigned short fmmod;unsigned short tremfrq;unsigned short fm2frq2;unsigned char cutoff;unsigned char filterQ;unsigned char chorus;unsigned char reverb;unsigned short reserved[4];",
"soundfont_voice_rec_hdr": "unsigned char bank;unsigned char instr;char nvoices;char write_mode;"
}`),
);
