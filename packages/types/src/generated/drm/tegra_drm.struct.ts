// Generated from Linux 7.3.4 <drm/tegra_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_channel_close extends RecordView<'struct drm_tegra_channel_close'> {
  context: number;
  padding: number;
}

export const drm_tegra_channel_close: Descriptor<drm_tegra_channel_close> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_channel_close',
    `
  __u32 context;
  __u32 padding;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_channel_map extends RecordView<'struct drm_tegra_channel_map'> {
  context: number;
  handle: number;
  flags: number;
  mapping: number;
}

export const drm_tegra_channel_map: Descriptor<drm_tegra_channel_map> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_channel_map',
    `
  __u32 context;
  __u32 handle;
  __u32 flags;
  __u32 mapping;
`,
  );

/** `<drm/tegra_drm.h>`: 24 bytes. */
export interface drm_tegra_channel_open extends RecordView<'struct drm_tegra_channel_open'> {
  host1x_class: number;
  flags: number;
  context: number;
  version: number;
  capabilities: number;
  padding: number;
}

export const drm_tegra_channel_open: Descriptor<drm_tegra_channel_open> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_channel_open',
    `
  __u32 host1x_class;
  __u32 flags;
  __u32 context;
  __u32 version;
  __u32 capabilities;
  __u32 padding;
`,
  );

/** `<drm/tegra_drm.h>`: 64 bytes. */
export interface drm_tegra_channel_submit extends RecordView<'struct drm_tegra_channel_submit'> {
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
  get syncpt(): drm_tegra_submit_syncpt;
  set syncpt(value: drm_tegra_submit_syncpt | Init<drm_tegra_submit_syncpt>);
}

export const drm_tegra_channel_submit: Descriptor<drm_tegra_channel_submit> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_channel_submit',
    `
  __u32 context;
  __u32 num_bufs;
  __u32 num_cmds;
  __u32 gather_data_words;
  __u64 bufs_ptr;
  __u64 cmds_ptr;
  __u64 gather_data_ptr;
  __u32 syncobj_in;
  __u32 syncobj_out;
  struct drm_tegra_submit_syncpt syncpt;
`,
    { uses: () => [drm_tegra_submit_syncpt] },
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_channel_unmap extends RecordView<'struct drm_tegra_channel_unmap'> {
  context: number;
  mapping: number;
}

export const drm_tegra_channel_unmap: Descriptor<drm_tegra_channel_unmap> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_channel_unmap',
    `
  __u32 context;
  __u32 mapping;
`,
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_close_channel extends RecordView<'struct drm_tegra_close_channel'> {
  get context(): bigint;
  set context(value: Integer);
}

export const drm_tegra_close_channel: Descriptor<drm_tegra_close_channel> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_close_channel',
    `
  __u64 context;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_cmdbuf extends RecordView<'struct drm_tegra_cmdbuf'> {
  handle: number;
  offset: number;
  words: number;
  pad: number;
}

export const drm_tegra_cmdbuf: Descriptor<drm_tegra_cmdbuf> = /* @__PURE__ */ declareStruct(
  'drm_tegra_cmdbuf',
  `
  __u32 handle;
  __u32 offset;
  __u32 words;
  __u32 pad;
`,
);

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_gem_create extends RecordView<'struct drm_tegra_gem_create'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_tegra_gem_create: Descriptor<drm_tegra_gem_create> = /* @__PURE__ */ declareStruct(
  'drm_tegra_gem_create',
  `
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
);

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_gem_get_flags extends RecordView<'struct drm_tegra_gem_get_flags'> {
  handle: number;
  flags: number;
}

export const drm_tegra_gem_get_flags: Descriptor<drm_tegra_gem_get_flags> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_gem_get_flags',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_gem_get_tiling extends RecordView<'struct drm_tegra_gem_get_tiling'> {
  handle: number;
  mode: number;
  value: number;
  pad: number;
}

export const drm_tegra_gem_get_tiling: Descriptor<drm_tegra_gem_get_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_gem_get_tiling',
    `
  __u32 handle;
  __u32 mode;
  __u32 value;
  __u32 pad;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_gem_mmap extends RecordView<'struct drm_tegra_gem_mmap'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_tegra_gem_mmap: Descriptor<drm_tegra_gem_mmap> = /* @__PURE__ */ declareStruct(
  'drm_tegra_gem_mmap',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
);

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_gem_set_flags extends RecordView<'struct drm_tegra_gem_set_flags'> {
  handle: number;
  flags: number;
}

export const drm_tegra_gem_set_flags: Descriptor<drm_tegra_gem_set_flags> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_gem_set_flags',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_gem_set_tiling extends RecordView<'struct drm_tegra_gem_set_tiling'> {
  handle: number;
  mode: number;
  value: number;
  pad: number;
}

