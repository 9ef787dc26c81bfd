// Generated from Linux 7.3.4 <linux/virtio_gpu.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_gpu.h>`: 24 bytes. */
export interface virtio_gpu_box extends RecordView<'struct virtio_gpu_box'> {
  x: number;
  y: number;
  z: number;
  w: number;
  h: number;
  d: number;
}

export const virtio_gpu_box: Descriptor<virtio_gpu_box> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_box',
  `
  __le32 x;
  __le32 y;
  __le32 z;
  __le32 w;
  __le32 h;
  __le32 d;
`,
);

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_cmd_get_edid extends RecordView<'struct virtio_gpu_cmd_get_edid'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  scanout: number;
  padding: number;
}

export const virtio_gpu_cmd_get_edid: Descriptor<virtio_gpu_cmd_get_edid> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_cmd_get_edid',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 scanout;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_cmd_submit extends RecordView<'struct virtio_gpu_cmd_submit'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  size: number;
  padding: number;
}

export const virtio_gpu_cmd_submit: Descriptor<virtio_gpu_cmd_submit> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_cmd_submit',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 size;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 20 bytes. */
export interface virtio_gpu_config extends RecordView<'struct virtio_gpu_config'> {
  events_read: number;
  events_clear: number;
  num_scanouts: number;
  num_capsets: number;
  blob_alignment: number;
}

export const virtio_gpu_config: Descriptor<virtio_gpu_config> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_config',
  `
  __le32 events_read;
  __le32 events_clear;
  __le32 num_scanouts;
  __le32 num_capsets;
  __le32 blob_alignment;
`,
);

/** `<linux/virtio_gpu.h>`: 24 bytes. */
export interface virtio_gpu_ctrl_hdr extends RecordView<'struct virtio_gpu_ctrl_hdr'> {
  type: number;
  flags: number;
  get fence_id(): bigint;
  set fence_id(value: Integer);
  ctx_id: number;
  ring_idx: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_gpu_ctrl_hdr: Descriptor<virtio_gpu_ctrl_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_ctrl_hdr',
  `
  __le32 type;
  __le32 flags;
  __le64 fence_id;
  __le32 ctx_id;
  __u8 ring_idx;
  __u8 padding[3];
`,
);

/** `<linux/virtio_gpu.h>`: 96 bytes. */
export interface virtio_gpu_ctx_create extends RecordView<'struct virtio_gpu_ctx_create'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  nlen: number;
  context_init: number;
  get debug_name(): Uint8Array;
  set debug_name(value: Bytes);
}

export const virtio_gpu_ctx_create: Descriptor<virtio_gpu_ctx_create> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_ctx_create',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 nlen;
  __le32 context_init;
  char debug_name[64];
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 24 bytes. */
export interface virtio_gpu_ctx_destroy extends RecordView<'struct virtio_gpu_ctx_destroy'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
}

export const virtio_gpu_ctx_destroy: Descriptor<virtio_gpu_ctx_destroy> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_ctx_destroy',
    `
  struct virtio_gpu_ctrl_hdr hdr;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_ctx_resource extends RecordView<'struct virtio_gpu_ctx_resource'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_ctx_resource: Descriptor<virtio_gpu_ctx_resource> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_ctx_resource',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 16 bytes. */
export interface virtio_gpu_cursor_pos extends RecordView<'struct virtio_gpu_cursor_pos'> {
  scanout_id: number;
  x: number;
  y: number;
  padding: number;
}

export const virtio_gpu_cursor_pos: Descriptor<virtio_gpu_cursor_pos> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_cursor_pos',
    `
  __le32 scanout_id;
  __le32 x;
  __le32 y;
  __le32 padding;
`,
  );

/** `<linux/virtio_gpu.h>`: 24 bytes. */
export interface virtio_gpu_display_one extends RecordView<'struct virtio_gpu_display_one'> {
  get r(): virtio_gpu_rect;
  set r(value: virtio_gpu_rect | Init<virtio_gpu_rect>);
  enabled: number;
  flags: number;
}

export const virtio_gpu_display_one: Descriptor<virtio_gpu_display_one> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_display_one',
    `
  struct virtio_gpu_rect r;
  __le32 enabled;
  __le32 flags;
`,
    { uses: () => [virtio_gpu_rect] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_get_capset extends RecordView<'struct virtio_gpu_get_capset'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  capset_id: number;
  capset_version: number;
}

export const virtio_gpu_get_capset: Descriptor<virtio_gpu_get_capset> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_get_capset',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 capset_id;
  __le32 capset_version;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_get_capset_info
  extends RecordView<'struct virtio_gpu_get_capset_info'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  capset_index: number;
  padding: number;
}

export const virtio_gpu_get_capset_info: Descriptor<virtio_gpu_get_capset_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_get_capset_info',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 capset_index;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 16 bytes. */
export interface virtio_gpu_mem_entry extends RecordView<'struct virtio_gpu_mem_entry'> {
  get addr(): bigint;
  set addr(value: Integer);
  length: number;
  padding: number;
}

export const virtio_gpu_mem_entry: Descriptor<virtio_gpu_mem_entry> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_mem_entry',
  `
  __le64 addr;
  __le32 length;
  __le32 padding;
