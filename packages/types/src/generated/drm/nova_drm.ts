// Generated from Linux 7.3.4 <drm/nova_drm.h> by "pnpm generate". Do not edit.
export * from './nova_drm.constants.ts';
export * as struct from './nova_drm.struct.ts';
