// Generated from Linux 7.3.4 <drm/armada_drm.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_ARMADA_GEM_PWRITE: PerArch<
    1075340355,
    1075078211,
    1075340355,
    1075340355,
    1075340355
  >;
} = /* @__PURE__ */ perArchOf({
  DRM_IOCTL_ARMADA_GEM_PWRITE: [1075340355, 1075078211, 1075340355, 1075340355, 1075340355],
});

/** `<drm/armada_drm.h>`: 1075340355 on x86_64, arm, riscv64, aarch64; 1075078211 on x86. */
export const DRM_IOCTL_ARMADA_GEM_PWRITE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_ARMADA_GEM_PWRITE,
);
export const DRM_ARMADA_GEM_CREATE = 0,
  DRM_ARMADA_GEM_MMAP = 2,
  DRM_ARMADA_GEM_PWRITE = 3,
  DRM_IOCTL_ARMADA_GEM_CREATE = 3221775424,
  DRM_IOCTL_ARMADA_GEM_MMAP = 3223348290;
