// Generated from Linux 7.3.4 <drm/i915_drm.h> by "pnpm generate". Do not edit.
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
import { drm_tex_region } from './drm.struct.ts';

/** `<drm/i915_drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface _drm_i915_cmdbuffer
  extends RecordView<'struct _drm_i915_cmdbuffer', 'buf' | 'cliprects'> {
  get buf(): number;
  set buf(value: Pointer);
  sz: number;
  DR1: number;
  DR4: number;
  num_cliprects: number;
  get cliprects(): number;
  set cliprects(value: Pointer);
}

export const _drm_i915_cmdbuffer: Descriptor<_drm_i915_cmdbuffer> = /* @__PURE__ */ declareStruct(
  '_drm_i915_cmdbuffer',
  `
  char *buf;
  int sz;
  int DR1;
  int DR4;
  int num_cliprects;
  struct drm_clip_rect *cliprects;
`,
);

/** `<drm/i915_drm.h>`: 68 bytes. */
export interface _drm_i915_init extends RecordView<'struct _drm_i915_init'> {
  func: number;
  mmio_offset: number;
  sarea_priv_offset: number;
  ring_start: number;
  ring_end: number;
  ring_size: number;
  front_offset: number;
  back_offset: number;
  depth_offset: number;
  w: number;
  h: number;
  pitch: number;
  pitch_bits: number;
  back_pitch: number;
  depth_pitch: number;
  cpp: number;
  chipset: number;
}

export const _drm_i915_init: Descriptor<_drm_i915_init> = /* @__PURE__ */ declareStruct(
  '_drm_i915_init',
  `
  __u32 func;
  unsigned int mmio_offset;
  int sarea_priv_offset;
  unsigned int ring_start;
  unsigned int ring_end;
  unsigned int ring_size;
  unsigned int front_offset;
  unsigned int back_offset;
  unsigned int depth_offset;
  unsigned int w;
  unsigned int h;
  unsigned int pitch;
  unsigned int pitch_bits;
  unsigned int back_pitch;
  unsigned int depth_pitch;
  unsigned int cpp;
  unsigned int chipset;
`,
);

/** `<drm/i915_drm.h>`: 2256 bytes. */
export interface _drm_i915_sarea extends RecordView<'struct _drm_i915_sarea'> {
  get texList(): Elements<drm_tex_region>;
  set texList(value: Iterable<drm_tex_region | Init<drm_tex_region>>);
  last_upload: number;
  last_enqueue: number;
  last_dispatch: number;
  ctxOwner: number;
  texAge: number;
  pf_enabled: number;
  pf_active: number;
  pf_current_page: number;
  perf_boxes: number;
  width: number;
  height: number;
  front_handle: number;
  front_offset: number;
  front_size: number;
  back_handle: number;
  back_offset: number;
  back_size: number;
  depth_handle: number;
  depth_offset: number;
  depth_size: number;
  tex_handle: number;
  tex_offset: number;
  tex_size: number;
  log_tex_granularity: number;
  pitch: number;
  rotation: number;
  rotated_offset: number;
  rotated_size: number;
  rotated_pitch: number;
  virtualX: number;
  virtualY: number;
  front_tiled: number;
  back_tiled: number;
  depth_tiled: number;
  rotated_tiled: number;
  rotated2_tiled: number;
  pipeA_x: number;
  pipeA_y: number;
  pipeA_w: number;
  pipeA_h: number;
  pipeB_x: number;
  pipeB_y: number;
  pipeB_w: number;
  pipeB_h: number;
  unused_handle: number;
  unused1: number;
  unused2: number;
  unused3: number;
  front_bo_handle: number;
  back_bo_handle: number;
  unused_bo_handle: number;
  depth_bo_handle: number;
}

export const _drm_i915_sarea: Descriptor<_drm_i915_sarea> = /* @__PURE__ */ declareStruct(
  '_drm_i915_sarea',
  `
  struct drm_tex_region texList[256];
  int last_upload;
  int last_enqueue;
  int last_dispatch;
  int ctxOwner;
  int texAge;
  int pf_enabled;
  int pf_active;
  int pf_current_page;
  int perf_boxes;
  int width;
  int height;
  unsigned int front_handle;
  int front_offset;
  int front_size;
  unsigned int back_handle;
  int back_offset;
  int back_size;
  unsigned int depth_handle;
  int depth_offset;
  int depth_size;
  unsigned int tex_handle;
  int tex_offset;
  int tex_size;
  int log_tex_granularity;
  int pitch;
  int rotation;
  int rotated_offset;
  int rotated_size;
  int rotated_pitch;
  int virtualX;
  int virtualY;
  unsigned int front_tiled;
  unsigned int back_tiled;
  unsigned int depth_tiled;
  unsigned int rotated_tiled;
  unsigned int rotated2_tiled;
  int pipeA_x;
  int pipeA_y;
  int pipeA_w;
  int pipeA_h;
  int pipeB_x;
  int pipeB_y;
  int pipeB_w;
  int pipeB_h;
  unsigned int unused_handle;
  __u32 unused1;
  __u32 unused2;
  __u32 unused3;
  __u32 front_bo_handle;
  __u32 back_bo_handle;
  __u32 unused_bo_handle;
  __u32 depth_bo_handle;
`,
  { uses: () => [drm_tex_region] },
);

/** `<drm/i915_drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_i915_batchbuffer
  extends RecordView<'struct drm_i915_batchbuffer', 'cliprects'> {
  start: number;
  used: number;
  DR1: number;
  DR4: number;
  num_cliprects: number;
  get cliprects(): number;
  set cliprects(value: Pointer);
}

export const drm_i915_batchbuffer: Descriptor<drm_i915_batchbuffer> = /* @__PURE__ */ declareStruct(
  'drm_i915_batchbuffer',
  `
  int start;
  int used;
  int DR1;
  int DR4;
  int num_cliprects;
  struct drm_clip_rect *cliprects;
`,
);

