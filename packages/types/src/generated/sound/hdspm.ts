// Generated from Linux 7.3.4 <sound/hdspm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_HDSPM_IOCTL_GET_MIXER: PerArch<
    2148026436,
    2147764292,
    2147764292,
    2148026436,
    2148026436,
    2148026436,
    2148026436,
    1074284612
  >;
  readonly SNDRV_HDSPM_IOCTL_GET_STATUS: PerArch<
    2149599303,
    2149337159,
    2149599303,
    2149599303,
    2149599303,
    2149599303,
    2149599303,
    1075857479
  >;
} & Requests<
  | 'SNDRV_HDSPM_IOCTL_GET_CONFIG'
  | 'SNDRV_HDSPM_IOCTL_GET_LTC'
  | 'SNDRV_HDSPM_IOCTL_GET_PEAK_RMS'
  | 'SNDRV_HDSPM_IOCTL_GET_VERSION'
> = /* @__PURE__ */ perArchOf(
  {
    SNDRV_HDSPM_IOCTL_GET_MIXER: [
      2148026436, 2147764292, 2147764292, 2148026436, 2148026436, 2148026436, 2148026436,
      1074284612,
    ],
    SNDRV_HDSPM_IOCTL_GET_STATUS: [
      2149599303, 2149337159, 2149599303, 2149599303, 2149599303, 2149599303, 2149599303,
      1075857479,
    ],
  },
  {
    SNDRV_HDSPM_IOCTL_GET_CONFIG: 2149075009,
    SNDRV_HDSPM_IOCTL_GET_LTC: 2148550726,
    SNDRV_HDSPM_IOCTL_GET_PEAK_RMS: 2299021378,
    SNDRV_HDSPM_IOCTL_GET_VERSION: 2149861448,
  },
);

/** `<sound/hdspm.h>`: 2147764292 on x86, arm; 1074284612 on ppc64le; 2148026436 elsewhere. */
export const SNDRV_HDSPM_IOCTL_GET_MIXER: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSPM_IOCTL_GET_MIXER,
);
/** `<sound/hdspm.h>`: 2149337159 on x86; 1075857479 on ppc64le; 2149599303 elsewhere. */
export const SNDRV_HDSPM_IOCTL_GET_STATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSPM_IOCTL_GET_STATUS,
);
export const SNDRV_HDSPM_IOCTL_GET_CONFIG: number = /* @__PURE__ */ requestHere(2149075009),
  SNDRV_HDSPM_IOCTL_GET_LTC: number = /* @__PURE__ */ requestHere(2148550726),
  SNDRV_HDSPM_IOCTL_GET_PEAK_RMS: number = /* @__PURE__ */ requestHere(2299021378),
  SNDRV_HDSPM_IOCTL_GET_VERSION: number = /* @__PURE__ */ requestHere(2149861448);
export const AES32 = 3,
  AIO = 2,
  HDSPM_ADDON_TCO = 1,
  HDSPM_MAX_CHANNELS = 64,
  HDSPM_MIXER_CHANNELS = 64,
  MADI = 0,
  MADIface = 1,
  RayDAT = 4,
  drop_frame = 1,
  ds = 1,
  format_invalid = 0,
  fps_24 = 1,
  fps_25 = 2,
  fps_2997 = 3,
  fps_30 = 4,
  frame_invalid = 0,
  full_frame = 2,
  hdspm_format_ch_56 = 1,
  hdspm_format_ch_64 = 0,
  hdspm_frame_48 = 0,
  hdspm_frame_96 = 1,
  hdspm_input_coax = 1,
  hdspm_input_optical = 0,
  hdspm_sync_lock = 1,
  hdspm_sync_no_lock = 0,
  hdspm_sync_sync = 2,
  no_video = 2,
  ntsc = 0,
  pal = 1,
  qs = 2,
  ss = 0,
  syncsource_madi = 1,
  syncsource_none = 4,
  syncsource_sync = 3,
  syncsource_tco = 2,
  syncsource_wc = 0;
export declare namespace struct {
  /** `<sound/hdspm.h>`: 512 bytes. */
  interface hdspm_channelfader extends RecordView<'struct hdspm_channelfader'> {
    get in(): Uint32Array;
    set in(value: Iterable<Integer>);
    get pb(): Uint32Array;
    set pb(value: Iterable<Integer>);
  }

  /** `<sound/hdspm.h>`: 24 bytes. */
  interface hdspm_config extends RecordView<'struct hdspm_config'> {
    pref_sync_ref: number;
    wordclock_sync_check: number;
    madi_sync_check: number;
    system_sample_rate: number;
    autosync_sample_rate: number;
    system_clock_mode: number;
    clock_source: number;
    autosync_ref: number;
    line_out: number;
    passthru: number;
    analog_out: number;
  }

