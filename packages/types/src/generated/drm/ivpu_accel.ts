// Generated from Linux 7.3.4 <drm/ivpu_accel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_IVPU_METRIC_STREAMER_START: PerArch<
    3223348295,
    3223086151,
    3223348295,
    3223348295,
    3223348295,
    3223348295,
    3223348295,
    3223348295
  >;
  readonly DRM_IOCTL_IVPU_SUBMIT: PerArch<
    1075864645,
    1075602501,
    1075864645,
    1075864645,
    1075864645,
    1075864645,
    1075864645,
    2149606469
  >;
} & Requests<
  | 'DRM_IOCTL_IVPU_CMDQ_DESTROY'
  | 'DRM_IOCTL_IVPU_CMDQ_SUBMIT'
  | 'DRM_IOCTL_IVPU_METRIC_STREAMER_STOP'
  | 'DRM_IOCTL_IVPU_SET_PARAM'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_IVPU_METRIC_STREAMER_START: [
      3223348295, 3223086151, 3223348295, 3223348295, 3223348295, 3223348295, 3223348295,
      3223348295,
    ],
    DRM_IOCTL_IVPU_SUBMIT: [
      1075864645, 1075602501, 1075864645, 1075864645, 1075864645, 1075864645, 1075864645,
      2149606469,
    ],
  },
  {
    DRM_IOCTL_IVPU_CMDQ_DESTROY: 1074029644,
    DRM_IOCTL_IVPU_CMDQ_SUBMIT: 1075864653,
    DRM_IOCTL_IVPU_METRIC_STREAMER_STOP: 1074291784,
    DRM_IOCTL_IVPU_SET_PARAM: 1074816065,
  },
);

/** `<drm/ivpu_accel.h>`: 3223086151 on x86; 3223348295 elsewhere. */
export const DRM_IOCTL_IVPU_METRIC_STREAMER_START: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_IVPU_METRIC_STREAMER_START,
);
/** `<drm/ivpu_accel.h>`: 1075602501 on x86; 2149606469 on ppc64le; 1075864645 elsewhere. */
export const DRM_IOCTL_IVPU_SUBMIT: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_IVPU_SUBMIT);
export const DRM_IOCTL_IVPU_CMDQ_DESTROY: number = /* @__PURE__ */ requestHere(1074029644),
  DRM_IOCTL_IVPU_CMDQ_SUBMIT: number = /* @__PURE__ */ requestHere(1075864653),
  DRM_IOCTL_IVPU_METRIC_STREAMER_STOP: number = /* @__PURE__ */ requestHere(1074291784),
  DRM_IOCTL_IVPU_SET_PARAM: number = /* @__PURE__ */ requestHere(1074816065);
