// Generated from Linux 7.3.4 <drm/radeon_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { drm_clip_rect, drm_tex_region } from './drm.struct.ts';

/** `<drm/radeon_drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_radeon_clear extends RecordView<'struct drm_radeon_clear', 'depth_boxes'> {
  flags: number;
  clear_color: number;
  clear_depth: number;
  color_mask: number;
  depth_mask: number;
  get depth_boxes(): number;
  set depth_boxes(value: Pointer);
}

export const drm_radeon_clear: Descriptor<drm_radeon_clear> = /* @__PURE__ */ declareStruct(
  'drm_radeon_clear',
  `
  unsigned int flags;
  unsigned int clear_color;
  unsigned int clear_depth;
  unsigned int color_mask;
  unsigned int depth_mask;
  drm_radeon_clear_rect_t *depth_boxes;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_radeon_cmd_buffer
  extends RecordView<'struct drm_radeon_cmd_buffer', 'buf' | 'boxes'> {
  bufsz: number;
  get buf(): number;
  set buf(value: Pointer);
  nbox: number;
  get boxes(): number;
  set boxes(value: Pointer);
}

export const drm_radeon_cmd_buffer: Descriptor<drm_radeon_cmd_buffer> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_cmd_buffer',
    `
  int bufsz;
  char *buf;
  int nbox;
  struct drm_clip_rect *boxes;
`,
  );

/** `<drm/radeon_drm.h>`: 8 bytes. */
export interface drm_radeon_context2_regs_t
  extends RecordView<'struct drm_radeon_context2_regs_t'> {
  se_zbias_factor: number;
  se_zbias_constant: number;
}

export const drm_radeon_context2_regs_t: Descriptor<drm_radeon_context2_regs_t> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_context2_regs_t',
    `
  unsigned int se_zbias_factor;
  unsigned int se_zbias_constant;
`,
  );

/** `<drm/radeon_drm.h>`: 128 bytes. */
export interface drm_radeon_context_regs_t extends RecordView<'struct drm_radeon_context_regs_t'> {
  pp_misc: number;
  pp_fog_color: number;
  re_solid_color: number;
  rb3d_blendcntl: number;
  rb3d_depthoffset: number;
  rb3d_depthpitch: number;
  rb3d_zstencilcntl: number;
  pp_cntl: number;
  rb3d_cntl: number;
  rb3d_coloroffset: number;
  re_width_height: number;
  rb3d_colorpitch: number;
  se_cntl: number;
  se_coord_fmt: number;
  re_line_pattern: number;
  re_line_state: number;
  se_line_width: number;
  pp_lum_matrix: number;
  pp_rot_matrix_0: number;
  pp_rot_matrix_1: number;
  rb3d_stencilrefmask: number;
  rb3d_ropcntl: number;
  rb3d_planemask: number;
  se_vport_xscale: number;
  se_vport_xoffset: number;
  se_vport_yscale: number;
  se_vport_yoffset: number;
  se_vport_zscale: number;
  se_vport_zoffset: number;
  se_cntl_status: number;
  re_top_left: number;
  re_misc: number;
}

export const drm_radeon_context_regs_t: Descriptor<drm_radeon_context_regs_t> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_context_regs_t',
    `
  unsigned int pp_misc;
  unsigned int pp_fog_color;
  unsigned int re_solid_color;
  unsigned int rb3d_blendcntl;
  unsigned int rb3d_depthoffset;
  unsigned int rb3d_depthpitch;
  unsigned int rb3d_zstencilcntl;
  unsigned int pp_cntl;
  unsigned int rb3d_cntl;
  unsigned int rb3d_coloroffset;
  unsigned int re_width_height;
  unsigned int rb3d_colorpitch;
  unsigned int se_cntl;
  unsigned int se_coord_fmt;
  unsigned int re_line_pattern;
  unsigned int re_line_state;
  unsigned int se_line_width;
  unsigned int pp_lum_matrix;
  unsigned int pp_rot_matrix_0;
  unsigned int pp_rot_matrix_1;
  unsigned int rb3d_stencilrefmask;
  unsigned int rb3d_ropcntl;
  unsigned int rb3d_planemask;
  unsigned int se_vport_xscale;
  unsigned int se_vport_xoffset;
  unsigned int se_vport_yscale;
  unsigned int se_vport_yoffset;
  unsigned int se_vport_zscale;
  unsigned int se_vport_zoffset;
  unsigned int se_cntl_status;
  unsigned int re_top_left;
  unsigned int re_misc;
`,
  );

/** `<drm/radeon_drm.h>`: 8 bytes. */
export interface drm_radeon_cp_stop extends RecordView<'struct drm_radeon_cp_stop'> {
  flush: number;
  idle: number;
}

export const drm_radeon_cp_stop: Descriptor<drm_radeon_cp_stop> = /* @__PURE__ */ declareStruct(
  'drm_radeon_cp_stop',
  `
  int flush;
  int idle;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes. */
export interface drm_radeon_cs extends RecordView<'struct drm_radeon_cs'> {
  num_chunks: number;
  cs_id: number;
  get chunks(): bigint;
  set chunks(value: Integer);
  get gart_limit(): bigint;
  set gart_limit(value: Integer);
  get vram_limit(): bigint;
  set vram_limit(value: Integer);
}

export const drm_radeon_cs: Descriptor<drm_radeon_cs> = /* @__PURE__ */ declareStruct(
  'drm_radeon_cs',
  `
  __u32 num_chunks;
  __u32 cs_id;
  __u64 chunks;
  __u64 gart_limit;
  __u64 vram_limit;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_cs_chunk extends RecordView<'struct drm_radeon_cs_chunk'> {
  chunk_id: number;
  length_dw: number;
  get chunk_data(): bigint;
  set chunk_data(value: Integer);
}

export const drm_radeon_cs_chunk: Descriptor<drm_radeon_cs_chunk> = /* @__PURE__ */ declareStruct(
  'drm_radeon_cs_chunk',
  `
  __u32 chunk_id;
  __u32 length_dw;
  __u64 chunk_data;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_cs_reloc extends RecordView<'struct drm_radeon_cs_reloc'> {
  handle: number;
  read_domains: number;
  write_domain: number;
  flags: number;
}

export const drm_radeon_cs_reloc: Descriptor<drm_radeon_cs_reloc> = /* @__PURE__ */ declareStruct(
  'drm_radeon_cs_reloc',
  `
  __u32 handle;
  __u32 read_domains;
  __u32 write_domain;
  __u32 flags;
`,
);

/** `<drm/radeon_drm.h>`: 4 bytes. */
export interface drm_radeon_fullscreen extends RecordView<'struct drm_radeon_fullscreen'> {
  func: number;
}

export const drm_radeon_fullscreen: Descriptor<drm_radeon_fullscreen> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_fullscreen',
    `
  __u32 func;
`,
  );

/** `<drm/radeon_drm.h>`: 8 bytes. */
export interface drm_radeon_gem_busy extends RecordView<'struct drm_radeon_gem_busy'> {
  handle: number;
  domain: number;
}

export const drm_radeon_gem_busy: Descriptor<drm_radeon_gem_busy> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_busy',
  `
  __u32 handle;
  __u32 domain;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface drm_radeon_gem_create extends RecordView<'struct drm_radeon_gem_create'> {
  get size(): bigint;
  set size(value: Integer);
  get alignment(): bigint;
  set alignment(value: Integer);
  handle: number;
  initial_domain: number;
  flags: number;
}

export const drm_radeon_gem_create: Descriptor<drm_radeon_gem_create> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_create',
    `
  __u64 size;
  __u64 alignment;
  __u32 handle;
  __u32 initial_domain;
  __u32 flags;
`,
  );

/** `<drm/radeon_drm.h>`: 12 bytes. */
export interface drm_radeon_gem_get_tiling extends RecordView<'struct drm_radeon_gem_get_tiling'> {
  handle: number;
  tiling_flags: number;
  pitch: number;
}

export const drm_radeon_gem_get_tiling: Descriptor<drm_radeon_gem_get_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_get_tiling',
    `
  __u32 handle;
  __u32 tiling_flags;
  __u32 pitch;
`,
  );

/** `<drm/radeon_drm.h>`: 24 bytes. */
export interface drm_radeon_gem_info extends RecordView<'struct drm_radeon_gem_info'> {
  get gart_size(): bigint;
  set gart_size(value: Integer);
  get vram_size(): bigint;
  set vram_size(value: Integer);
  get vram_visible(): bigint;
  set vram_visible(value: Integer);
}

export const drm_radeon_gem_info: Descriptor<drm_radeon_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_info',
  `
  __u64 gart_size;
  __u64 vram_size;
  __u64 vram_visible;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes. */
export interface drm_radeon_gem_mmap extends RecordView<'struct drm_radeon_gem_mmap'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get addr_ptr(): bigint;
  set addr_ptr(value: Integer);
}

