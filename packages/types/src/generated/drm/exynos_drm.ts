// Generated from Linux 7.3.4 <drm/exynos_drm.h> by "pnpm generate". Do not edit.
export * from './exynos_drm.constants.ts';
export * as struct from './exynos_drm.struct.ts';
