// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_common.h> by "pnpm generate". Do not edit.
export * from './pisp_common.constants.ts';
export * as struct from './pisp_common.struct.ts';
