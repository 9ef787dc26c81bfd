// Generated from Linux 7.3.4 <drm/v3d_drm.h> by "pnpm generate". Do not edit.
export * from './v3d_drm.constants.ts';
export * as struct from './v3d_drm.struct.ts';
