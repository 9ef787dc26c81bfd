// Generated from Linux 7.3.4 <linux/usb/g_uvc.h> by "pnpm generate". Do not edit.
export * from './g_uvc.constants.ts';
export * as struct from './g_uvc.struct.ts';
