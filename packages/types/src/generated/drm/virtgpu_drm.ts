// Generated from Linux 7.3.4 <drm/virtgpu_drm.h> by "pnpm generate". Do not edit.
export * from './virtgpu_drm.constants.ts';
export * as struct from './virtgpu_drm.struct.ts';