`,
);

/** `<linux/virtio_gpu.h>`: 16 bytes. */
export interface virtio_gpu_rect extends RecordView<'struct virtio_gpu_rect'> {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const virtio_gpu_rect: Descriptor<virtio_gpu_rect> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_rect',
  `
  __le32 x;
  __le32 y;
  __le32 width;
  __le32 height;
`,
);

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resource_assign_uuid
  extends RecordView<'struct virtio_gpu_resource_assign_uuid'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_resource_assign_uuid: Descriptor<virtio_gpu_resource_assign_uuid> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_assign_uuid',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resource_attach_backing
  extends RecordView<'struct virtio_gpu_resource_attach_backing'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  nr_entries: number;
}

export const virtio_gpu_resource_attach_backing: Descriptor<virtio_gpu_resource_attach_backing> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_attach_backing',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 nr_entries;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 40 bytes. */
export interface virtio_gpu_resource_create_2d
  extends RecordView<'struct virtio_gpu_resource_create_2d'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  format: number;
  width: number;
  height: number;
}

export const virtio_gpu_resource_create_2d: Descriptor<virtio_gpu_resource_create_2d> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_create_2d',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 format;
  __le32 width;
  __le32 height;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 72 bytes. */
export interface virtio_gpu_resource_create_3d
  extends RecordView<'struct virtio_gpu_resource_create_3d'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
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

export const virtio_gpu_resource_create_3d: Descriptor<virtio_gpu_resource_create_3d> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_create_3d',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 target;
  __le32 format;
  __le32 bind;
  __le32 width;
  __le32 height;
  __le32 depth;
  __le32 array_size;
  __le32 last_level;
  __le32 nr_samples;
  __le32 flags;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 56 bytes. */
export interface virtio_gpu_resource_create_blob
  extends RecordView<'struct virtio_gpu_resource_create_blob'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  blob_mem: number;
  blob_flags: number;
  nr_entries: number;
  get blob_id(): bigint;
  set blob_id(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const virtio_gpu_resource_create_blob: Descriptor<virtio_gpu_resource_create_blob> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_create_blob',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 blob_mem;
  __le32 blob_flags;
  __le32 nr_entries;
  __le64 blob_id;
  __le64 size;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resource_detach_backing
  extends RecordView<'struct virtio_gpu_resource_detach_backing'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_resource_detach_backing: Descriptor<virtio_gpu_resource_detach_backing> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_detach_backing',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 48 bytes. */
export interface virtio_gpu_resource_flush extends RecordView<'struct virtio_gpu_resource_flush'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get r(): virtio_gpu_rect;
  set r(value: virtio_gpu_rect | Init<virtio_gpu_rect>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_resource_flush: Descriptor<virtio_gpu_resource_flush> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_flush',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_rect r;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_rect] },
  );

/** `<linux/virtio_gpu.h>`: 40 bytes. */
export interface virtio_gpu_resource_map_blob
  extends RecordView<'struct virtio_gpu_resource_map_blob'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const virtio_gpu_resource_map_blob: Descriptor<virtio_gpu_resource_map_blob> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_map_blob',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
  __le64 offset;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resource_unmap_blob
  extends RecordView<'struct virtio_gpu_resource_unmap_blob'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_resource_unmap_blob: Descriptor<virtio_gpu_resource_unmap_blob> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_unmap_blob',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resource_unref extends RecordView<'struct virtio_gpu_resource_unref'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_resource_unref: Descriptor<virtio_gpu_resource_unref> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resource_unref',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 24 bytes. */
export interface virtio_gpu_resp_capset extends RecordView<'struct virtio_gpu_resp_capset'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get capset_data(): Uint8Array;
  set capset_data(value: Bytes);
}

export const virtio_gpu_resp_capset: Descriptor<virtio_gpu_resp_capset> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resp_capset',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __u8 capset_data[];
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 40 bytes. */
export interface virtio_gpu_resp_capset_info
  extends RecordView<'struct virtio_gpu_resp_capset_info'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  capset_id: number;
  capset_max_version: number;
  capset_max_size: number;
  padding: number;
}

export const virtio_gpu_resp_capset_info: Descriptor<virtio_gpu_resp_capset_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resp_capset_info',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 capset_id;
  __le32 capset_max_version;
  __le32 capset_max_size;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 408 bytes. */
export interface virtio_gpu_resp_display_info
  extends RecordView<'struct virtio_gpu_resp_display_info'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get pmodes(): Elements<virtio_gpu_display_one>;
  set pmodes(value: Iterable<virtio_gpu_display_one | Init<virtio_gpu_display_one>>);
}

export const virtio_gpu_resp_display_info: Descriptor<virtio_gpu_resp_display_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resp_display_info',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_display_one pmodes[16];
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_display_one] },
  );

/** `<linux/virtio_gpu.h>`: 1056 bytes. */
export interface virtio_gpu_resp_edid extends RecordView<'struct virtio_gpu_resp_edid'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  size: number;
  padding: number;
  get edid(): Uint8Array;
  set edid(value: Bytes);
}

export const virtio_gpu_resp_edid: Descriptor<virtio_gpu_resp_edid> = /* @__PURE__ */ declareStruct(
  'virtio_gpu_resp_edid',
  `
  struct virtio_gpu_ctrl_hdr hdr;
  __le32 size;
  __le32 padding;
  __u8 edid[1024];
