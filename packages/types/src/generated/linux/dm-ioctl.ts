// Generated from Linux 7.3.4 <linux/dm-ioctl.h> by "pnpm generate". Do not edit.
export * from './dm-ioctl.constants.ts';
export * as struct from './dm-ioctl.struct.ts';
