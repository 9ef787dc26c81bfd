// Generated from Linux 7.3.4 <drm/amdxdna_accel.h> by "pnpm generate". Do not edit.
export * from './amdxdna_accel.constants.ts';
export * as struct from './amdxdna_accel.struct.ts';
