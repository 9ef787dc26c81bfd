// Generated from Linux 7.3.4 <drm/exynos_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { drm_event } from './drm.struct.ts';

/** `<drm/exynos_drm.h>`: 8 bytes. */
export interface drm_exynos_g2d_cmd extends RecordView<'struct drm_exynos_g2d_cmd'> {
  offset: number;
  data: number;
}

export const drm_exynos_g2d_cmd: Descriptor<drm_exynos_g2d_cmd> = /* @__PURE__ */ declareStruct(
  'drm_exynos_g2d_cmd',
  `
  __u32 offset;
  __u32 data;
`,
);

/** `<drm/exynos_drm.h>`: 32 bytes. */
export interface drm_exynos_g2d_event extends RecordView<'struct drm_exynos_g2d_event'> {
  get base(): drm_event;
  set base(value: drm_event | Init<drm_event>);
  get user_data(): bigint;
  set user_data(value: Integer);
  tv_sec: number;
  tv_usec: number;
  cmdlist_no: number;
  reserved: number;
}

export const drm_exynos_g2d_event: Descriptor<drm_exynos_g2d_event> = /* @__PURE__ */ declareStruct(
  'drm_exynos_g2d_event',
  `
  struct drm_event base;
  __u64 user_data;
  __u32 tv_sec;
  __u32 tv_usec;
  __u32 cmdlist_no;
  __u32 reserved;
`,
  { uses: () => [drm_event] },
);

/** `<drm/exynos_drm.h>`: 8 bytes. */
export interface drm_exynos_g2d_exec extends RecordView<'struct drm_exynos_g2d_exec'> {
  get async(): bigint;
  set async(value: Integer);
}

export const drm_exynos_g2d_exec: Descriptor<drm_exynos_g2d_exec> = /* @__PURE__ */ declareStruct(
  'drm_exynos_g2d_exec',
  `
  __u64 async;
`,
);

/** `<drm/exynos_drm.h>`: 8 bytes. */
export interface drm_exynos_g2d_get_ver extends RecordView<'struct drm_exynos_g2d_get_ver'> {
  major: number;
  minor: number;
}

export const drm_exynos_g2d_get_ver: Descriptor<drm_exynos_g2d_get_ver> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_g2d_get_ver',
    `
  __u32 major;
  __u32 minor;
`,
  );

/** `<drm/exynos_drm.h>`: 40 bytes. */
export interface drm_exynos_g2d_set_cmdlist
  extends RecordView<'struct drm_exynos_g2d_set_cmdlist'> {
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

export const drm_exynos_g2d_set_cmdlist: Descriptor<drm_exynos_g2d_set_cmdlist> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_g2d_set_cmdlist',
    `
  __u64 cmd;
  __u64 cmd_buf;
  __u32 cmd_nr;
  __u32 cmd_buf_nr;
  __u64 event_type;
  __u64 user_data;
`,
  );

/** `<drm/exynos_drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_exynos_g2d_userptr extends RecordView<'struct drm_exynos_g2d_userptr'> {
  userptr: number;
  size: number;
}

export const drm_exynos_g2d_userptr: Descriptor<drm_exynos_g2d_userptr> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_g2d_userptr',
    `
  unsigned long userptr;
  unsigned long size;
`,
  );

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_gem_create extends RecordView<'struct drm_exynos_gem_create'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_exynos_gem_create: Descriptor<drm_exynos_gem_create> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_gem_create',
    `
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
  );

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_gem_info extends RecordView<'struct drm_exynos_gem_info'> {
  handle: number;
  flags: number;
  get size(): bigint;
  set size(value: Integer);
}

export const drm_exynos_gem_info: Descriptor<drm_exynos_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_exynos_gem_info',
  `
  __u32 handle;
  __u32 flags;
  __u64 size;
`,
);

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_gem_map extends RecordView<'struct drm_exynos_gem_map'> {
  handle: number;
  reserved: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_exynos_gem_map: Descriptor<drm_exynos_gem_map> = /* @__PURE__ */ declareStruct(
  'drm_exynos_gem_map',
  `
  __u32 handle;
  __u32 reserved;
  __u64 offset;
`,
);

