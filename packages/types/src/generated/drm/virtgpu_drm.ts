// Generated from Linux 7.3.4 <drm/virtgpu_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DRM_IOCTL_VIRTGPU_CONTEXT_INIT = 3222299723,
  DRM_IOCTL_VIRTGPU_EXECBUFFER = 3225445442,
  DRM_IOCTL_VIRTGPU_GETPARAM = 3222299715,
  DRM_IOCTL_VIRTGPU_GET_CAPS = 3222824009,
  DRM_IOCTL_VIRTGPU_MAP = 3222299713,
  DRM_IOCTL_VIRTGPU_RESOURCE_CREATE = 3224921156,
  DRM_IOCTL_VIRTGPU_RESOURCE_CREATE_BLOB = 3224921162,
  DRM_IOCTL_VIRTGPU_RESOURCE_INFO = 3222299717,
  DRM_IOCTL_VIRTGPU_TRANSFER_FROM_HOST = 3224134726,
  DRM_IOCTL_VIRTGPU_TRANSFER_TO_HOST = 3224134727,
  DRM_IOCTL_VIRTGPU_WAIT = 3221775432,
  DRM_VIRTGPU_BLOB_FLAG_HINT_DEFER_MAPPING = 1,
  DRM_VIRTGPU_CONTEXT_INIT = 11,
  DRM_VIRTGPU_EXECBUFFER = 2,
  DRM_VIRTGPU_GETPARAM = 3,
  DRM_VIRTGPU_GET_CAPS = 9,
  DRM_VIRTGPU_MAP = 1,
  DRM_VIRTGPU_RESOURCE_CREATE = 4,
  DRM_VIRTGPU_RESOURCE_CREATE_BLOB = 10,
  DRM_VIRTGPU_RESOURCE_INFO = 5,
  DRM_VIRTGPU_TRANSFER_FROM_HOST = 6,
  DRM_VIRTGPU_TRANSFER_TO_HOST = 7,
  DRM_VIRTGPU_WAIT = 8,
  VIRTGPU_BLOB_FLAG_USE_CROSS_DEVICE = 4,
  VIRTGPU_BLOB_FLAG_USE_MAPPABLE = 1,
  VIRTGPU_BLOB_FLAG_USE_SHAREABLE = 2,
  VIRTGPU_BLOB_MEM_GUEST = 1,
  VIRTGPU_BLOB_MEM_HOST3D = 2,
  VIRTGPU_BLOB_MEM_HOST3D_GUEST = 3,
  VIRTGPU_CONTEXT_PARAM_CAPSET_ID = 1,
  VIRTGPU_CONTEXT_PARAM_DEBUG_NAME = 4,
  VIRTGPU_CONTEXT_PARAM_NUM_RINGS = 2,
  VIRTGPU_CONTEXT_PARAM_POLL_RINGS_MASK = 3,
  VIRTGPU_DRM_CAPSET_CROSS_DOMAIN = 5,
  VIRTGPU_DRM_CAPSET_DRM = 6,
  VIRTGPU_DRM_CAPSET_GFXSTREAM_VULKAN = 3,
  VIRTGPU_DRM_CAPSET_VENUS = 4,
  VIRTGPU_DRM_CAPSET_VIRGL = 1,
  VIRTGPU_DRM_CAPSET_VIRGL2 = 2,
  VIRTGPU_EVENT_FENCE_SIGNALED = 2415919104,
  VIRTGPU_EXECBUF_FENCE_FD_IN = 1,
  VIRTGPU_EXECBUF_FENCE_FD_OUT = 2,
  VIRTGPU_EXECBUF_FLAGS = 7,
  VIRTGPU_EXECBUF_RING_IDX = 4,
  VIRTGPU_EXECBUF_SYNCOBJ_FLAGS = 1,
  VIRTGPU_EXECBUF_SYNCOBJ_RESET = 1,
  VIRTGPU_PARAM_3D_FEATURES = 1,
  VIRTGPU_PARAM_BLOB_ALIGNMENT = 9,
  VIRTGPU_PARAM_CAPSET_QUERY_FIX = 2,
  VIRTGPU_PARAM_CONTEXT_INIT = 6,
  VIRTGPU_PARAM_CROSS_DEVICE = 5,
  VIRTGPU_PARAM_EXPLICIT_DEBUG_NAME = 8,
  VIRTGPU_PARAM_HOST_VISIBLE = 4,
  VIRTGPU_PARAM_RESOURCE_BLOB = 3,
  VIRTGPU_PARAM_SUPPORTED_CAPSET_IDs = 7,
  VIRTGPU_WAIT_NOWAIT = 1;
