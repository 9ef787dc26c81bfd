// Generated from Linux 7.3.4 <linux/auto_dev-ioctl.h> by "pnpm generate". Do not edit.
export * from './auto_dev-ioctl.constants.ts';
export * as struct from './auto_dev-ioctl.struct.ts';
