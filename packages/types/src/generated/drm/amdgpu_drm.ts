// Generated from Linux 7.3.4 <drm/amdgpu_drm.h> by "pnpm generate". Do not edit.
export * from './amdgpu_drm.constants.ts';
export * as struct from './amdgpu_drm.struct.ts';
export * as union from './amdgpu_drm.union.ts';
