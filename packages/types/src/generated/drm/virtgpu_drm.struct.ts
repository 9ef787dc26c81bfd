// Generated from Linux 7.3.4 <drm/virtgpu_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/virtgpu_drm.h>`: 24 bytes. */
export interface drm_virtgpu_3d_box extends RecordView<'struct drm_virtgpu_3d_box'> {
  x: number;
  y: number;
  z: number;
  w: number;
  h: number;
  d: number;
}

export const drm_virtgpu_3d_box: Descriptor<drm_virtgpu_3d_box> = /* @__PURE__ */ declareStruct(
  'drm_virtgpu_3d_box',
  `
  __u32 x;
  __u32 y;
  __u32 z;
  __u32 w;
  __u32 h;
  __u32 d;
`,
);

/** `<drm/virtgpu_drm.h>`: 44 bytes. */
export interface drm_virtgpu_3d_transfer_from_host
  extends RecordView<'struct drm_virtgpu_3d_transfer_from_host'> {
  bo_handle: number;
  get box(): drm_virtgpu_3d_box;
  set box(value: drm_virtgpu_3d_box | Init<drm_virtgpu_3d_box>);
  level: number;
  offset: number;
  stride: number;
  layer_stride: number;
}

export const drm_virtgpu_3d_transfer_from_host: Descriptor<drm_virtgpu_3d_transfer_from_host> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_3d_transfer_from_host',
    `
  __u32 bo_handle;
  struct drm_virtgpu_3d_box box;
  __u32 level;
  __u32 offset;
  __u32 stride;
  __u32 layer_stride;
`,
    { uses: () => [drm_virtgpu_3d_box] },
  );

/** `<drm/virtgpu_drm.h>`: 44 bytes. */
export interface drm_virtgpu_3d_transfer_to_host
  extends RecordView<'struct drm_virtgpu_3d_transfer_to_host'> {
  bo_handle: number;
  get box(): drm_virtgpu_3d_box;
  set box(value: drm_virtgpu_3d_box | Init<drm_virtgpu_3d_box>);
  level: number;
  offset: number;
  stride: number;
  layer_stride: number;
}

export const drm_virtgpu_3d_transfer_to_host: Descriptor<drm_virtgpu_3d_transfer_to_host> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_3d_transfer_to_host',
    `
  __u32 bo_handle;
  struct drm_virtgpu_3d_box box;
  __u32 level;
  __u32 offset;
  __u32 stride;
  __u32 layer_stride;
`,
    { uses: () => [drm_virtgpu_3d_box] },
  );

/** `<drm/virtgpu_drm.h>`: 8 bytes. */
export interface drm_virtgpu_3d_wait extends RecordView<'struct drm_virtgpu_3d_wait'> {
  handle: number;
  flags: number;
}

export const drm_virtgpu_3d_wait: Descriptor<drm_virtgpu_3d_wait> = /* @__PURE__ */ declareStruct(
  'drm_virtgpu_3d_wait',
  `
  __u32 handle;
  __u32 flags;
`,
);

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_context_init extends RecordView<'struct drm_virtgpu_context_init'> {
  num_params: number;
  pad: number;
  get ctx_set_params(): bigint;
  set ctx_set_params(value: Integer);
}

export const drm_virtgpu_context_init: Descriptor<drm_virtgpu_context_init> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_context_init',
    `
  __u32 num_params;
  __u32 pad;
  __u64 ctx_set_params;
`,
  );

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_context_set_param
  extends RecordView<'struct drm_virtgpu_context_set_param'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_virtgpu_context_set_param: Descriptor<drm_virtgpu_context_set_param> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_context_set_param',
    `
  __u64 param;
  __u64 value;
`,
  );

/** `<drm/virtgpu_drm.h>`: 64 bytes. */
export interface drm_virtgpu_execbuffer extends RecordView<'struct drm_virtgpu_execbuffer'> {
  flags: number;
  size: number;
  get command(): bigint;
  set command(value: Integer);
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  num_bo_handles: number;
  fence_fd: number;
  ring_idx: number;
  syncobj_stride: number;
  num_in_syncobjs: number;
  num_out_syncobjs: number;
  get in_syncobjs(): bigint;
  set in_syncobjs(value: Integer);
  get out_syncobjs(): bigint;
  set out_syncobjs(value: Integer);
}

