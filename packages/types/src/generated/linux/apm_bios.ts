// Generated from Linux 7.3.4 <linux/apm_bios.h> by "pnpm generate". Do not edit.
export * from './apm_bios.constants.ts';
export type apm_event_t = number;
export type apm_eventinfo_t = number;
export * as struct from './apm_bios.struct.ts';
