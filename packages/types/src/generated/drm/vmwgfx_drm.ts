// Generated from Linux 7.3.4 <drm/vmwgfx_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as drm_drm_h from './drm.ts';

export const DRM_VMW_ALLOC_BO = 1,
  DRM_VMW_ALLOC_DMABUF = 1,
  DRM_VMW_CLAIM_STREAM = 5,
  DRM_VMW_CONTROL_STREAM = 4,
  DRM_VMW_CREATE_CONTEXT = 7,
  DRM_VMW_CREATE_EXTENDED_CONTEXT = 26,
  DRM_VMW_CREATE_SHADER = 21,
  DRM_VMW_CREATE_SURFACE = 9,
  DRM_VMW_CURSOR_BYPASS = 3,
  DRM_VMW_CURSOR_BYPASS_ALL = 1,
  DRM_VMW_CURSOR_BYPASS_FLAGS = 1,
  DRM_VMW_EVENT_FENCE_SIGNALED = 2147483648,
  DRM_VMW_EXECBUF = 12,
  DRM_VMW_EXECBUF_FLAG_EXPORT_FENCE_FD = 2,
  DRM_VMW_EXECBUF_FLAG_IMPORT_FENCE_FD = 1,
  DRM_VMW_EXECBUF_VERSION = 2,
  DRM_VMW_FENCE_EVENT = 17,
  DRM_VMW_FENCE_FLAG_EXEC = 1,
  DRM_VMW_FENCE_FLAG_QUERY = 2,
  DRM_VMW_FENCE_SIGNALED = 15,
  DRM_VMW_FENCE_UNREF = 16,
  DRM_VMW_FENCE_WAIT = 14,
  DRM_VMW_FE_FLAG_REQ_TIME = 1,
  DRM_VMW_GB_SURFACE_CREATE = 23,
  DRM_VMW_GB_SURFACE_CREATE_EXT = 27,
  DRM_VMW_GB_SURFACE_REF = 24,
  DRM_VMW_GB_SURFACE_REF_EXT = 28,
  DRM_VMW_GET_3D_CAP = 13,
  DRM_VMW_GET_PARAM = 0,
  DRM_VMW_HANDLE_CLOSE = 2,
  DRM_VMW_HANDLE_LEGACY = 0,
  DRM_VMW_HANDLE_PRIME = 1,
  DRM_VMW_MAX_MIP_LEVELS = 24,
  DRM_VMW_MAX_SURFACE_FACES = 6,
  DRM_VMW_MKSSTAT_ADD = 31,
  DRM_VMW_MKSSTAT_REMOVE = 32,
  DRM_VMW_MKSSTAT_RESET = 30,
  DRM_VMW_MSG = 29,
  DRM_VMW_PARAM_3D = 2,
  DRM_VMW_PARAM_3D_CAPS_SIZE = 8,
  DRM_VMW_PARAM_DEVICE_ID = 17,
  DRM_VMW_PARAM_DX = 12,
  DRM_VMW_PARAM_FIFO_CAPS = 4,
  DRM_VMW_PARAM_FIFO_HW_VERSION = 6,
  DRM_VMW_PARAM_GL43 = 16,
  DRM_VMW_PARAM_HW_CAPS = 3,
  DRM_VMW_PARAM_HW_CAPS2 = 13,
  DRM_VMW_PARAM_MAX_FB_SIZE = 5,
  DRM_VMW_PARAM_MAX_MOB_MEMORY = 9,
  DRM_VMW_PARAM_MAX_MOB_SIZE = 10,
  DRM_VMW_PARAM_MAX_SURF_MEMORY = 7,
  DRM_VMW_PARAM_NUM_FREE_STREAMS = 1,
  DRM_VMW_PARAM_NUM_STREAMS = 0,
  DRM_VMW_PARAM_SCREEN_TARGET = 11,
  DRM_VMW_PARAM_SM4_1 = 14,
  DRM_VMW_PARAM_SM5 = 15,
  DRM_VMW_PRESENT = 18,
  DRM_VMW_PRESENT_READBACK = 19,
  DRM_VMW_REF_SURFACE = 11,
  DRM_VMW_SYNCCPU = 25,
  DRM_VMW_UNREF_CONTEXT = 8,
  DRM_VMW_UNREF_DMABUF = 2,
  DRM_VMW_UNREF_SHADER = 22,
  DRM_VMW_UNREF_STREAM = 6,
  DRM_VMW_UNREF_SURFACE = 10,
  DRM_VMW_UPDATE_LAYOUT = 20,
  DRM_VMW_WAIT_OPTION_UNREF = 1,
  drm_vmw_context_dx = 1,
  drm_vmw_context_legacy = 0,
  drm_vmw_gb_surface_v1 = 0,
  drm_vmw_shader_type_ps = 1,
  drm_vmw_shader_type_vs = 0,
  drm_vmw_surface_flag_coherent = 8,
  drm_vmw_surface_flag_create_buffer = 4,
  drm_vmw_surface_flag_scanout = 2,
  drm_vmw_surface_flag_shareable = 1,
  drm_vmw_synccpu_allow_cs = 8,
  drm_vmw_synccpu_dontblock = 4,
  drm_vmw_synccpu_grab = 0,
  drm_vmw_synccpu_read = 1,
  drm_vmw_synccpu_release = 1,
  drm_vmw_synccpu_write = 2;
