// Generated from Linux 7.3.4 <drm/panfrost_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_bo_sync_op extends RecordView<'struct drm_panfrost_bo_sync_op'> {
  handle: number;
  type: number;
  offset: number;
  size: number;
}

export const drm_panfrost_bo_sync_op: Descriptor<drm_panfrost_bo_sync_op> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_bo_sync_op',
    `
  __u32 handle;
  __u32 type;
  __u32 offset;
  __u32 size;
`,
  );

/** `<drm/panfrost_drm.h>`: 24 bytes. */
export interface drm_panfrost_create_bo extends RecordView<'struct drm_panfrost_create_bo'> {
  size: number;
  flags: number;
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_panfrost_create_bo: Descriptor<drm_panfrost_create_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_create_bo',
    `
  __u32 size;
  __u32 flags;
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
  );

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_get_bo_offset
  extends RecordView<'struct drm_panfrost_get_bo_offset'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_panfrost_get_bo_offset: Descriptor<drm_panfrost_get_bo_offset> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_get_bo_offset',
    `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
  );

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_get_param extends RecordView<'struct drm_panfrost_get_param'> {
  param: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_panfrost_get_param: Descriptor<drm_panfrost_get_param> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_get_param',
    `
  __u32 param;
  __u32 pad;
  __u64 value;
`,
  );

/** `<drm/panfrost_drm.h>`: 8 bytes. */
export interface drm_panfrost_jm_ctx_create
  extends RecordView<'struct drm_panfrost_jm_ctx_create'> {
  handle: number;
  priority: number;
}

export const drm_panfrost_jm_ctx_create: Descriptor<drm_panfrost_jm_ctx_create> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_jm_ctx_create',
    `
  __u32 handle;
  __u32 priority;
`,
  );

/** `<drm/panfrost_drm.h>`: 8 bytes. */
export interface drm_panfrost_jm_ctx_destroy
  extends RecordView<'struct drm_panfrost_jm_ctx_destroy'> {
  handle: number;
  pad: number;
}

export const drm_panfrost_jm_ctx_destroy: Descriptor<drm_panfrost_jm_ctx_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_jm_ctx_destroy',
    `
  __u32 handle;
  __u32 pad;
`,
  );

/** `<drm/panfrost_drm.h>`: 12 bytes. */
export interface drm_panfrost_madvise extends RecordView<'struct drm_panfrost_madvise'> {
  handle: number;
  madv: number;
  retained: number;
}

export const drm_panfrost_madvise: Descriptor<drm_panfrost_madvise> = /* @__PURE__ */ declareStruct(
  'drm_panfrost_madvise',
  `
  __u32 handle;
  __u32 madv;
  __u32 retained;
`,
);

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_mmap_bo extends RecordView<'struct drm_panfrost_mmap_bo'> {
  handle: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_panfrost_mmap_bo: Descriptor<drm_panfrost_mmap_bo> = /* @__PURE__ */ declareStruct(
  'drm_panfrost_mmap_bo',
  `
  __u32 handle;
  __u32 flags;
  __u64 offset;
`,
);

/** `<drm/panfrost_drm.h>`: 8 bytes. */
export interface drm_panfrost_perfcnt_dump extends RecordView<'struct drm_panfrost_perfcnt_dump'> {
  get buf_ptr(): bigint;
  set buf_ptr(value: Integer);
}

export const drm_panfrost_perfcnt_dump: Descriptor<drm_panfrost_perfcnt_dump> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_perfcnt_dump',
    `
  __u64 buf_ptr;
`,
  );

/** `<drm/panfrost_drm.h>`: 8 bytes. */
export interface drm_panfrost_perfcnt_enable
  extends RecordView<'struct drm_panfrost_perfcnt_enable'> {
  enable: number;
  counterset: number;
}

export const drm_panfrost_perfcnt_enable: Descriptor<drm_panfrost_perfcnt_enable> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_perfcnt_enable',
    `
  __u32 enable;
  __u32 counterset;
`,
  );

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_query_bo_info
  extends RecordView<'struct drm_panfrost_query_bo_info'> {
  handle: number;
  extra_flags: number;
  create_flags: number;
  pad: number;
}

export const drm_panfrost_query_bo_info: Descriptor<drm_panfrost_query_bo_info> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_query_bo_info',
    `
  __u32 handle;
  __u32 extra_flags;
  __u32 create_flags;
  __u32 pad;
`,
  );

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_set_label_bo extends RecordView<'struct drm_panfrost_set_label_bo'> {
  handle: number;
  pad: number;
  get label(): bigint;
  set label(value: Integer);
}

