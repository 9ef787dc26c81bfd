// Generated from Linux 7.3.4 <drm/drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_agp_binding extends RecordView<'struct drm_agp_binding'> {
  handle: number;
  offset: number;
}

export const drm_agp_binding: Descriptor<drm_agp_binding> = /* @__PURE__ */ declareStruct(
  'drm_agp_binding',
  `
  unsigned long handle;
  unsigned long offset;
`,
);

/** `<drm/drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_agp_buffer extends RecordView<'struct drm_agp_buffer'> {
  size: number;
  handle: number;
  type: number;
  physical: number;
}

export const drm_agp_buffer: Descriptor<drm_agp_buffer> = /* @__PURE__ */ declareStruct(
  'drm_agp_buffer',
  `
  unsigned long size;
  unsigned long handle;
  unsigned long type;
  unsigned long physical;
`,
);

/** `<drm/drm.h>`: 56 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface drm_agp_info extends RecordView<'struct drm_agp_info'> {
  agp_version_major: number;
  agp_version_minor: number;
  mode: number;
  aperture_base: number;
  aperture_size: number;
  memory_allowed: number;
  memory_used: number;
  id_vendor: number;
  id_device: number;
}

export const drm_agp_info: Descriptor<drm_agp_info> = /* @__PURE__ */ declareStruct(
  'drm_agp_info',
  `
  int agp_version_major;
  int agp_version_minor;
  unsigned long mode;
  unsigned long aperture_base;
  unsigned long aperture_size;
  unsigned long memory_allowed;
  unsigned long memory_used;
  unsigned short id_vendor;
  unsigned short id_device;
`,
);

/** `<drm/drm.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface drm_agp_mode extends RecordView<'struct drm_agp_mode'> {
  mode: number;
}

export const drm_agp_mode: Descriptor<drm_agp_mode> = /* @__PURE__ */ declareStruct(
  'drm_agp_mode',
  `
  unsigned long mode;
`,
);

/** `<drm/drm.h>`: 4 bytes. */
export interface drm_auth extends RecordView<'struct drm_auth'> {
  magic: number;
}

export const drm_auth: Descriptor<drm_auth> = /* @__PURE__ */ declareStruct(
  'drm_auth',
  `
  unsigned int magic;
`,
);

/** `<drm/drm.h>`: 4 bytes. */
export interface drm_block extends RecordView<'struct drm_block'> {
  unused: number;
}

export const drm_block: Descriptor<drm_block> = /* @__PURE__ */ declareStruct(
  'drm_block',
  `
  int unused;
`,
);

