// Generated from Linux 7.3.4 <linux/v4l2-mediabus.h> by "pnpm generate". Do not edit.
export * from './v4l2-mediabus.constants.ts';
export * as struct from './v4l2-mediabus.struct.ts';
