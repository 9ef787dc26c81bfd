// Generated from Linux 7.3.4 <drm/tegra_drm.h> by "pnpm generate". Do not edit.
export * from './tegra_drm.constants.ts';
export * as struct from './tegra_drm.struct.ts';
