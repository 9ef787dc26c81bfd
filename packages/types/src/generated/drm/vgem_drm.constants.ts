// Generated from Linux 7.3.4 <drm/vgem_drm.h> by "pnpm generate". Do not edit.
export const DRM_IOCTL_VGEM_FENCE_ATTACH = 3222299713,
  DRM_IOCTL_VGEM_FENCE_SIGNAL = 1074291778,
  DRM_VGEM_FENCE_ATTACH = 1,
  DRM_VGEM_FENCE_SIGNAL = 2,
  VGEM_FENCE_WRITE = 1;
