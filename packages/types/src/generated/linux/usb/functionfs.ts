// Generated from Linux 7.3.4 <linux/usb/functionfs.h> by "pnpm generate". Do not edit.
export * from './functionfs.constants.ts';
export * as struct from './functionfs.struct.ts';