export const drm_radeon_gem_mmap: Descriptor<drm_radeon_gem_mmap> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_mmap',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 addr_ptr;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_gem_op extends RecordView<'struct drm_radeon_gem_op'> {
  handle: number;
  op: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_radeon_gem_op: Descriptor<drm_radeon_gem_op> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_op',
  `
  __u32 handle;
  __u32 op;
  __u64 value;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes. */
export interface drm_radeon_gem_pread extends RecordView<'struct drm_radeon_gem_pread'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const drm_radeon_gem_pread: Descriptor<drm_radeon_gem_pread> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_pread',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 data_ptr;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes. */
export interface drm_radeon_gem_pwrite extends RecordView<'struct drm_radeon_gem_pwrite'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const drm_radeon_gem_pwrite: Descriptor<drm_radeon_gem_pwrite> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_pwrite',
    `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 data_ptr;
`,
  );

/** `<drm/radeon_drm.h>`: 12 bytes. */
export interface drm_radeon_gem_set_domain extends RecordView<'struct drm_radeon_gem_set_domain'> {
  handle: number;
  read_domains: number;
  write_domain: number;
}

export const drm_radeon_gem_set_domain: Descriptor<drm_radeon_gem_set_domain> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_set_domain',
    `
  __u32 handle;
  __u32 read_domains;
  __u32 write_domain;
