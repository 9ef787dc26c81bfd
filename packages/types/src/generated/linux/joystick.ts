// Generated from Linux 7.3.4 <linux/joystick.h> by "pnpm generate". Do not edit.
export * from './joystick.constants.ts';
export * as struct from './joystick.struct.ts';
