// Generated from Linux 7.3.4 <linux/usb/cdc.h> by "pnpm generate". Do not edit.
export * from './cdc.constants.ts';
export * as struct from './cdc.struct.ts';
