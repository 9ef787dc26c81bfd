// Generated from Linux 7.3.4 <drm/drm_sarea.h> by "pnpm generate". Do not edit.
export const SAREA_DRAWABLE_CLAIMED_ENTRY = 2147483648,
  SAREA_MAX = 8192,
  SAREA_MAX_DRAWABLES = 256;
