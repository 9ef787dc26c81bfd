// Generated from Linux 7.3.4 <drm/vgem_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'DRM_IOCTL_VGEM_FENCE_SIGNAL'> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_VGEM_FENCE_SIGNAL: 1074291778,
  },
);

export const DRM_IOCTL_VGEM_FENCE_SIGNAL: number = /* @__PURE__ */ requestHere(1074291778);
export const DRM_IOCTL_VGEM_FENCE_ATTACH = 3222299713,
  DRM_VGEM_FENCE_ATTACH = 1,
  DRM_VGEM_FENCE_SIGNAL = 2,
  VGEM_FENCE_WRITE = 1;
export declare namespace struct {
  /** `<drm/vgem_drm.h>`: 16 bytes. */
  interface drm_vgem_fence_attach extends RecordView<'struct drm_vgem_fence_attach'> {
    handle: number;
    flags: number;
    out_fence: number;
    pad: number;
  }

  /** `<drm/vgem_drm.h>`: 8 bytes. */
  interface drm_vgem_fence_signal extends RecordView<'struct drm_vgem_fence_signal'> {
    fence: number;
    flags: number;
  }
}

export const struct: {
  readonly drm_vgem_fence_attach: Descriptor<struct.drm_vgem_fence_attach>;
  readonly drm_vgem_fence_signal: Descriptor<struct.drm_vgem_fence_signal>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_vgem_fence_attach": "__u32 handle;__u32 flags;__u32 out_fence;__u32 pad;",
"drm_vgem_fence_signal": "__u32 fence;__u32 flags;"
}`),
);
