// Generated from Linux 7.3.4 <drm/pvr_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/pvr_drm.h>`: 32 bytes. */
export interface drm_pvr_create_hwrt_geom_data_args
  extends RecordView<'struct drm_pvr_create_hwrt_geom_data_args'> {
  get tpc_dev_addr(): bigint;
  set tpc_dev_addr(value: Integer);
  tpc_size: number;
  tpc_stride: number;
  get vheap_table_dev_addr(): bigint;
  set vheap_table_dev_addr(value: Integer);
  get rtc_dev_addr(): bigint;
  set rtc_dev_addr(value: Integer);
}

export const drm_pvr_create_hwrt_geom_data_args: Descriptor<drm_pvr_create_hwrt_geom_data_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_create_hwrt_geom_data_args',
    `
  __u64 tpc_dev_addr;
  __u32 tpc_size;
  __u32 tpc_stride;
  __u64 vheap_table_dev_addr;
  __u64 rtc_dev_addr;
`,
  );

/** `<drm/pvr_drm.h>`: 24 bytes. */
export interface drm_pvr_create_hwrt_rt_data_args
  extends RecordView<'struct drm_pvr_create_hwrt_rt_data_args'> {
  get pm_mlist_dev_addr(): bigint;
  set pm_mlist_dev_addr(value: Integer);
  get macrotile_array_dev_addr(): bigint;
  set macrotile_array_dev_addr(value: Integer);
  get region_header_dev_addr(): bigint;
  set region_header_dev_addr(value: Integer);
}

export const drm_pvr_create_hwrt_rt_data_args: Descriptor<drm_pvr_create_hwrt_rt_data_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_create_hwrt_rt_data_args',
    `
  __u64 pm_mlist_dev_addr;
  __u64 macrotile_array_dev_addr;
  __u64 region_header_dev_addr;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_dev_query_enhancements
  extends RecordView<'struct drm_pvr_dev_query_enhancements'> {
  get enhancements(): bigint;
  set enhancements(value: Integer);
  count: number;
  _padding_a: number;
  _padding_c: number;
}

export const drm_pvr_dev_query_enhancements: Descriptor<drm_pvr_dev_query_enhancements> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_enhancements',
    `
  __u64 enhancements;
  __u16 count;
  __u16 _padding_a;
  __u32 _padding_c;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_dev_query_gpu_info
  extends RecordView<'struct drm_pvr_dev_query_gpu_info'> {
  get gpu_id(): bigint;
  set gpu_id(value: Integer);
  num_phantoms: number;
  _padding_c: number;
}

export const drm_pvr_dev_query_gpu_info: Descriptor<drm_pvr_dev_query_gpu_info> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_gpu_info',
    `
  __u64 gpu_id;
  __u32 num_phantoms;
  __u32 _padding_c;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_dev_query_heap_info
  extends RecordView<'struct drm_pvr_dev_query_heap_info'> {
  get heaps(): drm_pvr_obj_array;
  set heaps(value: drm_pvr_obj_array | Init<drm_pvr_obj_array>);
}

export const drm_pvr_dev_query_heap_info: Descriptor<drm_pvr_dev_query_heap_info> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_heap_info',
    `
  struct drm_pvr_obj_array heaps;
`,
    { uses: () => [drm_pvr_obj_array] },
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_dev_query_quirks extends RecordView<'struct drm_pvr_dev_query_quirks'> {
  get quirks(): bigint;
  set quirks(value: Integer);
  count: number;
  musthave_count: number;
  _padding_c: number;
}

export const drm_pvr_dev_query_quirks: Descriptor<drm_pvr_dev_query_quirks> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_quirks',
    `
  __u64 quirks;
  __u16 count;
  __u16 musthave_count;
  __u32 _padding_c;
`,
  );

/** `<drm/pvr_drm.h>`: 32 bytes. */
export interface drm_pvr_dev_query_runtime_info
  extends RecordView<'struct drm_pvr_dev_query_runtime_info'> {
  get free_list_min_pages(): bigint;
  set free_list_min_pages(value: Integer);
  get free_list_max_pages(): bigint;
  set free_list_max_pages(value: Integer);
  common_store_alloc_region_size: number;
  common_store_partition_space_size: number;
  max_coeffs: number;
  cdm_max_local_mem_size_regs: number;
}

export const drm_pvr_dev_query_runtime_info: Descriptor<drm_pvr_dev_query_runtime_info> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_runtime_info',
    `
  __u64 free_list_min_pages;
  __u64 free_list_max_pages;
  __u32 common_store_alloc_region_size;
  __u32 common_store_partition_space_size;
  __u32 max_coeffs;
  __u32 cdm_max_local_mem_size_regs;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_dev_query_static_data_areas
  extends RecordView<'struct drm_pvr_dev_query_static_data_areas'> {
  get static_data_areas(): drm_pvr_obj_array;
  set static_data_areas(value: drm_pvr_obj_array | Init<drm_pvr_obj_array>);
}

