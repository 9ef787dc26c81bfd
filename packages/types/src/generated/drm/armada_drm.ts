// Generated from Linux 7.3.4 <drm/armada_drm.h> by "pnpm generate". Do not edit.
export * from './armada_drm.constants.ts';
export * as struct from './armada_drm.struct.ts';
