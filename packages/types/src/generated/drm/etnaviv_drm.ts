// Generated from Linux 7.3.4 <drm/etnaviv_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_ETNAVIV_GEM_CPU_FINI'
  | 'DRM_IOCTL_ETNAVIV_GEM_CPU_PREP'
  | 'DRM_IOCTL_ETNAVIV_GEM_WAIT'
  | 'DRM_IOCTL_ETNAVIV_WAIT_FENCE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_ETNAVIV_GEM_CPU_FINI: 1074291781,
    DRM_IOCTL_ETNAVIV_GEM_CPU_PREP: 1075340356,
    DRM_IOCTL_ETNAVIV_GEM_WAIT: 1075864649,
    DRM_IOCTL_ETNAVIV_WAIT_FENCE: 1075864647,
  },
);

export const DRM_IOCTL_ETNAVIV_GEM_CPU_FINI: number = /* @__PURE__ */ requestHere(1074291781),
  DRM_IOCTL_ETNAVIV_GEM_CPU_PREP: number = /* @__PURE__ */ requestHere(1075340356),
  DRM_IOCTL_ETNAVIV_GEM_WAIT: number = /* @__PURE__ */ requestHere(1075864649),
  DRM_IOCTL_ETNAVIV_WAIT_FENCE: number = /* @__PURE__ */ requestHere(1075864647);
export const DRM_ETNAVIV_GEM_CPU_FINI = 5,
  DRM_ETNAVIV_GEM_CPU_PREP = 4,
  DRM_ETNAVIV_GEM_INFO = 3,
  DRM_ETNAVIV_GEM_NEW = 2,
  DRM_ETNAVIV_GEM_SUBMIT = 6,
  DRM_ETNAVIV_GEM_USERPTR = 8,
  DRM_ETNAVIV_GEM_WAIT = 9,
  DRM_ETNAVIV_GET_PARAM = 0,
  DRM_ETNAVIV_NUM_IOCTLS = 12,
  DRM_ETNAVIV_PM_QUERY_DOM = 10,
  DRM_ETNAVIV_PM_QUERY_SIG = 11,
  DRM_ETNAVIV_WAIT_FENCE = 7,
  DRM_IOCTL_ETNAVIV_GEM_INFO = 3222299715,
  DRM_IOCTL_ETNAVIV_GEM_NEW = 3222299714,
  DRM_IOCTL_ETNAVIV_GEM_SUBMIT = 3225969734,
  DRM_IOCTL_ETNAVIV_GEM_USERPTR = 3222824008,
  DRM_IOCTL_ETNAVIV_GET_PARAM = 3222299712,
  DRM_IOCTL_ETNAVIV_PM_QUERY_DOM = 3225969738,
  DRM_IOCTL_ETNAVIV_PM_QUERY_SIG = 3226231883,
  ETNAVIV_PARAM_GPU_BUFFER_SIZE = 23,
  ETNAVIV_PARAM_GPU_CUSTOMER_ID = 29,
  ETNAVIV_PARAM_GPU_ECO_ID = 30,
  ETNAVIV_PARAM_GPU_FEATURES_0 = 3,
  ETNAVIV_PARAM_GPU_FEATURES_1 = 4,
  ETNAVIV_PARAM_GPU_FEATURES_10 = 13,
  ETNAVIV_PARAM_GPU_FEATURES_11 = 14,
  ETNAVIV_PARAM_GPU_FEATURES_12 = 15,
  ETNAVIV_PARAM_GPU_FEATURES_2 = 5,
  ETNAVIV_PARAM_GPU_FEATURES_3 = 6,
  ETNAVIV_PARAM_GPU_FEATURES_4 = 7,
  ETNAVIV_PARAM_GPU_FEATURES_5 = 8,
  ETNAVIV_PARAM_GPU_FEATURES_6 = 9,
  ETNAVIV_PARAM_GPU_FEATURES_7 = 10,
  ETNAVIV_PARAM_GPU_FEATURES_8 = 11,
  ETNAVIV_PARAM_GPU_FEATURES_9 = 12,
  ETNAVIV_PARAM_GPU_INSTRUCTION_COUNT = 24,
  ETNAVIV_PARAM_GPU_MODEL = 1,
  ETNAVIV_PARAM_GPU_NUM_CONSTANTS = 25,
  ETNAVIV_PARAM_GPU_NUM_VARYINGS = 26,
  ETNAVIV_PARAM_GPU_PIXEL_PIPES = 21,
  ETNAVIV_PARAM_GPU_PRODUCT_ID = 28,
  ETNAVIV_PARAM_GPU_REGISTER_MAX = 17,
  ETNAVIV_PARAM_GPU_REVISION = 2,
  ETNAVIV_PARAM_GPU_SHADER_CORE_COUNT = 20,
  ETNAVIV_PARAM_GPU_STREAM_COUNT = 16,
  ETNAVIV_PARAM_GPU_THREAD_COUNT = 18,
  ETNAVIV_PARAM_GPU_VERTEX_CACHE_SIZE = 19,
  ETNAVIV_PARAM_GPU_VERTEX_OUTPUT_BUFFER_SIZE = 22,
  ETNAVIV_PARAM_SOFTPIN_START_ADDR = 27,
  ETNA_BO_CACHED = 65536,
  ETNA_BO_CACHE_MASK = 983040,
  ETNA_BO_FORCE_MMU = 1048576,
  ETNA_BO_UNCACHED = 262144,
  ETNA_BO_WC = 131072,
  ETNA_MAX_PIPES = 4,
  ETNA_PIPE_2D = 1,
  ETNA_PIPE_3D = 0,
  ETNA_PIPE_VG = 2,
  ETNA_PM_PROCESS_POST = 2,
  ETNA_PM_PROCESS_PRE = 1,
  ETNA_PREP_NOSYNC = 4,
  ETNA_PREP_READ = 1,
  ETNA_PREP_WRITE = 2,
  ETNA_SUBMIT_BO_READ = 1,
  ETNA_SUBMIT_BO_WRITE = 2,
  ETNA_SUBMIT_FENCE_FD_IN = 2,
  ETNA_SUBMIT_FENCE_FD_OUT = 4,
  ETNA_SUBMIT_FLAGS = 15,
  ETNA_SUBMIT_NO_IMPLICIT = 1,
  ETNA_SUBMIT_SOFTPIN = 8,
  ETNA_USERPTR_READ = 1,
  ETNA_USERPTR_WRITE = 2,
  ETNA_WAIT_NONBLOCK = 1;
