// Generated from Linux 7.3.4 <sound/hdsp.h> by "pnpm generate". Do not edit.
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
  readonly SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: PerArch<
    1074284610,
    1074022466,
    1074022466,
    1074284610,
    1074284610,
    1074284610,
    1074284610,
    2148026434
  >;
} & Requests<
  | 'SNDRV_HDSP_IOCTL_GET_9632_AEB'
  | 'SNDRV_HDSP_IOCTL_GET_CONFIG_INFO'
  | 'SNDRV_HDSP_IOCTL_GET_MIXER'
  | 'SNDRV_HDSP_IOCTL_GET_PEAK_RMS'
  | 'SNDRV_HDSP_IOCTL_GET_VERSION'
> = /* @__PURE__ */ perArchOf(
  {
    SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: [
      1074284610, 1074022466, 1074022466, 1074284610, 1074284610, 1074284610, 1074284610,
      2148026434,
    ],
  },
  {
    SNDRV_HDSP_IOCTL_GET_9632_AEB: 2148026437,
    SNDRV_HDSP_IOCTL_GET_CONFIG_INFO: 2149861441,
    SNDRV_HDSP_IOCTL_GET_MIXER: 2415937604,
    SNDRV_HDSP_IOCTL_GET_PEAK_RMS: 2209368128,
    SNDRV_HDSP_IOCTL_GET_VERSION: 2148026435,
  },
);

/** `<sound/hdsp.h>`: 1074022466 on x86, arm; 2148026434 on ppc64le; 1074284610 elsewhere. */
export const SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE,
);
export const SNDRV_HDSP_IOCTL_GET_9632_AEB: number = /* @__PURE__ */ requestHere(2148026437),
  SNDRV_HDSP_IOCTL_GET_CONFIG_INFO: number = /* @__PURE__ */ requestHere(2149861441),
  SNDRV_HDSP_IOCTL_GET_MIXER: number = /* @__PURE__ */ requestHere(2415937604),
  SNDRV_HDSP_IOCTL_GET_PEAK_RMS: number = /* @__PURE__ */ requestHere(2209368128),
  SNDRV_HDSP_IOCTL_GET_VERSION: number = /* @__PURE__ */ requestHere(2148026435);
export const Digiface = 0,
  H9632 = 3,
  H9652 = 2,
  HDSP_MATRIX_MIXER_SIZE = 2048,
  Multiface = 1,
  RPM = 4,
  Undefined = 5;
export declare namespace struct {
  /** `<sound/hdsp.h>`: 8 bytes. */
  interface hdsp_9632_aeb extends RecordView<'struct hdsp_9632_aeb'> {
    aebi: number;
    aebo: number;
  }

  /** `<sound/hdsp.h>`: 36 bytes. */
  interface hdsp_config_info extends RecordView<'struct hdsp_config_info'> {
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

  /** `<sound/hdsp.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface hdsp_firmware extends RecordView<'struct hdsp_firmware', 'firmware_data'> {
    get firmware_data(): number;
    set firmware_data(value: Pointer);
  }

  /** `<sound/hdsp.h>`: 4096 bytes. */
  interface hdsp_mixer extends RecordView<'struct hdsp_mixer'> {
    get matrix(): Uint16Array;
    set matrix(value: Iterable<Integer>);
  }

  /** `<sound/hdsp.h>`: 944 bytes. */
  interface hdsp_peak_rms extends RecordView<'struct hdsp_peak_rms'> {
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

  /** `<sound/hdsp.h>`: 8 bytes. */
  interface hdsp_version extends RecordView<'struct hdsp_version'> {
    io_type: number;
    firmware_rev: number;
  }
}

export const struct: {
  readonly hdsp_9632_aeb: Descriptor<struct.hdsp_9632_aeb>;
  readonly hdsp_config_info: Descriptor<struct.hdsp_config_info>;
  readonly hdsp_firmware: Descriptor<struct.hdsp_firmware>;
  readonly hdsp_mixer: Descriptor<struct.hdsp_mixer>;
  readonly hdsp_peak_rms: Descriptor<struct.hdsp_peak_rms>;
  readonly hdsp_version: Descriptor<struct.hdsp_version>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hdsp_9632_aeb": "int aebi;int aebo;",
"hdsp_config_info": "unsigned char pref_sync_ref;unsigned char wordclock_sync_check;unsigned char spdif_sync_check;unsigned char adatsync_sync_check;unsigned char adat_sync_check[3];unsigned char spdif_in;unsigned char spdif_out;unsigned char spdif_professional;unsigned char spdif_emphasis;unsigned char spdif_nonaudio;unsigned int spdif_sample_rate;unsigned int system_sample_rate;unsigned int autosync_sample_rate;unsigned char system_clock_mode;unsigned char clock_source;unsigned char autosync_ref;unsigned char line_out;unsigned char passthru;unsigned char da_gain;unsigned char ad_gain;unsigned char phone_gain;unsigned char xlr_breakout_cable;unsigned char analog_extension_board;",
"hdsp_firmware": "void *firmware_data;",
"hdsp_mixer": "unsigned short matrix[2048];",
"hdsp_peak_rms": "__u32 input_peaks[26];__u32 playback_peaks[26];__u32 output_peaks[28];__u64 input_rms[26];__u64 playback_rms[26];__u64 output_rms[26];",
"hdsp_version": "enum HDSP_IO_Type io_type;unsigned short firmware_rev;"
}`),
);
