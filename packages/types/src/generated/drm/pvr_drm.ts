// Generated from Linux 7.3.4 <drm/pvr_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_PVR_DESTROY_CONTEXT'
  | 'DRM_IOCTL_PVR_DESTROY_FREE_LIST'
  | 'DRM_IOCTL_PVR_DESTROY_HWRT_DATASET'
  | 'DRM_IOCTL_PVR_DESTROY_VM_CONTEXT'
  | 'DRM_IOCTL_PVR_SUBMIT_JOBS'
  | 'DRM_IOCTL_PVR_VM_MAP'
  | 'DRM_IOCTL_PVR_VM_UNMAP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_PVR_DESTROY_CONTEXT: 1074291784,
    DRM_IOCTL_PVR_DESTROY_FREE_LIST: 1074291786,
    DRM_IOCTL_PVR_DESTROY_HWRT_DATASET: 1074291788,
    DRM_IOCTL_PVR_DESTROY_VM_CONTEXT: 1074291780,
    DRM_IOCTL_PVR_SUBMIT_JOBS: 1074816077,
    DRM_IOCTL_PVR_VM_MAP: 1076388933,
    DRM_IOCTL_PVR_VM_UNMAP: 1075340358,
  },
);

export const DRM_IOCTL_PVR_DESTROY_CONTEXT: number = /* @__PURE__ */ requestHere(1074291784),
  DRM_IOCTL_PVR_DESTROY_FREE_LIST: number = /* @__PURE__ */ requestHere(1074291786),
  DRM_IOCTL_PVR_DESTROY_HWRT_DATASET: number = /* @__PURE__ */ requestHere(1074291788),
  DRM_IOCTL_PVR_DESTROY_VM_CONTEXT: number = /* @__PURE__ */ requestHere(1074291780),
  DRM_IOCTL_PVR_SUBMIT_JOBS: number = /* @__PURE__ */ requestHere(1074816077),
  DRM_IOCTL_PVR_VM_MAP: number = /* @__PURE__ */ requestHere(1076388933),
  DRM_IOCTL_PVR_VM_UNMAP: number = /* @__PURE__ */ requestHere(1075340358);
