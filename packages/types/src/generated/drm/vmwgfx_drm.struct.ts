// Generated from Linux 7.3.4 <drm/vmwgfx_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { drm_event } from './drm.struct.ts';

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_alloc_bo_req extends RecordView<'struct drm_vmw_alloc_bo_req'> {
  size: number;
  pad64: number;
}

export const drm_vmw_alloc_bo_req: Descriptor<drm_vmw_alloc_bo_req> = /* @__PURE__ */ declareStruct(
  'drm_vmw_alloc_bo_req',
  `
  __u32 size;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_bo_rep extends RecordView<'struct drm_vmw_bo_rep'> {
  get map_handle(): bigint;
  set map_handle(value: Integer);
  handle: number;
  cur_gmr_id: number;
  cur_gmr_offset: number;
  pad64: number;
}

export const drm_vmw_bo_rep: Descriptor<drm_vmw_bo_rep> = /* @__PURE__ */ declareStruct(
  'drm_vmw_bo_rep',
  `
  __u64 map_handle;
  __u32 handle;
  __u32 cur_gmr_id;
  __u32 cur_gmr_offset;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_context_arg extends RecordView<'struct drm_vmw_context_arg'> {
  cid: number;
  pad64: number;
}

export const drm_vmw_context_arg: Descriptor<drm_vmw_context_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_context_arg',
  `
  __s32 cid;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 88 bytes. */
export interface drm_vmw_control_stream_arg
  extends RecordView<'struct drm_vmw_control_stream_arg'> {
  stream_id: number;
  enabled: number;
  flags: number;
  color_key: number;
  handle: number;
  offset: number;
  format: number;
  size: number;
  width: number;
  height: number;
  get pitch(): Uint32Array;
  set pitch(value: Iterable<Integer>);
  pad64: number;
  get src(): drm_vmw_rect;
  set src(value: drm_vmw_rect | Init<drm_vmw_rect>);
  get dst(): drm_vmw_rect;
  set dst(value: drm_vmw_rect | Init<drm_vmw_rect>);
}

export const drm_vmw_control_stream_arg: Descriptor<drm_vmw_control_stream_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_control_stream_arg',
    `
  __u32 stream_id;
  __u32 enabled;
  __u32 flags;
  __u32 color_key;
  __u32 handle;
  __u32 offset;
  __s32 format;
  __u32 size;
  __u32 width;
  __u32 height;
  __u32 pitch[3];
  __u32 pad64;
  struct drm_vmw_rect src;
  struct drm_vmw_rect dst;
`,
    { uses: () => [drm_vmw_rect] },
  );

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_cursor_bypass_arg extends RecordView<'struct drm_vmw_cursor_bypass_arg'> {
  flags: number;
  crtc_id: number;
  xpos: number;
  ypos: number;
  xhot: number;
  yhot: number;
}

export const drm_vmw_cursor_bypass_arg: Descriptor<drm_vmw_cursor_bypass_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_cursor_bypass_arg',
    `
  __u32 flags;
  __u32 crtc_id;
  __s32 xpos;
  __s32 ypos;
  __s32 xhot;
  __s32 yhot;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_event_fence extends RecordView<'struct drm_vmw_event_fence'> {
  get base(): drm_event;
  set base(value: drm_event | Init<drm_event>);
  get user_data(): bigint;
  set user_data(value: Integer);
  tv_sec: number;
  tv_usec: number;
}

export const drm_vmw_event_fence: Descriptor<drm_vmw_event_fence> = /* @__PURE__ */ declareStruct(
  'drm_vmw_event_fence',
  `
  struct drm_event base;
  __u64 user_data;
  __u32 tv_sec;
  __u32 tv_usec;
`,
  { uses: () => [drm_event] },
);

/** `<drm/vmwgfx_drm.h>`: 40 bytes. */
export interface drm_vmw_execbuf_arg extends RecordView<'struct drm_vmw_execbuf_arg'> {
  get commands(): bigint;
  set commands(value: Integer);
  command_size: number;
  throttle_us: number;
  get fence_rep(): bigint;
  set fence_rep(value: Integer);
  version: number;
  flags: number;
  context_handle: number;
  imported_fence_fd: number;
}

export const drm_vmw_execbuf_arg: Descriptor<drm_vmw_execbuf_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_execbuf_arg',
  `
  __u64 commands;
  __u32 command_size;
  __u32 throttle_us;
  __u64 fence_rep;
  __u32 version;
  __u32 flags;
  __u32 context_handle;
  __s32 imported_fence_fd;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_fence_arg extends RecordView<'struct drm_vmw_fence_arg'> {
  handle: number;
  pad64: number;
}

export const drm_vmw_fence_arg: Descriptor<drm_vmw_fence_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_fence_arg',
  `
  __u32 handle;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_fence_event_arg extends RecordView<'struct drm_vmw_fence_event_arg'> {
  get fence_rep(): bigint;
  set fence_rep(value: Integer);
  get user_data(): bigint;
  set user_data(value: Integer);
  handle: number;
  flags: number;
}

export const drm_vmw_fence_event_arg: Descriptor<drm_vmw_fence_event_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_fence_event_arg',
    `
  __u64 fence_rep;
  __u64 user_data;
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_fence_rep extends RecordView<'struct drm_vmw_fence_rep'> {
  handle: number;
  mask: number;
  seqno: number;
  passed_seqno: number;
  fd: number;
  error: number;
}

export const drm_vmw_fence_rep: Descriptor<drm_vmw_fence_rep> = /* @__PURE__ */ declareStruct(
  'drm_vmw_fence_rep',
  `
  __u32 handle;
  __u32 mask;
  __u32 seqno;
  __u32 passed_seqno;
  __s32 fd;
  __s32 error;
`,
);

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_fence_signaled_arg
  extends RecordView<'struct drm_vmw_fence_signaled_arg'> {
  handle: number;
  flags: number;
  signaled: number;
  passed_seqno: number;
  signaled_flags: number;
  pad64: number;
}

export const drm_vmw_fence_signaled_arg: Descriptor<drm_vmw_fence_signaled_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_fence_signaled_arg',
    `
  __u32 handle;
  __u32 flags;
  __s32 signaled;
  __u32 passed_seqno;
  __u32 signaled_flags;
  __u32 pad64;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 40 bytes. */
export interface drm_vmw_fence_wait_arg extends RecordView<'struct drm_vmw_fence_wait_arg'> {
  handle: number;
  cookie_valid: number;
  get kernel_cookie(): bigint;
  set kernel_cookie(value: Integer);
  get timeout_us(): bigint;
  set timeout_us(value: Integer);
  lazy: number;
  flags: number;
  wait_options: number;
  pad64: number;
}

export const drm_vmw_fence_wait_arg: Descriptor<drm_vmw_fence_wait_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_fence_wait_arg',
    `
  __u32 handle;
  __s32 cookie_valid;
  __u64 kernel_cookie;
  __u64 timeout_us;
  __s32 lazy;
  __s32 flags;
  __s32 wait_options;
  __s32 pad64;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 72 bytes. */
export interface drm_vmw_gb_surface_create_ext_req
  extends RecordView<'struct drm_vmw_gb_surface_create_ext_req'> {
  get base(): drm_vmw_gb_surface_create_req;
  set base(value: drm_vmw_gb_surface_create_req | Init<drm_vmw_gb_surface_create_req>);
  version: number;
  svga3d_flags_upper_32_bits: number;
  multisample_pattern: number;
  quality_level: number;
  buffer_byte_stride: number;
  must_be_zero: number;
}

export const drm_vmw_gb_surface_create_ext_req: Descriptor<drm_vmw_gb_surface_create_ext_req> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_gb_surface_create_ext_req',
    `
  struct drm_vmw_gb_surface_create_req base;
  enum drm_vmw_surface_version version;
  __u32 svga3d_flags_upper_32_bits;
  __u32 multisample_pattern;
  __u32 quality_level;
  __u32 buffer_byte_stride;
  __u32 must_be_zero;
`,
    { uses: () => [drm_vmw_gb_surface_create_req] },
  );

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_gb_surface_create_rep
  extends RecordView<'struct drm_vmw_gb_surface_create_rep'> {
  handle: number;
  backup_size: number;
  buffer_handle: number;
  buffer_size: number;
  get buffer_map_handle(): bigint;
  set buffer_map_handle(value: Integer);
}

export const drm_vmw_gb_surface_create_rep: Descriptor<drm_vmw_gb_surface_create_rep> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_gb_surface_create_rep',
    `
  __u32 handle;
  __u32 backup_size;
  __u32 buffer_handle;
  __u32 buffer_size;
  __u64 buffer_map_handle;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 48 bytes. */
export interface drm_vmw_gb_surface_create_req
  extends RecordView<'struct drm_vmw_gb_surface_create_req'> {
  svga3d_flags: number;
  format: number;
  mip_levels: number;
  drm_surface_flags: number;
  multisample_count: number;
  autogen_filter: number;
  buffer_handle: number;
  array_size: number;
  get base_size(): drm_vmw_size;
  set base_size(value: drm_vmw_size | Init<drm_vmw_size>);
}

export const drm_vmw_gb_surface_create_req: Descriptor<drm_vmw_gb_surface_create_req> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_gb_surface_create_req',
    `
  __u32 svga3d_flags;
  __u32 format;
  __u32 mip_levels;
  enum drm_vmw_surface_flags drm_surface_flags;
  __u32 multisample_count;
  __u32 autogen_filter;
  __u32 buffer_handle;
  __u32 array_size;
  struct drm_vmw_size base_size;
`,
    { uses: () => [drm_vmw_size] },
  );

