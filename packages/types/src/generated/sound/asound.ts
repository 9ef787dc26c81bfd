// Generated from Linux 7.3.4 <sound/asound.h> by "pnpm generate". Do not edit.
export * from './asound.constants.ts';
export { __time_pad } from './asound.struct.ts';
export type snd_ctl_elem_iface_t = number;
export type snd_ctl_elem_type_t = number;
export type snd_pcm_access_t = number;
export type snd_pcm_format_t = number;
export type snd_pcm_hw_param_t = number;
export type snd_pcm_sframes_t = number;
export type snd_pcm_state_t = number;
export type snd_pcm_subformat_t = number;
export type snd_pcm_uframes_t = number;
export * as struct from './asound.struct.ts';
export * as union from './asound.union.ts';
