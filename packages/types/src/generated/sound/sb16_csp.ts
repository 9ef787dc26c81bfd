// Generated from Linux 7.3.4 <sound/sb16_csp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNDRV_SB_CSP_IOCTL_INFO'
  | 'SNDRV_SB_CSP_IOCTL_LOAD_CODE'
  | 'SNDRV_SB_CSP_IOCTL_PAUSE'
  | 'SNDRV_SB_CSP_IOCTL_RESTART'
  | 'SNDRV_SB_CSP_IOCTL_START'
  | 'SNDRV_SB_CSP_IOCTL_STOP'
  | 'SNDRV_SB_CSP_IOCTL_UNLOAD_CODE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_SB_CSP_IOCTL_INFO: 2150123536,
    SNDRV_SB_CSP_IOCTL_LOAD_CODE: 1880246289,
    SNDRV_SB_CSP_IOCTL_PAUSE: 18453,
    SNDRV_SB_CSP_IOCTL_RESTART: 18454,
    SNDRV_SB_CSP_IOCTL_START: 1074284563,
    SNDRV_SB_CSP_IOCTL_STOP: 18452,
    SNDRV_SB_CSP_IOCTL_UNLOAD_CODE: 18450,
  },
);

export const SNDRV_SB_CSP_IOCTL_INFO: number = /* @__PURE__ */ requestHere(2150123536),
  SNDRV_SB_CSP_IOCTL_LOAD_CODE: number = /* @__PURE__ */ requestHere(1880246289),
  SNDRV_SB_CSP_IOCTL_PAUSE: number = /* @__PURE__ */ requestHere(18453),
  SNDRV_SB_CSP_IOCTL_RESTART: number = /* @__PURE__ */ requestHere(18454),
  SNDRV_SB_CSP_IOCTL_START: number = /* @__PURE__ */ requestHere(1074284563),
  SNDRV_SB_CSP_IOCTL_STOP: number = /* @__PURE__ */ requestHere(18452),
  SNDRV_SB_CSP_IOCTL_UNLOAD_CODE: number = /* @__PURE__ */ requestHere(18450);
export const SNDRV_SB_CSP_LOAD_FROMUSER = 1,
  SNDRV_SB_CSP_LOAD_INITBLOCK = 2,
  SNDRV_SB_CSP_MAX_MICROCODE_FILE_SIZE = 12288,
  SNDRV_SB_CSP_MODE_DSP_READ = 1,
  SNDRV_SB_CSP_MODE_DSP_WRITE = 2,
  SNDRV_SB_CSP_MODE_NONE = 0,
  SNDRV_SB_CSP_MODE_QSOUND = 4,
  SNDRV_SB_CSP_MONO = 1,
  SNDRV_SB_CSP_QSOUND_MAX_RIGHT = 32,
  SNDRV_SB_CSP_RATE_11025 = 2,
  SNDRV_SB_CSP_RATE_22050 = 4,
  SNDRV_SB_CSP_RATE_44100 = 8,
  SNDRV_SB_CSP_RATE_8000 = 1,
  SNDRV_SB_CSP_RATE_ALL = 15,
  SNDRV_SB_CSP_SAMPLE_16BIT = 2,
  SNDRV_SB_CSP_SAMPLE_8BIT = 1,
  SNDRV_SB_CSP_STEREO = 2,
  SNDRV_SB_CSP_ST_AUTO = 8,
  SNDRV_SB_CSP_ST_IDLE = 0,
  SNDRV_SB_CSP_ST_LOADED = 1,
  SNDRV_SB_CSP_ST_PAUSED = 4,
  SNDRV_SB_CSP_ST_QSOUND = 16,
  SNDRV_SB_CSP_ST_RUNNING = 2;
export declare namespace struct {
  /** `<sound/sb16_csp.h>`: 40 bytes. */
  interface snd_sb_csp_info extends RecordView<'struct snd_sb_csp_info'> {
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

  /** `<sound/sb16_csp.h>`: 18 bytes. */
  interface snd_sb_csp_mc_header extends RecordView<'struct snd_sb_csp_mc_header'> {
    get codec_name(): Uint8Array;
    set codec_name(value: Bytes);
    func_req: number;
  }

  /** `<sound/sb16_csp.h>`: 12306 bytes. */
  interface snd_sb_csp_microcode extends RecordView<'struct snd_sb_csp_microcode'> {
    get info(): struct.snd_sb_csp_mc_header;
    set info(value: From<struct.snd_sb_csp_mc_header>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<sound/sb16_csp.h>`: 8 bytes. */
  interface snd_sb_csp_start extends RecordView<'struct snd_sb_csp_start'> {
    sample_width: number;
    channels: number;
  }
}

export const struct: {
  readonly snd_sb_csp_info: Descriptor<struct.snd_sb_csp_info>;
  readonly snd_sb_csp_mc_header: Descriptor<struct.snd_sb_csp_mc_header>;
  readonly snd_sb_csp_microcode: Descriptor<struct.snd_sb_csp_microcode>;
  readonly snd_sb_csp_start: Descriptor<struct.snd_sb_csp_start>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_sb_csp_info": "char codec_name[16];unsigned short func_nr;unsigned int acc_format;unsigned short acc_channels;unsigned short acc_width;unsigned short acc_rates;unsigned short csp_mode;unsigned short run_channels;unsigned short run_width;unsigned short version;unsigned short state;",
"snd_sb_csp_mc_header": "char codec_name[16];unsigned short func_req;",
"snd_sb_csp_microcode": "struct snd_sb_csp_mc_header info;unsigned char data[12288];",
"snd_sb_csp_start": "int sample_width;int channels;"
}`),
);
