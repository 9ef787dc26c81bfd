// Generated from Linux 7.3.4 <drm/nouveau_drm.h> by "pnpm generate". Do not edit.
export * from './nouveau_drm.constants.ts';
export * as struct from './nouveau_drm.struct.ts';
