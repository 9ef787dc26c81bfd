// Generated from Linux 7.3.4 <drm/etnaviv_drm.h> by "pnpm generate". Do not edit.
export * from './etnaviv_drm.constants.ts';
export * as struct from './etnaviv_drm.struct.ts';
