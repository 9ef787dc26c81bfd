// Generated from Linux 7.3.4 <drm/amdgpu_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_bo_list_entry extends RecordView<'struct drm_amdgpu_bo_list_entry'> {
  bo_handle: number;
  bo_priority: number;
}

export const drm_amdgpu_bo_list_entry: Descriptor<drm_amdgpu_bo_list_entry> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_bo_list_entry',
    `
  __u32 bo_handle;
  __u32 bo_priority;
`,
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_bo_list_in extends RecordView<'struct drm_amdgpu_bo_list_in'> {
  operation: number;
  list_handle: number;
  bo_number: number;
  bo_info_size: number;
  get bo_info_ptr(): bigint;
  set bo_info_ptr(value: Integer);
}

export const drm_amdgpu_bo_list_in: Descriptor<drm_amdgpu_bo_list_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_bo_list_in',
    `
  __u32 operation;
  __u32 list_handle;
  __u32 bo_number;
  __u32 bo_info_size;
  __u64 bo_info_ptr;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_bo_list_out extends RecordView<'struct drm_amdgpu_bo_list_out'> {
  list_handle: number;
  _pad: number;
}

export const drm_amdgpu_bo_list_out: Descriptor<drm_amdgpu_bo_list_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_bo_list_out',
    `
  __u32 list_handle;
  __u32 _pad;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_cs_chunk extends RecordView<'struct drm_amdgpu_cs_chunk'> {
  chunk_id: number;
  length_dw: number;
  get chunk_data(): bigint;
  set chunk_data(value: Integer);
}

export const drm_amdgpu_cs_chunk: Descriptor<drm_amdgpu_cs_chunk> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_cs_chunk',
  `
  __u32 chunk_id;
  __u32 length_dw;
  __u64 chunk_data;
`,
);

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_cs_chunk_cp_gfx_shadow
  extends RecordView<'struct drm_amdgpu_cs_chunk_cp_gfx_shadow'> {
  get shadow_va(): bigint;
  set shadow_va(value: Integer);
  get csa_va(): bigint;
  set csa_va(value: Integer);
  get gds_va(): bigint;
  set gds_va(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const drm_amdgpu_cs_chunk_cp_gfx_shadow: Descriptor<drm_amdgpu_cs_chunk_cp_gfx_shadow> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_cp_gfx_shadow',
    `
  __u64 shadow_va;
  __u64 csa_va;
  __u64 gds_va;
  __u64 flags;
`,
  );

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_cs_chunk_data extends RecordView<'struct drm_amdgpu_cs_chunk_data'> {
  get ib_data(): drm_amdgpu_cs_chunk_ib;
  set ib_data(value: drm_amdgpu_cs_chunk_ib | Init<drm_amdgpu_cs_chunk_ib>);
  get fence_data(): drm_amdgpu_cs_chunk_fence;
  set fence_data(value: drm_amdgpu_cs_chunk_fence | Init<drm_amdgpu_cs_chunk_fence>);
}

export const drm_amdgpu_cs_chunk_data: Descriptor<drm_amdgpu_cs_chunk_data> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_data',
    `
  union {
    struct drm_amdgpu_cs_chunk_ib ib_data;
    struct drm_amdgpu_cs_chunk_fence fence_data;
  };
`,
    { uses: () => [drm_amdgpu_cs_chunk_fence, drm_amdgpu_cs_chunk_ib] },
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_cs_chunk_dep extends RecordView<'struct drm_amdgpu_cs_chunk_dep'> {
  ip_type: number;
  ip_instance: number;
  ring: number;
  ctx_id: number;
  get handle(): bigint;
  set handle(value: Integer);
}

export const drm_amdgpu_cs_chunk_dep: Descriptor<drm_amdgpu_cs_chunk_dep> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_dep',
    `
  __u32 ip_type;
  __u32 ip_instance;
  __u32 ring;
  __u32 ctx_id;
  __u64 handle;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_cs_chunk_fence extends RecordView<'struct drm_amdgpu_cs_chunk_fence'> {
  handle: number;
  offset: number;
}

export const drm_amdgpu_cs_chunk_fence: Descriptor<drm_amdgpu_cs_chunk_fence> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_fence',
    `
  __u32 handle;
  __u32 offset;
`,
  );

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_cs_chunk_ib extends RecordView<'struct drm_amdgpu_cs_chunk_ib'> {
  _pad: number;
  flags: number;
  get va_start(): bigint;
  set va_start(value: Integer);
  ib_bytes: number;
  ip_type: number;
  ip_instance: number;
  ring: number;
}

export const drm_amdgpu_cs_chunk_ib: Descriptor<drm_amdgpu_cs_chunk_ib> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_ib',
    `
  __u32 _pad;
  __u32 flags;
  __u64 va_start;
  __u32 ib_bytes;
  __u32 ip_type;
  __u32 ip_instance;
  __u32 ring;
`,
  );

/** `<drm/amdgpu_drm.h>`: 4 bytes. */
export interface drm_amdgpu_cs_chunk_sem extends RecordView<'struct drm_amdgpu_cs_chunk_sem'> {
  handle: number;
}

export const drm_amdgpu_cs_chunk_sem: Descriptor<drm_amdgpu_cs_chunk_sem> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_sem',
    `
  __u32 handle;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_cs_chunk_syncobj
  extends RecordView<'struct drm_amdgpu_cs_chunk_syncobj'> {
  handle: number;
  flags: number;
  get point(): bigint;
  set point(value: Integer);
}

export const drm_amdgpu_cs_chunk_syncobj: Descriptor<drm_amdgpu_cs_chunk_syncobj> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_cs_chunk_syncobj',
    `
  __u32 handle;
  __u32 flags;
  __u64 point;
`,
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_cs_in extends RecordView<'struct drm_amdgpu_cs_in'> {
  ctx_id: number;
  bo_list_handle: number;
  num_chunks: number;
  flags: number;
  get chunks(): bigint;
  set chunks(value: Integer);
}

export const drm_amdgpu_cs_in: Descriptor<drm_amdgpu_cs_in> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_cs_in',
  `
  __u32 ctx_id;
  __u32 bo_list_handle;
  __u32 num_chunks;
  __u32 flags;
  __u64 chunks;
`,
);

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_cs_out extends RecordView<'struct drm_amdgpu_cs_out'> {
  get handle(): bigint;
  set handle(value: Integer);
}