`,
  );

/** `<drm/radeon_drm.h>`: 12 bytes. */
export interface drm_radeon_gem_set_tiling extends RecordView<'struct drm_radeon_gem_set_tiling'> {
  handle: number;
  tiling_flags: number;
  pitch: number;
}

export const drm_radeon_gem_set_tiling: Descriptor<drm_radeon_gem_set_tiling> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_set_tiling',
    `
  __u32 handle;
  __u32 tiling_flags;
  __u32 pitch;
`,
  );

/** `<drm/radeon_drm.h>`: 24 bytes. */
export interface drm_radeon_gem_userptr extends RecordView<'struct drm_radeon_gem_userptr'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_radeon_gem_userptr: Descriptor<drm_radeon_gem_userptr> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_userptr',
    `
  __u64 addr;
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
  );

/** `<drm/radeon_drm.h>`: 24 bytes. */
export interface drm_radeon_gem_va extends RecordView<'struct drm_radeon_gem_va'> {
  handle: number;
  operation: number;
  vm_id: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_radeon_gem_va: Descriptor<drm_radeon_gem_va> = /* @__PURE__ */ declareStruct(
  'drm_radeon_gem_va',
  `
  __u32 handle;
  __u32 operation;
  __u32 vm_id;
  __u32 flags;
  __u64 offset;
`,
);

/** `<drm/radeon_drm.h>`: 8 bytes. */
export interface drm_radeon_gem_wait_idle extends RecordView<'struct drm_radeon_gem_wait_idle'> {
  handle: number;
  pad: number;
}

export const drm_radeon_gem_wait_idle: Descriptor<drm_radeon_gem_wait_idle> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_gem_wait_idle',
    `
  __u32 handle;
  __u32 pad;
`,
  );

/** `<drm/radeon_drm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface drm_radeon_getparam extends RecordView<'struct drm_radeon_getparam', 'value'> {
  param: number;
  get value(): number;
  set value(value: Pointer);
}

export const drm_radeon_getparam: Descriptor<drm_radeon_getparam> = /* @__PURE__ */ declareStruct(
  'drm_radeon_getparam',
  `
  int param;
  void *value;
`,
);

/** `<drm/radeon_drm.h>`: 20 bytes. */
export interface drm_radeon_indices extends RecordView<'struct drm_radeon_indices'> {
  prim: number;
  idx: number;
  start: number;
  end: number;
  discard: number;
}

