// Generated from Linux 7.3.4 <drm/omap_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'DRM_IOCTL_OMAP_GEM_CPU_FINI' | 'DRM_IOCTL_OMAP_GEM_CPU_PREP' | 'DRM_IOCTL_OMAP_SET_PARAM'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_OMAP_GEM_CPU_FINI: 1074816069,
    DRM_IOCTL_OMAP_GEM_CPU_PREP: 1074291780,
    DRM_IOCTL_OMAP_SET_PARAM: 1074816065,
  },
);

export const DRM_IOCTL_OMAP_GEM_CPU_FINI: number = /* @__PURE__ */ requestHere(1074816069),
  DRM_IOCTL_OMAP_GEM_CPU_PREP: number = /* @__PURE__ */ requestHere(1074291780),
  DRM_IOCTL_OMAP_SET_PARAM: number = /* @__PURE__ */ requestHere(1074816065);
export const DRM_IOCTL_OMAP_GEM_INFO = 3222824006,
  DRM_IOCTL_OMAP_GEM_NEW = 3222299715,
  DRM_IOCTL_OMAP_GET_PARAM = 3222299712,
  DRM_OMAP_GEM_CPU_FINI = 5,
  DRM_OMAP_GEM_CPU_PREP = 4,
  DRM_OMAP_GEM_INFO = 6,
  DRM_OMAP_GEM_NEW = 3,
  DRM_OMAP_GET_PARAM = 0,
  DRM_OMAP_NUM_IOCTLS = 7,
  DRM_OMAP_SET_PARAM = 1,
  OMAP_BO_CACHED = 0,
  OMAP_BO_CACHE_MASK = 6,
  OMAP_BO_SCANOUT = 1,
  OMAP_BO_TILED_16 = 512,
  OMAP_BO_TILED_32 = 768,
  OMAP_BO_TILED_8 = 256,
  OMAP_BO_TILED_MASK = 3840,
  OMAP_BO_UNCACHED = 4,
  OMAP_BO_WC = 2,
  OMAP_GEM_READ = 1,
  OMAP_GEM_WRITE = 2,
  OMAP_PARAM_CHIPSET_ID = 1;
export declare namespace struct {
  /** `<drm/omap_drm.h>`: 16 bytes. */
  interface drm_omap_gem_cpu_fini extends RecordView<'struct drm_omap_gem_cpu_fini'> {
    handle: number;
    op: number;
    nregions: number;
    __pad: number;
  }

  /** `<drm/omap_drm.h>`: 8 bytes. */
  interface drm_omap_gem_cpu_prep extends RecordView<'struct drm_omap_gem_cpu_prep'> {
    handle: number;
    op: number;
  }

  /** `<drm/omap_drm.h>`: 24 bytes. */
  interface drm_omap_gem_info extends RecordView<'struct drm_omap_gem_info'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    __pad: number;
  }

  /** `<drm/omap_drm.h>`: 16 bytes. */
  interface drm_omap_gem_new extends RecordView<'struct drm_omap_gem_new'> {
    get size(): union.omap_gem_size;
    set size(value: From<union.omap_gem_size>);
    flags: number;
    handle: number;
    __pad: number;
  }

  /** `<drm/omap_drm.h>`: 16 bytes. */
  interface drm_omap_param extends RecordView<'struct drm_omap_param'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }
}

export const struct: {
  readonly drm_omap_gem_cpu_fini: Descriptor<struct.drm_omap_gem_cpu_fini>;
  readonly drm_omap_gem_cpu_prep: Descriptor<struct.drm_omap_gem_cpu_prep>;
  readonly drm_omap_gem_info: Descriptor<struct.drm_omap_gem_info>;
  readonly drm_omap_gem_new: Descriptor<struct.drm_omap_gem_new>;
  readonly drm_omap_param: Descriptor<struct.drm_omap_param>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_omap_gem_cpu_fini": "__u32 handle;__u32 op;__u32 nregions;__u32 __pad;",
"drm_omap_gem_cpu_prep": "__u32 handle;__u32 op;",
"drm_omap_gem_info": "__u32 handle;__u32 pad;__u64 offset;__u32 size;__u32 __pad;",
"drm_omap_gem_new": "union omap_gem_size size;__u32 flags;__u32 handle;__u32 __pad;",
"drm_omap_param": "__u64 param;__u64 value;"
}`),
  () => [union],
);

export declare namespace union {
  interface omap_gem_size$tiled extends RecordView<'struct omap_gem_size.tiled'> {
    width: number;
    height: number;
  }

  /** `<drm/omap_drm.h>`: 4 bytes. */
  interface omap_gem_size extends RecordView<'union omap_gem_size'> {
    bytes: number;
    get tiled(): omap_gem_size$tiled;
    set tiled(value: From<omap_gem_size$tiled>);
  }
}

export const union: {
  readonly omap_gem_size: Descriptor<union.omap_gem_size>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"omap_gem_size": "__u32 bytes;struct {__u16 width;__u16 height;} tiled;"
}`),
);
