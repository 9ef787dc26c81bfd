// Generated from Linux 7.3.4 <drm/vc4_drm.h> by "pnpm generate". Do not edit.
export * from './vc4_drm.constants.ts';
export * as struct from './vc4_drm.struct.ts';
