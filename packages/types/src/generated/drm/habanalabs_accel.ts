// Generated from Linux 7.3.4 <drm/habanalabs_accel.h> by "pnpm generate". Do not edit.
export * from './habanalabs_accel.constants.ts';
export * as struct from './habanalabs_accel.struct.ts';
export * as union from './habanalabs_accel.union.ts';