export const drm_amdgpu_cs_out: Descriptor<drm_amdgpu_cs_out> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_cs_out',
  `
  __u64 handle;
`,
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_ctx_in extends RecordView<'struct drm_amdgpu_ctx_in'> {
  op: number;
  flags: number;
  ctx_id: number;
  priority: number;
}

export const drm_amdgpu_ctx_in: Descriptor<drm_amdgpu_ctx_in> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_ctx_in',
  `
  __u32 op;
  __u32 flags;
  __u32 ctx_id;
  __s32 priority;
`,
);

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_fence extends RecordView<'struct drm_amdgpu_fence'> {
  ctx_id: number;
  ip_type: number;
  ip_instance: number;
  ring: number;
  get seq_no(): bigint;
  set seq_no(value: Integer);
}

export const drm_amdgpu_fence: Descriptor<drm_amdgpu_fence> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_fence',
  `
  __u32 ctx_id;
  __u32 ip_type;
  __u32 ip_instance;
  __u32 ring;
  __u64 seq_no;
`,
);

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_gem_create_in extends RecordView<'struct drm_amdgpu_gem_create_in'> {
  get bo_size(): bigint;
  set bo_size(value: Integer);
  get alignment(): bigint;
  set alignment(value: Integer);
  get domains(): bigint;
  set domains(value: Integer);
  get domain_flags(): bigint;
  set domain_flags(value: Integer);
}

export const drm_amdgpu_gem_create_in: Descriptor<drm_amdgpu_gem_create_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_create_in',
    `
  __u64 bo_size;
  __u64 alignment;
  __u64 domains;
  __u64 domain_flags;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_gem_create_out extends RecordView<'struct drm_amdgpu_gem_create_out'> {
  handle: number;
  _pad: number;
}

export const drm_amdgpu_gem_create_out: Descriptor<drm_amdgpu_gem_create_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_create_out',
    `
  __u32 handle;
  __u32 _pad;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_gem_list_handles
  extends RecordView<'struct drm_amdgpu_gem_list_handles'> {
  get entries(): bigint;
  set entries(value: Integer);
  num_entries: number;
  padding: number;
}

export const drm_amdgpu_gem_list_handles: Descriptor<drm_amdgpu_gem_list_handles> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_list_handles',
    `
  __u64 entries;
  __u32 num_entries;
  __u32 padding;
`,
  );

/** `<drm/amdgpu_drm.h>`: 40 bytes. */
export interface drm_amdgpu_gem_list_handles_entry
  extends RecordView<'struct drm_amdgpu_gem_list_handles_entry'> {
  gem_handle: number;
  flags: number;
  get size(): bigint;
  set size(value: Integer);
  get preferred_domains(): bigint;
  set preferred_domains(value: Integer);
  get alloc_flags(): bigint;
  set alloc_flags(value: Integer);
  get alignment(): bigint;
  set alignment(value: Integer);
}

export const drm_amdgpu_gem_list_handles_entry: Descriptor<drm_amdgpu_gem_list_handles_entry> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_list_handles_entry',
    `
  __u32 gem_handle;
  __u32 flags;
  __u64 size;
  __u64 preferred_domains;
  __u64 alloc_flags;
  __u64 alignment;
`,
  );

