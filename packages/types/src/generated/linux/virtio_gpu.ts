// Generated from Linux 7.3.4 <linux/virtio_gpu.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_GPU_BLOB_FLAG_USE_CROSS_DEVICE = 4,
  VIRTIO_GPU_BLOB_FLAG_USE_MAPPABLE = 1,
  VIRTIO_GPU_BLOB_FLAG_USE_SHAREABLE = 2,
  VIRTIO_GPU_BLOB_MEM_GUEST = 1,
  VIRTIO_GPU_BLOB_MEM_HOST3D = 2,
  VIRTIO_GPU_BLOB_MEM_HOST3D_GUEST = 3,
  VIRTIO_GPU_CAPSET_CROSS_DOMAIN = 5,
  VIRTIO_GPU_CAPSET_DRM = 6,
  VIRTIO_GPU_CAPSET_GFXSTREAM_VULKAN = 3,
  VIRTIO_GPU_CAPSET_VENUS = 4,
  VIRTIO_GPU_CAPSET_VIRGL = 1,
  VIRTIO_GPU_CAPSET_VIRGL2 = 2,
  VIRTIO_GPU_CMD_CTX_ATTACH_RESOURCE = 514,
  VIRTIO_GPU_CMD_CTX_CREATE = 512,
  VIRTIO_GPU_CMD_CTX_DESTROY = 513,
  VIRTIO_GPU_CMD_CTX_DETACH_RESOURCE = 515,
  VIRTIO_GPU_CMD_GET_CAPSET = 265,
  VIRTIO_GPU_CMD_GET_CAPSET_INFO = 264,
  VIRTIO_GPU_CMD_GET_DISPLAY_INFO = 256,
  VIRTIO_GPU_CMD_GET_EDID = 266,
  VIRTIO_GPU_CMD_MOVE_CURSOR = 769,
  VIRTIO_GPU_CMD_RESOURCE_ASSIGN_UUID = 267,
  VIRTIO_GPU_CMD_RESOURCE_ATTACH_BACKING = 262,
  VIRTIO_GPU_CMD_RESOURCE_CREATE_2D = 257,
  VIRTIO_GPU_CMD_RESOURCE_CREATE_3D = 516,
  VIRTIO_GPU_CMD_RESOURCE_CREATE_BLOB = 268,
  VIRTIO_GPU_CMD_RESOURCE_DETACH_BACKING = 263,
  VIRTIO_GPU_CMD_RESOURCE_FLUSH = 260,
  VIRTIO_GPU_CMD_RESOURCE_MAP_BLOB = 520,
  VIRTIO_GPU_CMD_RESOURCE_UNMAP_BLOB = 521,
  VIRTIO_GPU_CMD_RESOURCE_UNREF = 258,
  VIRTIO_GPU_CMD_SET_SCANOUT = 259,
  VIRTIO_GPU_CMD_SET_SCANOUT_BLOB = 269,
  VIRTIO_GPU_CMD_SUBMIT_3D = 519,
  VIRTIO_GPU_CMD_TRANSFER_FROM_HOST_3D = 518,
  VIRTIO_GPU_CMD_TRANSFER_TO_HOST_2D = 261,
  VIRTIO_GPU_CMD_TRANSFER_TO_HOST_3D = 517,
  VIRTIO_GPU_CMD_UPDATE_CURSOR = 768,
  VIRTIO_GPU_CONTEXT_INIT_CAPSET_ID_MASK = 255,
  VIRTIO_GPU_EVENT_DISPLAY = 1,
  VIRTIO_GPU_FLAG_FENCE = 1,
  VIRTIO_GPU_FLAG_INFO_RING_IDX = 2,
  VIRTIO_GPU_FORMAT_A8B8G8R8_UNORM = 121,
  VIRTIO_GPU_FORMAT_A8R8G8B8_UNORM = 3,
  VIRTIO_GPU_FORMAT_B8G8R8A8_UNORM = 1,
  VIRTIO_GPU_FORMAT_B8G8R8X8_UNORM = 2,
  VIRTIO_GPU_FORMAT_R8G8B8A8_UNORM = 67,
  VIRTIO_GPU_FORMAT_R8G8B8X8_UNORM = 134,
  VIRTIO_GPU_FORMAT_X8B8G8R8_UNORM = 68,
  VIRTIO_GPU_FORMAT_X8R8G8B8_UNORM = 4,
  VIRTIO_GPU_F_BLOB_ALIGNMENT = 5,
  VIRTIO_GPU_F_CONTEXT_INIT = 4,
  VIRTIO_GPU_F_EDID = 1,
  VIRTIO_GPU_F_RESOURCE_BLOB = 3,
  VIRTIO_GPU_F_RESOURCE_UUID = 2,
  VIRTIO_GPU_F_VIRGL = 0,
  VIRTIO_GPU_MAP_CACHE_CACHED = 1,
  VIRTIO_GPU_MAP_CACHE_MASK = 15,
  VIRTIO_GPU_MAP_CACHE_NONE = 0,
  VIRTIO_GPU_MAP_CACHE_UNCACHED = 2,
  VIRTIO_GPU_MAP_CACHE_WC = 3,
  VIRTIO_GPU_MAX_SCANOUTS = 16,
  VIRTIO_GPU_RESOURCE_FLAG_Y_0_TOP = 1,
  VIRTIO_GPU_RESP_ERR_INVALID_CONTEXT_ID = 4612,
  VIRTIO_GPU_RESP_ERR_INVALID_PARAMETER = 4613,
  VIRTIO_GPU_RESP_ERR_INVALID_RESOURCE_ID = 4611,
  VIRTIO_GPU_RESP_ERR_INVALID_SCANOUT_ID = 4610,
  VIRTIO_GPU_RESP_ERR_OUT_OF_MEMORY = 4609,
  VIRTIO_GPU_RESP_ERR_UNSPEC = 4608,
  VIRTIO_GPU_RESP_OK_CAPSET = 4355,
  VIRTIO_GPU_RESP_OK_CAPSET_INFO = 4354,
  VIRTIO_GPU_RESP_OK_DISPLAY_INFO = 4353,
  VIRTIO_GPU_RESP_OK_EDID = 4356,
  VIRTIO_GPU_RESP_OK_MAP_INFO = 4358,
  VIRTIO_GPU_RESP_OK_NODATA = 4352,
  VIRTIO_GPU_RESP_OK_RESOURCE_UUID = 4357,
  VIRTIO_GPU_SHM_ID_HOST_VISIBLE = 1,
  VIRTIO_GPU_SHM_ID_UNDEFINED = 0,
  VIRTIO_GPU_UNDEFINED = 0;