/** `<drm/vmwgfx_drm.h>`: 96 bytes. */
export interface drm_vmw_gb_surface_ref_ext_rep
  extends RecordView<'struct drm_vmw_gb_surface_ref_ext_rep'> {
  get creq(): drm_vmw_gb_surface_create_ext_req;
  set creq(value: drm_vmw_gb_surface_create_ext_req | Init<drm_vmw_gb_surface_create_ext_req>);
  get crep(): drm_vmw_gb_surface_create_rep;
  set crep(value: drm_vmw_gb_surface_create_rep | Init<drm_vmw_gb_surface_create_rep>);
}

export const drm_vmw_gb_surface_ref_ext_rep: Descriptor<drm_vmw_gb_surface_ref_ext_rep> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_gb_surface_ref_ext_rep',
    `
  struct drm_vmw_gb_surface_create_ext_req creq;
  struct drm_vmw_gb_surface_create_rep crep;
`,
    { uses: () => [drm_vmw_gb_surface_create_ext_req, drm_vmw_gb_surface_create_rep] },
  );

/** `<drm/vmwgfx_drm.h>`: 72 bytes. */
export interface drm_vmw_gb_surface_ref_rep
  extends RecordView<'struct drm_vmw_gb_surface_ref_rep'> {
  get creq(): drm_vmw_gb_surface_create_req;
  set creq(value: drm_vmw_gb_surface_create_req | Init<drm_vmw_gb_surface_create_req>);
  get crep(): drm_vmw_gb_surface_create_rep;
  set crep(value: drm_vmw_gb_surface_create_rep | Init<drm_vmw_gb_surface_create_rep>);
}

