// Generated from Linux 7.3.4 <drm/nouveau_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface drm_nouveau_channel_alloc$subchan
  extends RecordView<'struct drm_nouveau_channel_alloc.subchan'> {
  handle: number;
  grclass: number;
}

/** `<drm/nouveau_drm.h>`: 88 bytes. */
export interface drm_nouveau_channel_alloc extends RecordView<'struct drm_nouveau_channel_alloc'> {
  fb_ctxdma_handle: number;
  tt_ctxdma_handle: number;
  channel: number;
  pushbuf_domains: number;
  notifier_handle: number;
  get subchan(): Elements<drm_nouveau_channel_alloc$subchan>;
  set subchan(value: Iterable<
    drm_nouveau_channel_alloc$subchan | Init<drm_nouveau_channel_alloc$subchan>
  >);
  nr_subchan: number;
}

export const drm_nouveau_channel_alloc: Descriptor<drm_nouveau_channel_alloc> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_channel_alloc',
    `
  __u32 fb_ctxdma_handle;
  __u32 tt_ctxdma_handle;
  __s32 channel;
  __u32 pushbuf_domains;
  __u32 notifier_handle;
  struct {
    __u32 handle;
    __u32 grclass;
  } subchan[8];
  __u32 nr_subchan;
`,
  );

/** `<drm/nouveau_drm.h>`: 4 bytes. */
export interface drm_nouveau_channel_free extends RecordView<'struct drm_nouveau_channel_free'> {
  channel: number;
}

export const drm_nouveau_channel_free: Descriptor<drm_nouveau_channel_free> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_channel_free',
    `
  __s32 channel;
`,
  );

/** `<drm/nouveau_drm.h>`: 40 bytes. */
export interface drm_nouveau_exec extends RecordView<'struct drm_nouveau_exec'> {
  channel: number;
  push_count: number;
  wait_count: number;
  sig_count: number;
  get wait_ptr(): bigint;
  set wait_ptr(value: Integer);
  get sig_ptr(): bigint;
  set sig_ptr(value: Integer);
  get push_ptr(): bigint;
  set push_ptr(value: Integer);
}

export const drm_nouveau_exec: Descriptor<drm_nouveau_exec> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_exec',
  `
  __u32 channel;
  __u32 push_count;
  __u32 wait_count;
  __u32 sig_count;
  __u64 wait_ptr;
  __u64 sig_ptr;
  __u64 push_ptr;
`,
);

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_exec_push extends RecordView<'struct drm_nouveau_exec_push'> {
  get va(): bigint;
  set va(value: Integer);
  va_len: number;
  flags: number;
}

export const drm_nouveau_exec_push: Descriptor<drm_nouveau_exec_push> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_exec_push',
    `
  __u64 va;
  __u32 va_len;
  __u32 flags;
`,
  );

/** `<drm/nouveau_drm.h>`: 4 bytes. */
export interface drm_nouveau_gem_cpu_fini extends RecordView<'struct drm_nouveau_gem_cpu_fini'> {
  handle: number;
}

export const drm_nouveau_gem_cpu_fini: Descriptor<drm_nouveau_gem_cpu_fini> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_cpu_fini',
    `
  __u32 handle;
`,
  );

/** `<drm/nouveau_drm.h>`: 8 bytes. */
export interface drm_nouveau_gem_cpu_prep extends RecordView<'struct drm_nouveau_gem_cpu_prep'> {
  handle: number;
  flags: number;
}

export const drm_nouveau_gem_cpu_prep: Descriptor<drm_nouveau_gem_cpu_prep> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_cpu_prep',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/nouveau_drm.h>`: 40 bytes. */
export interface drm_nouveau_gem_info extends RecordView<'struct drm_nouveau_gem_info'> {
  handle: number;
  domain: number;
  get size(): bigint;
  set size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get map_handle(): bigint;
  set map_handle(value: Integer);
  tile_mode: number;
  tile_flags: number;
}

export const drm_nouveau_gem_info: Descriptor<drm_nouveau_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_gem_info',
  `
  __u32 handle;
  __u32 domain;
  __u64 size;
  __u64 offset;
  __u64 map_handle;
  __u32 tile_mode;
  __u32 tile_flags;
`,
);

/** `<drm/nouveau_drm.h>`: 48 bytes. */
export interface drm_nouveau_gem_new extends RecordView<'struct drm_nouveau_gem_new'> {
  get info(): drm_nouveau_gem_info;
  set info(value: drm_nouveau_gem_info | Init<drm_nouveau_gem_info>);
  channel_hint: number;
  align: number;
}

export const drm_nouveau_gem_new: Descriptor<drm_nouveau_gem_new> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_gem_new',
  `
  struct drm_nouveau_gem_info info;
  __u32 channel_hint;
  __u32 align;
`,
  { uses: () => [drm_nouveau_gem_info] },
);

