// Generated from Linux 7.3.4 <drm/tegra_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DRM_IOCTL_TEGRA_CHANNEL_CLOSE = 3221775441,
  DRM_IOCTL_TEGRA_CHANNEL_MAP = 3222299730,
  DRM_IOCTL_TEGRA_CHANNEL_OPEN = 3222824016,
  DRM_IOCTL_TEGRA_CHANNEL_SUBMIT = 3225445460,
  DRM_IOCTL_TEGRA_CHANNEL_UNMAP = 3221775443,
  DRM_IOCTL_TEGRA_CLOSE_CHANNEL = 3221775430,
  DRM_IOCTL_TEGRA_GEM_CREATE = 3222299712,
  DRM_IOCTL_TEGRA_GEM_GET_FLAGS = 3221775437,
  DRM_IOCTL_TEGRA_GEM_GET_TILING = 3222299723,
  DRM_IOCTL_TEGRA_GEM_MMAP = 3222299713,
  DRM_IOCTL_TEGRA_GEM_SET_FLAGS = 3221775436,
  DRM_IOCTL_TEGRA_GEM_SET_TILING = 3222299722,
  DRM_IOCTL_TEGRA_GET_SYNCPT = 3222299719,
  DRM_IOCTL_TEGRA_GET_SYNCPT_BASE = 3222299721,
  DRM_IOCTL_TEGRA_OPEN_CHANNEL = 3222299717,
  DRM_IOCTL_TEGRA_SUBMIT = 3227018312,
  DRM_IOCTL_TEGRA_SYNCPOINT_ALLOCATE = 3221775456,
  DRM_IOCTL_TEGRA_SYNCPOINT_FREE = 3221775457,
  DRM_IOCTL_TEGRA_SYNCPOINT_WAIT = 3222824034,
  DRM_IOCTL_TEGRA_SYNCPT_INCR = 3221775427,
  DRM_IOCTL_TEGRA_SYNCPT_READ = 3221775426,
  DRM_IOCTL_TEGRA_SYNCPT_WAIT = 3222299716,
  DRM_TEGRA_CHANNEL_CAP_CACHE_COHERENT = 1,
  DRM_TEGRA_CHANNEL_MAP_READ = 1,
  DRM_TEGRA_CHANNEL_MAP_READ_WRITE = 3,
  DRM_TEGRA_CHANNEL_MAP_WRITE = 2,
  DRM_TEGRA_CLOSE_CHANNEL = 6,
  DRM_TEGRA_GEM_BOTTOM_UP = 1,
  DRM_TEGRA_GEM_CREATE = 0,
  DRM_TEGRA_GEM_CREATE_BOTTOM_UP = 2,
  DRM_TEGRA_GEM_CREATE_TILED = 1,
  DRM_TEGRA_GEM_FLAGS = 1,
  DRM_TEGRA_GEM_GET_FLAGS = 13,
  DRM_TEGRA_GEM_GET_TILING = 11,
  DRM_TEGRA_GEM_MMAP = 1,
  DRM_TEGRA_GEM_SET_FLAGS = 12,
  DRM_TEGRA_GEM_SET_TILING = 10,
  DRM_TEGRA_GEM_TILING_MODE_BLOCK = 2,
  DRM_TEGRA_GEM_TILING_MODE_PITCH = 0,
  DRM_TEGRA_GEM_TILING_MODE_TILED = 1,
  DRM_TEGRA_GET_SYNCPT = 7,
  DRM_TEGRA_GET_SYNCPT_BASE = 9,
  DRM_TEGRA_NO_TIMEOUT = 4294967295,
  DRM_TEGRA_OPEN_CHANNEL = 5,
  DRM_TEGRA_SUBMIT = 8,
  DRM_TEGRA_SUBMIT_CMD_GATHER_UPTR = 0,
  DRM_TEGRA_SUBMIT_CMD_WAIT_SYNCPT = 1,
  DRM_TEGRA_SUBMIT_CMD_WAIT_SYNCPT_RELATIVE = 2,
  DRM_TEGRA_SUBMIT_RELOC_SECTOR_LAYOUT = 1,
  DRM_TEGRA_SYNCPT_INCR = 3,
  DRM_TEGRA_SYNCPT_READ = 2,
  DRM_TEGRA_SYNCPT_WAIT = 4;
