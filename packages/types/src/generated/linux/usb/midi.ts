// Generated from Linux 7.3.4 <linux/usb/midi.h> by "pnpm generate". Do not edit.
export * from './midi.constants.ts';
export * as struct from './midi.struct.ts';