export const drm_radeon_indices: Descriptor<drm_radeon_indices> = /* @__PURE__ */ declareStruct(
  'drm_radeon_indices',
  `
  int prim;
  int idx;
  int start;
  int end;
  int discard;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_indirect extends RecordView<'struct drm_radeon_indirect'> {
  idx: number;
  start: number;
  end: number;
  discard: number;
}

export const drm_radeon_indirect: Descriptor<drm_radeon_indirect> = /* @__PURE__ */ declareStruct(
  'drm_radeon_indirect',
  `
  int idx;
  int start;
  int end;
  int discard;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_info extends RecordView<'struct drm_radeon_info'> {
  request: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_radeon_info: Descriptor<drm_radeon_info> = /* @__PURE__ */ declareStruct(
  'drm_radeon_info',
  `
  __u32 request;
  __u32 pad;
  __u64 value;
`,
);

/** `<drm/radeon_drm.h>`: 120 bytes on x86_64, riscv64, aarch64; 84 bytes on x86, arm. */
export interface drm_radeon_init extends RecordView<'struct drm_radeon_init'> {
  func: number;
  sarea_priv_offset: number;
  is_pci: number;
  cp_mode: number;
  gart_size: number;
  ring_size: number;
  usec_timeout: number;
  fb_bpp: number;
  front_offset: number;
  front_pitch: number;
  back_offset: number;
  back_pitch: number;
  depth_bpp: number;
  depth_offset: number;
  depth_pitch: number;
  fb_offset: number;
  mmio_offset: number;
  ring_offset: number;
  ring_rptr_offset: number;
  buffers_offset: number;
  gart_textures_offset: number;
}

export const drm_radeon_init: Descriptor<drm_radeon_init> = /* @__PURE__ */ declareStruct(
  'drm_radeon_init',
  `
  __u32 func;
  unsigned long sarea_priv_offset;
  int is_pci;
  int cp_mode;
  int gart_size;
  int ring_size;
  int usec_timeout;
  unsigned int fb_bpp;
  unsigned int front_offset;
  unsigned int front_pitch;
  unsigned int back_offset;
  unsigned int back_pitch;
  unsigned int depth_bpp;
  unsigned int depth_offset;
  unsigned int depth_pitch;
  unsigned long fb_offset;
  unsigned long mmio_offset;
  unsigned long ring_offset;
  unsigned long ring_rptr_offset;
  unsigned long buffers_offset;
  unsigned long gart_textures_offset;
`,
);

/** `<drm/radeon_drm.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface drm_radeon_irq_emit extends RecordView<'struct drm_radeon_irq_emit', 'irq_seq'> {
  get irq_seq(): number;
  set irq_seq(value: Pointer);
}

export const drm_radeon_irq_emit: Descriptor<drm_radeon_irq_emit> = /* @__PURE__ */ declareStruct(
  'drm_radeon_irq_emit',
  `
  int *irq_seq;
`,
);

/** `<drm/radeon_drm.h>`: 4 bytes. */
export interface drm_radeon_irq_wait extends RecordView<'struct drm_radeon_irq_wait'> {
  irq_seq: number;
}

export const drm_radeon_irq_wait: Descriptor<drm_radeon_irq_wait> = /* @__PURE__ */ declareStruct(
  'drm_radeon_irq_wait',
  `
  int irq_seq;
`,
);

/** `<drm/radeon_drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_radeon_mem_alloc
  extends RecordView<'struct drm_radeon_mem_alloc', 'region_offset'> {
  region: number;
  alignment: number;
  size: number;
  get region_offset(): number;
  set region_offset(value: Pointer);
}

export const drm_radeon_mem_alloc: Descriptor<drm_radeon_mem_alloc> = /* @__PURE__ */ declareStruct(
  'drm_radeon_mem_alloc',
  `
  int region;
  int alignment;
  int size;
  int *region_offset;
`,
);

/** `<drm/radeon_drm.h>`: 8 bytes. */
export interface drm_radeon_mem_free extends RecordView<'struct drm_radeon_mem_free'> {
  region: number;
  region_offset: number;
}

export const drm_radeon_mem_free: Descriptor<drm_radeon_mem_free> = /* @__PURE__ */ declareStruct(
  'drm_radeon_mem_free',
  `
  int region;
  int region_offset;
`,
);

/** `<drm/radeon_drm.h>`: 12 bytes. */
export interface drm_radeon_mem_init_heap extends RecordView<'struct drm_radeon_mem_init_heap'> {
  region: number;
  size: number;
  start: number;
}

export const drm_radeon_mem_init_heap: Descriptor<drm_radeon_mem_init_heap> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_mem_init_heap',
    `
  int region;
  int size;
  int start;
`,
  );

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_prim_t extends RecordView<'struct drm_radeon_prim_t'> {
  start: number;
  finish: number;
  prim: number;
  stateidx: number;
  numverts: number;
  vc_format: number;
}

export const drm_radeon_prim_t: Descriptor<drm_radeon_prim_t> = /* @__PURE__ */ declareStruct(
  'drm_radeon_prim_t',
  `
  unsigned int start;
  unsigned int finish;
  unsigned int prim :8;
  unsigned int stateidx :8;
  unsigned int numverts :16;
  unsigned int vc_format;
`,
);

/** `<drm/radeon_drm.h>`: 1404 bytes. */
export interface drm_radeon_sarea_t extends RecordView<'struct drm_radeon_sarea_t'> {
  get context_state(): drm_radeon_context_regs_t;
  set context_state(value: drm_radeon_context_regs_t | Init<drm_radeon_context_regs_t>);
  get tex_state(): Elements<drm_radeon_texture_regs_t>;
  set tex_state(value: Iterable<drm_radeon_texture_regs_t | Init<drm_radeon_texture_regs_t>>);
  dirty: number;
  vertsize: number;
  vc_format: number;
  get boxes(): Elements<drm_clip_rect>;
  set boxes(value: Iterable<drm_clip_rect | Init<drm_clip_rect>>);
  nbox: number;
  last_frame: number;
  last_dispatch: number;
  last_clear: number;
  get tex_list(): Elements<Elements<drm_tex_region>>;
  set tex_list(value: Iterable<Iterable<drm_tex_region | Init<drm_tex_region>>>);
  get tex_age(): Uint32Array;
  set tex_age(value: Iterable<Integer>);
  ctx_owner: number;
  pfState: number;
  pfCurrentPage: number;
  crtc2_base: number;
  tiling_enabled: number;
}

export const drm_radeon_sarea_t: Descriptor<drm_radeon_sarea_t> = /* @__PURE__ */ declareStruct(
  'drm_radeon_sarea_t',
  `
  struct drm_radeon_context_regs_t context_state;
  struct drm_radeon_texture_regs_t tex_state[3];
  unsigned int dirty;
  unsigned int vertsize;
  unsigned int vc_format;
  struct drm_clip_rect boxes[12];
  unsigned int nbox;
  unsigned int last_frame;
  unsigned int last_dispatch;
  unsigned int last_clear;
  struct drm_tex_region tex_list[2][65];
  unsigned int tex_age[2];
  int ctx_owner;
  int pfState;
  int pfCurrentPage;
  int crtc2_base;
  int tiling_enabled;
`,
  {
    uses: () => [
      drm_clip_rect,
      drm_radeon_context_regs_t,
      drm_radeon_texture_regs_t,
      drm_tex_region,
    ],
  },
);

/** `<drm/radeon_drm.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface drm_radeon_setparam extends RecordView<'struct drm_radeon_setparam'> {
  param: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_radeon_setparam: Descriptor<drm_radeon_setparam> = /* @__PURE__ */ declareStruct(
  'drm_radeon_setparam',
  `
  unsigned int param;
  __s64 value;
`,
);

/** `<drm/radeon_drm.h>`: 224 bytes. */
export interface drm_radeon_state_t extends RecordView<'struct drm_radeon_state_t'> {
  get context(): drm_radeon_context_regs_t;
  set context(value: drm_radeon_context_regs_t | Init<drm_radeon_context_regs_t>);
  get tex(): Elements<drm_radeon_texture_regs_t>;
  set tex(value: Iterable<drm_radeon_texture_regs_t | Init<drm_radeon_texture_regs_t>>);
  get context2(): drm_radeon_context2_regs_t;
  set context2(value: drm_radeon_context2_regs_t | Init<drm_radeon_context2_regs_t>);
  dirty: number;
}

export const drm_radeon_state_t: Descriptor<drm_radeon_state_t> = /* @__PURE__ */ declareStruct(
  'drm_radeon_state_t',
  `
  struct drm_radeon_context_regs_t context;
  struct drm_radeon_texture_regs_t tex[3];
  struct drm_radeon_context2_regs_t context2;
  unsigned int dirty;
`,
  {
    uses: () => [drm_radeon_context2_regs_t, drm_radeon_context_regs_t, drm_radeon_texture_regs_t],
  },
);

/** `<drm/radeon_drm.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface drm_radeon_stipple extends RecordView<'struct drm_radeon_stipple', 'mask'> {
  get mask(): number;
  set mask(value: Pointer);
}

export const drm_radeon_stipple: Descriptor<drm_radeon_stipple> = /* @__PURE__ */ declareStruct(
  'drm_radeon_stipple',
  `
  void *mask;
`,
);

/** `<drm/radeon_drm.h>`: 12 bytes. */
export interface drm_radeon_surface_alloc extends RecordView<'struct drm_radeon_surface_alloc'> {
  address: number;
  size: number;
  flags: number;
}

export const drm_radeon_surface_alloc: Descriptor<drm_radeon_surface_alloc> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_surface_alloc',
    `
  unsigned int address;
  unsigned int size;
  unsigned int flags;
`,
  );

