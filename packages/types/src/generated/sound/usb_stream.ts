// Generated from Linux 7.3.4 <sound/usb_stream.h> by "pnpm generate". Do not edit.
export * from './usb_stream.constants.ts';
export * as struct from './usb_stream.struct.ts';
