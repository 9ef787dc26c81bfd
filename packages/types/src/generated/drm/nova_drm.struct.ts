// Generated from Linux 7.3.4 <drm/nova_drm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/nova_drm.h>`: 16 bytes. */
export interface drm_nova_gem_create extends RecordView<'struct drm_nova_gem_create'> {
  handle: number;
  pad: number;
  get size(): bigint;
  set size(value: Integer);
}

export const drm_nova_gem_create: Descriptor<drm_nova_gem_create> = /* @__PURE__ */ declareStruct(
  'drm_nova_gem_create',
  `
  __u32 handle;
  __u32 pad;
  __u64 size;
`,
);

/** `<drm/nova_drm.h>`: 16 bytes. */
export interface drm_nova_gem_info extends RecordView<'struct drm_nova_gem_info'> {
  handle: number;
  pad: number;
  get size(): bigint;
  set size(value: Integer);
}

export const drm_nova_gem_info: Descriptor<drm_nova_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_nova_gem_info',
  `
  __u32 handle;
  __u32 pad;
  __u64 size;
`,
);

/** `<drm/nova_drm.h>`: 16 bytes. */
export interface drm_nova_getparam extends RecordView<'struct drm_nova_getparam'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_nova_getparam: Descriptor<drm_nova_getparam> = /* @__PURE__ */ declareStruct(
  'drm_nova_getparam',
  `
  __u64 param;
  __u64 value;
`,
);