export const drm_tegra_gem_set_tiling: Descriptor<drm_tegra_gem_set_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_gem_set_tiling',
    `
  __u32 handle;
  __u32 mode;
  __u32 value;
  __u32 pad;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_get_syncpt extends RecordView<'struct drm_tegra_get_syncpt'> {
  get context(): bigint;
  set context(value: Integer);
  index: number;
  id: number;
}

export const drm_tegra_get_syncpt: Descriptor<drm_tegra_get_syncpt> = /* @__PURE__ */ declareStruct(
  'drm_tegra_get_syncpt',
  `
  __u64 context;
  __u32 index;
  __u32 id;
`,
);

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_get_syncpt_base extends RecordView<'struct drm_tegra_get_syncpt_base'> {
  get context(): bigint;
  set context(value: Integer);
  syncpt: number;
  id: number;
}

export const drm_tegra_get_syncpt_base: Descriptor<drm_tegra_get_syncpt_base> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_get_syncpt_base',
    `
  __u64 context;
  __u32 syncpt;
  __u32 id;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_open_channel extends RecordView<'struct drm_tegra_open_channel'> {
  client: number;
  pad: number;
  get context(): bigint;
  set context(value: Integer);
}

export const drm_tegra_open_channel: Descriptor<drm_tegra_open_channel> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_open_channel',
    `
  __u32 client;
  __u32 pad;
  __u64 context;
`,
  );

interface drm_tegra_reloc$cmdbuf extends RecordView<'struct drm_tegra_reloc.cmdbuf'> {
  handle: number;
  offset: number;
}

interface drm_tegra_reloc$target extends RecordView<'struct drm_tegra_reloc.target'> {
  handle: number;
  offset: number;
}

/** `<drm/tegra_drm.h>`: 24 bytes. */
export interface drm_tegra_reloc extends RecordView<'struct drm_tegra_reloc'> {
  get cmdbuf(): drm_tegra_reloc$cmdbuf;
  set cmdbuf(value: drm_tegra_reloc$cmdbuf | Init<drm_tegra_reloc$cmdbuf>);
  get target(): drm_tegra_reloc$target;
  set target(value: drm_tegra_reloc$target | Init<drm_tegra_reloc$target>);
  shift: number;
  pad: number;
}

export const drm_tegra_reloc: Descriptor<drm_tegra_reloc> = /* @__PURE__ */ declareStruct(
  'drm_tegra_reloc',
  `
  struct {
    __u32 handle;
    __u32 offset;
  } cmdbuf;
  struct {
    __u32 handle;
    __u32 offset;
  } target;
  __u32 shift;
  __u32 pad;
`,
);

