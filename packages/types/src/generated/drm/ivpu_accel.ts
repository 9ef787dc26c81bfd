// Generated from Linux 7.3.4 <drm/ivpu_accel.h> by "pnpm generate". Do not edit.
export * from './ivpu_accel.constants.ts';
export * as struct from './ivpu_accel.struct.ts';
