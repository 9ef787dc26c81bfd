// Generated from Linux 7.3.4 <linux/vfio_zdev.h> by "pnpm generate". Do not edit.
export * from './vfio_zdev.constants.ts';
export * as struct from './vfio_zdev.struct.ts';
