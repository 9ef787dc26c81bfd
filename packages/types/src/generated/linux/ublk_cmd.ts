// Generated from Linux 7.3.4 <linux/ublk_cmd.h> by "pnpm generate". Do not edit.
export * from './ublk_cmd.constants.ts';
export * as struct from './ublk_cmd.struct.ts';
