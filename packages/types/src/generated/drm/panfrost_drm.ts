// Generated from Linux 7.3.4 <drm/panfrost_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_PANFROST_PERFCNT_DUMP'
  | 'DRM_IOCTL_PANFROST_PERFCNT_ENABLE'
  | 'DRM_IOCTL_PANFROST_SUBMIT'
  | 'DRM_IOCTL_PANFROST_WAIT_BO'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_PANFROST_PERFCNT_DUMP: 1074291783,
    DRM_IOCTL_PANFROST_PERFCNT_ENABLE: 1074291782,
    DRM_IOCTL_PANFROST_SUBMIT: 1076913216,
    DRM_IOCTL_PANFROST_WAIT_BO: 1074816065,
  },
);

export const DRM_IOCTL_PANFROST_PERFCNT_DUMP: number = /* @__PURE__ */ requestHere(1074291783),
  DRM_IOCTL_PANFROST_PERFCNT_ENABLE: number = /* @__PURE__ */ requestHere(1074291782),
  DRM_IOCTL_PANFROST_SUBMIT: number = /* @__PURE__ */ requestHere(1076913216),
  DRM_IOCTL_PANFROST_WAIT_BO: number = /* @__PURE__ */ requestHere(1074816065);
export const DRM_IOCTL_PANFROST_CREATE_BO = 3222824002,
  DRM_IOCTL_PANFROST_GET_BO_OFFSET = 3222299717,
  DRM_IOCTL_PANFROST_GET_PARAM = 3222299716,
  DRM_IOCTL_PANFROST_JM_CTX_CREATE = 3221775434,
  DRM_IOCTL_PANFROST_JM_CTX_DESTROY = 3221775435,
  DRM_IOCTL_PANFROST_MADVISE = 3222037576,
  DRM_IOCTL_PANFROST_MMAP_BO = 3222299715,
  DRM_IOCTL_PANFROST_QUERY_BO_INFO = 3222299725,
  DRM_IOCTL_PANFROST_SET_LABEL_BO = 3222299721,
  DRM_IOCTL_PANFROST_SYNC_BO = 3222299724,
  DRM_PANFROST_BO_IS_IMPORTED = 1,
  DRM_PANFROST_CREATE_BO = 2,
  DRM_PANFROST_GET_BO_OFFSET = 5,
  DRM_PANFROST_GET_PARAM = 4,
  DRM_PANFROST_GPU_COHERENCY_ACE = 1,
  DRM_PANFROST_GPU_COHERENCY_ACE_LITE = 0,
  DRM_PANFROST_GPU_COHERENCY_NONE = 31,
  DRM_PANFROST_JM_CTX_CREATE = 10,
  DRM_PANFROST_JM_CTX_DESTROY = 11,
  DRM_PANFROST_MADVISE = 8,
  DRM_PANFROST_MMAP_BO = 3,
  DRM_PANFROST_PARAM_AFBC_FEATURES = 40,
  DRM_PANFROST_PARAM_ALLOWED_JM_CTX_PRIORITIES = 43,
  DRM_PANFROST_PARAM_AS_PRESENT = 6,
  DRM_PANFROST_PARAM_COHERENCY_FEATURES = 17,
  DRM_PANFROST_PARAM_CORE_FEATURES = 9,
  DRM_PANFROST_PARAM_GPU_PROD_ID = 0,
  DRM_PANFROST_PARAM_GPU_REVISION = 1,
  DRM_PANFROST_PARAM_JS_FEATURES0 = 22,
  DRM_PANFROST_PARAM_JS_FEATURES1 = 23,
  DRM_PANFROST_PARAM_JS_FEATURES10 = 32,
  DRM_PANFROST_PARAM_JS_FEATURES11 = 33,
  DRM_PANFROST_PARAM_JS_FEATURES12 = 34,
  DRM_PANFROST_PARAM_JS_FEATURES13 = 35,
  DRM_PANFROST_PARAM_JS_FEATURES14 = 36,
  DRM_PANFROST_PARAM_JS_FEATURES15 = 37,
  DRM_PANFROST_PARAM_JS_FEATURES2 = 24,
  DRM_PANFROST_PARAM_JS_FEATURES3 = 25,
  DRM_PANFROST_PARAM_JS_FEATURES4 = 26,
  DRM_PANFROST_PARAM_JS_FEATURES5 = 27,
  DRM_PANFROST_PARAM_JS_FEATURES6 = 28,
  DRM_PANFROST_PARAM_JS_FEATURES7 = 29,
  DRM_PANFROST_PARAM_JS_FEATURES8 = 30,
  DRM_PANFROST_PARAM_JS_FEATURES9 = 31,
  DRM_PANFROST_PARAM_JS_PRESENT = 7,
  DRM_PANFROST_PARAM_L2_FEATURES = 8,
  DRM_PANFROST_PARAM_L2_PRESENT = 4,
  DRM_PANFROST_PARAM_MAX_THREADS = 14,
  DRM_PANFROST_PARAM_MEM_FEATURES = 11,
  DRM_PANFROST_PARAM_MMU_FEATURES = 12,
  DRM_PANFROST_PARAM_NR_CORE_GROUPS = 38,
  DRM_PANFROST_PARAM_SELECTED_COHERENCY = 44,
  DRM_PANFROST_PARAM_SHADER_PRESENT = 2,
  DRM_PANFROST_PARAM_STACK_PRESENT = 5,
  DRM_PANFROST_PARAM_SYSTEM_TIMESTAMP = 41,
  DRM_PANFROST_PARAM_SYSTEM_TIMESTAMP_FREQUENCY = 42,
  DRM_PANFROST_PARAM_TEXTURE_FEATURES0 = 18,
  DRM_PANFROST_PARAM_TEXTURE_FEATURES1 = 19,
  DRM_PANFROST_PARAM_TEXTURE_FEATURES2 = 20,
  DRM_PANFROST_PARAM_TEXTURE_FEATURES3 = 21,
  DRM_PANFROST_PARAM_THREAD_FEATURES = 13,
  DRM_PANFROST_PARAM_THREAD_MAX_BARRIER_SZ = 16,
  DRM_PANFROST_PARAM_THREAD_MAX_WORKGROUP_SZ = 15,
  DRM_PANFROST_PARAM_THREAD_TLS_ALLOC = 39,
  DRM_PANFROST_PARAM_TILER_FEATURES = 10,
  DRM_PANFROST_PARAM_TILER_PRESENT = 3,
  DRM_PANFROST_PERFCNT_DUMP = 7,
  DRM_PANFROST_PERFCNT_ENABLE = 6,
  DRM_PANFROST_QUERY_BO_INFO = 13,
  DRM_PANFROST_SET_LABEL_BO = 9,
  DRM_PANFROST_SUBMIT = 0,
  DRM_PANFROST_SYNC_BO = 12,
  DRM_PANFROST_WAIT_BO = 1,
  PANFROSTDUMP_BUF_BO = 2,
  PANFROSTDUMP_BUF_BOMAP = 1,
  PANFROSTDUMP_BUF_REG = 0,
  PANFROSTDUMP_BUF_TRAILER = 3,
  PANFROSTDUMP_MAGIC = 1179533648,
  PANFROSTDUMP_MAJOR = 1,
  PANFROSTDUMP_MINOR = 0,
  PANFROST_BO_HEAP = 2,
  PANFROST_BO_NOEXEC = 1,
  PANFROST_BO_SYNC_CPU_CACHE_FLUSH = 0,
  PANFROST_BO_SYNC_CPU_CACHE_FLUSH_AND_INVALIDATE = 1,
  PANFROST_BO_WB_MMAP = 4,
  PANFROST_JD_REQ_CYCLE_COUNT = 2,
  PANFROST_JD_REQ_FS = 1,
  PANFROST_JM_CTX_PRIORITY_HIGH = 2,
  PANFROST_JM_CTX_PRIORITY_LOW = 0,
  PANFROST_JM_CTX_PRIORITY_MEDIUM = 1,
  PANFROST_MADV_DONTNEED = 1,
  PANFROST_MADV_WILLNEED = 0;