export const DRM_IOCTL_PVR_CREATE_BO = 3222824001,
  DRM_IOCTL_PVR_CREATE_CONTEXT = 3223872583,
  DRM_IOCTL_PVR_CREATE_FREE_LIST = 3223348297,
  DRM_IOCTL_PVR_CREATE_HWRT_DATASET = 3230164043,
  DRM_IOCTL_PVR_CREATE_VM_CONTEXT = 3221775427,
  DRM_IOCTL_PVR_DEV_QUERY = 3222299712,
  DRM_IOCTL_PVR_GET_BO_MMAP_OFFSET = 3222299714,
  DRM_PVR_BO_ALLOW_CPU_USERSPACE_ACCESS = 4,
  DRM_PVR_BO_BYPASS_DEVICE_CACHE = 1,
  DRM_PVR_BO_FLAGS_MASK = 7,
  DRM_PVR_BO_PM_FW_PROTECT = 2,
  DRM_PVR_CTX_PRIORITY_HIGH = 512,
  DRM_PVR_CTX_PRIORITY_LOW = -512,
  DRM_PVR_CTX_PRIORITY_NORMAL = 0,
  DRM_PVR_CTX_TYPE_COMPUTE = 1,
  DRM_PVR_CTX_TYPE_RENDER = 0,
  DRM_PVR_CTX_TYPE_TRANSFER_FRAG = 2,
  DRM_PVR_DEV_QUERY_ENHANCEMENTS_GET = 3,
  DRM_PVR_DEV_QUERY_GPU_INFO_GET = 0,
  DRM_PVR_DEV_QUERY_HEAP_INFO_GET = 4,
  DRM_PVR_DEV_QUERY_QUIRKS_GET = 2,
  DRM_PVR_DEV_QUERY_RUNTIME_INFO_GET = 1,
  DRM_PVR_DEV_QUERY_STATIC_DATA_AREAS_GET = 5,
  DRM_PVR_HEAP_COUNT = 6,
  DRM_PVR_HEAP_GENERAL = 0,
  DRM_PVR_HEAP_PDS_CODE_DATA = 1,
  DRM_PVR_HEAP_RGNHDR = 3,
  DRM_PVR_HEAP_TRANSFER_FRAG = 5,
  DRM_PVR_HEAP_USC_CODE = 2,
  DRM_PVR_HEAP_VIS_TEST = 4,
  DRM_PVR_JOB_TYPE_COMPUTE = 2,
  DRM_PVR_JOB_TYPE_FRAGMENT = 1,
  DRM_PVR_JOB_TYPE_GEOMETRY = 0,
  DRM_PVR_JOB_TYPE_TRANSFER_FRAG = 3,
  DRM_PVR_STATIC_DATA_AREA_EOT = 0,
  DRM_PVR_STATIC_DATA_AREA_FENCE = 1,
  DRM_PVR_STATIC_DATA_AREA_VDM_SYNC = 2,
  DRM_PVR_STATIC_DATA_AREA_YUV_CSC = 3,
  DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_FLAGS_MASK = 3,
  DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_PREVENT_ALL_OVERLAP = 1,
  DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_SINGLE_CORE = 2,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_DEPTHBUFFER = 2,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_DISABLE_PIXELMERGE = 128,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_FLAGS_MASK = 255,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_GET_VIS_RESULTS = 32,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_PARTIAL_RENDER = 64,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_PREVENT_CDM_OVERLAP = 8,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_SCRATCHBUFFER = 16,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_SINGLE_CORE = 1,
  DRM_PVR_SUBMIT_JOB_FRAG_CMD_STENCILBUFFER = 4,
  DRM_PVR_SUBMIT_JOB_GEOM_CMD_FIRST = 1,
  DRM_PVR_SUBMIT_JOB_GEOM_CMD_FLAGS_MASK = 7,
  DRM_PVR_SUBMIT_JOB_GEOM_CMD_LAST = 2,
  DRM_PVR_SUBMIT_JOB_GEOM_CMD_SINGLE_CORE = 4,
  DRM_PVR_SUBMIT_JOB_TRANSFER_CMD_FLAGS_MASK = 1,
  DRM_PVR_SUBMIT_JOB_TRANSFER_CMD_SINGLE_CORE = 1,
  DRM_PVR_SYNC_OP_FLAGS_MASK = 2147483663,
  DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_MASK = 15,
  DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_SYNCOBJ = 0,
  DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_TIMELINE_SYNCOBJ = 1,
  DRM_PVR_SYNC_OP_FLAG_SIGNAL = 2147483648,
  DRM_PVR_SYNC_OP_FLAG_WAIT = 0,
  PVR_DRM_HWRT_FREE_LIST_GLOBAL = 1,
  PVR_DRM_HWRT_FREE_LIST_LOCAL = 0;
export declare namespace struct {
  /** `<drm/pvr_drm.h>`: 32 bytes. */
  interface drm_pvr_create_hwrt_geom_data_args
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

