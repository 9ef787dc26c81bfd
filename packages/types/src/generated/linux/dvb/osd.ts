// Generated from Linux 7.3.4 <linux/dvb/osd.h> by "pnpm generate". Do not edit.
export * from './osd.constants.ts';
export type OSD_Command = number;
export { osd_cap_s as osd_cap_t } from './osd.struct.ts';
export { osd_cmd_s as osd_cmd_t } from './osd.struct.ts';
export type osd_raw_window_t = number;
export * as struct from './osd.struct.ts';
