// Generated from Linux 7.3.4 <drm/ethosu_accel.h> by "pnpm generate". Do not edit.
export * from './ethosu_accel.constants.ts';
export * as struct from './ethosu_accel.struct.ts';