/** `<drm/nouveau_drm.h>`: 64 bytes. */
export interface drm_nouveau_gem_pushbuf extends RecordView<'struct drm_nouveau_gem_pushbuf'> {
  channel: number;
  nr_buffers: number;
  get buffers(): bigint;
  set buffers(value: Integer);
  nr_relocs: number;
  nr_push: number;
  get relocs(): bigint;
  set relocs(value: Integer);
  get push(): bigint;
  set push(value: Integer);
  suffix0: number;
  suffix1: number;
  get vram_available(): bigint;
  set vram_available(value: Integer);
  get gart_available(): bigint;
  set gart_available(value: Integer);
}

export const drm_nouveau_gem_pushbuf: Descriptor<drm_nouveau_gem_pushbuf> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_pushbuf',
    `
  __u32 channel;
  __u32 nr_buffers;
  __u64 buffers;
  __u32 nr_relocs;
  __u32 nr_push;
  __u64 relocs;
  __u64 push;
  __u32 suffix0;
  __u32 suffix1;
  __u64 vram_available;
  __u64 gart_available;
`,
  );

/** `<drm/nouveau_drm.h>`: 40 bytes. */
export interface drm_nouveau_gem_pushbuf_bo
  extends RecordView<'struct drm_nouveau_gem_pushbuf_bo'> {
  get user_priv(): bigint;
  set user_priv(value: Integer);
  handle: number;
  read_domains: number;
  write_domains: number;
  valid_domains: number;
  get presumed(): drm_nouveau_gem_pushbuf_bo_presumed;
  set presumed(value:
    | drm_nouveau_gem_pushbuf_bo_presumed
    | Init<drm_nouveau_gem_pushbuf_bo_presumed>);
}

export const drm_nouveau_gem_pushbuf_bo: Descriptor<drm_nouveau_gem_pushbuf_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_pushbuf_bo',
    `
  __u64 user_priv;
  __u32 handle;
  __u32 read_domains;
  __u32 write_domains;
  __u32 valid_domains;
  struct drm_nouveau_gem_pushbuf_bo_presumed presumed;
`,
    { uses: () => [drm_nouveau_gem_pushbuf_bo_presumed] },
  );

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_gem_pushbuf_bo_presumed
  extends RecordView<'struct drm_nouveau_gem_pushbuf_bo_presumed'> {
  valid: number;
  domain: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_nouveau_gem_pushbuf_bo_presumed: Descriptor<drm_nouveau_gem_pushbuf_bo_presumed> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_pushbuf_bo_presumed',
    `
  __u32 valid;
  __u32 domain;
  __u64 offset;
`,
  );

/** `<drm/nouveau_drm.h>`: 24 bytes. */
export interface drm_nouveau_gem_pushbuf_push
  extends RecordView<'struct drm_nouveau_gem_pushbuf_push'> {
  bo_index: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const drm_nouveau_gem_pushbuf_push: Descriptor<drm_nouveau_gem_pushbuf_push> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_pushbuf_push',
    `
  __u32 bo_index;
  __u32 pad;
  __u64 offset;
  __u64 length;
`,
  );

/** `<drm/nouveau_drm.h>`: 28 bytes. */
export interface drm_nouveau_gem_pushbuf_reloc
  extends RecordView<'struct drm_nouveau_gem_pushbuf_reloc'> {
  reloc_bo_index: number;
  reloc_bo_offset: number;
  bo_index: number;
  flags: number;
  data: number;
  vor: number;
  tor: number;
}

export const drm_nouveau_gem_pushbuf_reloc: Descriptor<drm_nouveau_gem_pushbuf_reloc> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gem_pushbuf_reloc',
    `
  __u32 reloc_bo_index;
  __u32 reloc_bo_offset;
  __u32 bo_index;
  __u32 flags;
  __u32 data;
  __u32 vor;
  __u32 tor;
`,
  );

/** `<drm/nouveau_drm.h>`: 48 bytes. */
export interface drm_nouveau_get_zcull_info
  extends RecordView<'struct drm_nouveau_get_zcull_info'> {
  width_align_pixels: number;
  height_align_pixels: number;
  pixel_squares_by_aliquots: number;
  aliquot_total: number;
  zcull_region_byte_multiplier: number;
  zcull_region_header_size: number;
  zcull_subregion_header_size: number;
  subregion_count: number;
  subregion_width_align_pixels: number;
  subregion_height_align_pixels: number;
  ctxsw_size: number;
  ctxsw_align: number;
}

export const drm_nouveau_get_zcull_info: Descriptor<drm_nouveau_get_zcull_info> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_get_zcull_info',
    `
  __u32 width_align_pixels;
  __u32 height_align_pixels;
  __u32 pixel_squares_by_aliquots;
  __u32 aliquot_total;
  __u32 zcull_region_byte_multiplier;
  __u32 zcull_region_header_size;
  __u32 zcull_subregion_header_size;
  __u32 subregion_count;
  __u32 subregion_width_align_pixels;
  __u32 subregion_height_align_pixels;
  __u32 ctxsw_size;
  __u32 ctxsw_align;
`,
  );

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_getparam extends RecordView<'struct drm_nouveau_getparam'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_nouveau_getparam: Descriptor<drm_nouveau_getparam> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_getparam',
  `
  __u64 param;
  __u64 value;
`,
);

