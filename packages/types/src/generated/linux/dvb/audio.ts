// Generated from Linux 7.3.4 <linux/dvb/audio.h> by "pnpm generate". Do not edit.
export * from './audio.constants.ts';
export type audio_channel_select_t = number;
export { audio_mixer as audio_mixer_t } from './audio.struct.ts';
export type audio_play_state_t = number;
export { audio_status as audio_status_t } from './audio.struct.ts';
export type audio_stream_source_t = number;
export * as struct from './audio.struct.ts';
