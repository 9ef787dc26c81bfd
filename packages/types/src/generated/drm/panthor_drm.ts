// Generated from Linux 7.3.4 <drm/panthor_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_PANTHOR_USER_FLUSH_ID_MMIO_OFFSET: PerArch<
    72057594037927936n,
    8796093022208n,
    8796093022208n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n
  >;
  readonly DRM_PANTHOR_USER_MMIO_OFFSET: PerArch<
    72057594037927936n,
    8796093022208n,
    8796093022208n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n
  >;
} = /* @__PURE__ */ perArchOf({
  DRM_PANTHOR_USER_FLUSH_ID_MMIO_OFFSET: [
    72057594037927936n,
    8796093022208n,
    8796093022208n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
  ],
  DRM_PANTHOR_USER_MMIO_OFFSET: [
    72057594037927936n,
    8796093022208n,
    8796093022208n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
    72057594037927936n,
  ],
});

/** `<drm/panthor_drm.h>`: 8796093022208n on x86, arm; 72057594037927936n elsewhere. */
export const DRM_PANTHOR_USER_FLUSH_ID_MMIO_OFFSET: bigint = /* @__PURE__ */ hereOf(
  perArch.DRM_PANTHOR_USER_FLUSH_ID_MMIO_OFFSET,
);
/** `<drm/panthor_drm.h>`: 8796093022208n on x86, arm; 72057594037927936n elsewhere. */
export const DRM_PANTHOR_USER_MMIO_OFFSET: bigint = /* @__PURE__ */ hereOf(
  perArch.DRM_PANTHOR_USER_MMIO_OFFSET,
);
export const DRM_IOCTL_PANTHOR_BO_CREATE = 3222824005,
  DRM_IOCTL_PANTHOR_BO_MMAP_OFFSET = 3222299718,
  DRM_IOCTL_PANTHOR_BO_QUERY_INFO = 3222299728,
  DRM_IOCTL_PANTHOR_BO_SET_LABEL = 3222299725,
  DRM_IOCTL_PANTHOR_BO_SYNC = 3222299727,
  DRM_IOCTL_PANTHOR_DEV_QUERY = 3222299712,
  DRM_IOCTL_PANTHOR_GROUP_CREATE = 3224921159,
  DRM_IOCTL_PANTHOR_GROUP_DESTROY = 3221775432,
  DRM_IOCTL_PANTHOR_GROUP_GET_STATE = 3222299722,
  DRM_IOCTL_PANTHOR_GROUP_SUBMIT = 3222824009,
  DRM_IOCTL_PANTHOR_SET_USER_MMIO_OFFSET = 3221775438,
  DRM_IOCTL_PANTHOR_TILER_HEAP_CREATE = 3223872587,
  DRM_IOCTL_PANTHOR_TILER_HEAP_DESTROY = 3221775436,
  DRM_IOCTL_PANTHOR_VM_BIND = 3222824003,
  DRM_IOCTL_PANTHOR_VM_CREATE = 3222299713,
  DRM_IOCTL_PANTHOR_VM_DESTROY = 3221775426,
  DRM_IOCTL_PANTHOR_VM_GET_STATE = 3221775428,
  DRM_PANTHOR_BO_CREATE = 5,
  DRM_PANTHOR_BO_IS_IMPORTED = 1,
  DRM_PANTHOR_BO_MMAP_OFFSET = 6,
  DRM_PANTHOR_BO_NO_MMAP = 1,
  DRM_PANTHOR_BO_QUERY_INFO = 16,
  DRM_PANTHOR_BO_SET_LABEL = 13,
  DRM_PANTHOR_BO_SYNC = 15,
  DRM_PANTHOR_BO_SYNC_CPU_CACHE_FLUSH = 0,
  DRM_PANTHOR_BO_SYNC_CPU_CACHE_FLUSH_AND_INVALIDATE = 1,
  DRM_PANTHOR_BO_WB_MMAP = 2,
  DRM_PANTHOR_DEV_QUERY = 0,
  DRM_PANTHOR_DEV_QUERY_CSIF_INFO = 1,
  DRM_PANTHOR_DEV_QUERY_GPU_INFO = 0,
  DRM_PANTHOR_DEV_QUERY_GROUP_PRIORITIES_INFO = 3,
  DRM_PANTHOR_DEV_QUERY_MMU_INFO = 4,
  DRM_PANTHOR_DEV_QUERY_TIMESTAMP_INFO = 2,
  DRM_PANTHOR_GPU_COHERENCY_ACE = 1,
  DRM_PANTHOR_GPU_COHERENCY_ACE_LITE = 0,
  DRM_PANTHOR_GPU_COHERENCY_NONE = 31,
  DRM_PANTHOR_GROUP_CREATE = 7,
  DRM_PANTHOR_GROUP_DESTROY = 8,
  DRM_PANTHOR_GROUP_GET_STATE = 10,
  DRM_PANTHOR_GROUP_STATE_FATAL_FAULT = 2,
  DRM_PANTHOR_GROUP_STATE_INNOCENT = 4,
  DRM_PANTHOR_GROUP_STATE_TIMEDOUT = 1,
  DRM_PANTHOR_GROUP_SUBMIT = 9,
  DRM_PANTHOR_SET_USER_MMIO_OFFSET = 14,
  DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_MASK = 255,
  DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_SYNCOBJ = 0,
  DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_TIMELINE_SYNCOBJ = 1,
  DRM_PANTHOR_SYNC_OP_SIGNAL = -2147483648,
  DRM_PANTHOR_SYNC_OP_WAIT = 0,
  DRM_PANTHOR_TILER_HEAP_CREATE = 11,
  DRM_PANTHOR_TILER_HEAP_DESTROY = 12,
  DRM_PANTHOR_TIMESTAMP_CPU_MONOTONIC = 2,
  DRM_PANTHOR_TIMESTAMP_CPU_MONOTONIC_RAW = 4,
  DRM_PANTHOR_TIMESTAMP_CPU_NONE = 0,
  DRM_PANTHOR_TIMESTAMP_CPU_TYPE_MASK = 14,
  DRM_PANTHOR_TIMESTAMP_DURATION = 128,
  DRM_PANTHOR_TIMESTAMP_FREQ = 64,
  DRM_PANTHOR_TIMESTAMP_GPU = 1,
  DRM_PANTHOR_TIMESTAMP_GPU_CYCLE_COUNT = 32,
  DRM_PANTHOR_TIMESTAMP_GPU_OFFSET = 16,
  DRM_PANTHOR_USER_MMIO_OFFSET_32BIT = 8796093022208,
  DRM_PANTHOR_USER_MMIO_OFFSET_64BIT = 72057594037927936n,
  DRM_PANTHOR_VM_BIND = 3,
  DRM_PANTHOR_VM_BIND_ASYNC = 1,
  DRM_PANTHOR_VM_BIND_OP_MAP_NOEXEC = 2,
  DRM_PANTHOR_VM_BIND_OP_MAP_READONLY = 1,
  DRM_PANTHOR_VM_BIND_OP_MAP_SPARSE = 8,
  DRM_PANTHOR_VM_BIND_OP_MAP_UNCACHED = 4,
  DRM_PANTHOR_VM_BIND_OP_TYPE_MAP = 0,
  DRM_PANTHOR_VM_BIND_OP_TYPE_MASK = -268435456,
  DRM_PANTHOR_VM_BIND_OP_TYPE_SYNC_ONLY = 536870912,
  DRM_PANTHOR_VM_BIND_OP_TYPE_UNMAP = 268435456,
  DRM_PANTHOR_VM_CREATE = 1,
  DRM_PANTHOR_VM_DESTROY = 2,
  DRM_PANTHOR_VM_GET_STATE = 4,
  DRM_PANTHOR_VM_STATE_UNUSABLE = 1,
  DRM_PANTHOR_VM_STATE_USABLE = 0,
  PANTHOR_GROUP_PRIORITY_HIGH = 2,
  PANTHOR_GROUP_PRIORITY_LOW = 0,
  PANTHOR_GROUP_PRIORITY_MEDIUM = 1,
  PANTHOR_GROUP_PRIORITY_REALTIME = 3;