export declare namespace struct {
  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_channel_close extends RecordView<'struct drm_tegra_channel_close'> {
    context: number;
    padding: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_channel_map extends RecordView<'struct drm_tegra_channel_map'> {
    context: number;
    handle: number;
    flags: number;
    mapping: number;
  }

  /** `<drm/tegra_drm.h>`: 24 bytes. */
  interface drm_tegra_channel_open extends RecordView<'struct drm_tegra_channel_open'> {
    host1x_class: number;
    flags: number;
    context: number;
    version: number;
    capabilities: number;
    padding: number;
  }

  /** `<drm/tegra_drm.h>`: 64 bytes. */
  interface drm_tegra_channel_submit extends RecordView<'struct drm_tegra_channel_submit'> {
    context: number;
    num_bufs: number;
    num_cmds: number;
    gather_data_words: number;
    get bufs_ptr(): bigint;
    set bufs_ptr(value: Integer);
    get cmds_ptr(): bigint;
    set cmds_ptr(value: Integer);
    get gather_data_ptr(): bigint;
    set gather_data_ptr(value: Integer);
    syncobj_in: number;
    syncobj_out: number;
    get syncpt(): struct.drm_tegra_submit_syncpt;
    set syncpt(value: From<struct.drm_tegra_submit_syncpt>);
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_channel_unmap extends RecordView<'struct drm_tegra_channel_unmap'> {
    context: number;
    mapping: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_close_channel extends RecordView<'struct drm_tegra_close_channel'> {
    get context(): bigint;
    set context(value: Integer);
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_cmdbuf extends RecordView<'struct drm_tegra_cmdbuf'> {
    handle: number;
    offset: number;
    words: number;
    pad: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_gem_create extends RecordView<'struct drm_tegra_gem_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_gem_get_flags extends RecordView<'struct drm_tegra_gem_get_flags'> {
    handle: number;
    flags: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_gem_get_tiling extends RecordView<'struct drm_tegra_gem_get_tiling'> {
    handle: number;
    mode: number;
    value: number;
    pad: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_gem_mmap extends RecordView<'struct drm_tegra_gem_mmap'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_gem_set_flags extends RecordView<'struct drm_tegra_gem_set_flags'> {
    handle: number;
    flags: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_gem_set_tiling extends RecordView<'struct drm_tegra_gem_set_tiling'> {
    handle: number;
    mode: number;
    value: number;
    pad: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_get_syncpt extends RecordView<'struct drm_tegra_get_syncpt'> {
    get context(): bigint;
    set context(value: Integer);
    index: number;
    id: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_get_syncpt_base extends RecordView<'struct drm_tegra_get_syncpt_base'> {
    get context(): bigint;
    set context(value: Integer);
    syncpt: number;
    id: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_open_channel extends RecordView<'struct drm_tegra_open_channel'> {
    client: number;
    pad: number;
    get context(): bigint;
    set context(value: Integer);
  }

  interface drm_tegra_reloc$cmdbuf extends RecordView<'struct drm_tegra_reloc.cmdbuf'> {
    handle: number;
    offset: number;
  }

  interface drm_tegra_reloc$target extends RecordView<'struct drm_tegra_reloc.target'> {
    handle: number;
    offset: number;
  }

  /** `<drm/tegra_drm.h>`: 24 bytes. */
  interface drm_tegra_reloc extends RecordView<'struct drm_tegra_reloc'> {
    get cmdbuf(): drm_tegra_reloc$cmdbuf;
    set cmdbuf(value: From<drm_tegra_reloc$cmdbuf>);
    get target(): drm_tegra_reloc$target;
    set target(value: From<drm_tegra_reloc$target>);
    shift: number;
    pad: number;
  }

  /** `<drm/tegra_drm.h>`: 88 bytes. */
  interface drm_tegra_submit extends RecordView<'struct drm_tegra_submit'> {
    get context(): bigint;
    set context(value: Integer);
    num_syncpts: number;
    num_cmdbufs: number;
    num_relocs: number;
    num_waitchks: number;
    waitchk_mask: number;
    timeout: number;
    get syncpts(): bigint;
    set syncpts(value: Integer);
    get cmdbufs(): bigint;
    set cmdbufs(value: Integer);
    get relocs(): bigint;
    set relocs(value: Integer);
    get waitchks(): bigint;
    set waitchks(value: Integer);
    fence: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  interface drm_tegra_submit_buf$reloc extends RecordView<'struct drm_tegra_submit_buf.reloc'> {
    get target_offset(): bigint;
    set target_offset(value: Integer);
    gather_offset_words: number;
    shift: number;
  }

  /** `<drm/tegra_drm.h>`: 24 bytes. */
  interface drm_tegra_submit_buf extends RecordView<'struct drm_tegra_submit_buf'> {
    mapping: number;
    flags: number;
    get reloc(): drm_tegra_submit_buf$reloc;
    set reloc(value: From<drm_tegra_submit_buf$reloc>);
  }

  /** `<drm/tegra_drm.h>`: 24 bytes. */
  interface drm_tegra_submit_cmd extends RecordView<'struct drm_tegra_submit_cmd'> {
    type: number;
    flags: number;
    get gather_uptr(): struct.drm_tegra_submit_cmd_gather_uptr;
    set gather_uptr(value: From<struct.drm_tegra_submit_cmd_gather_uptr>);
    get wait_syncpt(): struct.drm_tegra_submit_cmd_wait_syncpt;
    set wait_syncpt(value: From<struct.drm_tegra_submit_cmd_wait_syncpt>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_submit_cmd_gather_uptr
    extends RecordView<'struct drm_tegra_submit_cmd_gather_uptr'> {
    words: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_submit_cmd_wait_syncpt
    extends RecordView<'struct drm_tegra_submit_cmd_wait_syncpt'> {
    id: number;
    value: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_submit_syncpt extends RecordView<'struct drm_tegra_submit_syncpt'> {
    id: number;
    flags: number;
    increments: number;
    value: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_syncpoint_allocate extends RecordView<'struct drm_tegra_syncpoint_allocate'> {
    id: number;
    padding: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_syncpoint_free extends RecordView<'struct drm_tegra_syncpoint_free'> {
    id: number;
    padding: number;
  }

  /** `<drm/tegra_drm.h>`: 24 bytes. */
  interface drm_tegra_syncpoint_wait extends RecordView<'struct drm_tegra_syncpoint_wait'> {
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
    id: number;
    threshold: number;
    value: number;
    padding: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_syncpt extends RecordView<'struct drm_tegra_syncpt'> {
    id: number;
    incrs: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_syncpt_incr extends RecordView<'struct drm_tegra_syncpt_incr'> {
    id: number;
    pad: number;
  }

  /** `<drm/tegra_drm.h>`: 8 bytes. */
  interface drm_tegra_syncpt_read extends RecordView<'struct drm_tegra_syncpt_read'> {
    id: number;
    value: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_syncpt_wait extends RecordView<'struct drm_tegra_syncpt_wait'> {
    id: number;
    thresh: number;
    timeout: number;
    value: number;
  }

  /** `<drm/tegra_drm.h>`: 16 bytes. */
  interface drm_tegra_waitchk extends RecordView<'struct drm_tegra_waitchk'> {
    handle: number;
    offset: number;
    syncpt: number;
    thresh: number;
  }
}

export const struct: {
  readonly drm_tegra_channel_close: Descriptor<struct.drm_tegra_channel_close>;
  readonly drm_tegra_channel_map: Descriptor<struct.drm_tegra_channel_map>;
  readonly drm_tegra_channel_open: Descriptor<struct.drm_tegra_channel_open>;
  readonly drm_tegra_channel_submit: Descriptor<struct.drm_tegra_channel_submit>;
  readonly drm_tegra_channel_unmap: Descriptor<struct.drm_tegra_channel_unmap>;
  readonly drm_tegra_close_channel: Descriptor<struct.drm_tegra_close_channel>;
  readonly drm_tegra_cmdbuf: Descriptor<struct.drm_tegra_cmdbuf>;
  readonly drm_tegra_gem_create: Descriptor<struct.drm_tegra_gem_create>;
  readonly drm_tegra_gem_get_flags: Descriptor<struct.drm_tegra_gem_get_flags>;
  readonly drm_tegra_gem_get_tiling: Descriptor<struct.drm_tegra_gem_get_tiling>;
  readonly drm_tegra_gem_mmap: Descriptor<struct.drm_tegra_gem_mmap>;
  readonly drm_tegra_gem_set_flags: Descriptor<struct.drm_tegra_gem_set_flags>;
  readonly drm_tegra_gem_set_tiling: Descriptor<struct.drm_tegra_gem_set_tiling>;
  readonly drm_tegra_get_syncpt: Descriptor<struct.drm_tegra_get_syncpt>;
  readonly drm_tegra_get_syncpt_base: Descriptor<struct.drm_tegra_get_syncpt_base>;
  readonly drm_tegra_open_channel: Descriptor<struct.drm_tegra_open_channel>;
  readonly drm_tegra_reloc: Descriptor<struct.drm_tegra_reloc>;
  readonly drm_tegra_submit: Descriptor<struct.drm_tegra_submit>;
  readonly drm_tegra_submit_buf: Descriptor<struct.drm_tegra_submit_buf>;
  readonly drm_tegra_submit_cmd: Descriptor<struct.drm_tegra_submit_cmd>;
  readonly drm_tegra_submit_cmd_gather_uptr: Descriptor<struct.drm_tegra_submit_cmd_gather_uptr>;
  readonly drm_tegra_submit_cmd_wait_syncpt: Descriptor<struct.drm_tegra_submit_cmd_wait_syncpt>;
  readonly drm_tegra_submit_syncpt: Descriptor<struct.drm_tegra_submit_syncpt>;
  readonly drm_tegra_syncpoint_allocate: Descriptor<struct.drm_tegra_syncpoint_allocate>;
  readonly drm_tegra_syncpoint_free: Descriptor<struct.drm_tegra_syncpoint_free>;
  readonly drm_tegra_syncpoint_wait: Descriptor<struct.drm_tegra_syncpoint_wait>;
  readonly drm_tegra_syncpt: Descriptor<struct.drm_tegra_syncpt>;
  readonly drm_tegra_syncpt_incr: Descriptor<struct.drm_tegra_syncpt_incr>;
  readonly drm_tegra_syncpt_read: Descriptor<struct.drm_tegra_syncpt_read>;
  readonly drm_tegra_syncpt_wait: Descriptor<struct.drm_tegra_syncpt_wait>;
  readonly drm_tegra_waitchk: Descriptor<struct.drm_tegra_waitchk>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_tegra_channel_close": "__u32 context;__u32 padding;",
"drm_tegra_channel_map": "__u32 context;__u32 handle;__u32 flags;__u32 mapping;",
"drm_tegra_channel_open": "__u32 host1x_class;__u32 flags;__u32 context;__u32 version;__u32 capabilities;__u32 padding;",
"drm_tegra_channel_submit": "__u32 context;__u32 num_bufs;__u32 num_cmds;__u32 gather_data_words;__u64 bufs_ptr;__u64 cmds_ptr;__u64 gather_data_ptr;__u32 syncobj_in;__u32 syncobj_out;struct drm_tegra_submit_syncpt syncpt;",
"drm_tegra_channel_unmap": "__u32 context;__u32 mapping;",
"drm_tegra_close_channel": "__u64 context;",
"drm_tegra_cmdbuf": "__u32 handle;__u32 offset;__u32 words;__u32 pad;",
"drm_tegra_gem_create": "__u64 size;__u32 flags;__u32 handle;",
"drm_tegra_gem_get_flags": "__u32 handle;__u32 flags;",
"drm_tegra_gem_get_tiling": "__u32 handle;__u32 mode;__u32 value;__u32 pad;",
"drm_tegra_gem_mmap": "__u32 handle;__u32 pad;__u64 offset;",
"drm_tegra_gem_set_flags": "__u32 handle;__u32 flags;",
"drm_tegra_gem_set_tiling": "__u32 handle;__u32 mode;__u32 value;__u32 pad;",
"drm_tegra_get_syncpt": "__u64 context;__u32 index;__u32 id;",
"drm_tegra_get_syncpt_base": "__u64 context;__u32 syncpt;__u32 id;",
"drm_tegra_open_channel": "__u32 client;__u32 pad;__u64 context;",
"drm_tegra_reloc": "struct {__u32 handle;__u32 offset;} cmdbuf;struct {__u32 handle;__u32 offset;} target;__u32 shift;__u32 pad;",
"drm_tegra_submit": "__u64 context;__u32 num_syncpts;__u32 num_cmdbufs;__u32 num_relocs;__u32 num_waitchks;__u32 waitchk_mask;__u32 timeout;__u64 syncpts;__u64 cmdbufs;__u64 relocs;__u64 waitchks;__u32 fence;__u32 reserved[5];",
"drm_tegra_submit_buf": "__u32 mapping;__u32 flags;struct {__u64 target_offset;__u32 gather_offset_words;__u32 shift;} reloc;",
"drm_tegra_submit_cmd": "__u32 type;__u32 flags;union {struct drm_tegra_submit_cmd_gather_uptr gather_uptr;struct drm_tegra_submit_cmd_wait_syncpt wait_syncpt;__u32 reserved[4];};",
"drm_tegra_submit_cmd_gather_uptr": "__u32 words;__u32 reserved[3];",
"drm_tegra_submit_cmd_wait_syncpt": "__u32 id;__u32 value;__u32 reserved[2];",
"drm_tegra_submit_syncpt": "__u32 id;__u32 flags;__u32 increments;__u32 value;",
"drm_tegra_syncpoint_allocate": "__u32 id;__u32 padding;",
"drm_tegra_syncpoint_free": "__u32 id;__u32 padding;",
"drm_tegra_syncpoint_wait": "__s64 timeout_ns;__u32 id;__u32 threshold;__u32 value;__u32 padding;",
"drm_tegra_syncpt": "__u32 id;__u32 incrs;",
"drm_tegra_syncpt_incr": "__u32 id;__u32 pad;",
"drm_tegra_syncpt_read": "__u32 id;__u32 value;",
"drm_tegra_syncpt_wait": "__u32 id;__u32 thresh;__u32 timeout;__u32 value;",
"drm_tegra_waitchk": "__u32 handle;__u32 offset;__u32 syncpt;__u32 thresh;"
}`),
);