/** `<drm/i915_drm.h>`: 56 bytes. */
export interface drm_i915_engine_info extends RecordView<'struct drm_i915_engine_info'> {
  get engine(): i915_engine_class_instance;
  set engine(value: i915_engine_class_instance | Init<i915_engine_class_instance>);
  rsvd0: number;
  get flags(): bigint;
  set flags(value: Integer);
  get capabilities(): bigint;
  set capabilities(value: Integer);
  logical_instance: number;
  get rsvd1(): Uint16Array;
  set rsvd1(value: Iterable<Integer>);
  get rsvd2(): BigUint64Array;
  set rsvd2(value: Iterable<Integer>);
}

export const drm_i915_engine_info: Descriptor<drm_i915_engine_info> = /* @__PURE__ */ declareStruct(
  'drm_i915_engine_info',
  `
  struct i915_engine_class_instance engine;
  __u32 rsvd0;
  __u64 flags;
  __u64 capabilities;
  __u16 logical_instance;
  __u16 rsvd1[3];
  __u64 rsvd2[3];
`,
  { uses: () => [i915_engine_class_instance] },
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_busy extends RecordView<'struct drm_i915_gem_busy'> {
  handle: number;
  busy: number;
}

export const drm_i915_gem_busy: Descriptor<drm_i915_gem_busy> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_busy',
  `
  __u32 handle;
  __u32 busy;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_caching extends RecordView<'struct drm_i915_gem_caching'> {
  handle: number;
  caching: number;
}

export const drm_i915_gem_caching: Descriptor<drm_i915_gem_caching> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_caching',
  `
  __u32 handle;
  __u32 caching;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_context_create
  extends RecordView<'struct drm_i915_gem_context_create'> {
  ctx_id: number;
  pad: number;
}

export const drm_i915_gem_context_create: Descriptor<drm_i915_gem_context_create> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_create',
    `
  __u32 ctx_id;
  __u32 pad;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_context_create_ext
  extends RecordView<'struct drm_i915_gem_context_create_ext'> {
  ctx_id: number;
  flags: number;
  get extensions(): bigint;
  set extensions(value: Integer);
}

export const drm_i915_gem_context_create_ext: Descriptor<drm_i915_gem_context_create_ext> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_create_ext',
    `
  __u32 ctx_id;
  __u32 flags;
  __u64 extensions;
`,
  );

/** `<drm/i915_drm.h>`: 56 bytes. */
export interface drm_i915_gem_context_create_ext_setparam
  extends RecordView<'struct drm_i915_gem_context_create_ext_setparam'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  get param(): drm_i915_gem_context_param;
  set param(value: drm_i915_gem_context_param | Init<drm_i915_gem_context_param>);
}

export const drm_i915_gem_context_create_ext_setparam: Descriptor<drm_i915_gem_context_create_ext_setparam> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_create_ext_setparam',
    `
  struct i915_user_extension base;
  struct drm_i915_gem_context_param param;
`,
    { uses: () => [drm_i915_gem_context_param, i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_context_destroy
  extends RecordView<'struct drm_i915_gem_context_destroy'> {
  ctx_id: number;
  pad: number;
}

export const drm_i915_gem_context_destroy: Descriptor<drm_i915_gem_context_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_destroy',
    `
  __u32 ctx_id;
  __u32 pad;
`,
  );

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_gem_context_param
  extends RecordView<'struct drm_i915_gem_context_param'> {
  ctx_id: number;
  size: number;
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_i915_gem_context_param: Descriptor<drm_i915_gem_context_param> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_param',
    `
  __u32 ctx_id;
  __u32 size;
  __u64 param;
  __u64 value;
`,
  );

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_context_param_sseu
  extends RecordView<'struct drm_i915_gem_context_param_sseu'> {
  get engine(): i915_engine_class_instance;
  set engine(value: i915_engine_class_instance | Init<i915_engine_class_instance>);
  flags: number;
  get slice_mask(): bigint;
  set slice_mask(value: Integer);
  get subslice_mask(): bigint;
  set subslice_mask(value: Integer);
  min_eus_per_subslice: number;
  max_eus_per_subslice: number;
  rsvd: number;
}

export const drm_i915_gem_context_param_sseu: Descriptor<drm_i915_gem_context_param_sseu> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_context_param_sseu',
    `
  struct i915_engine_class_instance engine;
  __u32 flags;
  __u64 slice_mask;
  __u64 subslice_mask;
  __u16 min_eus_per_subslice;
  __u16 max_eus_per_subslice;
  __u32 rsvd;
`,
    { uses: () => [i915_engine_class_instance] },
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_create extends RecordView<'struct drm_i915_gem_create'> {
  get size(): bigint;
  set size(value: Integer);
  handle: number;
  pad: number;
}

export const drm_i915_gem_create: Descriptor<drm_i915_gem_create> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_create',
  `
  __u64 size;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_gem_create_ext extends RecordView<'struct drm_i915_gem_create_ext'> {
  get size(): bigint;
  set size(value: Integer);
  handle: number;
  flags: number;
  get extensions(): bigint;
  set extensions(value: Integer);
}

export const drm_i915_gem_create_ext: Descriptor<drm_i915_gem_create_ext> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_create_ext',
    `
  __u64 size;
  __u32 handle;
  __u32 flags;
  __u64 extensions;
`,
  );

