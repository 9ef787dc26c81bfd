// Generated from Linux 7.3.4 <linux/gpib_ioctl.h> by "pnpm generate". Do not edit.
export * from './gpib_ioctl.constants.ts';
export * as struct from './gpib_ioctl.struct.ts';