export declare namespace struct {
  /** `<drm/virtgpu_drm.h>`: 24 bytes. */
  interface drm_virtgpu_3d_box extends RecordView<'struct drm_virtgpu_3d_box'> {
    x: number;
    y: number;
    z: number;
    w: number;
    h: number;
    d: number;
  }

  /** `<drm/virtgpu_drm.h>`: 44 bytes. */
  interface drm_virtgpu_3d_transfer_from_host
    extends RecordView<'struct drm_virtgpu_3d_transfer_from_host'> {
    bo_handle: number;
    get box(): struct.drm_virtgpu_3d_box;
    set box(value: From<struct.drm_virtgpu_3d_box>);
    level: number;
    offset: number;
    stride: number;
    layer_stride: number;
  }

  /** `<drm/virtgpu_drm.h>`: 44 bytes. */
  interface drm_virtgpu_3d_transfer_to_host
    extends RecordView<'struct drm_virtgpu_3d_transfer_to_host'> {
    bo_handle: number;
    get box(): struct.drm_virtgpu_3d_box;
    set box(value: From<struct.drm_virtgpu_3d_box>);
    level: number;
    offset: number;
    stride: number;
    layer_stride: number;
  }

  /** `<drm/virtgpu_drm.h>`: 8 bytes. */
  interface drm_virtgpu_3d_wait extends RecordView<'struct drm_virtgpu_3d_wait'> {
    handle: number;
    flags: number;
  }

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_context_init extends RecordView<'struct drm_virtgpu_context_init'> {
    num_params: number;
    pad: number;
    get ctx_set_params(): bigint;
    set ctx_set_params(value: Integer);
  }

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_context_set_param
    extends RecordView<'struct drm_virtgpu_context_set_param'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/virtgpu_drm.h>`: 64 bytes. */
  interface drm_virtgpu_execbuffer extends RecordView<'struct drm_virtgpu_execbuffer'> {
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

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_execbuffer_syncobj
    extends RecordView<'struct drm_virtgpu_execbuffer_syncobj'> {
    handle: number;
    flags: number;
    get point(): bigint;
    set point(value: Integer);
  }

  /** `<drm/virtgpu_drm.h>`: 24 bytes. */
  interface drm_virtgpu_get_caps extends RecordView<'struct drm_virtgpu_get_caps'> {
    cap_set_id: number;
    cap_set_ver: number;
    get addr(): bigint;
    set addr(value: Integer);
    size: number;
    pad: number;
  }

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_getparam extends RecordView<'struct drm_virtgpu_getparam'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_map extends RecordView<'struct drm_virtgpu_map'> {
    get offset(): bigint;
    set offset(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/virtgpu_drm.h>`: 56 bytes. */
  interface drm_virtgpu_resource_create extends RecordView<'struct drm_virtgpu_resource_create'> {
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

  /** `<drm/virtgpu_drm.h>`: 56 bytes. */
  interface drm_virtgpu_resource_create_blob
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

