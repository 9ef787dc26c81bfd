// Generated from Linux 7.3.4 <linux/switchtec_ioctl.h> by "pnpm generate". Do not edit.
export * from './switchtec_ioctl.constants.ts';
export * as struct from './switchtec_ioctl.struct.ts';