export const drm_vmw_gb_surface_ref_rep: Descriptor<drm_vmw_gb_surface_ref_rep> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_gb_surface_ref_rep',
    `
  struct drm_vmw_gb_surface_create_req creq;
  struct drm_vmw_gb_surface_create_rep crep;
`,
    { uses: () => [drm_vmw_gb_surface_create_rep, drm_vmw_gb_surface_create_req] },
  );

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_get_3d_cap_arg extends RecordView<'struct drm_vmw_get_3d_cap_arg'> {
  get buffer(): bigint;
  set buffer(value: Integer);
  max_size: number;
  pad64: number;
}

export const drm_vmw_get_3d_cap_arg: Descriptor<drm_vmw_get_3d_cap_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_get_3d_cap_arg',
    `
  __u64 buffer;
  __u32 max_size;
  __u32 pad64;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_getparam_arg extends RecordView<'struct drm_vmw_getparam_arg'> {
  get value(): bigint;
  set value(value: Integer);
  param: number;
  pad64: number;
}

export const drm_vmw_getparam_arg: Descriptor<drm_vmw_getparam_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_getparam_arg',
  `
  __u64 value;
  __u32 param;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_handle_close_arg extends RecordView<'struct drm_vmw_handle_close_arg'> {
  handle: number;
  pad64: number;
}