export declare namespace struct {
  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_alloc_bo_req extends RecordView<'struct drm_vmw_alloc_bo_req'> {
    size: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_bo_rep extends RecordView<'struct drm_vmw_bo_rep'> {
    get map_handle(): bigint;
    set map_handle(value: Integer);
    handle: number;
    cur_gmr_id: number;
    cur_gmr_offset: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_context_arg extends RecordView<'struct drm_vmw_context_arg'> {
    cid: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 88 bytes. */
  interface drm_vmw_control_stream_arg extends RecordView<'struct drm_vmw_control_stream_arg'> {
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
    get src(): struct.drm_vmw_rect;
    set src(value: From<struct.drm_vmw_rect>);
    get dst(): struct.drm_vmw_rect;
    set dst(value: From<struct.drm_vmw_rect>);
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_cursor_bypass_arg extends RecordView<'struct drm_vmw_cursor_bypass_arg'> {
    flags: number;
    crtc_id: number;
    xpos: number;
    ypos: number;
    xhot: number;
    yhot: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_event_fence extends RecordView<'struct drm_vmw_event_fence'> {
    get base(): drm_drm_h.struct.drm_event;
    set base(value: From<drm_drm_h.struct.drm_event>);
    get user_data(): bigint;
    set user_data(value: Integer);
    tv_sec: number;
    tv_usec: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 40 bytes. */
  interface drm_vmw_execbuf_arg extends RecordView<'struct drm_vmw_execbuf_arg'> {
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

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_fence_arg extends RecordView<'struct drm_vmw_fence_arg'> {
    handle: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_fence_event_arg extends RecordView<'struct drm_vmw_fence_event_arg'> {
    get fence_rep(): bigint;
    set fence_rep(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
    handle: number;
    flags: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_fence_rep extends RecordView<'struct drm_vmw_fence_rep'> {
    handle: number;
    mask: number;
    seqno: number;
    passed_seqno: number;
    fd: number;
    error: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_fence_signaled_arg extends RecordView<'struct drm_vmw_fence_signaled_arg'> {
    handle: number;
    flags: number;
    signaled: number;
    passed_seqno: number;
    signaled_flags: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 40 bytes. */
  interface drm_vmw_fence_wait_arg extends RecordView<'struct drm_vmw_fence_wait_arg'> {
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

  /** `<drm/vmwgfx_drm.h>`: 72 bytes. */
  interface drm_vmw_gb_surface_create_ext_req
    extends RecordView<'struct drm_vmw_gb_surface_create_ext_req'> {
    get base(): struct.drm_vmw_gb_surface_create_req;
    set base(value: From<struct.drm_vmw_gb_surface_create_req>);
    version: number;
    svga3d_flags_upper_32_bits: number;
    multisample_pattern: number;
    quality_level: number;
    buffer_byte_stride: number;
    must_be_zero: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_gb_surface_create_rep
    extends RecordView<'struct drm_vmw_gb_surface_create_rep'> {
    handle: number;
    backup_size: number;
    buffer_handle: number;
    buffer_size: number;
    get buffer_map_handle(): bigint;
    set buffer_map_handle(value: Integer);
  }

  /** `<drm/vmwgfx_drm.h>`: 48 bytes. */
  interface drm_vmw_gb_surface_create_req
    extends RecordView<'struct drm_vmw_gb_surface_create_req'> {
    svga3d_flags: number;
    format: number;
    mip_levels: number;
    drm_surface_flags: number;
    multisample_count: number;
    autogen_filter: number;
    buffer_handle: number;
    array_size: number;
    get base_size(): struct.drm_vmw_size;
    set base_size(value: From<struct.drm_vmw_size>);
  }

  /** `<drm/vmwgfx_drm.h>`: 96 bytes. */
  interface drm_vmw_gb_surface_ref_ext_rep
    extends RecordView<'struct drm_vmw_gb_surface_ref_ext_rep'> {
    get creq(): struct.drm_vmw_gb_surface_create_ext_req;
    set creq(value: From<struct.drm_vmw_gb_surface_create_ext_req>);
    get crep(): struct.drm_vmw_gb_surface_create_rep;
    set crep(value: From<struct.drm_vmw_gb_surface_create_rep>);
  }

  /** `<drm/vmwgfx_drm.h>`: 72 bytes. */
  interface drm_vmw_gb_surface_ref_rep extends RecordView<'struct drm_vmw_gb_surface_ref_rep'> {
    get creq(): struct.drm_vmw_gb_surface_create_req;
    set creq(value: From<struct.drm_vmw_gb_surface_create_req>);
    get crep(): struct.drm_vmw_gb_surface_create_rep;
    set crep(value: From<struct.drm_vmw_gb_surface_create_rep>);
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_get_3d_cap_arg extends RecordView<'struct drm_vmw_get_3d_cap_arg'> {
    get buffer(): bigint;
    set buffer(value: Integer);
    max_size: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_getparam_arg extends RecordView<'struct drm_vmw_getparam_arg'> {
    get value(): bigint;
    set value(value: Integer);
    param: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_handle_close_arg extends RecordView<'struct drm_vmw_handle_close_arg'> {
    handle: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 64 bytes. */
  interface drm_vmw_mksstat_add_arg extends RecordView<'struct drm_vmw_mksstat_add_arg'> {
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

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_mksstat_remove_arg extends RecordView<'struct drm_vmw_mksstat_remove_arg'> {
    get id(): bigint;
    set id(value: Integer);
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_msg_arg extends RecordView<'struct drm_vmw_msg_arg'> {
    get send(): bigint;
    set send(value: Integer);
    get receive(): bigint;
    set receive(value: Integer);
    send_only: number;
    receive_len: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 32 bytes. */
  interface drm_vmw_present_arg extends RecordView<'struct drm_vmw_present_arg'> {
    fb_id: number;
    sid: number;
    dest_x: number;
    dest_y: number;
    get clips_ptr(): bigint;
    set clips_ptr(value: Integer);
    num_clips: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_present_readback_arg extends RecordView<'struct drm_vmw_present_readback_arg'> {
    fb_id: number;
    num_clips: number;
    get clips_ptr(): bigint;
    set clips_ptr(value: Integer);
    get fence_rep(): bigint;
    set fence_rep(value: Integer);
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_rect extends RecordView<'struct drm_vmw_rect'> {
    x: number;
    y: number;
    w: number;
    h: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_shader_arg extends RecordView<'struct drm_vmw_shader_arg'> {
    handle: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_shader_create_arg extends RecordView<'struct drm_vmw_shader_create_arg'> {
    shader_type: number;
    size: number;
    buffer_handle: number;
    shader_handle: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_size extends RecordView<'struct drm_vmw_size'> {
    width: number;
    height: number;
    depth: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_stream_arg extends RecordView<'struct drm_vmw_stream_arg'> {
    stream_id: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_surface_arg extends RecordView<'struct drm_vmw_surface_arg'> {
    sid: number;
    handle_type: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 48 bytes. */
  interface drm_vmw_surface_create_req extends RecordView<'struct drm_vmw_surface_create_req'> {
    flags: number;
    format: number;
    get mip_levels(): Uint32Array;
    set mip_levels(value: Iterable<Integer>);
    get size_addr(): bigint;
    set size_addr(value: Integer);
    shareable: number;
    scanout: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_synccpu_arg extends RecordView<'struct drm_vmw_synccpu_arg'> {
    op: number;
    flags: number;
    handle: number;
    pad64: number;
  }

  /** `<drm/vmwgfx_drm.h>`: 16 bytes. */
  interface drm_vmw_update_layout_arg extends RecordView<'struct drm_vmw_update_layout_arg'> {
    num_outputs: number;
    pad64: number;
    get rects(): bigint;
    set rects(value: Integer);
  }
}

export const struct: {
  readonly drm_vmw_alloc_bo_req: Descriptor<struct.drm_vmw_alloc_bo_req>;
  readonly drm_vmw_bo_rep: Descriptor<struct.drm_vmw_bo_rep>;
  readonly drm_vmw_context_arg: Descriptor<struct.drm_vmw_context_arg>;
  readonly drm_vmw_control_stream_arg: Descriptor<struct.drm_vmw_control_stream_arg>;
  readonly drm_vmw_cursor_bypass_arg: Descriptor<struct.drm_vmw_cursor_bypass_arg>;
  readonly drm_vmw_event_fence: Descriptor<struct.drm_vmw_event_fence>;
  readonly drm_vmw_execbuf_arg: Descriptor<struct.drm_vmw_execbuf_arg>;
  readonly drm_vmw_fence_arg: Descriptor<struct.drm_vmw_fence_arg>;
  readonly drm_vmw_fence_event_arg: Descriptor<struct.drm_vmw_fence_event_arg>;
  readonly drm_vmw_fence_rep: Descriptor<struct.drm_vmw_fence_rep>;
  readonly drm_vmw_fence_signaled_arg: Descriptor<struct.drm_vmw_fence_signaled_arg>;
  readonly drm_vmw_fence_wait_arg: Descriptor<struct.drm_vmw_fence_wait_arg>;
  readonly drm_vmw_gb_surface_create_ext_req: Descriptor<struct.drm_vmw_gb_surface_create_ext_req>;
  readonly drm_vmw_gb_surface_create_rep: Descriptor<struct.drm_vmw_gb_surface_create_rep>;
  readonly drm_vmw_gb_surface_create_req: Descriptor<struct.drm_vmw_gb_surface_create_req>;
  readonly drm_vmw_gb_surface_ref_ext_rep: Descriptor<struct.drm_vmw_gb_surface_ref_ext_rep>;
  readonly drm_vmw_gb_surface_ref_rep: Descriptor<struct.drm_vmw_gb_surface_ref_rep>;
  readonly drm_vmw_get_3d_cap_arg: Descriptor<struct.drm_vmw_get_3d_cap_arg>;
  readonly drm_vmw_getparam_arg: Descriptor<struct.drm_vmw_getparam_arg>;
  readonly drm_vmw_handle_close_arg: Descriptor<struct.drm_vmw_handle_close_arg>;
  readonly drm_vmw_mksstat_add_arg: Descriptor<struct.drm_vmw_mksstat_add_arg>;
  readonly drm_vmw_mksstat_remove_arg: Descriptor<struct.drm_vmw_mksstat_remove_arg>;
  readonly drm_vmw_msg_arg: Descriptor<struct.drm_vmw_msg_arg>;
  readonly drm_vmw_present_arg: Descriptor<struct.drm_vmw_present_arg>;
  readonly drm_vmw_present_readback_arg: Descriptor<struct.drm_vmw_present_readback_arg>;
  readonly drm_vmw_rect: Descriptor<struct.drm_vmw_rect>;
  readonly drm_vmw_shader_arg: Descriptor<struct.drm_vmw_shader_arg>;
  readonly drm_vmw_shader_create_arg: Descriptor<struct.drm_vmw_shader_create_arg>;
  readonly drm_vmw_size: Descriptor<struct.drm_vmw_size>;
  readonly drm_vmw_stream_arg: Descriptor<struct.drm_vmw_stream_arg>;
  readonly drm_vmw_surface_arg: Descriptor<struct.drm_vmw_surface_arg>;
  readonly drm_vmw_surface_create_req: Descriptor<struct.drm_vmw_surface_create_req>;
  readonly drm_vmw_synccpu_arg: Descriptor<struct.drm_vmw_synccpu_arg>;
  readonly drm_vmw_update_layout_arg: Descriptor<struct.drm_vmw_update_layout_arg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_vmw_alloc_bo_req": "__u32 size;__u32 pad64;",
"drm_vmw_bo_rep": "__u64 map_handle;__u32 handle;__u32 cur_gmr_id;__u32 cur_gmr_offset;__u32 pad64;",
"drm_vmw_context_arg": "__s32 cid;__u32 pad64;",
"drm_vmw_control_stream_arg": "__u32 stream_id;__u32 enabled;__u32 flags;__u32 color_key;__u32 handle;__u32 offset;__s32 format;__u32 size;__u32 width;__u32 height;__u32 pitch[3];__u32 pad64;struct drm_vmw_rect src;struct drm_vmw_rect dst;",
"drm_vmw_cursor_bypass_arg": "__u32 flags;__u32 crtc_id;__s32 xpos;__s32 ypos;__s32 xhot;__s32 yhot;",
"drm_vmw_event_fence": "struct drm_event base;__u64 user_data;__u32 tv_sec;__u32 tv_usec;",
"drm_vmw_execbuf_arg": "__u64 commands;__u32 command_size;__u32 throttle_us;__u64 fence_rep;__u32 version;__u32 flags;__u32 context_handle;__s32 imported_fence_fd;",
"drm_vmw_fence_arg": "__u32 handle;__u32 pad64;",
"drm_vmw_fence_event_arg": "__u64 fence_rep;__u64 user_data;__u32 handle;__u32 flags;",
"drm_vmw_fence_rep": "__u32 handle;__u32 mask;__u32 seqno;__u32 passed_seqno;__s32 fd;__s32 error;",
"drm_vmw_fence_signaled_arg": "__u32 handle;__u32 flags;__s32 signaled;__u32 passed_seqno;__u32 signaled_flags;__u32 pad64;",
"drm_vmw_fence_wait_arg": "__u32 handle;__s32 cookie_valid;__u64 kernel_cookie;__u64 timeout_us;__s32 lazy;__s32 flags;__s32 wait_options;__s32 pad64;",
"drm_vmw_gb_surface_create_ext_req": "struct drm_vmw_gb_surface_create_req base;enum drm_vmw_surface_version version;__u32 svga3d_flags_upper_32_bits;__u32 multisample_pattern;__u32 quality_level;__u32 buffer_byte_stride;__u32 must_be_zero;",
"drm_vmw_gb_surface_create_rep": "__u32 handle;__u32 backup_size;__u32 buffer_handle;__u32 buffer_size;__u64 buffer_map_handle;",
"drm_vmw_gb_surface_create_req": "__u32 svga3d_flags;__u32 format;__u32 mip_levels;enum drm_vmw_surface_flags drm_surface_flags;__u32 multisample_count;__u32 autogen_filter;__u32 buffer_handle;__u32 array_size;struct drm_vmw_size base_size;",
"drm_vmw_gb_surface_ref_ext_rep": "struct drm_vmw_gb_surface_create_ext_req creq;struct drm_vmw_gb_surface_create_rep crep;",
"drm_vmw_gb_surface_ref_rep": "struct drm_vmw_gb_surface_create_req creq;struct drm_vmw_gb_surface_create_rep crep;",
"drm_vmw_get_3d_cap_arg": "__u64 buffer;__u32 max_size;__u32 pad64;",
"drm_vmw_getparam_arg": "__u64 value;__u32 param;__u32 pad64;",
"drm_vmw_handle_close_arg": "__u32 handle;__u32 pad64;",
"drm_vmw_mksstat_add_arg": "__u64 stat;__u64 info;__u64 strs;__u64 stat_len;__u64 info_len;__u64 strs_len;__u64 description;__u64 id;",
"drm_vmw_mksstat_remove_arg": "__u64 id;",
"drm_vmw_msg_arg": "__u64 send;__u64 receive;__s32 send_only;__u32 receive_len;",
"drm_vmw_present_arg": "__u32 fb_id;__u32 sid;__s32 dest_x;__s32 dest_y;__u64 clips_ptr;__u32 num_clips;__u32 pad64;",
"drm_vmw_present_readback_arg": "__u32 fb_id;__u32 num_clips;__u64 clips_ptr;__u64 fence_rep;",
"drm_vmw_rect": "__s32 x;__s32 y;__u32 w;__u32 h;",
"drm_vmw_shader_arg": "__u32 handle;__u32 pad64;",
"drm_vmw_shader_create_arg": "enum drm_vmw_shader_type shader_type;__u32 size;__u32 buffer_handle;__u32 shader_handle;__u64 offset;",
"drm_vmw_size": "__u32 width;__u32 height;__u32 depth;__u32 pad64;",
"drm_vmw_stream_arg": "__u32 stream_id;__u32 pad64;",
"drm_vmw_surface_arg": "__s32 sid;enum drm_vmw_handle_type handle_type;",
"drm_vmw_surface_create_req": "__u32 flags;__u32 format;__u32 mip_levels[6];__u64 size_addr;__s32 shareable;__s32 scanout;",
"drm_vmw_synccpu_arg": "enum drm_vmw_synccpu_op op;enum drm_vmw_synccpu_flags flags;__u32 handle;__u32 pad64;",
"drm_vmw_update_layout_arg": "__u32 num_outputs;__u32 pad64;__u64 rects;"
}`),
  () => [heldStructs],
);

export declare namespace union {
  /** `<drm/vmwgfx_drm.h>`: 24 bytes. */
  interface drm_vmw_alloc_bo_arg extends RecordView<'union drm_vmw_alloc_bo_arg'> {
    get req(): struct.drm_vmw_alloc_bo_req;
    set req(value: From<struct.drm_vmw_alloc_bo_req>);
    get rep(): struct.drm_vmw_bo_rep;
    set rep(value: From<struct.drm_vmw_bo_rep>);
  }

  /** `<drm/vmwgfx_drm.h>`: 8 bytes. */
  interface drm_vmw_extended_context_arg extends RecordView<'union drm_vmw_extended_context_arg'> {
    req: number;
    get rep(): struct.drm_vmw_context_arg;
    set rep(value: From<struct.drm_vmw_context_arg>);
  }

  /** `<drm/vmwgfx_drm.h>`: 48 bytes. */
  interface drm_vmw_gb_surface_create_arg
    extends RecordView<'union drm_vmw_gb_surface_create_arg'> {
    get rep(): struct.drm_vmw_gb_surface_create_rep;
    set rep(value: From<struct.drm_vmw_gb_surface_create_rep>);
    get req(): struct.drm_vmw_gb_surface_create_req;
    set req(value: From<struct.drm_vmw_gb_surface_create_req>);
  }

  /** `<drm/vmwgfx_drm.h>`: 72 bytes. */
  interface drm_vmw_gb_surface_create_ext_arg
    extends RecordView<'union drm_vmw_gb_surface_create_ext_arg'> {
    get rep(): struct.drm_vmw_gb_surface_create_rep;
    set rep(value: From<struct.drm_vmw_gb_surface_create_rep>);
    get req(): struct.drm_vmw_gb_surface_create_ext_req;
    set req(value: From<struct.drm_vmw_gb_surface_create_ext_req>);
  }

  /** `<drm/vmwgfx_drm.h>`: 72 bytes. */
  interface drm_vmw_gb_surface_reference_arg
    extends RecordView<'union drm_vmw_gb_surface_reference_arg'> {
    get rep(): struct.drm_vmw_gb_surface_ref_rep;
    set rep(value: From<struct.drm_vmw_gb_surface_ref_rep>);
    get req(): struct.drm_vmw_surface_arg;
    set req(value: From<struct.drm_vmw_surface_arg>);
  }

  /** `<drm/vmwgfx_drm.h>`: 96 bytes. */
  interface drm_vmw_gb_surface_reference_ext_arg
    extends RecordView<'union drm_vmw_gb_surface_reference_ext_arg'> {
    get rep(): struct.drm_vmw_gb_surface_ref_ext_rep;
    set rep(value: From<struct.drm_vmw_gb_surface_ref_ext_rep>);
    get req(): struct.drm_vmw_surface_arg;
    set req(value: From<struct.drm_vmw_surface_arg>);
  }

  /** `<drm/vmwgfx_drm.h>`: 48 bytes. */
  interface drm_vmw_surface_create_arg extends RecordView<'union drm_vmw_surface_create_arg'> {
    get rep(): struct.drm_vmw_surface_arg;
    set rep(value: From<struct.drm_vmw_surface_arg>);
    get req(): struct.drm_vmw_surface_create_req;
    set req(value: From<struct.drm_vmw_surface_create_req>);
  }

  /** `<drm/vmwgfx_drm.h>`: 48 bytes. */
  interface drm_vmw_surface_reference_arg
    extends RecordView<'union drm_vmw_surface_reference_arg'> {
    get rep(): struct.drm_vmw_surface_create_req;
    set rep(value: From<struct.drm_vmw_surface_create_req>);
    get req(): struct.drm_vmw_surface_arg;
    set req(value: From<struct.drm_vmw_surface_arg>);
  }
}

export const union: {
  readonly drm_vmw_alloc_bo_arg: Descriptor<union.drm_vmw_alloc_bo_arg>;
  readonly drm_vmw_extended_context_arg: Descriptor<union.drm_vmw_extended_context_arg>;
  readonly drm_vmw_gb_surface_create_arg: Descriptor<union.drm_vmw_gb_surface_create_arg>;
  readonly drm_vmw_gb_surface_create_ext_arg: Descriptor<union.drm_vmw_gb_surface_create_ext_arg>;
  readonly drm_vmw_gb_surface_reference_arg: Descriptor<union.drm_vmw_gb_surface_reference_arg>;
  readonly drm_vmw_gb_surface_reference_ext_arg: Descriptor<union.drm_vmw_gb_surface_reference_ext_arg>;
  readonly drm_vmw_surface_create_arg: Descriptor<union.drm_vmw_surface_create_arg>;
  readonly drm_vmw_surface_reference_arg: Descriptor<union.drm_vmw_surface_reference_arg>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"drm_vmw_alloc_bo_arg": "struct drm_vmw_alloc_bo_req req;struct drm_vmw_bo_rep rep;",
"drm_vmw_extended_context_arg": "enum drm_vmw_extended_context req;struct drm_vmw_context_arg rep;",
"drm_vmw_gb_surface_create_arg": "struct drm_vmw_gb_surface_create_rep rep;struct drm_vmw_gb_surface_create_req req;",
"drm_vmw_gb_surface_create_ext_arg": "struct drm_vmw_gb_surface_create_rep rep;struct drm_vmw_gb_surface_create_ext_req req;",
"drm_vmw_gb_surface_reference_arg": "struct drm_vmw_gb_surface_ref_rep rep;struct drm_vmw_surface_arg req;",
"drm_vmw_gb_surface_reference_ext_arg": "struct drm_vmw_gb_surface_ref_ext_rep rep;struct drm_vmw_surface_arg req;",
"drm_vmw_surface_create_arg": "struct drm_vmw_surface_arg rep;struct drm_vmw_surface_create_req req;",
"drm_vmw_surface_reference_arg": "struct drm_vmw_surface_create_req rep;struct drm_vmw_surface_arg req;"
}`),
  () => [struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_event": "__u32 type;__u32 length;"
}`),
);
