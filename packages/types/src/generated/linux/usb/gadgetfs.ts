// Generated from Linux 7.3.4 <linux/usb/gadgetfs.h> by "pnpm generate". Do not edit.
export * from './gadgetfs.constants.ts';
export * as struct from './gadgetfs.struct.ts';
