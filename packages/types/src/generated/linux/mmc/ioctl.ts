// Generated from Linux 7.3.4 <linux/mmc/ioctl.h> by "pnpm generate". Do not edit.
export * from './ioctl.constants.ts';
export * as struct from './ioctl.struct.ts';
