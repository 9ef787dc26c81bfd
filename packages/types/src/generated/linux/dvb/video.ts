// Generated from Linux 7.3.4 <linux/dvb/video.h> by "pnpm generate". Do not edit.
export * from './video.constants.ts';
export type video_attributes_t = number;
export type video_displayformat_t = number;
export type video_format_t = number;
export type video_play_state_t = number;
export { video_size_t } from './video.struct.ts';
export type video_stream_source_t = number;
export * as struct from './video.struct.ts';
