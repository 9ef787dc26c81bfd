// Generated from Linux 7.3.4 <drm/vmwgfx_drm.h> by "pnpm generate". Do not edit.
export * from './vmwgfx_drm.constants.ts';
export * as struct from './vmwgfx_drm.struct.ts';
export * as union from './vmwgfx_drm.union.ts';
