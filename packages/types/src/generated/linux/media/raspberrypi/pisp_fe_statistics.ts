// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_statistics.h> by "pnpm generate". Do not edit.
export * from './pisp_fe_statistics.constants.ts';
export * as struct from './pisp_fe_statistics.struct.ts';
