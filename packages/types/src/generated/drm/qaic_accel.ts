// Generated from Linux 7.3.4 <drm/qaic_accel.h> by "pnpm generate". Do not edit.
export * from './qaic_accel.constants.ts';
export * as struct from './qaic_accel.struct.ts';