export const drm_vmw_handle_close_arg: Descriptor<drm_vmw_handle_close_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_handle_close_arg',
    `
  __u32 handle;
  __u32 pad64;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 64 bytes. */
export interface drm_vmw_mksstat_add_arg extends RecordView<'struct drm_vmw_mksstat_add_arg'> {
  get stat(): bigint;
  set stat(value: Integer);
  get info(): bigint;
  set info(value: Integer);
  get strs(): bigint;
  set strs(value: Integer);
  get stat_len(): bigint;
  set stat_len(value: Integer);
  get info_len(): bigint;
  set info_len(value: Integer);
  get strs_len(): bigint;
  set strs_len(value: Integer);
  get description(): bigint;
  set description(value: Integer);
  get id(): bigint;
  set id(value: Integer);
}

export const drm_vmw_mksstat_add_arg: Descriptor<drm_vmw_mksstat_add_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_mksstat_add_arg',
    `
  __u64 stat;
  __u64 info;
  __u64 strs;
  __u64 stat_len;
  __u64 info_len;
  __u64 strs_len;
  __u64 description;
  __u64 id;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_mksstat_remove_arg
  extends RecordView<'struct drm_vmw_mksstat_remove_arg'> {
  get id(): bigint;
  set id(value: Integer);
}

export const drm_vmw_mksstat_remove_arg: Descriptor<drm_vmw_mksstat_remove_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_mksstat_remove_arg',
    `
  __u64 id;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_msg_arg extends RecordView<'struct drm_vmw_msg_arg'> {
  get send(): bigint;
  set send(value: Integer);
  get receive(): bigint;
  set receive(value: Integer);
  send_only: number;
  receive_len: number;
}

export const drm_vmw_msg_arg: Descriptor<drm_vmw_msg_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_msg_arg',
  `
  __u64 send;
  __u64 receive;
  __s32 send_only;
  __u32 receive_len;
`,
);

/** `<drm/vmwgfx_drm.h>`: 32 bytes. */
export interface drm_vmw_present_arg extends RecordView<'struct drm_vmw_present_arg'> {
  fb_id: number;
  sid: number;
  dest_x: number;
  dest_y: number;
  get clips_ptr(): bigint;
  set clips_ptr(value: Integer);
  num_clips: number;
  pad64: number;
}

export const drm_vmw_present_arg: Descriptor<drm_vmw_present_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_present_arg',
  `
  __u32 fb_id;
  __u32 sid;
  __s32 dest_x;
  __s32 dest_y;
  __u64 clips_ptr;
  __u32 num_clips;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_present_readback_arg
  extends RecordView<'struct drm_vmw_present_readback_arg'> {
  fb_id: number;
  num_clips: number;
  get clips_ptr(): bigint;
  set clips_ptr(value: Integer);
  get fence_rep(): bigint;
  set fence_rep(value: Integer);
}

