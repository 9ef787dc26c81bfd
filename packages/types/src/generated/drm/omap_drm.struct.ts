// Generated from Linux 7.3.4 <drm/omap_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { omap_gem_size } from './omap_drm.union.ts';

/** `<drm/omap_drm.h>`: 16 bytes. */
export interface drm_omap_gem_cpu_fini extends RecordView<'struct drm_omap_gem_cpu_fini'> {
  handle: number;
  op: number;
  nregions: number;
  __pad: number;
}

export const drm_omap_gem_cpu_fini: Descriptor<drm_omap_gem_cpu_fini> =
  /* @__PURE__ */ declareStruct(
    'drm_omap_gem_cpu_fini',
    `
  __u32 handle;
  __u32 op;
  __u32 nregions;
  __u32 __pad;
`,
  );

/** `<drm/omap_drm.h>`: 8 bytes. */
export interface drm_omap_gem_cpu_prep extends RecordView<'struct drm_omap_gem_cpu_prep'> {
  handle: number;
  op: number;
}

export const drm_omap_gem_cpu_prep: Descriptor<drm_omap_gem_cpu_prep> =
  /* @__PURE__ */ declareStruct(
    'drm_omap_gem_cpu_prep',
    `
  __u32 handle;
  __u32 op;
`,
  );

/** `<drm/omap_drm.h>`: 24 bytes. */
export interface drm_omap_gem_info extends RecordView<'struct drm_omap_gem_info'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  size: number;
  __pad: number;
}

export const drm_omap_gem_info: Descriptor<drm_omap_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_omap_gem_info',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u32 size;
  __u32 __pad;
`,
);

/** `<drm/omap_drm.h>`: 16 bytes. */
export interface drm_omap_gem_new extends RecordView<'struct drm_omap_gem_new'> {
  get size(): omap_gem_size;
  set size(value: omap_gem_size | Init<omap_gem_size>);
  flags: number;
  handle: number;
  __pad: number;
}

export const drm_omap_gem_new: Descriptor<drm_omap_gem_new> = /* @__PURE__ */ declareStruct(
  'drm_omap_gem_new',
  `
  union omap_gem_size size;
  __u32 flags;
  __u32 handle;
  __u32 __pad;
`,
  { uses: () => [omap_gem_size] },
);

/** `<drm/omap_drm.h>`: 16 bytes. */
export interface drm_omap_param extends RecordView<'struct drm_omap_param'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_omap_param: Descriptor<drm_omap_param> = /* @__PURE__ */ declareStruct(
  'drm_omap_param',
  `
  __u64 param;
  __u64 value;
`,
);
