// Generated from Linux 7.3.4 <linux/dvb/dmx.h> by "pnpm generate". Do not edit.
export * from './dmx.constants.ts';
export { dmx_filter as dmx_filter_t } from './dmx.struct.ts';
export type dmx_input_t = number;
export type dmx_output_t = number;
export type dmx_pes_type_t = number;
export * as struct from './dmx.struct.ts';
