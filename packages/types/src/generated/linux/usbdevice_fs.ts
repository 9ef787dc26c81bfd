// Generated from Linux 7.3.4 <linux/usbdevice_fs.h> by "pnpm generate". Do not edit.
export * from './usbdevice_fs.constants.ts';
export * as struct from './usbdevice_fs.struct.ts';
