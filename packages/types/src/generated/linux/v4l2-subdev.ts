// Generated from Linux 7.3.4 <linux/v4l2-subdev.h> by "pnpm generate". Do not edit.
export * from './v4l2-subdev.constants.ts';
export * as struct from './v4l2-subdev.struct.ts';