export const drm_virtgpu_execbuffer: Descriptor<drm_virtgpu_execbuffer> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_execbuffer',
    `
  __u32 flags;
  __u32 size;
  __u64 command;
  __u64 bo_handles;
  __u32 num_bo_handles;
  __s32 fence_fd;
  __u32 ring_idx;
  __u32 syncobj_stride;
  __u32 num_in_syncobjs;
  __u32 num_out_syncobjs;
  __u64 in_syncobjs;
  __u64 out_syncobjs;
`,
  );

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_execbuffer_syncobj
  extends RecordView<'struct drm_virtgpu_execbuffer_syncobj'> {
  handle: number;
  flags: number;
  get point(): bigint;
  set point(value: Integer);
}

export const drm_virtgpu_execbuffer_syncobj: Descriptor<drm_virtgpu_execbuffer_syncobj> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_execbuffer_syncobj',
    `
  __u32 handle;
  __u32 flags;
  __u64 point;
`,
  );

/** `<drm/virtgpu_drm.h>`: 24 bytes. */
export interface drm_virtgpu_get_caps extends RecordView<'struct drm_virtgpu_get_caps'> {
  cap_set_id: number;
  cap_set_ver: number;
  get addr(): bigint;
  set addr(value: Integer);
  size: number;
  pad: number;
}

export const drm_virtgpu_get_caps: Descriptor<drm_virtgpu_get_caps> = /* @__PURE__ */ declareStruct(
  'drm_virtgpu_get_caps',
  `
  __u32 cap_set_id;
  __u32 cap_set_ver;
  __u64 addr;
  __u32 size;
  __u32 pad;
`,
);

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_getparam extends RecordView<'struct drm_virtgpu_getparam'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_virtgpu_getparam: Descriptor<drm_virtgpu_getparam> = /* @__PURE__ */ declareStruct(
  'drm_virtgpu_getparam',
  `
  __u64 param;
  __u64 value;
`,
);

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_map extends RecordView<'struct drm_virtgpu_map'> {
  get offset(): bigint;
  set offset(value: Integer);
  handle: number;
  pad: number;
}

export const drm_virtgpu_map: Descriptor<drm_virtgpu_map> = /* @__PURE__ */ declareStruct(
  'drm_virtgpu_map',
  `
  __u64 offset;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/virtgpu_drm.h>`: 56 bytes. */
export interface drm_virtgpu_resource_create
  extends RecordView<'struct drm_virtgpu_resource_create'> {
  target: number;
  format: number;
  bind: number;
  width: number;
  height: number;
  depth: number;
  array_size: number;
  last_level: number;
  nr_samples: number;
  flags: number;
  bo_handle: number;
  res_handle: number;
  size: number;
  stride: number;
}

export const drm_virtgpu_resource_create: Descriptor<drm_virtgpu_resource_create> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_resource_create',
    `
  __u32 target;
  __u32 format;
  __u32 bind;
  __u32 width;
  __u32 height;
  __u32 depth;
  __u32 array_size;
  __u32 last_level;
  __u32 nr_samples;
  __u32 flags;
  __u32 bo_handle;
  __u32 res_handle;
  __u32 size;
  __u32 stride;
`,
  );

/** `<drm/virtgpu_drm.h>`: 56 bytes. */
export interface drm_virtgpu_resource_create_blob
  extends RecordView<'struct drm_virtgpu_resource_create_blob'> {
  blob_mem: number;
  blob_flags: number;
  bo_handle: number;
  res_handle: number;
  get size(): bigint;
  set size(value: Integer);
  pad: number;
  cmd_size: number;
  get cmd(): bigint;
  set cmd(value: Integer);
  get blob_id(): bigint;
  set blob_id(value: Integer);
  blob_hints: number;
  pad2: number;
}

export const drm_virtgpu_resource_create_blob: Descriptor<drm_virtgpu_resource_create_blob> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_resource_create_blob',
    `
  __u32 blob_mem;
  __u32 blob_flags;
  __u32 bo_handle;
  __u32 res_handle;
  __u64 size;
  __u32 pad;
  __u32 cmd_size;
  __u64 cmd;
  __u64 blob_id;
  __u32 blob_hints;
  __u32 pad2;
`,
  );

/** `<drm/virtgpu_drm.h>`: 16 bytes. */
export interface drm_virtgpu_resource_info extends RecordView<'struct drm_virtgpu_resource_info'> {
  bo_handle: number;
  res_handle: number;
  size: number;
  blob_mem: number;
}

export const drm_virtgpu_resource_info: Descriptor<drm_virtgpu_resource_info> =
  /* @__PURE__ */ declareStruct(
    'drm_virtgpu_resource_info',
    `
  __u32 bo_handle;
  __u32 res_handle;
  __u32 size;
  __u32 blob_mem;
`,
  );
