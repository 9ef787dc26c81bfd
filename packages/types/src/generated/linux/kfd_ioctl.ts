// Generated from Linux 7.3.4 <linux/kfd_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AMDKFD_IOC_CRIU_OP: PerArch<
    3224914722,
    3224652578,
    3224914722,
    3224914722,
    3224914722,
    3224914722,
    3224914722,
    3224914722
  >;
} & Requests<
  | 'AMDKFD_IOC_ACQUIRE_VM'
  | 'AMDKFD_IOC_CREATE_PROCESS'
  | 'AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED'
  | 'AMDKFD_IOC_DBG_REGISTER_DEPRECATED'
  | 'AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED'
  | 'AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED'
  | 'AMDKFD_IOC_DESTROY_EVENT'
  | 'AMDKFD_IOC_FREE_MEMORY_OF_GPU'
  | 'AMDKFD_IOC_GET_PROCESS_APERTURES'
  | 'AMDKFD_IOC_GET_VERSION'
  | 'AMDKFD_IOC_RESET_EVENT'
  | 'AMDKFD_IOC_SET_CU_MASK'
  | 'AMDKFD_IOC_SET_EVENT'
  | 'AMDKFD_IOC_SET_MEMORY_POLICY'
  | 'AMDKFD_IOC_SET_TRAP_HANDLER'
  | 'AMDKFD_IOC_UPDATE_QUEUE'
> = /* @__PURE__ */ perArchOf(
  {
    AMDKFD_IOC_CRIU_OP: [
      3224914722, 3224652578, 3224914722, 3224914722, 3224914722, 3224914722, 3224914722,
      3224914722,
    ],
  },
  {
    AMDKFD_IOC_ACQUIRE_VM: 1074285333,
    AMDKFD_IOC_CREATE_PROCESS: 19239,
    AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED: 1074809615,
    AMDKFD_IOC_DBG_REGISTER_DEPRECATED: 1074285325,
    AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED: 1074285326,
    AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED: 1074809616,
    AMDKFD_IOC_DESTROY_EVENT: 1074285321,
    AMDKFD_IOC_FREE_MEMORY_OF_GPU: 1074285335,
    AMDKFD_IOC_GET_PROCESS_APERTURES: 2173717254,
    AMDKFD_IOC_GET_VERSION: 2148027137,
    AMDKFD_IOC_RESET_EVENT: 1074285323,
    AMDKFD_IOC_SET_CU_MASK: 1074809626,
    AMDKFD_IOC_SET_EVENT: 1074285322,
    AMDKFD_IOC_SET_MEMORY_POLICY: 1075858180,
    AMDKFD_IOC_SET_TRAP_HANDLER: 1075333907,
    AMDKFD_IOC_UPDATE_QUEUE: 1075333895,
  },
);

/** `<linux/kfd_ioctl.h>`: 3224652578 on x86; 3224914722 elsewhere. */
export const AMDKFD_IOC_CRIU_OP: number = /* @__PURE__ */ hereOf(perArch.AMDKFD_IOC_CRIU_OP);
export const AMDKFD_IOC_ACQUIRE_VM: number = /* @__PURE__ */ requestHere(1074285333),
  AMDKFD_IOC_CREATE_PROCESS: number = /* @__PURE__ */ requestHere(19239),
  AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED: number = /* @__PURE__ */ requestHere(1074809615),
  AMDKFD_IOC_DBG_REGISTER_DEPRECATED: number = /* @__PURE__ */ requestHere(1074285325),
  AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED: number = /* @__PURE__ */ requestHere(1074285326),
  AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED: number = /* @__PURE__ */ requestHere(1074809616),
  AMDKFD_IOC_DESTROY_EVENT: number = /* @__PURE__ */ requestHere(1074285321),
  AMDKFD_IOC_FREE_MEMORY_OF_GPU: number = /* @__PURE__ */ requestHere(1074285335),
  AMDKFD_IOC_GET_PROCESS_APERTURES: number = /* @__PURE__ */ requestHere(2173717254),
  AMDKFD_IOC_GET_VERSION: number = /* @__PURE__ */ requestHere(2148027137),
  AMDKFD_IOC_RESET_EVENT: number = /* @__PURE__ */ requestHere(1074285323),
  AMDKFD_IOC_SET_CU_MASK: number = /* @__PURE__ */ requestHere(1074809626),
  AMDKFD_IOC_SET_EVENT: number = /* @__PURE__ */ requestHere(1074285322),
  AMDKFD_IOC_SET_MEMORY_POLICY: number = /* @__PURE__ */ requestHere(1075858180),
  AMDKFD_IOC_SET_TRAP_HANDLER: number = /* @__PURE__ */ requestHere(1075333907),
  AMDKFD_IOC_UPDATE_QUEUE: number = /* @__PURE__ */ requestHere(1075333895);
