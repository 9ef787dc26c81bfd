// Generated from Linux 7.3.4 <drm/armada_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_ARMADA_GEM_PWRITE: PerArch<
    1075340355,
    1075078211,
    1075340355,
    1075340355,
    1075340355,
    1075340355,
    1075340355,
    2149082179
  >;
} = /* @__PURE__ */ perArchOf({
  DRM_IOCTL_ARMADA_GEM_PWRITE: [
    1075340355, 1075078211, 1075340355, 1075340355, 1075340355, 1075340355, 1075340355, 2149082179,
  ],
});

/** `<drm/armada_drm.h>`: 1075078211 on x86; 2149082179 on ppc64le; 1075340355 elsewhere. */
export const DRM_IOCTL_ARMADA_GEM_PWRITE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_ARMADA_GEM_PWRITE,
);
export const DRM_ARMADA_GEM_CREATE = 0,
  DRM_ARMADA_GEM_MMAP = 2,
  DRM_ARMADA_GEM_PWRITE = 3,
  DRM_IOCTL_ARMADA_GEM_CREATE = 3221775424,
  DRM_IOCTL_ARMADA_GEM_MMAP = 3223348290;
export declare namespace struct {
  /** `<drm/armada_drm.h>`: 8 bytes. */
  interface drm_armada_gem_create extends RecordView<'struct drm_armada_gem_create'> {
    handle: number;
    size: number;
  }

  /** `<drm/armada_drm.h>`: 32 bytes. */
  interface drm_armada_gem_mmap extends RecordView<'struct drm_armada_gem_mmap'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<drm/armada_drm.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface drm_armada_gem_pwrite extends RecordView<'struct drm_armada_gem_pwrite'> {
    get ptr(): bigint;
    set ptr(value: Integer);
    handle: number;
    offset: number;
    size: number;
  }
}

export const struct: {
  readonly drm_armada_gem_create: Descriptor<struct.drm_armada_gem_create>;
  readonly drm_armada_gem_mmap: Descriptor<struct.drm_armada_gem_mmap>;
  readonly drm_armada_gem_pwrite: Descriptor<struct.drm_armada_gem_pwrite>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_armada_gem_create": "__u32 handle;__u32 size;",
"drm_armada_gem_mmap": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 addr;",
"drm_armada_gem_pwrite": "__u64 ptr;__u32 handle;__u32 offset;__u32 size;"
}`),
);