/** `<drm/i915_drm.h>`: 48 bytes. */
export interface drm_i915_gem_create_ext_memory_regions
  extends RecordView<'struct drm_i915_gem_create_ext_memory_regions'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  pad: number;
  num_regions: number;
  get regions(): bigint;
  set regions(value: Integer);
}

export const drm_i915_gem_create_ext_memory_regions: Descriptor<drm_i915_gem_create_ext_memory_regions> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_create_ext_memory_regions',
    `
  struct i915_user_extension base;
  __u32 pad;
  __u32 num_regions;
  __u64 regions;
`,
    { uses: () => [i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface drm_i915_gem_create_ext_protected_content
  extends RecordView<'struct drm_i915_gem_create_ext_protected_content'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  flags: number;
}

export const drm_i915_gem_create_ext_protected_content: Descriptor<drm_i915_gem_create_ext_protected_content> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_create_ext_protected_content',
    `
  struct i915_user_extension base;
  __u32 flags;
`,
    { uses: () => [i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 40 bytes. */
export interface drm_i915_gem_create_ext_set_pat
  extends RecordView<'struct drm_i915_gem_create_ext_set_pat'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  pat_index: number;
  rsvd: number;
}

export const drm_i915_gem_create_ext_set_pat: Descriptor<drm_i915_gem_create_ext_set_pat> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_create_ext_set_pat',
    `
  struct i915_user_extension base;
  __u32 pat_index;
  __u32 rsvd;
`,
    { uses: () => [i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_exec_fence extends RecordView<'struct drm_i915_gem_exec_fence'> {
  handle: number;
  flags: number;
}

export const drm_i915_gem_exec_fence: Descriptor<drm_i915_gem_exec_fence> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_exec_fence',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_exec_object extends RecordView<'struct drm_i915_gem_exec_object'> {
  handle: number;
  relocation_count: number;
  get relocs_ptr(): bigint;
  set relocs_ptr(value: Integer);
  get alignment(): bigint;
  set alignment(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_i915_gem_exec_object: Descriptor<drm_i915_gem_exec_object> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_exec_object',
    `
  __u32 handle;
  __u32 relocation_count;
  __u64 relocs_ptr;
  __u64 alignment;
  __u64 offset;
`,
  );

/** `<drm/i915_drm.h>`: 56 bytes. */
export interface drm_i915_gem_exec_object2 extends RecordView<'struct drm_i915_gem_exec_object2'> {
  handle: number;
  relocation_count: number;
  get relocs_ptr(): bigint;
  set relocs_ptr(value: Integer);
  get alignment(): bigint;
  set alignment(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get rsvd1(): bigint;
  set rsvd1(value: Integer);
  get pad_to_size(): bigint;
  set pad_to_size(value: Integer);
  get rsvd2(): bigint;
  set rsvd2(value: Integer);
}

export const drm_i915_gem_exec_object2: Descriptor<drm_i915_gem_exec_object2> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_exec_object2',
    `
  __u32 handle;
  __u32 relocation_count;
  __u64 relocs_ptr;
  __u64 alignment;
  __u64 offset;
  __u64 flags;
  union {
    __u64 rsvd1;
    __u64 pad_to_size;
  };
  __u64 rsvd2;
`,
  );

/** `<drm/i915_drm.h>`: 40 bytes. */
export interface drm_i915_gem_execbuffer extends RecordView<'struct drm_i915_gem_execbuffer'> {
  get buffers_ptr(): bigint;
  set buffers_ptr(value: Integer);
  buffer_count: number;
  batch_start_offset: number;
  batch_len: number;
  DR1: number;
  DR4: number;
  num_cliprects: number;
  get cliprects_ptr(): bigint;
  set cliprects_ptr(value: Integer);
}

export const drm_i915_gem_execbuffer: Descriptor<drm_i915_gem_execbuffer> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_execbuffer',
    `
  __u64 buffers_ptr;
  __u32 buffer_count;
  __u32 batch_start_offset;
  __u32 batch_len;
  __u32 DR1;
  __u32 DR4;
  __u32 num_cliprects;
  __u64 cliprects_ptr;
`,
  );

/** `<drm/i915_drm.h>`: 64 bytes. */
export interface drm_i915_gem_execbuffer2 extends RecordView<'struct drm_i915_gem_execbuffer2'> {
  get buffers_ptr(): bigint;
  set buffers_ptr(value: Integer);
  buffer_count: number;
  batch_start_offset: number;
  batch_len: number;
  DR1: number;
  DR4: number;
  num_cliprects: number;
  get cliprects_ptr(): bigint;
  set cliprects_ptr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get rsvd1(): bigint;
  set rsvd1(value: Integer);
  get rsvd2(): bigint;
  set rsvd2(value: Integer);
}

export const drm_i915_gem_execbuffer2: Descriptor<drm_i915_gem_execbuffer2> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_execbuffer2',
    `
  __u64 buffers_ptr;
  __u32 buffer_count;
  __u32 batch_start_offset;
  __u32 batch_len;
  __u32 DR1;
  __u32 DR4;
  __u32 num_cliprects;
  __u64 cliprects_ptr;
  __u64 flags;
  __u64 rsvd1;
  __u64 rsvd2;
`,
  );

/** `<drm/i915_drm.h>`: 56 bytes. */
export interface drm_i915_gem_execbuffer_ext_timeline_fences
  extends RecordView<'struct drm_i915_gem_execbuffer_ext_timeline_fences'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  get fence_count(): bigint;
  set fence_count(value: Integer);
  get handles_ptr(): bigint;
  set handles_ptr(value: Integer);
  get values_ptr(): bigint;
  set values_ptr(value: Integer);
}

export const drm_i915_gem_execbuffer_ext_timeline_fences: Descriptor<drm_i915_gem_execbuffer_ext_timeline_fences> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_execbuffer_ext_timeline_fences',
    `
  struct i915_user_extension base;
  __u64 fence_count;
  __u64 handles_ptr;
  __u64 values_ptr;
`,
    { uses: () => [i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_get_aperture extends RecordView<'struct drm_i915_gem_get_aperture'> {
  get aper_size(): bigint;
  set aper_size(value: Integer);
  get aper_available_size(): bigint;
  set aper_available_size(value: Integer);
}

export const drm_i915_gem_get_aperture: Descriptor<drm_i915_gem_get_aperture> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_get_aperture',
    `
  __u64 aper_size;
  __u64 aper_available_size;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_get_tiling extends RecordView<'struct drm_i915_gem_get_tiling'> {
  handle: number;
  tiling_mode: number;
  swizzle_mode: number;
  phys_swizzle_mode: number;
}

export const drm_i915_gem_get_tiling: Descriptor<drm_i915_gem_get_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_get_tiling',
    `
  __u32 handle;
  __u32 tiling_mode;
  __u32 swizzle_mode;
  __u32 phys_swizzle_mode;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_init extends RecordView<'struct drm_i915_gem_init'> {
  get gtt_start(): bigint;
  set gtt_start(value: Integer);
  get gtt_end(): bigint;
  set gtt_end(value: Integer);
}

export const drm_i915_gem_init: Descriptor<drm_i915_gem_init> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_init',
  `
  __u64 gtt_start;
  __u64 gtt_end;
`,
);

/** `<drm/i915_drm.h>`: 12 bytes. */
export interface drm_i915_gem_madvise extends RecordView<'struct drm_i915_gem_madvise'> {
  handle: number;
  madv: number;
  retained: number;
}

export const drm_i915_gem_madvise: Descriptor<drm_i915_gem_madvise> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_madvise',
  `
  __u32 handle;
  __u32 madv;
  __u32 retained;
`,
);

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface drm_i915_gem_memory_class_instance
  extends RecordView<'struct drm_i915_gem_memory_class_instance'> {
  memory_class: number;
  memory_instance: number;
}

export const drm_i915_gem_memory_class_instance: Descriptor<drm_i915_gem_memory_class_instance> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_memory_class_instance',
    `
  __u16 memory_class;
  __u16 memory_instance;
`,
  );