export const AMDKFD_COMMAND_END = 41,
  AMDKFD_COMMAND_START = 1,
  AMDKFD_IOCTL_BASE = 75,
  AMDKFD_IOC_ALLOC_MEMORY_OF_GPU = 3223866134,
  AMDKFD_IOC_ALLOC_QUEUE_GWS = 3222293278,
  AMDKFD_IOC_AVAILABLE_MEMORY = 3222293283,
  AMDKFD_IOC_CREATE_EVENT = 3223341832,
  AMDKFD_IOC_CREATE_QUEUE = 3227536130,
  AMDKFD_IOC_DBG_TRAP = 3223341862,
  AMDKFD_IOC_DESTROY_QUEUE = 3221768963,
  AMDKFD_IOC_EXPORT_DMABUF = 3222293284,
  AMDKFD_IOC_GET_CLOCK_COUNTERS = 3223866117,
  AMDKFD_IOC_GET_DMABUF_INFO = 3223341852,
  AMDKFD_IOC_GET_PROCESS_APERTURES_NEW = 3222293268,
  AMDKFD_IOC_GET_QUEUE_WAVE_STATE = 3222817563,
  AMDKFD_IOC_GET_TILE_CONFIG = 3223866130,
  AMDKFD_IOC_IMPORT_DMABUF = 3222817565,
  AMDKFD_IOC_MAP_MEMORY_TO_GPU = 3222817560,
  AMDKFD_IOC_PROFILER = 3222293288,
  AMDKFD_IOC_RUNTIME_ENABLE = 3222293285,
  AMDKFD_IOC_SET_SCRATCH_BACKING_VA = 3222293265,
  AMDKFD_IOC_SET_XNACK_MODE = 3221506849,
  AMDKFD_IOC_SMI_EVENTS = 3221768991,
  AMDKFD_IOC_SVM = 3222817568,
  AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU = 3222817561,
  AMDKFD_IOC_WAIT_EVENTS = 3222817548,
  DEBUG_RUNTIME_STATE_DISABLED = 0,
  DEBUG_RUNTIME_STATE_ENABLED = 1,
  DEBUG_RUNTIME_STATE_ENABLED_BUSY = 2,
  DEBUG_RUNTIME_STATE_ENABLED_ERROR = 3,
  EC_DEVICE_FATAL_HALT = 35,
  EC_DEVICE_MEMORY_VIOLATION = 33,
  EC_DEVICE_NEW = 36,
  EC_DEVICE_QUEUE_DELETE = 32,
  EC_DEVICE_RAS_ERROR = 34,
  EC_MAX = 50,
  EC_NONE = 0,
  EC_PROCESS_DEVICE_REMOVE = 49,
  EC_PROCESS_RUNTIME = 48,
  EC_QUEUE_NEW = 31,
  EC_QUEUE_PACKET_DISPATCH_CODE_INVALID = 18,
  EC_QUEUE_PACKET_DISPATCH_DIM_INVALID = 16,
  EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID = 17,
  EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID = 22,
  EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID = 21,
  EC_QUEUE_PACKET_RESERVED = 19,
  EC_QUEUE_PACKET_UNSUPPORTED = 20,
  EC_QUEUE_PACKET_VENDOR_UNSUPPORTED = 23,
  EC_QUEUE_PREEMPTION_ERROR = 30,
  EC_QUEUE_WAVE_ABORT = 1,
  EC_QUEUE_WAVE_APERTURE_VIOLATION = 6,
  EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION = 4,
  EC_QUEUE_WAVE_MATH_ERROR = 3,
  EC_QUEUE_WAVE_MEMORY_VIOLATION = 5,
  EC_QUEUE_WAVE_TRAP = 2,
  KFD_CRIU_OP_CHECKPOINT = 1,
  KFD_CRIU_OP_PROCESS_INFO = 0,
  KFD_CRIU_OP_RESTORE = 3,
  KFD_CRIU_OP_RESUME = 4,
  KFD_CRIU_OP_UNPAUSE = 2,
  KFD_DBG_QUEUE_ERROR_BIT = 30,
  KFD_DBG_QUEUE_ERROR_MASK = 1073741824,
  KFD_DBG_QUEUE_INVALID_BIT = 31,
  KFD_DBG_QUEUE_INVALID_MASK = -2147483648,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL = 3,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC = 2,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD = 1,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ = 0,
  KFD_DBG_TRAP_FLAG_LDS_OUT_OF_ADDR_RANGE = 4,
  KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP = 2,
  KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP = 1,
  KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH = 128,
  KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION = 256,
  KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO = 4,
  KFD_DBG_TRAP_MASK_FP_INEXACT = 32,
  KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL = 2,
  KFD_DBG_TRAP_MASK_FP_INVALID = 1,
  KFD_DBG_TRAP_MASK_FP_OVERFLOW = 8,
  KFD_DBG_TRAP_MASK_FP_UNDERFLOW = 16,
  KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO = 64,
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END = -2147483648,
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START = 1073741824,
  KFD_DBG_TRAP_OVERRIDE_OR = 0,
  KFD_DBG_TRAP_OVERRIDE_REPLACE = 1,
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG = 3,
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT = 1,
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL = 0,
  KFD_EC_MASK_DEVICE = 66571993088,
  KFD_EC_MASK_PACKET = 8355840,
  KFD_EC_MASK_PROCESS = 422212465065984,
  KFD_EC_MASK_QUEUE = 1618968639,
  KFD_HW_EXCEPTION_ECC = 1,
  KFD_HW_EXCEPTION_GPU_HANG = 0,
  KFD_HW_EXCEPTION_PER_ENGINE_RESET = 1,
  KFD_HW_EXCEPTION_WHOLE_GPU_RESET = 0,
  KFD_INVALID_FD = 4294967295,
  KFD_IOCTL_MAJOR_VERSION = 1,
  KFD_IOCTL_MINOR_VERSION = 23,
  KFD_IOCTL_SVM_ATTR_ACCESS = 2,
  KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE = 3,
  KFD_IOCTL_SVM_ATTR_CLR_FLAGS = 6,
  KFD_IOCTL_SVM_ATTR_GRANULARITY = 7,
  KFD_IOCTL_SVM_ATTR_NO_ACCESS = 4,
  KFD_IOCTL_SVM_ATTR_PREFERRED_LOC = 0,
  KFD_IOCTL_SVM_ATTR_PREFETCH_LOC = 1,
  KFD_IOCTL_SVM_ATTR_SET_FLAGS = 5,
  KFD_IOCTL_SVM_FLAG_COHERENT = 2,
  KFD_IOCTL_SVM_FLAG_EXT_COHERENT = 128,
  KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED = 64,
  KFD_IOCTL_SVM_FLAG_GPU_EXEC = 16,
  KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY = 32,
  KFD_IOCTL_SVM_FLAG_GPU_RO = 8,
  KFD_IOCTL_SVM_FLAG_HIVE_LOCAL = 4,
  KFD_IOCTL_SVM_FLAG_HOST_ACCESS = 1,
  KFD_IOCTL_SVM_LOCATION_SYSMEM = 0,
  KFD_IOCTL_SVM_LOCATION_UNDEFINED = 4294967295,
  KFD_IOCTL_SVM_OP_GET_ATTR = 1,
  KFD_IOCTL_SVM_OP_SET_ATTR = 0,
  KFD_IOC_ALLOC_MEM_FLAGS_AQL_QUEUE_MEM = 134217728,
  KFD_IOC_ALLOC_MEM_FLAGS_COHERENT = 67108864,
  KFD_IOC_ALLOC_MEM_FLAGS_CONTIGUOUS = 8388608,
  KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL = 8,
  KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE = 1073741824,
  KFD_IOC_ALLOC_MEM_FLAGS_EXT_COHERENT = 16777216,
  KFD_IOC_ALLOC_MEM_FLAGS_GTT = 2,
  KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP = 16,
  KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE = 268435456,
  KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC = 536870912,
  KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED = 33554432,
  KFD_IOC_ALLOC_MEM_FLAGS_USERPTR = 4,
  KFD_IOC_ALLOC_MEM_FLAGS_VRAM = 1,
  KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE = -2147483648,
  KFD_IOC_CACHE_POLICY_COHERENT = 0,
  KFD_IOC_CACHE_POLICY_NONCOHERENT = 1,
  KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH = 9,
  KFD_IOC_DBG_TRAP_DISABLE = 1,
  KFD_IOC_DBG_TRAP_ENABLE = 0,
  KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT = 14,
  KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT = 13,
  KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT = 11,
  KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO = 12,
  KFD_IOC_DBG_TRAP_RESUME_QUEUES = 7,
  KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT = 2,
  KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED = 3,
  KFD_IOC_DBG_TRAP_SET_FLAGS = 10,
  KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH = 8,
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE = 5,
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE = 4,
  KFD_IOC_DBG_TRAP_SUSPEND_QUEUES = 6,
  KFD_IOC_EVENT_DEBUG_EVENT = 5,
  KFD_IOC_EVENT_DEVICESTATECHANGE = 2,
  KFD_IOC_EVENT_HW_EXCEPTION = 3,
  KFD_IOC_EVENT_MEMORY = 8,
  KFD_IOC_EVENT_NODECHANGE = 1,
  KFD_IOC_EVENT_PROFILE_EVENT = 6,
  KFD_IOC_EVENT_QUEUE_EVENT = 7,
  KFD_IOC_EVENT_SIGNAL = 0,
  KFD_IOC_EVENT_SYSTEM_EVENT = 4,
  KFD_IOC_PROFILER_PMC = 0,
  KFD_IOC_PROFILER_PTL_CONTROL = 3,
  KFD_IOC_PROFILER_VERSION = 2,
  KFD_IOC_PROFILER_VERSION_NUM = 1,
  KFD_IOC_QUEUE_TYPE_COMPUTE = 0,
  KFD_IOC_QUEUE_TYPE_COMPUTE_AQL = 2,
  KFD_IOC_QUEUE_TYPE_SDMA = 1,
  KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID = 4,
  KFD_IOC_QUEUE_TYPE_SDMA_XGMI = 3,
  KFD_IOC_WAIT_RESULT_COMPLETE = 0,
  KFD_IOC_WAIT_RESULT_FAIL = 2,
  KFD_IOC_WAIT_RESULT_TIMEOUT = 1,
  KFD_MAX_QUEUE_PERCENTAGE = 100,
  KFD_MAX_QUEUE_PRIORITY = 15,
  KFD_MEM_ERR_GPU_HANG = 3,
  KFD_MEM_ERR_NO_RAS = 0,
  KFD_MEM_ERR_POISON_CONSUMED = 2,
  KFD_MEM_ERR_SRAM_ECC = 1,
  KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU = 2,
  KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU = 1,
  KFD_MIGRATE_TRIGGER_PREFETCH = 0,
  KFD_MIGRATE_TRIGGER_TTM_EVICTION = 3,
  KFD_MIN_QUEUE_RING_SIZE = 1024,
  KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL = 0,
  KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL = 4,
  KFD_PROC_FLAG_MFMA_HIGH_PRECISION = 1,
  KFD_QUEUE_EVICTION_CRIU_CHECKPOINT = 4,
  KFD_QUEUE_EVICTION_CRIU_RESTORE = 5,
  KFD_QUEUE_EVICTION_TRIGGER_SUSPEND = 3,
  KFD_QUEUE_EVICTION_TRIGGER_SVM = 0,
  KFD_QUEUE_EVICTION_TRIGGER_TTM = 2,
  KFD_QUEUE_EVICTION_TRIGGER_USERPTR = 1,
  KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK = 1,
  KFD_RUNTIME_ENABLE_MODE_TTMP_SAVE_MASK = 2,
  KFD_SIGNAL_EVENT_LIMIT = 4096,
  KFD_SMI_EVENT_ALL_PROCESS = 64,
  KFD_SMI_EVENT_GPU_POST_RESET = 4,
  KFD_SMI_EVENT_GPU_PRE_RESET = 3,
  KFD_SMI_EVENT_MIGRATE_END = 6,
  KFD_SMI_EVENT_MIGRATE_START = 5,
  KFD_SMI_EVENT_MSG_SIZE = 96,
  KFD_SMI_EVENT_NONE = 0,
  KFD_SMI_EVENT_PAGE_FAULT_END = 8,
  KFD_SMI_EVENT_PAGE_FAULT_START = 7,
  KFD_SMI_EVENT_PROCESS_END = 13,
  KFD_SMI_EVENT_PROCESS_START = 12,
  KFD_SMI_EVENT_QUEUE_EVICTION = 9,
  KFD_SMI_EVENT_QUEUE_RESTORE = 10,
  KFD_SMI_EVENT_THERMAL_THROTTLE = 2,
  KFD_SMI_EVENT_UNMAP_FROM_GPU = 11,
  KFD_SMI_EVENT_VMFAULT = 1,
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY = 0,
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE = 1,
  KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU = 2,
  MAX_ALLOWED_AW_BUFF_SIZE = 4096,
  MAX_ALLOWED_NUM_POINTS = 100,
  MAX_ALLOWED_WAC_BUFF_SIZE = 128,
  NUM_OF_SUPPORTED_GPUS = 7;