/** `<drm/exynos_drm.h>`: 32 bytes. */
export interface drm_exynos_ioctl_ipp_commit
  extends RecordView<'struct drm_exynos_ioctl_ipp_commit'> {
  ipp_id: number;
  flags: number;
  reserved: number;
  params_size: number;
  get params_ptr(): bigint;
  set params_ptr(value: Integer);
  get user_data(): bigint;
  set user_data(value: Integer);
}

export const drm_exynos_ioctl_ipp_commit: Descriptor<drm_exynos_ioctl_ipp_commit> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ioctl_ipp_commit',
    `
  __u32 ipp_id;
  __u32 flags;
  __u32 reserved;
  __u32 params_size;
  __u64 params_ptr;
  __u64 user_data;
`,
  );

/** `<drm/exynos_drm.h>`: 24 bytes. */
export interface drm_exynos_ioctl_ipp_get_caps
  extends RecordView<'struct drm_exynos_ioctl_ipp_get_caps'> {
  ipp_id: number;
  capabilities: number;
  reserved: number;
  formats_count: number;
  get formats_ptr(): bigint;
  set formats_ptr(value: Integer);
}

export const drm_exynos_ioctl_ipp_get_caps: Descriptor<drm_exynos_ioctl_ipp_get_caps> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ioctl_ipp_get_caps',
    `
  __u32 ipp_id;
  __u32 capabilities;
  __u32 reserved;
  __u32 formats_count;
  __u64 formats_ptr;
`,
  );

/** `<drm/exynos_drm.h>`: 32 bytes. */
export interface drm_exynos_ioctl_ipp_get_limits
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

export const drm_exynos_ioctl_ipp_get_limits: Descriptor<drm_exynos_ioctl_ipp_get_limits> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ioctl_ipp_get_limits',
    `
  __u32 ipp_id;
  __u32 fourcc;
  __u64 modifier;
  __u32 type;
  __u32 limits_count;
  __u64 limits_ptr;
`,
  );

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_ioctl_ipp_get_res
  extends RecordView<'struct drm_exynos_ioctl_ipp_get_res'> {
  count_ipps: number;
  reserved: number;
  get ipp_id_ptr(): bigint;
  set ipp_id_ptr(value: Integer);
}

export const drm_exynos_ioctl_ipp_get_res: Descriptor<drm_exynos_ioctl_ipp_get_res> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ioctl_ipp_get_res',
    `
  __u32 count_ipps;
  __u32 reserved;
  __u64 ipp_id_ptr;
`,
  );

/** `<drm/exynos_drm.h>`: 40 bytes. */
export interface drm_exynos_ipp_event extends RecordView<'struct drm_exynos_ipp_event'> {
  get base(): drm_event;
  set base(value: drm_event | Init<drm_event>);
  get user_data(): bigint;
  set user_data(value: Integer);
  tv_sec: number;
  tv_usec: number;
  ipp_id: number;
  sequence: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

export const drm_exynos_ipp_event: Descriptor<drm_exynos_ipp_event> = /* @__PURE__ */ declareStruct(
  'drm_exynos_ipp_event',
  `
  struct drm_event base;
  __u64 user_data;
  __u32 tv_sec;
  __u32 tv_usec;
  __u32 ipp_id;
  __u32 sequence;
  __u64 reserved;
`,
  { uses: () => [drm_event] },
);

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_ipp_format extends RecordView<'struct drm_exynos_ipp_format'> {
  fourcc: number;
  type: number;
  get modifier(): bigint;
  set modifier(value: Integer);
}

export const drm_exynos_ipp_format: Descriptor<drm_exynos_ipp_format> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_format',
    `
  __u32 fourcc;
  __u32 type;
  __u64 modifier;
`,
  );

