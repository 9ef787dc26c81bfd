// Generated from Linux 7.3.4 <linux/dvb/frontend.h> by "pnpm generate". Do not edit.
export * from './frontend.constants.ts';
export type fe_bandwidth_t = number;
export type fe_caps_t = number;
export type fe_code_rate_t = number;
export type fe_delivery_system_t = number;
export type fe_guard_interval_t = number;
export type fe_hierarchy_t = number;
export type fe_modulation_t = number;
export type fe_pilot_t = number;
export type fe_rolloff_t = number;
export type fe_sec_mini_cmd_t = number;
export type fe_sec_tone_mode_t = number;
export type fe_sec_voltage_t = number;
export type fe_spectral_inversion_t = number;
export type fe_status_t = number;
export type fe_transmit_mode_t = number;
export type fe_type_t = number;
export * as struct from './frontend.struct.ts';