interface drm_amdgpu_gem_metadata$data extends RecordView<'struct drm_amdgpu_gem_metadata.data'> {
  get flags(): bigint;
  set flags(value: Integer);
  get tiling_info(): bigint;
  set tiling_info(value: Integer);
  data_size_bytes: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

/** `<drm/amdgpu_drm.h>`: 288 bytes on x86_64, arm, riscv64, aarch64; 284 bytes on x86. */
export interface drm_amdgpu_gem_metadata extends RecordView<'struct drm_amdgpu_gem_metadata'> {
  handle: number;
  op: number;
  get data(): drm_amdgpu_gem_metadata$data;
  set data(value: drm_amdgpu_gem_metadata$data | Init<drm_amdgpu_gem_metadata$data>);
}

export const drm_amdgpu_gem_metadata: Descriptor<drm_amdgpu_gem_metadata> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_metadata',
    `
  __u32 handle;
  __u32 op;
  struct {
    __u64 flags;
    __u64 tiling_info;
    __u32 data_size_bytes;
    __u32 data[64];
  } data;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_gem_mmap_in extends RecordView<'struct drm_amdgpu_gem_mmap_in'> {
  handle: number;
  _pad: number;
}

export const drm_amdgpu_gem_mmap_in: Descriptor<drm_amdgpu_gem_mmap_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_mmap_in',
    `
  __u32 handle;
  __u32 _pad;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_gem_mmap_out extends RecordView<'struct drm_amdgpu_gem_mmap_out'> {
  get addr_ptr(): bigint;
  set addr_ptr(value: Integer);
}

export const drm_amdgpu_gem_mmap_out: Descriptor<drm_amdgpu_gem_mmap_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_mmap_out',
    `
  __u64 addr_ptr;
`,
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_gem_op extends RecordView<'struct drm_amdgpu_gem_op'> {
  handle: number;
  op: number;
  get value(): bigint;
  set value(value: Integer);
  num_entries: number;
  padding: number;
}

export const drm_amdgpu_gem_op: Descriptor<drm_amdgpu_gem_op> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_gem_op',
  `
  __u32 handle;
  __u32 op;
  __u64 value;
  __u32 num_entries;
  __u32 padding;
`,
);

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_gem_userptr extends RecordView<'struct drm_amdgpu_gem_userptr'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_amdgpu_gem_userptr: Descriptor<drm_amdgpu_gem_userptr> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_userptr',
    `
  __u64 addr;
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
  );

/** `<drm/amdgpu_drm.h>`: 64 bytes. */
export interface drm_amdgpu_gem_va extends RecordView<'struct drm_amdgpu_gem_va'> {
  handle: number;
  _pad: number;
  operation: number;
  flags: number;
  get va_address(): bigint;
  set va_address(value: Integer);
  get offset_in_bo(): bigint;
  set offset_in_bo(value: Integer);
  get map_size(): bigint;
  set map_size(value: Integer);
  get vm_timeline_point(): bigint;
  set vm_timeline_point(value: Integer);
  vm_timeline_syncobj_out: number;
  num_syncobj_handles: number;
  get input_fence_syncobj_handles(): bigint;
  set input_fence_syncobj_handles(value: Integer);
}

export const drm_amdgpu_gem_va: Descriptor<drm_amdgpu_gem_va> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_gem_va',
  `
  __u32 handle;
  __u32 _pad;
  __u32 operation;
  __u32 flags;
  __u64 va_address;
  __u64 offset_in_bo;
  __u64 map_size;
  __u64 vm_timeline_point;
  __u32 vm_timeline_syncobj_out;
  __u32 num_syncobj_handles;
  __u64 input_fence_syncobj_handles;
`,
);

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_gem_vm_entry extends RecordView<'struct drm_amdgpu_gem_vm_entry'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const drm_amdgpu_gem_vm_entry: Descriptor<drm_amdgpu_gem_vm_entry> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_vm_entry',
    `
  __u64 addr;
  __u64 size;
  __u64 offset;
  __u64 flags;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_gem_wait_idle_in
  extends RecordView<'struct drm_amdgpu_gem_wait_idle_in'> {
  handle: number;
  flags: number;
  get timeout(): bigint;
  set timeout(value: Integer);
}

export const drm_amdgpu_gem_wait_idle_in: Descriptor<drm_amdgpu_gem_wait_idle_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_wait_idle_in',
    `
  __u32 handle;
  __u32 flags;
  __u64 timeout;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_gem_wait_idle_out
  extends RecordView<'struct drm_amdgpu_gem_wait_idle_out'> {
  status: number;
  domain: number;
}

export const drm_amdgpu_gem_wait_idle_out: Descriptor<drm_amdgpu_gem_wait_idle_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_gem_wait_idle_out',
    `
  __u32 status;
  __u32 domain;
`,
  );

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_heap_info extends RecordView<'struct drm_amdgpu_heap_info'> {
  get total_heap_size(): bigint;
  set total_heap_size(value: Integer);
  get usable_heap_size(): bigint;
  set usable_heap_size(value: Integer);
  get heap_usage(): bigint;
  set heap_usage(value: Integer);
  get max_allocation(): bigint;
  set max_allocation(value: Integer);
}

export const drm_amdgpu_heap_info: Descriptor<drm_amdgpu_heap_info> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_heap_info',
  `
  __u64 total_heap_size;
  __u64 usable_heap_size;
  __u64 heap_usage;
  __u64 max_allocation;
`,
);

interface drm_amdgpu_info$mode_crtc extends RecordView<'struct drm_amdgpu_info.mode_crtc'> {
  id: number;
  _pad: number;
}

interface drm_amdgpu_info$query_hw_ip extends RecordView<'struct drm_amdgpu_info.query_hw_ip'> {
  type: number;
  ip_instance: number;
}

interface drm_amdgpu_info$read_mmr_reg extends RecordView<'struct drm_amdgpu_info.read_mmr_reg'> {
  dword_offset: number;
  count: number;
  instance: number;
  flags: number;
}

interface drm_amdgpu_info$vbios_info extends RecordView<'struct drm_amdgpu_info.vbios_info'> {
  type: number;
  offset: number;
}

interface drm_amdgpu_info$sensor_info extends RecordView<'struct drm_amdgpu_info.sensor_info'> {
  type: number;
}

interface drm_amdgpu_info$video_cap extends RecordView<'struct drm_amdgpu_info.video_cap'> {
  type: number;
}

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_info extends RecordView<'struct drm_amdgpu_info'> {
  get return_pointer(): bigint;
  set return_pointer(value: Integer);
  return_size: number;
  query: number;
  get mode_crtc(): drm_amdgpu_info$mode_crtc;
  set mode_crtc(value: drm_amdgpu_info$mode_crtc | Init<drm_amdgpu_info$mode_crtc>);
  get query_hw_ip(): drm_amdgpu_info$query_hw_ip;
  set query_hw_ip(value: drm_amdgpu_info$query_hw_ip | Init<drm_amdgpu_info$query_hw_ip>);
  get read_mmr_reg(): drm_amdgpu_info$read_mmr_reg;
  set read_mmr_reg(value: drm_amdgpu_info$read_mmr_reg | Init<drm_amdgpu_info$read_mmr_reg>);
  get query_fw(): drm_amdgpu_query_fw;
  set query_fw(value: drm_amdgpu_query_fw | Init<drm_amdgpu_query_fw>);
  get vbios_info(): drm_amdgpu_info$vbios_info;
  set vbios_info(value: drm_amdgpu_info$vbios_info | Init<drm_amdgpu_info$vbios_info>);
  get sensor_info(): drm_amdgpu_info$sensor_info;
  set sensor_info(value: drm_amdgpu_info$sensor_info | Init<drm_amdgpu_info$sensor_info>);
  get video_cap(): drm_amdgpu_info$video_cap;
  set video_cap(value: drm_amdgpu_info$video_cap | Init<drm_amdgpu_info$video_cap>);
}

export const drm_amdgpu_info: Descriptor<drm_amdgpu_info> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_info',
  `
  __u64 return_pointer;
  __u32 return_size;
  __u32 query;
  union {
    struct {
      __u32 id;
      __u32 _pad;
    } mode_crtc;
    struct {
      __u32 type;
      __u32 ip_instance;
    } query_hw_ip;
    struct {
      __u32 dword_offset;
      __u32 count;
      __u32 instance;
      __u32 flags;
    } read_mmr_reg;
    struct drm_amdgpu_query_fw query_fw;
    struct {
      __u32 type;
      __u32 offset;
    } vbios_info;
    struct {
      __u32 type;
    } sensor_info;
    struct {
      __u32 type;
    } video_cap;
  };