/** `<drm/exynos_drm.h>`: 40 bytes. */
export interface drm_exynos_ipp_limit extends RecordView<'struct drm_exynos_ipp_limit'> {
  type: number;
  reserved: number;
  get h(): drm_exynos_ipp_limit_val;
  set h(value: drm_exynos_ipp_limit_val | Init<drm_exynos_ipp_limit_val>);
  get v(): drm_exynos_ipp_limit_val;
  set v(value: drm_exynos_ipp_limit_val | Init<drm_exynos_ipp_limit_val>);
}

export const drm_exynos_ipp_limit: Descriptor<drm_exynos_ipp_limit> = /* @__PURE__ */ declareStruct(
  'drm_exynos_ipp_limit',
  `
  __u32 type;
  __u32 reserved;
  struct drm_exynos_ipp_limit_val h;
  struct drm_exynos_ipp_limit_val v;
`,
  { uses: () => [drm_exynos_ipp_limit_val] },
);

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_ipp_limit_val extends RecordView<'struct drm_exynos_ipp_limit_val'> {
  min: number;
  max: number;
  align: number;
  reserved: number;
}

export const drm_exynos_ipp_limit_val: Descriptor<drm_exynos_ipp_limit_val> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_limit_val',
    `
  __u32 min;
  __u32 max;
  __u32 align;
  __u32 reserved;
`,
  );

/** `<drm/exynos_drm.h>`: 8 bytes. */
export interface drm_exynos_ipp_task_alpha extends RecordView<'struct drm_exynos_ipp_task_alpha'> {
  id: number;
  value: number;
}

export const drm_exynos_ipp_task_alpha: Descriptor<drm_exynos_ipp_task_alpha> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_task_alpha',
    `
  __u32 id;
  __u32 value;
`,
  );

/** `<drm/exynos_drm.h>`: 72 bytes. */
export interface drm_exynos_ipp_task_buffer
  extends RecordView<'struct drm_exynos_ipp_task_buffer'> {
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

export const drm_exynos_ipp_task_buffer: Descriptor<drm_exynos_ipp_task_buffer> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_task_buffer',
    `
  __u32 id;
  __u32 fourcc;
  __u32 width;
  __u32 height;
  __u32 gem_id[4];
  __u32 offset[4];
  __u32 pitch[4];
  __u64 modifier;
`,
  );

/** `<drm/exynos_drm.h>`: 24 bytes. */
export interface drm_exynos_ipp_task_rect extends RecordView<'struct drm_exynos_ipp_task_rect'> {
  id: number;
  reserved: number;
  x: number;
  y: number;
  w: number;
  h: number;
}

export const drm_exynos_ipp_task_rect: Descriptor<drm_exynos_ipp_task_rect> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_task_rect',
    `
  __u32 id;
  __u32 reserved;
  __u32 x;
  __u32 y;
  __u32 w;
  __u32 h;
`,
  );

/** `<drm/exynos_drm.h>`: 8 bytes. */
export interface drm_exynos_ipp_task_transform
  extends RecordView<'struct drm_exynos_ipp_task_transform'> {
  id: number;
  rotation: number;
}

export const drm_exynos_ipp_task_transform: Descriptor<drm_exynos_ipp_task_transform> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_ipp_task_transform',
    `
  __u32 id;
  __u32 rotation;
`,
  );

/** `<drm/exynos_drm.h>`: 16 bytes. */
export interface drm_exynos_vidi_connection
  extends RecordView<'struct drm_exynos_vidi_connection'> {
  connection: number;
  extensions: number;
  get edid(): bigint;
  set edid(value: Integer);
}

export const drm_exynos_vidi_connection: Descriptor<drm_exynos_vidi_connection> =
  /* @__PURE__ */ declareStruct(
    'drm_exynos_vidi_connection',
    `
  __u32 connection;
  __u32 extensions;
  __u64 edid;
`,
  );