`,
  { uses: () => [virtio_gpu_ctrl_hdr] },
);

/** `<linux/virtio_gpu.h>`: 32 bytes. */
export interface virtio_gpu_resp_map_info extends RecordView<'struct virtio_gpu_resp_map_info'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  map_info: number;
  padding: number;
}

export const virtio_gpu_resp_map_info: Descriptor<virtio_gpu_resp_map_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resp_map_info',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __u32 map_info;
  __u32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 40 bytes. */
export interface virtio_gpu_resp_resource_uuid
  extends RecordView<'struct virtio_gpu_resp_resource_uuid'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
}

export const virtio_gpu_resp_resource_uuid: Descriptor<virtio_gpu_resp_resource_uuid> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_resp_resource_uuid',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  __u8 uuid[16];
`,
    { uses: () => [virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 48 bytes. */
export interface virtio_gpu_set_scanout extends RecordView<'struct virtio_gpu_set_scanout'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get r(): virtio_gpu_rect;
  set r(value: virtio_gpu_rect | Init<virtio_gpu_rect>);
  scanout_id: number;
  resource_id: number;
}

export const virtio_gpu_set_scanout: Descriptor<virtio_gpu_set_scanout> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_set_scanout',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_rect r;
  __le32 scanout_id;
  __le32 resource_id;
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_rect] },
  );

/** `<linux/virtio_gpu.h>`: 96 bytes. */
export interface virtio_gpu_set_scanout_blob
  extends RecordView<'struct virtio_gpu_set_scanout_blob'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get r(): virtio_gpu_rect;
  set r(value: virtio_gpu_rect | Init<virtio_gpu_rect>);
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

export const virtio_gpu_set_scanout_blob: Descriptor<virtio_gpu_set_scanout_blob> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_set_scanout_blob',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_rect r;
  __le32 scanout_id;
  __le32 resource_id;
  __le32 width;
  __le32 height;
  __le32 format;
  __le32 padding;
  __le32 strides[4];
  __le32 offsets[4];
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_rect] },
  );

/** `<linux/virtio_gpu.h>`: 72 bytes. */
export interface virtio_gpu_transfer_host_3d
  extends RecordView<'struct virtio_gpu_transfer_host_3d'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get box(): virtio_gpu_box;
  set box(value: virtio_gpu_box | Init<virtio_gpu_box>);
  get offset(): bigint;
  set offset(value: Integer);
  resource_id: number;
  level: number;
  stride: number;
  layer_stride: number;
}

export const virtio_gpu_transfer_host_3d: Descriptor<virtio_gpu_transfer_host_3d> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_transfer_host_3d',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_box box;
  __le64 offset;
  __le32 resource_id;
  __le32 level;
  __le32 stride;
  __le32 layer_stride;
`,
    { uses: () => [virtio_gpu_box, virtio_gpu_ctrl_hdr] },
  );

/** `<linux/virtio_gpu.h>`: 56 bytes. */
export interface virtio_gpu_transfer_to_host_2d
  extends RecordView<'struct virtio_gpu_transfer_to_host_2d'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get r(): virtio_gpu_rect;
  set r(value: virtio_gpu_rect | Init<virtio_gpu_rect>);
  get offset(): bigint;
  set offset(value: Integer);
  resource_id: number;
  padding: number;
}

export const virtio_gpu_transfer_to_host_2d: Descriptor<virtio_gpu_transfer_to_host_2d> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_transfer_to_host_2d',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_rect r;
  __le64 offset;
  __le32 resource_id;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_rect] },
  );

/** `<linux/virtio_gpu.h>`: 56 bytes. */
export interface virtio_gpu_update_cursor extends RecordView<'struct virtio_gpu_update_cursor'> {
  get hdr(): virtio_gpu_ctrl_hdr;
  set hdr(value: virtio_gpu_ctrl_hdr | Init<virtio_gpu_ctrl_hdr>);
  get pos(): virtio_gpu_cursor_pos;
  set pos(value: virtio_gpu_cursor_pos | Init<virtio_gpu_cursor_pos>);
  resource_id: number;
  hot_x: number;
  hot_y: number;
  padding: number;
}

export const virtio_gpu_update_cursor: Descriptor<virtio_gpu_update_cursor> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpu_update_cursor',
    `
  struct virtio_gpu_ctrl_hdr hdr;
  struct virtio_gpu_cursor_pos pos;
  __le32 resource_id;
  __le32 hot_x;
  __le32 hot_y;
  __le32 padding;
`,
    { uses: () => [virtio_gpu_ctrl_hdr, virtio_gpu_cursor_pos] },
  );