/** `<drm/nouveau_drm.h>`: 8 bytes. */
export interface drm_nouveau_gpuobj_free extends RecordView<'struct drm_nouveau_gpuobj_free'> {
  channel: number;
  handle: number;
}

export const drm_nouveau_gpuobj_free: Descriptor<drm_nouveau_gpuobj_free> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_gpuobj_free',
    `
  __s32 channel;
  __u32 handle;
`,
  );

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_notifierobj_alloc
  extends RecordView<'struct drm_nouveau_notifierobj_alloc'> {
  channel: number;
  handle: number;
  size: number;
  offset: number;
}

export const drm_nouveau_notifierobj_alloc: Descriptor<drm_nouveau_notifierobj_alloc> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_notifierobj_alloc',
    `
  __u32 channel;
  __u32 handle;
  __u32 size;
  __u32 offset;
`,
  );

/** `<drm/nouveau_drm.h>`: 64 bytes. */
export interface drm_nouveau_svm_bind extends RecordView<'struct drm_nouveau_svm_bind'> {
  get header(): bigint;
  set header(value: Integer);
  get va_start(): bigint;
  set va_start(value: Integer);
  get va_end(): bigint;
  set va_end(value: Integer);
  get npages(): bigint;
  set npages(value: Integer);
  get stride(): bigint;
  set stride(value: Integer);
  get result(): bigint;
  set result(value: Integer);
  get reserved0(): bigint;
  set reserved0(value: Integer);
  get reserved1(): bigint;
  set reserved1(value: Integer);
}

export const drm_nouveau_svm_bind: Descriptor<drm_nouveau_svm_bind> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_svm_bind',
  `
  __u64 header;
  __u64 va_start;
  __u64 va_end;
  __u64 npages;
  __u64 stride;
  __u64 result;
  __u64 reserved0;
  __u64 reserved1;
`,
);

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_svm_init extends RecordView<'struct drm_nouveau_svm_init'> {
  get unmanaged_addr(): bigint;
  set unmanaged_addr(value: Integer);
  get unmanaged_size(): bigint;
  set unmanaged_size(value: Integer);
}

export const drm_nouveau_svm_init: Descriptor<drm_nouveau_svm_init> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_svm_init',
  `
  __u64 unmanaged_addr;
  __u64 unmanaged_size;
`,
);

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_sync extends RecordView<'struct drm_nouveau_sync'> {
  flags: number;
  handle: number;
  get timeline_value(): bigint;
  set timeline_value(value: Integer);
}

export const drm_nouveau_sync: Descriptor<drm_nouveau_sync> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_sync',
  `
  __u32 flags;
  __u32 handle;
  __u64 timeline_value;
`,
);

/** `<drm/nouveau_drm.h>`: 40 bytes. */
export interface drm_nouveau_vm_bind extends RecordView<'struct drm_nouveau_vm_bind'> {
  op_count: number;
  flags: number;
  wait_count: number;
  sig_count: number;
  get wait_ptr(): bigint;
  set wait_ptr(value: Integer);
  get sig_ptr(): bigint;
  set sig_ptr(value: Integer);
  get op_ptr(): bigint;
  set op_ptr(value: Integer);
}

export const drm_nouveau_vm_bind: Descriptor<drm_nouveau_vm_bind> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_vm_bind',
  `
  __u32 op_count;
  __u32 flags;
  __u32 wait_count;
  __u32 sig_count;
  __u64 wait_ptr;
  __u64 sig_ptr;
  __u64 op_ptr;
`,
);

/** `<drm/nouveau_drm.h>`: 40 bytes. */
export interface drm_nouveau_vm_bind_op extends RecordView<'struct drm_nouveau_vm_bind_op'> {
  op: number;
  flags: number;
  handle: number;
  pad: number;
  get addr(): bigint;
  set addr(value: Integer);
  get bo_offset(): bigint;
  set bo_offset(value: Integer);
  get range(): bigint;
  set range(value: Integer);
}

export const drm_nouveau_vm_bind_op: Descriptor<drm_nouveau_vm_bind_op> =
  /* @__PURE__ */ declareStruct(
    'drm_nouveau_vm_bind_op',
    `
  __u32 op;
  __u32 flags;
  __u32 handle;
  __u32 pad;
  __u64 addr;
  __u64 bo_offset;
  __u64 range;
`,
  );

/** `<drm/nouveau_drm.h>`: 16 bytes. */
export interface drm_nouveau_vm_init extends RecordView<'struct drm_nouveau_vm_init'> {
  get kernel_managed_addr(): bigint;
  set kernel_managed_addr(value: Integer);
  get kernel_managed_size(): bigint;
  set kernel_managed_size(value: Integer);
}

export const drm_nouveau_vm_init: Descriptor<drm_nouveau_vm_init> = /* @__PURE__ */ declareStruct(
  'drm_nouveau_vm_init',
  `
  __u64 kernel_managed_addr;
  __u64 kernel_managed_size;
`,
);