  /** `<drm/virtgpu_drm.h>`: 16 bytes. */
  interface drm_virtgpu_resource_info extends RecordView<'struct drm_virtgpu_resource_info'> {
    bo_handle: number;
    res_handle: number;
    size: number;
    blob_mem: number;
  }
}

export const struct: {
  readonly drm_virtgpu_3d_box: Descriptor<struct.drm_virtgpu_3d_box>;
  readonly drm_virtgpu_3d_transfer_from_host: Descriptor<struct.drm_virtgpu_3d_transfer_from_host>;
  readonly drm_virtgpu_3d_transfer_to_host: Descriptor<struct.drm_virtgpu_3d_transfer_to_host>;
  readonly drm_virtgpu_3d_wait: Descriptor<struct.drm_virtgpu_3d_wait>;
  readonly drm_virtgpu_context_init: Descriptor<struct.drm_virtgpu_context_init>;
  readonly drm_virtgpu_context_set_param: Descriptor<struct.drm_virtgpu_context_set_param>;
  readonly drm_virtgpu_execbuffer: Descriptor<struct.drm_virtgpu_execbuffer>;
  readonly drm_virtgpu_execbuffer_syncobj: Descriptor<struct.drm_virtgpu_execbuffer_syncobj>;
  readonly drm_virtgpu_get_caps: Descriptor<struct.drm_virtgpu_get_caps>;
  readonly drm_virtgpu_getparam: Descriptor<struct.drm_virtgpu_getparam>;
  readonly drm_virtgpu_map: Descriptor<struct.drm_virtgpu_map>;
  readonly drm_virtgpu_resource_create: Descriptor<struct.drm_virtgpu_resource_create>;
  readonly drm_virtgpu_resource_create_blob: Descriptor<struct.drm_virtgpu_resource_create_blob>;
  readonly drm_virtgpu_resource_info: Descriptor<struct.drm_virtgpu_resource_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_virtgpu_3d_box": "__u32 x;__u32 y;__u32 z;__u32 w;__u32 h;__u32 d;",
"drm_virtgpu_3d_transfer_from_host": "__u32 bo_handle;struct drm_virtgpu_3d_box box;__u32 level;__u32 offset;__u32 stride;__u32 layer_stride;",
"drm_virtgpu_3d_transfer_to_host": "__u32 bo_handle;struct drm_virtgpu_3d_box box;__u32 level;__u32 offset;__u32 stride;__u32 layer_stride;",
"drm_virtgpu_3d_wait": "__u32 handle;__u32 flags;",
"drm_virtgpu_context_init": "__u32 num_params;__u32 pad;__u64 ctx_set_params;",
"drm_virtgpu_context_set_param": "__u64 param;__u64 value;",
"drm_virtgpu_execbuffer": "__u32 flags;__u32 size;__u64 command;__u64 bo_handles;__u32 num_bo_handles;__s32 fence_fd;__u32 ring_idx;__u32 syncobj_stride;__u32 num_in_syncobjs;__u32 num_out_syncobjs;__u64 in_syncobjs;__u64 out_syncobjs;",
"drm_virtgpu_execbuffer_syncobj": "__u32 handle;__u32 flags;__u64 point;",
"drm_virtgpu_get_caps": "__u32 cap_set_id;__u32 cap_set_ver;__u64 addr;__u32 size;__u32 pad;",
"drm_virtgpu_getparam": "__u64 param;__u64 value;",
"drm_virtgpu_map": "__u64 offset;__u32 handle;__u32 pad;",
"drm_virtgpu_resource_create": "__u32 target;__u32 format;__u32 bind;__u32 width;__u32 height;__u32 depth;__u32 array_size;__u32 last_level;__u32 nr_samples;__u32 flags;__u32 bo_handle;__u32 res_handle;__u32 size;__u32 stride;",
"drm_virtgpu_resource_create_blob": "__u32 blob_mem;__u32 blob_flags;__u32 bo_handle;__u32 res_handle;__u64 size;__u32 pad;__u32 cmd_size;__u64 cmd;__u64 blob_id;__u32 blob_hints;__u32 pad2;",
"drm_virtgpu_resource_info": "__u32 bo_handle;__u32 res_handle;__u32 size;__u32 blob_mem;"
}`),
);
