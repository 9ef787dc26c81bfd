// Generated from Linux 7.3.4 <drm/msm_drm.h> by "pnpm generate". Do not edit.
export * from './msm_drm.constants.ts';
export * as struct from './msm_drm.struct.ts';
