// Generated from Linux 7.3.4 <linux/vfio_ccw.h> by "pnpm generate". Do not edit.
export * from './vfio_ccw.constants.ts';
export * as struct from './vfio_ccw.struct.ts';