/** `<drm/radeon_drm.h>`: 4 bytes. */
export interface drm_radeon_surface_free extends RecordView<'struct drm_radeon_surface_free'> {
  address: number;
}

export const drm_radeon_surface_free: Descriptor<drm_radeon_surface_free> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_surface_free',
    `
  unsigned int address;
`,
  );

/** `<drm/radeon_drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface drm_radeon_tex_image extends RecordView<'struct drm_radeon_tex_image', 'data'> {
  x: number;
  y: number;
  width: number;
  height: number;
  get data(): number;
  set data(value: Pointer);
}

export const drm_radeon_tex_image: Descriptor<drm_radeon_tex_image> = /* @__PURE__ */ declareStruct(
  'drm_radeon_tex_image',
  `
  unsigned int x;
  unsigned int y;
  unsigned int width;
  unsigned int height;
  const void *data;
`,
);

/** `<drm/radeon_drm.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_radeon_texture extends RecordView<'struct drm_radeon_texture', 'image'> {
  offset: number;
  pitch: number;
  format: number;
  width: number;
  height: number;
  get image(): number;
  set image(value: Pointer);
}

export const drm_radeon_texture: Descriptor<drm_radeon_texture> = /* @__PURE__ */ declareStruct(
  'drm_radeon_texture',
  `
  unsigned int offset;
  int pitch;
  int format;
  int width;
  int height;
  drm_radeon_tex_image_t *image;
`,
);

