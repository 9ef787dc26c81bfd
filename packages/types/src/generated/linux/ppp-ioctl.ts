// Generated from Linux 7.3.4 <linux/ppp-ioctl.h> by "pnpm generate". Do not edit.
export * from './ppp-ioctl.constants.ts';
export * as struct from './ppp-ioctl.struct.ts';
