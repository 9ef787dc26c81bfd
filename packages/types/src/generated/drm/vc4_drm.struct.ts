// Generated from Linux 7.3.4 <drm/vc4_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_create_bo extends RecordView<'struct drm_vc4_create_bo'> {
  size: number;
  flags: number;
  handle: number;
  pad: number;
}

export const drm_vc4_create_bo: Descriptor<drm_vc4_create_bo> = /* @__PURE__ */ declareStruct(
  'drm_vc4_create_bo',
  `
  __u32 size;
  __u32 flags;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/vc4_drm.h>`: 24 bytes. */
export interface drm_vc4_create_shader_bo extends RecordView<'struct drm_vc4_create_shader_bo'> {
  size: number;
  flags: number;
  get data(): bigint;
  set data(value: Integer);
  handle: number;
  pad: number;
}

export const drm_vc4_create_shader_bo: Descriptor<drm_vc4_create_shader_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_create_shader_bo',
    `
  __u32 size;
  __u32 flags;
  __u64 data;
  __u32 handle;
  __u32 pad;
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_gem_madvise extends RecordView<'struct drm_vc4_gem_madvise'> {
  handle: number;
  madv: number;
  retained: number;
  pad: number;
}

export const drm_vc4_gem_madvise: Descriptor<drm_vc4_gem_madvise> = /* @__PURE__ */ declareStruct(
  'drm_vc4_gem_madvise',
  `
  __u32 handle;
  __u32 madv;
  __u32 retained;
  __u32 pad;
`,
);

/** `<drm/vc4_drm.h>`: 160 bytes. */
export interface drm_vc4_get_hang_state extends RecordView<'struct drm_vc4_get_hang_state'> {
  get bo(): bigint;
  set bo(value: Integer);
  bo_count: number;
  start_bin: number;
  start_render: number;
  ct0ca: number;
  ct0ea: number;
  ct1ca: number;
  ct1ea: number;
  ct0cs: number;
  ct1cs: number;
  ct0ra0: number;
  ct1ra0: number;
  bpca: number;
  bpcs: number;
  bpoa: number;
  bpos: number;
  vpmbase: number;
  dbge: number;
  fdbgo: number;
  fdbgb: number;
  fdbgr: number;
  fdbgs: number;
  errstat: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const drm_vc4_get_hang_state: Descriptor<drm_vc4_get_hang_state> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_get_hang_state',
    `
  __u64 bo;
  __u32 bo_count;
  __u32 start_bin;
  __u32 start_render;
  __u32 ct0ca;
  __u32 ct0ea;
  __u32 ct1ca;
  __u32 ct1ea;
  __u32 ct0cs;
  __u32 ct1cs;
  __u32 ct0ra0;
  __u32 ct1ra0;
  __u32 bpca;
  __u32 bpcs;
  __u32 bpoa;
  __u32 bpos;
  __u32 vpmbase;
  __u32 dbge;
  __u32 fdbgo;
  __u32 fdbgb;
  __u32 fdbgr;
  __u32 fdbgs;
  __u32 errstat;
  __u32 pad[16];
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_get_hang_state_bo extends RecordView<'struct drm_vc4_get_hang_state_bo'> {
  handle: number;
  paddr: number;
  size: number;
  pad: number;
}

export const drm_vc4_get_hang_state_bo: Descriptor<drm_vc4_get_hang_state_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_get_hang_state_bo',
    `
  __u32 handle;
  __u32 paddr;
  __u32 size;
  __u32 pad;
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_get_param extends RecordView<'struct drm_vc4_get_param'> {
  param: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_vc4_get_param: Descriptor<drm_vc4_get_param> = /* @__PURE__ */ declareStruct(
  'drm_vc4_get_param',
  `
  __u32 param;
  __u32 pad;
  __u64 value;
`,
);

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_get_tiling extends RecordView<'struct drm_vc4_get_tiling'> {
  handle: number;
  flags: number;
  get modifier(): bigint;
  set modifier(value: Integer);
}

export const drm_vc4_get_tiling: Descriptor<drm_vc4_get_tiling> = /* @__PURE__ */ declareStruct(
  'drm_vc4_get_tiling',
  `
  __u32 handle;
  __u32 flags;
  __u64 modifier;
`,
);

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_label_bo extends RecordView<'struct drm_vc4_label_bo'> {
  handle: number;
  len: number;
  get name(): bigint;
  set name(value: Integer);
}

export const drm_vc4_label_bo: Descriptor<drm_vc4_label_bo> = /* @__PURE__ */ declareStruct(
  'drm_vc4_label_bo',
  `
  __u32 handle;
  __u32 len;
  __u64 name;
`,
);

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_mmap_bo extends RecordView<'struct drm_vc4_mmap_bo'> {
  handle: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_vc4_mmap_bo: Descriptor<drm_vc4_mmap_bo> = /* @__PURE__ */ declareStruct(
  'drm_vc4_mmap_bo',
  `
  __u32 handle;
  __u32 flags;
  __u64 offset;
`,
);

/** `<drm/vc4_drm.h>`: 24 bytes. */
export interface drm_vc4_perfmon_create extends RecordView<'struct drm_vc4_perfmon_create'> {
  id: number;
  ncounters: number;
  get events(): Uint8Array;
  set events(value: Bytes);
}

export const drm_vc4_perfmon_create: Descriptor<drm_vc4_perfmon_create> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_perfmon_create',
    `
  __u32 id;
  __u32 ncounters;
  __u8 events[16];
`,
  );

/** `<drm/vc4_drm.h>`: 4 bytes. */
export interface drm_vc4_perfmon_destroy extends RecordView<'struct drm_vc4_perfmon_destroy'> {
  id: number;
}

export const drm_vc4_perfmon_destroy: Descriptor<drm_vc4_perfmon_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_perfmon_destroy',
    `
  __u32 id;
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface drm_vc4_perfmon_get_values
  extends RecordView<'struct drm_vc4_perfmon_get_values'> {
  id: number;
  get values_ptr(): bigint;
  set values_ptr(value: Integer);
}

export const drm_vc4_perfmon_get_values: Descriptor<drm_vc4_perfmon_get_values> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_perfmon_get_values',
    `
  __u32 id;
  __u64 values_ptr;
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_set_tiling extends RecordView<'struct drm_vc4_set_tiling'> {
  handle: number;
  flags: number;
  get modifier(): bigint;
  set modifier(value: Integer);
}

export const drm_vc4_set_tiling: Descriptor<drm_vc4_set_tiling> = /* @__PURE__ */ declareStruct(
  'drm_vc4_set_tiling',
  `
  __u32 handle;
  __u32 flags;
  __u64 modifier;
`,
);

/** `<drm/vc4_drm.h>`: 176 bytes. */
export interface drm_vc4_submit_cl extends RecordView<'struct drm_vc4_submit_cl'> {
  get bin_cl(): bigint;
  set bin_cl(value: Integer);
  get shader_rec(): bigint;
  set shader_rec(value: Integer);
  get uniforms(): bigint;
  set uniforms(value: Integer);
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  bin_cl_size: number;
  shader_rec_size: number;
  shader_rec_count: number;
  uniforms_size: number;
  bo_handle_count: number;
  width: number;
  height: number;
  min_x_tile: number;
  min_y_tile: number;
  max_x_tile: number;
  max_y_tile: number;
  get color_read(): drm_vc4_submit_rcl_surface;
  set color_read(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get color_write(): drm_vc4_submit_rcl_surface;
  set color_write(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get zs_read(): drm_vc4_submit_rcl_surface;
  set zs_read(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get zs_write(): drm_vc4_submit_rcl_surface;
  set zs_write(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get msaa_color_write(): drm_vc4_submit_rcl_surface;
  set msaa_color_write(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get msaa_zs_write(): drm_vc4_submit_rcl_surface;
  set msaa_zs_write(value: drm_vc4_submit_rcl_surface | Init<drm_vc4_submit_rcl_surface>);
  get clear_color(): Uint32Array;
  set clear_color(value: Iterable<Integer>);
  clear_z: number;
  clear_s: number;
  pad: number;
  flags: number;
  get seqno(): bigint;
  set seqno(value: Integer);
  perfmonid: number;
  in_sync: number;
  out_sync: number;
  pad2: number;
}

export const drm_vc4_submit_cl: Descriptor<drm_vc4_submit_cl> = /* @__PURE__ */ declareStruct(
  'drm_vc4_submit_cl',
  `
  __u64 bin_cl;
  __u64 shader_rec;
  __u64 uniforms;
  __u64 bo_handles;
  __u32 bin_cl_size;
  __u32 shader_rec_size;
  __u32 shader_rec_count;
  __u32 uniforms_size;
  __u32 bo_handle_count;
  __u16 width;
  __u16 height;
  __u8 min_x_tile;
  __u8 min_y_tile;
  __u8 max_x_tile;
  __u8 max_y_tile;
  struct drm_vc4_submit_rcl_surface color_read;
  struct drm_vc4_submit_rcl_surface color_write;
  struct drm_vc4_submit_rcl_surface zs_read;
  struct drm_vc4_submit_rcl_surface zs_write;
  struct drm_vc4_submit_rcl_surface msaa_color_write;
  struct drm_vc4_submit_rcl_surface msaa_zs_write;
  __u32 clear_color[2];
  __u32 clear_z;
  __u8 clear_s;
  __u32 pad :24;
  __u32 flags;
  __u64 seqno;
  __u32 perfmonid;
  __u32 in_sync;
  __u32 out_sync;
  __u32 pad2;
`,
  { uses: () => [drm_vc4_submit_rcl_surface] },
);

/** `<drm/vc4_drm.h>`: 12 bytes. */
export interface drm_vc4_submit_rcl_surface
  extends RecordView<'struct drm_vc4_submit_rcl_surface'> {
  hindex: number;
  offset: number;
  bits: number;
  flags: number;
}

export const drm_vc4_submit_rcl_surface: Descriptor<drm_vc4_submit_rcl_surface> =
  /* @__PURE__ */ declareStruct(
    'drm_vc4_submit_rcl_surface',
    `
  __u32 hindex;
  __u32 offset;
  __u16 bits;
  __u16 flags;
`,
  );

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_wait_bo extends RecordView<'struct drm_vc4_wait_bo'> {
  handle: number;
  pad: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_vc4_wait_bo: Descriptor<drm_vc4_wait_bo> = /* @__PURE__ */ declareStruct(
  'drm_vc4_wait_bo',
  `
  __u32 handle;
  __u32 pad;
  __u64 timeout_ns;
`,
);

/** `<drm/vc4_drm.h>`: 16 bytes. */
export interface drm_vc4_wait_seqno extends RecordView<'struct drm_vc4_wait_seqno'> {
  get seqno(): bigint;
  set seqno(value: Integer);
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_vc4_wait_seqno: Descriptor<drm_vc4_wait_seqno> = /* @__PURE__ */ declareStruct(
  'drm_vc4_wait_seqno',
  `
  __u64 seqno;
  __u64 timeout_ns;
`,
);
