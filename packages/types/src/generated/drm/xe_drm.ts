// Generated from Linux 7.3.4 <drm/xe_drm.h> by "pnpm generate". Do not edit.
export * from './xe_drm.constants.ts';
export * as struct from './xe_drm.struct.ts';
