// Generated from Linux 7.3.4 <linux/usb/video.h> by "pnpm generate". Do not edit.
export * from './video.constants.ts';
export * as struct from './video.struct.ts';