export declare namespace struct {
  /** `<drm/etnaviv_drm.h>`: 8 bytes. */
  interface drm_etnaviv_gem_cpu_fini extends RecordView<'struct drm_etnaviv_gem_cpu_fini'> {
    handle: number;
    flags: number;
  }

  /** `<drm/etnaviv_drm.h>`: 24 bytes. */
  interface drm_etnaviv_gem_cpu_prep extends RecordView<'struct drm_etnaviv_gem_cpu_prep'> {
    handle: number;
    op: number;
    get timeout(): struct.drm_etnaviv_timespec;
    set timeout(value: From<struct.drm_etnaviv_timespec>);
  }

  /** `<drm/etnaviv_drm.h>`: 16 bytes. */
  interface drm_etnaviv_gem_info extends RecordView<'struct drm_etnaviv_gem_info'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/etnaviv_drm.h>`: 16 bytes. */
  interface drm_etnaviv_gem_new extends RecordView<'struct drm_etnaviv_gem_new'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/etnaviv_drm.h>`: 72 bytes. */
  interface drm_etnaviv_gem_submit extends RecordView<'struct drm_etnaviv_gem_submit'> {
    fence: number;
    pipe: number;
    exec_state: number;
    nr_bos: number;
    nr_relocs: number;
    stream_size: number;
    get bos(): bigint;
    set bos(value: Integer);
    get relocs(): bigint;
    set relocs(value: Integer);
    get stream(): bigint;
    set stream(value: Integer);
    flags: number;
    fence_fd: number;
    get pmrs(): bigint;
    set pmrs(value: Integer);
    nr_pmrs: number;
    pad: number;
  }

  /** `<drm/etnaviv_drm.h>`: 16 bytes. */
  interface drm_etnaviv_gem_submit_bo extends RecordView<'struct drm_etnaviv_gem_submit_bo'> {
    flags: number;
    handle: number;
    get presumed(): bigint;
    set presumed(value: Integer);
  }

  /** `<drm/etnaviv_drm.h>`: 20 bytes. */
  interface drm_etnaviv_gem_submit_pmr extends RecordView<'struct drm_etnaviv_gem_submit_pmr'> {
    flags: number;
    domain: number;
    pad: number;
    signal: number;
    sequence: number;
    read_offset: number;
    read_idx: number;
  }

