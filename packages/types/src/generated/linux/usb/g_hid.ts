// Generated from Linux 7.3.4 <linux/usb/g_hid.h> by "pnpm generate". Do not edit.
export * from './g_hid.constants.ts';
export * as struct from './g_hid.struct.ts';