export declare namespace struct {
  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_bo_sync_op extends RecordView<'struct drm_panfrost_bo_sync_op'> {
    handle: number;
    type: number;
    offset: number;
    size: number;
  }

  /** `<drm/panfrost_drm.h>`: 24 bytes. */
  interface drm_panfrost_create_bo extends RecordView<'struct drm_panfrost_create_bo'> {
    size: number;
    flags: number;
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_get_bo_offset extends RecordView<'struct drm_panfrost_get_bo_offset'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_get_param extends RecordView<'struct drm_panfrost_get_param'> {
    param: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 8 bytes. */
  interface drm_panfrost_jm_ctx_create extends RecordView<'struct drm_panfrost_jm_ctx_create'> {
    handle: number;
    priority: number;
  }

  /** `<drm/panfrost_drm.h>`: 8 bytes. */
  interface drm_panfrost_jm_ctx_destroy extends RecordView<'struct drm_panfrost_jm_ctx_destroy'> {
    handle: number;
    pad: number;
  }

  /** `<drm/panfrost_drm.h>`: 12 bytes. */
  interface drm_panfrost_madvise extends RecordView<'struct drm_panfrost_madvise'> {
    handle: number;
    madv: number;
    retained: number;
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_mmap_bo extends RecordView<'struct drm_panfrost_mmap_bo'> {
    handle: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 8 bytes. */
  interface drm_panfrost_perfcnt_dump extends RecordView<'struct drm_panfrost_perfcnt_dump'> {
    get buf_ptr(): bigint;
    set buf_ptr(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 8 bytes. */
  interface drm_panfrost_perfcnt_enable extends RecordView<'struct drm_panfrost_perfcnt_enable'> {
    enable: number;
    counterset: number;
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_query_bo_info extends RecordView<'struct drm_panfrost_query_bo_info'> {
    handle: number;
    extra_flags: number;
    create_flags: number;
    pad: number;
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_set_label_bo extends RecordView<'struct drm_panfrost_set_label_bo'> {
    handle: number;
    pad: number;
    get label(): bigint;
    set label(value: Integer);
  }

  /** `<drm/panfrost_drm.h>`: 48 bytes. */
  interface drm_panfrost_submit extends RecordView<'struct drm_panfrost_submit'> {
    get jc(): bigint;
    set jc(value: Integer);
    get in_syncs(): bigint;
    set in_syncs(value: Integer);
    in_sync_count: number;
    out_sync: number;
    get bo_handles(): bigint;
    set bo_handles(value: Integer);
    bo_handle_count: number;
    requirements: number;
    jm_ctx_handle: number;
    pad: number;
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_sync_bo extends RecordView<'struct drm_panfrost_sync_bo'> {
    get ops(): bigint;
    set ops(value: Integer);
    op_count: number;
    pad: number;
  }

  /** `<drm/panfrost_drm.h>`: 16 bytes. */
  interface drm_panfrost_wait_bo extends RecordView<'struct drm_panfrost_wait_bo'> {
    handle: number;
    pad: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  interface panfrost_dump_object_header$reghdr
    extends RecordView<'struct panfrost_dump_object_header.reghdr'> {
    get jc(): bigint;
    set jc(value: Integer);
    gpu_id: number;
    major: number;
    minor: number;
    get nbos(): bigint;
    set nbos(value: Integer);
  }

  interface panfrost_dump_object_header$bomap
    extends RecordView<'struct panfrost_dump_object_header.bomap'> {
    valid: number;
    get iova(): bigint;
    set iova(value: Integer);
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<drm/panfrost_drm.h>`: 2000 bytes. */
  interface panfrost_dump_object_header extends RecordView<'struct panfrost_dump_object_header'> {
    magic: number;
    type: number;
    file_size: number;
    file_offset: number;
    get reghdr(): panfrost_dump_object_header$reghdr;
    set reghdr(value: From<panfrost_dump_object_header$reghdr>);
    get bomap(): panfrost_dump_object_header$bomap;
    set bomap(value: From<panfrost_dump_object_header$bomap>);
    get sizer(): Uint32Array;
    set sizer(value: Iterable<Integer>);
  }

  /** `<drm/panfrost_drm.h>`: 8 bytes. */
  interface panfrost_dump_registers extends RecordView<'struct panfrost_dump_registers'> {
    reg: number;
    value: number;
  }
}

export const struct: {
  readonly drm_panfrost_bo_sync_op: Descriptor<struct.drm_panfrost_bo_sync_op>;
  readonly drm_panfrost_create_bo: Descriptor<struct.drm_panfrost_create_bo>;
  readonly drm_panfrost_get_bo_offset: Descriptor<struct.drm_panfrost_get_bo_offset>;
  readonly drm_panfrost_get_param: Descriptor<struct.drm_panfrost_get_param>;
  readonly drm_panfrost_jm_ctx_create: Descriptor<struct.drm_panfrost_jm_ctx_create>;
  readonly drm_panfrost_jm_ctx_destroy: Descriptor<struct.drm_panfrost_jm_ctx_destroy>;
  readonly drm_panfrost_madvise: Descriptor<struct.drm_panfrost_madvise>;
  readonly drm_panfrost_mmap_bo: Descriptor<struct.drm_panfrost_mmap_bo>;
  readonly drm_panfrost_perfcnt_dump: Descriptor<struct.drm_panfrost_perfcnt_dump>;
  readonly drm_panfrost_perfcnt_enable: Descriptor<struct.drm_panfrost_perfcnt_enable>;
  readonly drm_panfrost_query_bo_info: Descriptor<struct.drm_panfrost_query_bo_info>;
  readonly drm_panfrost_set_label_bo: Descriptor<struct.drm_panfrost_set_label_bo>;
  readonly drm_panfrost_submit: Descriptor<struct.drm_panfrost_submit>;
  readonly drm_panfrost_sync_bo: Descriptor<struct.drm_panfrost_sync_bo>;
  readonly drm_panfrost_wait_bo: Descriptor<struct.drm_panfrost_wait_bo>;
  readonly panfrost_dump_object_header: Descriptor<struct.panfrost_dump_object_header>;
  readonly panfrost_dump_registers: Descriptor<struct.panfrost_dump_registers>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_panfrost_bo_sync_op": "__u32 handle;__u32 type;__u32 offset;__u32 size;",
"drm_panfrost_create_bo": "__u32 size;__u32 flags;__u32 handle;__u32 pad;__u64 offset;",
"drm_panfrost_get_bo_offset": "__u32 handle;__u32 pad;__u64 offset;",
"drm_panfrost_get_param": "__u32 param;__u32 pad;__u64 value;",
"drm_panfrost_jm_ctx_create": "__u32 handle;__u32 priority;",
"drm_panfrost_jm_ctx_destroy": "__u32 handle;__u32 pad;",
"drm_panfrost_madvise": "__u32 handle;__u32 madv;__u32 retained;",
"drm_panfrost_mmap_bo": "__u32 handle;__u32 flags;__u64 offset;",
"drm_panfrost_perfcnt_dump": "__u64 buf_ptr;",
"drm_panfrost_perfcnt_enable": "__u32 enable;__u32 counterset;",
"drm_panfrost_query_bo_info": "__u32 handle;__u32 extra_flags;__u32 create_flags;__u32 pad;",
"drm_panfrost_set_label_bo": "__u32 handle;__u32 pad;__u64 label;",
"drm_panfrost_submit": "__u64 jc;__u64 in_syncs;__u32 in_sync_count;__u32 out_sync;__u64 bo_handles;__u32 bo_handle_count;__u32 requirements;__u32 jm_ctx_handle;__u32 pad;",
"drm_panfrost_sync_bo": "__u64 ops;__u32 op_count;__u32 pad;",
"drm_panfrost_wait_bo": "__u32 handle;__u32 pad;__s64 timeout_ns;",
"panfrost_dump_object_header": "__u32 magic;__u32 type;__u32 file_size;__u32 file_offset;union {struct {__u64 jc;__u32 gpu_id;__u32 major;__u32 minor;__u64 nbos;} reghdr;struct {__u32 valid;__u64 iova;__u32 data[2];} bomap;__u32 sizer[496];};",
"panfrost_dump_registers": "__u32 reg;__u32 value;"
}`),
);
