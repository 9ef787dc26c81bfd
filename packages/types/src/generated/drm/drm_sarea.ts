// Generated from Linux 7.3.4 <drm/drm_sarea.h> by "pnpm generate". Do not edit.
export * from './drm_sarea.constants.ts';
export { drm_sarea_drawable as drm_sarea_drawable_t } from './drm_sarea.struct.ts';
export { drm_sarea_frame as drm_sarea_frame_t } from './drm_sarea.struct.ts';
export { drm_sarea as drm_sarea_t } from './drm_sarea.struct.ts';
export * as struct from './drm_sarea.struct.ts';
