// Generated from Linux 7.3.4 <drm/lima_drm.h> by "pnpm generate". Do not edit.
export * from './lima_drm.constants.ts';
export * as struct from './lima_drm.struct.ts';
