// Generated from Linux 7.3.4 <linux/media/v4l2-isp.h> by "pnpm generate". Do not edit.
export * from './v4l2-isp.constants.ts';
export * as struct from './v4l2-isp.struct.ts';
