// Generated from Linux 7.3.4 <linux/usb/ch9.h> by "pnpm generate". Do not edit.
export * from './ch9.constants.ts';
export * as struct from './ch9.struct.ts';