`,
  { uses: () => [drm_amdgpu_query_fw] },
);

/** `<drm/amdgpu_drm.h>`: 440 bytes. */
export interface drm_amdgpu_info_device extends RecordView<'struct drm_amdgpu_info_device'> {
  device_id: number;
  chip_rev: number;
  external_rev: number;
  pci_rev: number;
  family: number;
  num_shader_engines: number;
  num_shader_arrays_per_engine: number;
  gpu_counter_freq: number;
  get max_engine_clock(): bigint;
  set max_engine_clock(value: Integer);
  get max_memory_clock(): bigint;
  set max_memory_clock(value: Integer);
  cu_active_number: number;
  cu_ao_mask: number;
  get cu_bitmap(): Elements<Elements<number>>;
  set cu_bitmap(value: Iterable<Iterable<number>>);
  enabled_rb_pipes_mask: number;
  num_rb_pipes: number;
  num_hw_gfx_contexts: number;
  pcie_gen: number;
  get ids_flags(): bigint;
  set ids_flags(value: Integer);
  get virtual_address_offset(): bigint;
  set virtual_address_offset(value: Integer);
  get virtual_address_max(): bigint;
  set virtual_address_max(value: Integer);
  virtual_address_alignment: number;
  pte_fragment_size: number;
  gart_page_size: number;
  ce_ram_size: number;
  vram_type: number;
  vram_bit_width: number;
  vce_harvest_config: number;
  gc_double_offchip_lds_buf: number;
  get prim_buf_gpu_addr(): bigint;
  set prim_buf_gpu_addr(value: Integer);
  get pos_buf_gpu_addr(): bigint;
  set pos_buf_gpu_addr(value: Integer);
  get cntl_sb_buf_gpu_addr(): bigint;
  set cntl_sb_buf_gpu_addr(value: Integer);
  get param_buf_gpu_addr(): bigint;
  set param_buf_gpu_addr(value: Integer);
  prim_buf_size: number;
  pos_buf_size: number;
  cntl_sb_buf_size: number;
  param_buf_size: number;
  wave_front_size: number;
  num_shader_visible_vgprs: number;
  num_cu_per_sh: number;
  num_tcc_blocks: number;
  gs_vgt_table_depth: number;
  gs_prim_buffer_depth: number;
  max_gs_waves_per_vgt: number;
  pcie_num_lanes: number;
  get cu_ao_bitmap(): Elements<Elements<number>>;
  set cu_ao_bitmap(value: Iterable<Iterable<number>>);
  get high_va_offset(): bigint;
  set high_va_offset(value: Integer);
  get high_va_max(): bigint;
  set high_va_max(value: Integer);
  pa_sc_tile_steering_override: number;
  pad: number;
  get tcc_disabled_mask(): bigint;
  set tcc_disabled_mask(value: Integer);
  get min_engine_clock(): bigint;
  set min_engine_clock(value: Integer);
  get min_memory_clock(): bigint;
  set min_memory_clock(value: Integer);
  tcp_cache_size: number;
  num_sqc_per_wgp: number;
  sqc_data_cache_size: number;
  sqc_inst_cache_size: number;
  gl1c_cache_size: number;
  gl2c_cache_size: number;
  get mall_size(): bigint;
  set mall_size(value: Integer);
  enabled_rb_pipes_mask_hi: number;
  shadow_size: number;
  shadow_alignment: number;
  csa_size: number;
  csa_alignment: number;
  userq_ip_mask: number;
}

export const drm_amdgpu_info_device: Descriptor<drm_amdgpu_info_device> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_device',
    `
  __u32 device_id;
  __u32 chip_rev;
  __u32 external_rev;
  __u32 pci_rev;
  __u32 family;
  __u32 num_shader_engines;
  __u32 num_shader_arrays_per_engine;
  __u32 gpu_counter_freq;
  __u64 max_engine_clock;
  __u64 max_memory_clock;
  __u32 cu_active_number;
  __u32 cu_ao_mask;
  __u32 cu_bitmap[4][4];
  __u32 enabled_rb_pipes_mask;
  __u32 num_rb_pipes;
  __u32 num_hw_gfx_contexts;
  __u32 pcie_gen;
  __u64 ids_flags;
  __u64 virtual_address_offset;
  __u64 virtual_address_max;
  __u32 virtual_address_alignment;
  __u32 pte_fragment_size;
  __u32 gart_page_size;
  __u32 ce_ram_size;
  __u32 vram_type;
  __u32 vram_bit_width;
  __u32 vce_harvest_config;
  __u32 gc_double_offchip_lds_buf;
  __u64 prim_buf_gpu_addr;
  __u64 pos_buf_gpu_addr;
  __u64 cntl_sb_buf_gpu_addr;
  __u64 param_buf_gpu_addr;
  __u32 prim_buf_size;
  __u32 pos_buf_size;
  __u32 cntl_sb_buf_size;
  __u32 param_buf_size;
  __u32 wave_front_size;
  __u32 num_shader_visible_vgprs;
  __u32 num_cu_per_sh;
  __u32 num_tcc_blocks;
  __u32 gs_vgt_table_depth;
  __u32 gs_prim_buffer_depth;
  __u32 max_gs_waves_per_vgt;
  __u32 pcie_num_lanes;
  __u32 cu_ao_bitmap[4][4];
  __u64 high_va_offset;
  __u64 high_va_max;
  __u32 pa_sc_tile_steering_override;
  __u32 pad;
  __u64 tcc_disabled_mask;
  __u64 min_engine_clock;
  __u64 min_memory_clock;
  __u32 tcp_cache_size;
  __u32 num_sqc_per_wgp;
  __u32 sqc_data_cache_size;
  __u32 sqc_inst_cache_size;
  __u32 gl1c_cache_size;
  __u32 gl2c_cache_size;
  __u64 mall_size;
  __u32 enabled_rb_pipes_mask_hi;
  __u32 shadow_size;
  __u32 shadow_alignment;
  __u32 csa_size;
  __u32 csa_alignment;
  __u32 userq_ip_mask;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_info_firmware extends RecordView<'struct drm_amdgpu_info_firmware'> {
  ver: number;
  feature: number;
}