  /** `<drm/etnaviv_drm.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface drm_etnaviv_gem_submit_reloc extends RecordView<'struct drm_etnaviv_gem_submit_reloc'> {
    submit_offset: number;
    reloc_idx: number;
    get reloc_offset(): bigint;
    set reloc_offset(value: Integer);
    flags: number;
  }

  /** `<drm/etnaviv_drm.h>`: 24 bytes. */
  interface drm_etnaviv_gem_userptr extends RecordView<'struct drm_etnaviv_gem_userptr'> {
    get user_ptr(): bigint;
    set user_ptr(value: Integer);
    get user_size(): bigint;
    set user_size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/etnaviv_drm.h>`: 32 bytes. */
  interface drm_etnaviv_gem_wait extends RecordView<'struct drm_etnaviv_gem_wait'> {
    pipe: number;
    handle: number;
    flags: number;
    pad: number;
    get timeout(): struct.drm_etnaviv_timespec;
    set timeout(value: From<struct.drm_etnaviv_timespec>);
  }

  /** `<drm/etnaviv_drm.h>`: 16 bytes. */
  interface drm_etnaviv_param extends RecordView<'struct drm_etnaviv_param'> {
    pipe: number;
    param: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/etnaviv_drm.h>`: 72 bytes. */
  interface drm_etnaviv_pm_domain extends RecordView<'struct drm_etnaviv_pm_domain'> {
    pipe: number;
    iter: number;
    id: number;
    nr_signals: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<drm/etnaviv_drm.h>`: 76 bytes. */
  interface drm_etnaviv_pm_signal extends RecordView<'struct drm_etnaviv_pm_signal'> {
    pipe: number;
    domain: number;
    pad: number;
    iter: number;
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<drm/etnaviv_drm.h>`: 16 bytes. */
  interface drm_etnaviv_timespec extends RecordView<'struct drm_etnaviv_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `<drm/etnaviv_drm.h>`: 32 bytes. */
  interface drm_etnaviv_wait_fence extends RecordView<'struct drm_etnaviv_wait_fence'> {
    pipe: number;
    fence: number;
    flags: number;
    pad: number;
    get timeout(): struct.drm_etnaviv_timespec;
    set timeout(value: From<struct.drm_etnaviv_timespec>);
  }
}

export const struct: {
  readonly drm_etnaviv_gem_cpu_fini: Descriptor<struct.drm_etnaviv_gem_cpu_fini>;
  readonly drm_etnaviv_gem_cpu_prep: Descriptor<struct.drm_etnaviv_gem_cpu_prep>;
  readonly drm_etnaviv_gem_info: Descriptor<struct.drm_etnaviv_gem_info>;
  readonly drm_etnaviv_gem_new: Descriptor<struct.drm_etnaviv_gem_new>;
  readonly drm_etnaviv_gem_submit: Descriptor<struct.drm_etnaviv_gem_submit>;
  readonly drm_etnaviv_gem_submit_bo: Descriptor<struct.drm_etnaviv_gem_submit_bo>;
  readonly drm_etnaviv_gem_submit_pmr: Descriptor<struct.drm_etnaviv_gem_submit_pmr>;
  readonly drm_etnaviv_gem_submit_reloc: Descriptor<struct.drm_etnaviv_gem_submit_reloc>;
  readonly drm_etnaviv_gem_userptr: Descriptor<struct.drm_etnaviv_gem_userptr>;
  readonly drm_etnaviv_gem_wait: Descriptor<struct.drm_etnaviv_gem_wait>;
  readonly drm_etnaviv_param: Descriptor<struct.drm_etnaviv_param>;
  readonly drm_etnaviv_pm_domain: Descriptor<struct.drm_etnaviv_pm_domain>;
  readonly drm_etnaviv_pm_signal: Descriptor<struct.drm_etnaviv_pm_signal>;
  readonly drm_etnaviv_timespec: Descriptor<struct.drm_etnaviv_timespec>;
  readonly drm_etnaviv_wait_fence: Descriptor<struct.drm_etnaviv_wait_fence>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_etnaviv_gem_cpu_fini": "__u32 handle;__u32 flags;",
"drm_etnaviv_gem_cpu_prep": "__u32 handle;__u32 op;struct drm_etnaviv_timespec timeout;",
"drm_etnaviv_gem_info": "__u32 handle;__u32 pad;__u64 offset;",
"drm_etnaviv_gem_new": "__u64 size;__u32 flags;__u32 handle;",
"drm_etnaviv_gem_submit": "__u32 fence;__u32 pipe;__u32 exec_state;__u32 nr_bos;__u32 nr_relocs;__u32 stream_size;__u64 bos;__u64 relocs;__u64 stream;__u32 flags;__s32 fence_fd;__u64 pmrs;__u32 nr_pmrs;__u32 pad;",
"drm_etnaviv_gem_submit_bo": "__u32 flags;__u32 handle;__u64 presumed;",
"drm_etnaviv_gem_submit_pmr": "__u32 flags;__u8 domain;__u8 pad;__u16 signal;__u32 sequence;__u32 read_offset;__u32 read_idx;",
"drm_etnaviv_gem_submit_reloc": "__u32 submit_offset;__u32 reloc_idx;__u64 reloc_offset;__u32 flags;",
"drm_etnaviv_gem_userptr": "__u64 user_ptr;__u64 user_size;__u32 flags;__u32 handle;",
"drm_etnaviv_gem_wait": "__u32 pipe;__u32 handle;__u32 flags;__u32 pad;struct drm_etnaviv_timespec timeout;",
"drm_etnaviv_param": "__u32 pipe;__u32 param;__u64 value;",
"drm_etnaviv_pm_domain": "__u32 pipe;__u8 iter;__u8 id;__u16 nr_signals;char name[64];",
"drm_etnaviv_pm_signal": "__u32 pipe;__u8 domain;__u8 pad;__u16 iter;__u16 id;char name[64];",
"drm_etnaviv_timespec": "__s64 tv_sec;__s64 tv_nsec;",
"drm_etnaviv_wait_fence": "__u32 pipe;__u32 fence;__u32 flags;__u32 pad;struct drm_etnaviv_timespec timeout;"
}`),
);
