// Generated from Linux 7.3.4 <drm/vgem_drm.h> by "pnpm generate". Do not edit.
export * from './vgem_drm.constants.ts';
export * as struct from './vgem_drm.struct.ts';