  /** `<sound/hdspm.h>`: 16 bytes. */
  interface hdspm_ltc extends RecordView<'struct hdspm_ltc'> {
    ltc: number;
    format: number;
    frame: number;
    input_format: number;
  }

  /** `<sound/hdspm.h>`: 32768 bytes. */
  interface hdspm_mixer extends RecordView<'struct hdspm_mixer'> {
    get ch(): Elements<struct.hdspm_channelfader>;
    set ch(value: Iterable<From<struct.hdspm_channelfader>>);
  }

  /** `<sound/hdspm.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface hdspm_mixer_ioctl extends RecordView<'struct hdspm_mixer_ioctl', 'mixer'> {
    get mixer(): number;
    set mixer(value: Pointer);
  }

  /** `<sound/hdspm.h>`: 2312 bytes. */
  interface hdspm_peak_rms extends RecordView<'struct hdspm_peak_rms'> {
    get input_peaks(): Uint32Array;
    set input_peaks(value: Iterable<Integer>);
    get playback_peaks(): Uint32Array;
    set playback_peaks(value: Iterable<Integer>);
    get output_peaks(): Uint32Array;
    set output_peaks(value: Iterable<Integer>);
    get input_rms(): BigUint64Array;
    set input_rms(value: Iterable<Integer>);
    get playback_rms(): BigUint64Array;
    set playback_rms(value: Iterable<Integer>);
    get output_rms(): BigUint64Array;
    set output_rms(value: Iterable<Integer>);
    speed: number;
    status2: number;
  }

  interface hdspm_status$card_specific$madi
    extends RecordView<'struct hdspm_status.card_specific.madi'> {
    sync_wc: number;
    sync_madi: number;
    sync_tco: number;
    sync_in: number;
    madi_input: number;
    channel_format: number;
    frame_format: number;
  }

  interface hdspm_status$card_specific extends RecordView<'union hdspm_status.card_specific'> {
    get madi(): hdspm_status$card_specific$madi;
    set madi(value: From<hdspm_status$card_specific$madi>);
  }

  /** `<sound/hdspm.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface hdspm_status extends RecordView<'struct hdspm_status'> {
    card_type: number;
    autosync_source: number;
    get card_clock(): bigint;
    set card_clock(value: Integer);
    master_period: number;
    get card_specific(): hdspm_status$card_specific;
    set card_specific(value: From<hdspm_status$card_specific>);
  }

  /** `<sound/hdspm.h>`: 36 bytes. */
  interface hdspm_version extends RecordView<'struct hdspm_version'> {
    card_type: number;
    get cardname(): Uint8Array;
    set cardname(value: Bytes);
    serial: number;
    firmware_rev: number;
    addons: number;
  }
}

export const struct: {
  readonly hdspm_channelfader: Descriptor<struct.hdspm_channelfader>;
  readonly hdspm_config: Descriptor<struct.hdspm_config>;
  readonly hdspm_ltc: Descriptor<struct.hdspm_ltc>;
  readonly hdspm_mixer: Descriptor<struct.hdspm_mixer>;
  readonly hdspm_mixer_ioctl: Descriptor<struct.hdspm_mixer_ioctl>;
  readonly hdspm_peak_rms: Descriptor<struct.hdspm_peak_rms>;
  readonly hdspm_status: Descriptor<struct.hdspm_status>;
  readonly hdspm_version: Descriptor<struct.hdspm_version>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hdspm_channelfader": "unsigned int in[64];unsigned int pb[64];",
"hdspm_config": "unsigned char pref_sync_ref;unsigned char wordclock_sync_check;unsigned char madi_sync_check;unsigned int system_sample_rate;unsigned int autosync_sample_rate;unsigned char system_clock_mode;unsigned char clock_source;unsigned char autosync_ref;unsigned char line_out;unsigned int passthru;unsigned int analog_out;",
"hdspm_ltc": "unsigned int ltc;enum hdspm_ltc_format format;enum hdspm_ltc_frame frame;enum hdspm_ltc_input_format input_format;",
"hdspm_mixer": "struct hdspm_channelfader ch[64];",
"hdspm_mixer_ioctl": "struct hdspm_mixer *mixer;",
"hdspm_peak_rms": "__u32 input_peaks[64];__u32 playback_peaks[64];__u32 output_peaks[64];__u64 input_rms[64];__u64 playback_rms[64];__u64 output_rms[64];__u8 speed;int status2;",
"hdspm_status": "__u8 card_type;enum hdspm_syncsource autosync_source;__u64 card_clock;__u32 master_period;union {struct {__u8 sync_wc;__u8 sync_madi;__u8 sync_tco;__u8 sync_in;__u8 madi_input;__u8 channel_format;__u8 frame_format;} madi;} card_specific;",
"hdspm_version": "__u8 card_type;char cardname[20];unsigned int serial;unsigned short firmware_rev;int addons;"
}`),
);