  /** `<drm/pvr_drm.h>`: 24 bytes. */
  interface drm_pvr_create_hwrt_rt_data_args
    extends RecordView<'struct drm_pvr_create_hwrt_rt_data_args'> {
    get pm_mlist_dev_addr(): bigint;
    set pm_mlist_dev_addr(value: Integer);
    get macrotile_array_dev_addr(): bigint;
    set macrotile_array_dev_addr(value: Integer);
    get region_header_dev_addr(): bigint;
    set region_header_dev_addr(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_dev_query_enhancements
    extends RecordView<'struct drm_pvr_dev_query_enhancements'> {
    get enhancements(): bigint;
    set enhancements(value: Integer);
    count: number;
    _padding_a: number;
    _padding_c: number;
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_dev_query_gpu_info extends RecordView<'struct drm_pvr_dev_query_gpu_info'> {
    get gpu_id(): bigint;
    set gpu_id(value: Integer);
    num_phantoms: number;
    _padding_c: number;
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_dev_query_heap_info extends RecordView<'struct drm_pvr_dev_query_heap_info'> {
    get heaps(): struct.drm_pvr_obj_array;
    set heaps(value: From<struct.drm_pvr_obj_array>);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_dev_query_quirks extends RecordView<'struct drm_pvr_dev_query_quirks'> {
    get quirks(): bigint;
    set quirks(value: Integer);
    count: number;
    musthave_count: number;
    _padding_c: number;
  }

  /** `<drm/pvr_drm.h>`: 32 bytes. */
  interface drm_pvr_dev_query_runtime_info
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

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_dev_query_static_data_areas
    extends RecordView<'struct drm_pvr_dev_query_static_data_areas'> {
    get static_data_areas(): struct.drm_pvr_obj_array;
    set static_data_areas(value: From<struct.drm_pvr_obj_array>);
  }

  /** `<drm/pvr_drm.h>`: 24 bytes. */
  interface drm_pvr_heap extends RecordView<'struct drm_pvr_heap'> {
    get base(): bigint;
    set base(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    page_size_log2: number;
  }

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_hwrt_data_ref extends RecordView<'struct drm_pvr_hwrt_data_ref'> {
    set_handle: number;
    data_index: number;
  }

  /** `<drm/pvr_drm.h>`: 24 bytes. */
  interface drm_pvr_ioctl_create_bo_args extends RecordView<'struct drm_pvr_ioctl_create_bo_args'> {
    get size(): bigint;
    set size(value: Integer);
    handle: number;
    _padding_c: number;
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 40 bytes. */
  interface drm_pvr_ioctl_create_context_args
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

  /** `<drm/pvr_drm.h>`: 32 bytes. */
  interface drm_pvr_ioctl_create_free_list_args
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

  /** `<drm/pvr_drm.h>`: 136 bytes. */
  interface drm_pvr_ioctl_create_hwrt_dataset_args
    extends RecordView<'struct drm_pvr_ioctl_create_hwrt_dataset_args'> {
    get geom_data_args(): struct.drm_pvr_create_hwrt_geom_data_args;
    set geom_data_args(value: From<struct.drm_pvr_create_hwrt_geom_data_args>);
    get rt_data_args(): Elements<struct.drm_pvr_create_hwrt_rt_data_args>;
    set rt_data_args(value: Iterable<From<struct.drm_pvr_create_hwrt_rt_data_args>>);
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

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_ioctl_create_vm_context_args
    extends RecordView<'struct drm_pvr_ioctl_create_vm_context_args'> {
    handle: number;
    _padding_4: number;
  }

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_ioctl_destroy_context_args
    extends RecordView<'struct drm_pvr_ioctl_destroy_context_args'> {
    handle: number;
    _padding_4: number;
  }

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_ioctl_destroy_free_list_args
    extends RecordView<'struct drm_pvr_ioctl_destroy_free_list_args'> {
    handle: number;
    _padding_4: number;
  }

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_ioctl_destroy_hwrt_dataset_args
    extends RecordView<'struct drm_pvr_ioctl_destroy_hwrt_dataset_args'> {
    handle: number;
    _padding_4: number;
  }

  /** `<drm/pvr_drm.h>`: 8 bytes. */
  interface drm_pvr_ioctl_destroy_vm_context_args
    extends RecordView<'struct drm_pvr_ioctl_destroy_vm_context_args'> {
    handle: number;
    _padding_4: number;
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_ioctl_dev_query_args extends RecordView<'struct drm_pvr_ioctl_dev_query_args'> {
    type: number;
    size: number;
    get pointer(): bigint;
    set pointer(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_ioctl_get_bo_mmap_offset_args
    extends RecordView<'struct drm_pvr_ioctl_get_bo_mmap_offset_args'> {
    handle: number;
    _padding_4: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_ioctl_submit_jobs_args
    extends RecordView<'struct drm_pvr_ioctl_submit_jobs_args'> {
    get jobs(): struct.drm_pvr_obj_array;
    set jobs(value: From<struct.drm_pvr_obj_array>);
  }

  /** `<drm/pvr_drm.h>`: 40 bytes. */
  interface drm_pvr_ioctl_vm_map_args extends RecordView<'struct drm_pvr_ioctl_vm_map_args'> {
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

  /** `<drm/pvr_drm.h>`: 24 bytes. */
  interface drm_pvr_ioctl_vm_unmap_args extends RecordView<'struct drm_pvr_ioctl_vm_unmap_args'> {
    vm_context_handle: number;
    _padding_4: number;
    get device_addr(): bigint;
    set device_addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 48 bytes. */
  interface drm_pvr_job extends RecordView<'struct drm_pvr_job'> {
    type: number;
    context_handle: number;
    flags: number;
    cmd_stream_len: number;
    get cmd_stream(): bigint;
    set cmd_stream(value: Integer);
    get sync_ops(): struct.drm_pvr_obj_array;
    set sync_ops(value: From<struct.drm_pvr_obj_array>);
    get hwrt(): struct.drm_pvr_hwrt_data_ref;
    set hwrt(value: From<struct.drm_pvr_hwrt_data_ref>);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_obj_array extends RecordView<'struct drm_pvr_obj_array'> {
    stride: number;
    count: number;
    get array(): bigint;
    set array(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_static_data_area extends RecordView<'struct drm_pvr_static_data_area'> {
    area_usage: number;
    location_heap_id: number;
    size: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/pvr_drm.h>`: 16 bytes. */
  interface drm_pvr_sync_op extends RecordView<'struct drm_pvr_sync_op'> {
    handle: number;
    flags: number;
    get value(): bigint;
    set value(value: Integer);
  }
}

export const struct: {
  readonly drm_pvr_create_hwrt_geom_data_args: Descriptor<struct.drm_pvr_create_hwrt_geom_data_args>;
  readonly drm_pvr_create_hwrt_rt_data_args: Descriptor<struct.drm_pvr_create_hwrt_rt_data_args>;
  readonly drm_pvr_dev_query_enhancements: Descriptor<struct.drm_pvr_dev_query_enhancements>;
  readonly drm_pvr_dev_query_gpu_info: Descriptor<struct.drm_pvr_dev_query_gpu_info>;
  readonly drm_pvr_dev_query_heap_info: Descriptor<struct.drm_pvr_dev_query_heap_info>;
  readonly drm_pvr_dev_query_quirks: Descriptor<struct.drm_pvr_dev_query_quirks>;
  readonly drm_pvr_dev_query_runtime_info: Descriptor<struct.drm_pvr_dev_query_runtime_info>;
  readonly drm_pvr_dev_query_static_data_areas: Descriptor<struct.drm_pvr_dev_query_static_data_areas>;
  readonly drm_pvr_heap: Descriptor<struct.drm_pvr_heap>;
  readonly drm_pvr_hwrt_data_ref: Descriptor<struct.drm_pvr_hwrt_data_ref>;
  readonly drm_pvr_ioctl_create_bo_args: Descriptor<struct.drm_pvr_ioctl_create_bo_args>;
  readonly drm_pvr_ioctl_create_context_args: Descriptor<struct.drm_pvr_ioctl_create_context_args>;
  readonly drm_pvr_ioctl_create_free_list_args: Descriptor<struct.drm_pvr_ioctl_create_free_list_args>;
  readonly drm_pvr_ioctl_create_hwrt_dataset_args: Descriptor<struct.drm_pvr_ioctl_create_hwrt_dataset_args>;
  readonly drm_pvr_ioctl_create_vm_context_args: Descriptor<struct.drm_pvr_ioctl_create_vm_context_args>;
  readonly drm_pvr_ioctl_destroy_context_args: Descriptor<struct.drm_pvr_ioctl_destroy_context_args>;
  readonly drm_pvr_ioctl_destroy_free_list_args: Descriptor<struct.drm_pvr_ioctl_destroy_free_list_args>;
  readonly drm_pvr_ioctl_destroy_hwrt_dataset_args: Descriptor<struct.drm_pvr_ioctl_destroy_hwrt_dataset_args>;
  readonly drm_pvr_ioctl_destroy_vm_context_args: Descriptor<struct.drm_pvr_ioctl_destroy_vm_context_args>;
  readonly drm_pvr_ioctl_dev_query_args: Descriptor<struct.drm_pvr_ioctl_dev_query_args>;
  readonly drm_pvr_ioctl_get_bo_mmap_offset_args: Descriptor<struct.drm_pvr_ioctl_get_bo_mmap_offset_args>;
  readonly drm_pvr_ioctl_submit_jobs_args: Descriptor<struct.drm_pvr_ioctl_submit_jobs_args>;
  readonly drm_pvr_ioctl_vm_map_args: Descriptor<struct.drm_pvr_ioctl_vm_map_args>;
  readonly drm_pvr_ioctl_vm_unmap_args: Descriptor<struct.drm_pvr_ioctl_vm_unmap_args>;
  readonly drm_pvr_job: Descriptor<struct.drm_pvr_job>;
  readonly drm_pvr_obj_array: Descriptor<struct.drm_pvr_obj_array>;
  readonly drm_pvr_static_data_area: Descriptor<struct.drm_pvr_static_data_area>;
  readonly drm_pvr_sync_op: Descriptor<struct.drm_pvr_sync_op>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_pvr_create_hwrt_geom_data_args": "__u64 tpc_dev_addr;__u32 tpc_size;__u32 tpc_stride;__u64 vheap_table_dev_addr;__u64 rtc_dev_addr;",
"drm_pvr_create_hwrt_rt_data_args": "__u64 pm_mlist_dev_addr;__u64 macrotile_array_dev_addr;__u64 region_header_dev_addr;",
"drm_pvr_dev_query_enhancements": "__u64 enhancements;__u16 count;__u16 _padding_a;__u32 _padding_c;",
"drm_pvr_dev_query_gpu_info": "__u64 gpu_id;__u32 num_phantoms;__u32 _padding_c;",
"drm_pvr_dev_query_heap_info": "struct drm_pvr_obj_array heaps;",
"drm_pvr_dev_query_quirks": "__u64 quirks;__u16 count;__u16 musthave_count;__u32 _padding_c;",
"drm_pvr_dev_query_runtime_info": "__u64 free_list_min_pages;__u64 free_list_max_pages;__u32 common_store_alloc_region_size;__u32 common_store_partition_space_size;__u32 max_coeffs;__u32 cdm_max_local_mem_size_regs;",
"drm_pvr_dev_query_static_data_areas": "struct drm_pvr_obj_array static_data_areas;",
"drm_pvr_heap": "__u64 base;__u64 size;__u32 flags;__u32 page_size_log2;",
"drm_pvr_hwrt_data_ref": "__u32 set_handle;__u32 data_index;",
"drm_pvr_ioctl_create_bo_args": "__u64 size;__u32 handle;__u32 _padding_c;__u64 flags;",
"drm_pvr_ioctl_create_context_args": "__u32 type;__u32 flags;__s32 priority;__u32 handle;__u64 static_context_state;__u32 static_context_state_len;__u32 vm_context_handle;__u64 callstack_addr;",
"drm_pvr_ioctl_create_free_list_args": "__u64 free_list_gpu_addr;__u32 initial_num_pages;__u32 max_num_pages;__u32 grow_num_pages;__u32 grow_threshold;__u32 vm_context_handle;__u32 handle;",
"drm_pvr_ioctl_create_hwrt_dataset_args": "struct drm_pvr_create_hwrt_geom_data_args geom_data_args;struct drm_pvr_create_hwrt_rt_data_args rt_data_args[2];__u32 free_list_handles[2];__u32 width;__u32 height;__u32 samples;__u32 layers;__u32 isp_merge_lower_x;__u32 isp_merge_lower_y;__u32 isp_merge_scale_x;__u32 isp_merge_scale_y;__u32 isp_merge_upper_x;__u32 isp_merge_upper_y;__u32 region_header_size;__u32 handle;",
"drm_pvr_ioctl_create_vm_context_args": "__u32 handle;__u32 _padding_4;",
"drm_pvr_ioctl_destroy_context_args": "__u32 handle;__u32 _padding_4;",
"drm_pvr_ioctl_destroy_free_list_args": "__u32 handle;__u32 _padding_4;",
"drm_pvr_ioctl_destroy_hwrt_dataset_args": "__u32 handle;__u32 _padding_4;",
"drm_pvr_ioctl_destroy_vm_context_args": "__u32 handle;__u32 _padding_4;",
"drm_pvr_ioctl_dev_query_args": "__u32 type;__u32 size;__u64 pointer;",
"drm_pvr_ioctl_get_bo_mmap_offset_args": "__u32 handle;__u32 _padding_4;__u64 offset;",
"drm_pvr_ioctl_submit_jobs_args": "struct drm_pvr_obj_array jobs;",
"drm_pvr_ioctl_vm_map_args": "__u32 vm_context_handle;__u32 flags;__u64 device_addr;__u32 handle;__u32 _padding_14;__u64 offset;__u64 size;",
"drm_pvr_ioctl_vm_unmap_args": "__u32 vm_context_handle;__u32 _padding_4;__u64 device_addr;__u64 size;",
"drm_pvr_job": "__u32 type;__u32 context_handle;__u32 flags;__u32 cmd_stream_len;__u64 cmd_stream;struct drm_pvr_obj_array sync_ops;struct drm_pvr_hwrt_data_ref hwrt;",
"drm_pvr_obj_array": "__u32 stride;__u32 count;__u64 array;",
"drm_pvr_static_data_area": "__u16 area_usage;__u16 location_heap_id;__u32 size;__u64 offset;",
"drm_pvr_sync_op": "__u32 handle;__u32 flags;__u64 value;"
}`),
);
