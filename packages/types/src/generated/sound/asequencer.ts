// Generated from Linux 7.3.4 <sound/asequencer.h> by "pnpm generate". Do not edit.
export * from './asequencer.constants.ts';
export type snd_seq_client_type_t = number;
export type snd_seq_event_type_t = number;
export type snd_seq_tick_time_t = number;
export * as struct from './asequencer.struct.ts';
export * as union from './asequencer.union.ts';
