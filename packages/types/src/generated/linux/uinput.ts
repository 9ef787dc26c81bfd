// Generated from Linux 7.3.4 <linux/uinput.h> by "pnpm generate". Do not edit.
export * from './uinput.constants.ts';
export * as struct from './uinput.struct.ts';