export declare namespace struct {
  /** `<linux/virtio_gpu.h>`: 24 bytes. */
  interface virtio_gpu_box extends RecordView<'struct virtio_gpu_box'> {
    x: number;
    y: number;
    z: number;
    w: number;
    h: number;
    d: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_cmd_get_edid extends RecordView<'struct virtio_gpu_cmd_get_edid'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    scanout: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_cmd_submit extends RecordView<'struct virtio_gpu_cmd_submit'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    size: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 20 bytes. */
  interface virtio_gpu_config extends RecordView<'struct virtio_gpu_config'> {
    events_read: number;
    events_clear: number;
    num_scanouts: number;
    num_capsets: number;
    blob_alignment: number;
  }

  /** `<linux/virtio_gpu.h>`: 24 bytes. */
  interface virtio_gpu_ctrl_hdr extends RecordView<'struct virtio_gpu_ctrl_hdr'> {
    type: number;
    flags: number;
    get fence_id(): bigint;
    set fence_id(value: Integer);
    ctx_id: number;
    ring_idx: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_gpu.h>`: 96 bytes. */
  interface virtio_gpu_ctx_create extends RecordView<'struct virtio_gpu_ctx_create'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    nlen: number;
    context_init: number;
    get debug_name(): Uint8Array;
    set debug_name(value: Bytes);
  }

  /** `<linux/virtio_gpu.h>`: 24 bytes. */
  interface virtio_gpu_ctx_destroy extends RecordView<'struct virtio_gpu_ctx_destroy'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_ctx_resource extends RecordView<'struct virtio_gpu_ctx_resource'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 16 bytes. */
  interface virtio_gpu_cursor_pos extends RecordView<'struct virtio_gpu_cursor_pos'> {
    scanout_id: number;
    x: number;
    y: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 24 bytes. */
  interface virtio_gpu_display_one extends RecordView<'struct virtio_gpu_display_one'> {
    get r(): struct.virtio_gpu_rect;
    set r(value: From<struct.virtio_gpu_rect>);
    enabled: number;
    flags: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_get_capset extends RecordView<'struct virtio_gpu_get_capset'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    capset_id: number;
    capset_version: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_get_capset_info extends RecordView<'struct virtio_gpu_get_capset_info'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    capset_index: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 16 bytes. */
  interface virtio_gpu_mem_entry extends RecordView<'struct virtio_gpu_mem_entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 16 bytes. */
  interface virtio_gpu_rect extends RecordView<'struct virtio_gpu_rect'> {
    x: number;
    y: number;
    width: number;
    height: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resource_assign_uuid
    extends RecordView<'struct virtio_gpu_resource_assign_uuid'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resource_attach_backing
    extends RecordView<'struct virtio_gpu_resource_attach_backing'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    nr_entries: number;
  }

  /** `<linux/virtio_gpu.h>`: 40 bytes. */
  interface virtio_gpu_resource_create_2d
    extends RecordView<'struct virtio_gpu_resource_create_2d'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    format: number;
    width: number;
    height: number;
  }

  /** `<linux/virtio_gpu.h>`: 72 bytes. */
  interface virtio_gpu_resource_create_3d
    extends RecordView<'struct virtio_gpu_resource_create_3d'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
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
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 56 bytes. */
  interface virtio_gpu_resource_create_blob
    extends RecordView<'struct virtio_gpu_resource_create_blob'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    blob_mem: number;
    blob_flags: number;
    nr_entries: number;
    get blob_id(): bigint;
    set blob_id(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resource_detach_backing
    extends RecordView<'struct virtio_gpu_resource_detach_backing'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 48 bytes. */
  interface virtio_gpu_resource_flush extends RecordView<'struct virtio_gpu_resource_flush'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get r(): struct.virtio_gpu_rect;
    set r(value: From<struct.virtio_gpu_rect>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 40 bytes. */
  interface virtio_gpu_resource_map_blob extends RecordView<'struct virtio_gpu_resource_map_blob'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resource_unmap_blob
    extends RecordView<'struct virtio_gpu_resource_unmap_blob'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resource_unref extends RecordView<'struct virtio_gpu_resource_unref'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 24 bytes. */
  interface virtio_gpu_resp_capset extends RecordView<'struct virtio_gpu_resp_capset'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get capset_data(): Uint8Array;
    set capset_data(value: Bytes);
  }

  /** `<linux/virtio_gpu.h>`: 40 bytes. */
  interface virtio_gpu_resp_capset_info extends RecordView<'struct virtio_gpu_resp_capset_info'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    capset_id: number;
    capset_max_version: number;
    capset_max_size: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 408 bytes. */
  interface virtio_gpu_resp_display_info extends RecordView<'struct virtio_gpu_resp_display_info'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get pmodes(): Elements<struct.virtio_gpu_display_one>;
    set pmodes(value: Iterable<From<struct.virtio_gpu_display_one>>);
  }

  /** `<linux/virtio_gpu.h>`: 1056 bytes. */
  interface virtio_gpu_resp_edid extends RecordView<'struct virtio_gpu_resp_edid'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    size: number;
    padding: number;
    get edid(): Uint8Array;
    set edid(value: Bytes);
  }

  /** `<linux/virtio_gpu.h>`: 32 bytes. */
  interface virtio_gpu_resp_map_info extends RecordView<'struct virtio_gpu_resp_map_info'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    map_info: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 40 bytes. */
  interface virtio_gpu_resp_resource_uuid
    extends RecordView<'struct virtio_gpu_resp_resource_uuid'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
  }

  /** `<linux/virtio_gpu.h>`: 48 bytes. */
  interface virtio_gpu_set_scanout extends RecordView<'struct virtio_gpu_set_scanout'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get r(): struct.virtio_gpu_rect;
    set r(value: From<struct.virtio_gpu_rect>);
    scanout_id: number;
    resource_id: number;
  }

  /** `<linux/virtio_gpu.h>`: 96 bytes. */
  interface virtio_gpu_set_scanout_blob extends RecordView<'struct virtio_gpu_set_scanout_blob'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get r(): struct.virtio_gpu_rect;
    set r(value: From<struct.virtio_gpu_rect>);
    scanout_id: number;
    resource_id: number;
    width: number;
    height: number;
    format: number;
    padding: number;
    get strides(): Elements<number>;
    set strides(value: Iterable<number>);
    get offsets(): Elements<number>;
    set offsets(value: Iterable<number>);
  }

  /** `<linux/virtio_gpu.h>`: 72 bytes. */
  interface virtio_gpu_transfer_host_3d extends RecordView<'struct virtio_gpu_transfer_host_3d'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get box(): struct.virtio_gpu_box;
    set box(value: From<struct.virtio_gpu_box>);
    get offset(): bigint;
    set offset(value: Integer);
    resource_id: number;
    level: number;
    stride: number;
    layer_stride: number;
  }

  /** `<linux/virtio_gpu.h>`: 56 bytes. */
  interface virtio_gpu_transfer_to_host_2d
    extends RecordView<'struct virtio_gpu_transfer_to_host_2d'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get r(): struct.virtio_gpu_rect;
    set r(value: From<struct.virtio_gpu_rect>);
    get offset(): bigint;
    set offset(value: Integer);
    resource_id: number;
    padding: number;
  }

  /** `<linux/virtio_gpu.h>`: 56 bytes. */
  interface virtio_gpu_update_cursor extends RecordView<'struct virtio_gpu_update_cursor'> {
    get hdr(): struct.virtio_gpu_ctrl_hdr;
    set hdr(value: From<struct.virtio_gpu_ctrl_hdr>);
    get pos(): struct.virtio_gpu_cursor_pos;
    set pos(value: From<struct.virtio_gpu_cursor_pos>);
    resource_id: number;
    hot_x: number;
    hot_y: number;
    padding: number;
  }
}

export const struct: {
  readonly virtio_gpu_box: Descriptor<struct.virtio_gpu_box>;
  readonly virtio_gpu_cmd_get_edid: Descriptor<struct.virtio_gpu_cmd_get_edid>;
  readonly virtio_gpu_cmd_submit: Descriptor<struct.virtio_gpu_cmd_submit>;
  readonly virtio_gpu_config: Descriptor<struct.virtio_gpu_config>;
  readonly virtio_gpu_ctrl_hdr: Descriptor<struct.virtio_gpu_ctrl_hdr>;
  readonly virtio_gpu_ctx_create: Descriptor<struct.virtio_gpu_ctx_create>;
  readonly virtio_gpu_ctx_destroy: Descriptor<struct.virtio_gpu_ctx_destroy>;
  readonly virtio_gpu_ctx_resource: Descriptor<struct.virtio_gpu_ctx_resource>;
  readonly virtio_gpu_cursor_pos: Descriptor<struct.virtio_gpu_cursor_pos>;
  readonly virtio_gpu_display_one: Descriptor<struct.virtio_gpu_display_one>;
  readonly virtio_gpu_get_capset: Descriptor<struct.virtio_gpu_get_capset>;
  readonly virtio_gpu_get_capset_info: Descriptor<struct.virtio_gpu_get_capset_info>;
  readonly virtio_gpu_mem_entry: Descriptor<struct.virtio_gpu_mem_entry>;
  readonly virtio_gpu_rect: Descriptor<struct.virtio_gpu_rect>;
  readonly virtio_gpu_resource_assign_uuid: Descriptor<struct.virtio_gpu_resource_assign_uuid>;
  readonly virtio_gpu_resource_attach_backing: Descriptor<struct.virtio_gpu_resource_attach_backing>;
  readonly virtio_gpu_resource_create_2d: Descriptor<struct.virtio_gpu_resource_create_2d>;
  readonly virtio_gpu_resource_create_3d: Descriptor<struct.virtio_gpu_resource_create_3d>;
  readonly virtio_gpu_resource_create_blob: Descriptor<struct.virtio_gpu_resource_create_blob>;
  readonly virtio_gpu_resource_detach_backing: Descriptor<struct.virtio_gpu_resource_detach_backing>;
  readonly virtio_gpu_resource_flush: Descriptor<struct.virtio_gpu_resource_flush>;
  readonly virtio_gpu_resource_map_blob: Descriptor<struct.virtio_gpu_resource_map_blob>;
  readonly virtio_gpu_resource_unmap_blob: Descriptor<struct.virtio_gpu_resource_unmap_blob>;
  readonly virtio_gpu_resource_unref: Descriptor<struct.virtio_gpu_resource_unref>;
  readonly virtio_gpu_resp_capset: Descriptor<struct.virtio_gpu_resp_capset>;
  readonly virtio_gpu_resp_capset_info: Descriptor<struct.virtio_gpu_resp_capset_info>;
  readonly virtio_gpu_resp_display_info: Descriptor<struct.virtio_gpu_resp_display_info>;
  readonly virtio_gpu_resp_edid: Descriptor<struct.virtio_gpu_resp_edid>;
  readonly virtio_gpu_resp_map_info: Descriptor<struct.virtio_gpu_resp_map_info>;
  readonly virtio_gpu_resp_resource_uuid: Descriptor<struct.virtio_gpu_resp_resource_uuid>;
  readonly virtio_gpu_set_scanout: Descriptor<struct.virtio_gpu_set_scanout>;
  readonly virtio_gpu_set_scanout_blob: Descriptor<struct.virtio_gpu_set_scanout_blob>;
  readonly virtio_gpu_transfer_host_3d: Descriptor<struct.virtio_gpu_transfer_host_3d>;
  readonly virtio_gpu_transfer_to_host_2d: Descriptor<struct.virtio_gpu_transfer_to_host_2d>;
  readonly virtio_gpu_update_cursor: Descriptor<struct.virtio_gpu_update_cursor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_gpu_box": "__le32 x;__le32 y;__le32 z;__le32 w;__le32 h;__le32 d;",
"virtio_gpu_cmd_get_edid": "struct virtio_gpu_ctrl_hdr hdr;__le32 scanout;__le32 padding;",
"virtio_gpu_cmd_submit": "struct virtio_gpu_ctrl_hdr hdr;__le32 size;__le32 padding;",
"virtio_gpu_config": "__le32 events_read;__le32 events_clear;__le32 num_scanouts;__le32 num_capsets;__le32 blob_alignment;",
"virtio_gpu_ctrl_hdr": "__le32 type;__le32 flags;__le64 fence_id;__le32 ctx_id;__u8 ring_idx;__u8 padding[3];",
"virtio_gpu_ctx_create": "struct virtio_gpu_ctrl_hdr hdr;__le32 nlen;__le32 context_init;char debug_name[64];",
"virtio_gpu_ctx_destroy": "struct virtio_gpu_ctrl_hdr hdr;",
"virtio_gpu_ctx_resource": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;",
"virtio_gpu_cursor_pos": "__le32 scanout_id;__le32 x;__le32 y;__le32 padding;",
"virtio_gpu_display_one": "struct virtio_gpu_rect r;__le32 enabled;__le32 flags;",
"virtio_gpu_get_capset": "struct virtio_gpu_ctrl_hdr hdr;__le32 capset_id;__le32 capset_version;",
"virtio_gpu_get_capset_info": "struct virtio_gpu_ctrl_hdr hdr;__le32 capset_index;__le32 padding;",
"virtio_gpu_mem_entry": "__le64 addr;__le32 length;__le32 padding;",
"virtio_gpu_rect": "__le32 x;__le32 y;__le32 width;__le32 height;",
"virtio_gpu_resource_assign_uuid": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;",
"virtio_gpu_resource_attach_backing": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 nr_entries;",
"virtio_gpu_resource_create_2d": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 format;__le32 width;__le32 height;",
"virtio_gpu_resource_create_3d": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 target;__le32 format;__le32 bind;__le32 width;__le32 height;__le32 depth;__le32 array_size;__le32 last_level;__le32 nr_samples;__le32 flags;__le32 padding;",
"virtio_gpu_resource_create_blob": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 blob_mem;__le32 blob_flags;__le32 nr_entries;__le64 blob_id;__le64 size;",
"virtio_gpu_resource_detach_backing": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;",
"virtio_gpu_resource_flush": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_rect r;__le32 resource_id;__le32 padding;",
"virtio_gpu_resource_map_blob": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;__le64 offset;",
"virtio_gpu_resource_unmap_blob": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;",
"virtio_gpu_resource_unref": "struct virtio_gpu_ctrl_hdr hdr;__le32 resource_id;__le32 padding;",
"virtio_gpu_resp_capset": "struct virtio_gpu_ctrl_hdr hdr;__u8 capset_data[];",
"virtio_gpu_resp_capset_info": "struct virtio_gpu_ctrl_hdr hdr;__le32 capset_id;__le32 capset_max_version;__le32 capset_max_size;__le32 padding;",
"virtio_gpu_resp_display_info": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_display_one pmodes[16];",
"virtio_gpu_resp_edid": "struct virtio_gpu_ctrl_hdr hdr;__le32 size;__le32 padding;__u8 edid[1024];",
"virtio_gpu_resp_map_info": "struct virtio_gpu_ctrl_hdr hdr;__u32 map_info;__u32 padding;",
"virtio_gpu_resp_resource_uuid": "struct virtio_gpu_ctrl_hdr hdr;__u8 uuid[16];",
"virtio_gpu_set_scanout": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_rect r;__le32 scanout_id;__le32 resource_id;",
"virtio_gpu_set_scanout_blob": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_rect r;__le32 scanout_id;__le32 resource_id;__le32 width;__le32 height;__le32 format;__le32 padding;__le32 strides[4];__le32 offsets[4];",
"virtio_gpu_transfer_host_3d": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_box box;__le64 offset;__le32 resource_id;__le32 level;__le32 stride;__le32 layer_stride;",
"virtio_gpu_transfer_to_host_2d": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_rect r;__le64 offset;__le32 resource_id;__le32 padding;",
"virtio_gpu_update_cursor": "struct virtio_gpu_ctrl_hdr hdr;struct virtio_gpu_cursor_pos pos;__le32 resource_id;__le32 hot_x;__le32 hot_y;__le32 padding;"
}`),
);
