// Generated from Linux 7.3.4 <drm/panthor_drm.h> by "pnpm generate". Do not edit.
export * from './panthor_drm.constants.ts';
export * as struct from './panthor_drm.struct.ts';
