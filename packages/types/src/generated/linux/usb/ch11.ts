// Generated from Linux 7.3.4 <linux/usb/ch11.h> by "pnpm generate". Do not edit.
export * from './ch11.constants.ts';
export * as struct from './ch11.struct.ts';
