// Generated from Linux 7.3.4 <drm/panfrost_drm.h> by "pnpm generate". Do not edit.
export * from './panfrost_drm.constants.ts';
export * as struct from './panfrost_drm.struct.ts';
