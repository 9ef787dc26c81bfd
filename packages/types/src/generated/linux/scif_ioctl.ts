// Generated from Linux 7.3.4 <linux/scif_ioctl.h> by "pnpm generate". Do not edit.
export * from './scif_ioctl.constants.ts';
export * as struct from './scif_ioctl.struct.ts';
