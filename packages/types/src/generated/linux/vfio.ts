// Generated from Linux 7.3.4 <linux/vfio.h> by "pnpm generate". Do not edit.
export * from './vfio.constants.ts';
export * as struct from './vfio.struct.ts';
