// Generated from Linux 7.3.4 <drm/xe_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_XE_EXEC'
  | 'DRM_IOCTL_XE_EXEC_QUEUE_DESTROY'
  | 'DRM_IOCTL_XE_EXEC_QUEUE_SET_PROPERTY'
  | 'DRM_IOCTL_XE_MADVISE'
  | 'DRM_IOCTL_XE_OBSERVATION'
  | 'DRM_IOCTL_XE_VM_BIND'
  | 'DRM_IOCTL_XE_VM_DESTROY'
  | 'DRM_XE_OBSERVATION_IOCTL_CONFIG'
  | 'DRM_XE_OBSERVATION_IOCTL_DISABLE'
  | 'DRM_XE_OBSERVATION_IOCTL_ENABLE'
  | 'DRM_XE_OBSERVATION_IOCTL_INFO'
  | 'DRM_XE_OBSERVATION_IOCTL_STATUS'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_XE_EXEC: 1077437513,
    DRM_IOCTL_XE_EXEC_QUEUE_DESTROY: 1075340359,
    DRM_IOCTL_XE_EXEC_QUEUE_SET_PROPERTY: 1076388942,
    DRM_IOCTL_XE_MADVISE: 1077961804,
    DRM_IOCTL_XE_OBSERVATION: 1075864651,
    DRM_IOCTL_XE_VM_BIND: 1082680389,
    DRM_IOCTL_XE_VM_DESTROY: 1075340356,
    DRM_XE_OBSERVATION_IOCTL_CONFIG: 26882,
    DRM_XE_OBSERVATION_IOCTL_DISABLE: 26881,
    DRM_XE_OBSERVATION_IOCTL_ENABLE: 26880,
    DRM_XE_OBSERVATION_IOCTL_INFO: 26884,
    DRM_XE_OBSERVATION_IOCTL_STATUS: 26883,
  },
);

export const DRM_IOCTL_XE_EXEC: number = /* @__PURE__ */ requestHere(1077437513),
  DRM_IOCTL_XE_EXEC_QUEUE_DESTROY: number = /* @__PURE__ */ requestHere(1075340359),
  DRM_IOCTL_XE_EXEC_QUEUE_SET_PROPERTY: number = /* @__PURE__ */ requestHere(1076388942),
  DRM_IOCTL_XE_MADVISE: number = /* @__PURE__ */ requestHere(1077961804),
  DRM_IOCTL_XE_OBSERVATION: number = /* @__PURE__ */ requestHere(1075864651),
  DRM_IOCTL_XE_VM_BIND: number = /* @__PURE__ */ requestHere(1082680389),
  DRM_IOCTL_XE_VM_DESTROY: number = /* @__PURE__ */ requestHere(1075340356),
  DRM_XE_OBSERVATION_IOCTL_CONFIG: number = /* @__PURE__ */ requestHere(26882),
  DRM_XE_OBSERVATION_IOCTL_DISABLE: number = /* @__PURE__ */ requestHere(26881),
  DRM_XE_OBSERVATION_IOCTL_ENABLE: number = /* @__PURE__ */ requestHere(26880),
  DRM_XE_OBSERVATION_IOCTL_INFO: number = /* @__PURE__ */ requestHere(26884),
  DRM_XE_OBSERVATION_IOCTL_STATUS: number = /* @__PURE__ */ requestHere(26883);
