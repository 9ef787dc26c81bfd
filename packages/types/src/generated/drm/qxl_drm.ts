// Generated from Linux 7.3.4 <drm/qxl_drm.h> by "pnpm generate". Do not edit.
export * from './qxl_drm.constants.ts';
export * as struct from './qxl_drm.struct.ts';
