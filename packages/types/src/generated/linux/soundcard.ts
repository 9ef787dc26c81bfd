// Generated from Linux 7.3.4 <linux/soundcard.h> by "pnpm generate". Do not edit.
export * from './soundcard.constants.ts';
export { _old_mixer_info } from './soundcard.struct.ts';
export { audio_buf_info } from './soundcard.struct.ts';
export { buffmem_desc } from './soundcard.struct.ts';
export { copr_buffer } from './soundcard.struct.ts';
export { copr_debug_buf } from './soundcard.struct.ts';
export { copr_msg } from './soundcard.struct.ts';
export { count_info } from './soundcard.struct.ts';
export { mixer_info } from './soundcard.struct.ts';
export { mixer_vol_table } from './soundcard.struct.ts';
export { mpu_command_rec } from './soundcard.struct.ts';
export { remove_sample } from './soundcard.struct.ts';
export { seq_event_rec } from './soundcard.struct.ts';
export { synth_control } from './soundcard.struct.ts';
export * as struct from './soundcard.struct.ts';