export const drm_pvr_dev_query_static_data_areas: Descriptor<drm_pvr_dev_query_static_data_areas> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_dev_query_static_data_areas',
    `
  struct drm_pvr_obj_array static_data_areas;
`,
    { uses: () => [drm_pvr_obj_array] },
  );

/** `<drm/pvr_drm.h>`: 24 bytes. */
export interface drm_pvr_heap extends RecordView<'struct drm_pvr_heap'> {
  get base(): bigint;
  set base(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  page_size_log2: number;
}

export const drm_pvr_heap: Descriptor<drm_pvr_heap> = /* @__PURE__ */ declareStruct(
  'drm_pvr_heap',
  `
  __u64 base;
  __u64 size;
  __u32 flags;
  __u32 page_size_log2;
`,
);

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_hwrt_data_ref extends RecordView<'struct drm_pvr_hwrt_data_ref'> {
  set_handle: number;
  data_index: number;
}

export const drm_pvr_hwrt_data_ref: Descriptor<drm_pvr_hwrt_data_ref> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_hwrt_data_ref',
    `
  __u32 set_handle;
  __u32 data_index;
`,
  );

/** `<drm/pvr_drm.h>`: 24 bytes. */
export interface drm_pvr_ioctl_create_bo_args
  extends RecordView<'struct drm_pvr_ioctl_create_bo_args'> {
  get size(): bigint;
  set size(value: Integer);
  handle: number;
  _padding_c: number;
  get flags(): bigint;
  set flags(value: Integer);
}

export const drm_pvr_ioctl_create_bo_args: Descriptor<drm_pvr_ioctl_create_bo_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_create_bo_args',
    `
  __u64 size;
  __u32 handle;
  __u32 _padding_c;
  __u64 flags;
`,
  );

/** `<drm/pvr_drm.h>`: 40 bytes. */
export interface drm_pvr_ioctl_create_context_args
  extends RecordView<'struct drm_pvr_ioctl_create_context_args'> {
  type: number;
  flags: number;
  priority: number;
  handle: number;
  get static_context_state(): bigint;
  set static_context_state(value: Integer);
  static_context_state_len: number;
  vm_context_handle: number;
  get callstack_addr(): bigint;
  set callstack_addr(value: Integer);
}

export const drm_pvr_ioctl_create_context_args: Descriptor<drm_pvr_ioctl_create_context_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_create_context_args',
    `
  __u32 type;
  __u32 flags;
  __s32 priority;
  __u32 handle;
  __u64 static_context_state;
  __u32 static_context_state_len;
  __u32 vm_context_handle;
  __u64 callstack_addr;
`,
  );

/** `<drm/pvr_drm.h>`: 32 bytes. */
export interface drm_pvr_ioctl_create_free_list_args
  extends RecordView<'struct drm_pvr_ioctl_create_free_list_args'> {
  get free_list_gpu_addr(): bigint;
  set free_list_gpu_addr(value: Integer);
  initial_num_pages: number;
  max_num_pages: number;
  grow_num_pages: number;
  grow_threshold: number;
  vm_context_handle: number;
  handle: number;
}

export const drm_pvr_ioctl_create_free_list_args: Descriptor<drm_pvr_ioctl_create_free_list_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_create_free_list_args',
    `
  __u64 free_list_gpu_addr;
  __u32 initial_num_pages;
  __u32 max_num_pages;
  __u32 grow_num_pages;
  __u32 grow_threshold;
  __u32 vm_context_handle;
  __u32 handle;
`,
  );

