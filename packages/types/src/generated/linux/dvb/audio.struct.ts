// Generated from Linux 7.3.4 <linux/dvb/audio.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';

/** `<linux/dvb/audio.h>`: 8 bytes. */
export interface audio_mixer extends RecordView<'struct audio_mixer'> {
  volume_left: number;
  volume_right: number;
}

export const audio_mixer: Descriptor<audio_mixer> = /* @__PURE__ */ declareStruct(
  'audio_mixer',
  `
  unsigned int volume_left;
  unsigned int volume_right;
`,
);

/** `<linux/dvb/audio.h>`: 32 bytes. */
export interface audio_status extends RecordView<'struct audio_status'> {
  AV_sync_state: number;
  mute_state: number;
  play_state: number;
  stream_source: number;
  channel_select: number;
  bypass_mode: number;
  get mixer_state(): audio_mixer;
  set mixer_state(value: audio_mixer | Init<audio_mixer>);
}

export const audio_status: Descriptor<audio_status> = /* @__PURE__ */ declareStruct(
  'audio_status',
  `
  int AV_sync_state;
  int mute_state;
  __u32 play_state;
  __u32 stream_source;
  __u32 channel_select;
  int bypass_mode;
  struct audio_mixer mixer_state;
`,
  { uses: () => [audio_mixer] },
);