export const DRM_IOCTL_XE_DEVICE_QUERY = 3223872576,
  DRM_IOCTL_XE_EXEC_QUEUE_CREATE = 3224396870,
  DRM_IOCTL_XE_EXEC_QUEUE_GET_PROPERTY = 3223872584,
  DRM_IOCTL_XE_GEM_CREATE = 3224921153,
  DRM_IOCTL_XE_GEM_MMAP_OFFSET = 3223872578,
  DRM_IOCTL_XE_VM_CREATE = 3223348291,
  DRM_IOCTL_XE_VM_GET_PROPERTY = 3224921167,
  DRM_IOCTL_XE_VM_QUERY_MEM_RANGE_ATTRS = 3225445453,
  DRM_IOCTL_XE_WAIT_USER_FENCE = 3225969738,
  DRM_XE_ATOMIC_CPU = 3,
  DRM_XE_ATOMIC_DEVICE = 1,
  DRM_XE_ATOMIC_GLOBAL = 2,
  DRM_XE_ATOMIC_UNDEFINED = 0,
  DRM_XE_CONSULT_MEM_ADVISE_PREF_LOC = -1,
  DRM_XE_DEVICE_QUERY = 0,
  DRM_XE_DEVICE_QUERY_CONFIG = 2,
  DRM_XE_DEVICE_QUERY_ENGINES = 0,
  DRM_XE_DEVICE_QUERY_ENGINE_CYCLES = 6,
  DRM_XE_DEVICE_QUERY_EU_STALL = 10,
  DRM_XE_DEVICE_QUERY_GT_LIST = 3,
  DRM_XE_DEVICE_QUERY_GT_TOPOLOGY = 5,
  DRM_XE_DEVICE_QUERY_HWCONFIG = 4,
  DRM_XE_DEVICE_QUERY_MEM_REGIONS = 1,
  DRM_XE_DEVICE_QUERY_OA_UNITS = 8,
  DRM_XE_DEVICE_QUERY_PXP_STATUS = 9,
  DRM_XE_DEVICE_QUERY_UC_FW_VERSION = 7,
  DRM_XE_ENGINE_CLASS_COMPUTE = 4,
  DRM_XE_ENGINE_CLASS_COPY = 1,
  DRM_XE_ENGINE_CLASS_RENDER = 0,
  DRM_XE_ENGINE_CLASS_VIDEO_DECODE = 2,
  DRM_XE_ENGINE_CLASS_VIDEO_ENHANCE = 3,
  DRM_XE_ENGINE_CLASS_VM_BIND = 5,
  DRM_XE_EU_STALL_CAPS_BASE = 1,
  DRM_XE_EU_STALL_EXTENSION_SET_PROPERTY = 0,
  DRM_XE_EU_STALL_PROP_GT_ID = 1,
  DRM_XE_EU_STALL_PROP_SAMPLE_RATE = 2,
  DRM_XE_EU_STALL_PROP_WAIT_NUM_REPORTS = 3,
  DRM_XE_EXEC = 9,
  DRM_XE_EXEC_QUEUE_CREATE = 6,
  DRM_XE_EXEC_QUEUE_DESTROY = 7,
  DRM_XE_EXEC_QUEUE_EXTENSION_SET_PROPERTY = 0,
  DRM_XE_EXEC_QUEUE_GET_PROPERTY = 8,
  DRM_XE_EXEC_QUEUE_GET_PROPERTY_BAN = 0,
  DRM_XE_EXEC_QUEUE_LOW_LATENCY_HINT = 1,
  DRM_XE_EXEC_QUEUE_SET_DISABLE_STATE_CACHE_PERF_FIX = 6,
  DRM_XE_EXEC_QUEUE_SET_HANG_REPLAY_STATE = 3,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY = 14,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY_MULTI_GROUP = 4,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY_MULTI_QUEUE_PRIORITY = 5,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY_PRIORITY = 0,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY_PXP_TYPE = 2,
  DRM_XE_EXEC_QUEUE_SET_PROPERTY_TIMESLICE = 1,
  DRM_XE_GEM_CPU_CACHING_WB = 1,
  DRM_XE_GEM_CPU_CACHING_WC = 2,
  DRM_XE_GEM_CREATE = 1,
  DRM_XE_GEM_CREATE_EXTENSION_SET_PROPERTY = 0,
  DRM_XE_GEM_CREATE_FLAG_DEFER_BACKING = 1,
  DRM_XE_GEM_CREATE_FLAG_NEEDS_VISIBLE_VRAM = 4,
  DRM_XE_GEM_CREATE_FLAG_NO_COMPRESSION = 8,
  DRM_XE_GEM_CREATE_FLAG_SCANOUT = 2,
  DRM_XE_GEM_CREATE_SET_PROPERTY_PXP_TYPE = 0,
  DRM_XE_GEM_MMAP_OFFSET = 2,
  DRM_XE_MADVISE = 12,
  DRM_XE_MAX_SYNCS = 1024,
  DRM_XE_MEM_RANGE_ATTR_ATOMIC = 1,
  DRM_XE_MEM_RANGE_ATTR_PAT = 2,
  DRM_XE_MEM_RANGE_ATTR_PREFERRED_LOC = 0,
  DRM_XE_MEM_REGION_CLASS_SYSMEM = 0,
  DRM_XE_MEM_REGION_CLASS_VRAM = 1,
  DRM_XE_MIGRATE_ALL_PAGES = 0,
  DRM_XE_MIGRATE_ONLY_SYSTEM_PAGES = 1,
  DRM_XE_MMAP_OFFSET_FLAG_PCI_BARRIER = 1,
  DRM_XE_MULTI_GROUP_CREATE = 9223372036854775808n,
  DRM_XE_OASTATUS_BUFFER_OVERFLOW = 2,
  DRM_XE_OASTATUS_COUNTER_OVERFLOW = 4,
  DRM_XE_OASTATUS_MMIO_TRG_Q_FULL = 8,
  DRM_XE_OASTATUS_REPORT_LOST = 1,
  DRM_XE_OA_CAPS_BASE = 1,
  DRM_XE_OA_CAPS_OAM = 16,
  DRM_XE_OA_CAPS_OA_BUFFER_SIZE = 4,
  DRM_XE_OA_CAPS_OA_UNIT_GT_ID = 32,
  DRM_XE_OA_CAPS_SYNCS = 2,
  DRM_XE_OA_CAPS_WAIT_NUM_REPORTS = 8,
  DRM_XE_OA_EXTENSION_SET_PROPERTY = 0,
  DRM_XE_OA_FMT_TYPE_OAC = 3,
  DRM_XE_OA_FMT_TYPE_OAG = 0,
  DRM_XE_OA_FMT_TYPE_OAM = 2,
  DRM_XE_OA_FMT_TYPE_OAM_MPEC = 4,
  DRM_XE_OA_FMT_TYPE_OAR = 1,
  DRM_XE_OA_FMT_TYPE_PEC = 5,
  DRM_XE_OA_FORMAT_MASK_BC_REPORT = 4278190080,
  DRM_XE_OA_FORMAT_MASK_COUNTER_SEL = 65280,
  DRM_XE_OA_FORMAT_MASK_COUNTER_SIZE = 16711680,
  DRM_XE_OA_FORMAT_MASK_FMT_TYPE = 255,
  DRM_XE_OA_PROPERTY_EXEC_QUEUE_ID = 7,
  DRM_XE_OA_PROPERTY_NO_PREEMPT = 9,
  DRM_XE_OA_PROPERTY_NUM_SYNCS = 10,
  DRM_XE_OA_PROPERTY_OA_BUFFER_SIZE = 12,
  DRM_XE_OA_PROPERTY_OA_DISABLED = 6,
  DRM_XE_OA_PROPERTY_OA_ENGINE_INSTANCE = 8,
  DRM_XE_OA_PROPERTY_OA_FORMAT = 4,
  DRM_XE_OA_PROPERTY_OA_METRIC_SET = 3,
  DRM_XE_OA_PROPERTY_OA_PERIOD_EXPONENT = 5,
  DRM_XE_OA_PROPERTY_OA_UNIT_ID = 1,
  DRM_XE_OA_PROPERTY_SAMPLE_OA = 2,
  DRM_XE_OA_PROPERTY_SYNCS = 11,
  DRM_XE_OA_PROPERTY_WAIT_NUM_REPORTS = 13,
  DRM_XE_OA_UNIT_TYPE_MERT = 3,
  DRM_XE_OA_UNIT_TYPE_OAG = 0,
  DRM_XE_OA_UNIT_TYPE_OAM = 1,
  DRM_XE_OA_UNIT_TYPE_OAM_SAG = 2,
  DRM_XE_OBSERVATION = 11,
  DRM_XE_OBSERVATION_OP_ADD_CONFIG = 1,
  DRM_XE_OBSERVATION_OP_REMOVE_CONFIG = 2,
  DRM_XE_OBSERVATION_OP_STREAM_OPEN = 0,
  DRM_XE_OBSERVATION_TYPE_EU_STALL = 1,
  DRM_XE_OBSERVATION_TYPE_OA = 0,
  DRM_XE_PREFERRED_LOC_DEFAULT_DEVICE = 0,
  DRM_XE_PREFERRED_LOC_DEFAULT_SYSTEM = -1,
  DRM_XE_PXP_HWDRM_DEFAULT_SESSION = 15,
  DRM_XE_PXP_TYPE_HWDRM = 1,
  DRM_XE_PXP_TYPE_NONE = 0,
  DRM_XE_QUERY_CONFIG_FLAGS = 1,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_CPU_ADDR_MIRROR = 4,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_DISABLE_STATE_CACHE_PERF_FIX = 16,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_LOW_LATENCY = 2,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_NO_COMPRESSION_HINT = 8,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_PURGING_SUPPORT = 32,
  DRM_XE_QUERY_CONFIG_FLAG_HAS_VRAM = 1,
  DRM_XE_QUERY_CONFIG_MAX_EXEC_QUEUE_PRIORITY = 4,
  DRM_XE_QUERY_CONFIG_MIN_ALIGNMENT = 2,
  DRM_XE_QUERY_CONFIG_REV_AND_DEVICE_ID = 0,
  DRM_XE_QUERY_CONFIG_VA_BITS = 3,
  DRM_XE_QUERY_GT_TYPE_MAIN = 0,
  DRM_XE_QUERY_GT_TYPE_MEDIA = 1,
  DRM_XE_RAS_ERR_COMP_CORE_COMPUTE = 1,
  DRM_XE_RAS_ERR_COMP_DEVICE_MEMORY = 3,
  DRM_XE_RAS_ERR_COMP_FABRIC = 5,
  DRM_XE_RAS_ERR_COMP_MAX = 6,
  DRM_XE_RAS_ERR_COMP_PCIE = 4,
  DRM_XE_RAS_ERR_COMP_SOC_INTERNAL = 2,
  DRM_XE_RAS_ERR_SEV_CORRECTABLE = 0,
  DRM_XE_RAS_ERR_SEV_MAX = 2,
  DRM_XE_RAS_ERR_SEV_UNCORRECTABLE = 1,
  DRM_XE_SYNC_FLAG_SIGNAL = 1,
  DRM_XE_SYNC_TYPE_SYNCOBJ = 0,
  DRM_XE_SYNC_TYPE_TIMELINE_SYNCOBJ = 1,
  DRM_XE_SYNC_TYPE_USER_FENCE = 2,
  DRM_XE_TOPO_DSS_COMPUTE = 2,
  DRM_XE_TOPO_DSS_GEOMETRY = 1,
  DRM_XE_TOPO_EU_PER_DSS = 4,
  DRM_XE_TOPO_L3_BANK = 3,
  DRM_XE_TOPO_SIMD16_EU_PER_DSS = 5,
  DRM_XE_UFENCE_WAIT_FLAG_ABSTIME = 1,
  DRM_XE_UFENCE_WAIT_OP_EQ = 0,
  DRM_XE_UFENCE_WAIT_OP_GT = 2,
  DRM_XE_UFENCE_WAIT_OP_GTE = 3,
  DRM_XE_UFENCE_WAIT_OP_LT = 4,
  DRM_XE_UFENCE_WAIT_OP_LTE = 5,
  DRM_XE_UFENCE_WAIT_OP_NEQ = 1,
  DRM_XE_VMA_ATTR_PURGEABLE_STATE = 3,
  DRM_XE_VMA_PURGEABLE_STATE_DONTNEED = 1,
  DRM_XE_VMA_PURGEABLE_STATE_WILLNEED = 0,
  DRM_XE_VM_BIND = 5,
  DRM_XE_VM_BIND_FLAG_CHECK_PXP = 16,
  DRM_XE_VM_BIND_FLAG_CPU_ADDR_MIRROR = 32,
  DRM_XE_VM_BIND_FLAG_DECOMPRESS = 128,
  DRM_XE_VM_BIND_FLAG_DUMPABLE = 8,
  DRM_XE_VM_BIND_FLAG_IMMEDIATE = 2,
  DRM_XE_VM_BIND_FLAG_MADVISE_AUTORESET = 64,
  DRM_XE_VM_BIND_FLAG_NULL = 4,
  DRM_XE_VM_BIND_FLAG_READONLY = 1,
  DRM_XE_VM_BIND_OP_MAP = 0,
  DRM_XE_VM_BIND_OP_MAP_USERPTR = 2,
  DRM_XE_VM_BIND_OP_PREFETCH = 4,
  DRM_XE_VM_BIND_OP_UNMAP = 1,
  DRM_XE_VM_BIND_OP_UNMAP_ALL = 3,
  DRM_XE_VM_CREATE = 3,
  DRM_XE_VM_CREATE_FLAG_FAULT_MODE = 4,
  DRM_XE_VM_CREATE_FLAG_LR_MODE = 2,
  DRM_XE_VM_CREATE_FLAG_NO_VM_OVERCOMMIT = 8,
  DRM_XE_VM_CREATE_FLAG_SCRATCH_PAGE = 1,
  DRM_XE_VM_DESTROY = 4,
  DRM_XE_VM_GET_PROPERTY = 15,
  DRM_XE_VM_GET_PROPERTY_FAULTS = 0,
  DRM_XE_VM_QUERY_MEM_RANGE_ATTRS = 13,
  DRM_XE_WAIT_USER_FENCE = 10,
  FAULT_ACCESS_TYPE_ATOMIC = 2,
  FAULT_ACCESS_TYPE_READ = 0,
  FAULT_ACCESS_TYPE_WRITE = 1,
  FAULT_LEVEL_PDE = 1,
  FAULT_LEVEL_PDP = 2,
  FAULT_LEVEL_PML4 = 3,
  FAULT_LEVEL_PML5 = 4,
  FAULT_LEVEL_PTE = 0,
  FAULT_TYPE_ATOMIC_ACCESS = 2,
  FAULT_TYPE_NOT_PRESENT = 0,
  FAULT_TYPE_WRITE_ACCESS = 1,
  XE_QUERY_UC_TYPE_GUC_SUBMISSION = 0,
  XE_QUERY_UC_TYPE_HUC = 1;