/** `<drm/pvr_drm.h>`: 136 bytes. */
export interface drm_pvr_ioctl_create_hwrt_dataset_args
  extends RecordView<'struct drm_pvr_ioctl_create_hwrt_dataset_args'> {
  get geom_data_args(): drm_pvr_create_hwrt_geom_data_args;
  set geom_data_args(value:
    | drm_pvr_create_hwrt_geom_data_args
    | Init<drm_pvr_create_hwrt_geom_data_args>);
  get rt_data_args(): Elements<drm_pvr_create_hwrt_rt_data_args>;
  set rt_data_args(value: Iterable<
    drm_pvr_create_hwrt_rt_data_args | Init<drm_pvr_create_hwrt_rt_data_args>
  >);
  get free_list_handles(): Uint32Array;
  set free_list_handles(value: Iterable<Integer>);
  width: number;
  height: number;
  samples: number;
  layers: number;
  isp_merge_lower_x: number;
  isp_merge_lower_y: number;
  isp_merge_scale_x: number;
  isp_merge_scale_y: number;
  isp_merge_upper_x: number;
  isp_merge_upper_y: number;
  region_header_size: number;
  handle: number;
}

export const drm_pvr_ioctl_create_hwrt_dataset_args: Descriptor<drm_pvr_ioctl_create_hwrt_dataset_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_create_hwrt_dataset_args',
    `
  struct drm_pvr_create_hwrt_geom_data_args geom_data_args;
  struct drm_pvr_create_hwrt_rt_data_args rt_data_args[2];
  __u32 free_list_handles[2];
  __u32 width;
  __u32 height;
  __u32 samples;
  __u32 layers;
  __u32 isp_merge_lower_x;
  __u32 isp_merge_lower_y;
  __u32 isp_merge_scale_x;
  __u32 isp_merge_scale_y;
  __u32 isp_merge_upper_x;
  __u32 isp_merge_upper_y;
  __u32 region_header_size;
  __u32 handle;
`,
    { uses: () => [drm_pvr_create_hwrt_geom_data_args, drm_pvr_create_hwrt_rt_data_args] },
  );

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_ioctl_create_vm_context_args
  extends RecordView<'struct drm_pvr_ioctl_create_vm_context_args'> {
  handle: number;
  _padding_4: number;
}

export const drm_pvr_ioctl_create_vm_context_args: Descriptor<drm_pvr_ioctl_create_vm_context_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_create_vm_context_args',
    `
  __u32 handle;
  __u32 _padding_4;
`,
  );

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_ioctl_destroy_context_args
  extends RecordView<'struct drm_pvr_ioctl_destroy_context_args'> {
  handle: number;
  _padding_4: number;
}

export const drm_pvr_ioctl_destroy_context_args: Descriptor<drm_pvr_ioctl_destroy_context_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_destroy_context_args',
    `
  __u32 handle;
  __u32 _padding_4;
`,
  );

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_ioctl_destroy_free_list_args
  extends RecordView<'struct drm_pvr_ioctl_destroy_free_list_args'> {
  handle: number;
  _padding_4: number;
}

export const drm_pvr_ioctl_destroy_free_list_args: Descriptor<drm_pvr_ioctl_destroy_free_list_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_destroy_free_list_args',
    `
  __u32 handle;
  __u32 _padding_4;
`,
  );

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_ioctl_destroy_hwrt_dataset_args
  extends RecordView<'struct drm_pvr_ioctl_destroy_hwrt_dataset_args'> {
  handle: number;
  _padding_4: number;
}

export const drm_pvr_ioctl_destroy_hwrt_dataset_args: Descriptor<drm_pvr_ioctl_destroy_hwrt_dataset_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_destroy_hwrt_dataset_args',
    `
  __u32 handle;
  __u32 _padding_4;
`,
  );

/** `<drm/pvr_drm.h>`: 8 bytes. */
export interface drm_pvr_ioctl_destroy_vm_context_args
  extends RecordView<'struct drm_pvr_ioctl_destroy_vm_context_args'> {
  handle: number;
  _padding_4: number;
}