/** `<drm/i915_drm.h>`: 40 bytes. */
export interface drm_i915_gem_mmap extends RecordView<'struct drm_i915_gem_mmap'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get addr_ptr(): bigint;
  set addr_ptr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const drm_i915_gem_mmap: Descriptor<drm_i915_gem_mmap> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_mmap',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 addr_ptr;
  __u64 flags;
`,
);

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_mmap_gtt extends RecordView<'struct drm_i915_gem_mmap_gtt'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_i915_gem_mmap_gtt: Descriptor<drm_i915_gem_mmap_gtt> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_mmap_gtt',
    `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
  );

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_mmap_offset extends RecordView<'struct drm_i915_gem_mmap_offset'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get extensions(): bigint;
  set extensions(value: Integer);
}

export const drm_i915_gem_mmap_offset: Descriptor<drm_i915_gem_mmap_offset> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_mmap_offset',
    `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 flags;
  __u64 extensions;
`,
  );

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_gem_pin extends RecordView<'struct drm_i915_gem_pin'> {
  handle: number;
  pad: number;
  get alignment(): bigint;
  set alignment(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_i915_gem_pin: Descriptor<drm_i915_gem_pin> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_pin',
  `
  __u32 handle;
  __u32 pad;
  __u64 alignment;
  __u64 offset;
`,
);

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_pread extends RecordView<'struct drm_i915_gem_pread'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const drm_i915_gem_pread: Descriptor<drm_i915_gem_pread> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_pread',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 data_ptr;
`,
);

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_pwrite extends RecordView<'struct drm_i915_gem_pwrite'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const drm_i915_gem_pwrite: Descriptor<drm_i915_gem_pwrite> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_pwrite',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 data_ptr;
`,
);

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface drm_i915_gem_relocation_entry
  extends RecordView<'struct drm_i915_gem_relocation_entry'> {
  target_handle: number;
  delta: number;
  get offset(): bigint;
  set offset(value: Integer);
  get presumed_offset(): bigint;
  set presumed_offset(value: Integer);
  read_domains: number;
  write_domain: number;
}

export const drm_i915_gem_relocation_entry: Descriptor<drm_i915_gem_relocation_entry> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_relocation_entry',
    `
  __u32 target_handle;
  __u32 delta;
  __u64 offset;
  __u64 presumed_offset;
  __u32 read_domains;
  __u32 write_domain;
`,
  );

/** `<drm/i915_drm.h>`: 12 bytes. */
export interface drm_i915_gem_set_domain extends RecordView<'struct drm_i915_gem_set_domain'> {
  handle: number;
  read_domains: number;
  write_domain: number;
}

export const drm_i915_gem_set_domain: Descriptor<drm_i915_gem_set_domain> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_set_domain',
    `
  __u32 handle;
  __u32 read_domains;
  __u32 write_domain;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_set_tiling extends RecordView<'struct drm_i915_gem_set_tiling'> {
  handle: number;
  tiling_mode: number;
  stride: number;
  swizzle_mode: number;
}

export const drm_i915_gem_set_tiling: Descriptor<drm_i915_gem_set_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_set_tiling',
    `
  __u32 handle;
  __u32 tiling_mode;
  __u32 stride;
  __u32 swizzle_mode;
