// Generated from Linux 7.3.4 <sound/hdspm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/hdspm.h>`: 512 bytes. */
export interface hdspm_channelfader extends RecordView<'struct hdspm_channelfader'> {
  get in(): Uint32Array;
  set in(value: Iterable<Integer>);
  get pb(): Uint32Array;
  set pb(value: Iterable<Integer>);
}

export const hdspm_channelfader: Descriptor<hdspm_channelfader> = /* @__PURE__ */ declareStruct(
  'hdspm_channelfader',
  `
  unsigned int in[64];
  unsigned int pb[64];
`,
);

/** `<sound/hdspm.h>`: 24 bytes. */
export interface hdspm_config extends RecordView<'struct hdspm_config'> {
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

export const hdspm_config: Descriptor<hdspm_config> = /* @__PURE__ */ declareStruct(
  'hdspm_config',
  `
  unsigned char pref_sync_ref;
  unsigned char wordclock_sync_check;
  unsigned char madi_sync_check;
  unsigned int system_sample_rate;
  unsigned int autosync_sample_rate;
  unsigned char system_clock_mode;
  unsigned char clock_source;
  unsigned char autosync_ref;
  unsigned char line_out;
  unsigned int passthru;
  unsigned int analog_out;
`,
);

/** `<sound/hdspm.h>`: 16 bytes. */
export interface hdspm_ltc extends RecordView<'struct hdspm_ltc'> {
  ltc: number;
  format: number;
  frame: number;
  input_format: number;
}

export const hdspm_ltc: Descriptor<hdspm_ltc> = /* @__PURE__ */ declareStruct(
  'hdspm_ltc',
  `
  unsigned int ltc;
  enum hdspm_ltc_format format;
  enum hdspm_ltc_frame frame;
  enum hdspm_ltc_input_format input_format;
`,
);

/** `<sound/hdspm.h>`: 32768 bytes. */
export interface hdspm_mixer extends RecordView<'struct hdspm_mixer'> {
  get ch(): Elements<hdspm_channelfader>;
  set ch(value: Iterable<hdspm_channelfader | Init<hdspm_channelfader>>);
}

export const hdspm_mixer: Descriptor<hdspm_mixer> = /* @__PURE__ */ declareStruct(
  'hdspm_mixer',
  `
  struct hdspm_channelfader ch[64];
`,
  { uses: () => [hdspm_channelfader] },
);

/** `<sound/hdspm.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface hdspm_mixer_ioctl extends RecordView<'struct hdspm_mixer_ioctl', 'mixer'> {
  get mixer(): number;
  set mixer(value: Pointer);
}

export const hdspm_mixer_ioctl: Descriptor<hdspm_mixer_ioctl> = /* @__PURE__ */ declareStruct(
  'hdspm_mixer_ioctl',
  `
  struct hdspm_mixer *mixer;
`,
);

/** `<sound/hdspm.h>`: 2312 bytes. */
export interface hdspm_peak_rms extends RecordView<'struct hdspm_peak_rms'> {
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

export const hdspm_peak_rms: Descriptor<hdspm_peak_rms> = /* @__PURE__ */ declareStruct(
  'hdspm_peak_rms',
  `
  __u32 input_peaks[64];
  __u32 playback_peaks[64];
  __u32 output_peaks[64];
  __u64 input_rms[64];
  __u64 playback_rms[64];
  __u64 output_rms[64];
  __u8 speed;
  int status2;
`,
);

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
  set madi(value: hdspm_status$card_specific$madi | Init<hdspm_status$card_specific$madi>);
}

/** `<sound/hdspm.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface hdspm_status extends RecordView<'struct hdspm_status'> {
  card_type: number;
  autosync_source: number;
  get card_clock(): bigint;
  set card_clock(value: Integer);
  master_period: number;
  get card_specific(): hdspm_status$card_specific;
  set card_specific(value: hdspm_status$card_specific | Init<hdspm_status$card_specific>);
}

export const hdspm_status: Descriptor<hdspm_status> = /* @__PURE__ */ declareStruct(
  'hdspm_status',
  `
  __u8 card_type;
  enum hdspm_syncsource autosync_source;
  __u64 card_clock;
  __u32 master_period;
  union {
    struct {
      __u8 sync_wc;
      __u8 sync_madi;
      __u8 sync_tco;
      __u8 sync_in;
      __u8 madi_input;
      __u8 channel_format;
      __u8 frame_format;
    } madi;
  } card_specific;
`,
);

/** `<sound/hdspm.h>`: 36 bytes. */
export interface hdspm_version extends RecordView<'struct hdspm_version'> {
  card_type: number;
  get cardname(): Uint8Array;
  set cardname(value: Bytes);
  serial: number;
  firmware_rev: number;
  addons: number;
}

export const hdspm_version: Descriptor<hdspm_version> = /* @__PURE__ */ declareStruct(
  'hdspm_version',
  `
  __u8 card_type;
  char cardname[20];
  unsigned int serial;
  unsigned short firmware_rev;
  int addons;
`,
);