export const DRM_IOCTL_IVPU_BO_CREATE = 3222824002,
  DRM_IOCTL_IVPU_BO_CREATE_FROM_USERPTR = 3223348302,
  DRM_IOCTL_IVPU_BO_INFO = 3223348291,
  DRM_IOCTL_IVPU_BO_WAIT = 3222824006,
  DRM_IOCTL_IVPU_CMDQ_CREATE = 3222037579,
  DRM_IOCTL_IVPU_GET_PARAM = 3222299712,
  DRM_IOCTL_IVPU_METRIC_STREAMER_GET_DATA = 3223348297,
  DRM_IOCTL_IVPU_METRIC_STREAMER_GET_INFO = 3223348298,
  DRM_IVPU_BO_CACHED = 0,
  DRM_IVPU_BO_CACHE_MASK = 196608,
  DRM_IVPU_BO_CREATE = 2,
  DRM_IVPU_BO_CREATE_FROM_USERPTR = 14,
  DRM_IVPU_BO_DMA_MEM = 4,
  DRM_IVPU_BO_FLAGS = 196623,
  DRM_IVPU_BO_HIGH_MEM = 1,
  DRM_IVPU_BO_INFO = 3,
  DRM_IVPU_BO_MAPPABLE = 2,
  DRM_IVPU_BO_READ_ONLY = 8,
  DRM_IVPU_BO_SHAVE_MEM = 1,
  DRM_IVPU_BO_UNCACHED = 65536,
  DRM_IVPU_BO_WAIT = 6,
  DRM_IVPU_BO_WC = 131072,
  DRM_IVPU_CAP_BO_CREATE_FROM_USERPTR = 4,
  DRM_IVPU_CAP_DMA_MEMORY_RANGE = 2,
  DRM_IVPU_CAP_MANAGE_CMDQ = 3,
  DRM_IVPU_CAP_METRIC_STREAMER = 1,
  DRM_IVPU_CMDQ_CREATE = 11,
  DRM_IVPU_CMDQ_DESTROY = 12,
  DRM_IVPU_CMDQ_FLAG_TURBO = 1,
  DRM_IVPU_CMDQ_SUBMIT = 13,
  DRM_IVPU_CONTEXT_PRIORITY_FOCUS = 2,
  DRM_IVPU_CONTEXT_PRIORITY_IDLE = 0,
  DRM_IVPU_CONTEXT_PRIORITY_NORMAL = 1,
  DRM_IVPU_CONTEXT_PRIORITY_REALTIME = 3,
  DRM_IVPU_ENGINE_COMPUTE = 0,
  DRM_IVPU_ENGINE_COPY = 1,
  DRM_IVPU_GET_PARAM = 0,
  DRM_IVPU_JOB_PRIORITY_DEFAULT = 0,
  DRM_IVPU_JOB_PRIORITY_FOCUS = 3,
  DRM_IVPU_JOB_PRIORITY_IDLE = 1,
  DRM_IVPU_JOB_PRIORITY_NORMAL = 2,
  DRM_IVPU_JOB_PRIORITY_REALTIME = 4,
  DRM_IVPU_JOB_STATUS_ABORTED = 256,
  DRM_IVPU_JOB_STATUS_SUCCESS = 0,
  DRM_IVPU_METRIC_STREAMER_GET_DATA = 9,
  DRM_IVPU_METRIC_STREAMER_GET_INFO = 10,
  DRM_IVPU_METRIC_STREAMER_START = 7,
  DRM_IVPU_METRIC_STREAMER_STOP = 8,
  DRM_IVPU_PARAM_CAPABILITIES = 13,
  DRM_IVPU_PARAM_CONTEXT_BASE_ADDRESS = 5,
  DRM_IVPU_PARAM_CONTEXT_ID = 7,
  DRM_IVPU_PARAM_CONTEXT_PRIORITY = 6,
  DRM_IVPU_PARAM_CORE_CLOCK_RATE = 3,
  DRM_IVPU_PARAM_DEVICE_ID = 0,
  DRM_IVPU_PARAM_DEVICE_REVISION = 1,
  DRM_IVPU_PARAM_ENGINE_HEARTBEAT = 9,
  DRM_IVPU_PARAM_FW_API_VERSION = 8,
  DRM_IVPU_PARAM_NUM_CONTEXTS = 4,
  DRM_IVPU_PARAM_PLATFORM_TYPE = 2,
  DRM_IVPU_PARAM_PREEMPT_BUFFER_SIZE = 14,
  DRM_IVPU_PARAM_SKU = 12,
  DRM_IVPU_PARAM_TILE_CONFIG = 11,
  DRM_IVPU_PARAM_UNIQUE_INFERENCE_ID = 10,
  DRM_IVPU_PLATFORM_TYPE_SILICON = 0,
  DRM_IVPU_SET_PARAM = 1,
  DRM_IVPU_SUBMIT = 5;