`,
  );

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface drm_i915_gem_sw_finish extends RecordView<'struct drm_i915_gem_sw_finish'> {
  handle: number;
}

export const drm_i915_gem_sw_finish: Descriptor<drm_i915_gem_sw_finish> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_sw_finish',
    `
  __u32 handle;
`,
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_gem_unpin extends RecordView<'struct drm_i915_gem_unpin'> {
  handle: number;
  pad: number;
}

export const drm_i915_gem_unpin: Descriptor<drm_i915_gem_unpin> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_unpin',
  `
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_gem_userptr extends RecordView<'struct drm_i915_gem_userptr'> {
  get user_ptr(): bigint;
  set user_ptr(value: Integer);
  get user_size(): bigint;
  set user_size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_i915_gem_userptr: Descriptor<drm_i915_gem_userptr> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_userptr',
  `
  __u64 user_ptr;
  __u64 user_size;
  __u32 flags;
  __u32 handle;
`,
);

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_vm_control extends RecordView<'struct drm_i915_gem_vm_control'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  flags: number;
  vm_id: number;
}

export const drm_i915_gem_vm_control: Descriptor<drm_i915_gem_vm_control> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_gem_vm_control',
    `
  __u64 extensions;
  __u32 flags;
  __u32 vm_id;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_gem_wait extends RecordView<'struct drm_i915_gem_wait'> {
  bo_handle: number;
  flags: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_i915_gem_wait: Descriptor<drm_i915_gem_wait> = /* @__PURE__ */ declareStruct(
  'drm_i915_gem_wait',
  `
  __u32 bo_handle;
  __u32 flags;
  __s64 timeout_ns;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_get_pipe_from_crtc_id
  extends RecordView<'struct drm_i915_get_pipe_from_crtc_id'> {
  crtc_id: number;
  pipe: number;
}

export const drm_i915_get_pipe_from_crtc_id: Descriptor<drm_i915_get_pipe_from_crtc_id> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_get_pipe_from_crtc_id',
    `
  __u32 crtc_id;
  __u32 pipe;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_i915_getparam extends RecordView<'struct drm_i915_getparam', 'value'> {
  param: number;
  get value(): number;
  set value(value: Pointer);
}

export const drm_i915_getparam: Descriptor<drm_i915_getparam> = /* @__PURE__ */ declareStruct(
  'drm_i915_getparam',
  `
  __s32 param;
  int *value;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_hws_addr extends RecordView<'struct drm_i915_hws_addr'> {
  get addr(): bigint;
  set addr(value: Integer);
}

export const drm_i915_hws_addr: Descriptor<drm_i915_hws_addr> = /* @__PURE__ */ declareStruct(
  'drm_i915_hws_addr',
  `
  __u64 addr;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface drm_i915_irq_emit extends RecordView<'struct drm_i915_irq_emit', 'irq_seq'> {
  get irq_seq(): number;
  set irq_seq(value: Pointer);
}

export const drm_i915_irq_emit: Descriptor<drm_i915_irq_emit> = /* @__PURE__ */ declareStruct(
  'drm_i915_irq_emit',
  `
  int *irq_seq;
`,
);

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface drm_i915_irq_wait extends RecordView<'struct drm_i915_irq_wait'> {
  irq_seq: number;
}

export const drm_i915_irq_wait: Descriptor<drm_i915_irq_wait> = /* @__PURE__ */ declareStruct(
  'drm_i915_irq_wait',
  `
  int irq_seq;
`,
);

/** `<drm/i915_drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_i915_mem_alloc
  extends RecordView<'struct drm_i915_mem_alloc', 'region_offset'> {
  region: number;
  alignment: number;
  size: number;
  get region_offset(): number;
  set region_offset(value: Pointer);
}

export const drm_i915_mem_alloc: Descriptor<drm_i915_mem_alloc> = /* @__PURE__ */ declareStruct(
  'drm_i915_mem_alloc',
  `
  int region;
  int alignment;
  int size;
  int *region_offset;
`,
);

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface drm_i915_mem_destroy_heap extends RecordView<'struct drm_i915_mem_destroy_heap'> {
  region: number;
}

export const drm_i915_mem_destroy_heap: Descriptor<drm_i915_mem_destroy_heap> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_mem_destroy_heap',
    `
  int region;
`,
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_mem_free extends RecordView<'struct drm_i915_mem_free'> {
  region: number;
  region_offset: number;
}

export const drm_i915_mem_free: Descriptor<drm_i915_mem_free> = /* @__PURE__ */ declareStruct(
  'drm_i915_mem_free',
  `
  int region;
  int region_offset;
`,
);

/** `<drm/i915_drm.h>`: 12 bytes. */
export interface drm_i915_mem_init_heap extends RecordView<'struct drm_i915_mem_init_heap'> {
  region: number;
  size: number;
  start: number;
}

export const drm_i915_mem_init_heap: Descriptor<drm_i915_mem_init_heap> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_mem_init_heap',
    `
  int region;
  int size;
  int start;
`,
  );

/** `<drm/i915_drm.h>`: 88 bytes. */
export interface drm_i915_memory_region_info
  extends RecordView<'struct drm_i915_memory_region_info'> {
  get region(): drm_i915_gem_memory_class_instance;
  set region(value: drm_i915_gem_memory_class_instance | Init<drm_i915_gem_memory_class_instance>);
  rsvd0: number;
  get probed_size(): bigint;
  set probed_size(value: Integer);
  get unallocated_size(): bigint;
  set unallocated_size(value: Integer);
  get rsvd1(): BigUint64Array;
  set rsvd1(value: Iterable<Integer>);
  get probed_cpu_visible_size(): bigint;
  set probed_cpu_visible_size(value: Integer);
  get unallocated_cpu_visible_size(): bigint;
  set unallocated_cpu_visible_size(value: Integer);
}