export declare namespace struct {
  interface kfd_context_save_area_header$wave_state
    extends RecordView<'struct kfd_context_save_area_header.wave_state'> {
    control_stack_offset: number;
    control_stack_size: number;
    wave_state_offset: number;
    wave_state_size: number;
  }

  /** `<linux/kfd_ioctl.h>`: 40 bytes. */
  interface kfd_context_save_area_header extends RecordView<'struct kfd_context_save_area_header'> {
    get wave_state(): kfd_context_save_area_header$wave_state;
    set wave_state(value: From<kfd_context_save_area_header$wave_state>);
    debug_offset: number;
    debug_size: number;
    get err_payload_addr(): bigint;
    set err_payload_addr(value: Integer);
    err_event_id: number;
    reserved1: number;
  }

  /** `<linux/kfd_ioctl.h>`: 48 bytes. */
  interface kfd_criu_bo_bucket extends RecordView<'struct kfd_criu_bo_bucket'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get restored_offset(): bigint;
    set restored_offset(value: Integer);
    gpu_id: number;
    alloc_flags: number;
    dmabuf_fd: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_criu_device_bucket extends RecordView<'struct kfd_criu_device_bucket'> {
    user_gpu_id: number;
    actual_gpu_id: number;
    drm_fd: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 128 bytes. */
  interface kfd_dbg_device_info_entry extends RecordView<'struct kfd_dbg_device_info_entry'> {
    get exception_status(): bigint;
    set exception_status(value: Integer);
    get lds_base(): bigint;
    set lds_base(value: Integer);
    get lds_limit(): bigint;
    set lds_limit(value: Integer);
    get scratch_base(): bigint;
    set scratch_base(value: Integer);
    get scratch_limit(): bigint;
    set scratch_limit(value: Integer);
    get gpuvm_base(): bigint;
    set gpuvm_base(value: Integer);
    get gpuvm_limit(): bigint;
    set gpuvm_limit(value: Integer);
    gpu_id: number;
    location_id: number;
    vendor_id: number;
    device_id: number;
    revision_id: number;
    subsystem_vendor_id: number;
    subsystem_device_id: number;
    fw_version: number;
    gfx_target_version: number;
    simd_count: number;
    max_waves_per_simd: number;
    array_count: number;
    simd_arrays_per_engine: number;
    num_xcc: number;
    capability: number;
    debug_prop: number;
    capability2: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 48 bytes. */
  interface kfd_event_data extends RecordView<'struct kfd_event_data'> {
    get memory_exception_data(): struct.kfd_hsa_memory_exception_data;
    set memory_exception_data(value: From<struct.kfd_hsa_memory_exception_data>);
    get hw_exception_data(): struct.kfd_hsa_hw_exception_data;
    set hw_exception_data(value: From<struct.kfd_hsa_hw_exception_data>);
    get signal_event_data(): struct.kfd_hsa_signal_event_data;
    set signal_event_data(value: From<struct.kfd_hsa_signal_event_data>);
    get kfd_event_data_ext(): bigint;
    set kfd_event_data_ext(value: Integer);
    event_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_hsa_hw_exception_data extends RecordView<'struct kfd_hsa_hw_exception_data'> {
    reset_type: number;
    reset_cause: number;
    memory_lost: number;
    gpu_id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 32 bytes. */
  interface kfd_hsa_memory_exception_data
    extends RecordView<'struct kfd_hsa_memory_exception_data'> {
    get failure(): struct.kfd_memory_exception_failure;
    set failure(value: From<struct.kfd_memory_exception_failure>);
    get va(): bigint;
    set va(value: Integer);
    gpu_id: number;
    ErrorType: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_hsa_signal_event_data extends RecordView<'struct kfd_hsa_signal_event_data'> {
    get last_event_age(): bigint;
    set last_event_age(value: Integer);
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_acquire_vm_args extends RecordView<'struct kfd_ioctl_acquire_vm_args'> {
    drm_fd: number;
    gpu_id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 40 bytes. */
  interface kfd_ioctl_alloc_memory_of_gpu_args
    extends RecordView<'struct kfd_ioctl_alloc_memory_of_gpu_args'> {
    get va_addr(): bigint;
    set va_addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get handle(): bigint;
    set handle(value: Integer);
    get mmap_offset(): bigint;
    set mmap_offset(value: Integer);
    gpu_id: number;
    flags: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_alloc_queue_gws_args
    extends RecordView<'struct kfd_ioctl_alloc_queue_gws_args'> {
    queue_id: number;
    num_gws: number;
    first_gws: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 32 bytes. */
  interface kfd_ioctl_create_event_args extends RecordView<'struct kfd_ioctl_create_event_args'> {
    get event_page_offset(): bigint;
    set event_page_offset(value: Integer);
    event_trigger_data: number;
    event_type: number;
    auto_reset: number;
    node_id: number;
    event_id: number;
    event_slot_index: number;
  }

  /** `<linux/kfd_ioctl.h>`: 96 bytes. */
  interface kfd_ioctl_create_queue_args extends RecordView<'struct kfd_ioctl_create_queue_args'> {
    get ring_base_address(): bigint;
    set ring_base_address(value: Integer);
    get write_pointer_address(): bigint;
    set write_pointer_address(value: Integer);
    get read_pointer_address(): bigint;
    set read_pointer_address(value: Integer);
    get doorbell_offset(): bigint;
    set doorbell_offset(value: Integer);
    ring_size: number;
    gpu_id: number;
    queue_type: number;
    queue_percentage: number;
    queue_priority: number;
    queue_id: number;
    get eop_buffer_address(): bigint;
    set eop_buffer_address(value: Integer);
    get eop_buffer_size(): bigint;
    set eop_buffer_size(value: Integer);
    get ctx_save_restore_address(): bigint;
    set ctx_save_restore_address(value: Integer);
    ctx_save_restore_size: number;
    ctl_stack_size: number;
    sdma_engine_id: number;
    metadata_ring_size: number;
  }

  /** `<linux/kfd_ioctl.h>`: 52 bytes on x86; 56 bytes elsewhere. */
  interface kfd_ioctl_criu_args extends RecordView<'struct kfd_ioctl_criu_args'> {
    get devices(): bigint;
    set devices(value: Integer);
    get bos(): bigint;
    set bos(value: Integer);
    get priv_data(): bigint;
    set priv_data(value: Integer);
    get priv_data_size(): bigint;
    set priv_data_size(value: Integer);
    num_devices: number;
    num_bos: number;
    num_objects: number;
    pid: number;
    op: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_address_watch_args
    extends RecordView<'struct kfd_ioctl_dbg_address_watch_args'> {
    get content_ptr(): bigint;
    set content_ptr(value: Integer);
    gpu_id: number;
    buf_size_in_bytes: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_register_args extends RecordView<'struct kfd_ioctl_dbg_register_args'> {
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 32 bytes. */
  interface kfd_ioctl_dbg_trap_args extends RecordView<'struct kfd_ioctl_dbg_trap_args'> {
    pid: number;
    op: number;
    get enable(): struct.kfd_ioctl_dbg_trap_enable_args;
    set enable(value: From<struct.kfd_ioctl_dbg_trap_enable_args>);
    get send_runtime_event(): struct.kfd_ioctl_dbg_trap_send_runtime_event_args;
    set send_runtime_event(value: From<struct.kfd_ioctl_dbg_trap_send_runtime_event_args>);
    get set_exceptions_enabled(): struct.kfd_ioctl_dbg_trap_set_exceptions_enabled_args;
    set set_exceptions_enabled(value: From<struct.kfd_ioctl_dbg_trap_set_exceptions_enabled_args>);
    get launch_override(): struct.kfd_ioctl_dbg_trap_set_wave_launch_override_args;
    set launch_override(value: From<struct.kfd_ioctl_dbg_trap_set_wave_launch_override_args>);
    get launch_mode(): struct.kfd_ioctl_dbg_trap_set_wave_launch_mode_args;
    set launch_mode(value: From<struct.kfd_ioctl_dbg_trap_set_wave_launch_mode_args>);
    get suspend_queues(): struct.kfd_ioctl_dbg_trap_suspend_queues_args;
    set suspend_queues(value: From<struct.kfd_ioctl_dbg_trap_suspend_queues_args>);
    get resume_queues(): struct.kfd_ioctl_dbg_trap_resume_queues_args;
    set resume_queues(value: From<struct.kfd_ioctl_dbg_trap_resume_queues_args>);
    get set_node_address_watch(): struct.kfd_ioctl_dbg_trap_set_node_address_watch_args;
    set set_node_address_watch(value: From<struct.kfd_ioctl_dbg_trap_set_node_address_watch_args>);
    get clear_node_address_watch(): struct.kfd_ioctl_dbg_trap_clear_node_address_watch_args;
    set clear_node_address_watch(value: From<struct.kfd_ioctl_dbg_trap_clear_node_address_watch_args>);
    get set_flags(): struct.kfd_ioctl_dbg_trap_set_flags_args;
    set set_flags(value: From<struct.kfd_ioctl_dbg_trap_set_flags_args>);
    get query_debug_event(): struct.kfd_ioctl_dbg_trap_query_debug_event_args;
    set query_debug_event(value: From<struct.kfd_ioctl_dbg_trap_query_debug_event_args>);
    get query_exception_info(): struct.kfd_ioctl_dbg_trap_query_exception_info_args;
    set query_exception_info(value: From<struct.kfd_ioctl_dbg_trap_query_exception_info_args>);
    get queue_snapshot(): struct.kfd_ioctl_dbg_trap_queue_snapshot_args;
    set queue_snapshot(value: From<struct.kfd_ioctl_dbg_trap_queue_snapshot_args>);
    get device_snapshot(): struct.kfd_ioctl_dbg_trap_device_snapshot_args;
    set device_snapshot(value: From<struct.kfd_ioctl_dbg_trap_device_snapshot_args>);
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_trap_clear_node_address_watch_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_clear_node_address_watch_args'> {
    gpu_id: number;
    id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_device_snapshot_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_device_snapshot_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    get snapshot_buf_ptr(): bigint;
    set snapshot_buf_ptr(value: Integer);
    num_devices: number;
    entry_size: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_enable_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_enable_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    get rinfo_ptr(): bigint;
    set rinfo_ptr(value: Integer);
    rinfo_size: number;
    dbg_fd: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_trap_query_debug_event_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_query_debug_event_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    gpu_id: number;
    queue_id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_query_exception_info_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_query_exception_info_args'> {
    get info_ptr(): bigint;
    set info_ptr(value: Integer);
    info_size: number;
    source_id: number;
    exception_code: number;
    clear_exception: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_queue_snapshot_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_queue_snapshot_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    get snapshot_buf_ptr(): bigint;
    set snapshot_buf_ptr(value: Integer);
    num_queues: number;
    entry_size: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_trap_resume_queues_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_resume_queues_args'> {
    get queue_array_ptr(): bigint;
    set queue_array_ptr(value: Integer);
    num_queues: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_trap_send_runtime_event_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_send_runtime_event_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    gpu_id: number;
    queue_id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_trap_set_exceptions_enabled_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_set_exceptions_enabled_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_trap_set_flags_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_set_flags_args'> {
    flags: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_set_node_address_watch_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_set_node_address_watch_args'> {
    get address(): bigint;
    set address(value: Integer);
    mode: number;
    mask: number;
    gpu_id: number;
    id: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_trap_set_wave_launch_mode_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_set_wave_launch_mode_args'> {
    launch_mode: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_trap_set_wave_launch_override_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_set_wave_launch_override_args'> {
    override_mode: number;
    enable_mask: number;
    support_request_mask: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_dbg_trap_suspend_queues_args
    extends RecordView<'struct kfd_ioctl_dbg_trap_suspend_queues_args'> {
    get exception_mask(): bigint;
    set exception_mask(value: Integer);
    get queue_array_ptr(): bigint;
    set queue_array_ptr(value: Integer);
    num_queues: number;
    grace_period: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_dbg_unregister_args
    extends RecordView<'struct kfd_ioctl_dbg_unregister_args'> {
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_dbg_wave_control_args
    extends RecordView<'struct kfd_ioctl_dbg_wave_control_args'> {
    get content_ptr(): bigint;
    set content_ptr(value: Integer);
    gpu_id: number;
    buf_size_in_bytes: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_destroy_event_args extends RecordView<'struct kfd_ioctl_destroy_event_args'> {
    event_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_destroy_queue_args extends RecordView<'struct kfd_ioctl_destroy_queue_args'> {
    queue_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_export_dmabuf_args extends RecordView<'struct kfd_ioctl_export_dmabuf_args'> {
    get handle(): bigint;
    set handle(value: Integer);
    flags: number;
    dmabuf_fd: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_free_memory_of_gpu_args
    extends RecordView<'struct kfd_ioctl_free_memory_of_gpu_args'> {
    get handle(): bigint;
    set handle(value: Integer);
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_get_available_memory_args
    extends RecordView<'struct kfd_ioctl_get_available_memory_args'> {
    get available(): bigint;
    set available(value: Integer);
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 40 bytes. */
  interface kfd_ioctl_get_clock_counters_args
    extends RecordView<'struct kfd_ioctl_get_clock_counters_args'> {
    get gpu_clock_counter(): bigint;
    set gpu_clock_counter(value: Integer);
    get cpu_clock_counter(): bigint;
    set cpu_clock_counter(value: Integer);
    get system_clock_counter(): bigint;
    set system_clock_counter(value: Integer);
    get system_clock_freq(): bigint;
    set system_clock_freq(value: Integer);
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 32 bytes. */
  interface kfd_ioctl_get_dmabuf_info_args
    extends RecordView<'struct kfd_ioctl_get_dmabuf_info_args'> {
    get size(): bigint;
    set size(value: Integer);
    get metadata_ptr(): bigint;
    set metadata_ptr(value: Integer);
    metadata_size: number;
    gpu_id: number;
    flags: number;
    dmabuf_fd: number;
  }

  /** `<linux/kfd_ioctl.h>`: 400 bytes. */
  interface kfd_ioctl_get_process_apertures_args
    extends RecordView<'struct kfd_ioctl_get_process_apertures_args'> {
    get process_apertures(): Elements<struct.kfd_process_device_apertures>;
    set process_apertures(value: Iterable<From<struct.kfd_process_device_apertures>>);
    num_of_nodes: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_get_process_apertures_new_args
    extends RecordView<'struct kfd_ioctl_get_process_apertures_new_args'> {
    get kfd_process_device_apertures_ptr(): bigint;
    set kfd_process_device_apertures_ptr(value: Integer);
    num_of_nodes: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_get_queue_wave_state_args
    extends RecordView<'struct kfd_ioctl_get_queue_wave_state_args'> {
    get ctl_stack_address(): bigint;
    set ctl_stack_address(value: Integer);
    ctl_stack_used_size: number;
    save_area_used_size: number;
    queue_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 40 bytes. */
  interface kfd_ioctl_get_tile_config_args
    extends RecordView<'struct kfd_ioctl_get_tile_config_args'> {
    get tile_config_ptr(): bigint;
    set tile_config_ptr(value: Integer);
    get macro_tile_config_ptr(): bigint;
    set macro_tile_config_ptr(value: Integer);
    num_tile_configs: number;
    num_macro_tile_configs: number;
    gpu_id: number;
    gb_addr_config: number;
    num_banks: number;
    num_ranks: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_get_version_args extends RecordView<'struct kfd_ioctl_get_version_args'> {
    major_version: number;
    minor_version: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_import_dmabuf_args extends RecordView<'struct kfd_ioctl_import_dmabuf_args'> {
    get va_addr(): bigint;
    set va_addr(value: Integer);
    get handle(): bigint;
    set handle(value: Integer);
    gpu_id: number;
    dmabuf_fd: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_map_memory_to_gpu_args
    extends RecordView<'struct kfd_ioctl_map_memory_to_gpu_args'> {
    get handle(): bigint;
    set handle(value: Integer);
    get device_ids_array_ptr(): bigint;
    set device_ids_array_ptr(value: Integer);
    n_devices: number;
    n_success: number;
  }

  /** `<linux/kfd_ioctl.h>`: 12 bytes. */
  interface kfd_ioctl_pmc_settings extends RecordView<'struct kfd_ioctl_pmc_settings'> {
    gpu_id: number;
    lock: number;
    perfcount_enable: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_profiler_args extends RecordView<'struct kfd_ioctl_profiler_args'> {
    op: number;
    get pmc(): struct.kfd_ioctl_pmc_settings;
    set pmc(value: From<struct.kfd_ioctl_pmc_settings>);
    get ptl(): struct.kfd_ioctl_ptl_control;
    set ptl(value: From<struct.kfd_ioctl_ptl_control>);
    version: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_ptl_control extends RecordView<'struct kfd_ioctl_ptl_control'> {
    gpu_id: number;
    enable: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_reset_event_args extends RecordView<'struct kfd_ioctl_reset_event_args'> {
    event_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_runtime_enable_args
    extends RecordView<'struct kfd_ioctl_runtime_enable_args'> {
    get r_debug(): bigint;
    set r_debug(value: Integer);
    mode_mask: number;
    capabilities_mask: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_set_cu_mask_args extends RecordView<'struct kfd_ioctl_set_cu_mask_args'> {
    queue_id: number;
    num_cu_mask: number;
    get cu_mask_ptr(): bigint;
    set cu_mask_ptr(value: Integer);
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_set_event_args extends RecordView<'struct kfd_ioctl_set_event_args'> {
    event_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 32 bytes. */
  interface kfd_ioctl_set_memory_policy_args
    extends RecordView<'struct kfd_ioctl_set_memory_policy_args'> {
    get alternate_aperture_base(): bigint;
    set alternate_aperture_base(value: Integer);
    get alternate_aperture_size(): bigint;
    set alternate_aperture_size(value: Integer);
    gpu_id: number;
    default_policy: number;
    alternate_policy: number;
    misc_process_flag: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_ioctl_set_scratch_backing_va_args
    extends RecordView<'struct kfd_ioctl_set_scratch_backing_va_args'> {
    get va_addr(): bigint;
    set va_addr(value: Integer);
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_set_trap_handler_args
    extends RecordView<'struct kfd_ioctl_set_trap_handler_args'> {
    get tba_addr(): bigint;
    set tba_addr(value: Integer);
    get tma_addr(): bigint;
    set tma_addr(value: Integer);
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 4 bytes. */
  interface kfd_ioctl_set_xnack_mode_args
    extends RecordView<'struct kfd_ioctl_set_xnack_mode_args'> {
    xnack_enabled: number;
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_smi_events_args extends RecordView<'struct kfd_ioctl_smi_events_args'> {
    gpuid: number;
    anon_fd: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_svm_args extends RecordView<'struct kfd_ioctl_svm_args'> {
    get start_addr(): bigint;
    set start_addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    op: number;
    nattr: number;
    get attrs(): Elements<struct.kfd_ioctl_svm_attribute>;
    set attrs(value: Iterable<From<struct.kfd_ioctl_svm_attribute>>);
  }

  /** `<linux/kfd_ioctl.h>`: 8 bytes. */
  interface kfd_ioctl_svm_attribute extends RecordView<'struct kfd_ioctl_svm_attribute'> {
    type: number;
    value: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_unmap_memory_from_gpu_args
    extends RecordView<'struct kfd_ioctl_unmap_memory_from_gpu_args'> {
    get handle(): bigint;
    set handle(value: Integer);
    get device_ids_array_ptr(): bigint;
    set device_ids_array_ptr(value: Integer);
    n_devices: number;
    n_success: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_update_queue_args extends RecordView<'struct kfd_ioctl_update_queue_args'> {
    get ring_base_address(): bigint;
    set ring_base_address(value: Integer);
    queue_id: number;
    ring_size: number;
    queue_percentage: number;
    queue_priority: number;
  }

  /** `<linux/kfd_ioctl.h>`: 24 bytes. */
  interface kfd_ioctl_wait_events_args extends RecordView<'struct kfd_ioctl_wait_events_args'> {
    get events_ptr(): bigint;
    set events_ptr(value: Integer);
    num_events: number;
    wait_for_all: number;
    timeout: number;
    wait_result: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_memory_exception_failure extends RecordView<'struct kfd_memory_exception_failure'> {
    NotPresent: number;
    ReadOnly: number;
    NoExecute: number;
    imprecise: number;
  }

  /** `<linux/kfd_ioctl.h>`: 56 bytes. */
  interface kfd_process_device_apertures extends RecordView<'struct kfd_process_device_apertures'> {
    get lds_base(): bigint;
    set lds_base(value: Integer);
    get lds_limit(): bigint;
    set lds_limit(value: Integer);
    get scratch_base(): bigint;
    set scratch_base(value: Integer);
    get scratch_limit(): bigint;
    set scratch_limit(value: Integer);
    get gpuvm_base(): bigint;
    set gpuvm_base(value: Integer);
    get gpuvm_limit(): bigint;
    set gpuvm_limit(value: Integer);
    gpu_id: number;
    pad: number;
  }

  /** `<linux/kfd_ioctl.h>`: 64 bytes. */
  interface kfd_queue_snapshot_entry extends RecordView<'struct kfd_queue_snapshot_entry'> {
    get exception_status(): bigint;
    set exception_status(value: Integer);
    get ring_base_address(): bigint;
    set ring_base_address(value: Integer);
    get write_pointer_address(): bigint;
    set write_pointer_address(value: Integer);
    get read_pointer_address(): bigint;
    set read_pointer_address(value: Integer);
    get ctx_save_restore_address(): bigint;
    set ctx_save_restore_address(value: Integer);
    queue_id: number;
    gpu_id: number;
    ring_size: number;
    queue_type: number;
    ctx_save_restore_area_size: number;
    reserved: number;
  }

  /** `<linux/kfd_ioctl.h>`: 16 bytes. */
  interface kfd_runtime_info extends RecordView<'struct kfd_runtime_info'> {
    get r_debug(): bigint;
    set r_debug(value: Integer);
    runtime_state: number;
    ttmp_setup: number;
  }
}

export const struct: {
  readonly kfd_context_save_area_header: Descriptor<struct.kfd_context_save_area_header>;
  readonly kfd_criu_bo_bucket: Descriptor<struct.kfd_criu_bo_bucket>;
  readonly kfd_criu_device_bucket: Descriptor<struct.kfd_criu_device_bucket>;
  readonly kfd_dbg_device_info_entry: Descriptor<struct.kfd_dbg_device_info_entry>;
  readonly kfd_event_data: Descriptor<struct.kfd_event_data>;
  readonly kfd_hsa_hw_exception_data: Descriptor<struct.kfd_hsa_hw_exception_data>;
  readonly kfd_hsa_memory_exception_data: Descriptor<struct.kfd_hsa_memory_exception_data>;
  readonly kfd_hsa_signal_event_data: Descriptor<struct.kfd_hsa_signal_event_data>;
  readonly kfd_ioctl_acquire_vm_args: Descriptor<struct.kfd_ioctl_acquire_vm_args>;
  readonly kfd_ioctl_alloc_memory_of_gpu_args: Descriptor<struct.kfd_ioctl_alloc_memory_of_gpu_args>;
  readonly kfd_ioctl_alloc_queue_gws_args: Descriptor<struct.kfd_ioctl_alloc_queue_gws_args>;
  readonly kfd_ioctl_create_event_args: Descriptor<struct.kfd_ioctl_create_event_args>;
  readonly kfd_ioctl_create_queue_args: Descriptor<struct.kfd_ioctl_create_queue_args>;
  readonly kfd_ioctl_criu_args: Descriptor<struct.kfd_ioctl_criu_args>;
  readonly kfd_ioctl_dbg_address_watch_args: Descriptor<struct.kfd_ioctl_dbg_address_watch_args>;
  readonly kfd_ioctl_dbg_register_args: Descriptor<struct.kfd_ioctl_dbg_register_args>;
  readonly kfd_ioctl_dbg_trap_args: Descriptor<struct.kfd_ioctl_dbg_trap_args>;
  readonly kfd_ioctl_dbg_trap_clear_node_address_watch_args: Descriptor<struct.kfd_ioctl_dbg_trap_clear_node_address_watch_args>;
  readonly kfd_ioctl_dbg_trap_device_snapshot_args: Descriptor<struct.kfd_ioctl_dbg_trap_device_snapshot_args>;
  readonly kfd_ioctl_dbg_trap_enable_args: Descriptor<struct.kfd_ioctl_dbg_trap_enable_args>;
  readonly kfd_ioctl_dbg_trap_query_debug_event_args: Descriptor<struct.kfd_ioctl_dbg_trap_query_debug_event_args>;
  readonly kfd_ioctl_dbg_trap_query_exception_info_args: Descriptor<struct.kfd_ioctl_dbg_trap_query_exception_info_args>;
  readonly kfd_ioctl_dbg_trap_queue_snapshot_args: Descriptor<struct.kfd_ioctl_dbg_trap_queue_snapshot_args>;
  readonly kfd_ioctl_dbg_trap_resume_queues_args: Descriptor<struct.kfd_ioctl_dbg_trap_resume_queues_args>;
  readonly kfd_ioctl_dbg_trap_send_runtime_event_args: Descriptor<struct.kfd_ioctl_dbg_trap_send_runtime_event_args>;
  readonly kfd_ioctl_dbg_trap_set_exceptions_enabled_args: Descriptor<struct.kfd_ioctl_dbg_trap_set_exceptions_enabled_args>;
  readonly kfd_ioctl_dbg_trap_set_flags_args: Descriptor<struct.kfd_ioctl_dbg_trap_set_flags_args>;
  readonly kfd_ioctl_dbg_trap_set_node_address_watch_args: Descriptor<struct.kfd_ioctl_dbg_trap_set_node_address_watch_args>;
  readonly kfd_ioctl_dbg_trap_set_wave_launch_mode_args: Descriptor<struct.kfd_ioctl_dbg_trap_set_wave_launch_mode_args>;
  readonly kfd_ioctl_dbg_trap_set_wave_launch_override_args: Descriptor<struct.kfd_ioctl_dbg_trap_set_wave_launch_override_args>;
  readonly kfd_ioctl_dbg_trap_suspend_queues_args: Descriptor<struct.kfd_ioctl_dbg_trap_suspend_queues_args>;
  readonly kfd_ioctl_dbg_unregister_args: Descriptor<struct.kfd_ioctl_dbg_unregister_args>;
  readonly kfd_ioctl_dbg_wave_control_args: Descriptor<struct.kfd_ioctl_dbg_wave_control_args>;
  readonly kfd_ioctl_destroy_event_args: Descriptor<struct.kfd_ioctl_destroy_event_args>;
  readonly kfd_ioctl_destroy_queue_args: Descriptor<struct.kfd_ioctl_destroy_queue_args>;
  readonly kfd_ioctl_export_dmabuf_args: Descriptor<struct.kfd_ioctl_export_dmabuf_args>;
  readonly kfd_ioctl_free_memory_of_gpu_args: Descriptor<struct.kfd_ioctl_free_memory_of_gpu_args>;
  readonly kfd_ioctl_get_available_memory_args: Descriptor<struct.kfd_ioctl_get_available_memory_args>;
  readonly kfd_ioctl_get_clock_counters_args: Descriptor<struct.kfd_ioctl_get_clock_counters_args>;
  readonly kfd_ioctl_get_dmabuf_info_args: Descriptor<struct.kfd_ioctl_get_dmabuf_info_args>;
  readonly kfd_ioctl_get_process_apertures_args: Descriptor<struct.kfd_ioctl_get_process_apertures_args>;
  readonly kfd_ioctl_get_process_apertures_new_args: Descriptor<struct.kfd_ioctl_get_process_apertures_new_args>;
  readonly kfd_ioctl_get_queue_wave_state_args: Descriptor<struct.kfd_ioctl_get_queue_wave_state_args>;
  readonly kfd_ioctl_get_tile_config_args: Descriptor<struct.kfd_ioctl_get_tile_config_args>;
  readonly kfd_ioctl_get_version_args: Descriptor<struct.kfd_ioctl_get_version_args>;
  readonly kfd_ioctl_import_dmabuf_args: Descriptor<struct.kfd_ioctl_import_dmabuf_args>;
  readonly kfd_ioctl_map_memory_to_gpu_args: Descriptor<struct.kfd_ioctl_map_memory_to_gpu_args>;
  readonly kfd_ioctl_pmc_settings: Descriptor<struct.kfd_ioctl_pmc_settings>;
  readonly kfd_ioctl_profiler_args: Descriptor<struct.kfd_ioctl_profiler_args>;
  readonly kfd_ioctl_ptl_control: Descriptor<struct.kfd_ioctl_ptl_control>;
  readonly kfd_ioctl_reset_event_args: Descriptor<struct.kfd_ioctl_reset_event_args>;
  readonly kfd_ioctl_runtime_enable_args: Descriptor<struct.kfd_ioctl_runtime_enable_args>;
  readonly kfd_ioctl_set_cu_mask_args: Descriptor<struct.kfd_ioctl_set_cu_mask_args>;
  readonly kfd_ioctl_set_event_args: Descriptor<struct.kfd_ioctl_set_event_args>;
  readonly kfd_ioctl_set_memory_policy_args: Descriptor<struct.kfd_ioctl_set_memory_policy_args>;
  readonly kfd_ioctl_set_scratch_backing_va_args: Descriptor<struct.kfd_ioctl_set_scratch_backing_va_args>;
  readonly kfd_ioctl_set_trap_handler_args: Descriptor<struct.kfd_ioctl_set_trap_handler_args>;
  readonly kfd_ioctl_set_xnack_mode_args: Descriptor<struct.kfd_ioctl_set_xnack_mode_args>;
  readonly kfd_ioctl_smi_events_args: Descriptor<struct.kfd_ioctl_smi_events_args>;
  readonly kfd_ioctl_svm_args: Descriptor<struct.kfd_ioctl_svm_args>;
  readonly kfd_ioctl_svm_attribute: Descriptor<struct.kfd_ioctl_svm_attribute>;
  readonly kfd_ioctl_unmap_memory_from_gpu_args: Descriptor<struct.kfd_ioctl_unmap_memory_from_gpu_args>;
  readonly kfd_ioctl_update_queue_args: Descriptor<struct.kfd_ioctl_update_queue_args>;
  readonly kfd_ioctl_wait_events_args: Descriptor<struct.kfd_ioctl_wait_events_args>;
  readonly kfd_memory_exception_failure: Descriptor<struct.kfd_memory_exception_failure>;
  readonly kfd_process_device_apertures: Descriptor<struct.kfd_process_device_apertures>;
  readonly kfd_queue_snapshot_entry: Descriptor<struct.kfd_queue_snapshot_entry>;
  readonly kfd_runtime_info: Descriptor<struct.kfd_runtime_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kfd_context_save_area_header": "struct {__u32 control_stack_offset;__u32 control_stack_size;__u32 wave_state_offset;__u32 wave_state_size;} wave_state;__u32 debug_offset;__u32 debug_size;__u64 err_payload_addr;__u32 err_event_id;__u32 reserved1;",
"kfd_criu_bo_bucket": "__u64 addr;__u64 size;__u64 offset;__u64 restored_offset;__u32 gpu_id;__u32 alloc_flags;__u32 dmabuf_fd;__u32 pad;",
"kfd_criu_device_bucket": "__u32 user_gpu_id;__u32 actual_gpu_id;__u32 drm_fd;__u32 pad;",
"kfd_dbg_device_info_entry": "__u64 exception_status;__u64 lds_base;__u64 lds_limit;__u64 scratch_base;__u64 scratch_limit;__u64 gpuvm_base;__u64 gpuvm_limit;__u32 gpu_id;__u32 location_id;__u32 vendor_id;__u32 device_id;__u32 revision_id;__u32 subsystem_vendor_id;__u32 subsystem_device_id;__u32 fw_version;__u32 gfx_target_version;__u32 simd_count;__u32 max_waves_per_simd;__u32 array_count;__u32 simd_arrays_per_engine;__u32 num_xcc;__u32 capability;__u32 debug_prop;__u32 capability2;__u32 pad;",
"kfd_event_data": "union {struct kfd_hsa_memory_exception_data memory_exception_data;struct kfd_hsa_hw_exception_data hw_exception_data;struct kfd_hsa_signal_event_data signal_event_data;};__u64 kfd_event_data_ext;__u32 event_id;__u32 pad;",
"kfd_hsa_hw_exception_data": "__u32 reset_type;__u32 reset_cause;__u32 memory_lost;__u32 gpu_id;",
"kfd_hsa_memory_exception_data": "struct kfd_memory_exception_failure failure;__u64 va;__u32 gpu_id;__u32 ErrorType;",
"kfd_hsa_signal_event_data": "__u64 last_event_age;",
"kfd_ioctl_acquire_vm_args": "__u32 drm_fd;__u32 gpu_id;",
"kfd_ioctl_alloc_memory_of_gpu_args": "__u64 va_addr;__u64 size;__u64 handle;__u64 mmap_offset;__u32 gpu_id;__u32 flags;",
"kfd_ioctl_alloc_queue_gws_args": "__u32 queue_id;__u32 num_gws;__u32 first_gws;__u32 pad;",
"kfd_ioctl_create_event_args": "__u64 event_page_offset;__u32 event_trigger_data;__u32 event_type;__u32 auto_reset;__u32 node_id;__u32 event_id;__u32 event_slot_index;",
"kfd_ioctl_create_queue_args": "__u64 ring_base_address;__u64 write_pointer_address;__u64 read_pointer_address;__u64 doorbell_offset;__u32 ring_size;__u32 gpu_id;__u32 queue_type;__u32 queue_percentage;__u32 queue_priority;__u32 queue_id;__u64 eop_buffer_address;__u64 eop_buffer_size;__u64 ctx_save_restore_address;__u32 ctx_save_restore_size;__u32 ctl_stack_size;__u32 sdma_engine_id;__u32 metadata_ring_size;",
"kfd_ioctl_criu_args": "__u64 devices;__u64 bos;__u64 priv_data;__u64 priv_data_size;__u32 num_devices;__u32 num_bos;__u32 num_objects;__u32 pid;__u32 op;",
"kfd_ioctl_dbg_address_watch_args": "__u64 content_ptr;__u32 gpu_id;__u32 buf_size_in_bytes;",
"kfd_ioctl_dbg_register_args": "__u32 gpu_id;__u32 pad;",
"kfd_ioctl_dbg_trap_args": "__u32 pid;__u32 op;union {struct kfd_ioctl_dbg_trap_enable_args enable;struct kfd_ioctl_dbg_trap_send_runtime_event_args send_runtime_event;struct kfd_ioctl_dbg_trap_set_exceptions_enabled_args set_exceptions_enabled;struct kfd_ioctl_dbg_trap_set_wave_launch_override_args launch_override;struct kfd_ioctl_dbg_trap_set_wave_launch_mode_args launch_mode;struct kfd_ioctl_dbg_trap_suspend_queues_args suspend_queues;struct kfd_ioctl_dbg_trap_resume_queues_args resume_queues;struct kfd_ioctl_dbg_trap_set_node_address_watch_args set_node_address_watch;struct kfd_ioctl_dbg_trap_clear_node_address_watch_args clear_node_address_watch;struct kfd_ioctl_dbg_trap_set_flags_args set_flags;struct kfd_ioctl_dbg_trap_query_debug_event_args query_debug_event;struct kfd_ioctl_dbg_trap_query_exception_info_args query_exception_info;struct kfd_ioctl_dbg_trap_queue_snapshot_args queue_snapshot;struct kfd_ioctl_dbg_trap_device_snapshot_args device_snapshot;};",
"kfd_ioctl_dbg_trap_clear_node_address_watch_args": "__u32 gpu_id;__u32 id;",
"kfd_ioctl_dbg_trap_device_snapshot_args": "__u64 exception_mask;__u64 snapshot_buf_ptr;__u32 num_devices;__u32 entry_size;",
"kfd_ioctl_dbg_trap_enable_args": "__u64 exception_mask;__u64 rinfo_ptr;__u32 rinfo_size;__u32 dbg_fd;",
"kfd_ioctl_dbg_trap_query_debug_event_args": "__u64 exception_mask;__u32 gpu_id;__u32 queue_id;",
"kfd_ioctl_dbg_trap_query_exception_info_args": "__u64 info_ptr;__u32 info_size;__u32 source_id;__u32 exception_code;__u32 clear_exception;",
"kfd_ioctl_dbg_trap_queue_snapshot_args": "__u64 exception_mask;__u64 snapshot_buf_ptr;__u32 num_queues;__u32 entry_size;",
"kfd_ioctl_dbg_trap_resume_queues_args": "__u64 queue_array_ptr;__u32 num_queues;__u32 pad;",
"kfd_ioctl_dbg_trap_send_runtime_event_args": "__u64 exception_mask;__u32 gpu_id;__u32 queue_id;",
"kfd_ioctl_dbg_trap_set_exceptions_enabled_args": "__u64 exception_mask;",
"kfd_ioctl_dbg_trap_set_flags_args": "__u32 flags;__u32 pad;",
"kfd_ioctl_dbg_trap_set_node_address_watch_args": "__u64 address;__u32 mode;__u32 mask;__u32 gpu_id;__u32 id;",
"kfd_ioctl_dbg_trap_set_wave_launch_mode_args": "__u32 launch_mode;__u32 pad;",
"kfd_ioctl_dbg_trap_set_wave_launch_override_args": "__u32 override_mode;__u32 enable_mask;__u32 support_request_mask;__u32 pad;",
"kfd_ioctl_dbg_trap_suspend_queues_args": "__u64 exception_mask;__u64 queue_array_ptr;__u32 num_queues;__u32 grace_period;",
"kfd_ioctl_dbg_unregister_args": "__u32 gpu_id;__u32 pad;",
"kfd_ioctl_dbg_wave_control_args": "__u64 content_ptr;__u32 gpu_id;__u32 buf_size_in_bytes;",
"kfd_ioctl_destroy_event_args": "__u32 event_id;__u32 pad;",
"kfd_ioctl_destroy_queue_args": "__u32 queue_id;__u32 pad;",
"kfd_ioctl_export_dmabuf_args": "__u64 handle;__u32 flags;__u32 dmabuf_fd;",
"kfd_ioctl_free_memory_of_gpu_args": "__u64 handle;",
"kfd_ioctl_get_available_memory_args": "__u64 available;__u32 gpu_id;__u32 pad;",
"kfd_ioctl_get_clock_counters_args": "__u64 gpu_clock_counter;__u64 cpu_clock_counter;__u64 system_clock_counter;__u64 system_clock_freq;__u32 gpu_id;__u32 pad;",
"kfd_ioctl_get_dmabuf_info_args": "__u64 size;__u64 metadata_ptr;__u32 metadata_size;__u32 gpu_id;__u32 flags;__u32 dmabuf_fd;",
"kfd_ioctl_get_process_apertures_args": "struct kfd_process_device_apertures process_apertures[7];__u32 num_of_nodes;__u32 pad;",
"kfd_ioctl_get_process_apertures_new_args": "__u64 kfd_process_device_apertures_ptr;__u32 num_of_nodes;__u32 pad;",
"kfd_ioctl_get_queue_wave_state_args": "__u64 ctl_stack_address;__u32 ctl_stack_used_size;__u32 save_area_used_size;__u32 queue_id;__u32 pad;",
"kfd_ioctl_get_tile_config_args": "__u64 tile_config_ptr;__u64 macro_tile_config_ptr;__u32 num_tile_configs;__u32 num_macro_tile_configs;__u32 gpu_id;__u32 gb_addr_config;__u32 num_banks;__u32 num_ranks;",
"kfd_ioctl_get_version_args": "__u32 major_version;__u32 minor_version;",
"kfd_ioctl_import_dmabuf_args": "__u64 va_addr;__u64 handle;__u32 gpu_id;__u32 dmabuf_fd;",
"kfd_ioctl_map_memory_to_gpu_args": "__u64 handle;__u64 device_ids_array_ptr;__u32 n_devices;__u32 n_success;",
"kfd_ioctl_pmc_settings": "__u32 gpu_id;__u32 lock;__u32 perfcount_enable;",
"kfd_ioctl_profiler_args": "__u32 op;union {struct kfd_ioctl_pmc_settings pmc;struct kfd_ioctl_ptl_control ptl;__u32 version;};",
"kfd_ioctl_ptl_control": "__u32 gpu_id;__u32 enable;",
"kfd_ioctl_reset_event_args": "__u32 event_id;__u32 pad;",
"kfd_ioctl_runtime_enable_args": "__u64 r_debug;__u32 mode_mask;__u32 capabilities_mask;",
"kfd_ioctl_set_cu_mask_args": "__u32 queue_id;__u32 num_cu_mask;__u64 cu_mask_ptr;",
"kfd_ioctl_set_event_args": "__u32 event_id;__u32 pad;",
"kfd_ioctl_set_memory_policy_args": "__u64 alternate_aperture_base;__u64 alternate_aperture_size;__u32 gpu_id;__u32 default_policy;__u32 alternate_policy;__u32 misc_process_flag;",
"kfd_ioctl_set_scratch_backing_va_args": "__u64 va_addr;__u32 gpu_id;__u32 pad;",
"kfd_ioctl_set_trap_handler_args": "__u64 tba_addr;__u64 tma_addr;__u32 gpu_id;__u32 pad;",
"kfd_ioctl_set_xnack_mode_args": "__s32 xnack_enabled;",
"kfd_ioctl_smi_events_args": "__u32 gpuid;__u32 anon_fd;",
"kfd_ioctl_svm_args": "__u64 start_addr;__u64 size;__u32 op;__u32 nattr;struct kfd_ioctl_svm_attribute attrs[];",
"kfd_ioctl_svm_attribute": "__u32 type;__u32 value;",
"kfd_ioctl_unmap_memory_from_gpu_args": "__u64 handle;__u64 device_ids_array_ptr;__u32 n_devices;__u32 n_success;",
"kfd_ioctl_update_queue_args": "__u64 ring_base_address;__u32 queue_id;__u32 ring_size;__u32 queue_percentage;__u32 queue_priority;",
"kfd_ioctl_wait_events_args": "__u64 events_ptr;__u32 num_events;__u32 wait_for_all;__u32 timeout;__u32 wait_result;",
"kfd_memory_exception_failure": "__u32 NotPresent;__u32 ReadOnly;__u32 NoExecute;__u32 imprecise;",
"kfd_process_device_apertures": "__u64 lds_base;__u64 lds_limit;__u64 scratch_base;__u64 scratch_limit;__u64 gpuvm_base;__u64 gpuvm_limit;__u32 gpu_id;__u32 pad;",
"kfd_queue_snapshot_entry": "__u64 exception_status;__u64 ring_base_address;__u64 write_pointer_address;__u64 read_pointer_address;__u64 ctx_save_restore_address;__u32 queue_id;__u32 gpu_id;__u32 ring_size;__u32 queue_type;__u32 ctx_save_restore_area_size;__u32 reserved;",
"kfd_runtime_info": "__u64 r_debug;__u32 runtime_state;__u32 ttmp_setup;"
}`),
);
