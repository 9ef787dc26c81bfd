// Generated from Linux 7.3.4 <linux/usb/audio.h> by "pnpm generate". Do not edit.
export * from './audio.constants.ts';
export * as struct from './audio.struct.ts';