/** `<drm/tegra_drm.h>`: 88 bytes. */
export interface drm_tegra_submit extends RecordView<'struct drm_tegra_submit'> {
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

export const drm_tegra_submit: Descriptor<drm_tegra_submit> = /* @__PURE__ */ declareStruct(
  'drm_tegra_submit',
  `
  __u64 context;
  __u32 num_syncpts;
  __u32 num_cmdbufs;
  __u32 num_relocs;
  __u32 num_waitchks;
  __u32 waitchk_mask;
  __u32 timeout;
  __u64 syncpts;
  __u64 cmdbufs;
  __u64 relocs;
  __u64 waitchks;
  __u32 fence;
  __u32 reserved[5];
`,
);

interface drm_tegra_submit_buf$reloc extends RecordView<'struct drm_tegra_submit_buf.reloc'> {
  get target_offset(): bigint;
  set target_offset(value: Integer);
  gather_offset_words: number;
  shift: number;
}

/** `<drm/tegra_drm.h>`: 24 bytes. */
export interface drm_tegra_submit_buf extends RecordView<'struct drm_tegra_submit_buf'> {
  mapping: number;
  flags: number;
  get reloc(): drm_tegra_submit_buf$reloc;
  set reloc(value: drm_tegra_submit_buf$reloc | Init<drm_tegra_submit_buf$reloc>);
}

export const drm_tegra_submit_buf: Descriptor<drm_tegra_submit_buf> = /* @__PURE__ */ declareStruct(
  'drm_tegra_submit_buf',
  `
  __u32 mapping;
  __u32 flags;
  struct {
    __u64 target_offset;
    __u32 gather_offset_words;
    __u32 shift;
  } reloc;
`,
);

/** `<drm/tegra_drm.h>`: 24 bytes. */
export interface drm_tegra_submit_cmd extends RecordView<'struct drm_tegra_submit_cmd'> {
  type: number;
  flags: number;
  get gather_uptr(): drm_tegra_submit_cmd_gather_uptr;
  set gather_uptr(value: drm_tegra_submit_cmd_gather_uptr | Init<drm_tegra_submit_cmd_gather_uptr>);
  get wait_syncpt(): drm_tegra_submit_cmd_wait_syncpt;
  set wait_syncpt(value: drm_tegra_submit_cmd_wait_syncpt | Init<drm_tegra_submit_cmd_wait_syncpt>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_tegra_submit_cmd: Descriptor<drm_tegra_submit_cmd> = /* @__PURE__ */ declareStruct(
  'drm_tegra_submit_cmd',
  `
  __u32 type;
  __u32 flags;
  union {
    struct drm_tegra_submit_cmd_gather_uptr gather_uptr;
    struct drm_tegra_submit_cmd_wait_syncpt wait_syncpt;
    __u32 reserved[4];
  };
`,
  { uses: () => [drm_tegra_submit_cmd_gather_uptr, drm_tegra_submit_cmd_wait_syncpt] },
);

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_submit_cmd_gather_uptr
  extends RecordView<'struct drm_tegra_submit_cmd_gather_uptr'> {
  words: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_tegra_submit_cmd_gather_uptr: Descriptor<drm_tegra_submit_cmd_gather_uptr> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_submit_cmd_gather_uptr',
    `
  __u32 words;
  __u32 reserved[3];
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_submit_cmd_wait_syncpt
  extends RecordView<'struct drm_tegra_submit_cmd_wait_syncpt'> {
  id: number;
  value: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_tegra_submit_cmd_wait_syncpt: Descriptor<drm_tegra_submit_cmd_wait_syncpt> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_submit_cmd_wait_syncpt',
    `
  __u32 id;
  __u32 value;
  __u32 reserved[2];
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_submit_syncpt extends RecordView<'struct drm_tegra_submit_syncpt'> {
  id: number;
  flags: number;
  increments: number;
  value: number;
}

export const drm_tegra_submit_syncpt: Descriptor<drm_tegra_submit_syncpt> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_submit_syncpt',
    `
  __u32 id;
  __u32 flags;
  __u32 increments;
  __u32 value;
`,
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_syncpoint_allocate
  extends RecordView<'struct drm_tegra_syncpoint_allocate'> {
  id: number;
  padding: number;
}

export const drm_tegra_syncpoint_allocate: Descriptor<drm_tegra_syncpoint_allocate> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpoint_allocate',
    `
  __u32 id;
  __u32 padding;
`,
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_syncpoint_free extends RecordView<'struct drm_tegra_syncpoint_free'> {
  id: number;
  padding: number;
}

export const drm_tegra_syncpoint_free: Descriptor<drm_tegra_syncpoint_free> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpoint_free',
    `
  __u32 id;
  __u32 padding;
`,
  );

/** `<drm/tegra_drm.h>`: 24 bytes. */
export interface drm_tegra_syncpoint_wait extends RecordView<'struct drm_tegra_syncpoint_wait'> {
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
  id: number;
  threshold: number;
  value: number;
  padding: number;
}

export const drm_tegra_syncpoint_wait: Descriptor<drm_tegra_syncpoint_wait> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpoint_wait',
    `
  __s64 timeout_ns;
  __u32 id;
  __u32 threshold;
  __u32 value;
  __u32 padding;
`,
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_syncpt extends RecordView<'struct drm_tegra_syncpt'> {
  id: number;
  incrs: number;
}

export const drm_tegra_syncpt: Descriptor<drm_tegra_syncpt> = /* @__PURE__ */ declareStruct(
  'drm_tegra_syncpt',
  `
  __u32 id;
  __u32 incrs;
`,
);

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_syncpt_incr extends RecordView<'struct drm_tegra_syncpt_incr'> {
  id: number;
  pad: number;
}

export const drm_tegra_syncpt_incr: Descriptor<drm_tegra_syncpt_incr> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpt_incr',
    `
  __u32 id;
  __u32 pad;
`,
  );

/** `<drm/tegra_drm.h>`: 8 bytes. */
export interface drm_tegra_syncpt_read extends RecordView<'struct drm_tegra_syncpt_read'> {
  id: number;
  value: number;
}

export const drm_tegra_syncpt_read: Descriptor<drm_tegra_syncpt_read> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpt_read',
    `
  __u32 id;
  __u32 value;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_syncpt_wait extends RecordView<'struct drm_tegra_syncpt_wait'> {
  id: number;
  thresh: number;
  timeout: number;
  value: number;
}

export const drm_tegra_syncpt_wait: Descriptor<drm_tegra_syncpt_wait> =
  /* @__PURE__ */ declareStruct(
    'drm_tegra_syncpt_wait',
    `
  __u32 id;
  __u32 thresh;
  __u32 timeout;
  __u32 value;
`,
  );

/** `<drm/tegra_drm.h>`: 16 bytes. */
export interface drm_tegra_waitchk extends RecordView<'struct drm_tegra_waitchk'> {
  handle: number;
  offset: number;
  syncpt: number;
  thresh: number;
}

export const drm_tegra_waitchk: Descriptor<drm_tegra_waitchk> = /* @__PURE__ */ declareStruct(
  'drm_tegra_waitchk',
  `
  __u32 handle;
  __u32 offset;
  __u32 syncpt;
  __u32 thresh;
`,
);