export const drm_amdgpu_info_firmware: Descriptor<drm_amdgpu_info_firmware> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_firmware',
    `
  __u32 ver;
  __u32 feature;
`,
  );

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_info_gds extends RecordView<'struct drm_amdgpu_info_gds'> {
  gds_gfx_partition_size: number;
  compute_partition_size: number;
  gds_total_size: number;
  gws_per_gfx_partition: number;
  gws_per_compute_partition: number;
  oa_per_gfx_partition: number;
  oa_per_compute_partition: number;
  _pad: number;
}

export const drm_amdgpu_info_gds: Descriptor<drm_amdgpu_info_gds> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_info_gds',
  `
  __u32 gds_gfx_partition_size;
  __u32 compute_partition_size;
  __u32 gds_total_size;
  __u32 gws_per_gfx_partition;
  __u32 gws_per_compute_partition;
  __u32 oa_per_gfx_partition;
  __u32 oa_per_compute_partition;
  __u32 _pad;
`,
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_info_gpuvm_fault
  extends RecordView<'struct drm_amdgpu_info_gpuvm_fault'> {
  get addr(): bigint;
  set addr(value: Integer);
  status: number;
  vmhub: number;
}

export const drm_amdgpu_info_gpuvm_fault: Descriptor<drm_amdgpu_info_gpuvm_fault> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_gpuvm_fault',
    `
  __u64 addr;
  __u32 status;
  __u32 vmhub;
`,
  );