export declare namespace struct {
  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_device_query extends RecordView<'struct drm_xe_device_query'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    query: number;
    size: number;
    get data(): bigint;
    set data(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 32 bytes. */
  interface drm_xe_engine extends RecordView<'struct drm_xe_engine'> {
    get instance(): struct.drm_xe_engine_class_instance;
    set instance(value: From<struct.drm_xe_engine_class_instance>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_engine_class_instance extends RecordView<'struct drm_xe_engine_class_instance'> {
    engine_class: number;
    engine_instance: number;
    gt_id: number;
    pad: number;
  }

  /** `<drm/xe_drm.h>`: 56 bytes. */
  interface drm_xe_exec extends RecordView<'struct drm_xe_exec'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    exec_queue_id: number;
    num_syncs: number;
    get syncs(): bigint;
    set syncs(value: Integer);
    get address(): bigint;
    set address(value: Integer);
    num_batch_buffer: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 48 bytes. */
  interface drm_xe_exec_queue_create extends RecordView<'struct drm_xe_exec_queue_create'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    width: number;
    num_placements: number;
    vm_id: number;
    flags: number;
    exec_queue_id: number;
    get instances(): bigint;
    set instances(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 24 bytes. */
  interface drm_xe_exec_queue_destroy extends RecordView<'struct drm_xe_exec_queue_destroy'> {
    exec_queue_id: number;
    pad: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_exec_queue_get_property
    extends RecordView<'struct drm_xe_exec_queue_get_property'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    exec_queue_id: number;
    property: number;
    get value(): bigint;
    set value(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_exec_queue_set_property
    extends RecordView<'struct drm_xe_exec_queue_set_property'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    exec_queue_id: number;
    property: number;
    get value(): bigint;
    set value(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 48 bytes. */
  interface drm_xe_ext_set_property extends RecordView<'struct drm_xe_ext_set_property'> {
    get base(): struct.drm_xe_user_extension;
    set base(value: From<struct.drm_xe_user_extension>);
    property: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
    get ptr(): bigint;
    set ptr(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 56 bytes. */
  interface drm_xe_gem_create extends RecordView<'struct drm_xe_gem_create'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    placement: number;
    flags: number;
    vm_id: number;
    handle: number;
    cpu_caching: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_gem_mmap_offset extends RecordView<'struct drm_xe_gem_mmap_offset'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    handle: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 96 bytes. */
  interface drm_xe_gt extends RecordView<'struct drm_xe_gt'> {
    type: number;
    tile_id: number;
    gt_id: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    reference_clock: number;
    get near_mem_regions(): bigint;
    set near_mem_regions(value: Integer);
    get far_mem_regions(): bigint;
    set far_mem_regions(value: Integer);
    ip_ver_major: number;
    ip_ver_minor: number;
    ip_ver_rev: number;
    pad2: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  interface drm_xe_madvise$preferred_mem_loc
    extends RecordView<'struct drm_xe_madvise.preferred_mem_loc'> {
    devmem_fd: number;
    migration_policy: number;
    region_instance: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface drm_xe_madvise$atomic extends RecordView<'struct drm_xe_madvise.atomic'> {
    val: number;
    pad: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface drm_xe_madvise$pat_index extends RecordView<'struct drm_xe_madvise.pat_index'> {
    val: number;
    pad: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface drm_xe_madvise$purge_state_val
    extends RecordView<'struct drm_xe_madvise.purge_state_val'> {
    val: number;
    pad: number;
    get retained_ptr(): bigint;
    set retained_ptr(value: Integer);
  }

  /** `<drm/xe_drm.h>`: 64 bytes. */
  interface drm_xe_madvise extends RecordView<'struct drm_xe_madvise'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    vm_id: number;
    type: number;
    get preferred_mem_loc(): drm_xe_madvise$preferred_mem_loc;
    set preferred_mem_loc(value: From<drm_xe_madvise$preferred_mem_loc>);
    get atomic(): drm_xe_madvise$atomic;
    set atomic(value: From<drm_xe_madvise$atomic>);
    get pat_index(): drm_xe_madvise$pat_index;
    set pat_index(value: From<drm_xe_madvise$pat_index>);
    get purge_state_val(): drm_xe_madvise$purge_state_val;
    set purge_state_val(value: From<drm_xe_madvise$purge_state_val>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  interface drm_xe_mem_range_attr$preferred_mem_loc
    extends RecordView<'struct drm_xe_mem_range_attr.preferred_mem_loc'> {
    devmem_fd: number;
    migration_policy: number;
  }

  interface drm_xe_mem_range_attr$atomic extends RecordView<'struct drm_xe_mem_range_attr.atomic'> {
    val: number;
    reserved: number;
  }

  interface drm_xe_mem_range_attr$pat_index
    extends RecordView<'struct drm_xe_mem_range_attr.pat_index'> {
    val: number;
    reserved: number;
  }

  /** `<drm/xe_drm.h>`: 64 bytes. */
  interface drm_xe_mem_range_attr extends RecordView<'struct drm_xe_mem_range_attr'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    get preferred_mem_loc(): drm_xe_mem_range_attr$preferred_mem_loc;
    set preferred_mem_loc(value: From<drm_xe_mem_range_attr$preferred_mem_loc>);
    get atomic(): drm_xe_mem_range_attr$atomic;
    set atomic(value: From<drm_xe_mem_range_attr$atomic>);
    get pat_index(): drm_xe_mem_range_attr$pat_index;
    set pat_index(value: From<drm_xe_mem_range_attr$pat_index>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 88 bytes. */
  interface drm_xe_mem_region extends RecordView<'struct drm_xe_mem_region'> {
    mem_class: number;
    instance: number;
    min_page_size: number;
    get total_size(): bigint;
    set total_size(value: Integer);
    get used(): bigint;
    set used(value: Integer);
    get cpu_visible_size(): bigint;
    set cpu_visible_size(value: Integer);
    get cpu_visible_used(): bigint;
    set cpu_visible_used(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 56 bytes. */
  interface drm_xe_oa_config extends RecordView<'struct drm_xe_oa_config'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    n_regs: number;
    get regs_ptr(): bigint;
    set regs_ptr(value: Integer);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_oa_stream_info extends RecordView<'struct drm_xe_oa_stream_info'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get oa_buf_size(): bigint;
    set oa_buf_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_oa_stream_status extends RecordView<'struct drm_xe_oa_stream_status'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get oa_status(): bigint;
    set oa_status(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 72 bytes. */
  interface drm_xe_oa_unit extends RecordView<'struct drm_xe_oa_unit'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    oa_unit_id: number;
    oa_unit_type: number;
    get capabilities(): bigint;
    set capabilities(value: Integer);
    get oa_timestamp_freq(): bigint;
    set oa_timestamp_freq(value: Integer);
    gt_id: number;
    get reserved1(): Uint16Array;
    set reserved1(value: Iterable<Integer>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get num_engines(): bigint;
    set num_engines(value: Integer);
    get eci(): Elements<struct.drm_xe_engine_class_instance>;
    set eci(value: Iterable<From<struct.drm_xe_engine_class_instance>>);
  }

  /** `<drm/xe_drm.h>`: 32 bytes. */
  interface drm_xe_observation_param extends RecordView<'struct drm_xe_observation_param'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get observation_type(): bigint;
    set observation_type(value: Integer);
    get observation_op(): bigint;
    set observation_op(value: Integer);
    get param(): bigint;
    set param(value: Integer);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_config extends RecordView<'struct drm_xe_query_config'> {
    num_params: number;
    pad: number;
    get info(): BigUint64Array;
    set info(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 40 bytes. */
  interface drm_xe_query_engine_cycles extends RecordView<'struct drm_xe_query_engine_cycles'> {
    get eci(): struct.drm_xe_engine_class_instance;
    set eci(value: From<struct.drm_xe_engine_class_instance>);
    clockid: number;
    width: number;
    get engine_cycles(): bigint;
    set engine_cycles(value: Integer);
    get cpu_timestamp(): bigint;
    set cpu_timestamp(value: Integer);
    get cpu_delta(): bigint;
    set cpu_delta(value: Integer);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_engines extends RecordView<'struct drm_xe_query_engines'> {
    num_engines: number;
    pad: number;
    get engines(): Elements<struct.drm_xe_engine>;
    set engines(value: Iterable<From<struct.drm_xe_engine>>);
  }

  /** `<drm/xe_drm.h>`: 80 bytes. */
  interface drm_xe_query_eu_stall extends RecordView<'struct drm_xe_query_eu_stall'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get capabilities(): bigint;
    set capabilities(value: Integer);
    get record_size(): bigint;
    set record_size(value: Integer);
    get per_xecore_buf_size(): bigint;
    set per_xecore_buf_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get num_sampling_rates(): bigint;
    set num_sampling_rates(value: Integer);
    get sampling_rates(): BigUint64Array;
    set sampling_rates(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_gt_list extends RecordView<'struct drm_xe_query_gt_list'> {
    num_gt: number;
    pad: number;
    get gt_list(): Elements<struct.drm_xe_gt>;
    set gt_list(value: Iterable<From<struct.drm_xe_gt>>);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_mem_regions extends RecordView<'struct drm_xe_query_mem_regions'> {
    num_mem_regions: number;
    pad: number;
    get mem_regions(): Elements<struct.drm_xe_mem_region>;
    set mem_regions(value: Iterable<From<struct.drm_xe_mem_region>>);
  }

  /** `<drm/xe_drm.h>`: 16 bytes. */
  interface drm_xe_query_oa_units extends RecordView<'struct drm_xe_query_oa_units'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    num_oa_units: number;
    pad: number;
    get oa_units(): BigUint64Array;
    set oa_units(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_pxp_status extends RecordView<'struct drm_xe_query_pxp_status'> {
    status: number;
    supported_session_types: number;
  }

  /** `<drm/xe_drm.h>`: 8 bytes. */
  interface drm_xe_query_topology_mask extends RecordView<'struct drm_xe_query_topology_mask'> {
    gt_id: number;
    type: number;
    num_bytes: number;
    get mask(): Uint8Array;
    set mask(value: Bytes);
  }

  /** `<drm/xe_drm.h>`: 32 bytes. */
  interface drm_xe_query_uc_fw_version extends RecordView<'struct drm_xe_query_uc_fw_version'> {
    uc_type: number;
    pad: number;
    branch_ver: number;
    major_ver: number;
    minor_ver: number;
    patch_ver: number;
    pad2: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  /** `<drm/xe_drm.h>`: 48 bytes. */
  interface drm_xe_sync extends RecordView<'struct drm_xe_sync'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    type: number;
    flags: number;
    handle: number;
    get addr(): bigint;
    set addr(value: Integer);
    get timeline_value(): bigint;
    set timeline_value(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 16 bytes. */
  interface drm_xe_user_extension extends RecordView<'struct drm_xe_user_extension'> {
    get next_extension(): bigint;
    set next_extension(value: Integer);
    name: number;
    pad: number;
  }

  /** `<drm/xe_drm.h>`: 136 bytes. */
  interface drm_xe_vm_bind extends RecordView<'struct drm_xe_vm_bind'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    vm_id: number;
    exec_queue_id: number;
    pad: number;
    num_binds: number;
    get bind(): struct.drm_xe_vm_bind_op;
    set bind(value: From<struct.drm_xe_vm_bind_op>);
    get vector_of_binds(): bigint;
    set vector_of_binds(value: Integer);
    pad2: number;
    num_syncs: number;
    get syncs(): bigint;
    set syncs(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 80 bytes. */
  interface drm_xe_vm_bind_op extends RecordView<'struct drm_xe_vm_bind_op'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    obj: number;
    pat_index: number;
    pad: number;
    get obj_offset(): bigint;
    set obj_offset(value: Integer);
    get userptr(): bigint;
    set userptr(value: Integer);
    get cpu_addr_mirror_offset(): bigint;
    set cpu_addr_mirror_offset(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    op: number;
    flags: number;
    prefetch_mem_region_instance: number;
    pad2: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 32 bytes. */
  interface drm_xe_vm_create extends RecordView<'struct drm_xe_vm_create'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    flags: number;
    vm_id: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 24 bytes. */
  interface drm_xe_vm_destroy extends RecordView<'struct drm_xe_vm_destroy'> {
    vm_id: number;
    pad: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 56 bytes. */
  interface drm_xe_vm_get_property extends RecordView<'struct drm_xe_vm_get_property'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    vm_id: number;
    property: number;
    size: number;
    pad: number;
    get data(): bigint;
    set data(value: Integer);
    get value(): bigint;
    set value(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 64 bytes. */
  interface drm_xe_vm_query_mem_range_attr
    extends RecordView<'struct drm_xe_vm_query_mem_range_attr'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    vm_id: number;
    num_mem_ranges: number;
    get start(): bigint;
    set start(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    get sizeof_mem_range_attr(): bigint;
    set sizeof_mem_range_attr(value: Integer);
    get vector_of_mem_attr(): bigint;
    set vector_of_mem_attr(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 72 bytes. */
  interface drm_xe_wait_user_fence extends RecordView<'struct drm_xe_wait_user_fence'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    op: number;
    flags: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
    get timeout(): bigint;
    set timeout(value: Integer);
    exec_queue_id: number;
    pad2: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<drm/xe_drm.h>`: 48 bytes. */
  interface xe_vm_fault extends RecordView<'struct xe_vm_fault'> {
    get address(): bigint;
    set address(value: Integer);
    address_precision: number;
    access_type: number;
    fault_type: number;
    fault_level: number;
    pad: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly drm_xe_device_query: Descriptor<struct.drm_xe_device_query>;
  readonly drm_xe_engine: Descriptor<struct.drm_xe_engine>;
  readonly drm_xe_engine_class_instance: Descriptor<struct.drm_xe_engine_class_instance>;
  readonly drm_xe_exec: Descriptor<struct.drm_xe_exec>;
  readonly drm_xe_exec_queue_create: Descriptor<struct.drm_xe_exec_queue_create>;
  readonly drm_xe_exec_queue_destroy: Descriptor<struct.drm_xe_exec_queue_destroy>;
  readonly drm_xe_exec_queue_get_property: Descriptor<struct.drm_xe_exec_queue_get_property>;
  readonly drm_xe_exec_queue_set_property: Descriptor<struct.drm_xe_exec_queue_set_property>;
  readonly drm_xe_ext_set_property: Descriptor<struct.drm_xe_ext_set_property>;
  readonly drm_xe_gem_create: Descriptor<struct.drm_xe_gem_create>;
  readonly drm_xe_gem_mmap_offset: Descriptor<struct.drm_xe_gem_mmap_offset>;
  readonly drm_xe_gt: Descriptor<struct.drm_xe_gt>;
  readonly drm_xe_madvise: Descriptor<struct.drm_xe_madvise>;
  readonly drm_xe_mem_range_attr: Descriptor<struct.drm_xe_mem_range_attr>;
  readonly drm_xe_mem_region: Descriptor<struct.drm_xe_mem_region>;
  readonly drm_xe_oa_config: Descriptor<struct.drm_xe_oa_config>;
  readonly drm_xe_oa_stream_info: Descriptor<struct.drm_xe_oa_stream_info>;
  readonly drm_xe_oa_stream_status: Descriptor<struct.drm_xe_oa_stream_status>;
  readonly drm_xe_oa_unit: Descriptor<struct.drm_xe_oa_unit>;
  readonly drm_xe_observation_param: Descriptor<struct.drm_xe_observation_param>;
  readonly drm_xe_query_config: Descriptor<struct.drm_xe_query_config>;
  readonly drm_xe_query_engine_cycles: Descriptor<struct.drm_xe_query_engine_cycles>;
  readonly drm_xe_query_engines: Descriptor<struct.drm_xe_query_engines>;
  readonly drm_xe_query_eu_stall: Descriptor<struct.drm_xe_query_eu_stall>;
  readonly drm_xe_query_gt_list: Descriptor<struct.drm_xe_query_gt_list>;
  readonly drm_xe_query_mem_regions: Descriptor<struct.drm_xe_query_mem_regions>;
  readonly drm_xe_query_oa_units: Descriptor<struct.drm_xe_query_oa_units>;
  readonly drm_xe_query_pxp_status: Descriptor<struct.drm_xe_query_pxp_status>;
  readonly drm_xe_query_topology_mask: Descriptor<struct.drm_xe_query_topology_mask>;
  readonly drm_xe_query_uc_fw_version: Descriptor<struct.drm_xe_query_uc_fw_version>;
  readonly drm_xe_sync: Descriptor<struct.drm_xe_sync>;
  readonly drm_xe_user_extension: Descriptor<struct.drm_xe_user_extension>;
  readonly drm_xe_vm_bind: Descriptor<struct.drm_xe_vm_bind>;
  readonly drm_xe_vm_bind_op: Descriptor<struct.drm_xe_vm_bind_op>;
  readonly drm_xe_vm_create: Descriptor<struct.drm_xe_vm_create>;
  readonly drm_xe_vm_destroy: Descriptor<struct.drm_xe_vm_destroy>;
  readonly drm_xe_vm_get_property: Descriptor<struct.drm_xe_vm_get_property>;
  readonly drm_xe_vm_query_mem_range_attr: Descriptor<struct.drm_xe_vm_query_mem_range_attr>;
  readonly drm_xe_wait_user_fence: Descriptor<struct.drm_xe_wait_user_fence>;
  readonly xe_vm_fault: Descriptor<struct.xe_vm_fault>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_xe_device_query": "__u64 extensions;__u32 query;__u32 size;__u64 data;__u64 reserved[2];",
"drm_xe_engine": "struct drm_xe_engine_class_instance instance;__u64 reserved[3];",
"drm_xe_engine_class_instance": "__u16 engine_class;__u16 engine_instance;__u16 gt_id;__u16 pad;",
"drm_xe_exec": "__u64 extensions;__u32 exec_queue_id;__u32 num_syncs;__u64 syncs;__u64 address;__u16 num_batch_buffer;__u16 pad[3];__u64 reserved[2];",
"drm_xe_exec_queue_create": "__u64 extensions;__u16 width;__u16 num_placements;__u32 vm_id;__u32 flags;__u32 exec_queue_id;__u64 instances;__u64 reserved[2];",
"drm_xe_exec_queue_destroy": "__u32 exec_queue_id;__u32 pad;__u64 reserved[2];",
"drm_xe_exec_queue_get_property": "__u64 extensions;__u32 exec_queue_id;__u32 property;__u64 value;__u64 reserved[2];",
"drm_xe_exec_queue_set_property": "__u64 extensions;__u32 exec_queue_id;__u32 property;__u64 value;__u64 reserved[2];",
"drm_xe_ext_set_property": "struct drm_xe_user_extension base;__u32 property;__u32 pad;union {__u64 value;__u64 ptr;};__u64 reserved[2];",
"drm_xe_gem_create": "__u64 extensions;__u64 size;__u32 placement;__u32 flags;__u32 vm_id;__u32 handle;__u16 cpu_caching;__u16 pad[3];__u64 reserved[2];",
"drm_xe_gem_mmap_offset": "__u64 extensions;__u32 handle;__u32 flags;__u64 offset;__u64 reserved[2];",
"drm_xe_gt": "__u16 type;__u16 tile_id;__u16 gt_id;__u16 pad[3];__u32 reference_clock;__u64 near_mem_regions;__u64 far_mem_regions;__u16 ip_ver_major;__u16 ip_ver_minor;__u16 ip_ver_rev;__u16 pad2;__u64 reserved[7];",
"drm_xe_madvise": "__u64 extensions;__u64 start;__u64 range;__u32 vm_id;__u32 type;union {struct {__u32 devmem_fd;__u16 migration_policy;__u16 region_instance;__u64 reserved;} preferred_mem_loc;struct {__u32 val;__u32 pad;__u64 reserved;} atomic;struct {__u32 val;__u32 pad;__u64 reserved;} pat_index;struct {__u32 val;__u32 pad;__u64 retained_ptr;} purge_state_val;};__u64 reserved[2];",
"drm_xe_mem_range_attr": "__u64 extensions;__u64 start;__u64 end;struct {__u32 devmem_fd;__u32 migration_policy;} preferred_mem_loc;struct {__u32 val;__u32 reserved;} atomic;struct {__u32 val;__u32 reserved;} pat_index;__u64 reserved[2];",
"drm_xe_mem_region": "__u16 mem_class;__u16 instance;__u32 min_page_size;__u64 total_size;__u64 used;__u64 cpu_visible_size;__u64 cpu_visible_used;__u64 reserved[6];",
"drm_xe_oa_config": "__u64 extensions;char uuid[36];__u32 n_regs;__u64 regs_ptr;",
"drm_xe_oa_stream_info": "__u64 extensions;__u64 oa_buf_size;__u64 reserved[3];",
"drm_xe_oa_stream_status": "__u64 extensions;__u64 oa_status;__u64 reserved[3];",
"drm_xe_oa_unit": "__u64 extensions;__u32 oa_unit_id;__u32 oa_unit_type;__u64 capabilities;__u64 oa_timestamp_freq;__u16 gt_id;__u16 reserved1[3];__u64 reserved[3];__u64 num_engines;struct drm_xe_engine_class_instance eci[];",
"drm_xe_observation_param": "__u64 extensions;__u64 observation_type;__u64 observation_op;__u64 param;",
"drm_xe_query_config": "__u32 num_params;__u32 pad;__u64 info[];",
"drm_xe_query_engine_cycles": "struct drm_xe_engine_class_instance eci;__s32 clockid;__u32 width;__u64 engine_cycles;__u64 cpu_timestamp;__u64 cpu_delta;",
"drm_xe_query_engines": "__u32 num_engines;__u32 pad;struct drm_xe_engine engines[];",
"drm_xe_query_eu_stall": "__u64 extensions;__u64 capabilities;__u64 record_size;__u64 per_xecore_buf_size;__u64 reserved[5];__u64 num_sampling_rates;__u64 sampling_rates[];",
"drm_xe_query_gt_list": "__u32 num_gt;__u32 pad;struct drm_xe_gt gt_list[];",
"drm_xe_query_mem_regions": "__u32 num_mem_regions;__u32 pad;struct drm_xe_mem_region mem_regions[];",
"drm_xe_query_oa_units": "__u64 extensions;__u32 num_oa_units;__u32 pad;__u64 oa_units[];",
"drm_xe_query_pxp_status": "__u32 status;__u32 supported_session_types;",
"drm_xe_query_topology_mask": "__u16 gt_id;__u16 type;__u32 num_bytes;__u8 mask[];",
"drm_xe_query_uc_fw_version": "__u16 uc_type;__u16 pad;__u32 branch_ver;__u32 major_ver;__u32 minor_ver;__u32 patch_ver;__u32 pad2;__u64 reserved;",
"drm_xe_sync": "__u64 extensions;__u32 type;__u32 flags;union {__u32 handle;__u64 addr;};__u64 timeline_value;__u64 reserved[2];",
"drm_xe_user_extension": "__u64 next_extension;__u32 name;__u32 pad;",
"drm_xe_vm_bind": "__u64 extensions;__u32 vm_id;__u32 exec_queue_id;__u32 pad;__u32 num_binds;union {struct drm_xe_vm_bind_op bind;__u64 vector_of_binds;};__u32 pad2;__u32 num_syncs;__u64 syncs;__u64 reserved[2];",
"drm_xe_vm_bind_op": "__u64 extensions;__u32 obj;__u16 pat_index;__u16 pad;union {__u64 obj_offset;__u64 userptr;__s64 cpu_addr_mirror_offset;};__u64 range;__u64 addr;__u32 op;__u32 flags;__u32 prefetch_mem_region_instance;__u32 pad2;__u64 reserved[3];",
"drm_xe_vm_create": "__u64 extensions;__u32 flags;__u32 vm_id;__u64 reserved[2];",
"drm_xe_vm_destroy": "__u32 vm_id;__u32 pad;__u64 reserved[2];",
"drm_xe_vm_get_property": "__u64 extensions;__u32 vm_id;__u32 property;__u32 size;__u32 pad;union {__u64 data;__u64 value;};__u64 reserved[3];",
"drm_xe_vm_query_mem_range_attr": "__u64 extensions;__u32 vm_id;__u32 num_mem_ranges;__u64 start;__u64 range;__u64 sizeof_mem_range_attr;__u64 vector_of_mem_attr;__u64 reserved[2];",
"drm_xe_wait_user_fence": "__u64 extensions;__u64 addr;__u16 op;__u16 flags;__u32 pad;__u64 value;__u64 mask;__s64 timeout;__u32 exec_queue_id;__u32 pad2;__u64 reserved[2];",
"xe_vm_fault": "__u64 address;__u32 address_precision;__u8 access_type;__u8 fault_type;__u8 fault_level;__u8 pad;__u64 reserved[4];"
}`),
);
