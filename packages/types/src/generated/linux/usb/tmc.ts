// Generated from Linux 7.3.4 <linux/usb/tmc.h> by "pnpm generate". Do not edit.
export * from './tmc.constants.ts';
export * as struct from './tmc.struct.ts';
