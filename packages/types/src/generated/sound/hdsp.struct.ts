// Generated from Linux 7.3.4 <sound/hdsp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/hdsp.h>`: 8 bytes. */
export interface hdsp_9632_aeb extends RecordView<'struct hdsp_9632_aeb'> {
  aebi: number;
  aebo: number;
}

export const hdsp_9632_aeb: Descriptor<hdsp_9632_aeb> = /* @__PURE__ */ declareStruct(
  'hdsp_9632_aeb',
  `
  int aebi;
  int aebo;
`,
);

/** `<sound/hdsp.h>`: 36 bytes. */
export interface hdsp_config_info extends RecordView<'struct hdsp_config_info'> {
  pref_sync_ref: number;
  wordclock_sync_check: number;
  spdif_sync_check: number;
  adatsync_sync_check: number;
  get adat_sync_check(): Uint8Array;
  set adat_sync_check(value: Bytes);
  spdif_in: number;
  spdif_out: number;
  spdif_professional: number;
  spdif_emphasis: number;
  spdif_nonaudio: number;
  spdif_sample_rate: number;
  system_sample_rate: number;
  autosync_sample_rate: number;
  system_clock_mode: number;
  clock_source: number;
  autosync_ref: number;
  line_out: number;
  passthru: number;
  da_gain: number;
  ad_gain: number;
  phone_gain: number;
  xlr_breakout_cable: number;
  analog_extension_board: number;
}

export const hdsp_config_info: Descriptor<hdsp_config_info> = /* @__PURE__ */ declareStruct(
  'hdsp_config_info',
  `
  unsigned char pref_sync_ref;
  unsigned char wordclock_sync_check;
  unsigned char spdif_sync_check;
  unsigned char adatsync_sync_check;
  unsigned char adat_sync_check[3];
  unsigned char spdif_in;
  unsigned char spdif_out;
  unsigned char spdif_professional;
  unsigned char spdif_emphasis;
  unsigned char spdif_nonaudio;
  unsigned int spdif_sample_rate;
  unsigned int system_sample_rate;
  unsigned int autosync_sample_rate;
  unsigned char system_clock_mode;
  unsigned char clock_source;
  unsigned char autosync_ref;
  unsigned char line_out;
  unsigned char passthru;
  unsigned char da_gain;
  unsigned char ad_gain;
  unsigned char phone_gain;
  unsigned char xlr_breakout_cable;
  unsigned char analog_extension_board;
`,
);

/** `<sound/hdsp.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface hdsp_firmware extends RecordView<'struct hdsp_firmware', 'firmware_data'> {
  get firmware_data(): number;
  set firmware_data(value: Pointer);
}

export const hdsp_firmware: Descriptor<hdsp_firmware> = /* @__PURE__ */ declareStruct(
  'hdsp_firmware',
  `
  void *firmware_data;
`,
);

/** `<sound/hdsp.h>`: 4096 bytes. */
export interface hdsp_mixer extends RecordView<'struct hdsp_mixer'> {
  get matrix(): Uint16Array;
  set matrix(value: Iterable<Integer>);
}

export const hdsp_mixer: Descriptor<hdsp_mixer> = /* @__PURE__ */ declareStruct(
  'hdsp_mixer',
  `
  unsigned short matrix[2048];
`,
);

/** `<sound/hdsp.h>`: 944 bytes. */
export interface hdsp_peak_rms extends RecordView<'struct hdsp_peak_rms'> {
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
}

export const hdsp_peak_rms: Descriptor<hdsp_peak_rms> = /* @__PURE__ */ declareStruct(
  'hdsp_peak_rms',
  `
  __u32 input_peaks[26];
  __u32 playback_peaks[26];
  __u32 output_peaks[28];
  __u64 input_rms[26];
  __u64 playback_rms[26];
  __u64 output_rms[26];
`,
);

/** `<sound/hdsp.h>`: 8 bytes. */
export interface hdsp_version extends RecordView<'struct hdsp_version'> {
  io_type: number;
  firmware_rev: number;
}

export const hdsp_version: Descriptor<hdsp_version> = /* @__PURE__ */ declareStruct(
  'hdsp_version',
  `
  enum HDSP_IO_Type io_type;
  unsigned short firmware_rev;
`,
);
