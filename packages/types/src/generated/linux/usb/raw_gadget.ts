// Generated from Linux 7.3.4 <linux/usb/raw_gadget.h> by "pnpm generate". Do not edit.
export * from './raw_gadget.constants.ts';
export * as struct from './raw_gadget.struct.ts';
