// Generated from Linux 7.3.4 <linux/serial.h> by "pnpm generate". Do not edit.
export * from './serial.constants.ts';
export * as struct from './serial.struct.ts';
