// Generated from Linux 7.3.4 <drm/ethosu_accel.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const DRM_ETHOSU_BO_CREATE = 1,
  DRM_ETHOSU_BO_MMAP_OFFSET = 3,
  DRM_ETHOSU_BO_NO_MMAP = 1,
  DRM_ETHOSU_BO_WAIT = 2,
  DRM_ETHOSU_CMDSTREAM_BO_CREATE = 4,
  DRM_ETHOSU_DEV_QUERY = 0,
  DRM_ETHOSU_DEV_QUERY_NPU_INFO = 0,
  DRM_ETHOSU_MAX_PERF_COUNTERS = 9,
  DRM_ETHOSU_MAX_PERF_EVENT_COUNTERS = 8,
  DRM_ETHOSU_PERFMON_CLEAR_GLOBAL = 1,
  DRM_ETHOSU_PERFMON_CREATE = 6,
  DRM_ETHOSU_PERFMON_DESTROY = 7,
  DRM_ETHOSU_PERFMON_GET_VALUES = 8,
  DRM_ETHOSU_PERFMON_SET_GLOBAL = 9,
  DRM_ETHOSU_SUBMIT = 5,
  DRM_IOCTL_ETHOSU_BO_CREATE = 3222299713,
  DRM_IOCTL_ETHOSU_BO_MMAP_OFFSET = 3222299715,
  DRM_IOCTL_ETHOSU_BO_WAIT = 3222299714,
  DRM_IOCTL_ETHOSU_CMDSTREAM_BO_CREATE = 3222824004,
  DRM_IOCTL_ETHOSU_DEV_QUERY = 3222299712,
  DRM_IOCTL_ETHOSU_PERFMON_CREATE = 3222824006,
  DRM_IOCTL_ETHOSU_PERFMON_DESTROY = 3221775431,
  DRM_IOCTL_ETHOSU_PERFMON_GET_VALUES = 3222299720,
  DRM_IOCTL_ETHOSU_PERFMON_SET_GLOBAL = 3221775433,
  DRM_IOCTL_ETHOSU_SUBMIT = 3222299717,
  ETHOSU_MAX_REGIONS = 8;
export declare namespace struct {
  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_bo_create extends RecordView<'struct drm_ethosu_bo_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_bo_mmap_offset extends RecordView<'struct drm_ethosu_bo_mmap_offset'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_bo_wait extends RecordView<'struct drm_ethosu_bo_wait'> {
    handle: number;
    pad: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/ethosu_accel.h>`: 24 bytes. */
  interface drm_ethosu_cmdstream_bo_create
    extends RecordView<'struct drm_ethosu_cmdstream_bo_create'> {
    size: number;
    flags: number;
    get data(): bigint;
    set data(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_dev_query extends RecordView<'struct drm_ethosu_dev_query'> {
    type: number;
    size: number;
    get pointer(): bigint;
    set pointer(value: Integer);
  }

  /** `<drm/ethosu_accel.h>`: 40 bytes. */
  interface drm_ethosu_job extends RecordView<'struct drm_ethosu_job'> {
    cmd_bo: number;
    sram_size: number;
    get region_bo_handles(): Uint32Array;
    set region_bo_handles(value: Iterable<Integer>);
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_npu_info extends RecordView<'struct drm_ethosu_npu_info'> {
    id: number;
    config: number;
    sram_size: number;
    pmu_counters: number;
  }

  /** `<drm/ethosu_accel.h>`: 24 bytes. */
  interface drm_ethosu_perfmon_create extends RecordView<'struct drm_ethosu_perfmon_create'> {
    id: number;
    ncounters: number;
    get counters(): Uint16Array;
    set counters(value: Iterable<Integer>);
  }

  /** `<drm/ethosu_accel.h>`: 8 bytes. */
  interface drm_ethosu_perfmon_destroy extends RecordView<'struct drm_ethosu_perfmon_destroy'> {
    id: number;
    pad: number;
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_perfmon_get_values
    extends RecordView<'struct drm_ethosu_perfmon_get_values'> {
    id: number;
    pad: number;
    get values_ptr(): bigint;
    set values_ptr(value: Integer);
  }

  /** `<drm/ethosu_accel.h>`: 8 bytes. */
  interface drm_ethosu_perfmon_set_global
    extends RecordView<'struct drm_ethosu_perfmon_set_global'> {
    flags: number;
    id: number;
  }

  /** `<drm/ethosu_accel.h>`: 16 bytes. */
  interface drm_ethosu_submit extends RecordView<'struct drm_ethosu_submit'> {
    get jobs(): bigint;
    set jobs(value: Integer);
    job_count: number;
    perfmon_id: number;
  }
}

export const struct: {
  readonly drm_ethosu_bo_create: Descriptor<struct.drm_ethosu_bo_create>;
  readonly drm_ethosu_bo_mmap_offset: Descriptor<struct.drm_ethosu_bo_mmap_offset>;
  readonly drm_ethosu_bo_wait: Descriptor<struct.drm_ethosu_bo_wait>;
  readonly drm_ethosu_cmdstream_bo_create: Descriptor<struct.drm_ethosu_cmdstream_bo_create>;
  readonly drm_ethosu_dev_query: Descriptor<struct.drm_ethosu_dev_query>;
  readonly drm_ethosu_job: Descriptor<struct.drm_ethosu_job>;
  readonly drm_ethosu_npu_info: Descriptor<struct.drm_ethosu_npu_info>;
  readonly drm_ethosu_perfmon_create: Descriptor<struct.drm_ethosu_perfmon_create>;
  readonly drm_ethosu_perfmon_destroy: Descriptor<struct.drm_ethosu_perfmon_destroy>;
  readonly drm_ethosu_perfmon_get_values: Descriptor<struct.drm_ethosu_perfmon_get_values>;
  readonly drm_ethosu_perfmon_set_global: Descriptor<struct.drm_ethosu_perfmon_set_global>;
  readonly drm_ethosu_submit: Descriptor<struct.drm_ethosu_submit>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_ethosu_bo_create": "__u64 size;__u32 flags;__u32 handle;",
"drm_ethosu_bo_mmap_offset": "__u32 handle;__u32 pad;__u64 offset;",
"drm_ethosu_bo_wait": "__u32 handle;__u32 pad;__s64 timeout_ns;",
"drm_ethosu_cmdstream_bo_create": "__u32 size;__u32 flags;__u64 data;__u32 handle;__u32 pad;",
"drm_ethosu_dev_query": "__u32 type;__u32 size;__u64 pointer;",
"drm_ethosu_job": "__u32 cmd_bo;__u32 sram_size;__u32 region_bo_handles[8];",
"drm_ethosu_npu_info": "__u32 id;__u32 config;__u32 sram_size;__u32 pmu_counters;",
"drm_ethosu_perfmon_create": "__u32 id;__u32 ncounters;__u16 counters[8];",
"drm_ethosu_perfmon_destroy": "__u32 id;__u32 pad;",
"drm_ethosu_perfmon_get_values": "__u32 id;__u32 pad;__u64 values_ptr;",
"drm_ethosu_perfmon_set_global": "__u32 flags;__u32 id;",
"drm_ethosu_submit": "__u64 jobs;__u32 job_count;__u32 perfmon_id;"
}`),
);
