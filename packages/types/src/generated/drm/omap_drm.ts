// Generated from Linux 7.3.4 <drm/omap_drm.h> by "pnpm generate". Do not edit.
export * from './omap_drm.constants.ts';
export * as struct from './omap_drm.struct.ts';
export * as union from './omap_drm.union.ts';