export const drm_i915_memory_region_info: Descriptor<drm_i915_memory_region_info> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_memory_region_info',
    `
  struct drm_i915_gem_memory_class_instance region;
  __u32 rsvd0;
  __u64 probed_size;
  __u64 unallocated_size;
  union {
    __u64 rsvd1[8];
    struct {
      __u64 probed_cpu_visible_size;
      __u64 unallocated_cpu_visible_size;
    };
  };
`,
    { uses: () => [drm_i915_gem_memory_class_instance] },
  );

/** `<drm/i915_drm.h>`: 72 bytes. */
export interface drm_i915_perf_oa_config extends RecordView<'struct drm_i915_perf_oa_config'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  n_mux_regs: number;
  n_boolean_regs: number;
  n_flex_regs: number;
  get mux_regs_ptr(): bigint;
  set mux_regs_ptr(value: Integer);
  get boolean_regs_ptr(): bigint;
  set boolean_regs_ptr(value: Integer);
  get flex_regs_ptr(): bigint;
  set flex_regs_ptr(value: Integer);
}

export const drm_i915_perf_oa_config: Descriptor<drm_i915_perf_oa_config> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_perf_oa_config',
    `
  char uuid[36];
  __u32 n_mux_regs;
  __u32 n_boolean_regs;
  __u32 n_flex_regs;
  __u64 mux_regs_ptr;
  __u64 boolean_regs_ptr;
  __u64 flex_regs_ptr;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_perf_open_param extends RecordView<'struct drm_i915_perf_open_param'> {
  flags: number;
  num_properties: number;
  get properties_ptr(): bigint;
  set properties_ptr(value: Integer);
}

export const drm_i915_perf_open_param: Descriptor<drm_i915_perf_open_param> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_perf_open_param',
    `
  __u32 flags;
  __u32 num_properties;
  __u64 properties_ptr;
`,
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_perf_record_header
  extends RecordView<'struct drm_i915_perf_record_header'> {
  type: number;
  pad: number;
  size: number;
}

export const drm_i915_perf_record_header: Descriptor<drm_i915_perf_record_header> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_perf_record_header',
    `
  __u32 type;
  __u16 pad;
  __u16 size;
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_query extends RecordView<'struct drm_i915_query'> {
  num_items: number;
  flags: number;
  get items_ptr(): bigint;
  set items_ptr(value: Integer);
}

export const drm_i915_query: Descriptor<drm_i915_query> = /* @__PURE__ */ declareStruct(
  'drm_i915_query',
  `
  __u32 num_items;
  __u32 flags;
  __u64 items_ptr;
`,
);

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_query_engine_info
  extends RecordView<'struct drm_i915_query_engine_info'> {
  num_engines: number;
  get rsvd(): Uint32Array;
  set rsvd(value: Iterable<Integer>);
  get engines(): Elements<drm_i915_engine_info>;
  set engines(value: Iterable<drm_i915_engine_info | Init<drm_i915_engine_info>>);
}

export const drm_i915_query_engine_info: Descriptor<drm_i915_query_engine_info> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_query_engine_info',
    `
  __u32 num_engines;
  __u32 rsvd[3];
  struct drm_i915_engine_info engines[];
`,
    { uses: () => [drm_i915_engine_info] },
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_query_guc_submission_version
  extends RecordView<'struct drm_i915_query_guc_submission_version'> {
  branch: number;
  major: number;
  minor: number;
  patch: number;
}

export const drm_i915_query_guc_submission_version: Descriptor<drm_i915_query_guc_submission_version> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_query_guc_submission_version',
    `
  __u32 branch;
  __u32 major;
  __u32 minor;
  __u32 patch;
`,
  );

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_query_item extends RecordView<'struct drm_i915_query_item'> {
  get query_id(): bigint;
  set query_id(value: Integer);
  length: number;
  flags: number;
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const drm_i915_query_item: Descriptor<drm_i915_query_item> = /* @__PURE__ */ declareStruct(
  'drm_i915_query_item',
  `
  __u64 query_id;
  __s32 length;
  __u32 flags;
  __u64 data_ptr;
`,
);

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_query_memory_regions
  extends RecordView<'struct drm_i915_query_memory_regions'> {
  num_regions: number;
  get rsvd(): Uint32Array;
  set rsvd(value: Iterable<Integer>);
  get regions(): Elements<drm_i915_memory_region_info>;
  set regions(value: Iterable<drm_i915_memory_region_info | Init<drm_i915_memory_region_info>>);
}

export const drm_i915_query_memory_regions: Descriptor<drm_i915_query_memory_regions> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_query_memory_regions',
    `
  __u32 num_regions;
  __u32 rsvd[3];
  struct drm_i915_memory_region_info regions[];
`,
    { uses: () => [drm_i915_memory_region_info] },
  );