/** `<drm/amdgpu_drm.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface drm_amdgpu_info_hw_ip extends RecordView<'struct drm_amdgpu_info_hw_ip'> {
  hw_ip_version_major: number;
  hw_ip_version_minor: number;
  get capabilities_flags(): bigint;
  set capabilities_flags(value: Integer);
  ib_start_alignment: number;
  ib_size_alignment: number;
  available_rings: number;
  ip_discovery_version: number;
  userq_num_slots: number;
}

export const drm_amdgpu_info_hw_ip: Descriptor<drm_amdgpu_info_hw_ip> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_hw_ip',
    `
  __u32 hw_ip_version_major;
  __u32 hw_ip_version_minor;
  __u64 capabilities_flags;
  __u32 ib_start_alignment;
  __u32 ib_size_alignment;
  __u32 available_rings;
  __u32 ip_discovery_version;
  __u32 userq_num_slots;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_info_num_handles
  extends RecordView<'struct drm_amdgpu_info_num_handles'> {
  uvd_max_handles: number;
  uvd_used_handles: number;
}

export const drm_amdgpu_info_num_handles: Descriptor<drm_amdgpu_info_num_handles> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_num_handles',
    `
  __u32 uvd_max_handles;
  __u32 uvd_used_handles;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_info_uq_metadata
  extends RecordView<'struct drm_amdgpu_info_uq_metadata'> {
  get gfx(): drm_amdgpu_info_uq_metadata_gfx;
  set gfx(value: drm_amdgpu_info_uq_metadata_gfx | Init<drm_amdgpu_info_uq_metadata_gfx>);
  get compute(): drm_amdgpu_info_uq_metadata_compute;
  set compute(value:
    | drm_amdgpu_info_uq_metadata_compute
    | Init<drm_amdgpu_info_uq_metadata_compute>);
  get sdma(): drm_amdgpu_info_uq_metadata_sdma;
  set sdma(value: drm_amdgpu_info_uq_metadata_sdma | Init<drm_amdgpu_info_uq_metadata_sdma>);
}

export const drm_amdgpu_info_uq_metadata: Descriptor<drm_amdgpu_info_uq_metadata> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_uq_metadata',
    `
  union {
    struct drm_amdgpu_info_uq_metadata_gfx gfx;
    struct drm_amdgpu_info_uq_metadata_compute compute;
    struct drm_amdgpu_info_uq_metadata_sdma sdma;
  };
`,
    {
      uses: () => [
        drm_amdgpu_info_uq_metadata_compute,
        drm_amdgpu_info_uq_metadata_gfx,
        drm_amdgpu_info_uq_metadata_sdma,
      ],
    },
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_info_uq_metadata_compute
  extends RecordView<'struct drm_amdgpu_info_uq_metadata_compute'> {
  eop_size: number;
  eop_alignment: number;
}

export const drm_amdgpu_info_uq_metadata_compute: Descriptor<drm_amdgpu_info_uq_metadata_compute> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_uq_metadata_compute',
    `
  __u32 eop_size;
  __u32 eop_alignment;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_info_uq_metadata_gfx
  extends RecordView<'struct drm_amdgpu_info_uq_metadata_gfx'> {
  shadow_size: number;
  shadow_alignment: number;
  csa_size: number;
  csa_alignment: number;
}

export const drm_amdgpu_info_uq_metadata_gfx: Descriptor<drm_amdgpu_info_uq_metadata_gfx> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_uq_metadata_gfx',
    `
  __u32 shadow_size;
  __u32 shadow_alignment;
  __u32 csa_size;
  __u32 csa_alignment;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_info_uq_metadata_sdma
  extends RecordView<'struct drm_amdgpu_info_uq_metadata_sdma'> {
  csa_size: number;
  csa_alignment: number;
}

export const drm_amdgpu_info_uq_metadata_sdma: Descriptor<drm_amdgpu_info_uq_metadata_sdma> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_uq_metadata_sdma',
    `
  __u32 csa_size;
  __u32 csa_alignment;
`,
  );

/** `<drm/amdgpu_drm.h>`: 200 bytes. */
export interface drm_amdgpu_info_vbios extends RecordView<'struct drm_amdgpu_info_vbios'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get vbios_pn(): Uint8Array;
  set vbios_pn(value: Bytes);
  version: number;
  pad: number;
  get vbios_ver_str(): Uint8Array;
  set vbios_ver_str(value: Bytes);
  get date(): Uint8Array;
  set date(value: Bytes);
}

export const drm_amdgpu_info_vbios: Descriptor<drm_amdgpu_info_vbios> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_vbios',
    `
  __u8 name[64];
  __u8 vbios_pn[64];
  __u32 version;
  __u32 pad;
  __u8 vbios_ver_str[32];
  __u8 date[32];
`,
  );

/** `<drm/amdgpu_drm.h>`: 104 bytes. */
export interface drm_amdgpu_info_vce_clock_table
  extends RecordView<'struct drm_amdgpu_info_vce_clock_table'> {
  get entries(): Elements<drm_amdgpu_info_vce_clock_table_entry>;
  set entries(value: Iterable<
    drm_amdgpu_info_vce_clock_table_entry | Init<drm_amdgpu_info_vce_clock_table_entry>
  >);
  num_valid_entries: number;
  pad: number;
}

export const drm_amdgpu_info_vce_clock_table: Descriptor<drm_amdgpu_info_vce_clock_table> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_vce_clock_table',
    `
  struct drm_amdgpu_info_vce_clock_table_entry entries[6];
  __u32 num_valid_entries;
  __u32 pad;
`,
    { uses: () => [drm_amdgpu_info_vce_clock_table_entry] },
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_info_vce_clock_table_entry
  extends RecordView<'struct drm_amdgpu_info_vce_clock_table_entry'> {
  sclk: number;
  mclk: number;
  eclk: number;
  pad: number;
}

export const drm_amdgpu_info_vce_clock_table_entry: Descriptor<drm_amdgpu_info_vce_clock_table_entry> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_vce_clock_table_entry',
    `
  __u32 sclk;
  __u32 mclk;
  __u32 eclk;
  __u32 pad;
`,
  );

/** `<drm/amdgpu_drm.h>`: 192 bytes. */
export interface drm_amdgpu_info_video_caps
  extends RecordView<'struct drm_amdgpu_info_video_caps'> {
  get codec_info(): Elements<drm_amdgpu_info_video_codec_info>;
  set codec_info(value: Iterable<
    drm_amdgpu_info_video_codec_info | Init<drm_amdgpu_info_video_codec_info>
  >);
}

export const drm_amdgpu_info_video_caps: Descriptor<drm_amdgpu_info_video_caps> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_video_caps',
    `
  struct drm_amdgpu_info_video_codec_info codec_info[8];
`,
    { uses: () => [drm_amdgpu_info_video_codec_info] },
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_info_video_codec_info
  extends RecordView<'struct drm_amdgpu_info_video_codec_info'> {
  valid: number;
  max_width: number;
  max_height: number;
  max_pixels_per_frame: number;
  max_level: number;
  pad: number;
}

export const drm_amdgpu_info_video_codec_info: Descriptor<drm_amdgpu_info_video_codec_info> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_video_codec_info',
    `
  __u32 valid;
  __u32 max_width;
  __u32 max_height;
  __u32 max_pixels_per_frame;
  __u32 max_level;
  __u32 pad;
`,
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_info_vram_gtt extends RecordView<'struct drm_amdgpu_info_vram_gtt'> {
  get vram_size(): bigint;
  set vram_size(value: Integer);
  get vram_cpu_accessible_size(): bigint;
  set vram_cpu_accessible_size(value: Integer);
  get gtt_size(): bigint;
  set gtt_size(value: Integer);
}

