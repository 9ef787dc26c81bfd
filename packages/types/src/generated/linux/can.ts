// Generated from Linux 7.3.4 <linux/can.h> by "pnpm generate". Do not edit.
export * from './can.constants.ts';
export type can_err_mask_t = number;
export type canid_t = number;
export * as struct from './can.struct.ts';
