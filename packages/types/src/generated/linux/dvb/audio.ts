// Generated from Linux 7.3.4 <linux/dvb/audio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'AUDIO_BILINGUAL_CHANNEL_SELECT'
  | 'AUDIO_CHANNEL_SELECT'
  | 'AUDIO_CLEAR_BUFFER'
  | 'AUDIO_CONTINUE'
  | 'AUDIO_GET_CAPABILITIES'
  | 'AUDIO_GET_STATUS'
  | 'AUDIO_PAUSE'
  | 'AUDIO_PLAY'
  | 'AUDIO_SELECT_SOURCE'
  | 'AUDIO_SET_AV_SYNC'
  | 'AUDIO_SET_BYPASS_MODE'
  | 'AUDIO_SET_ID'
  | 'AUDIO_SET_MIXER'
  | 'AUDIO_SET_MUTE'
  | 'AUDIO_SET_STREAMTYPE'
  | 'AUDIO_STOP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    AUDIO_BILINGUAL_CHANNEL_SELECT: 28436,
    AUDIO_CHANNEL_SELECT: 28425,
    AUDIO_CLEAR_BUFFER: 28428,
    AUDIO_CONTINUE: 28420,
    AUDIO_GET_CAPABILITIES: 2147774219,
    AUDIO_GET_STATUS: 2149609226,
    AUDIO_PAUSE: 28419,
    AUDIO_PLAY: 28418,
    AUDIO_SELECT_SOURCE: 28421,
    AUDIO_SET_AV_SYNC: 28423,
    AUDIO_SET_BYPASS_MODE: 28424,
    AUDIO_SET_ID: 28429,
    AUDIO_SET_MIXER: 1074294542,
    AUDIO_SET_MUTE: 28422,
    AUDIO_SET_STREAMTYPE: 28431,
    AUDIO_STOP: 28417,
  },
);

export const AUDIO_BILINGUAL_CHANNEL_SELECT: number = /* @__PURE__ */ requestHere(28436),
  AUDIO_CHANNEL_SELECT: number = /* @__PURE__ */ requestHere(28425),
  AUDIO_CLEAR_BUFFER: number = /* @__PURE__ */ requestHere(28428),
  AUDIO_CONTINUE: number = /* @__PURE__ */ requestHere(28420),
  AUDIO_GET_CAPABILITIES: number = /* @__PURE__ */ requestHere(2147774219),
  AUDIO_GET_STATUS: number = /* @__PURE__ */ requestHere(2149609226),
  AUDIO_PAUSE: number = /* @__PURE__ */ requestHere(28419),
  AUDIO_PLAY: number = /* @__PURE__ */ requestHere(28418),
  AUDIO_SELECT_SOURCE: number = /* @__PURE__ */ requestHere(28421),
  AUDIO_SET_AV_SYNC: number = /* @__PURE__ */ requestHere(28423),
  AUDIO_SET_BYPASS_MODE: number = /* @__PURE__ */ requestHere(28424),
  AUDIO_SET_ID: number = /* @__PURE__ */ requestHere(28429),
  AUDIO_SET_MIXER: number = /* @__PURE__ */ requestHere(1074294542),
  AUDIO_SET_MUTE: number = /* @__PURE__ */ requestHere(28422),
  AUDIO_SET_STREAMTYPE: number = /* @__PURE__ */ requestHere(28431),
  AUDIO_STOP: number = /* @__PURE__ */ requestHere(28417);
export const AUDIO_CAP_AAC = 32,
  AUDIO_CAP_AC3 = 256,
  AUDIO_CAP_DTS = 1,
  AUDIO_CAP_LPCM = 2,
  AUDIO_CAP_MP1 = 4,
  AUDIO_CAP_MP2 = 8,
  AUDIO_CAP_MP3 = 16,
  AUDIO_CAP_OGG = 64,
  AUDIO_CAP_SDDS = 128,
  AUDIO_MONO = 3,
  AUDIO_MONO_LEFT = 1,
  AUDIO_MONO_RIGHT = 2,
  AUDIO_PAUSED = 2,
  AUDIO_PLAYING = 1,
  AUDIO_SOURCE_DEMUX = 0,
  AUDIO_SOURCE_MEMORY = 1,
  AUDIO_STEREO = 0,
  AUDIO_STEREO_SWAPPED = 4,
  AUDIO_STOPPED = 0;
export declare namespace struct {
  /** `<linux/dvb/audio.h>`: 8 bytes. */
  interface audio_mixer extends RecordView<'struct audio_mixer'> {
    volume_left: number;
    volume_right: number;
  }

  /** `<linux/dvb/audio.h>`: 32 bytes. */
  interface audio_status extends RecordView<'struct audio_status'> {
    AV_sync_state: number;
    mute_state: number;
    play_state: number;
    stream_source: number;
    channel_select: number;
    bypass_mode: number;
    get mixer_state(): struct.audio_mixer;
    set mixer_state(value: From<struct.audio_mixer>);
  }
}

export const struct: {
  readonly audio_mixer: Descriptor<struct.audio_mixer>;
  readonly audio_status: Descriptor<struct.audio_status>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"audio_mixer": "unsigned int volume_left;unsigned int volume_right;",
"audio_status": "int AV_sync_state;int mute_state;__u32 play_state;__u32 stream_source;__u32 channel_select;int bypass_mode;struct audio_mixer mixer_state;"
}`),
);

export type audio_channel_select_t = number;
export type audio_mixer_t = struct.audio_mixer;
export const audio_mixer_t: typeof struct.audio_mixer = struct.audio_mixer;
export type audio_play_state_t = number;
export type audio_status_t = struct.audio_status;
export const audio_status_t: typeof struct.audio_status = struct.audio_status;
export type audio_stream_source_t = number;
