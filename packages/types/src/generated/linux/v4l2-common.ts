// Generated from Linux 7.3.4 <linux/v4l2-common.h> by "pnpm generate". Do not edit.
export * from './v4l2-common.constants.ts';
export * as struct from './v4l2-common.struct.ts';