export const drm_panfrost_set_label_bo: Descriptor<drm_panfrost_set_label_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_panfrost_set_label_bo',
    `
  __u32 handle;
  __u32 pad;
  __u64 label;
`,
  );

/** `<drm/panfrost_drm.h>`: 48 bytes. */
export interface drm_panfrost_submit extends RecordView<'struct drm_panfrost_submit'> {
  get jc(): bigint;
  set jc(value: Integer);
  get in_syncs(): bigint;
  set in_syncs(value: Integer);
  in_sync_count: number;
  out_sync: number;
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  bo_handle_count: number;
  requirements: number;
  jm_ctx_handle: number;
  pad: number;
}

export const drm_panfrost_submit: Descriptor<drm_panfrost_submit> = /* @__PURE__ */ declareStruct(
  'drm_panfrost_submit',
  `
  __u64 jc;
  __u64 in_syncs;
  __u32 in_sync_count;
  __u32 out_sync;
  __u64 bo_handles;
  __u32 bo_handle_count;
  __u32 requirements;
  __u32 jm_ctx_handle;
  __u32 pad;
`,
);

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_sync_bo extends RecordView<'struct drm_panfrost_sync_bo'> {
  get ops(): bigint;
  set ops(value: Integer);
  op_count: number;
  pad: number;
}

export const drm_panfrost_sync_bo: Descriptor<drm_panfrost_sync_bo> = /* @__PURE__ */ declareStruct(
  'drm_panfrost_sync_bo',
  `
  __u64 ops;
  __u32 op_count;
  __u32 pad;
`,
);

/** `<drm/panfrost_drm.h>`: 16 bytes. */
export interface drm_panfrost_wait_bo extends RecordView<'struct drm_panfrost_wait_bo'> {
  handle: number;
  pad: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_panfrost_wait_bo: Descriptor<drm_panfrost_wait_bo> = /* @__PURE__ */ declareStruct(
  'drm_panfrost_wait_bo',
  `
  __u32 handle;
  __u32 pad;
  __s64 timeout_ns;
`,
);

interface panfrost_dump_object_header$reghdr
  extends RecordView<'struct panfrost_dump_object_header.reghdr'> {
  get jc(): bigint;
  set jc(value: Integer);
  gpu_id: number;
  major: number;
  minor: number;
  get nbos(): bigint;
  set nbos(value: Integer);
}

interface panfrost_dump_object_header$bomap
  extends RecordView<'struct panfrost_dump_object_header.bomap'> {
  valid: number;
  get iova(): bigint;
  set iova(value: Integer);
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

/** `<drm/panfrost_drm.h>`: 2000 bytes. */
export interface panfrost_dump_object_header
  extends RecordView<'struct panfrost_dump_object_header'> {
  magic: number;
  type: number;
  file_size: number;
  file_offset: number;
  get reghdr(): panfrost_dump_object_header$reghdr;
  set reghdr(value: panfrost_dump_object_header$reghdr | Init<panfrost_dump_object_header$reghdr>);
  get bomap(): panfrost_dump_object_header$bomap;
  set bomap(value: panfrost_dump_object_header$bomap | Init<panfrost_dump_object_header$bomap>);
  get sizer(): Uint32Array;
  set sizer(value: Iterable<Integer>);
}

export const panfrost_dump_object_header: Descriptor<panfrost_dump_object_header> =
  /* @__PURE__ */ declareStruct(
    'panfrost_dump_object_header',
    `
  __u32 magic;
  __u32 type;
  __u32 file_size;
  __u32 file_offset;
  union {
    struct {
      __u64 jc;
      __u32 gpu_id;
      __u32 major;
      __u32 minor;
      __u64 nbos;
    } reghdr;
    struct {
      __u32 valid;
      __u64 iova;
      __u32 data[2];
    } bomap;
    __u32 sizer[496];
  };
`,
  );

/** `<drm/panfrost_drm.h>`: 8 bytes. */
export interface panfrost_dump_registers extends RecordView<'struct panfrost_dump_registers'> {
  reg: number;
  value: number;
}

export const panfrost_dump_registers: Descriptor<panfrost_dump_registers> =
  /* @__PURE__ */ declareStruct(
    'panfrost_dump_registers',
    `
  __u32 reg;
  __u32 value;
`,
  );
