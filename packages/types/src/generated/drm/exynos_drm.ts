// Generated from Linux 7.3.4 <drm/exynos_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as drm_drm_h from './drm.ts';

export const DRM_EXYNOS_G2D_EVENT = 2147483648,
  DRM_EXYNOS_G2D_EXEC = 34,
  DRM_EXYNOS_G2D_GET_VER = 32,
  DRM_EXYNOS_G2D_SET_CMDLIST = 33,
  DRM_EXYNOS_GEM_CREATE = 0,
  DRM_EXYNOS_GEM_GET = 4,
  DRM_EXYNOS_GEM_MAP = 1,
  DRM_EXYNOS_IPP_CAP_CONVERT = 8,
  DRM_EXYNOS_IPP_CAP_CROP = 1,
  DRM_EXYNOS_IPP_CAP_ROTATE = 2,
  DRM_EXYNOS_IPP_CAP_SCALE = 4,
  DRM_EXYNOS_IPP_COMMIT = 67,
  DRM_EXYNOS_IPP_EVENT = 2147483650,
  DRM_EXYNOS_IPP_FLAGS = 7,
  DRM_EXYNOS_IPP_FLAG_EVENT = 1,
  DRM_EXYNOS_IPP_FLAG_NONBLOCK = 4,
  DRM_EXYNOS_IPP_FLAG_TEST_ONLY = 2,
  DRM_EXYNOS_IPP_FORMAT_DESTINATION = 2,
  DRM_EXYNOS_IPP_FORMAT_SOURCE = 1,
  DRM_EXYNOS_IPP_GET_CAPS = 65,
  DRM_EXYNOS_IPP_GET_LIMITS = 66,
  DRM_EXYNOS_IPP_GET_RESOURCES = 64,
  DRM_EXYNOS_IPP_LIMIT_SIZE_AREA = 131072,
  DRM_EXYNOS_IPP_LIMIT_SIZE_BUFFER = 65536,
  DRM_EXYNOS_IPP_LIMIT_SIZE_MASK = 983040,
  DRM_EXYNOS_IPP_LIMIT_SIZE_ROTATED = 196608,
  DRM_EXYNOS_IPP_LIMIT_TYPE_MASK = 15,
  DRM_EXYNOS_IPP_LIMIT_TYPE_SCALE = 2,
  DRM_EXYNOS_IPP_LIMIT_TYPE_SIZE = 1,
  DRM_EXYNOS_IPP_TASK_ALPHA = 4,
  DRM_EXYNOS_IPP_TASK_BUFFER = 1,
  DRM_EXYNOS_IPP_TASK_RECTANGLE = 2,
  DRM_EXYNOS_IPP_TASK_TRANSFORM = 3,
  DRM_EXYNOS_IPP_TASK_TYPE_DESTINATION = 131072,
  DRM_EXYNOS_IPP_TASK_TYPE_SOURCE = 65536,
  DRM_EXYNOS_VIDI_CONNECTION = 7,
  DRM_IOCTL_EXYNOS_G2D_EXEC = 3221775458,
  DRM_IOCTL_EXYNOS_G2D_GET_VER = 3221775456,
  DRM_IOCTL_EXYNOS_G2D_SET_CMDLIST = 3223872609,
  DRM_IOCTL_EXYNOS_GEM_CREATE = 3222299712,
  DRM_IOCTL_EXYNOS_GEM_GET = 3222299716,
  DRM_IOCTL_EXYNOS_GEM_MAP = 3222299713,
  DRM_IOCTL_EXYNOS_IPP_COMMIT = 3223348355,
  DRM_IOCTL_EXYNOS_IPP_GET_CAPS = 3222824065,
  DRM_IOCTL_EXYNOS_IPP_GET_LIMITS = 3223348354,
  DRM_IOCTL_EXYNOS_IPP_GET_RESOURCES = 3222299776,
  DRM_IOCTL_EXYNOS_VIDI_CONNECTION = 3222299719,
  EXYNOS_BO_CACHABLE = 2,
  EXYNOS_BO_CONTIG = 0,
  EXYNOS_BO_MASK = 7,
  EXYNOS_BO_NONCACHABLE = 0,
  EXYNOS_BO_NONCONTIG = 1,
  EXYNOS_BO_WC = 4,
  G2D_BUF_USERPTR = -2147483648,
  G2D_EVENT_NONSTOP = 1,
  G2D_EVENT_NOT = 0,
  G2D_EVENT_STOP = 2;
