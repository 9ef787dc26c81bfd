// Generated from Linux 7.3.4 <drm/rocket_accel.h> by "pnpm generate". Do not edit.
export * from './rocket_accel.constants.ts';
export * as struct from './rocket_accel.struct.ts';