export const drm_amdgpu_info_vram_gtt: Descriptor<drm_amdgpu_info_vram_gtt> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_info_vram_gtt',
    `
  __u64 vram_size;
  __u64 vram_cpu_accessible_size;
  __u64 gtt_size;
`,
  );

/** `<drm/amdgpu_drm.h>`: 96 bytes. */
export interface drm_amdgpu_memory_info extends RecordView<'struct drm_amdgpu_memory_info'> {
  get vram(): drm_amdgpu_heap_info;
  set vram(value: drm_amdgpu_heap_info | Init<drm_amdgpu_heap_info>);
  get cpu_accessible_vram(): drm_amdgpu_heap_info;
  set cpu_accessible_vram(value: drm_amdgpu_heap_info | Init<drm_amdgpu_heap_info>);
  get gtt(): drm_amdgpu_heap_info;
  set gtt(value: drm_amdgpu_heap_info | Init<drm_amdgpu_heap_info>);
}

export const drm_amdgpu_memory_info: Descriptor<drm_amdgpu_memory_info> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_memory_info',
    `
  struct drm_amdgpu_heap_info vram;
  struct drm_amdgpu_heap_info cpu_accessible_vram;
  struct drm_amdgpu_heap_info gtt;
`,
    { uses: () => [drm_amdgpu_heap_info] },
  );

interface drm_amdgpu_proc_options$kfd_sigbus_delay
  extends RecordView<'struct drm_amdgpu_proc_options.kfd_sigbus_delay'> {
  value: number;
}

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_proc_options extends RecordView<'struct drm_amdgpu_proc_options'> {
  op: number;
  get kfd_sigbus_delay(): drm_amdgpu_proc_options$kfd_sigbus_delay;
  set kfd_sigbus_delay(value:
    | drm_amdgpu_proc_options$kfd_sigbus_delay
    | Init<drm_amdgpu_proc_options$kfd_sigbus_delay>);
}

export const drm_amdgpu_proc_options: Descriptor<drm_amdgpu_proc_options> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_proc_options',
    `
  __u32 op;
  struct {
    __u32 value;
  } kfd_sigbus_delay;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_query_fw extends RecordView<'struct drm_amdgpu_query_fw'> {
  fw_type: number;
  ip_instance: number;
  index: number;
  _pad: number;
}

export const drm_amdgpu_query_fw: Descriptor<drm_amdgpu_query_fw> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_query_fw',
  `
  __u32 fw_type;
  __u32 ip_instance;
  __u32 index;
  __u32 _pad;
`,
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_sched_in extends RecordView<'struct drm_amdgpu_sched_in'> {
  op: number;
  fd: number;
  priority: number;
  ctx_id: number;
}

export const drm_amdgpu_sched_in: Descriptor<drm_amdgpu_sched_in> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_sched_in',
  `
  __u32 op;
  __u32 fd;
  __s32 priority;
  __u32 ctx_id;
`,
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_userq_fence_info
  extends RecordView<'struct drm_amdgpu_userq_fence_info'> {
  get va(): bigint;
  set va(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_amdgpu_userq_fence_info: Descriptor<drm_amdgpu_userq_fence_info> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_fence_info',
    `
  __u64 va;
  __u64 value;
`,
  );

/** `<drm/amdgpu_drm.h>`: 72 bytes. */
export interface drm_amdgpu_userq_in extends RecordView<'struct drm_amdgpu_userq_in'> {
  op: number;
  queue_id: number;
  ip_type: number;
  doorbell_handle: number;
  doorbell_offset: number;
  flags: number;
  get queue_va(): bigint;
  set queue_va(value: Integer);
  get queue_size(): bigint;
  set queue_size(value: Integer);
  get rptr_va(): bigint;
  set rptr_va(value: Integer);
  get wptr_va(): bigint;
  set wptr_va(value: Integer);
  get mqd(): bigint;
  set mqd(value: Integer);
  get mqd_size(): bigint;
  set mqd_size(value: Integer);
}

export const drm_amdgpu_userq_in: Descriptor<drm_amdgpu_userq_in> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_userq_in',
  `
  __u32 op;
  __u32 queue_id;
  __u32 ip_type;
  __u32 doorbell_handle;
  __u32 doorbell_offset;
  __u32 flags;
  __u64 queue_va;
  __u64 queue_size;
  __u64 rptr_va;
  __u64 wptr_va;
  __u64 mqd;
  __u64 mqd_size;
`,
);

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_userq_mqd_compute_gfx11
  extends RecordView<'struct drm_amdgpu_userq_mqd_compute_gfx11'> {
  get eop_va(): bigint;
  set eop_va(value: Integer);
}

export const drm_amdgpu_userq_mqd_compute_gfx11: Descriptor<drm_amdgpu_userq_mqd_compute_gfx11> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_mqd_compute_gfx11',
    `
  __u64 eop_va;
`,
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_userq_mqd_gfx11
  extends RecordView<'struct drm_amdgpu_userq_mqd_gfx11'> {
  get shadow_va(): bigint;
  set shadow_va(value: Integer);
  get csa_va(): bigint;
  set csa_va(value: Integer);
}

export const drm_amdgpu_userq_mqd_gfx11: Descriptor<drm_amdgpu_userq_mqd_gfx11> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_mqd_gfx11',
    `
  __u64 shadow_va;
  __u64 csa_va;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_userq_mqd_sdma_gfx11
  extends RecordView<'struct drm_amdgpu_userq_mqd_sdma_gfx11'> {
  get csa_va(): bigint;
  set csa_va(value: Integer);
}

