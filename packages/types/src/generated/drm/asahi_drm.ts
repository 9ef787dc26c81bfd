// Generated from Linux 7.3.4 <drm/asahi_drm.h> by "pnpm generate". Do not edit.
export * from './asahi_drm.constants.ts';
export * as struct from './asahi_drm.struct.ts';
