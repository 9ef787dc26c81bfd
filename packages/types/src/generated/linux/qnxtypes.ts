// Generated from Linux 7.3.4 <linux/qnxtypes.h> by "pnpm generate". Do not edit.
export type qnx4_ftype_t = number;
export type qnx4_mgid_t = number;
export type qnx4_mode_t = number;
export type qnx4_muid_t = number;
export type qnx4_nlink_t = number;
export type qnx4_nxtnt_t = number;
export type qnx4_off_t = number;
export { qnx4_xtnt_t } from './qnxtypes.struct.ts';
export * as struct from './qnxtypes.struct.ts';
