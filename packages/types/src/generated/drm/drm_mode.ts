// Generated from Linux 7.3.4 <drm/drm_mode.h> by "pnpm generate". Do not edit.
export * from './drm_mode.constants.ts';
export * as struct from './drm_mode.struct.ts';
