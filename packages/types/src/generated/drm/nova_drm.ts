// Generated from Linux 7.3.4 <drm/nova_drm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const DRM_IOCTL_NOVA_GEM_CREATE = 3222299713,
  DRM_IOCTL_NOVA_GEM_INFO = 3222299714,
  DRM_IOCTL_NOVA_GETPARAM = 3222299712,
  DRM_NOVA_GEM_CREATE = 1,
  DRM_NOVA_GEM_INFO = 2,
  DRM_NOVA_GETPARAM = 0,
  NOVA_GETPARAM_VRAM_BAR_SIZE = 1;
export declare namespace struct {
  /** `<drm/nova_drm.h>`: 16 bytes. */
  interface drm_nova_gem_create extends RecordView<'struct drm_nova_gem_create'> {
    handle: number;
    pad: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/nova_drm.h>`: 16 bytes. */
  interface drm_nova_gem_info extends RecordView<'struct drm_nova_gem_info'> {
    handle: number;
    pad: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/nova_drm.h>`: 16 bytes. */
  interface drm_nova_getparam extends RecordView<'struct drm_nova_getparam'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }
}

export const struct: {
  readonly drm_nova_gem_create: Descriptor<struct.drm_nova_gem_create>;
  readonly drm_nova_gem_info: Descriptor<struct.drm_nova_gem_info>;
  readonly drm_nova_getparam: Descriptor<struct.drm_nova_getparam>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_nova_gem_create": "__u32 handle;__u32 pad;__u64 size;",
"drm_nova_gem_info": "__u32 handle;__u32 pad;__u64 size;",
"drm_nova_getparam": "__u64 param;__u64 value;"
}`),
);