/** `<drm/drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_buf_desc extends RecordView<'struct drm_buf_desc'> {
  count: number;
  size: number;
  low_mark: number;
  high_mark: number;
  flags: number;
  agp_start: number;
}

export const drm_buf_desc: Descriptor<drm_buf_desc> = /* @__PURE__ */ declareStruct(
  'drm_buf_desc',
  `
  int count;
  int size;
  int low_mark;
  int high_mark;
  __u32 flags;
  unsigned long agp_start;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_buf_free extends RecordView<'struct drm_buf_free', 'list'> {
  count: number;
  get list(): number;
  set list(value: Pointer);
}

export const drm_buf_free: Descriptor<drm_buf_free> = /* @__PURE__ */ declareStruct(
  'drm_buf_free',
  `
  int count;
  int *list;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_buf_info extends RecordView<'struct drm_buf_info', 'list'> {
  count: number;
  get list(): number;
  set list(value: Pointer);
}

export const drm_buf_info: Descriptor<drm_buf_info> = /* @__PURE__ */ declareStruct(
  'drm_buf_info',
  `
  int count;
  struct drm_buf_desc *list;
`,
);

/** `<drm/drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface drm_buf_map extends RecordView<'struct drm_buf_map', 'virtual' | 'list'> {
  count: number;
  get virtual(): number;
  set virtual(value: Pointer);
  get list(): number;
  set list(value: Pointer);
}

export const drm_buf_map: Descriptor<drm_buf_map> = /* @__PURE__ */ declareStruct(
  'drm_buf_map',
  `
  int count;
  void *virtual;
  struct drm_buf_pub *list;
`,
);

/** `<drm/drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_buf_pub extends RecordView<'struct drm_buf_pub', 'address'> {
  idx: number;
  total: number;
  used: number;
  get address(): number;
  set address(value: Pointer);
}

export const drm_buf_pub: Descriptor<drm_buf_pub> = /* @__PURE__ */ declareStruct(
  'drm_buf_pub',
  `
  int idx;
  int total;
  int used;
  void *address;
`,
);

/** `<drm/drm.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_client extends RecordView<'struct drm_client'> {
  idx: number;
  auth: number;
  pid: number;
  uid: number;
  magic: number;
  iocs: number;
}

export const drm_client: Descriptor<drm_client> = /* @__PURE__ */ declareStruct(
  'drm_client',
  `
  int idx;
  int auth;
  unsigned long pid;
  unsigned long uid;
  unsigned long magic;
  unsigned long iocs;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_clip_rect extends RecordView<'struct drm_clip_rect'> {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export const drm_clip_rect: Descriptor<drm_clip_rect> = /* @__PURE__ */ declareStruct(
  'drm_clip_rect',
  `
  unsigned short x1;
  unsigned short y1;
  unsigned short x2;
  unsigned short y2;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_control extends RecordView<'struct drm_control'> {
  func: number;
  irq: number;
}

export const drm_control: Descriptor<drm_control> = /* @__PURE__ */ declareStruct(
  'drm_control',
  `
  __u32 func;
  int irq;
`,
);

/** `<drm/drm.h>`: 24 bytes. */
export interface drm_crtc_get_sequence extends RecordView<'struct drm_crtc_get_sequence'> {
  crtc_id: number;
  active: number;
  get sequence(): bigint;
  set sequence(value: Integer);
  get sequence_ns(): bigint;
  set sequence_ns(value: Integer);
}

export const drm_crtc_get_sequence: Descriptor<drm_crtc_get_sequence> =
  /* @__PURE__ */ declareStruct(
    'drm_crtc_get_sequence',
    `
  __u32 crtc_id;
  __u32 active;
  __u64 sequence;
  __s64 sequence_ns;
`,
  );

/** `<drm/drm.h>`: 24 bytes. */
export interface drm_crtc_queue_sequence extends RecordView<'struct drm_crtc_queue_sequence'> {
  crtc_id: number;
  flags: number;
  get sequence(): bigint;
  set sequence(value: Integer);
  get user_data(): bigint;
  set user_data(value: Integer);
}

export const drm_crtc_queue_sequence: Descriptor<drm_crtc_queue_sequence> =
  /* @__PURE__ */ declareStruct(
    'drm_crtc_queue_sequence',
    `
  __u32 crtc_id;
  __u32 flags;
  __u64 sequence;
  __u64 user_data;
`,
  );

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_ctx extends RecordView<'struct drm_ctx'> {
  handle: number;
  flags: number;
}

export const drm_ctx: Descriptor<drm_ctx> = /* @__PURE__ */ declareStruct(
  'drm_ctx',
  `
  unsigned int handle;
  enum drm_ctx_flags flags;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_ctx_priv_map extends RecordView<'struct drm_ctx_priv_map', 'handle'> {
  ctx_id: number;
  get handle(): number;
  set handle(value: Pointer);
}

export const drm_ctx_priv_map: Descriptor<drm_ctx_priv_map> = /* @__PURE__ */ declareStruct(
  'drm_ctx_priv_map',
  `
  unsigned int ctx_id;
  void *handle;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_ctx_res extends RecordView<'struct drm_ctx_res', 'contexts'> {
  count: number;
  get contexts(): number;
  set contexts(value: Pointer);
}

export const drm_ctx_res: Descriptor<drm_ctx_res> = /* @__PURE__ */ declareStruct(
  'drm_ctx_res',
  `
  int count;
  struct drm_ctx *contexts;
`,
);

/** `<drm/drm.h>`: 64 bytes on x86_64, riscv64, aarch64; 40 bytes on x86, arm. */
export interface drm_dma
  extends RecordView<
    'struct drm_dma',
    'send_indices' | 'send_sizes' | 'request_indices' | 'request_sizes'
  > {
  context: number;
  send_count: number;
  get send_indices(): number;
  set send_indices(value: Pointer);
  get send_sizes(): number;
  set send_sizes(value: Pointer);
  flags: number;
  request_count: number;
  request_size: number;
  get request_indices(): number;
  set request_indices(value: Pointer);
  get request_sizes(): number;
  set request_sizes(value: Pointer);
  granted_count: number;
}

export const drm_dma: Descriptor<drm_dma> = /* @__PURE__ */ declareStruct(
  'drm_dma',
  `
  int context;
  int send_count;
  int *send_indices;
  int *send_sizes;
  enum drm_dma_flags flags;
  int request_count;
  int request_size;
  int *request_indices;
  int *request_sizes;
  int granted_count;
`,
);

/** `<drm/drm.h>`: 4 bytes. */
export interface drm_draw extends RecordView<'struct drm_draw'> {
  handle: number;
}

export const drm_draw: Descriptor<drm_draw> = /* @__PURE__ */ declareStruct(
  'drm_draw',
  `
  unsigned int handle;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_drawable_info extends RecordView<'struct drm_drawable_info', 'rects'> {
  num_rects: number;
  get rects(): number;
  set rects(value: Pointer);
}

export const drm_drawable_info: Descriptor<drm_drawable_info> = /* @__PURE__ */ declareStruct(
  'drm_drawable_info',
  `
  unsigned int num_rects;
  struct drm_clip_rect *rects;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_event extends RecordView<'struct drm_event'> {
  type: number;
  length: number;
}

export const drm_event: Descriptor<drm_event> = /* @__PURE__ */ declareStruct(
  'drm_event',
  `
  __u32 type;
  __u32 length;
`,
);

/** `<drm/drm.h>`: 32 bytes. */
export interface drm_event_crtc_sequence extends RecordView<'struct drm_event_crtc_sequence'> {
  get base(): drm_event;
  set base(value: drm_event | Init<drm_event>);
  get user_data(): bigint;
  set user_data(value: Integer);
  get time_ns(): bigint;
  set time_ns(value: Integer);
  get sequence(): bigint;
  set sequence(value: Integer);
}

export const drm_event_crtc_sequence: Descriptor<drm_event_crtc_sequence> =
  /* @__PURE__ */ declareStruct(
    'drm_event_crtc_sequence',
    `
  struct drm_event base;
  __u64 user_data;
  __s64 time_ns;
  __u64 sequence;
`,
    { uses: () => [drm_event] },
  );

/** `<drm/drm.h>`: 32 bytes. */
export interface drm_event_vblank extends RecordView<'struct drm_event_vblank'> {
  get base(): drm_event;
  set base(value: drm_event | Init<drm_event>);
  get user_data(): bigint;
  set user_data(value: Integer);
  tv_sec: number;
  tv_usec: number;
  sequence: number;
  crtc_id: number;
}

export const drm_event_vblank: Descriptor<drm_event_vblank> = /* @__PURE__ */ declareStruct(
  'drm_event_vblank',
  `
  struct drm_event base;
  __u64 user_data;
  __u32 tv_sec;
  __u32 tv_usec;
  __u32 sequence;
  __u32 crtc_id;
`,
  { uses: () => [drm_event] },
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_gem_change_handle extends RecordView<'struct drm_gem_change_handle'> {
  handle: number;
  new_handle: number;
}

export const drm_gem_change_handle: Descriptor<drm_gem_change_handle> =
  /* @__PURE__ */ declareStruct(
    'drm_gem_change_handle',
    `
  __u32 handle;
  __u32 new_handle;
`,
  );

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_gem_close extends RecordView<'struct drm_gem_close'> {
  handle: number;
  pad: number;
}

export const drm_gem_close: Descriptor<drm_gem_close> = /* @__PURE__ */ declareStruct(
  'drm_gem_close',
  `
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_gem_flink extends RecordView<'struct drm_gem_flink'> {
  handle: number;
  name: number;
}

export const drm_gem_flink: Descriptor<drm_gem_flink> = /* @__PURE__ */ declareStruct(
  'drm_gem_flink',
  `
  __u32 handle;
  __u32 name;
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_gem_open extends RecordView<'struct drm_gem_open'> {
  name: number;
  handle: number;
  get size(): bigint;
  set size(value: Integer);
}

export const drm_gem_open: Descriptor<drm_gem_open> = /* @__PURE__ */ declareStruct(
  'drm_gem_open',
  `
  __u32 name;
  __u32 handle;
  __u64 size;
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_get_cap extends RecordView<'struct drm_get_cap'> {
  get capability(): bigint;
  set capability(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_get_cap: Descriptor<drm_get_cap> = /* @__PURE__ */ declareStruct(
  'drm_get_cap',
  `
  __u64 capability;
  __u64 value;
`,
);

/** `<drm/drm.h>`: 64 bytes. */
export interface drm_hw_lock extends RecordView<'struct drm_hw_lock'> {
  lock: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const drm_hw_lock: Descriptor<drm_hw_lock> = /* @__PURE__ */ declareStruct(
  'drm_hw_lock',
  `
  unsigned int lock;
  char padding[60];
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_irq_busid extends RecordView<'struct drm_irq_busid'> {
  irq: number;
  busnum: number;
  devnum: number;
  funcnum: number;
}

export const drm_irq_busid: Descriptor<drm_irq_busid> = /* @__PURE__ */ declareStruct(
  'drm_irq_busid',
  `
  int irq;
  int busnum;
  int devnum;
  int funcnum;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_list extends RecordView<'struct drm_list', 'version'> {
  count: number;
  get version(): number;
  set version(value: Pointer);
}

export const drm_list: Descriptor<drm_list> = /* @__PURE__ */ declareStruct(
  'drm_list',
  `
  int count;
  struct drm_version *version;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_lock extends RecordView<'struct drm_lock'> {
  context: number;
  flags: number;
}

export const drm_lock: Descriptor<drm_lock> = /* @__PURE__ */ declareStruct(
  'drm_lock',
  `
  int context;
  enum drm_lock_flags flags;
`,
);

/** `<drm/drm.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_map extends RecordView<'struct drm_map', 'handle'> {
  offset: number;
  size: number;
  type: number;
  flags: number;
  get handle(): number;
  set handle(value: Pointer);
  mtrr: number;
}

export const drm_map: Descriptor<drm_map> = /* @__PURE__ */ declareStruct(
  'drm_map',
  `
  unsigned long offset;
  unsigned long size;
  enum drm_map_type type;
  enum drm_map_flags flags;
  void *handle;
  int mtrr;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_modeset_ctl extends RecordView<'struct drm_modeset_ctl'> {
  crtc: number;
  cmd: number;
}

export const drm_modeset_ctl: Descriptor<drm_modeset_ctl> = /* @__PURE__ */ declareStruct(
  'drm_modeset_ctl',
  `
  __u32 crtc;
  __u32 cmd;
`,
);

/** `<drm/drm.h>`: 12 bytes. */
export interface drm_prime_handle extends RecordView<'struct drm_prime_handle'> {
  handle: number;
  flags: number;
  fd: number;
}

export const drm_prime_handle: Descriptor<drm_prime_handle> = /* @__PURE__ */ declareStruct(
  'drm_prime_handle',
  `
  __u32 handle;
  __u32 flags;
  __s32 fd;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_scatter_gather extends RecordView<'struct drm_scatter_gather'> {
  size: number;
  handle: number;
}

export const drm_scatter_gather: Descriptor<drm_scatter_gather> = /* @__PURE__ */ declareStruct(
  'drm_scatter_gather',
  `
  unsigned long size;
  unsigned long handle;
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_set_client_cap extends RecordView<'struct drm_set_client_cap'> {
  get capability(): bigint;
  set capability(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_set_client_cap: Descriptor<drm_set_client_cap> = /* @__PURE__ */ declareStruct(
  'drm_set_client_cap',
  `
  __u64 capability;
  __u64 value;
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_set_client_name extends RecordView<'struct drm_set_client_name'> {
  get name_len(): bigint;
  set name_len(value: Integer);
  get name(): bigint;
  set name(value: Integer);
}

export const drm_set_client_name: Descriptor<drm_set_client_name> = /* @__PURE__ */ declareStruct(
  'drm_set_client_name',
  `
  __u64 name_len;
  __u64 name;
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_set_version extends RecordView<'struct drm_set_version'> {
  drm_di_major: number;
  drm_di_minor: number;
  drm_dd_major: number;
  drm_dd_minor: number;
}

export const drm_set_version: Descriptor<drm_set_version> = /* @__PURE__ */ declareStruct(
  'drm_set_version',
  `
  int drm_di_major;
  int drm_di_minor;
  int drm_dd_major;
  int drm_dd_minor;
`,
);

interface drm_stats$data extends RecordView<'struct drm_stats.data'> {
  value: number;
  type: number;
}

/** `<drm/drm.h>`: 248 bytes on x86_64, riscv64, aarch64; 124 bytes on x86, arm. */
export interface drm_stats extends RecordView<'struct drm_stats'> {
  count: number;
  get data(): Elements<drm_stats$data>;
  set data(value: Iterable<drm_stats$data | Init<drm_stats$data>>);
}

export const drm_stats: Descriptor<drm_stats> = /* @__PURE__ */ declareStruct(
  'drm_stats',
  `
  unsigned long count;
  struct {
    unsigned long value;
    enum drm_stat_type type;
  } data[15];
`,
);

/** `<drm/drm.h>`: 16 bytes. */
export interface drm_syncobj_array extends RecordView<'struct drm_syncobj_array'> {
  get handles(): bigint;
  set handles(value: Integer);
  count_handles: number;
  pad: number;
}

export const drm_syncobj_array: Descriptor<drm_syncobj_array> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_array',
  `
  __u64 handles;
  __u32 count_handles;
  __u32 pad;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_syncobj_create extends RecordView<'struct drm_syncobj_create'> {
  handle: number;
  flags: number;
}

export const drm_syncobj_create: Descriptor<drm_syncobj_create> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_create',
  `
  __u32 handle;
  __u32 flags;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_syncobj_destroy extends RecordView<'struct drm_syncobj_destroy'> {
  handle: number;
  pad: number;
}

export const drm_syncobj_destroy: Descriptor<drm_syncobj_destroy> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_destroy',
  `
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/drm.h>`: 24 bytes. */
export interface drm_syncobj_eventfd extends RecordView<'struct drm_syncobj_eventfd'> {
  handle: number;
  flags: number;
  get point(): bigint;
  set point(value: Integer);
  fd: number;
  pad: number;
}

export const drm_syncobj_eventfd: Descriptor<drm_syncobj_eventfd> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_eventfd',
  `
  __u32 handle;
  __u32 flags;
  __u64 point;
  __s32 fd;
  __u32 pad;
`,
);

/** `<drm/drm.h>`: 24 bytes. */
export interface drm_syncobj_handle extends RecordView<'struct drm_syncobj_handle'> {
  handle: number;
  flags: number;
  fd: number;
  pad: number;
  get point(): bigint;
  set point(value: Integer);
}

export const drm_syncobj_handle: Descriptor<drm_syncobj_handle> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_handle',
  `
  __u32 handle;
  __u32 flags;
  __s32 fd;
  __u32 pad;
  __u64 point;
`,
);

/** `<drm/drm.h>`: 24 bytes. */
export interface drm_syncobj_timeline_array
  extends RecordView<'struct drm_syncobj_timeline_array'> {
  get handles(): bigint;
  set handles(value: Integer);
  get points(): bigint;
  set points(value: Integer);
  count_handles: number;
  flags: number;
}

export const drm_syncobj_timeline_array: Descriptor<drm_syncobj_timeline_array> =
  /* @__PURE__ */ declareStruct(
    'drm_syncobj_timeline_array',
    `
  __u64 handles;
  __u64 points;
  __u32 count_handles;
  __u32 flags;
`,
  );

/** `<drm/drm.h>`: 48 bytes. */
export interface drm_syncobj_timeline_wait extends RecordView<'struct drm_syncobj_timeline_wait'> {
  get handles(): bigint;
  set handles(value: Integer);
  get points(): bigint;
  set points(value: Integer);
  get timeout_nsec(): bigint;
  set timeout_nsec(value: Integer);
  count_handles: number;
  flags: number;
  first_signaled: number;
  pad: number;
  get deadline_nsec(): bigint;
  set deadline_nsec(value: Integer);
}

export const drm_syncobj_timeline_wait: Descriptor<drm_syncobj_timeline_wait> =
  /* @__PURE__ */ declareStruct(
    'drm_syncobj_timeline_wait',
    `
  __u64 handles;
  __u64 points;
  __s64 timeout_nsec;
  __u32 count_handles;
  __u32 flags;
  __u32 first_signaled;
  __u32 pad;
  __u64 deadline_nsec;
`,
  );

/** `<drm/drm.h>`: 32 bytes. */
export interface drm_syncobj_transfer extends RecordView<'struct drm_syncobj_transfer'> {
  src_handle: number;
  dst_handle: number;
  get src_point(): bigint;
  set src_point(value: Integer);
  get dst_point(): bigint;
  set dst_point(value: Integer);
  flags: number;
  pad: number;
}

export const drm_syncobj_transfer: Descriptor<drm_syncobj_transfer> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_transfer',
  `
  __u32 src_handle;
  __u32 dst_handle;
  __u64 src_point;
  __u64 dst_point;
  __u32 flags;
  __u32 pad;
`,
);

/** `<drm/drm.h>`: 40 bytes. */
export interface drm_syncobj_wait extends RecordView<'struct drm_syncobj_wait'> {
  get handles(): bigint;
  set handles(value: Integer);
  get timeout_nsec(): bigint;
  set timeout_nsec(value: Integer);
  count_handles: number;
  flags: number;
  first_signaled: number;
  pad: number;
  get deadline_nsec(): bigint;
  set deadline_nsec(value: Integer);
}

export const drm_syncobj_wait: Descriptor<drm_syncobj_wait> = /* @__PURE__ */ declareStruct(
  'drm_syncobj_wait',
  `
  __u64 handles;
  __s64 timeout_nsec;
  __u32 count_handles;
  __u32 flags;
  __u32 first_signaled;
  __u32 pad;
  __u64 deadline_nsec;
`,
);

/** `<drm/drm.h>`: 8 bytes. */
export interface drm_tex_region extends RecordView<'struct drm_tex_region'> {
  next: number;
  prev: number;
  in_use: number;
  padding: number;
  age: number;
}

export const drm_tex_region: Descriptor<drm_tex_region> = /* @__PURE__ */ declareStruct(
  'drm_tex_region',
  `
  unsigned char next;
  unsigned char prev;
  unsigned char in_use;
  unsigned char padding;
  unsigned int age;
`,
);

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_unique extends RecordView<'struct drm_unique', 'unique'> {
  unique_len: number;
  get unique(): number;
  set unique(value: Pointer);
}

export const drm_unique: Descriptor<drm_unique> = /* @__PURE__ */ declareStruct(
  'drm_unique',
  `
  unsigned long unique_len;
  char *unique;
`,
);

/** `<drm/drm.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface drm_update_draw extends RecordView<'struct drm_update_draw'> {
  handle: number;
  type: number;
  num: number;
  get data(): bigint;
  set data(value: Integer);
}

export const drm_update_draw: Descriptor<drm_update_draw> = /* @__PURE__ */ declareStruct(
  'drm_update_draw',
  `
  unsigned int handle;
  unsigned int type;
  unsigned int num;
  unsigned long long data;
`,
);

/** `<drm/drm.h>`: 64 bytes on x86_64, riscv64, aarch64; 36 bytes on x86, arm. */
export interface drm_version extends RecordView<'struct drm_version', 'name' | 'date' | 'desc'> {
  version_major: number;
  version_minor: number;
  version_patchlevel: number;
  name_len: number;
  get name(): number;
  set name(value: Pointer);
  date_len: number;
  get date(): number;
  set date(value: Pointer);
  desc_len: number;
  get desc(): number;
  set desc(value: Pointer);
}

export const drm_version: Descriptor<drm_version> = /* @__PURE__ */ declareStruct(
  'drm_version',
  `
  int version_major;
  int version_minor;
  int version_patchlevel;
  unsigned long name_len;
  char *name;
  unsigned long date_len;
  char *date;
  unsigned long desc_len;
  char *desc;
`,
);

/** `<drm/drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_wait_vblank_reply extends RecordView<'struct drm_wait_vblank_reply'> {
  type: number;
  sequence: number;
  tval_sec: number;
  tval_usec: number;
}

export const drm_wait_vblank_reply: Descriptor<drm_wait_vblank_reply> =
  /* @__PURE__ */ declareStruct(
    'drm_wait_vblank_reply',
    `
  enum drm_vblank_seq_type type;
  unsigned int sequence;
  long tval_sec;
  long tval_usec;
`,
  );

/** `<drm/drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface drm_wait_vblank_request extends RecordView<'struct drm_wait_vblank_request'> {
  type: number;
  sequence: number;
  signal: number;
}

export const drm_wait_vblank_request: Descriptor<drm_wait_vblank_request> =
  /* @__PURE__ */ declareStruct(
    'drm_wait_vblank_request',
    `
  enum drm_vblank_seq_type type;
  unsigned int sequence;
  unsigned long signal;
`,
  );