export declare namespace struct {
  /** `<drm/exynos_drm.h>`: 8 bytes. */
  interface drm_exynos_g2d_cmd extends RecordView<'struct drm_exynos_g2d_cmd'> {
    offset: number;
    data: number;
  }

  /** `<drm/exynos_drm.h>`: 32 bytes. */
  interface drm_exynos_g2d_event extends RecordView<'struct drm_exynos_g2d_event'> {
    get base(): drm_drm_h.struct.drm_event;
    set base(value: From<drm_drm_h.struct.drm_event>);
    get user_data(): bigint;
    set user_data(value: Integer);
    tv_sec: number;
    tv_usec: number;
    cmdlist_no: number;
    reserved: number;
  }

  /** `<drm/exynos_drm.h>`: 8 bytes. */
  interface drm_exynos_g2d_exec extends RecordView<'struct drm_exynos_g2d_exec'> {
    get async(): bigint;
    set async(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 8 bytes. */
  interface drm_exynos_g2d_get_ver extends RecordView<'struct drm_exynos_g2d_get_ver'> {
    major: number;
    minor: number;
  }

  /** `<drm/exynos_drm.h>`: 40 bytes. */
  interface drm_exynos_g2d_set_cmdlist extends RecordView<'struct drm_exynos_g2d_set_cmdlist'> {
    get cmd(): bigint;
    set cmd(value: Integer);
    get cmd_buf(): bigint;
    set cmd_buf(value: Integer);
    cmd_nr: number;
    cmd_buf_nr: number;
    get event_type(): bigint;
    set event_type(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_exynos_g2d_userptr extends RecordView<'struct drm_exynos_g2d_userptr'> {
    userptr: number;
    size: number;
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_gem_create extends RecordView<'struct drm_exynos_gem_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_gem_info extends RecordView<'struct drm_exynos_gem_info'> {
    handle: number;
    flags: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_gem_map extends RecordView<'struct drm_exynos_gem_map'> {
    handle: number;
    reserved: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 32 bytes. */
  interface drm_exynos_ioctl_ipp_commit extends RecordView<'struct drm_exynos_ioctl_ipp_commit'> {
    ipp_id: number;
    flags: number;
    reserved: number;
    params_size: number;
    get params_ptr(): bigint;
    set params_ptr(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 24 bytes. */
  interface drm_exynos_ioctl_ipp_get_caps
    extends RecordView<'struct drm_exynos_ioctl_ipp_get_caps'> {
    ipp_id: number;
    capabilities: number;
    reserved: number;
    formats_count: number;
    get formats_ptr(): bigint;
    set formats_ptr(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 32 bytes. */
  interface drm_exynos_ioctl_ipp_get_limits
    extends RecordView<'struct drm_exynos_ioctl_ipp_get_limits'> {
    ipp_id: number;
    fourcc: number;
    get modifier(): bigint;
    set modifier(value: Integer);
    type: number;
    limits_count: number;
    get limits_ptr(): bigint;
    set limits_ptr(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_ioctl_ipp_get_res extends RecordView<'struct drm_exynos_ioctl_ipp_get_res'> {
    count_ipps: number;
    reserved: number;
    get ipp_id_ptr(): bigint;
    set ipp_id_ptr(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 40 bytes. */
  interface drm_exynos_ipp_event extends RecordView<'struct drm_exynos_ipp_event'> {
    get base(): drm_drm_h.struct.drm_event;
    set base(value: From<drm_drm_h.struct.drm_event>);
    get user_data(): bigint;
    set user_data(value: Integer);
    tv_sec: number;
    tv_usec: number;
    ipp_id: number;
    sequence: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_ipp_format extends RecordView<'struct drm_exynos_ipp_format'> {
    fourcc: number;
    type: number;
    get modifier(): bigint;
    set modifier(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 40 bytes. */
  interface drm_exynos_ipp_limit extends RecordView<'struct drm_exynos_ipp_limit'> {
    type: number;
    reserved: number;
    get h(): struct.drm_exynos_ipp_limit_val;
    set h(value: From<struct.drm_exynos_ipp_limit_val>);
    get v(): struct.drm_exynos_ipp_limit_val;
    set v(value: From<struct.drm_exynos_ipp_limit_val>);
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_ipp_limit_val extends RecordView<'struct drm_exynos_ipp_limit_val'> {
    min: number;
    max: number;
    align: number;
    reserved: number;
  }

  /** `<drm/exynos_drm.h>`: 8 bytes. */
  interface drm_exynos_ipp_task_alpha extends RecordView<'struct drm_exynos_ipp_task_alpha'> {
    id: number;
    value: number;
  }

  /** `<drm/exynos_drm.h>`: 72 bytes. */
  interface drm_exynos_ipp_task_buffer extends RecordView<'struct drm_exynos_ipp_task_buffer'> {
    id: number;
    fourcc: number;
    width: number;
    height: number;
    get gem_id(): Uint32Array;
    set gem_id(value: Iterable<Integer>);
    get offset(): Uint32Array;
    set offset(value: Iterable<Integer>);
    get pitch(): Uint32Array;
    set pitch(value: Iterable<Integer>);
    get modifier(): bigint;
    set modifier(value: Integer);
  }

  /** `<drm/exynos_drm.h>`: 24 bytes. */
  interface drm_exynos_ipp_task_rect extends RecordView<'struct drm_exynos_ipp_task_rect'> {
    id: number;
    reserved: number;
    x: number;
    y: number;
    w: number;
    h: number;
  }

  /** `<drm/exynos_drm.h>`: 8 bytes. */
  interface drm_exynos_ipp_task_transform
    extends RecordView<'struct drm_exynos_ipp_task_transform'> {
    id: number;
    rotation: number;
  }

  /** `<drm/exynos_drm.h>`: 16 bytes. */
  interface drm_exynos_vidi_connection extends RecordView<'struct drm_exynos_vidi_connection'> {
    connection: number;
    extensions: number;
    get edid(): bigint;
    set edid(value: Integer);
  }
}

export const struct: {
  readonly drm_exynos_g2d_cmd: Descriptor<struct.drm_exynos_g2d_cmd>;
  readonly drm_exynos_g2d_event: Descriptor<struct.drm_exynos_g2d_event>;
  readonly drm_exynos_g2d_exec: Descriptor<struct.drm_exynos_g2d_exec>;
  readonly drm_exynos_g2d_get_ver: Descriptor<struct.drm_exynos_g2d_get_ver>;
  readonly drm_exynos_g2d_set_cmdlist: Descriptor<struct.drm_exynos_g2d_set_cmdlist>;
  readonly drm_exynos_g2d_userptr: Descriptor<struct.drm_exynos_g2d_userptr>;
  readonly drm_exynos_gem_create: Descriptor<struct.drm_exynos_gem_create>;
  readonly drm_exynos_gem_info: Descriptor<struct.drm_exynos_gem_info>;
  readonly drm_exynos_gem_map: Descriptor<struct.drm_exynos_gem_map>;
  readonly drm_exynos_ioctl_ipp_commit: Descriptor<struct.drm_exynos_ioctl_ipp_commit>;
  readonly drm_exynos_ioctl_ipp_get_caps: Descriptor<struct.drm_exynos_ioctl_ipp_get_caps>;
  readonly drm_exynos_ioctl_ipp_get_limits: Descriptor<struct.drm_exynos_ioctl_ipp_get_limits>;
  readonly drm_exynos_ioctl_ipp_get_res: Descriptor<struct.drm_exynos_ioctl_ipp_get_res>;
  readonly drm_exynos_ipp_event: Descriptor<struct.drm_exynos_ipp_event>;
  readonly drm_exynos_ipp_format: Descriptor<struct.drm_exynos_ipp_format>;
  readonly drm_exynos_ipp_limit: Descriptor<struct.drm_exynos_ipp_limit>;
  readonly drm_exynos_ipp_limit_val: Descriptor<struct.drm_exynos_ipp_limit_val>;
  readonly drm_exynos_ipp_task_alpha: Descriptor<struct.drm_exynos_ipp_task_alpha>;
  readonly drm_exynos_ipp_task_buffer: Descriptor<struct.drm_exynos_ipp_task_buffer>;
  readonly drm_exynos_ipp_task_rect: Descriptor<struct.drm_exynos_ipp_task_rect>;
  readonly drm_exynos_ipp_task_transform: Descriptor<struct.drm_exynos_ipp_task_transform>;
  readonly drm_exynos_vidi_connection: Descriptor<struct.drm_exynos_vidi_connection>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_exynos_g2d_cmd": "__u32 offset;__u32 data;",
"drm_exynos_g2d_event": "struct drm_event base;__u64 user_data;__u32 tv_sec;__u32 tv_usec;__u32 cmdlist_no;__u32 reserved;",
"drm_exynos_g2d_exec": "__u64 async;",
"drm_exynos_g2d_get_ver": "__u32 major;__u32 minor;",
"drm_exynos_g2d_set_cmdlist": "__u64 cmd;__u64 cmd_buf;__u32 cmd_nr;__u32 cmd_buf_nr;__u64 event_type;__u64 user_data;",
"drm_exynos_g2d_userptr": "unsigned long userptr;unsigned long size;",
"drm_exynos_gem_create": "__u64 size;__u32 flags;__u32 handle;",
"drm_exynos_gem_info": "__u32 handle;__u32 flags;__u64 size;",
"drm_exynos_gem_map": "__u32 handle;__u32 reserved;__u64 offset;",
"drm_exynos_ioctl_ipp_commit": "__u32 ipp_id;__u32 flags;__u32 reserved;__u32 params_size;__u64 params_ptr;__u64 user_data;",
"drm_exynos_ioctl_ipp_get_caps": "__u32 ipp_id;__u32 capabilities;__u32 reserved;__u32 formats_count;__u64 formats_ptr;",
"drm_exynos_ioctl_ipp_get_limits": "__u32 ipp_id;__u32 fourcc;__u64 modifier;__u32 type;__u32 limits_count;__u64 limits_ptr;",
"drm_exynos_ioctl_ipp_get_res": "__u32 count_ipps;__u32 reserved;__u64 ipp_id_ptr;",
"drm_exynos_ipp_event": "struct drm_event base;__u64 user_data;__u32 tv_sec;__u32 tv_usec;__u32 ipp_id;__u32 sequence;__u64 reserved;",
"drm_exynos_ipp_format": "__u32 fourcc;__u32 type;__u64 modifier;",
"drm_exynos_ipp_limit": "__u32 type;__u32 reserved;struct drm_exynos_ipp_limit_val h;struct drm_exynos_ipp_limit_val v;",
"drm_exynos_ipp_limit_val": "__u32 min;__u32 max;__u32 align;__u32 reserved;",
"drm_exynos_ipp_task_alpha": "__u32 id;__u32 value;",
"drm_exynos_ipp_task_buffer": "__u32 id;__u32 fourcc;__u32 width;__u32 height;__u32 gem_id[4];__u32 offset[4];__u32 pitch[4];__u64 modifier;",
"drm_exynos_ipp_task_rect": "__u32 id;__u32 reserved;__u32 x;__u32 y;__u32 w;__u32 h;",
"drm_exynos_ipp_task_transform": "__u32 id;__u32 rotation;",
"drm_exynos_vidi_connection": "__u32 connection;__u32 extensions;__u64 edid;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_event": "__u32 type;__u32 length;"
}`),
);