export declare namespace struct {
  /** `<drm/panthor_drm.h>`: 24 bytes. */
  interface drm_panthor_bo_create extends RecordView<'struct drm_panthor_bo_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    exclusive_vm_id: number;
    handle: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_bo_mmap_offset extends RecordView<'struct drm_panthor_bo_mmap_offset'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_bo_query_info extends RecordView<'struct drm_panthor_bo_query_info'> {
    handle: number;
    extra_flags: number;
    create_flags: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_bo_set_label extends RecordView<'struct drm_panthor_bo_set_label'> {
    handle: number;
    pad: number;
    get label(): bigint;
    set label(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_bo_sync extends RecordView<'struct drm_panthor_bo_sync'> {
    get ops(): struct.drm_panthor_obj_array;
    set ops(value: From<struct.drm_panthor_obj_array>);
  }

  /** `<drm/panthor_drm.h>`: 24 bytes. */
  interface drm_panthor_bo_sync_op extends RecordView<'struct drm_panthor_bo_sync_op'> {
    handle: number;
    type: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 24 bytes. */
  interface drm_panthor_csif_info extends RecordView<'struct drm_panthor_csif_info'> {
    csg_slot_count: number;
    cs_slot_count: number;
    cs_reg_count: number;
    scoreboard_slot_count: number;
    unpreserved_cs_reg_count: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_dev_query extends RecordView<'struct drm_panthor_dev_query'> {
    type: number;
    size: number;
    get pointer(): bigint;
    set pointer(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 112 bytes. */
  interface drm_panthor_gpu_info extends RecordView<'struct drm_panthor_gpu_info'> {
    gpu_id: number;
    gpu_rev: number;
    csf_id: number;
    l2_features: number;
    tiler_features: number;
    mem_features: number;
    mmu_features: number;
    thread_features: number;
    max_threads: number;
    thread_max_workgroup_size: number;
    thread_max_barrier_size: number;
    coherency_features: number;
    get texture_features(): Uint32Array;
    set texture_features(value: Iterable<Integer>);
    as_present: number;
    selected_coherency: number;
    get shader_present(): bigint;
    set shader_present(value: Integer);
    get l2_present(): bigint;
    set l2_present(value: Integer);
    get tiler_present(): bigint;
    set tiler_present(value: Integer);
    core_features: number;
    pad: number;
    get gpu_features(): bigint;
    set gpu_features(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 56 bytes. */
  interface drm_panthor_group_create extends RecordView<'struct drm_panthor_group_create'> {
    get queues(): struct.drm_panthor_obj_array;
    set queues(value: From<struct.drm_panthor_obj_array>);
    max_compute_cores: number;
    max_fragment_cores: number;
    max_tiler_cores: number;
    priority: number;
    pad: number;
    get compute_core_mask(): bigint;
    set compute_core_mask(value: Integer);
    get fragment_core_mask(): bigint;
    set fragment_core_mask(value: Integer);
    get tiler_core_mask(): bigint;
    set tiler_core_mask(value: Integer);
    vm_id: number;
    group_handle: number;
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_group_destroy extends RecordView<'struct drm_panthor_group_destroy'> {
    group_handle: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_group_get_state extends RecordView<'struct drm_panthor_group_get_state'> {
    group_handle: number;
    state: number;
    fatal_queues: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 4 bytes. */
  interface drm_panthor_group_priorities_info
    extends RecordView<'struct drm_panthor_group_priorities_info'> {
    allowed_mask: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/panthor_drm.h>`: 24 bytes. */
  interface drm_panthor_group_submit extends RecordView<'struct drm_panthor_group_submit'> {
    group_handle: number;
    pad: number;
    get queue_submits(): struct.drm_panthor_obj_array;
    set queue_submits(value: From<struct.drm_panthor_obj_array>);
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_mmu_info extends RecordView<'struct drm_panthor_mmu_info'> {
    get page_size_bitmap(): bigint;
    set page_size_bitmap(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_obj_array extends RecordView<'struct drm_panthor_obj_array'> {
    stride: number;
    count: number;
    get array(): bigint;
    set array(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_queue_create extends RecordView<'struct drm_panthor_queue_create'> {
    priority: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    ringbuf_size: number;
  }

  /** `<drm/panthor_drm.h>`: 40 bytes. */
  interface drm_panthor_queue_submit extends RecordView<'struct drm_panthor_queue_submit'> {
    queue_index: number;
    stream_size: number;
    get stream_addr(): bigint;
    set stream_addr(value: Integer);
    latest_flush: number;
    pad: number;
    get syncs(): struct.drm_panthor_obj_array;
    set syncs(value: From<struct.drm_panthor_obj_array>);
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_set_user_mmio_offset
    extends RecordView<'struct drm_panthor_set_user_mmio_offset'> {
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_sync_op extends RecordView<'struct drm_panthor_sync_op'> {
    flags: number;
    handle: number;
    get timeline_value(): bigint;
    set timeline_value(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 40 bytes. */
  interface drm_panthor_tiler_heap_create
    extends RecordView<'struct drm_panthor_tiler_heap_create'> {
    vm_id: number;
    initial_chunk_count: number;
    chunk_size: number;
    max_chunks: number;
    target_in_flight: number;
    handle: number;
    get tiler_heap_ctx_gpu_va(): bigint;
    set tiler_heap_ctx_gpu_va(value: Integer);
    get first_heap_chunk_gpu_va(): bigint;
    set first_heap_chunk_gpu_va(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_tiler_heap_destroy
    extends RecordView<'struct drm_panthor_tiler_heap_destroy'> {
    handle: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 56 bytes. */
  interface drm_panthor_timestamp_info extends RecordView<'struct drm_panthor_timestamp_info'> {
    get timestamp_frequency(): bigint;
    set timestamp_frequency(value: Integer);
    get current_timestamp(): bigint;
    set current_timestamp(value: Integer);
    get timestamp_offset(): bigint;
    set timestamp_offset(value: Integer);
    flags: number;
    duration_nsec: number;
    get cycle_count(): bigint;
    set cycle_count(value: Integer);
    get cpu_timestamp_sec(): bigint;
    set cpu_timestamp_sec(value: Integer);
    get cpu_timestamp_nsec(): bigint;
    set cpu_timestamp_nsec(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 24 bytes. */
  interface drm_panthor_vm_bind extends RecordView<'struct drm_panthor_vm_bind'> {
    vm_id: number;
    flags: number;
    get ops(): struct.drm_panthor_obj_array;
    set ops(value: From<struct.drm_panthor_obj_array>);
  }

  /** `<drm/panthor_drm.h>`: 48 bytes. */
  interface drm_panthor_vm_bind_op extends RecordView<'struct drm_panthor_vm_bind_op'> {
    flags: number;
    bo_handle: number;
    get bo_offset(): bigint;
    set bo_offset(value: Integer);
    get va(): bigint;
    set va(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get syncs(): struct.drm_panthor_obj_array;
    set syncs(value: From<struct.drm_panthor_obj_array>);
  }

  /** `<drm/panthor_drm.h>`: 16 bytes. */
  interface drm_panthor_vm_create extends RecordView<'struct drm_panthor_vm_create'> {
    flags: number;
    id: number;
    get user_va_range(): bigint;
    set user_va_range(value: Integer);
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_vm_destroy extends RecordView<'struct drm_panthor_vm_destroy'> {
    id: number;
    pad: number;
  }

  /** `<drm/panthor_drm.h>`: 8 bytes. */
  interface drm_panthor_vm_get_state extends RecordView<'struct drm_panthor_vm_get_state'> {
    vm_id: number;
    state: number;
  }
}

export const struct: {
  readonly drm_panthor_bo_create: Descriptor<struct.drm_panthor_bo_create>;
  readonly drm_panthor_bo_mmap_offset: Descriptor<struct.drm_panthor_bo_mmap_offset>;
  readonly drm_panthor_bo_query_info: Descriptor<struct.drm_panthor_bo_query_info>;
  readonly drm_panthor_bo_set_label: Descriptor<struct.drm_panthor_bo_set_label>;
  readonly drm_panthor_bo_sync: Descriptor<struct.drm_panthor_bo_sync>;
  readonly drm_panthor_bo_sync_op: Descriptor<struct.drm_panthor_bo_sync_op>;
  readonly drm_panthor_csif_info: Descriptor<struct.drm_panthor_csif_info>;
  readonly drm_panthor_dev_query: Descriptor<struct.drm_panthor_dev_query>;
  readonly drm_panthor_gpu_info: Descriptor<struct.drm_panthor_gpu_info>;
  readonly drm_panthor_group_create: Descriptor<struct.drm_panthor_group_create>;
  readonly drm_panthor_group_destroy: Descriptor<struct.drm_panthor_group_destroy>;
  readonly drm_panthor_group_get_state: Descriptor<struct.drm_panthor_group_get_state>;
  readonly drm_panthor_group_priorities_info: Descriptor<struct.drm_panthor_group_priorities_info>;
  readonly drm_panthor_group_submit: Descriptor<struct.drm_panthor_group_submit>;
  readonly drm_panthor_mmu_info: Descriptor<struct.drm_panthor_mmu_info>;
  readonly drm_panthor_obj_array: Descriptor<struct.drm_panthor_obj_array>;
  readonly drm_panthor_queue_create: Descriptor<struct.drm_panthor_queue_create>;
  readonly drm_panthor_queue_submit: Descriptor<struct.drm_panthor_queue_submit>;
  readonly drm_panthor_set_user_mmio_offset: Descriptor<struct.drm_panthor_set_user_mmio_offset>;
  readonly drm_panthor_sync_op: Descriptor<struct.drm_panthor_sync_op>;
  readonly drm_panthor_tiler_heap_create: Descriptor<struct.drm_panthor_tiler_heap_create>;
  readonly drm_panthor_tiler_heap_destroy: Descriptor<struct.drm_panthor_tiler_heap_destroy>;
  readonly drm_panthor_timestamp_info: Descriptor<struct.drm_panthor_timestamp_info>;
  readonly drm_panthor_vm_bind: Descriptor<struct.drm_panthor_vm_bind>;
  readonly drm_panthor_vm_bind_op: Descriptor<struct.drm_panthor_vm_bind_op>;
  readonly drm_panthor_vm_create: Descriptor<struct.drm_panthor_vm_create>;
  readonly drm_panthor_vm_destroy: Descriptor<struct.drm_panthor_vm_destroy>;
  readonly drm_panthor_vm_get_state: Descriptor<struct.drm_panthor_vm_get_state>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_panthor_bo_create": "__u64 size;__u32 flags;__u32 exclusive_vm_id;__u32 handle;__u32 pad;",
"drm_panthor_bo_mmap_offset": "__u32 handle;__u32 pad;__u64 offset;",
"drm_panthor_bo_query_info": "__u32 handle;__u32 extra_flags;__u32 create_flags;__u32 pad;",
"drm_panthor_bo_set_label": "__u32 handle;__u32 pad;__u64 label;",
"drm_panthor_bo_sync": "struct drm_panthor_obj_array ops;",
"drm_panthor_bo_sync_op": "__u32 handle;__u32 type;__u64 offset;__u64 size;",
"drm_panthor_csif_info": "__u32 csg_slot_count;__u32 cs_slot_count;__u32 cs_reg_count;__u32 scoreboard_slot_count;__u32 unpreserved_cs_reg_count;__u32 pad;",
"drm_panthor_dev_query": "__u32 type;__u32 size;__u64 pointer;",
"drm_panthor_gpu_info": "__u32 gpu_id;__u32 gpu_rev;__u32 csf_id;__u32 l2_features;__u32 tiler_features;__u32 mem_features;__u32 mmu_features;__u32 thread_features;__u32 max_threads;__u32 thread_max_workgroup_size;__u32 thread_max_barrier_size;__u32 coherency_features;__u32 texture_features[4];__u32 as_present;__u32 selected_coherency;__u64 shader_present;__u64 l2_present;__u64 tiler_present;__u32 core_features;__u32 pad;__u64 gpu_features;",
"drm_panthor_group_create": "struct drm_panthor_obj_array queues;__u8 max_compute_cores;__u8 max_fragment_cores;__u8 max_tiler_cores;__u8 priority;__u32 pad;__u64 compute_core_mask;__u64 fragment_core_mask;__u64 tiler_core_mask;__u32 vm_id;__u32 group_handle;",
"drm_panthor_group_destroy": "__u32 group_handle;__u32 pad;",
"drm_panthor_group_get_state": "__u32 group_handle;__u32 state;__u32 fatal_queues;__u32 pad;",
"drm_panthor_group_priorities_info": "__u8 allowed_mask;__u8 pad[3];",
"drm_panthor_group_submit": "__u32 group_handle;__u32 pad;struct drm_panthor_obj_array queue_submits;",
"drm_panthor_mmu_info": "__u64 page_size_bitmap;",
"drm_panthor_obj_array": "__u32 stride;__u32 count;__u64 array;",
"drm_panthor_queue_create": "__u8 priority;__u8 pad[3];__u32 ringbuf_size;",
"drm_panthor_queue_submit": "__u32 queue_index;__u32 stream_size;__u64 stream_addr;__u32 latest_flush;__u32 pad;struct drm_panthor_obj_array syncs;",
"drm_panthor_set_user_mmio_offset": "__u64 offset;",
"drm_panthor_sync_op": "__u32 flags;__u32 handle;__u64 timeline_value;",
"drm_panthor_tiler_heap_create": "__u32 vm_id;__u32 initial_chunk_count;__u32 chunk_size;__u32 max_chunks;__u32 target_in_flight;__u32 handle;__u64 tiler_heap_ctx_gpu_va;__u64 first_heap_chunk_gpu_va;",
"drm_panthor_tiler_heap_destroy": "__u32 handle;__u32 pad;",
"drm_panthor_timestamp_info": "__u64 timestamp_frequency;__u64 current_timestamp;__u64 timestamp_offset;__u32 flags;__u32 duration_nsec;__u64 cycle_count;__u64 cpu_timestamp_sec;__u64 cpu_timestamp_nsec;",
"drm_panthor_vm_bind": "__u32 vm_id;__u32 flags;struct drm_panthor_obj_array ops;",
"drm_panthor_vm_bind_op": "__u32 flags;__u32 bo_handle;__u64 bo_offset;__u64 va;__u64 size;struct drm_panthor_obj_array syncs;",
"drm_panthor_vm_create": "__u32 flags;__u32 id;__u64 user_va_range;",
"drm_panthor_vm_destroy": "__u32 id;__u32 pad;",
"drm_panthor_vm_get_state": "__u32 vm_id;__u32 state;"
}`),
);