export declare namespace struct {
  /** `<drm/ivpu_accel.h>`: 24 bytes. */
  interface drm_ivpu_bo_create extends RecordView<'struct drm_ivpu_bo_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
    get vpu_addr(): bigint;
    set vpu_addr(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 32 bytes. */
  interface drm_ivpu_bo_create_from_userptr
    extends RecordView<'struct drm_ivpu_bo_create_from_userptr'> {
    get user_ptr(): bigint;
    set user_ptr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
    get vpu_addr(): bigint;
    set vpu_addr(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 32 bytes. */
  interface drm_ivpu_bo_info extends RecordView<'struct drm_ivpu_bo_info'> {
    handle: number;
    flags: number;
    get vpu_addr(): bigint;
    set vpu_addr(value: Integer);
    get mmap_offset(): bigint;
    set mmap_offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 24 bytes. */
  interface drm_ivpu_bo_wait extends RecordView<'struct drm_ivpu_bo_wait'> {
    handle: number;
    flags: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
    job_status: number;
    pad: number;
  }

  /** `<drm/ivpu_accel.h>`: 12 bytes. */
  interface drm_ivpu_cmdq_create extends RecordView<'struct drm_ivpu_cmdq_create'> {
    cmdq_id: number;
    priority: number;
    flags: number;
  }

  /** `<drm/ivpu_accel.h>`: 4 bytes. */
  interface drm_ivpu_cmdq_destroy extends RecordView<'struct drm_ivpu_cmdq_destroy'> {
    cmdq_id: number;
  }

  /** `<drm/ivpu_accel.h>`: 32 bytes. */
  interface drm_ivpu_cmdq_submit extends RecordView<'struct drm_ivpu_cmdq_submit'> {
    get buffers_ptr(): bigint;
    set buffers_ptr(value: Integer);
    buffer_count: number;
    cmdq_id: number;
    flags: number;
    commands_offset: number;
    preempt_buffer_index: number;
    reserved: number;
  }

  /** `<drm/ivpu_accel.h>`: 32 bytes. */
  interface drm_ivpu_metric_streamer_get_data
    extends RecordView<'struct drm_ivpu_metric_streamer_get_data'> {
    get metric_group_mask(): bigint;
    set metric_group_mask(value: Integer);
    get buffer_ptr(): bigint;
    set buffer_ptr(value: Integer);
    get buffer_size(): bigint;
    set buffer_size(value: Integer);
    get data_size(): bigint;
    set data_size(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface drm_ivpu_metric_streamer_start
    extends RecordView<'struct drm_ivpu_metric_streamer_start'> {
    get metric_group_mask(): bigint;
    set metric_group_mask(value: Integer);
    get sampling_period_ns(): bigint;
    set sampling_period_ns(value: Integer);
    read_period_samples: number;
    sample_size: number;
    max_data_size: number;
  }

  /** `<drm/ivpu_accel.h>`: 8 bytes. */
  interface drm_ivpu_metric_streamer_stop
    extends RecordView<'struct drm_ivpu_metric_streamer_stop'> {
    get metric_group_mask(): bigint;
    set metric_group_mask(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 16 bytes. */
  interface drm_ivpu_param extends RecordView<'struct drm_ivpu_param'> {
    param: number;
    index: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/ivpu_accel.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface drm_ivpu_submit extends RecordView<'struct drm_ivpu_submit'> {
    get buffers_ptr(): bigint;
    set buffers_ptr(value: Integer);
    buffer_count: number;
    engine: number;
    flags: number;
    commands_offset: number;
    priority: number;
  }
}

export const struct: {
  readonly drm_ivpu_bo_create: Descriptor<struct.drm_ivpu_bo_create>;
  readonly drm_ivpu_bo_create_from_userptr: Descriptor<struct.drm_ivpu_bo_create_from_userptr>;
  readonly drm_ivpu_bo_info: Descriptor<struct.drm_ivpu_bo_info>;
  readonly drm_ivpu_bo_wait: Descriptor<struct.drm_ivpu_bo_wait>;
  readonly drm_ivpu_cmdq_create: Descriptor<struct.drm_ivpu_cmdq_create>;
  readonly drm_ivpu_cmdq_destroy: Descriptor<struct.drm_ivpu_cmdq_destroy>;
  readonly drm_ivpu_cmdq_submit: Descriptor<struct.drm_ivpu_cmdq_submit>;
  readonly drm_ivpu_metric_streamer_get_data: Descriptor<struct.drm_ivpu_metric_streamer_get_data>;
  readonly drm_ivpu_metric_streamer_start: Descriptor<struct.drm_ivpu_metric_streamer_start>;
  readonly drm_ivpu_metric_streamer_stop: Descriptor<struct.drm_ivpu_metric_streamer_stop>;
  readonly drm_ivpu_param: Descriptor<struct.drm_ivpu_param>;
  readonly drm_ivpu_submit: Descriptor<struct.drm_ivpu_submit>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_ivpu_bo_create": "__u64 size;__u32 flags;__u32 handle;__u64 vpu_addr;",
"drm_ivpu_bo_create_from_userptr": "__u64 user_ptr;__u64 size;__u32 flags;__u32 handle;__u64 vpu_addr;",
"drm_ivpu_bo_info": "__u32 handle;__u32 flags;__u64 vpu_addr;__u64 mmap_offset;__u64 size;",
"drm_ivpu_bo_wait": "__u32 handle;__u32 flags;__s64 timeout_ns;__u32 job_status;__u32 pad;",
"drm_ivpu_cmdq_create": "__u32 cmdq_id;__u32 priority;__u32 flags;",
"drm_ivpu_cmdq_destroy": "__u32 cmdq_id;",
"drm_ivpu_cmdq_submit": "__u64 buffers_ptr;__u32 buffer_count;__u32 cmdq_id;__u32 flags;__u32 commands_offset;__u32 preempt_buffer_index;__u32 reserved;",
"drm_ivpu_metric_streamer_get_data": "__u64 metric_group_mask;__u64 buffer_ptr;__u64 buffer_size;__u64 data_size;",
"drm_ivpu_metric_streamer_start": "__u64 metric_group_mask;__u64 sampling_period_ns;__u32 read_period_samples;__u32 sample_size;__u32 max_data_size;",
"drm_ivpu_metric_streamer_stop": "__u64 metric_group_mask;",
"drm_ivpu_param": "__u32 param;__u32 index;__u64 value;",
"drm_ivpu_submit": "__u64 buffers_ptr;__u32 buffer_count;__u32 engine;__u32 flags;__u32 commands_offset;__u32 priority;"
}`),
);
