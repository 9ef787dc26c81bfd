// Generated from Linux 7.3.4 <linux/kfd_ioctl.h> by "pnpm generate". Do not edit.
export * from './kfd_ioctl.constants.ts';
export * as struct from './kfd_ioctl.struct.ts';
