// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_be_config.h> by "pnpm generate". Do not edit.
export * from './pisp_be_config.constants.ts';
export * as struct from './pisp_be_config.struct.ts';