/** `<drm/i915_drm.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 40 bytes on x86. */
export interface drm_i915_query_perf_config
  extends RecordView<'struct drm_i915_query_perf_config'> {
  get n_configs(): bigint;
  set n_configs(value: Integer);
  get config(): bigint;
  set config(value: Integer);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  flags: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const drm_i915_query_perf_config: Descriptor<drm_i915_query_perf_config> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_query_perf_config',
    `
  union {
    __u64 n_configs;
    __u64 config;
    char uuid[36];
  };
  __u32 flags;
  __u8 data[];
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_query_topology_info
  extends RecordView<'struct drm_i915_query_topology_info'> {
  flags: number;
  max_slices: number;
  max_subslices: number;
  max_eus_per_subslice: number;
  subslice_offset: number;
  subslice_stride: number;
  eu_offset: number;
  eu_stride: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const drm_i915_query_topology_info: Descriptor<drm_i915_query_topology_info> =
  /* @__PURE__ */ declareStruct(
    'drm_i915_query_topology_info',
    `
  __u16 flags;
  __u16 max_slices;
  __u16 max_subslices;
  __u16 max_eus_per_subslice;
  __u16 subslice_offset;
  __u16 subslice_stride;
  __u16 eu_offset;
  __u16 eu_stride;
  __u8 data[];
`,
  );

/** `<drm/i915_drm.h>`: 16 bytes. */
export interface drm_i915_reg_read extends RecordView<'struct drm_i915_reg_read'> {
  get offset(): bigint;
  set offset(value: Integer);
  get val(): bigint;
  set val(value: Integer);
}

export const drm_i915_reg_read: Descriptor<drm_i915_reg_read> = /* @__PURE__ */ declareStruct(
  'drm_i915_reg_read',
  `
  __u64 offset;
  __u64 val;
`,
);

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface drm_i915_reset_stats extends RecordView<'struct drm_i915_reset_stats'> {
  ctx_id: number;
  flags: number;
  reset_count: number;
  batch_active: number;
  batch_pending: number;
  pad: number;
}

export const drm_i915_reset_stats: Descriptor<drm_i915_reset_stats> = /* @__PURE__ */ declareStruct(
  'drm_i915_reset_stats',
  `
  __u32 ctx_id;
  __u32 flags;
  __u32 reset_count;
  __u32 batch_active;
  __u32 batch_pending;
  __u32 pad;
`,
);

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface drm_i915_setparam extends RecordView<'struct drm_i915_setparam'> {
  param: number;
  value: number;
}

export const drm_i915_setparam: Descriptor<drm_i915_setparam> = /* @__PURE__ */ declareStruct(
  'drm_i915_setparam',
  `
  int param;
  int value;
`,
);

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface drm_i915_vblank_pipe extends RecordView<'struct drm_i915_vblank_pipe'> {
  pipe: number;
}

export const drm_i915_vblank_pipe: Descriptor<drm_i915_vblank_pipe> = /* @__PURE__ */ declareStruct(
  'drm_i915_vblank_pipe',
  `
  int pipe;
`,
);

/** `<drm/i915_drm.h>`: 12 bytes. */
export interface drm_i915_vblank_swap extends RecordView<'struct drm_i915_vblank_swap'> {
  drawable: number;
  seqtype: number;
  sequence: number;
}

export const drm_i915_vblank_swap: Descriptor<drm_i915_vblank_swap> = /* @__PURE__ */ declareStruct(
  'drm_i915_vblank_swap',
  `
  unsigned int drawable;
  enum drm_vblank_seq_type seqtype;
  unsigned int sequence;
`,
);

/** `<drm/i915_drm.h>`: 44 bytes. */
export interface drm_intel_overlay_attrs extends RecordView<'struct drm_intel_overlay_attrs'> {
  flags: number;
  color_key: number;
  brightness: number;
  contrast: number;
  saturation: number;
  gamma0: number;
  gamma1: number;
  gamma2: number;
  gamma3: number;
  gamma4: number;
  gamma5: number;
}

export const drm_intel_overlay_attrs: Descriptor<drm_intel_overlay_attrs> =
  /* @__PURE__ */ declareStruct(
    'drm_intel_overlay_attrs',
    `
  __u32 flags;
  __u32 color_key;
  __s32 brightness;
  __u32 contrast;
  __u32 saturation;
  __u32 gamma0;
  __u32 gamma1;
  __u32 gamma2;
  __u32 gamma3;
  __u32 gamma4;
  __u32 gamma5;
`,
  );

/** `<drm/i915_drm.h>`: 44 bytes. */
export interface drm_intel_overlay_put_image
  extends RecordView<'struct drm_intel_overlay_put_image'> {
  flags: number;
  bo_handle: number;
  stride_Y: number;
  stride_UV: number;
  offset_Y: number;
  offset_U: number;
  offset_V: number;
  src_width: number;
  src_height: number;
  src_scan_width: number;
  src_scan_height: number;
  crtc_id: number;
  dst_x: number;
  dst_y: number;
  dst_width: number;
  dst_height: number;
}

export const drm_intel_overlay_put_image: Descriptor<drm_intel_overlay_put_image> =
  /* @__PURE__ */ declareStruct(
    'drm_intel_overlay_put_image',
    `
  __u32 flags;
  __u32 bo_handle;
  __u16 stride_Y;
  __u16 stride_UV;
  __u32 offset_Y;
  __u32 offset_U;
  __u32 offset_V;
  __u16 src_width;
  __u16 src_height;
  __u16 src_scan_width;
  __u16 src_scan_height;
  __u32 crtc_id;
  __u16 dst_x;
  __u16 dst_y;
  __u16 dst_width;
  __u16 dst_height;
`,
  );

/** `<drm/i915_drm.h>`: 20 bytes. */
export interface drm_intel_sprite_colorkey extends RecordView<'struct drm_intel_sprite_colorkey'> {
  plane_id: number;
  min_value: number;
  channel_mask: number;
  max_value: number;
  flags: number;
}

export const drm_intel_sprite_colorkey: Descriptor<drm_intel_sprite_colorkey> =
  /* @__PURE__ */ declareStruct(
    'drm_intel_sprite_colorkey',
    `
  __u32 plane_id;
  __u32 min_value;
  __u32 channel_mask;
  __u32 max_value;
  __u32 flags;
`,
  );

/** `<drm/i915_drm.h>`: 80 bytes. */
export interface i915_context_engines_bond extends RecordView<'struct i915_context_engines_bond'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  get master(): i915_engine_class_instance;
  set master(value: i915_engine_class_instance | Init<i915_engine_class_instance>);
  virtual_index: number;
  num_bonds: number;
  get flags(): bigint;
  set flags(value: Integer);
  get mbz64(): Elements<bigint>;
  set mbz64(value: Iterable<Integer>);
  get engines(): Elements<i915_engine_class_instance>;
  set engines(value: Iterable<i915_engine_class_instance | Init<i915_engine_class_instance>>);
}

export const i915_context_engines_bond: Descriptor<i915_context_engines_bond> =
  /* @__PURE__ */ declareStruct(
    'i915_context_engines_bond',
    `
  struct i915_user_extension base;
  struct i915_engine_class_instance master;
  __u16 virtual_index;
  __u16 num_bonds;
  __u64 flags;
  __u64 mbz64[4];
  struct i915_engine_class_instance engines[];
`,
    { pack: 1, uses: () => [i915_engine_class_instance, i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 48 bytes. */
export interface i915_context_engines_load_balance
  extends RecordView<'struct i915_context_engines_load_balance'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  engine_index: number;
  num_siblings: number;
  flags: number;
  get mbz64(): bigint;
  set mbz64(value: Integer);
  get engines(): Elements<i915_engine_class_instance>;
  set engines(value: Iterable<i915_engine_class_instance | Init<i915_engine_class_instance>>);
}

export const i915_context_engines_load_balance: Descriptor<i915_context_engines_load_balance> =
  /* @__PURE__ */ declareStruct(
    'i915_context_engines_load_balance',
    `
  struct i915_user_extension base;
  __u16 engine_index;
  __u16 num_siblings;
  __u32 flags;
  __u64 mbz64;
  struct i915_engine_class_instance engines[];
`,
    { pack: 1, uses: () => [i915_engine_class_instance, i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 72 bytes. */
export interface i915_context_engines_parallel_submit
  extends RecordView<'struct i915_context_engines_parallel_submit'> {
  get base(): i915_user_extension;
  set base(value: i915_user_extension | Init<i915_user_extension>);
  engine_index: number;
  width: number;
  num_siblings: number;
  mbz16: number;
  get flags(): bigint;
  set flags(value: Integer);
  get mbz64(): Elements<bigint>;
  set mbz64(value: Iterable<Integer>);
  get engines(): Elements<i915_engine_class_instance>;
  set engines(value: Iterable<i915_engine_class_instance | Init<i915_engine_class_instance>>);
}

export const i915_context_engines_parallel_submit: Descriptor<i915_context_engines_parallel_submit> =
  /* @__PURE__ */ declareStruct(
    'i915_context_engines_parallel_submit',
    `
  struct i915_user_extension base;
  __u16 engine_index;
  __u16 width;
  __u16 num_siblings;
  __u16 mbz16;
  __u64 flags;
  __u64 mbz64[3];
  struct i915_engine_class_instance engines[];
`,
    { pack: 1, uses: () => [i915_engine_class_instance, i915_user_extension] },
  );

/** `<drm/i915_drm.h>`: 8 bytes. */
export interface i915_context_param_engines
  extends RecordView<'struct i915_context_param_engines'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get engines(): Elements<i915_engine_class_instance>;
  set engines(value: Iterable<i915_engine_class_instance | Init<i915_engine_class_instance>>);
}

export const i915_context_param_engines: Descriptor<i915_context_param_engines> =
  /* @__PURE__ */ declareStruct(
    'i915_context_param_engines',
    `
  __u64 extensions;
  struct i915_engine_class_instance engines[];
`,
    { pack: 1, uses: () => [i915_engine_class_instance] },
  );

/** `<drm/i915_drm.h>`: 4 bytes. */
export interface i915_engine_class_instance
  extends RecordView<'struct i915_engine_class_instance'> {
  engine_class: number;
  engine_instance: number;
}

export const i915_engine_class_instance: Descriptor<i915_engine_class_instance> =
  /* @__PURE__ */ declareStruct(
    'i915_engine_class_instance',
    `
  __u16 engine_class;
  __u16 engine_instance;
`,
  );

/** `<drm/i915_drm.h>`: 24 bytes. */
export interface i915_gem_context_param_context_image
  extends RecordView<'struct i915_gem_context_param_context_image'> {
  get engine(): i915_engine_class_instance;
  set engine(value: i915_engine_class_instance | Init<i915_engine_class_instance>);
  flags: number;
  size: number;
  mbz: number;
  get image(): bigint;
  set image(value: Integer);
}

export const i915_gem_context_param_context_image: Descriptor<i915_gem_context_param_context_image> =
  /* @__PURE__ */ declareStruct(
    'i915_gem_context_param_context_image',
    `
  struct i915_engine_class_instance engine;
  __u32 flags;
  __u32 size;
  __u32 mbz;
  __u64 image;
`,
    { pack: 1, uses: () => [i915_engine_class_instance] },
  );

/** `<drm/i915_drm.h>`: 32 bytes. */
export interface i915_user_extension extends RecordView<'struct i915_user_extension'> {
  get next_extension(): bigint;
  set next_extension(value: Integer);
  name: number;
  flags: number;
  get rsvd(): Uint32Array;
  set rsvd(value: Iterable<Integer>);
}

export const i915_user_extension: Descriptor<i915_user_extension> = /* @__PURE__ */ declareStruct(
  'i915_user_extension',
  `
  __u64 next_extension;
  __u32 name;
  __u32 flags;
  __u32 rsvd[4];
`,
);
