// Generated from Linux 7.3.4 <drm/pvr_drm.h> by "pnpm generate". Do not edit.
export * from './pvr_drm.constants.ts';
export * as struct from './pvr_drm.struct.ts';