/** `<drm/radeon_drm.h>`: 28 bytes. */
export interface drm_radeon_texture_regs_t extends RecordView<'struct drm_radeon_texture_regs_t'> {
  pp_txfilter: number;
  pp_txformat: number;
  pp_txoffset: number;
  pp_txcblend: number;
  pp_txablend: number;
  pp_tfactor: number;
  pp_border_color: number;
}

export const drm_radeon_texture_regs_t: Descriptor<drm_radeon_texture_regs_t> =
  /* @__PURE__ */ declareStruct(
    'drm_radeon_texture_regs_t',
    `
  unsigned int pp_txfilter;
  unsigned int pp_txformat;
  unsigned int pp_txoffset;
  unsigned int pp_txcblend;
  unsigned int pp_txablend;
  unsigned int pp_tfactor;
  unsigned int pp_border_color;
`,
  );

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface drm_radeon_vertex extends RecordView<'struct drm_radeon_vertex'> {
  prim: number;
  idx: number;
  count: number;
  discard: number;
}

export const drm_radeon_vertex: Descriptor<drm_radeon_vertex> = /* @__PURE__ */ declareStruct(
  'drm_radeon_vertex',
  `
  int prim;
  int idx;
  int count;
  int discard;
`,
);

/** `<drm/radeon_drm.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface drm_radeon_vertex2
  extends RecordView<'struct drm_radeon_vertex2', 'state' | 'prim'> {
  idx: number;
  discard: number;
  nr_states: number;
  get state(): number;
  set state(value: Pointer);
  nr_prims: number;
  get prim(): number;
  set prim(value: Pointer);
}

export const drm_radeon_vertex2: Descriptor<drm_radeon_vertex2> = /* @__PURE__ */ declareStruct(
  'drm_radeon_vertex2',
  `
  int idx;
  int discard;
  int nr_states;
  drm_radeon_state_t *state;
  int nr_prims;
  drm_radeon_prim_t *prim;
`,
);

/** `<drm/radeon_drm.h>`: 16 bytes. */
export interface radeon_color_regs_t extends RecordView<'struct radeon_color_regs_t'> {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const radeon_color_regs_t: Descriptor<radeon_color_regs_t> = /* @__PURE__ */ declareStruct(
  'radeon_color_regs_t',
  `
  unsigned int red;
  unsigned int green;
  unsigned int blue;
  unsigned int alpha;
`,
);