export const drm_pvr_ioctl_destroy_vm_context_args: Descriptor<drm_pvr_ioctl_destroy_vm_context_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_destroy_vm_context_args',
    `
  __u32 handle;
  __u32 _padding_4;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_ioctl_dev_query_args
  extends RecordView<'struct drm_pvr_ioctl_dev_query_args'> {
  type: number;
  size: number;
  get pointer(): bigint;
  set pointer(value: Integer);
}

export const drm_pvr_ioctl_dev_query_args: Descriptor<drm_pvr_ioctl_dev_query_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_dev_query_args',
    `
  __u32 type;
  __u32 size;
  __u64 pointer;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_ioctl_get_bo_mmap_offset_args
  extends RecordView<'struct drm_pvr_ioctl_get_bo_mmap_offset_args'> {
  handle: number;
  _padding_4: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_pvr_ioctl_get_bo_mmap_offset_args: Descriptor<drm_pvr_ioctl_get_bo_mmap_offset_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_get_bo_mmap_offset_args',
    `
  __u32 handle;
  __u32 _padding_4;
  __u64 offset;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_ioctl_submit_jobs_args
  extends RecordView<'struct drm_pvr_ioctl_submit_jobs_args'> {
  get jobs(): drm_pvr_obj_array;
  set jobs(value: drm_pvr_obj_array | Init<drm_pvr_obj_array>);
}

export const drm_pvr_ioctl_submit_jobs_args: Descriptor<drm_pvr_ioctl_submit_jobs_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_submit_jobs_args',
    `
  struct drm_pvr_obj_array jobs;
`,
    { uses: () => [drm_pvr_obj_array] },
  );

/** `<drm/pvr_drm.h>`: 40 bytes. */
export interface drm_pvr_ioctl_vm_map_args extends RecordView<'struct drm_pvr_ioctl_vm_map_args'> {
  vm_context_handle: number;
  flags: number;
  get device_addr(): bigint;
  set device_addr(value: Integer);
  handle: number;
  _padding_14: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const drm_pvr_ioctl_vm_map_args: Descriptor<drm_pvr_ioctl_vm_map_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_vm_map_args',
    `
  __u32 vm_context_handle;
  __u32 flags;
  __u64 device_addr;
  __u32 handle;
  __u32 _padding_14;
  __u64 offset;
  __u64 size;
`,
  );

/** `<drm/pvr_drm.h>`: 24 bytes. */
export interface drm_pvr_ioctl_vm_unmap_args
  extends RecordView<'struct drm_pvr_ioctl_vm_unmap_args'> {
  vm_context_handle: number;
  _padding_4: number;
  get device_addr(): bigint;
  set device_addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const drm_pvr_ioctl_vm_unmap_args: Descriptor<drm_pvr_ioctl_vm_unmap_args> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_ioctl_vm_unmap_args',
    `
  __u32 vm_context_handle;
  __u32 _padding_4;
  __u64 device_addr;
  __u64 size;
`,
  );

/** `<drm/pvr_drm.h>`: 48 bytes. */
export interface drm_pvr_job extends RecordView<'struct drm_pvr_job'> {
  type: number;
  context_handle: number;
  flags: number;
  cmd_stream_len: number;
  get cmd_stream(): bigint;
  set cmd_stream(value: Integer);
  get sync_ops(): drm_pvr_obj_array;
  set sync_ops(value: drm_pvr_obj_array | Init<drm_pvr_obj_array>);
  get hwrt(): drm_pvr_hwrt_data_ref;
  set hwrt(value: drm_pvr_hwrt_data_ref | Init<drm_pvr_hwrt_data_ref>);
}

export const drm_pvr_job: Descriptor<drm_pvr_job> = /* @__PURE__ */ declareStruct(
  'drm_pvr_job',
  `
  __u32 type;
  __u32 context_handle;
  __u32 flags;
  __u32 cmd_stream_len;
  __u64 cmd_stream;
  struct drm_pvr_obj_array sync_ops;
  struct drm_pvr_hwrt_data_ref hwrt;
`,
  { uses: () => [drm_pvr_hwrt_data_ref, drm_pvr_obj_array] },
);

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_obj_array extends RecordView<'struct drm_pvr_obj_array'> {
  stride: number;
  count: number;
  get array(): bigint;
  set array(value: Integer);
}

export const drm_pvr_obj_array: Descriptor<drm_pvr_obj_array> = /* @__PURE__ */ declareStruct(
  'drm_pvr_obj_array',
  `
  __u32 stride;
  __u32 count;
  __u64 array;
`,
);

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_static_data_area extends RecordView<'struct drm_pvr_static_data_area'> {
  area_usage: number;
  location_heap_id: number;
  size: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_pvr_static_data_area: Descriptor<drm_pvr_static_data_area> =
  /* @__PURE__ */ declareStruct(
    'drm_pvr_static_data_area',
    `
  __u16 area_usage;
  __u16 location_heap_id;
  __u32 size;
  __u64 offset;
`,
  );

/** `<drm/pvr_drm.h>`: 16 bytes. */
export interface drm_pvr_sync_op extends RecordView<'struct drm_pvr_sync_op'> {
  handle: number;
  flags: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_pvr_sync_op: Descriptor<drm_pvr_sync_op> = /* @__PURE__ */ declareStruct(
  'drm_pvr_sync_op',
  `
  __u32 handle;
  __u32 flags;
  __u64 value;
`,
);