export const drm_amdgpu_userq_mqd_sdma_gfx11: Descriptor<drm_amdgpu_userq_mqd_sdma_gfx11> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_mqd_sdma_gfx11',
    `
  __u64 csa_va;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_userq_out extends RecordView<'struct drm_amdgpu_userq_out'> {
  queue_id: number;
  _pad: number;
}

export const drm_amdgpu_userq_out: Descriptor<drm_amdgpu_userq_out> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_userq_out',
  `
  __u32 queue_id;
  __u32 _pad;
`,
);

/** `<drm/amdgpu_drm.h>`: 48 bytes. */
export interface drm_amdgpu_userq_signal extends RecordView<'struct drm_amdgpu_userq_signal'> {
  queue_id: number;
  pad: number;
  get syncobj_handles(): bigint;
  set syncobj_handles(value: Integer);
  num_syncobj_handles: number;
  pad0: number;
  pad1: number;
  get bo_read_handles(): bigint;
  set bo_read_handles(value: Integer);
  get bo_write_handles(): bigint;
  set bo_write_handles(value: Integer);
  num_bo_read_handles: number;
  num_bo_write_handles: number;
}

export const drm_amdgpu_userq_signal: Descriptor<drm_amdgpu_userq_signal> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_signal',
    `
  __u32 queue_id;
  __u32 pad;
  __u64 syncobj_handles;
  __u16 num_syncobj_handles;
  __u16 pad0;
  __u32 pad1;
  __u64 bo_read_handles;
  __u64 bo_write_handles;
  __u32 num_bo_read_handles;
  __u32 num_bo_write_handles;
`,
  );

/** `<drm/amdgpu_drm.h>`: 72 bytes. */
export interface drm_amdgpu_userq_wait extends RecordView<'struct drm_amdgpu_userq_wait'> {
  waitq_id: number;
  pad: number;
  get syncobj_handles(): bigint;
  set syncobj_handles(value: Integer);
  get syncobj_timeline_handles(): bigint;
  set syncobj_timeline_handles(value: Integer);
  get syncobj_timeline_points(): bigint;
  set syncobj_timeline_points(value: Integer);
  get bo_read_handles(): bigint;
  set bo_read_handles(value: Integer);
  get bo_write_handles(): bigint;
  set bo_write_handles(value: Integer);
  num_syncobj_timeline_handles: number;
  num_fences: number;
  num_syncobj_handles: number;
  pad0: number;
  num_bo_read_handles: number;
  num_bo_write_handles: number;
  get out_fences(): bigint;
  set out_fences(value: Integer);
}

export const drm_amdgpu_userq_wait: Descriptor<drm_amdgpu_userq_wait> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_userq_wait',
    `
  __u32 waitq_id;
  __u32 pad;
  __u64 syncobj_handles;
  __u64 syncobj_timeline_handles;
  __u64 syncobj_timeline_points;
  __u64 bo_read_handles;
  __u64 bo_write_handles;
  __u16 num_syncobj_timeline_handles;
  __u16 num_fences;
  __u16 num_syncobj_handles;
  __u16 pad0;
  __u32 num_bo_read_handles;
  __u32 num_bo_write_handles;
  __u64 out_fences;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_vm_in extends RecordView<'struct drm_amdgpu_vm_in'> {
  op: number;
  flags: number;
}

export const drm_amdgpu_vm_in: Descriptor<drm_amdgpu_vm_in> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_vm_in',
  `
  __u32 op;
  __u32 flags;
`,
);

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_vm_out extends RecordView<'struct drm_amdgpu_vm_out'> {
  get flags(): bigint;
  set flags(value: Integer);
}

export const drm_amdgpu_vm_out: Descriptor<drm_amdgpu_vm_out> = /* @__PURE__ */ declareStruct(
  'drm_amdgpu_vm_out',
  `
  __u64 flags;
`,
);

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_wait_cs_in extends RecordView<'struct drm_amdgpu_wait_cs_in'> {
  get handle(): bigint;
  set handle(value: Integer);
  get timeout(): bigint;
  set timeout(value: Integer);
  ip_type: number;
  ip_instance: number;
  ring: number;
  ctx_id: number;
}

export const drm_amdgpu_wait_cs_in: Descriptor<drm_amdgpu_wait_cs_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_wait_cs_in',
    `
  __u64 handle;
  __u64 timeout;
  __u32 ip_type;
  __u32 ip_instance;
  __u32 ring;
  __u32 ctx_id;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_wait_cs_out extends RecordView<'struct drm_amdgpu_wait_cs_out'> {
  get status(): bigint;
  set status(value: Integer);
}

export const drm_amdgpu_wait_cs_out: Descriptor<drm_amdgpu_wait_cs_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_wait_cs_out',
    `
  __u64 status;
`,
  );

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_wait_fences_in extends RecordView<'struct drm_amdgpu_wait_fences_in'> {
  get fences(): bigint;
  set fences(value: Integer);
  fence_count: number;
  wait_all: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_amdgpu_wait_fences_in: Descriptor<drm_amdgpu_wait_fences_in> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_wait_fences_in',
    `
  __u64 fences;
  __u32 fence_count;
  __u32 wait_all;
  __u64 timeout_ns;
`,
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_wait_fences_out
  extends RecordView<'struct drm_amdgpu_wait_fences_out'> {
  status: number;
  first_signaled: number;
}

export const drm_amdgpu_wait_fences_out: Descriptor<drm_amdgpu_wait_fences_out> =
  /* @__PURE__ */ declareStruct(
    'drm_amdgpu_wait_fences_out',
    `
  __u32 status;
  __u32 first_signaled;
`,
  );
