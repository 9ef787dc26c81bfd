// Generated from Linux 7.3.4 <drm/vgem_drm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<drm/vgem_drm.h>`: 16 bytes. */
export interface drm_vgem_fence_attach extends RecordView<'struct drm_vgem_fence_attach'> {
  handle: number;
  flags: number;
  out_fence: number;
  pad: number;
}

export const drm_vgem_fence_attach: Descriptor<drm_vgem_fence_attach> =
  /* @__PURE__ */ declareStruct(
    'drm_vgem_fence_attach',
    `
  __u32 handle;
  __u32 flags;
  __u32 out_fence;
  __u32 pad;
`,
  );

/** `<drm/vgem_drm.h>`: 8 bytes. */
export interface drm_vgem_fence_signal extends RecordView<'struct drm_vgem_fence_signal'> {
  fence: number;
  flags: number;
}

export const drm_vgem_fence_signal: Descriptor<drm_vgem_fence_signal> =
  /* @__PURE__ */ declareStruct(
    'drm_vgem_fence_signal',
    `
  __u32 fence;
  __u32 flags;
`,
  );