export const drm_vmw_present_readback_arg: Descriptor<drm_vmw_present_readback_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_present_readback_arg',
    `
  __u32 fb_id;
  __u32 num_clips;
  __u64 clips_ptr;
  __u64 fence_rep;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_rect extends RecordView<'struct drm_vmw_rect'> {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const drm_vmw_rect: Descriptor<drm_vmw_rect> = /* @__PURE__ */ declareStruct(
  'drm_vmw_rect',
  `
  __s32 x;
  __s32 y;
  __u32 w;
  __u32 h;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_shader_arg extends RecordView<'struct drm_vmw_shader_arg'> {
  handle: number;
  pad64: number;
}

export const drm_vmw_shader_arg: Descriptor<drm_vmw_shader_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_shader_arg',
  `
  __u32 handle;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_shader_create_arg extends RecordView<'struct drm_vmw_shader_create_arg'> {
  shader_type: number;
  size: number;
  buffer_handle: number;
  shader_handle: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_vmw_shader_create_arg: Descriptor<drm_vmw_shader_create_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_shader_create_arg',
    `
  enum drm_vmw_shader_type shader_type;
  __u32 size;
  __u32 buffer_handle;
  __u32 shader_handle;
  __u64 offset;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_size extends RecordView<'struct drm_vmw_size'> {
  width: number;
  height: number;
  depth: number;
  pad64: number;
}

export const drm_vmw_size: Descriptor<drm_vmw_size> = /* @__PURE__ */ declareStruct(
  'drm_vmw_size',
  `
  __u32 width;
  __u32 height;
  __u32 depth;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_stream_arg extends RecordView<'struct drm_vmw_stream_arg'> {
  stream_id: number;
  pad64: number;
}

export const drm_vmw_stream_arg: Descriptor<drm_vmw_stream_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_stream_arg',
  `
  __u32 stream_id;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_surface_arg extends RecordView<'struct drm_vmw_surface_arg'> {
  sid: number;
  handle_type: number;
}

export const drm_vmw_surface_arg: Descriptor<drm_vmw_surface_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_surface_arg',
  `
  __s32 sid;
  enum drm_vmw_handle_type handle_type;
`,
);

/** `<drm/vmwgfx_drm.h>`: 48 bytes. */
export interface drm_vmw_surface_create_req
  extends RecordView<'struct drm_vmw_surface_create_req'> {
  flags: number;
  format: number;
  get mip_levels(): Uint32Array;
  set mip_levels(value: Iterable<Integer>);
  get size_addr(): bigint;
  set size_addr(value: Integer);
  shareable: number;
  scanout: number;
}

export const drm_vmw_surface_create_req: Descriptor<drm_vmw_surface_create_req> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_surface_create_req',
    `
  __u32 flags;
  __u32 format;
  __u32 mip_levels[6];
  __u64 size_addr;
  __s32 shareable;
  __s32 scanout;
`,
  );

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_synccpu_arg extends RecordView<'struct drm_vmw_synccpu_arg'> {
  op: number;
  flags: number;
  handle: number;
  pad64: number;
}

export const drm_vmw_synccpu_arg: Descriptor<drm_vmw_synccpu_arg> = /* @__PURE__ */ declareStruct(
  'drm_vmw_synccpu_arg',
  `
  enum drm_vmw_synccpu_op op;
  enum drm_vmw_synccpu_flags flags;
  __u32 handle;
  __u32 pad64;
`,
);

/** `<drm/vmwgfx_drm.h>`: 16 bytes. */
export interface drm_vmw_update_layout_arg extends RecordView<'struct drm_vmw_update_layout_arg'> {
  num_outputs: number;
  pad64: number;
  get rects(): bigint;
  set rects(value: Integer);
}

export const drm_vmw_update_layout_arg: Descriptor<drm_vmw_update_layout_arg> =
  /* @__PURE__ */ declareStruct(
    'drm_vmw_update_layout_arg',
    `
  __u32 num_outputs;
  __u32 pad64;
  __u64 rects;
`,
  );
